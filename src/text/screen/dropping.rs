//! What is said of a file that is dropped on the calculator.
//!
//! ```
//! use outcomes_calculator::text::Language::English;
//!
//! assert_eq!(English.drop_here(), "Drop the scenario file to open it");
//! ```

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
        match (self, language) {
            (DropFault::NotOne, Language::English) => "Drop one scenario file at a time.".to_owned(),
            (DropFault::NotOne, Language::Welsh) => "Gollyngwch un ffeil senario ar y tro.".to_owned(),
            (DropFault::OtherKind(name), Language::English) => [
                "“",
                name,
                "” is not a scenario file. Drop one that was saved from here: its name ends in .json.",
            ]
            .concat(),
            (DropFault::OtherKind(name), Language::Welsh) => [
                "Nid yw “",
                name,
                "” yn ffeil senario. Gollyngwch un a gadwyd oddi yma: mae ei henw’n gorffen gyda .json.",
            ]
            .concat(),
        }
    }
}

impl Language {
    /// That a file held over the calculator can be let go.
    #[must_use]
    pub fn drop_here(self) -> &'static str {
        match self {
            Language::English => "Drop the scenario file to open it",
            Language::Welsh => "Gollyngwch y ffeil senario i’w hagor",
        }
    }
}
