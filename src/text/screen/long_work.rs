//! Work that takes its time: how far it has come, and that it can be stopped.
//!
//! ```
//! use outcomes_calculator::text::Language;
//!
//! assert_eq!(Language::English.long_work().stop, "Stop");
//! assert_eq!(Language::Welsh.long_work().stop, "Stopio");
//! ```

use crate::text::Language;

/// Words that hold no number.
#[derive(Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each is named after what it labels")]
pub struct LongWorkWords {
    pub going: &'static str,
    pub stop: &'static str,
    pub stopped: &'static str,
    pub start: &'static str,
    pub done: &'static str,
}

const ENGLISH: LongWorkWords = LongWorkWords {
    going: "Working out how sure this is",
    stop: "Stop",
    stopped: "Stopped. This is the answer from the figures as they stand. How sure it is has not been worked out.",
    start: "Work out how sure it is",
    done: "How sure this is has been worked out.",
};

const WELSH: LongWorkWords = LongWorkWords {
    going: "Wrthi’n cyfrifo pa mor sicr yw hyn",
    stop: "Stopio",
    stopped: "Wedi stopio. Dyma’r ateb o’r ffigurau fel y maent. Ni chyfrifwyd pa mor sicr ydyw.",
    start: "Cyfrifo pa mor sicr ydyw",
    done: "Cyfrifwyd pa mor sicr yw hyn.",
};

impl Language {
    /// Words about work that takes its time.
    #[must_use]
    pub fn long_work(self) -> &'static LongWorkWords {
        match self {
            Language::English => &ENGLISH,
            Language::Welsh => &WELSH,
        }
    }
}
