//! What many runs say, in words: cash over the years, and the spread of results.
//!
//! ```
//! use outcomes_calculator::text::Language::English;
//!
//! assert_eq!(English.runs().middle, "Middle");
//! assert_eq!(English.cash_title("3 years"), "The redesign has paid for itself after 3 years");
//! assert!(English.cash_behind_title("2036", "−£5,000").ends_with("it stands at −£5,000"));
//! assert_eq!(English.as_stated_title("It pays"), "It pays, every figure as stated");
//! assert!(English.cash_about(true).len() > English.cash_about(false).len());
//! assert_eq!(English.paid_back("3 years"), "Paid back: 3 years");
//! assert!(English.spread_title(8, "£5,000").starts_with("8 in 10 runs leave public budgets better off"));
//! assert!(English.spread_about("8,192").starts_with("Each of 8,192 runs"));
//! assert_eq!(English.below("Low", "£0"), "Below low (£0)");
//! assert_eq!(English.count_of_runs("12"), "12 runs");
//! assert_eq!(English.from_to("£0", "£500"), "£0 to £500");
//! ```

use crate::text::Language;

/// Words of these charts that hold no number.
#[derive(Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each is named after what it labels")]
pub struct RunWords {
    pub stated: &'static str,
    pub low: &'static str,
    pub middle: &'static str,
    pub high: &'static str,
    pub no_band: &'static str,
    pub cash_at_once: &'static str,
    pub result: &'static str,
    pub runs: &'static str,
    pub share: &'static str,
}

const ENGLISH: RunWords = RunWords {
    stated: "As stated",
    low: "Low",
    middle: "Middle",
    high: "High",
    no_band: "No figure here has a range, so there is no band round the line.",
    cash_at_once: "The redesign has never spent more than it has saved",
    result: "Public budgets end up",
    runs: "Runs",
    share: "Share of runs",
};

const WELSH: RunWords = RunWords {
    stated: "Fel y datganwyd",
    low: "Isel",
    middle: "Canol",
    high: "Uchel",
    no_band: "Nid oes ystod i unrhyw ffigur yma, felly nid oes band o gwmpas y llinell.",
    cash_at_once: "Nid yw’r ailgynllunio erioed wedi gwario mwy nag y mae wedi’i arbed",
    result: "Cyllidebau cyhoeddus yn gorffen",
    runs: "Rhediadau",
    share: "Cyfran o’r rhediadau",
};

impl Language {
    /// Words of the charts of many runs.
    #[must_use]
    pub fn runs(self) -> &'static RunWords {
        match self {
            Language::English => &ENGLISH,
            Language::Welsh => &WELSH,
        }
    }

    /// When the redesign has paid for itself, `after` so many years.
    #[must_use]
    pub fn cash_title(self, after: &str) -> String {
        match self {
            Language::English => format!("The redesign has paid for itself after {after}"),
            Language::Welsh => format!("Mae’r ailgynllunio wedi talu amdano’i hun ar ôl {after}"),
        }
    }

    /// Where the redesign stands at the end, where it has not paid for itself.
    #[must_use]
    pub fn cash_behind_title(self, year: &str, amount: &str) -> String {
        match self {
            Language::English => {
                format!("By the end of {year} the redesign has not paid for itself: it stands at {amount}")
            }
            Language::Welsh => {
                format!("Erbyn diwedd {year} nid yw’r ailgynllunio wedi talu amdano’i hun: mae ar {amount}")
            }
        }
    }

    /// A title that holds for the stated values, where the runs may say otherwise.
    #[must_use]
    pub fn as_stated_title(self, title: &str) -> String {
        match self {
            Language::English => format!("{title}, every figure as stated"),
            Language::Welsh => format!("{title}, gyda phob ffigur fel y datganwyd"),
        }
    }

    /// How cash over the years is reckoned.
    #[must_use]
    pub fn cash_about(self, has_band: bool) -> String {
        let (about, band) = match self {
            Language::English => (
                "Public money saved so far, less what has been spent on the change, later years counted for less.",
                " The line has every figure at its stated value; in 8 of 10 runs the money lies in the band, from low to high.",
            ),
            Language::Welsh => (
                "Arian cyhoeddus a arbedwyd hyd yma, llai’r hyn a wariwyd ar y newid, gyda blynyddoedd diweddarach yn cyfrif llai.",
                " Mae gan y llinell bob ffigur ar ei werth datganedig; mewn 8 o bob 10 rhediad mae’r arian yn y band, o isel i uchel.",
            ),
        };
        format!("{about}{}", if has_band { band } else { "" })
    }

    /// The place where the redesign has paid for itself.
    #[must_use]
    pub fn paid_back(self, after: &str) -> String {
        match self {
            Language::English => format!("Paid back: {after}"),
            Language::Welsh => format!("Wedi talu’n ôl: {after}"),
        }
    }

    /// In how many of ten runs public budgets gain, and what the middle run comes to.
    #[must_use]
    pub fn spread_title(self, of_ten: u32, middle: &str) -> String {
        match self {
            Language::English => {
                format!(
                    "{of_ten} in 10 runs leave public budgets better off; the middle run ends at {middle}"
                )
            }
            Language::Welsh => format!(
                "Mae {of_ten} o bob 10 rhediad yn gadael cyllidebau cyhoeddus ar eu hennill; mae’r rhediad canol yn gorffen ar {middle}"
            ),
        }
    }

    /// How the spread is made.
    #[must_use]
    pub fn spread_about(self, runs: &str) -> String {
        match self {
            Language::English => format!(
                "Each of {runs} runs gives every unsure figure some value of its range. One run in 10 ends below “low”, half end below “middle”, and one in 10 ends above “high”. The taller the column, the more runs end there."
            ),
            Language::Welsh => format!(
                "Mae pob un o {runs} rhediad yn rhoi rhyw werth o’i ystod i bob ffigur ansicr. Mae un rhediad o bob 10 yn gorffen islaw “isel”, hanner islaw “canol”, ac un o bob 10 uwchlaw “uchel”. Po dalaf y golofn, y mwyaf o rediadau sy’n gorffen yno."
            ),
        }
    }

    /// Everything below an amount that has a name.
    #[must_use]
    pub fn below(self, name: &str, amount: &str) -> String {
        match self {
            Language::English => format!("Below {} ({amount})", name.to_lowercase()),
            Language::Welsh => format!("Islaw “{}” ({amount})", name.to_lowercase()),
        }
    }

    /// How many runs.
    #[must_use]
    pub fn count_of_runs(self, count: &str) -> String {
        match self {
            Language::English => format!("{count} runs"),
            Language::Welsh => format!("{count} rhediad"),
        }
    }

    /// From one amount to another.
    #[must_use]
    pub fn from_to(self, from: &str, to: &str) -> String {
        match self {
            Language::English => format!("{from} to {to}"),
            Language::Welsh => format!("{from} i {to}"),
        }
    }
}
