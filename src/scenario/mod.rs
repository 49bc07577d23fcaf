//! What the user gives: the document, the field table, edits and validation.

pub mod edit;
pub mod fault;
pub mod field;
pub mod find;
pub mod node;
#[cfg(feature = "cli")]
pub mod read;
pub mod row;
#[cfg(feature = "cli")]
pub mod schema;
pub mod table;
pub mod trial;
pub mod unit_cost;
pub mod validate;

mod check;
mod check_value;
mod compile;
mod compile_outcomes;
mod compile_redesign;
mod known;
#[cfg(feature = "cli")]
mod node_reader;
mod reader;
mod rules;
mod rules_ranges;
#[cfg(feature = "cli")]
mod schema_rules;
mod table_levers;

use crate::scenario::find::find;
use crate::scenario::node::Node;

/// The most bytes a scenario file may have: 1 MiB.
pub const MOST_BYTES: usize = 1_048_576;

/// A scenario as the user wrote it, right or wrong. Only an [`edit::Edit`] changes it.
#[derive(Clone, Debug, PartialEq)]
pub struct Scenario {
    root: Node,
}

impl Scenario {
    /// A scenario from what was read.
    #[must_use]
    pub fn new(root: Node) -> Self {
        Self { root }
    }

    /// The scenario as it was written.
    #[must_use]
    pub fn root(&self) -> &Node {
        &self.root
    }

    /// The number at a path, in the field's own unit, or the default it is left at.
    #[must_use]
    pub fn number(&self, path: &str) -> Option<f64> {
        find(&self.root, path)?.value
    }
}
