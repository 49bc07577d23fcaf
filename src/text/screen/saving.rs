//! Charts as files, and the report on paper, in words.

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
    pub read_off: &'static str,
}

const ENGLISH: SavingWords = SavingWords {
    save: "Save:",
    numbers: "numbers (CSV)",
    drawing: "drawing (SVG)",
    picture: "picture (PNG)",
    no_picture: "This page does not let the calculator make a PNG. Save the drawing (SVG) instead: it holds the same chart. Whoever looks after the page can allow it with “img-src data:” in its content security policy.",
    read_off: "Read off",
};

const WELSH: SavingWords = SavingWords {
    save: "Cadw:",
    numbers: "rhifau (CSV)",
    drawing: "lluniad (SVG)",
    picture: "llun (PNG)",
    no_picture: "Nid yw’r dudalen hon yn gadael i’r gyfrifiannell wneud PNG. Cadwch y lluniad (SVG) yn lle hynny: mae’r un siart ynddo. Gall pwy bynnag sy’n gofalu am y dudalen ei ganiatáu gydag “img-src data:” yn ei pholisi diogelwch cynnwys.",
    read_off: "Darllen",
};

impl Language {
    /// Words about files and paper.
    #[must_use]
    pub fn saving(self) -> &'static SavingWords {
        match self {
            Language::English => &ENGLISH,
            Language::Welsh => &WELSH,
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
