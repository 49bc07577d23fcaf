//! How unit costs belong together: parts of one cost, and older and newer prices of one thing.

use crate::data::unit_costs::CostKind;
use crate::data::unit_costs::UnitCost;
use crate::data::unit_costs::unit_cost;

/// What an output costs people and firms and the harm that it does, beside what public budgets pay for it: the built-in
/// entries of the same id with their kind behind it, where there are any.
///
/// ```
/// # use outcomes_calculator::data::{related::beside, unit_costs::unit_cost};
/// let burglary: Vec<f64> = unit_cost("burglary").map(beside).unwrap_or_default().iter().map(|part| part.amount).collect();
/// assert_eq!(burglary, [1_746.0, 803.0]);
/// assert!(unit_cost("arrest").map(beside).unwrap_or_default().is_empty());
/// ```
#[must_use]
pub fn beside(entry: &UnitCost) -> Vec<&'static UnitCost> {
    if entry.kind != CostKind::Fiscal {
        return Vec::new();
    }
    let kinds = [CostKind::Economic, CostKind::Social].into_iter();
    kinds.filter_map(|kind| unit_cost(&[&entry.id, "-", kind.word()].concat())).collect()
}

/// The entries of a list that supersede one of them.
///
/// ```
/// # use outcomes_calculator::data::{related::newer, unit_costs::{unit_cost, unit_costs}};
/// let newer_than = |id| unit_cost(id).map(|entry| newer(unit_costs(), entry)).unwrap_or_default();
/// assert_eq!(newer_than("ae-attendance")[0].id, "ae-attendance-2024");
/// assert!(newer_than("ae-attendance-2024").is_empty());
/// ```
#[must_use]
pub fn newer<'a>(list: &'a [UnitCost], entry: &UnitCost) -> Vec<&'a UnitCost> {
    list.iter().filter(|other| other.supersedes.contains(&entry.id)).collect()
}
