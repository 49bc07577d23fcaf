//! Every figure of the results by its path: the table behind CSV and the comparison of scenarios.
//!
//! ```
//! # use outcomes_calculator::{data::presets::preset, scenario::Scenario};
//! # let scenario = Scenario::new(serde_json::from_str(preset("frequent-ae").unwrap_or_default())?);
//! # let appraisal = outcomes_calculator::scenario::validate::validate(&scenario).expect("no faults");
//! # let results = outcomes_calculator::model::evaluate::evaluate(&appraisal);
//! use outcomes_calculator::report::figures::{Amount, figures};
//!
//! let all = figures(&results);
//! let cost = all.iter().find(|figure| figure.path == "groups.frequent-attenders.cost").expect("it has a group");
//! assert_eq!(cost.unit, "pounds");
//! assert_eq!(cost.amount, Amount::One(results.groups.get("frequent-attenders").map(|group| group.cost)));
//! # Ok::<(), serde_json::Error>(())
//! ```

use crate::model::by_id::ById;
use crate::model::results::ByView;
use crate::model::results::Pathway;
use crate::model::results::Results;
use crate::model::results::View;
use crate::model::results::Views;
use crate::model::spread::Spread;

/// A figure of the results.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    /// Its place in the results: `views.fiscal.net_present_value`.
    pub path: String,
    /// What it is counted in: `pounds`, `people`, `years`, `share` …
    pub unit: &'static str,
    /// What it is.
    pub amount: Amount,
}

/// One number, or one for each year; none where the results have null.
#[derive(Clone, Debug, PartialEq)]
pub enum Amount {
    /// One number.
    One(Option<f64>),
    /// One number for each year of the appraisal.
    ByYear(Vec<Option<f64>>),
}

/// Every figure of the results, in their order.
#[must_use]
pub fn figures(results: &Results) -> Vec<Figure> {
    let mut list = List(Vec::new());
    list.years("discount_factors", "factor", &results.discount_factors);
    list.pathway("pathways.today", &results.pathways.today);
    list.pathway("pathways.outputs", &results.pathways.outputs);
    list.pathway("pathways.outcomes", &results.pathways.outcomes);
    list.groups(results);
    list.outcomes(results);
    list.programme_and_benefits(results);
    list.views("views", &results.views);
    list.views("efficiency_views", &results.efficiency_views);
    let to_match = &results.drive_to_match;
    list.maybe("drive_to_match.fiscal", "share", to_match.fiscal);
    list.maybe("drive_to_match.public_value", "share", to_match.public_value);
    list.deal(results);
    list.by_view("levers.base", results.levers.base);
    for (id, part) in results.levers.parts.iter() {
        list.by_view(&format!("levers.parts.{id}"), *part);
    }
    list.spread(results);
    list.0
}

/// The figures so far.
struct List(Vec<Figure>);

impl List {
    fn push(&mut self, path: &str, unit: &'static str, amount: Amount) {
        self.0.push(Figure { path: path.to_owned(), unit, amount });
    }

    fn one(&mut self, path: &str, unit: &'static str, value: f64) {
        self.push(path, unit, Amount::One(Some(value)));
    }

    fn maybe(&mut self, path: &str, unit: &'static str, value: Option<f64>) {
        self.push(path, unit, Amount::One(value));
    }

    fn years(&mut self, path: &str, unit: &'static str, flow: &[f64]) {
        self.push(path, unit, Amount::ByYear(flow.iter().copied().map(Some).collect()));
    }

    fn map(&mut self, path: &str, unit: &'static str, flows: &ById<Vec<f64>>) {
        for (id, flow) in flows.iter() {
            self.years(&format!("{path}.{id}"), unit, flow);
        }
    }

