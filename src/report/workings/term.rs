//! A working as it is shown: a tree of terms, opened as far as was asked.
//!
//! ```
//! # use outcomes_calculator::{data::presets::preset, scenario::Scenario};
//! # let scenario = Scenario::new(serde_json::from_str(preset("frequent-ae").unwrap_or_default())?);
//! # let appraisal = outcomes_calculator::scenario::validate::validate(&scenario).expect("no faults");
//! # let results = outcomes_calculator::model::evaluate::evaluate(&appraisal);
//! use outcomes_calculator::report::workings::{Operation, Workings, name_of};
//! use outcomes_calculator::scenario::row::Unit;
//! use outcomes_calculator::text::Language::English;
//!
//! let workings = Workings::new(&scenario, &appraisal);
//! let explain = |at: &[usize]| workings.explain("views.fiscal.ratio", at, 0, English).expect("it is there");
//! assert_eq!(explain(&[]).operation, Operation::Quotient);
//! let benefit = explain(&[0]);
//! assert_eq!((benefit.value, benefit.count), (Some(results.views.fiscal.present_benefit), 10));
//! assert_eq!(name_of(benefit.unit), "pounds");
//! assert_eq!(benefit.unit, Unit::Pounds);
//! # Ok::<(), serde_json::Error>(())
//! ```

use serde::Serialize;
use serde::Serializer;

use crate::report::workings::Workings;
use crate::report::workings::leaf::Entry;
use crate::report::workings::operation::Operation;
use crate::report::workings::step::Node;
use crate::report::workings::step::Step;
use crate::scenario::row::Unit;
use crate::text::Language;
use crate::text::working::Given;
use crate::text::working::Quantity;

/// The most terms that are opened at once; those left closed can be opened one by one.
const MOST_TERMS: usize = 20_000;

/// One number of a working, and the numbers it comes from.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Term {
    /// What it is called.
    pub label: String,
    /// How METHOD.md writes it, or what is done with the terms `a`, `b` … where it has no name there; empty where it
    /// is no formula.
    pub formula: &'static str,
    /// What it comes to; none where it has no value.
    pub value: Option<f64>,
    /// What it is counted in.
    #[serde(serialize_with = "unit_name")]
    pub unit: Unit,
    /// Where it stands in the scenario, or what in the scenario chose it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// Where it comes from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// The financial year whose prices it is in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub price_year: Option<u32>,
    /// What is done with the terms under it.
    pub operation: Operation,
    /// How many terms there are under it, shown or not.
    pub count: usize,
    /// The terms under it, as far as they were asked for.
    pub terms: Vec<Term>,
}

impl Workings<'_> {
    /// The working of a figure, opened so many levels deep; none where there is no such figure. `at` leads to a
    /// term under the figure: the place of a term, then the place of one under it, and so on.
    #[must_use]
    pub fn explain(&self, figure: &str, at: &[usize], depth: usize, language: Language) -> Option<Term> {
        let mut node = Node::Item(self.figure(figure)?);
        for place in at {
            node = self.opened(&node)?.nodes.into_iter().nth(*place)?;
        }
        let mut budget = MOST_TERMS;
        Some(self.term(&node, (depth, &mut budget), language))
    }

    /// What is under a node; none under a leaf.
    fn opened(&self, node: &Node) -> Option<Step> {
        match node {
            Node::Item(item) => {
                let step = self.step(*item);
                match (step.operation, step.nodes.as_slice()) {
                    (Operation::Same, [Node::Inner(_, inner)]) => Some(inner.clone()),
                    _ => Some(step),
                }
            }
            Node::Inner(_, step) => Some(step.clone()),
            Node::Entered(_) | Node::Fixed(_) => None,
        }
    }

    fn term(&self, node: &Node, (depth, budget): (usize, &mut usize), language: Language) -> Term {
        let entry =
            if let Node::Entered(path) = node { self.entry(path, language) } else { Entry::default() };
        let step = self.opened(node);
        let under = step.as_ref().map_or(&[][..], |step| &step.nodes);
        let opened = if depth > 0 && under.len() <= *budget { under } else { &[] };
        *budget -= opened.len();
        Term {
            label: self.label(node, language),
            formula: match node {
                Node::Item(item) => item.quantity.formula(),
                Node::Inner(Some(quantity), _) => quantity.formula(),
                Node::Fixed(fixed) => fixed.quantity.formula(),
                Node::Inner(None, step) => step.operation.formula(),
                Node::Entered(_) => "",
            },
            value: self.value(node),
            unit: self.unit(node),
            path: match node {
                Node::Entered(path) => Some(path.clone()),
                Node::Fixed(fixed) => fixed.path.clone(),
                Node::Item(_) | Node::Inner(..) => None,
            },
            source: entry.source.or_else(|| source_of_method(node, language)),
            price_year: entry.price_year,
            operation: match (node, &step) {
                (_, Some(step)) => step.operation,
                (Node::Entered(_), None) => Operation::Entered,
                (Node::Item(_) | Node::Inner(..) | Node::Fixed(_), None) => Operation::Fixed,
            },
            count: under.len(),
            terms: opened
                .iter()
                .map(|node| self.term(node, (depth.saturating_sub(1), &mut *budget), language))
                .collect(),
        }
    }
}

/// The source of a number that stands in the method; a deflator of the scenario's own has none there.
fn source_of_method(node: &Node, language: Language) -> Option<String> {
    let Node::Fixed(fixed) = node else { return None };
    let Quantity::Given(given) = fixed.quantity else { return None };
    let is_own = given == Given::Deflator && fixed.path.is_some();
    given.source(language).filter(|_| !is_own).map(str::to_owned)
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "as serde hands it over")]
fn unit_name<S: Serializer>(unit: &Unit, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(name_of(*unit))
}

/// A unit as the working names it.
#[must_use]
pub fn name_of(unit: Unit) -> &'static str {
    match unit {
        Unit::Share => "share",
        Unit::Rate => "rate",
        Unit::Pounds => "pounds",
        Unit::People => "people",
        Unit::Outputs => "outputs",
        Unit::Years => "years",
        Unit::Year => "year",
        Unit::Hours => "hours",
        Unit::Count => "count",
        Unit::Index => "index",
    }
}
