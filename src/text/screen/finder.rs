//! Finding a published unit cost.
//!
//! ```
//! use outcomes_calculator::text::Language::{English, Welsh};
//!
//! assert_eq!(English.finder().use_it, "Use this unit cost");
//! assert_eq!(English.found(3.0, 3.0), "Found 3.");
//! assert_eq!(English.each_in_prices_of("arrest", "2011/12"), " each arrest, in 2011/12 prices");
//! assert_eq!(Welsh.robustness("amber"), "gweddol");
//! ```

use crate::text::Language;
use crate::text::number::plain;

/// Words of the finder that hold no number.
#[derive(Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each is named after what it labels")]
pub struct FinderWords {
    pub title: &'static str,
    pub look_for: &'static str,
    pub example: &'static str,
    pub none: &'static str,
    pub use_it: &'static str,
    pub paid_by: &'static str,
    pub source: &'static str,
    pub robustness: &'static str,
    pub not_with: &'static str,
    pub newer: &'static str,
    pub also_added: &'static str,
    pub missing: &'static str,
}

const ENGLISH: FinderWords = FinderWords {
    title: "Find a published unit cost",
    look_for: "Words to look for",
    example: "such as: ambulance",
    none: "No published unit cost has all of these words. Try fewer words, or the start of one.",
    use_it: "Use this unit cost",
    paid_by: "Paid by",
    source: "Source",
    robustness: "How sound its publisher says it is",
    not_with: "Do not count the same event here too",
    newer: "A newer price",
    also_added: "Added too, as what each output is worth to people",
    missing: "This place has no agency of a kind that pays a part. Add it, or its part falls to the others",
};

const WELSH: FinderWords = FinderWords {
    title: "Dod o hyd i gost uned gyhoeddedig",
    look_for: "Geiriau i chwilio amdanynt",
    example: "er enghraifft: ambulance",
    none: "Nid oes gan yr un gost uned gyhoeddedig y geiriau hyn i gyd. Rhowch gynnig ar lai o eiriau, neu ddechrau un.",
    use_it: "Defnyddio’r gost uned hon",
    paid_by: "Telir gan",
    source: "Ffynhonnell",
    robustness: "Pa mor gadarn yw hi yn ôl ei chyhoeddwr",
    not_with: "Peidiwch â chyfrif yr un digwyddiad yma hefyd",
    newer: "Pris mwy diweddar",
    also_added: "Ychwanegir hefyd, fel gwerth pob allbwn i bobl",
    missing: "Nid oes gan y lle hwn asiantaeth o fath sy’n talu rhan. Ychwanegwch hi, neu bydd ei rhan yn syrthio ar y lleill",
};

impl Language {
    /// Words of the finder.
    #[must_use]
    pub fn finder(self) -> &'static FinderWords {
        match self {
            Language::English => &ENGLISH,
            Language::Welsh => &WELSH,
        }
    }

    /// How many were found, and how many of them are shown.
    #[must_use]
    pub fn found(self, all: f64, shown: f64) -> String {
        let (all_words, shown_words) = (plain(all, 0), plain(shown, 0));
        match self {
            Language::English if all > shown => [
                "Found ",
                &all_words,
                ". The ",
                &shown_words,
                " that fit best are shown; another word finds fewer.",
            ]
            .concat(),
            Language::English => ["Found ", &all_words, "."].concat(),
            Language::Welsh if all > shown => [
                "Canfuwyd ",
                &all_words,
                ". Dangosir y ",
                &shown_words,
                " sy’n gweddu orau; bydd gair arall yn canfod llai.",
            ]
            .concat(),
            Language::Welsh => ["Canfuwyd ", &all_words, "."].concat(),
        }
    }

    /// The output and the year of the prices, after an amount: “for each week, 2011/12 prices”.
    #[must_use]
    pub fn each_in_prices_of(self, output: &str, year: &str) -> String {
        match self {
            Language::English => [" each ", output, ", in ", year, " prices"].concat(),
            Language::Welsh => [" (", output, "), ym mhrisiau ", year].concat(),
        }
    }

    /// How sound a publisher says an estimate is: “red”, “amber” or “green”, in words.
    #[must_use]
    pub fn robustness(self, grade: &str) -> &'static str {
        let [red, amber, green] = match self {
            Language::English => ["weak", "fair", "good"],
            Language::Welsh => ["gwan", "gweddol", "da"],
        };
        match grade {
            "red" => red,
            "amber" => amber,
            _ => green,
        }
    }
}
