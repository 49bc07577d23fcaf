//! A working as it is shown: a tree of terms, opened as far as was asked.

use serde::Serialize;

use crate::report::workings::Workings;
use crate::report::workings::leaf::Entry;
use crate::report::workings::operation::Operation;
use crate::report::workings::step::Node;
use crate::report::workings::step::Step;
use crate::scenario::row::Unit;
use crate::text::Language;
use crate::text::working::Given;

/// One number of a working, and the numbers it comes from.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Term {
    /// What it is called.
    pub label: String,
    /// How METHOD.md writes it; empty where it is no formula.
    pub formula: &'static str,
    /// What it comes to; none where it has no value.
    pub value: Option<f64>,
    /// What it is counted in, where it was entered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<&'static str>,
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
        Some(self.term(&node, depth, language))
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

    fn term(&self, node: &Node, depth: usize, language: Language) -> Term {
        let entry = if let Node::Entered(path) = node { self.entry(path) } else { Entry::default() };
        let step = self.opened(node);
        let terms = step.as_ref().filter(|_| depth > 0).map_or(&[][..], |step| &step.nodes);
        Term {
            label: self.label(node, language),
            formula: match node {
                Node::Item(item) => item.quantity.formula(),
                Node::Inner(Some(quantity), _) => quantity.formula(),
                Node::Fixed(fixed) => fixed.quantity.formula(),
                Node::Inner(None, _) | Node::Entered(_) => "",
            },
            value: self.value(node),
            unit: entry.unit.map(name_of),
            path: match node {
                Node::Entered(path) => Some(path.clone()),
                Node::Fixed(fixed) => fixed.path.clone(),
                Node::Item(_) | Node::Inner(..) => None,
            },
            source: entry.source.or_else(|| source_of_method(node)),
            price_year: entry.price_year,
            operation: match (node, &step) {
                (_, Some(step)) => step.operation,
                (Node::Entered(_), None) => Operation::Entered,
                (Node::Item(_) | Node::Inner(..) | Node::Fixed(_), None) => Operation::Fixed,
            },
            count: step.as_ref().map_or(0, |step| step.nodes.len()),
            terms: terms.iter().map(|node| self.term(node, depth.saturating_sub(1), language)).collect(),
        }
    }
}

/// The source of a number that stands in the method.
fn source_of_method(node: &Node) -> Option<String> {
    let Node::Fixed(fixed) = node else { return None };
    let source = match fixed.quantity {
        quantity if quantity == Given::Deflator.into() && fixed.path.is_none() => {
            "HM Treasury, GDP deflators at market prices (Open Government Licence v3.0), derived"
        }
        quantity if quantity == Given::DiscountRate.into() => "HM Treasury, Green Book, February 2026",
        quantity if quantity == Given::Correction.into() || quantity == Given::Uplift.into() => {
            "The scale of the local-partnership cost benefit guidance as commonly applied"
        }
        _ => return None,
    };
    Some(source.to_owned())
}

/// A unit as the working names it.
fn name_of(unit: Unit) -> &'static str {
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
