//! Old prices, and deflators that jump.

use crate::model::appraisal::Appraisal;
use crate::model::appraisal::Cost;
use crate::model::levers::Lever;
use crate::model::levers::LeverSet;
use crate::model::prices::Money;
use crate::model::warnings::Found;
use crate::text::warning::Subject;
use crate::text::warning::WarningKind;

/// A price is old when it is more than this many years before the scenario's.
const OLD_YEARS: u32 = 10;

pub(super) fn warn(appraisal: &Appraisal, found: &mut Found) {
    for year in &appraisal.deflator_jumps {
        found.add(WarningKind::DeflatorJump { year: *year }, format!("appraisal.deflators.{year}"));
    }
    for service in &appraisal.services {
        let path = || format!("services.{}.unit_cost", service.id);
        old(appraisal, service.unit_cost, Some(&service.name), path, found);
    }
    for outcome in &appraisal.outcomes {
        for (index, value) in outcome.values.iter().enumerate() {
            let path = || format!("outcomes.{}.values.{index}.amount", outcome.id);
            old(appraisal, value.amount, Some(&value.name), path, found);
        }
    }
    costs(appraisal, &appraisal.redesign.costs, "redesign", found);
    levers(appraisal, found);
    costs(appraisal, &appraisal.efficiency.costs, "efficiency", found);
    for (index, payment) in appraisal.deal.outcome_payments.iter().enumerate() {
        old(appraisal, payment.amount, None, || format!("deal.outcome_payments.{index}.amount"), found);
    }
}

fn levers(appraisal: &Appraisal, found: &mut Found) {
    let levers = &appraisal.redesign.levers;
    for lever in Lever::ALL {
        if let Some((_, own)) = levers.costs(lever, LeverSet::ALL) {
            costs(appraisal, own, &format!("redesign.levers.{}", lever.id()), found);
        }
    }
    if let Some(lever) = &levers.multi_agency {
        let path = "redesign.levers.multi_agency";
        if let Some(network) = &lever.network {
            old(appraisal, network.cost_per_link, None, || format!("{path}.network.cost_per_link"), found);
        }
        if let Some(space) = &lever.space {
            old(appraisal, space.amount, None, || format!("{path}.space.amount"), found);
        }
    }
    for (lever, id) in [(&levers.social_action, "social_action"), (&levers.peer_networks, "peer_networks")] {
        let Some(lever) = lever else { continue };
        old(appraisal, lever.hour_value, None, || format!("redesign.levers.{id}.hour_value"), found);
        old(appraisal, lever.own_benefit, None, || format!("redesign.levers.{id}.own_benefit"), found);
    }
}

fn costs(appraisal: &Appraisal, costs: &[Cost], path: &str, found: &mut Found) {
    for (index, cost) in costs.iter().enumerate() {
        old(appraisal, cost.amount, None, || format!("{path}.costs.{index}.amount"), found);
    }
}

/// Warns of an old price; `name` is what the scenario calls the thing priced, where it has a name.
fn old(
    appraisal: &Appraisal,
    money: Money,
    name: Option<&String>,
    path: impl Fn() -> String,
    found: &mut Found,
) {
    let Some(uprating) = money.uprating else { return };
    if uprating.price_year + OLD_YEARS < appraisal.price_year {
        let path = path();
        let subject = name.map_or_else(|| Subject::Part(path.clone()), |name| Subject::Named(name.clone()));
        let (year, price_year) = (uprating.price_year, appraisal.price_year);
        found.add(WarningKind::OldPrice { subject, year, price_year }, path);
    }
}
