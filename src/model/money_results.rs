//! What the redesign costs and gains, in pounds, as results say it. METHOD.md sections 8, 9 and 15.
//!
//! ```
//! # use outcomes_calculator::{data::presets::preset, scenario::{Scenario, validate::validate}};
//! use outcomes_calculator::model::{evaluate::evaluate, results::{Benefits, PerPerson, Programme}};
//!
//! let scenario = Scenario::new(serde_json::from_str(preset("families").unwrap_or_default())?);
//! let results = evaluate(&validate(&scenario).expect("a preset has no faults"));
//! let (programme, benefits): (&Programme, &Benefits) = (&results.programme, &results.benefits);
//! assert_eq!(benefits.cashable[3], benefits.released[3] + benefits.avoided_growth[3]);
//! let people: f64 = results.groups.iter().flat_map(|(_, group)| &group.taken_on).sum();
//! let spent: f64 = programme.revenue.iter().chain(&programme.capital).sum();
//! let PerPerson { taken_on: Some(each), .. } = programme.per_person else { panic!("people are taken on") };
//! assert!((each - spent / people).abs() < 1e-9 * each);
//! # Ok::<(), serde_json::Error>(())
//! ```

use serde::Serialize;

use crate::model::by_id::ById;
use crate::model::results::ByYear;
use crate::model::units::Pounds;

/// What the redesign costs, by kind of money, every payer.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Programme {
    /// Running costs.
    pub revenue: ByYear,
    /// Capital.
    pub capital: ByYear,
    /// Resources given in kind.
    pub in_kind: ByYear,
    /// Hours that volunteers and peers give, at their stated value; in nobody's budget.
    pub time_given: ByYear,
    /// Revenue and capital by the agency that pays.
    pub by_agency: ById<ByYear>,
    /// Revenue and capital over all years for each person.
    pub per_person: PerPerson,
}

/// Pounds of programme, undiscounted, for each person of all groups; null where there is nobody.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PerPerson {
    /// For each person taken on.
    pub taken_on: Option<Pounds>,
    /// For each who engages.
    pub engaged: Option<Pounds>,
    /// For each who completes.
    pub complete: Option<Pounds>,
}

/// What the redesign gains, year by year; negative where it costs more.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Benefits {
    /// Gains of public budgets, transfers included.
    pub fiscal: ByYear,
    /// The part of `fiscal` that only moves between public and private pockets.
    pub transfers: ByYear,
    /// Gains of people and firms.
    pub economic: ByYear,
    /// Health, wellbeing and harm avoided.
    pub social: ByYear,
    /// The part of `fiscal` that leaves a budget.
    pub cashable: ByYear,
    /// Cash by which budgets fall below where they stand in year 0.
    pub released: ByYear,
    /// Cash that only keeps budgets from growing.
    pub avoided_growth: ByYear,
    /// `fiscal` by the public agency that gains.
    pub fiscal_by_agency: ById<ByYear>,
    /// `cashable` by the public agency that gains.
    pub cashable_by_agency: ById<ByYear>,
}
