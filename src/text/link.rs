//! What can be wrong with a share link, and how the reader is told.
//!
//! ```
//! use outcomes_calculator::text::{Language, link::LinkFault};
//!
//! let fault = LinkFault::Newer;
//! assert_eq!(fault.code(), "link");
//! assert!(fault.message(Language::English).ends_with("Open it where it was made."));
//! ```

use crate::text::Language;

/// Why a link gives no scenario.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LinkFault {
    /// It was cut short or changed on the way.
    Damaged,
    /// It was cut short on the way.
    Cut,
    /// It is longer than a link may be.
    TooLong,
    /// A later calculator made it.
    Newer,
    /// It starts from a preset that this calculator does not have.
    UnknownPreset(String),
    /// The preset that it starts from has changed since.
    ChangedPreset(String),
}

impl LinkFault {
    /// What the error event calls it.
    #[must_use]
    pub fn code(&self) -> &'static str {
        "link"
    }

    /// What happened and what to do, in a sentence or two.
    #[must_use]
    pub fn message(&self, language: Language) -> String {
        let words = language.link();
        match self {
            LinkFault::Damaged => words.damaged().to_owned(),
            LinkFault::Cut => words.cut().to_owned(),
            LinkFault::TooLong => words.too_long().to_owned(),
            LinkFault::Newer => words.newer().to_owned(),
            LinkFault::UnknownPreset(id) => words.unknown_preset(id),
            LinkFault::ChangedPreset(id) => words.changed_preset(id),
        }
    }
}
