//! The figures that can be explained, by the paths they have in the results.
//!
//! ```
//! # use outcomes_calculator::{data::presets::preset, scenario::Scenario};
//! # let scenario = Scenario::new(serde_json::from_str(preset("frequent-ae").unwrap_or_default())?);
//! # let appraisal = outcomes_calculator::scenario::validate::validate(&scenario).expect("no faults");
//! # let results = outcomes_calculator::model::evaluate::evaluate(&appraisal);
//! # use outcomes_calculator::report::workings::Workings;
//! let figures = Workings::new(&scenario, &appraisal).figures();
//! assert!(figures.iter().any(|path| path == "views.cashable.payback_years"));
//! # Ok::<(), serde_json::Error>(())
//! ```

use crate::model::appraisal::Basis;
use crate::model::appraisal::Outcome;
use crate::model::levers::Lever;
use crate::model::levers::LeverSet;
use crate::report::workings::Workings;
use crate::report::workings::item::Change;
use crate::report::workings::item::Item;
use crate::report::workings::item::ViewName;
use crate::text::working::Dealt;
use crate::text::working::Output;
use crate::text::working::Quantity;
use crate::text::working::Reached;
use crate::text::working::Total;
use crate::text::working::Worth;

const REDESIGN: Change = Change::Redesign(LeverSet::ALL);

const PATHWAYS: [(&str, Change); 3] =
    [("today", Change::Today), ("outputs", Change::Drive), ("outcomes", REDESIGN)];

const VIEWS: [(&str, ViewName); 3] =
    [("public_value", ViewName::PublicValue), ("fiscal", ViewName::Fiscal), ("cashable", ViewName::Cashable)];

const OF_VIEW: [(&str, Worth); 7] = [
    ("present_benefit", Worth::PresentBenefit),
    ("present_cost", Worth::PresentCost),
    ("net_present_value", Worth::NetPresentValue),
    ("ratio", Worth::Ratio),
    ("payback_years", Worth::Payback),
    ("discounted_payback_years", Worth::DiscountedPayback),
    ("internal_rate_of_return", Worth::RateOfReturn),
];

const OF_PATHWAY: [(&str, Total); 4] = [
    ("service_cost_total", Total::ServiceCostTotal),
    ("group_service_cost", Total::GroupServiceCost),
    ("programme_cost", Total::ProgrammeCost),
    ("present_service_cost", Total::PresentServiceCost),
];

const OF_GROUP: [(&str, Total); 3] = [
    ("cost", Total::GroupCost),
    ("cost_per_person", Total::CostPerPerson),
    ("share_of_cost", Total::ShareOfCost),
];

const OF_PERSON: [(&str, Total); 3] = [
    ("taken_on", Total::CostPerTakenOn),
    ("engaged", Total::CostPerEngaged),
    ("complete", Total::CostPerComplete),
];

