//! A warning: never silent, never blocking. METHOD.md section 14.

use serde::ser::{Serialize, SerializeStruct, Serializer};

use crate::text::Language;
use crate::text::warning::WarningKind;

/// Something a careful reader should know before relying on the figures.
///
/// ```
/// # use outcomes_calculator::{data::presets::preset, scenario::Scenario, text::Language};
/// # let scenario = Scenario::new(serde_json::from_str(preset("frequent-ae").unwrap_or_default())?);
/// use outcomes_calculator::model::evaluate::evaluate;
/// use outcomes_calculator::scenario::{edit::Edit, node::Node, validate::validate};
///
/// let nothing_varies = Edit::Put { path: "ranges".into(), value: Node::List(Vec::new()) };
/// let scenario = scenario.with(&nothing_varies).expect("a list may be put in");
/// let warnings = evaluate(&validate(&scenario).expect("it has no fault")).warnings;
/// let told = warnings.iter().find(|warning| warning.kind.code() == "no_ranges").expect("it is never left unsaid");
/// assert_ne!(told.kind.message(Language::English), "");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Warning {
    /// What it is about, with the words and numbers its message needs.
    pub kind: WarningKind,
    /// The number or part of the scenario it is about; empty where it is about the whole.
    pub path: String,
}

impl Serialize for Warning {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("Warning", 3)?;
        fields.serialize_field("code", self.kind.code())?;
        fields.serialize_field("path", &self.path)?;
        fields.serialize_field("message", &self.kind.message(Language::English))?;
        fields.end()
    }
}
