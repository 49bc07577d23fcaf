//! What stands under every sum: numbers of the scenario with their sources, and numbers of the method.

use crate::model::evidence::Grade;
use crate::model::evidence::Scale;
use crate::model::prices::Money;
use crate::report::workings::Workings;
use crate::report::workings::step::Fixed;
use crate::report::workings::step::Node;
use crate::report::workings::step::entered;
use crate::report::workings::step::fixed;
use crate::report::workings::step::product;
use crate::report::workings::step::quotient;
use crate::report::workings::step::rest;
use crate::scenario::find::find;
use crate::scenario::node::Node as Written;
use crate::scenario::path::Path;
use crate::scenario::row::Unit;
use crate::scenario::walk::at;
use crate::scenario::walk::source_of;
use crate::text::Language;
use crate::text::working::Given;

/// The number that stands at a path, or the default it is left at; weights and yearly numbers too.
pub(super) fn entered_value(root: &Written, path: &str) -> Option<f64> {
    match find(root, &Path::parse(path)) {
        Some(number) => number.value,
        None => at(root, &Path::parse(path)).and_then(Written::as_number),
    }
}

/// What is known of a number that stands in the scenario.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Entry {
    pub source: Option<String>,
    pub price_year: Option<u32>,
}

impl Workings<'_> {
    pub(super) fn entry(&self, path: &str, language: Language) -> Entry {
        let (root, path) = (self.scenario.root(), &Path::parse(path));
        let unit = find(root, path).map(|number| number.row.unit);
        let own_year = at(root, path).and_then(|money| money.get("price_year"));
        let price_year = match (unit, own_year.and_then(Written::as_number)) {
            (Some(Unit::Pounds), Some(year)) => Some(as_year(year)),
            (Some(Unit::Pounds), None) => Some(self.appraisal.price_year),
            _ => None,
        };
        Entry { source: source_of(root, path, language).map(str::to_owned), price_year }
    }

    /// `amount × D[scenario] / D[own]`.
    pub(super) fn real(&self, money: Money, path: String) -> Node {
        let Some(uprating) = money.uprating else { return entered(path) };
        let deflator = |value: f64, year: u32| {
            let own = format!("appraisal.deflators.{year}");
            Node::Fixed(Fixed {
                quantity: Given::Deflator.into(),
                value,
                of_year: Some(year),
                path: self.scenario.at(&own).map(|_| own),
            })
        };
        let raised = product([entered(path), deflator(uprating.to, self.appraisal.price_year)]);
        quotient(raised, deflator(uprating.from, uprating.price_year)).named(Given::RealAmount)
    }

    /// `1 − correction[grade]`.
    pub(super) fn credit(&self, grade: Grade, path: &str) -> Node {
        let scale = self.appraisal.scale;
        if scale == Scale::IGNORED {
            return fixed(Given::NoCorrection, 1.0);
        }
        rest(graded(Given::Correction, scale.adjustment(grade), path))
    }

    /// `roll_t`: the roll-out of a year, its last value holding.
    pub(super) fn roll(&self, t: usize) -> Node {
        let last = self.appraisal.redesign.rollout.len().saturating_sub(1);
        entered(format!("redesign.rollout.{}", t.min(last)))
    }
}

/// A year that has been checked to be one.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "checked by the field table")]
fn as_year(value: f64) -> u32 {
    value as u32
}

/// The correction or uplift of the grade at a path.
pub(super) fn graded(given: Given, value: f64, path: &str) -> Node {
    Node::Fixed(Fixed { quantity: given.into(), value, of_year: None, path: Some(path.to_owned()) })
}
