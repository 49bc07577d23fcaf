//! Charts as files, and the report on paper, in words.
//!
//! ```
//! use outcomes_calculator::text::Language::{English, Welsh};
//!
//! assert_eq!(English.saving().numbers, "numbers (CSV)");
//! assert_eq!(English.in_full().change, "change (%)");
//! assert_eq!(Welsh.in_prices_of("£109", "2011/12"), "£109 (prisiau 2011/12)");
//! assert_eq!(English.chart_source("Families", "Real terms."), "Source: Outcomes Calculator, “Families”. Real terms.");
//! ```

use crate::text::Language;

/// Words that hold no number.
#[derive(Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each is named after what it labels")]
pub struct SavingWords {
    pub save: &'static str,
    pub numbers: &'static str,
    pub drawing: &'static str,
    pub picture: &'static str,
    pub no_picture: &'static str,
    pub no_file: &'static str,
    pub read_off: &'static str,
    pub entered_title: &'static str,
    pub entered_figure: &'static str,
    pub entered_value: &'static str,
    pub entered_source: &'static str,
    pub as_above: &'static str,
    pub yes: &'static str,
    pub no: &'static str,
    pub method_title: &'static str,
    pub method: [&'static str; 5],
}

const ENGLISH: SavingWords = SavingWords {
    save: "Save:",
    numbers: "numbers (CSV)",
    drawing: "drawing (SVG)",
    picture: "picture (PNG)",
    no_picture: "This page does not let the calculator make a PNG. Save the drawing (SVG) instead: it holds the same chart. Whoever looks after the page can allow it with “img-src data:” in its content security policy.",
    no_file: "If no file has come: the page that shows this calculator may not allow files to be saved. A link holds all your numbers too.",
    read_off: "Read off",
    entered_title: "What was entered",
    entered_figure: "Figure",
    entered_value: "Value",
    entered_source: "Source",
    as_above: "as above",
    yes: "yes",
    no: "no",
    method_title: "How this is worked out",
    method: [
        "The redesign takes people on, some of them engage, some complete, and some of those reach an outcome. Those who would have reached it anyway, those whom others helped, those who only took another’s place, and a part for weak evidence are taken off. What is left fades as people drop off.",
        "Each outcome lasts for some years and makes people need fewer outputs of some services. An output avoided is worth its average cost; only the cashable part can leave a budget, and only after its delay and in whole steps where there are any.",
        "Costs of the redesign are raised for weak evidence. All money is in the prices of one year, without inflation; totals count each later year for less.",
        "“Carry on” lets demand grow as it does now. The “output drive” makes each output cheaper, while need that is not met comes back. The redesign and the output drive are each compared with carrying on.",
        "In each run, every figure that has a range takes a value of it at random; ranges that are not tied together move on their own. The same numbers always give the same answer.",
    ],
};

const WELSH: SavingWords = SavingWords {
    save: "Cadw:",
    numbers: "rhifau (CSV)",
    drawing: "lluniad (SVG)",
    picture: "llun (PNG)",
    no_picture: "Nid yw’r dudalen hon yn gadael i’r gyfrifiannell wneud PNG. Cadwch y lluniad (SVG) yn lle hynny: mae’r un siart ynddo. Gall pwy bynnag sy’n gofalu am y dudalen ei ganiatáu gydag “img-src data:” yn ei pholisi diogelwch cynnwys.",
    no_file: "Os na ddaeth ffeil: efallai nad yw’r dudalen sy’n dangos y gyfrifiannell hon yn caniatáu cadw ffeiliau. Mae dolen hefyd yn dal eich holl rifau.",
    read_off: "Darllen",
    entered_title: "Yr hyn a roddwyd i mewn",
    entered_figure: "Ffigur",
    entered_value: "Gwerth",
    entered_source: "Ffynhonnell",
    as_above: "fel uchod",
    yes: "ie",
    no: "na",
    method_title: "Sut mae hyn wedi’i gyfrifo",
    method: [
        "Mae’r ailgynllunio’n derbyn pobl, mae rhai ohonynt yn ymgysylltu, rhai’n cwblhau, a rhai o’r rheini’n cyrraedd canlyniad. Tynnir y rhai a fyddai wedi’i gyrraedd beth bynnag, y rhai y bu i eraill eu helpu, y rhai a gymerodd le rhywun arall yn unig, a rhan ar gyfer tystiolaeth wan. Mae’r hyn sydd ar ôl yn pylu wrth i bobl gilio.",
        "Mae pob canlyniad yn para am rai blynyddoedd ac yn gwneud i bobl fod angen llai o allbynnau rhai gwasanaethau. Mae allbwn a osgowyd yn werth ei gost gyfartalog; dim ond y rhan arian parod all adael cyllideb, a dim ond ar ôl ei hoediad ac mewn camau cyfan lle bo rhai.",
        "Codir costau’r ailgynllunio ar gyfer tystiolaeth wan. Mae’r holl arian ym mhrisiau un flwyddyn, heb chwyddiant; mae cyfansymiau’n cyfrif pob blwyddyn ddiweddarach yn llai.",
        "Mae “dal ati” yn gadael i’r galw dyfu fel y mae nawr. Mae’r “gyriant allbwn” yn gwneud pob allbwn yn rhatach, tra bod angen nas diwallwyd yn dod yn ôl. Cymherir yr ailgynllunio a’r gyriant allbwn ill dau â dal ati.",
        "Ym mhob rhediad, mae pob ffigur sydd ag ystod yn cymryd gwerth ohoni ar hap; mae ystodau nad ydynt wedi’u clymu yn symud ar eu pen eu hunain. Mae’r un rhifau bob amser yn rhoi’r un ateb.",
    ],
};

/// Heads and units of tables that a file holds in full.
#[derive(Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each is named after what it labels")]
pub struct InFullWords {
    pub change: &'static str,
    pub from_to: [&'static str; 2],
    pub unit: &'static str,
    pub low: &'static str,
    pub high: &'static str,
    pub people: &'static str,
    pub outputs: &'static str,
    pub years: &'static str,
    pub year: &'static str,
    pub hours: &'static str,
    pub number: &'static str,
}

const IN_FULL_ENGLISH: InFullWords = InFullWords {
    change: "change (%)",
    from_to: ["From (£)", "To (£)"],
    unit: "Its unit",
    low: "Its low end",
    high: "Its high end",
    people: "people",
    outputs: "outputs",
    years: "years",
    year: "year",
    hours: "hours",
    number: "number",
};

const IN_FULL_WELSH: InFullWords = InFullWords {
    change: "newid (%)",
    from_to: ["O (£)", "I (£)"],
    unit: "Ei uned",
    low: "Ei ben isaf",
    high: "Ei ben uchaf",
    people: "pobl",
    outputs: "allbynnau",
    years: "blynyddoedd",
    year: "blwyddyn",
    hours: "oriau",
    number: "nifer",
};

impl Language {
    /// Heads and units of tables that a file holds in full.
    #[must_use]
    pub fn in_full(self) -> &'static InFullWords {
        match self {
            Language::English => &IN_FULL_ENGLISH,
            Language::Welsh => &IN_FULL_WELSH,
        }
    }

    /// Words about files and paper.
    #[must_use]
    pub fn saving(self) -> &'static SavingWords {
        match self {
            Language::English => &ENGLISH,
            Language::Welsh => &WELSH,
        }
    }

    /// An amount in the prices of a financial year.
    #[must_use]
    pub fn in_prices_of(self, amount: &str, year: &str) -> String {
        match self {
            Language::English => format!("{amount} ({year} prices)"),
            Language::Welsh => format!("{amount} (prisiau {year})"),
        }
    }

    /// Where the numbers of a saved chart come from.
    #[must_use]
    pub fn chart_source(self, title: &str, basis: &str) -> String {
        match self {
            Language::English => format!("Source: Outcomes Calculator, “{title}”. {basis}"),
            Language::Welsh => format!("Ffynhonnell: Cyfrifiannell Canlyniadau, “{title}”. {basis}"),
        }
    }
}
