//! Scenarios that the reader keeps beside the one on the screen, in memory only.
//!
//! ```
//! # use outcomes_calculator::{data::presets::preset, scenario::Scenario};
//! # let scenario = Scenario::new(serde_json::from_str(preset("frequent-ae").unwrap_or_default())?);
//! use outcomes_calculator::session::{kept::{Keeping, MOST_KEPT}, settings::Settings, action::Action, state::State};
//!
//! let mut state = State::open(scenario, Settings::default()).expect("a preset has no faults");
//! for _ in 0..10 {
//!     state = state.reduce(Action::Keeping(Keeping::Keep));
//! }
//! assert_eq!(state.kept.list.len(), MOST_KEPT);
//! let named = state.reduce(Action::Keeping(Keeping::Name(2, "With volunteers".to_owned())));
//! assert_eq!(named.kept.find(2).map(|one| one.name.as_str()), Some("With volunteers"));
//! let removed = named.reduce(Action::Keeping(Keeping::Remove(2)));
//! assert_eq!(removed.kept.list.len(), MOST_KEPT - 1);
//! assert_eq!(removed.reduce(Action::Keeping(Keeping::PutBack)).kept.list, named.kept.list);
//! # Ok::<(), serde_json::Error>(())
//! ```

use std::rc::Rc;

use crate::model::results::Results;
use crate::session::history::Document;

/// The most scenarios that are kept.
pub const MOST_KEPT: usize = 4;

/// The longest name, in characters.
const MOST_LETTERS: usize = 60;

/// A scenario that is kept, with its results.
#[derive(Clone, Debug, PartialEq)]
pub struct Kept {
    /// What tells it from the others: it never changes.
    pub number: usize,
    /// The name that the reader gave it; empty where none.
    pub name: String,
    /// The scenario, and the one it was begun with.
    pub document: Document,
    /// What it says, ranges and draws included.
    pub results: Rc<Results>,
}

/// What a reader does with the scenarios that are kept; they are told apart by their numbers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Keeping {
    /// Keep the one on the screen.
    Keep,
    /// Give one a name.
    Name(usize, String),
    /// Keep a copy of one.
    Copy(usize),
    /// Keep one no longer; the last of these can be put back.
    Remove(usize),
    /// Keep again, in its old place, the last that was kept no longer.
    PutBack,
    /// Put one on the screen.
    Switch(usize),
}

/// The scenarios that the reader keeps.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct KeptScenarios {
    /// Those that are kept, as the reader sees them.
    pub list: Vec<Kept>,
    /// The last that was kept no longer, and its place among them.
    pub removed: Option<(usize, Kept)>,
}

impl KeptScenarios {
    /// The one of this number.
    #[must_use]
    pub fn find(&self, number: usize) -> Option<&Kept> {
        self.list.iter().find(|one| one.number == number)
    }

    /// These once something was done with them, while a document with its results is on the screen. Where there is no
    /// room for one more, nothing changes.
    pub(super) fn after(&self, keeping: Keeping, document: Document, results: &Rc<Results>) -> Self {
        let Self { mut list, mut removed } = self.clone();
        let has_room = list.len() < MOST_KEPT;
        let known = list.iter().chain(removed.iter().map(|(_, one)| one)).map(|one| one.number);
        let number = known.max().unwrap_or_default() + 1;
        match keeping {
            Keeping::Keep if has_room => {
                list.push(Kept { number, name: String::new(), document, results: Rc::clone(results) });
            }
            Keeping::Copy(of) if has_room => {
                list.extend(self.find(of).map(|one| Kept { number, ..one.clone() }));
            }
            Keeping::PutBack if has_room => {
                if let Some((place, one)) = removed.take() {
                    list.insert(place.min(list.len()), one);
                }
            }
            Keeping::Keep | Keeping::Copy(_) | Keeping::PutBack | Keeping::Switch(_) => {}
            Keeping::Name(of, name) => {
                for one in list.iter_mut().filter(|one| one.number == of) {
                    one.name = name.trim().chars().take(MOST_LETTERS).collect();
                }
            }
            Keeping::Remove(of) => {
                if let Some(place) = list.iter().position(|one| one.number == of) {
                    removed = Some((place, list.remove(place)));
                }
            }
        }
        Self { list, removed }
    }
}
