//! Ranges that together pull the result to one side.

use crate::model::results::Results;
use crate::model::spread::Sensitivity;
use crate::model::views::settled;
use crate::model::warning::Warning;
use crate::text::warning::WarningKind;

/// How much the ranges may pull the result to one side, as a share of what it costs or gains.
const LOPSIDED: f64 = 0.1;

/// The warning that the ranges together pull the fiscal result to one side, where they do.
pub(crate) fn lopsided(results: &Results) -> Option<Warning> {
    let fiscal = &results.views.fiscal;
    let pull = |one: &Sensitivity| one.at_mean.fiscal - fiscal.net_present_value;
    let whole = results.sensitivity.iter().fold(0.0, |sum, one| sum + pull(one));
    let size = fiscal.present_cost.abs().max(fiscal.present_benefit.abs());
    if settled(whole) == 0.0 || whole.abs() <= LOPSIDED * size {
        return None;
    }
    // The first of those that pull as much.
    let most = results
        .sensitivity
        .iter()
        .reduce(|most, one| if pull(one).abs() > pull(most).abs() { one } else { most })?;
    let path = most.path.clone();
    Some(Warning { kind: WarningKind::Lopsided { number: path.clone(), pull: whole }, path })
}
