//! What was done, undone and changed, in words.
//!
//! ```
//! use outcomes_calculator::text::Language::English;
//!
//! assert_eq!(English.history().reset, "everything put back");
//! ```

use crate::text::Language;

/// Words of what was done that hold no number.
#[derive(Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each is named after what it says")]
pub struct HistoryWords {
    pub added: &'static str,
    pub copied: &'static str,
    pub removed: &'static str,
    pub moved: &'static str,
    pub reset: &'static str,
    pub pasted: &'static str,
    pub preset: &'static str,
    pub file: &'static str,
    pub link: &'static str,
    pub kept: &'static str,
    pub page: &'static str,
    pub nothing: &'static str,
    pub yes: &'static str,
    pub no: &'static str,
    pub own_figures: &'static str,
    pub changed_title: &'static str,
    pub changed_about: &'static str,
    pub unchanged: &'static str,
    pub put_back: &'static str,
}

const ENGLISH: HistoryWords = HistoryWords {
    added: "added",
    copied: "copied",
    removed: "removed",
    moved: "order changed",
    reset: "everything put back",
    pasted: "figures pasted",
    preset: "start from",
    file: "file opened,",
    link: "link opened,",
    kept: "switch to",
    page: "scenario opened,",
    nothing: "nothing",
    yes: "yes",
    no: "no",
    own_figures: "figures of its own",
    changed_title: "What did I change?",
    changed_about: "Everything that differs from the scenario you began with. Put back one thing, or all of it.",
    unchanged: "Nothing yet.",
    put_back: "Put this back",
};

const WELSH: HistoryWords = HistoryWords {
    added: "ychwanegwyd",
    copied: "copïwyd",
    removed: "tynnwyd",
    moved: "newidiwyd y drefn",
    reset: "rhoi popeth yn ôl",
    pasted: "gludwyd ffigurau",
    preset: "dechrau o",
    file: "agorwyd ffeil,",
    link: "agorwyd dolen,",
    kept: "newid i",
    page: "agorwyd senario,",
    nothing: "dim byd",
    yes: "ie",
    no: "na",
    own_figures: "ffigurau ei hun",
    changed_title: "Beth newidiais i?",
    changed_about: "Popeth sy’n wahanol i’r senario y dechreuoch ag ef. Rhowch un peth yn ôl, neu’r cyfan.",
    unchanged: "Dim byd eto.",
    put_back: "Rhoi hyn yn ôl",
};

impl Language {
    /// What is said of what was done.
    #[must_use]
    pub fn history(self) -> &'static HistoryWords {
        match self {
            Language::English => &ENGLISH,
            Language::Welsh => &WELSH,
        }
    }
}
