//! A text of a scenario: in one language, or in English and Welsh. METHOD.md section 2.

use serde::Serialize;

use crate::text::Language;

/// A text as the scenario gives it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Wording {
    /// One text for every reader.
    Plain(String),
    /// A text for readers of each language; of one at least.
    ByLanguage {
        /// In English.
        #[serde(skip_serializing_if = "Option::is_none")]
        en: Option<String>,
        /// In Welsh.
        #[serde(skip_serializing_if = "Option::is_none")]
        cy: Option<String>,
    },
}

impl Wording {
    /// The text in a language; in the other, where it is not in that one.
    ///
    /// ```
    /// use outcomes_calculator::text::wording::Wording;
    /// use outcomes_calculator::text::Language::{English, Welsh};
    ///
    /// let name = Wording::ByLanguage { en: None, cy: Some("Cyngor".to_owned()) };
    /// assert_eq!((name.shown(Welsh), name.shown(English)), ("Cyngor", "Cyngor"));
    /// assert_eq!(Wording::from("Council").shown(Welsh), "Council");
    /// ```
    #[must_use]
    pub fn shown(&self, language: Language) -> &str {
        match self {
            Wording::Plain(text) => text,
            Wording::ByLanguage { en, cy } => {
                let (own, other) = match language {
                    Language::English => (en, cy),
                    Language::Welsh => (cy, en),
                };
                own.as_deref().or(other.as_deref()).unwrap_or_default()
            }
        }
    }
}

impl From<&str> for Wording {
    fn from(text: &str) -> Self {
        Wording::Plain(text.to_owned())
    }
}
