//! Outputs beside outcomes: what is done, and what comes of it. Unlike things are never added up.
//!
//! ```
//! # use outcomes_calculator::{data::presets::preset, scenario::Scenario};
//! # let scenario = Scenario::new(serde_json::from_str(preset("frequent-ae").unwrap_or_default())?);
//! # let appraisal = outcomes_calculator::scenario::validate::validate(&scenario).expect("no faults");
//! # let results = outcomes_calculator::model::evaluate::evaluate(&appraisal);
//! use outcomes_calculator::report::Report;
//! use outcomes_calculator::text::Language;
//!
//! let comparison = Report::new(&scenario, &results, None, Language::English).comparison;
//! assert_eq!(comparison.outputs.table.rows[0].head, "A&E (attendance)");
//! assert_eq!(comparison.outcomes.table.rows.len(), 1);
//! # Ok::<(), serde_json::Error>(())
//! ```

use std::rc::Rc;

use crate::report::Subject;
use crate::report::drawing::Chart;
use crate::report::outcomes::outcomes_among;
use crate::report::outputs::outputs_among;

/// Outputs and outcomes, side by side.
#[derive(Clone, Debug, PartialEq)]
pub struct Comparison {
    /// How the outputs of each service change.
    pub outputs: Rc<Chart>,
    /// How many people reach each outcome.
    pub outcomes: Rc<Chart>,
}

impl Comparison {
    pub(super) fn new(subject: Subject) -> Self {
        Self {
            outputs: outputs_among(subject, &[subject]).into(),
            outcomes: outcomes_among(subject, &[subject]).into(),
        }
    }
}
