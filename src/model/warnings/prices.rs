//! Old prices, prices of years to come, and deflators that jump.

use crate::model::appraisal::Appraisal;
use crate::model::appraisal::Cost;
use crate::model::levers::Lever;
use crate::model::levers::LeverSet;
use crate::model::prices::Money;
use crate::model::warnings::Found;
use crate::text::warning::Subject;
use crate::text::warning::WarningKind;
use crate::text::wording::Wording;

/// A price is old when it is more than this many years before the scenario's.
const OLD_YEARS: u32 = 10;

pub(super) fn warn(appraisal: &Appraisal, found: &mut Found) {
    for year in &appraisal.deflator_jumps {
        found.add(WarningKind::DeflatorJump { year: *year }, format!("appraisal.deflators.{year}"));
    }
    let year = appraisal.price_year;
    if appraisal.forecast_years.contains(&year) {
        let path = "appraisal.price_year".to_owned();
        found.add(WarningKind::ForecastPrice { subject: Subject::Part(path.clone()), year }, path);
    }
    for service in &appraisal.services {
        let path = || format!("services.{}.unit_cost", service.id);
        price(appraisal, service.unit_cost, Some(&service.name), path, found);
        for (index, value) in service.values.iter().enumerate() {
            let path = || format!("services.{}.values.{index}.amount", service.id);
            price(appraisal, value.amount, Some(&value.name), path, found);
        }
    }
    for outcome in &appraisal.outcomes {
        for (index, value) in outcome.values.iter().enumerate() {
            let path = || format!("outcomes.{}.values.{index}.amount", outcome.id);
            price(appraisal, value.amount, Some(&value.name), path, found);
        }
    }
    costs(appraisal, &appraisal.redesign.costs, "redesign", found);
    levers(appraisal, found);
    costs(appraisal, &appraisal.efficiency.costs, "efficiency", found);
    for (index, payment) in appraisal.deal.outcome_payments.iter().enumerate() {
        price(appraisal, payment.amount, None, || format!("deal.outcome_payments.{index}.amount"), found);
    }
}

fn levers(appraisal: &Appraisal, found: &mut Found) {
    let levers = &appraisal.redesign.levers;
    for lever in Lever::ALL {
        if let Some((_, own)) = levers.costs(lever, LeverSet::ALL) {
            costs(appraisal, own, &format!("redesign.levers.{}", lever.id()), found);
        }
    }
    if let Some(lever) = levers.multi_agency() {
        let path = "redesign.levers.multi_agency";
        if let Some(network) = &lever.network {
            price(appraisal, network.cost_per_link, None, || format!("{path}.network.cost_per_link"), found);
        }
        if let Some(space) = &lever.space {
            price(appraisal, space.amount, None, || format!("{path}.space.amount"), found);
        }
    }
    for lever in Lever::ALL {
        let (Some(time), id) = (levers.time_given(lever), lever.id()) else { continue };
        price(appraisal, time.hour_value, None, || format!("redesign.levers.{id}.hour_value"), found);
        price(appraisal, time.own_benefit, None, || format!("redesign.levers.{id}.own_benefit"), found);
    }
}

fn costs(appraisal: &Appraisal, costs: &[Cost], path: &str, found: &mut Found) {
    for (index, cost) in costs.iter().enumerate() {
        price(appraisal, cost.amount, None, || format!("{path}.costs.{index}.amount"), found);
    }
}

/// Warns of an old price, and of one of a year to come; `name` is what the scenario calls the thing priced, where it has a name.
fn price(
    appraisal: &Appraisal,
    money: Money,
    name: Option<&Wording>,
    path: impl Fn() -> String,
    found: &mut Found,
) {
    let Some(uprating) = money.uprating else { return };
    let (year, price_year) = (uprating.price_year, appraisal.price_year);
    let is_old = year + OLD_YEARS < price_year;
    if !is_old && !appraisal.forecast_years.contains(&year) {
        return;
    }
    let path = path();
    let subject = name.map_or_else(|| Subject::Part(path.clone()), |name| Subject::Named(name.clone()));
    let kind = if is_old {
        WarningKind::OldPrice { subject, year, price_year }
    } else {
        WarningKind::ForecastPrice { subject, year }
    };
    found.add(kind, path);
}
