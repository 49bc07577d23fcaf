//! What can be wrong with a share link, and how the reader is told.
//!
//! ```
//! use outcomes_calculator::text::{Language, link::LinkFault};
//!
//! let fault = LinkFault::Newer;
//! assert_eq!(fault.code(), "link");
//! assert!(fault.message(Language::English).ends_with("Open it where it was made."));
//! ```

use crate::text::Language;

/// Why a link gives no scenario.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LinkFault {
    /// It was cut short or changed on the way.
    Damaged,
    /// It was cut short on the way.
    Cut,
    /// It is longer than a link may be.
    TooLong,
    /// A later calculator made it.
    Newer,
    /// It starts from a preset that this calculator does not have.
    UnknownPreset(String),
    /// The preset that it starts from has changed since.
    ChangedPreset(String),
}

impl LinkFault {
    /// What the error event calls it.
    #[must_use]
    pub fn code(&self) -> &'static str {
        "link"
    }

    /// What happened and what to do, in a sentence or two.
    #[must_use]
    pub fn message(&self, language: Language) -> String {
        match language {
            Language::English => self.english(),
            Language::Welsh => self.welsh(),
        }
    }

    fn english(&self) -> String {
        match self {
            LinkFault::Damaged => {
                "This link is damaged: it was cut short, or a part of it has changed. Ask for it again."
                    .to_owned()
            }
            LinkFault::Cut => {
                "This link was cut short and is damaged: its end is missing. Mail programs cut long \
                               links: ask for the link again, or for the file."
                    .to_owned()
            }
            LinkFault::TooLong => {
                "This scenario is too large for a link. Save it as a file and send the file.".to_owned()
            }
            LinkFault::Newer => {
                "This link was made with a newer calculator. Open it where it was made.".to_owned()
            }
            LinkFault::UnknownPreset(id) => {
                format!(
                    "This link starts from “{id}”, which this calculator does not have. Ask for the file."
                )
            }
            LinkFault::ChangedPreset(id) => format!(
                "This link starts from “{id}”, whose numbers have changed since it was made. Ask for the file."
            ),
        }
    }

    fn welsh(&self) -> String {
        match self {
            LinkFault::Damaged => {
                "Mae’r ddolen hon wedi’i difrodi: fe’i torrwyd yn fyr, neu mae rhan ohoni wedi newid. Gofynnwch amdani eto."
                    .to_owned()
            }
            LinkFault::Cut => "Torrwyd y ddolen hon yn fyr ac mae wedi’i difrodi: mae ei diwedd ar goll. Mae rhaglenni \
                               post yn torri dolenni hir: gofynnwch am y ddolen eto, neu am y ffeil."
                .to_owned(),
            LinkFault::TooLong => {
                "Mae’r senario hwn yn rhy fawr i ddolen. Cadwch ef fel ffeil ac anfonwch y ffeil.".to_owned()
            }
            LinkFault::Newer => {
                "Gwnaed y ddolen hon â chyfrifiannell fwy newydd. Agorwch hi lle y’i gwnaed.".to_owned()
            }
            LinkFault::UnknownPreset(id) => format!(
                "Mae’r ddolen hon yn dechrau o “{id}”, nad yw gan y gyfrifiannell hon. Gofynnwch am y ffeil."
            ),
            LinkFault::ChangedPreset(id) => format!(
                "Mae’r ddolen hon yn dechrau o “{id}”, y mae ei rifau wedi newid ers ei gwneud. Gofynnwch am y ffeil."
            ),
        }
    }
}

/// What is said of a link of so many characters that mail may cut.
///
/// ```
/// # use outcomes_calculator::text::{Language, link::too_long_for_mail};
/// assert!(too_long_for_mail("2,310", Language::English).starts_with("This link has 2,310 characters."));
/// ```
#[must_use]
pub fn too_long_for_mail(characters: &str, language: Language) -> String {
    match language {
        Language::English => format!(
            "This link has {characters} characters. Some mail and chat programs cut links of more than 2,000: to be \
             sure, send the file."
        ),
        Language::Welsh => format!(
            "Mae {characters} nod yn y ddolen hon. Mae rhai rhaglenni post a sgwrsio’n torri dolenni o fwy na 2,000: i fod \
             yn sicr, anfonwch y ffeil."
        ),
    }
}