    fn pathway(&mut self, at: &str, pathway: &Pathway) {
        self.map(&format!("{at}.service_outputs"), "outputs", &pathway.service_outputs);
        self.map(&format!("{at}.service_cost"), "pounds", &pathway.service_cost);
        self.map(&format!("{at}.cost_by_agency"), "pounds", &pathway.cost_by_agency);
        self.push(&format!("{at}.output_index"), "index", Amount::ByYear(pathway.output_index.clone()));
        self.push(&format!("{at}.cost_index"), "index", Amount::ByYear(pathway.cost_index.clone()));
        self.one(&format!("{at}.service_cost_total"), "pounds", pathway.service_cost_total);
        self.one(&format!("{at}.group_service_cost"), "pounds", pathway.group_service_cost);
        self.one(&format!("{at}.programme_cost"), "pounds", pathway.programme_cost);
        for (id, people) in pathway.outcomes.iter() {
            self.maybe(&format!("{at}.outcomes.{id}"), "people", *people);
        }
        let each = pathway.programme_cost_per_outcome;
        self.maybe(&format!("{at}.programme_cost_per_outcome"), "pounds", each);
        self.maybe(&format!("{at}.net_cost_per_outcome"), "pounds", pathway.net_cost_per_outcome);
        self.one(&format!("{at}.present_service_cost"), "pounds", pathway.present_service_cost);
    }

    fn groups(&mut self, results: &Results) {
        for (id, group) in results.groups.iter() {
            let at = format!("groups.{id}");
            self.one(&format!("{at}.cost"), "pounds", group.cost);
            self.maybe(&format!("{at}.cost_per_person"), "pounds", group.cost_per_person);
            self.maybe(&format!("{at}.share_of_cost"), "share", group.share_of_cost);
            for (service, share) in group.share_of_outputs.iter() {
                self.maybe(&format!("{at}.share_of_outputs.{service}"), "share", *share);
            }
            self.years(&format!("{at}.taken_on"), "people", &group.taken_on);
            self.years(&format!("{at}.engaged"), "people", &group.engaged);
            self.years(&format!("{at}.complete"), "people", &group.complete);
        }
    }

    fn outcomes(&mut self, results: &Results) {
        for (id, outcome) in results.outcomes.iter() {
            let at = format!("outcomes.{id}");
            self.years(&format!("{at}.gross"), "people", &outcome.gross);
            self.years(&format!("{at}.net"), "people", &outcome.net);
            self.years(&format!("{at}.credited"), "people", &outcome.credited);
            self.years(&format!("{at}.person_years"), "person-years", &outcome.person_years);
            self.one(&format!("{at}.total_credited"), "people", outcome.total_credited);
        }
    }

    fn programme_and_benefits(&mut self, results: &Results) {
        let (programme, benefits) = (&results.programme, &results.benefits);
        for (path, flow) in [
            ("programme.revenue", &programme.revenue),
            ("programme.capital", &programme.capital),
            ("programme.in_kind", &programme.in_kind),
            ("programme.time_given", &programme.time_given),
        ] {
            self.years(path, "pounds", flow);
        }
        self.map("programme.by_agency", "pounds", &programme.by_agency);
        let each = &programme.per_person;
        for (name, pounds) in
            [("taken_on", each.taken_on), ("engaged", each.engaged), ("complete", each.complete)]
        {
            self.maybe(&format!("programme.per_person.{name}"), "pounds", pounds);
        }
        for (path, flow) in [
            ("benefits.fiscal", &benefits.fiscal),
            ("benefits.transfers", &benefits.transfers),
            ("benefits.economic", &benefits.economic),
            ("benefits.social", &benefits.social),
            ("benefits.cashable", &benefits.cashable),
            ("benefits.released", &benefits.released),
            ("benefits.avoided_growth", &benefits.avoided_growth),
        ] {
            self.years(path, "pounds", flow);
        }
        self.map("benefits.fiscal_by_agency", "pounds", &benefits.fiscal_by_agency);
        self.map("benefits.cashable_by_agency", "pounds", &benefits.cashable_by_agency);
    }

