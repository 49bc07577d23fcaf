//! What the user gives: the document, the field table, edits and validation.

pub mod edit;
pub mod fault;
pub mod node;

use crate::scenario::node::Node;

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
}
