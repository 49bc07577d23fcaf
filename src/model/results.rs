//! What one evaluation says: METHOD.md section 15, field by field.
//!
//! Money is in pounds at the scenario's price year, real terms; a list over years has one number for each
//! year of the appraisal, year 0 first; every map lists every agency, service, group or outcome in the
//! scenario's order, zeros included. Gains and costs are each above 0; a difference below 0 is a loss.
//!
//! ```
//! use outcomes_calculator::model::evaluate::evaluate;
//! use outcomes_calculator::scenario::{Scenario, validate::validate};
//!
//! let text = r#"{
//!     "format": "outcomes-calculator/1", "title": "Three years",
//!     "appraisal": { "start_year": 2026, "years": 3, "discounting": { "rate": 0 }, "optimism_bias": false },
//!     "agencies": [{ "id": "council", "name": "Council", "kind": "local-authority" }],
//!     "services": [{ "id": "ae", "name": "A&E", "output": "attendance", "unit_cost": 100, "volume": 1000,
//!                    "paid_by": { "council": 1 } }],
//!     "groups": [{ "id": "people", "name": "People", "people": 100, "use": { "ae": 5 } }],
//!     "outcomes": [{ "id": "home", "name": "A settled home", "unit": "person", "group": "people", "success": 0.5,
//!                    "deadweight": 0, "effects": { "ae": 0.4 } }],
//!     "redesign": { "delivery_years": 1, "take_up": { "people": { "reach": 0.2 } },
//!                   "costs": [{ "name": "Team", "amount": 3000, "per": "once", "paid_by": { "council": 1 } }] }
//! }"#;
//! let appraisal = validate(&Scenario::new(serde_json::from_str(text)?)).expect("it has no fault");
//! let results = evaluate(&appraisal);
//! let close = |found: f64, expected: f64| assert!((found - expected).abs() < 1e-9, "{found} is not {expected}");
//!
//! // 100 people × 0.2 are taken on, half of whom come to a home, of whom each uses 0.4 × 5 attendances less: 20 a year.
//! let group = results.groups.get("people").expect("every group is listed");
//! close(group.cost, 50_000.0);
//! close(group.taken_on[0], 20.0);
//! close(results.outcomes.get("home").expect("every outcome is listed").person_years[2], 10.0);
//! close(results.pathways.outcomes.service_outputs.get("ae").expect("every service is listed")[2], 980.0);
//! close(results.benefits.fiscal[0], 2000.0);
//! close(results.programme.revenue[0], 3000.0);
//!
//! // £6,000 over three years against £3,000; half of the second year's £2,000 makes up for the first year's −£1,000.
//! let fiscal = &results.views.fiscal;
//! close(fiscal.net_present_value, 3000.0);
//! close(fiscal.ratio.expect("it has a cost"), 2.0);
//! close(fiscal.payback_years.expect("it pays back"), 1.5);
//! // No saving was said to be cash, so the council is out of pocket by what it put in, whatever each lever is worth.
//! close(results.views.cashable.net_present_value, -3000.0);
//! assert_eq!(results.deal.out_of_pocket, ["council"]);
//! close(results.levers.base.fiscal, 3000.0);
//! # Ok::<(), serde_json::Error>(())
//! ```

use serde::Serialize;

use crate::model::by_id::ById;
pub use crate::model::money_results::{Benefits, PerPerson, Programme};
use crate::model::spread::{Sensitivity, Uncertainty};
use crate::model::units::{Pounds, Share, Years};
use crate::model::warning::Warning;
use crate::text::wording::Wording;

/// One number for each year of the appraisal, year 0 first.
pub type ByYear = Vec<f64>;

/// Everything that one evaluation of an appraisal says.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Results {
    /// Always `outcomes-calculator-results/1`.
    pub format: &'static str,
    /// The scenario's title.
    pub title: Wording,
    /// Financial years: 2026 means April 2026 to March 2027.
    pub years: Vec<u32>,
    /// What a pound of each year is worth in year 0, by the standard schedule.
    pub discount_factors: ByYear,
    /// Carry on, an output drive, and the redesign, over the same years.
    pub pathways: Pathways,
    /// The frequent users and those of them taken on.
    pub groups: ById<GroupResult>,
    /// People and person-years, outcome by outcome; unlike outcomes are never added up.
    pub outcomes: ById<OutcomeResult>,
    /// What the redesign costs.
    pub programme: Programme,
    /// What the redesign gains.
    pub benefits: Benefits,
    /// The redesign against carrying on.
    pub views: Views,
    /// The output drive against carrying on.
    pub efficiency_views: Views,
    /// How good the output drive would have to be to do as well.
    pub drive_to_match: DriveToMatch,
    /// Who pays and who gains.
    pub deal: DealResult,
    /// What each lever is worth.
    pub levers: LeverWorth,
    /// One number varied at a time.
    pub sensitivity: Vec<Sensitivity>,
    /// The spread over many draws; none where there were no draws or no ranges.
    pub uncertainty: Option<Uncertainty>,
    /// What a careful reader should know before relying on the figures.
    pub warnings: Vec<Warning>,
}

/// The three pathways over the same years.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Pathways {
    /// Carry on: demand grows, unit costs stay.
    pub today: Pathway,
    /// An output drive: each output cheaper, the need unchanged.
    pub outputs: Pathway,
    /// The redesign: people reach outcomes and need less.
    pub outcomes: Pathway,
}

