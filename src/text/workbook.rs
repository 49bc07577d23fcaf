//! Why a workbook of unit costs, or a row of one, could not be read.
//!
//! ```
//! use outcomes_calculator::text::{Language, workbook::{UnreadKind, without_payer}};
//!
//! let year = UnreadKind::NoYear("soon".to_owned());
//! assert_eq!(year.message(Language::English), "“soon” is not a price year, such as 2011/12.");
//! assert!(year.is_left_out());
//! assert!(!UnreadKind::Payer("CCG".to_owned()).is_left_out());
//! assert!(without_payer(1, Language::English).starts_with("1 cost names several payers at once, or none."));
//! ```

use crate::text::Language;
use crate::text::number::count;

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
    /// A cost without a code. The row is read.
    NoCode,
    /// An agency whose kind cannot be told. The row is read, without who pays.
    Payer(String),
    /// A part of an agency whose kind cannot be told. The row is read, and the agency pays.
    PayerDetail(String),
}

/// What a file is instead of a workbook that can be read.
///
/// ```
/// use outcomes_calculator::text::{Language, workbook::WorkbookFault};
///
/// let fault = WorkbookFault::OldExcel.message(Language::English);
/// assert!(fault.ends_with("save it as “Excel Workbook (.xlsx)”, and import that."));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WorkbookFault {
    /// A workbook of the kind before Excel 2007 (`.xls`), or one with a password.
    OldExcel,
    /// A binary workbook (`.xlsb`).
    BinaryExcel,
    /// A spreadsheet of `LibreOffice` (`.ods`).
    OpenDocument,
    /// A text, such as a list with commas (`.csv`).
    Text,
    /// A workbook that cannot be opened, in the words of its reader.
    Damaged(String),
}

impl WorkbookFault {
    /// What the file is, and what to do.
    #[must_use]
    pub fn message(&self, language: Language) -> String {
        let words = language.workbook();
        match self {
            Self::OldExcel => words.old_excel().to_owned(),
            Self::BinaryExcel => words.binary_excel().to_owned(),
            Self::OpenDocument => words.open_document().to_owned(),
            Self::Text => words.comma_list().to_owned(),
            Self::Damaged(reason) => words.damaged(reason),
        }
    }
}

/// How many costs have no payer, because the workbook names several at once, or none.
#[must_use]
pub fn without_payer(costs: usize, language: Language) -> String {
    language.workbook().without_payer(count(costs), &costs.to_string())
}

impl UnreadKind {
    /// Whether the row is left out, not only a part of it.
    #[must_use]
    pub fn is_left_out(&self) -> bool {
        !matches!(self, Self::NoCode | Self::Payer(_) | Self::PayerDetail(_))
    }

    /// What a person should know.
    #[must_use]
    pub fn message(&self, language: Language) -> String {
        let words = language.workbook();
        match self {
            Self::NoTable => words.no_table().to_owned(),
            Self::NoName => words.no_name().to_owned(),
            Self::NoAmount => words.no_amount().to_owned(),
            Self::NotAnAmount(text) => words.not_an_amount(text),
            Self::NotPositive(text) => words.not_positive(text),
            Self::NoYear(text) if text.is_empty() => words.year_missing().to_owned(),
            Self::NoYear(text) => words.no_year(text),
            Self::CodeTwice => words.code_twice().to_owned(),
            Self::NoCode => words.no_code().to_owned(),
            Self::PayerDetail(text) => words.payer_detail(text),
            Self::Payer(text) => words.payer(text),
        }
    }
}
