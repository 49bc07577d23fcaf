//! What is said of a file that is dropped on the calculator.

use crate::text::Language;

/// Why what was dropped was not opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DropFault {
    /// More than one file, or none.
    NotOne,
    /// A file of another kind; its name.
    OtherKind(String),
}

impl DropFault {
    /// Why, and what to do.
    ///
    /// ```
    /// # use outcomes_calculator::text::{Language, screen::dropping::DropFault};
    /// let told = DropFault::OtherKind("photo.png".to_owned()).message(Language::English);
    /// assert!(told.starts_with("“photo.png” is not a scenario file."));
    /// ```
    #[must_use]
    pub fn message(&self, language: Language) -> String {
        let words = language.dropping();
        match self {
            DropFault::NotOne => words.not_one().to_owned(),
            DropFault::OtherKind(name) => words.other_kind(name),
        }
    }
}
