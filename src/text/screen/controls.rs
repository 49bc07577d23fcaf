//! Buttons, labels and messages round the numbers.
//!
//! ```
//! use outcomes_calculator::text::Language::{self, English, Welsh};
//!
//! assert_eq!(Language::ALL.map(Language::own_name), ["English", "Cymraeg"]);
//! assert_eq!(Welsh.code(), "cy");
//! assert_eq!(English.controls().undo, "Undo");
//! assert_eq!(English.more_warnings(2), "2 more warnings of these kinds");
//! assert_eq!(English.enter_number("40"), "Enter a number, like 40.");
//! let either = English.either_number("1234,567", "1234567", "1234.567");
//! assert!(either.starts_with("“1234,567” can be read as 1234567 or as 1234.567."));
//! assert_eq!(English.must_be_between("0", "100", "120"), "Enter a number from 0 to 100. You entered 120.");
//! ```

use crate::text::Language;

/// Words that hold no number.
#[derive(Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each is named after what it labels")]
pub struct Controls {
    pub start_from: &'static str,
    pub own_scenario: &'static str,
    pub from_nothing: &'static str,
    pub first_parts: [&'static str; 3],
    pub language: &'static str,
    pub undo: &'static str,
    pub redo: &'static str,
    pub reset: &'static str,
    pub save: &'static str,
    pub open: &'static str,
    pub whole: &'static str,
    pub every_figure: &'static str,
    pub levers_only: &'static str,
    pub save_results: &'static str,
    pub problem: &'static str,
    pub show_numbers: &'static str,
    pub warnings: &'static str,
    pub no_warnings: &'static str,
}

const ENGLISH: Controls = Controls {
    start_from: "Start from",
    own_scenario: "A scenario of your own",
    from_nothing: "Empty: build your own place",
    first_parts: ["First agency", "First service", "First group"],
    language: "Language",
    undo: "Undo",
    redo: "Redo",
    reset: "Put everything back",
    save: "Save to a file",
    open: "Open a file",
    whole: "Change these numbers in the whole calculator",
    every_figure: "Read and change every figure",
    levers_only: "Show the levers only",
    save_results: "Save all results (CSV)",
    problem: "There is a problem",
    show_numbers: "The numbers in this chart",
    warnings: "Before you rely on this",
    no_warnings: "The calculator sees nothing here that needs a warning.",
};

const WELSH: Controls = Controls {
    start_from: "Dechrau o",
    own_scenario: "Eich senario eich hun",
    from_nothing: "Gwag: adeiladu eich lle eich hun",
    first_parts: ["Asiantaeth gyntaf", "Gwasanaeth cyntaf", "Grŵp cyntaf"],
    language: "Iaith",
    undo: "Dadwneud",
    redo: "Ailwneud",
    reset: "Rhoi popeth yn ôl",
    save: "Cadw i ffeil",
    open: "Agor ffeil",
    whole: "Newid y rhifau hyn yn y gyfrifiannell gyfan",
    every_figure: "Darllen a newid pob ffigur",
    levers_only: "Dangos y liferi yn unig",
    save_results: "Cadw pob ffigur a gyfrifwyd (CSV)",
    problem: "Mae problem",
    show_numbers: "Y rhifau yn y siart hwn",
    warnings: "Cyn i chi ddibynnu ar hyn",
    no_warnings: "Nid yw’r gyfrifiannell yn gweld dim yma sy’n galw am rybudd.",
};

impl Language {
    /// Labels and buttons.
    #[must_use]
    pub fn controls(self) -> &'static Controls {
        match self {
            Language::English => &ENGLISH,
            Language::Welsh => &WELSH,
        }
    }

    /// The language's own name for itself.
    #[must_use]
    pub fn own_name(self) -> &'static str {
        match self {
            Language::English => "English",
            Language::Welsh => "Cymraeg",
        }
    }

    /// The languages of the calculator.
    pub const ALL: [Language; 2] = [Language::English, Language::Welsh];

    /// How many more warnings there are, of kinds already shown.
    #[must_use]
    pub fn more_warnings(self, more: usize) -> String {
        match (self, more) {
            (Language::English, 1) => "One more warning of these kinds".to_owned(),
            (Language::English, _) => format!("{more} more warnings of these kinds"),
            (Language::Welsh, 1) => "Un rhybudd arall o’r mathau hyn".to_owned(),
            (Language::Welsh, _) => format!("{more} rhybudd arall o’r mathau hyn"),
        }
    }

    /// What a box asks for, with a number that it would take.
    #[must_use]
    pub fn enter_number(self, example: &str) -> String {
        match self {
            Language::English => format!("Enter a number, like {example}."),
            Language::Welsh => format!("Rhowch rif, er enghraifft {example}."),
        }
    }

    /// A text that can be read as either of two numbers, and how to write each.
    #[must_use]
    pub fn either_number(self, given: &str, thousands: &str, decimals: &str) -> String {
        match self {
            Language::English => format!(
                "“{given}” can be read as {thousands} or as {decimals}. Enter {thousands} or {decimals}, without a comma."
            ),
            Language::Welsh => format!(
                "Gellir darllen “{given}” fel {thousands} neu fel {decimals}. Rhowch {thousands} neu {decimals}, heb goma."
            ),
        }
    }

    /// A number that is not between its limits, as they are shown in the box.
    #[must_use]
    pub fn must_be_between(self, least: &str, most: &str, given: &str) -> String {
        match self {
            Language::English => format!("Enter a number from {least} to {most}. You entered {given}."),
            Language::Welsh => format!("Rhowch rif o {least} i {most}. Fe wnaethoch roi {given}."),
        }
    }
}
