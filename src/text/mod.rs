//! Every word a reader sees, in English and Welsh, and how numbers are written.
//!
//! Nothing here knows the model: functions take the words and numbers that a sentence needs.

pub mod fault;
pub mod field;
pub mod link;
pub mod messages;
pub mod number;
pub mod part;
pub mod paste;
pub mod plural;
#[cfg(feature = "cli")]
pub mod printed;
pub mod screen;
pub mod source;
pub mod starting;
pub mod warning;
pub mod wording;
#[cfg(feature = "cli")]
pub mod workbook;
pub mod working;

mod fault_limits;
mod fault_message;
mod fault_syntax;
mod warning_message;

/// A language of the calculator.
///
/// ```
/// use outcomes_calculator::text::Language;
///
/// assert_eq!(Language::default(), Language::English);
/// assert_eq!(Language::Welsh.lever_names().named("outcomes_first"), Some("Canlyniadau’n gyntaf"));
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Language {
    /// English.
    #[default]
    English,
    /// Welsh.
    Welsh,
}

impl Language {
    /// The languages of the calculator.
    ///
    /// ```
    /// # use outcomes_calculator::text::Language;
    /// let names = Language::ALL.map(|language| language.controls().own_name());
    /// assert_eq!(names, ["English", "Cymraeg"]);
    /// ```
    pub const ALL: [Language; 2] = [Language::English, Language::Welsh];

    /// The other language.
    ///
    /// ```
    /// # use outcomes_calculator::text::Language;
    /// assert_eq!(Language::Welsh.other(), Language::English);
    /// ```
    #[must_use]
    pub fn other(self) -> Self {
        match self {
            Language::English => Language::Welsh,
            Language::Welsh => Language::English,
        }
    }

    /// Its code, as HTML and a scenario's texts have it.
    ///
    /// ```
    /// # use outcomes_calculator::text::Language;
    /// assert_eq!(Language::Welsh.code(), "cy");
    /// ```
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Language::English => "en",
            Language::Welsh => "cy",
        }
    }
}
