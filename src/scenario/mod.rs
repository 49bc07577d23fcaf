//! What the user gives: the document, the field table, edits and validation.

pub mod blank;
pub mod block;
pub mod edit;
pub mod encoding;
pub mod example;
pub mod fault;
pub mod field;
pub mod find;
pub mod giving_way;
pub mod json;
pub mod link;
pub mod node;
pub mod paste;
pub mod path;
pub mod preset;
#[cfg(feature = "cli")]
pub mod read;
pub mod row;
pub mod rule;
#[cfg(feature = "cli")]
pub mod schema;
pub mod shares;
pub mod shift;
pub mod sourced;
pub mod step;
pub mod table;
pub mod unit_cost;
pub mod validate;
pub mod walk;
pub mod wording;
#[cfg(feature = "cli")]
pub mod workbook;
pub mod written_number;

mod check;
mod check_value;
mod compile;
mod compile_outcomes;
mod compile_redesign;
mod field_rows;
mod known;
#[cfg(feature = "cli")]
mod node_reader;
mod reader;
mod rules;
mod rules_ranges;
#[cfg(feature = "cli")]
mod schema_rules;
mod spot;
mod suit;
mod table_levers;
mod take;
#[cfg(feature = "cli")]
mod workbook_edition;
#[cfg(feature = "cli")]
mod workbook_payers;
#[cfg(feature = "cli")]
mod workbook_rows;
#[cfg(feature = "cli")]
mod workbook_table;

use crate::scenario::find::find;
use crate::scenario::node::Node;
use crate::scenario::path::Path;

/// The most bytes a scenario file may have: 1 MiB.
pub const MOST_BYTES: usize = 1_048_576;

/// A scenario as the user wrote it, right or wrong. Only an [`edit::Edit`] changes it.
#[derive(Clone, Debug, PartialEq)]
pub struct Scenario {
    root: Node,
}

impl Scenario {
    /// A scenario from what was read.
    ///
    /// ```
    /// # use outcomes_calculator::scenario::Scenario;
    /// let scenario = Scenario::new(serde_json::from_str(r#"{"title": "Not much yet"}"#)?);
    /// assert_eq!(scenario.number("appraisal.years"), Some(10.0));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub fn new(root: Node) -> Self {
        Self { root }
    }

    /// The scenario as it was written.
    ///
    /// ```
    /// # use outcomes_calculator::scenario::{Scenario, node::Node};
    /// let scenario = Scenario::new(Node::Object(vec![("title".to_owned(), Node::Text("Here".to_owned()))]));
    /// assert_eq!(scenario.root().get("title").and_then(Node::as_text), Some("Here"));
    /// ```
    #[must_use]
    pub fn root(&self) -> &Node {
        &self.root
    }

    /// The number at a path, in the field's own unit, or the default it is left at.
    ///
    /// ```
    /// # use outcomes_calculator::scenario::Scenario;
    /// let text = r#"{"services": [{"id": "ae", "unit_cost": {"amount": 109, "price_year": 2011}}]}"#;
    /// let scenario = Scenario::new(serde_json::from_str(text)?);
    /// assert_eq!(scenario.number("services.ae.unit_cost"), Some(109.0));
    /// assert_eq!(scenario.number("services.ae.growth"), Some(0.0));
    /// assert_eq!(scenario.number("services.gp.unit_cost"), None);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub fn number(&self, path: &str) -> Option<f64> {
        find(&self.root, &Path::parse(path))?.value
    }
}
