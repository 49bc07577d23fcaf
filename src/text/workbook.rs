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
        let english = |what: &str, program: &str| {
            format!(
                "It is {what}. Open it in {program}, save it as “Excel Workbook (.xlsx)”, and import that."
            )
        };
        let welsh = |what: &str, program: &str| {
            format!(
                "{what} ydyw. Agorwch ef yn {program}, cadwch ef fel “Excel Workbook (.xlsx)”, a mewnforiwch hwnnw."
            )
        };
        match (self, language) {
            (Self::OldExcel, Language::English) => {
                english("an old Excel workbook (.xls), or one with a password", "Excel, with its password if it has one")
            }
            (Self::OldExcel, Language::Welsh) => {
                welsh("Hen lyfr gwaith Excel (.xls), neu un â chyfrinair,", "Excel, â’i gyfrinair os oes ganddo un")
            }
            (Self::BinaryExcel, Language::English) => english("a binary Excel workbook (.xlsb)", "Excel"),
            (Self::BinaryExcel, Language::Welsh) => welsh("Llyfr gwaith deuaidd Excel (.xlsb)", "Excel"),
            (Self::OpenDocument, Language::English) => english("an OpenDocument spreadsheet (.ods)", "LibreOffice"),
            (Self::OpenDocument, Language::Welsh) => welsh("Taenlen OpenDocument (.ods)", "LibreOffice"),
            (Self::Text, Language::English) => "It is a text, such as a list with commas (.csv), without the sheets and headings of the database. Download the database again as an Excel workbook (.xlsx), and import that."
                .to_owned(),
            (Self::Text, Language::Welsh) => "Testun ydyw, fel rhestr â chomas (.csv), heb daflenni a phenawdau’r gronfa ddata. Lawrlwythwch y gronfa ddata eto fel llyfr gwaith Excel (.xlsx), a mewnforiwch hwnnw."
                .to_owned(),
            (Self::Damaged(reason), Language::English) => format!(
                "It is damaged, or no Excel workbook (.xlsx): {reason}. Download it again, or open it in Excel and save it anew."
            ),
            (Self::Damaged(reason), Language::Welsh) => format!(
                "Mae wedi’i ddifrodi, neu nid yw’n llyfr gwaith Excel (.xlsx): {reason}. Lawrlwythwch ef eto, neu agorwch ef yn Excel a’i gadw o’r newydd."
            ),
        }
    }
}

/// How many costs have no payer, because the workbook names several at once, or none.
#[must_use]
pub fn without_payer(count: usize, language: Language) -> String {
    match (language, count) {
        (Language::English, 1) => {
            "1 cost names several payers at once, or none. Fill in its paid_by yourself.".to_owned()
        }
        (Language::English, _) => {
            format!("{count} costs name several payers at once, or none. Fill in their paid_by yourself.")
        }
        (Language::Welsh, _) => format!(
            "Costau sy’n enwi sawl talwr ar unwaith, neu neb: {count}. Llenwch paid_by y rhain eich hun."
        ),
    }
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
            Self::NoCode => "This cost has no code; it was read all the same.".to_owned(),
            Self::PayerDetail(text) => {
                format!("“{text}” is not known; the agency before it was taken to pay.")
            }
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
            Self::NoCode => "Nid oes cod gan y gost hon; fe’i darllenwyd serch hynny.".to_owned(),
            Self::PayerDetail(text) => {
                format!("Nid yw “{text}” yn hysbys; cymerwyd mai’r asiantaeth o’i flaen sy’n talu.")
            }
            Self::Payer(text) => {
                format!("Nid oedd modd dweud pwy sy’n talu o “{text}”. Llenwch paid_by eich hun.")
            }
        }
    }
}
