//! Why a row of a workbook of unit costs could not be read.
//!
//! ```
//! use outcomes_calculator::text::{Language, workbook::UnreadKind};
//!
//! let year = UnreadKind::NoYear("soon".to_owned());
//! assert_eq!(year.message(Language::English), "“soon” is not a price year, such as 2011/12.");
//! assert!(year.is_left_out());
//! assert!(!UnreadKind::Payer("CCG".to_owned()).is_left_out());
//! ```

use crate::text::Language;

/// What could not be read of a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum UnreadKind {
    /// A sheet without a column of codes.
    NoTable,
    /// A code without a name beside it.
    NoName,
    /// A code without any amount.
    NoAmount,
    /// What stands where the amount should be.
    NotAnAmount(String),
    /// An amount that is 0 or below, as it stands there.
    NotPositive(String),
    /// What stands where the price year should be.
    NoYear(String),
    /// A code that an earlier row has.
    CodeTwice,
    /// An agency whose kind cannot be told. The row is read, without who pays.
    Payer(String),
}

impl UnreadKind {
    /// Whether the row is left out, not only a part of it.
    #[must_use]
    pub fn is_left_out(&self) -> bool {
        !matches!(self, Self::Payer(_))
    }

    /// What a person should know.
    #[must_use]
    pub fn message(&self, language: Language) -> String {
        match language {
            Language::English => self.english(),
            Language::Welsh => self.welsh(),
        }
    }

    fn english(&self) -> String {
        match self {
            Self::NoTable => "This sheet has no column of codes.".to_owned(),
            Self::NoName => "No name stands beside the code.".to_owned(),
            Self::NoAmount => "No amount stands in this row.".to_owned(),
            Self::NotAnAmount(text) => format!("“{text}” is not an amount."),
            Self::NotPositive(text) => format!("The amount must be above 0. It is {text}."),
            Self::NoYear(text) if text.is_empty() => "The price year is missing.".to_owned(),
            Self::NoYear(text) => format!("“{text}” is not a price year, such as 2011/12."),
            Self::CodeTwice => "An earlier row has the same code; that one was kept.".to_owned(),
            Self::Payer(text) => {
                format!("Who pays could not be told from “{text}”. Fill in paid_by yourself.")
            }
        }
    }

    fn welsh(&self) -> String {
        match self {
            Self::NoTable => "Nid oes colofn o godau ar y ddalen hon.".to_owned(),
            Self::NoName => "Nid oes enw wrth ymyl y cod.".to_owned(),
            Self::NoAmount => "Nid oes swm yn y rhes hon.".to_owned(),
            Self::NotAnAmount(text) => format!("Nid swm yw “{text}”."),
            Self::NotPositive(text) => format!("Rhaid i’r swm fod yn fwy na 0. Mae’n {text}."),
            Self::NoYear(text) if text.is_empty() => "Mae’r flwyddyn brisiau ar goll.".to_owned(),
            Self::NoYear(text) => format!("Nid blwyddyn brisiau yw “{text}”, fel 2011/12."),
            Self::CodeTwice => "Mae’r un cod mewn rhes gynharach; cadwyd honno.".to_owned(),
            Self::Payer(text) if text.is_empty() => {
                "Ni enwir unrhyw asiantaeth. Llenwch paid_by eich hun.".to_owned()
            }
            Self::Payer(text) => {
                format!("Nid oedd modd dweud pwy sy’n talu o “{text}”. Llenwch paid_by eich hun.")
            }
        }
    }
}
