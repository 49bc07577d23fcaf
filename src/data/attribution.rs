//! What must be said where unit costs are shown or downloaded, by the licence of their publications.
//!
//! ```
//! use outcomes_calculator::data::attribution::{Licence, attribution};
//!
//! let crime = attribution([Some(Licence::OpenGovernment), None, Some(Licence::OpenGovernment)]);
//! assert_eq!(crime, Licence::OpenGovernment.sentence());
//! assert_eq!(attribution([None]), "");
//! ```

/// A licence that asks to be named with each amount taken from what is under it.
///
/// ```
/// # use outcomes_calculator::data::attribution::Licence;
/// assert_eq!(Licence::from_word("ogl-3.0"), Some(Licence::OpenGovernment));
/// assert_eq!(Licence::CreativeCommons.word(), "cc-by-4.0");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Licence {
    /// Creative Commons Attribution 4.0: the GMCA Unit Cost Database.
    CreativeCommons,
    /// Open Government Licence v3.0: publications of ministries.
    OpenGovernment,
}

impl Licence {
    const ALL: [Self; 2] = [Self::CreativeCommons, Self::OpenGovernment];

    /// The licence of a word of the list.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|licence| licence.word() == word)
    }

    /// Its word in the list.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::CreativeCommons => "cc-by-4.0",
            Self::OpenGovernment => "ogl-3.0",
        }
    }

    /// The name, the licence, and a word on what was changed, as the licence asks.
    #[must_use]
    pub fn sentence(self) -> &'static str {
        match self {
            Self::CreativeCommons => {
                "Unit costs from the Unit Cost Database v1.4 (March 2015), © Greater Manchester Combined Authority \
                 (New Economy), used under CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/). Selected, \
                 renamed, rounded to pence and brought to today's prices by this calculator."
            }
            Self::OpenGovernment => {
                "Unit costs of the Home Office, the Ministry of Justice and the Ministry of Housing, Communities and \
                 Local Government contain public sector information licensed under the Open Government Licence v3.0 \
                 (https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/). Selected, renamed, told \
                 apart by who bears them and brought to today's prices by this calculator."
            }
        }
    }
}

/// What must be said of entries with these licences, each licence once; empty where none asks for anything.
#[must_use]
pub fn attribution(licences: impl IntoIterator<Item = Option<Licence>>) -> String {
    let named: Vec<Licence> = licences.into_iter().flatten().collect();
    let asked = Licence::ALL.into_iter().filter(|licence| named.contains(licence));
    asked.map(Licence::sentence).collect::<Vec<_>>().join(" ")
}