/// One pathway: outputs, what they cost, and what comes of them.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Pathway {
    /// Outputs of each service, in its own unit.
    pub service_outputs: ById<ByYear>,
    /// Pounds spent on each service.
    pub service_cost: ById<ByYear>,
    /// Pounds of service cost that each agency carries.
    pub cost_by_agency: ById<ByYear>,
    /// Outputs weighted by today's unit costs, 100 in year 0 of carrying on; null where nothing is spent.
    pub output_index: Vec<Option<f64>>,
    /// Service cost, 100 in year 0 of carrying on; null where nothing is spent.
    pub cost_index: Vec<Option<f64>>,
    /// Pounds of service cost over all years, undiscounted.
    pub service_cost_total: Pounds,
    /// The part of `service_cost_total` that the groups' own use accounts for.
    pub group_service_cost: Pounds,
    /// Revenue and capital of every payer over all years, undiscounted.
    pub programme_cost: Pounds,
    /// People who reach each outcome within the years of the appraisal; null where a net effect was measured, which leaves
    /// unknown how many would have reached it anyway.
    pub outcomes: ById<Option<f64>>,
    /// Pounds of programme for each credited outcome, where there is exactly one outcome.
    pub programme_cost_per_outcome: Option<Pounds>,
    /// Public pounds net of benefits for each credited outcome; negative where it saves.
    pub net_cost_per_outcome: Option<Pounds>,
    /// Present value of the service cost.
    pub present_service_cost: Pounds,
}

/// A group of frequent users.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct GroupResult {
    /// Pounds a year that the group's use costs in year 0.
    pub cost: Pounds,
    /// The same for one person; null where the group is empty.
    pub cost_per_person: Option<Pounds>,
    /// The group's part of the cost of all services; null where that is nothing.
    pub share_of_cost: Option<Share>,
    /// The group's part of each service's outputs; null where there are none.
    pub share_of_outputs: ById<Option<Share>>,
    /// People taken on in each year.
    pub taken_on: ByYear,
    /// Those of them who engage.
    pub engaged: ByYear,
    /// Those of them who complete.
    pub complete: ByYear,
}

/// An outcome, by the year in which its people were taken on.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct OutcomeResult {
    /// People who reach it.
    pub gross: ByYear,
    /// Those who would not have without the redesign.
    pub net: ByYear,
    /// Those counted after the correction for weak evidence.
    pub credited: ByYear,
    /// Person-years of outcome lived in each year of the appraisal.
    pub person_years: ByYear,
    /// Sum of `credited` over every year taken on.
    pub total_credited: f64,
}

/// The `unit_cost_cut` a year, all else as stated, from which the output drive does no worse than the redesign, from 0 to 1;
/// null without an output drive, without years of cuts, or where no cut does.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct DriveToMatch {
    /// For public budgets.
    pub fiscal: Option<Share>,
    /// For public value.
    pub public_value: Option<Share>,
}

/// The three views of one change against carrying on.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Views {
    /// Everyone's gains and costs, time given included.
    pub public_value: View,
    /// Public budgets only, transfers included.
    pub fiscal: View,
    /// Only money that leaves a budget.
    pub cashable: View,
}

/// One view: benefits against costs.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct View {
    /// Present value of the benefits.
    pub present_benefit: Pounds,
    /// Present value of the costs.
    pub present_cost: Pounds,
    /// `present_benefit − present_cost`.
    pub net_present_value: Pounds,
    /// `present_benefit / present_cost`, pounds for each pound; null where there is no cost.
    pub ratio: Option<f64>,
    /// Years until the undiscounted flow has paid back for good; null where it never does.
    pub payback_years: Option<Years>,
    /// The same with the discounted flow.
    pub discounted_payback_years: Option<Years>,
    /// The rate at which the net present value is 0; null where there is none or more than one.
    pub internal_rate_of_return: Option<f64>,
    /// Benefits less costs in each year, undiscounted.
    pub net_flow: ByYear,
    /// Present value of the time given, part of `present_cost`; public value only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub present_time_given: Option<Pounds>,
}

/// The local deal: who pays, who gains, who is repaid. Pounds a year, agency by agency.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DealResult {
    /// What each agency puts in.
    pub contribution: ById<ByYear>,
    /// Its cashable saving.
    pub saving: ById<ByYear>,
    /// What it pays for outcomes, part of `paid_in`.
    pub outcome_payments: ById<ByYear>,
    /// What it pays into the pool.
    pub paid_in: ById<ByYear>,
    /// What it is repaid from the pool.
    pub repaid: ById<ByYear>,
    /// Its part of what is left in the pool.
    pub surplus: ById<ByYear>,
    /// `saving − contribution − paid_in + repaid + surplus`.
    pub net: ById<ByYear>,
    /// What is left in the pool and spent on the place.
    pub reinvested: ByYear,
    /// Present value of `net`.
    pub present_net: ById<Pounds>,
    /// Agencies whose `present_net` is below 0.
    pub out_of_pocket: Vec<String>,
    /// Whether each agency is owed nothing after the last year.
    pub repaid_in_full: ById<bool>,
    /// Present value of what the partners lack together, however they share; 0 where they lack nothing.
    pub shortfall: Pounds,
    /// The same where only savings by which budgets fall count.
    pub shortfall_released: Pounds,
}

/// One amount for each of the three views, in pounds of net present value.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct ByView {
    /// Public value.
    pub public_value: Pounds,
    /// Public budgets.
    pub fiscal: Pounds,
    /// Cash.
    pub cashable: Pounds,
}

/// What each lever is worth: `base` and the parts sum to the net present value of each view.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LeverWorth {
    /// The redesign with its own costs and no lever.
    pub base: ByView,
    /// The Shapley value of each lever present.
    pub parts: ById<ByView>,
}
