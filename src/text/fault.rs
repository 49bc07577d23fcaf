//! What can be wrong with a scenario, and how the reader is told.

use crate::text::Language;
use crate::text::fault_message;

/// What is wrong, with the words and numbers its message needs.
#[derive(Clone, Debug, PartialEq)]
pub enum FaultKind {
    /// The text is not JSON, or not UTF-8; what the reader of the text said.
    Syntax(String),
    /// The file is over 1 MiB.
    TooLarge,
    /// The file is of another format.
    Format,
    /// A required field is not there.
    Missing,
    /// A field that the format does not have.
    UnknownField,
    /// A field that does not belong beside what stands in another.
    Misplaced {
        /// The other field.
        beside: &'static str,
        /// The words of the other field beside which it may stand, with commas between them; empty where any will do.
        allowed: String,
    },
    /// A value of another type; which type is wanted.
    WrongType(Wanted),
    /// A number outside its limits.
    OutOfRange {
        /// The least allowed.
        least: f64,
        /// The most allowed.
        most: f64,
        /// Whether the least itself is refused.
        above_least: bool,
        /// What stands in the scenario.
        given: f64,
    },
    /// A text shorter or longer than allowed.
    Length {
        /// The fewest characters.
        least: usize,
        /// The most.
        most: usize,
        /// How many there are.
        given: usize,
    },
    /// A list shorter than allowed; the fewest entries.
    TooFew(usize),
    /// A word that is not one of those allowed.
    UnknownWord {
        /// What stands in the scenario.
        given: String,
        /// The words allowed, with commas between them.
        allowed: String,
    },
    /// A unit of cost that does not belong here.
    PerNotAllowed {
        /// What stands in the scenario.
        given: String,
        /// The units allowed, with commas between them.
        allowed: String,
    },
    /// A grade that takes off less than the one before it.
    GradesFall,
    /// A cost that ends before it begins.
    FromAfterTo {
        /// Its first year.
        from: f64,
        /// Its last.
        to: f64,
    },
    /// An id that names nothing.
    UnknownId(String),
    /// An id, key or path that stands twice.
    DuplicateId(String),
    /// An id that is not 1 to 40 of `a-z 0-9 -`, or a deflator's year that is not four digits.
    BadId(String),
    /// A list longer than allowed.
    TooMany(usize),
    /// A negative weight, or weights that sum to nothing.
    Weights,
    /// Groups use more of a service than there is.
    UseExceedsVolume {
        /// Outputs that the groups use.
        used: f64,
        /// Outputs that there are.
        volume: f64,
    },
    /// No deflator for a year.
    PriceYear {
        /// The year.
        year: f64,
        /// The first year with a deflator.
        first: u32,
        /// The last.
        last: u32,
    },
    /// A range that does not bracket the scenario's value, or whose low end is above its high end.
    Range {
        /// The number that it is about.
        path: Box<str>,
        /// Its low end, where it can be read.
        low: Option<f64>,
        /// Its high end, where it can be read.
        high: Option<f64>,
        /// The scenario's value, where it can be read.
        value: Option<f64>,
        /// Whether it is a share or a rate, shown as a percentage.
        is_percent: bool,
    },
    /// A path that names no number.
    Path(String),
}

/// A type of value in a scenario.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// A number.
    Number,
    /// A number with no fractional part.
    Whole,
    /// A text.
    Text,
    /// `true` or `false`.
    Flag,
    /// A list.
    List,
    /// An object.
    Object,
    /// A number, or an object with `amount` and `price_year`.
    Money,
    /// A word, or an object with `rate`.
    Discounting,
    /// A word, or an object of weights.
    Surplus,
}

impl FaultKind {
    /// The code of METHOD.md section 2.
    ///
    /// ```
    /// # use outcomes_calculator::text::fault::FaultKind;
    /// assert_eq!(FaultKind::TooFew(1).code(), "out_of_range");
    /// ```
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            FaultKind::Syntax(_) => "syntax",
            FaultKind::TooLarge => "too_large",
            FaultKind::Format => "format",
            FaultKind::Missing => "missing",
            FaultKind::UnknownField | FaultKind::Misplaced { .. } => "unknown_field",
            FaultKind::WrongType(_) => "wrong_type",
            FaultKind::OutOfRange { .. }
            | FaultKind::Length { .. }
            | FaultKind::TooFew(_)
            | FaultKind::UnknownWord { .. }
            | FaultKind::PerNotAllowed { .. }
            | FaultKind::GradesFall
            | FaultKind::FromAfterTo { .. } => "out_of_range",
            FaultKind::UnknownId(_) => "unknown_id",
            FaultKind::DuplicateId(_) => "duplicate_id",
            FaultKind::BadId(_) => "bad_id",
            FaultKind::TooMany(_) => "too_many",
            FaultKind::Weights => "weights",
            FaultKind::UseExceedsVolume { .. } => "use_exceeds_volume",
            FaultKind::PriceYear { .. } => "price_year",
            FaultKind::Range { .. } => "range",
            FaultKind::Path(_) => "path",
        }
    }

    /// What is wrong, where, and what to do, in a sentence or two, about the number or part at `path`.
    ///
    /// ```
    /// # use outcomes_calculator::text::{Language, fault::FaultKind};
    /// let fault = FaultKind::OutOfRange { least: 0.0, most: 1.0, above_least: false, given: 1.2 };
    /// let message = fault.message("outcomes.home.deadweight", Language::English).replace('\u{a0}', " ");
    /// assert_eq!(
    ///     message,
    ///     "Deadweight of outcome home must be from 0 % to 100 % (0 to 1 in a file). You entered 120 % (1.2)."
    /// );
    /// ```
    #[must_use]
    pub fn message(&self, path: &str, language: Language) -> String {
        fault_message::message(self, path, language)
    }
}

#[cfg(test)]
#[path = "fault_tests.rs"]
mod tests;
