//! One step of a working: an operation and what it is done to.

use crate::report::workings::item::Item;
use crate::report::workings::operation::Operation;
use crate::text::working::Quantity;

/// An operation and what it is done to.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Step {
    pub operation: Operation,
    pub nodes: Vec<Node>,
}

/// A number of a working.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Node {
    /// One that has a name and a working of its own.
    Item(Item),
    /// One that stands in the scenario, at this path.
    Entered(String),
    /// One that stands in the method.
    Fixed(Fixed),
    /// One on the way; with a name, or without.
    Inner(Option<Quantity>, Step),
}

/// A number that stands in the method, or follows from the scenario without a sum.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Fixed {
    pub quantity: Quantity,
    pub value: f64,
    /// The calendar year it is of.
    pub of_year: Option<u32>,
    /// What in the scenario chose it.
    pub path: Option<String>,
}

impl From<Item> for Node {
    fn from(item: Item) -> Self {
        Node::Item(item)
    }
}

impl From<Step> for Node {
    fn from(step: Step) -> Self {
        Node::Inner(None, step)
    }
}

impl Step {
    pub fn named(self, quantity: impl Into<Quantity>) -> Node {
        Node::Inner(Some(quantity.into()), self)
    }
}

pub(super) fn step(operation: Operation, nodes: impl IntoIterator<Item = Node>) -> Step {
    Step { operation, nodes: nodes.into_iter().collect() }
}

pub(super) fn sum(nodes: impl IntoIterator<Item = Node>) -> Step {
    step(Operation::Sum, nodes)
}

pub(super) fn product(nodes: impl IntoIterator<Item = Node>) -> Step {
    step(Operation::Product, nodes)
}

pub(super) fn difference(nodes: impl IntoIterator<Item = Node>) -> Step {
    step(Operation::Difference, nodes)
}

pub(super) fn quotient(amount: impl Into<Node>, whole: impl Into<Node>) -> Step {
    step(Operation::Quotient, [amount.into(), whole.into()])
}

pub(super) fn rest(node: impl Into<Node>) -> Node {
    step(Operation::Rest, [node.into()]).into()
}

pub(super) fn raised(node: impl Into<Node>) -> Node {
    step(Operation::Raised, [node.into()]).into()
}

pub(super) fn together(first: impl Into<Node>, second: impl Into<Node>) -> Step {
    step(Operation::Together, [first.into(), second.into()])
}

pub(super) fn least(first: impl Into<Node>, second: impl Into<Node>) -> Step {
    step(Operation::Least, [first.into(), second.into()])
}

pub(super) fn not_below_zero(node: impl Into<Node>) -> Step {
    step(Operation::NotBelowZero, [node.into()])
}

pub(super) fn same(node: impl Into<Node>) -> Step {
    step(Operation::Same, [node.into()])
}

/// A number that stands in the scenario.
pub(super) fn entered(path: impl Into<String>) -> Node {
    Node::Entered(path.into())
}

/// A number that stands in the method.
pub(super) fn fixed(quantity: impl Into<Quantity>, value: f64) -> Node {
    Node::Fixed(Fixed { quantity: quantity.into(), value, of_year: None, path: None })
}
