//! How a figure is worked out, in words.
//!
//! ```
//! use outcomes_calculator::text::Language::{English, Welsh};
//!
//! assert_eq!(English.worked().ask, "How is this worked out?");
//! assert_eq!(English.done("quotient"), "The first, divided by the second:");
//! assert_eq!(Welsh.prices_of("2011/12"), "prisiau 2011/12");
//! ```

use crate::text::Language;

/// Words round a working that hold no number.
#[derive(Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each is named after what it says")]
pub struct WorkedWords {
    pub ask: &'static str,
    pub as_stated: &'static str,
    pub method: &'static str,
    pub source: &'static str,
    pub no_source: &'static str,
    pub grade: &'static str,
    pub change: &'static str,
    pub yours: &'static str,
    pub no_value: &'static str,
    pub nothing: &'static str,
    pub no_sums: &'static str,
    pub low: &'static str,
    pub high: &'static str,
}

const ENGLISH: WorkedWords = WorkedWords {
    ask: "How is this worked out?",
    as_stated: "Each sum uses every figure at its stated value. Open a line to see where its number comes from.",
    method: "In the method",
    source: "Source",
    no_source: "No source given.",
    grade: "Evidence grade",
    change: "Go to this number",
    yours: "Your number. It was",
    no_value: "no value",
    nothing: "There is nothing to add up.",
    no_sums: "There are no sums to show: a scenario with this number has a fault.",
    low: "at its low end",
    high: "at its high end",
};

const WELSH: WorkedWords = WorkedWords {
    ask: "Sut y cyfrifwyd hyn?",
    as_stated: "Mae pob swm yn defnyddio pob ffigur ar ei werth datganedig. Agorwch linell i weld o ble y daw ei rhif.",
    method: "Yn y dull",
    source: "Ffynhonnell",
    no_source: "Ni roddwyd ffynhonnell.",
    grade: "Gradd y dystiolaeth",
    change: "Mynd at y rhif hwn",
    yours: "Eich rhif chi. Yr hyn oedd yno:",
    no_value: "dim gwerth",
    nothing: "Nid oes dim i’w adio.",
    no_sums: "Nid oes symiau i’w dangos: mae nam mewn senario â’r rhif hwn.",
    low: "ar ei ben isaf",
    high: "ar ei ben uchaf",
};

/// What is done with the numbers under a line: the operation's name, then in English and in Welsh.
const DONE: &[(&str, &str, &str)] = &[
    ("sum", "Added up:", "Wedi’u hadio:"),
    ("product", "Multiplied:", "Wedi’u lluosi:"),
    ("difference", "The first, less what follows:", "Y cyntaf, llai’r hyn sy’n dilyn:"),
    ("quotient", "The first, divided by the second:", "Y cyntaf, wedi’i rannu â’r ail:"),
    (
        "power",
        "The first, multiplied by itself as often as the second says:",
        "Y cyntaf, wedi’i luosi ag ef ei hun mor aml ag y dywed yr ail:",
    ),
    ("same", "The same as:", "Yr un fath â:"),
    ("rest", "What is left of 100 % without this:", "Yr hyn sydd ar ôl o 100 % heb hyn:"),
    ("raised", "1, and this on top:", "1, a hyn ar ei ben:"),
    (
        "together",
        "Both together; the second acts only on what the first leaves:",
        "Y ddau gyda’i gilydd; dim ond ar yr hyn a adewir gan y cyntaf y mae’r ail yn gweithio:",
    ),
    ("least", "The smaller of these:", "Y lleiaf o’r rhain:"),
    ("greatest", "The larger of these:", "Y mwyaf o’r rhain:"),
    ("not_below_zero", "This, or 0 where it is below 0:", "Hyn, neu 0 lle mae’n is na 0:"),
    (
        "whole_steps",
        "The first less the second, in whole steps of the third:",
        "Y cyntaf llai’r ail, mewn camau cyfan o’r trydydd:",
    ),
    (
        "payback",
        "How long until these, added up year by year, are at or above 0 for good:",
        "Faint o amser nes bod y rhain, o’u hadio flwyddyn ar ôl blwyddyn, yn 0 neu’n uwch am byth:",
    ),
    (
        "rate_of_return",
        "The discount rate at which these add up to 0:",
        "Y gyfradd ddisgowntio lle mae’r rhain yn dod i 0:",
    ),
];

impl Language {
    /// Words round a working.
    #[must_use]
    pub fn worked(self) -> &'static WorkedWords {
        match self {
            Language::English => &ENGLISH,
            Language::Welsh => &WELSH,
        }
    }

    /// What is done with the numbers under a line of a working, by the operation's name.
    #[must_use]
    pub fn done(self, sign: &str) -> &'static str {
        let words = DONE.iter().find(|(name, ..)| *name == sign);
        words.map_or("", |(_, english, welsh)| match self {
            Language::English => english,
            Language::Welsh => welsh,
        })
    }

    /// The financial year whose prices an amount is in.
    #[must_use]
    pub fn prices_of(self, year: &str) -> String {
        match self {
            Language::English => format!("{year} prices"),
            Language::Welsh => format!("prisiau {year}"),
        }
    }
}