impl Workings<'_> {
    /// The paths of every figure that can be explained, in the order of the results.
    #[must_use]
    pub fn figures(&self) -> Vec<String> {
        self.all().into_iter().map(|(path, _)| path).collect()
    }

    pub(super) fn figure(&self, path: &str) -> Option<Item> {
        let all = self.all().into_iter().chain(self.totals());
        all.into_iter().find_map(|(own, item)| (own == path).then_some(item))
    }

    /// What the charts show and the results hold only year by year or part by part.
    fn totals(&self) -> Vec<(String, Item)> {
        let mut all = Vec::new();
        for (name, change) in PATHWAYS {
            for (s, service) in self.appraisal.services.iter().enumerate() {
                let path = format!("pathways.{name}.outputs_in_all.{}", service.id);
                all.push((path, Item::new(Output::InAll, change).service(s)));
            }
        }
        for (a, agency) in self.appraisal.agencies.iter().enumerate() {
            all.push((format!("deal.before.{}", agency.id), Item::new(Dealt::Before, REDESIGN).agency(a)));
        }
        all
    }

    fn all(&self) -> Vec<(String, Item)> {
        let mut all = views("views", REDESIGN);
        all.extend(views("efficiency_views", Change::Drive));
        all.extend(self.pathways());
        for (g, group) in self.appraisal.groups.iter().enumerate() {
            let figures = OF_GROUP.map(|(name, total)| {
                (format!("groups.{}.{name}", group.id), Item::new(total, Change::Today).group(g))
            });
            all.extend(figures);
        }
        for (o, outcome) in self.appraisal.outcomes.iter().enumerate() {
            let total = Item::new(Reached::TotalCredited, REDESIGN).outcome(o);
            all.push((format!("outcomes.{}.total_credited", outcome.id), total));
        }
        for (a, agency) in self.appraisal.agencies.iter().enumerate() {
            let net = Item::new(Dealt::PresentNet, REDESIGN).agency(a);
            all.push((format!("deal.present_net.{}", agency.id), net));
        }
        all.push(("deal.shortfall".to_owned(), Item::new(Dealt::Shortfall, REDESIGN)));
        all.push(("deal.shortfall_released".to_owned(), Item::new(Dealt::ShortfallReleased, REDESIGN)));
        let for_each = OF_PERSON
            .map(|(name, total)| (format!("programme.per_person.{name}"), Item::new(total, REDESIGN)));
        all.extend(for_each);
        all.extend(self.levers());
        all
    }

    fn pathways(&self) -> Vec<(String, Item)> {
        let mut all = Vec::new();
        for (name, change) in PATHWAYS {
            let at = format!("pathways.{name}");
            all.extend(
                OF_PATHWAY.map(|(figure, total)| (format!("{at}.{figure}"), Item::new(total, change))),
            );
            let is_known = |outcome: &Outcome| change == REDESIGN || outcome.basis == Basis::Gross;
            let outcomes = self.appraisal.outcomes.iter().enumerate();
            for (o, outcome) in outcomes.filter(|(_, outcome)| is_known(outcome)) {
                let reached = if change == REDESIGN { Reached::ReachedInAll } else { Reached::Anyway };
                let people = Item::new(reached, change).outcome(o);
                all.push((format!("{at}.outcomes.{}", outcome.id), people));
            }
        }
        if self.appraisal.outcomes.len() == 1 {
            for (figure, total) in [
                ("programme_cost_per_outcome", Total::ProgrammeCostPerOutcome),
                ("net_cost_per_outcome", Total::NetCostPerOutcome),
            ] {
                all.push((format!("pathways.outcomes.{figure}"), Item::new(total, REDESIGN)));
            }
        }
        all
    }

    fn levers(&self) -> Vec<(String, Item)> {
        let of = |quantity: Quantity, change: Change| {
            VIEWS.map(|(name, view)| (name, Item::new(quantity, change).view(view)))
        };
        let alone = of(Worth::NetPresentValue.into(), Change::Redesign(LeverSet::NONE));
        let mut all = alone.map(|(name, item)| (format!("levers.base.{name}"), item)).to_vec();
        let present: Vec<Lever> = self.appraisal.redesign.levers.present().collect();
        for lever in present {
            let parts = of(Worth::LeverPart.into(), REDESIGN);
            all.extend(
                parts.map(|(name, item)| (format!("levers.parts.{}.{name}", lever.id()), item.lever(lever))),
            );
        }
        all
    }
}

fn views(at: &str, change: Change) -> Vec<(String, Item)> {
    let mut all = Vec::new();
    for (name, view) in VIEWS {
        let of = |worth: Worth| Item::new(worth, change).view(view);
        all.extend(OF_VIEW.map(|(figure, worth)| (format!("{at}.{name}.{figure}"), of(worth))));
        if view == ViewName::PublicValue {
            let figure = Worth::PresentTimeGiven;
            all.push((format!("{at}.{name}.present_time_given"), Item::new(figure, change)));
        }
    }
    all
}