    fn views(&mut self, at: &str, views: &Views) {
        self.view(&format!("{at}.public_value"), &views.public_value);
        self.view(&format!("{at}.fiscal"), &views.fiscal);
        self.view(&format!("{at}.cashable"), &views.cashable);
    }

    fn view(&mut self, at: &str, view: &View) {
        self.one(&format!("{at}.present_benefit"), "pounds", view.present_benefit);
        self.one(&format!("{at}.present_cost"), "pounds", view.present_cost);
        self.one(&format!("{at}.net_present_value"), "pounds", view.net_present_value);
        self.maybe(&format!("{at}.ratio"), "ratio", view.ratio);
        self.maybe(&format!("{at}.payback_years"), "years", view.payback_years);
        self.maybe(&format!("{at}.discounted_payback_years"), "years", view.discounted_payback_years);
        self.maybe(&format!("{at}.internal_rate_of_return"), "rate", view.internal_rate_of_return);
        self.years(&format!("{at}.net_flow"), "pounds", &view.net_flow);
        if let Some(time_given) = view.present_time_given {
            self.one(&format!("{at}.present_time_given"), "pounds", time_given);
        }
    }

    fn deal(&mut self, results: &Results) {
        let deal = &results.deal;
        for (path, flows) in [
            ("deal.contribution", &deal.contribution),
            ("deal.saving", &deal.saving),
            ("deal.outcome_payments", &deal.outcome_payments),
            ("deal.paid_in", &deal.paid_in),
            ("deal.repaid", &deal.repaid),
            ("deal.surplus", &deal.surplus),
            ("deal.net", &deal.net),
        ] {
            self.map(path, "pounds", flows);
        }
        self.years("deal.reinvested", "pounds", &deal.reinvested);
        for (id, net) in deal.present_net.iter() {
            self.one(&format!("deal.present_net.{id}"), "pounds", *net);
        }
        self.one("deal.shortfall", "pounds", deal.shortfall);
        self.one("deal.shortfall_released", "pounds", deal.shortfall_released);
    }

    fn by_view(&mut self, at: &str, amounts: ByView) {
        self.one(&format!("{at}.public_value"), "pounds", amounts.public_value);
        self.one(&format!("{at}.fiscal"), "pounds", amounts.fiscal);
        self.one(&format!("{at}.cashable"), "pounds", amounts.cashable);
    }

    fn spread(&mut self, results: &Results) {
        let Some(uncertainty) = &results.uncertainty else { return };
        let at = "uncertainty.views";
        self.one_view(&format!("{at}.public_value"), &uncertainty.views.public_value);
        self.one_view(&format!("{at}.fiscal"), &uncertainty.views.fiscal);
        self.one_view(&format!("{at}.cashable"), &uncertainty.views.cashable);
        let payback = &uncertainty.payback;
        for (name, value) in [("p10", payback.p10), ("p50", payback.p50), ("p90", payback.p90)] {
            self.maybe(&format!("uncertainty.payback.{name}"), "years", value);
        }
        self.one("uncertainty.payback.chance", "share", payback.chance);
        let fan = &uncertainty.cumulative_fiscal;
        for (name, flow) in [("p10", &fan.p10), ("p50", &fan.p50), ("p90", &fan.p90)] {
            self.years(&format!("uncertainty.cumulative_fiscal.{name}"), "pounds", flow);
        }
    }

    fn one_view(&mut self, at: &str, spread: &Spread) {
        for (name, value) in [
            ("mean", spread.mean),
            ("p5", spread.p5),
            ("p10", spread.p10),
            ("p25", spread.p25),
            ("p50", spread.p50),
            ("p75", spread.p75),
            ("p90", spread.p90),
            ("p95", spread.p95),
        ] {
            self.one(&format!("{at}.{name}"), "pounds", value);
        }
        self.one(&format!("{at}.chance_positive"), "share", spread.chance_positive);
    }
}
