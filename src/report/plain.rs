//! The main figures as plain text, for a terminal.

use crate::model::results::Results;
use crate::text::number::plain;

/// The main figures of an evaluation.
#[must_use]
pub fn summary(results: &Results) -> String {
    plain(results.views.fiscal.net_present_value, 0)
}
