//! A mistake in a scenario: what is wrong, and where.

use serde::ser::{Serialize, SerializeStruct, Serializer};

use crate::text::Language;
use crate::text::fault::FaultKind;

/// A mistake in a scenario.
///
/// ```
/// # use outcomes_calculator::{scenario::Scenario, scenario::node::Node, text::Language};
/// use outcomes_calculator::scenario::validate::validate;
///
/// let faults = validate(&Scenario::new(Node::Object(Vec::new()))).expect_err("nothing stands in it");
/// let title = faults.iter().find(|fault| fault.path == "title").expect("all faults are told at once");
/// assert_eq!(title.kind.code(), "missing");
/// assert_ne!(title.kind.message(&title.path, Language::English), "");
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Fault {
    /// What is wrong, with the words and numbers its message needs.
    pub kind: FaultKind,
    /// Where: field names and ids, with an index where the id itself is at fault; empty for the whole file.
    pub path: String,
}

impl Serialize for Fault {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("Fault", 3)?;
        fields.serialize_field("code", self.kind.code())?;
        fields.serialize_field("path", &self.path)?;
        fields.serialize_field("message", &self.kind.message(&self.path, Language::English))?;
        fields.end()
    }
}
