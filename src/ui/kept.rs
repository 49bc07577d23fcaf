//! Scenarios that the reader keeps beside the one on the screen, in memory only.
//!
//! ```
//! # use outcomes_calculator::{data::presets::preset, scenario::Scenario};
//! # let scenario = Scenario::new(serde_json::from_str(preset("frequent-ae").unwrap_or_default())?);
//! use outcomes_calculator::ui::{kept::{Keeping, MOST_KEPT}, settings::Settings, state::{Action, State}};
//!
//! let mut state = State::open(scenario, Settings::default()).expect("a preset has no faults");
//! for _ in 0..10 {
//!     state = state.reduce(Action::Keeping(Keeping::Keep));
//! }
//! assert_eq!(state.kept.len(), MOST_KEPT);
//! let named = state.reduce(Action::Keeping(Keeping::Name(2, "With volunteers".to_owned())));
//! assert_eq!(named.kept[1].name, "With volunteers");
//! let removed = named.reduce(Action::Keeping(Keeping::Remove(2)));
//! assert_eq!(removed.kept.len(), MOST_KEPT - 1);
//! assert_eq!(removed.reduce(Action::Keeping(Keeping::PutBack)).kept, named.kept);
//! # Ok::<(), serde_json::Error>(())
//! ```

use std::rc::Rc;

use crate::model::results::Results;
use crate::scenario::history::Deed;
use crate::scenario::history::Document;
use crate::scenario::history::Origin;
use crate::ui::state::State;

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

impl State {
    /// This state once something was done with the scenarios that are kept. Where there is no room for one more,
    /// nothing changes.
    pub(super) fn keeping(&self, keeping: Keeping) -> State {
        let (mut kept, mut removed) = (self.kept.clone(), self.removed.clone());
        let has_room = kept.len() < MOST_KEPT;
        let find = |number: usize| self.kept.iter().find(|one| one.number == number).cloned();
        let known = kept.iter().chain(removed.iter().map(|(_, one)| one)).map(|one| one.number);
        let number = known.max().unwrap_or_default() + 1;
        match keeping {
            Keeping::Keep if has_room => {
                let (document, results) = (self.document(), Rc::clone(&self.results));
                kept.push(Kept { number, name: String::new(), document, results });
            }
            Keeping::Copy(of) if has_room => kept.extend(find(of).map(|one| Kept { number, ..one })),
            Keeping::PutBack if has_room => {
                if let Some((place, one)) = removed.take() {
                    kept.insert(place.min(kept.len()), one);
                }
            }
            Keeping::Keep | Keeping::Copy(_) | Keeping::PutBack => {}
            Keeping::Name(of, name) => {
                for one in kept.iter_mut().filter(|one| one.number == of) {
                    one.name = name.trim().chars().take(MOST_LETTERS).collect();
                }
            }
            Keeping::Remove(of) => {
                if let Some(place) = kept.iter().position(|one| one.number == of) {
                    removed = Some((place, kept.remove(place)));
                }
            }
            Keeping::Switch(to) => return find(to).map_or_else(|| self.clone(), |one| self.switched(&one)),
        }
        let mut state = self.clone();
        state.kept = kept;
        state.removed = removed;
        state
    }

    fn switched(&self, to: &Kept) -> State {
        if self.document() == to.document {
            return self.clone();
        }
        let mut shown = self.stepped(Deed::Opened(Origin::Kept)).showing(&to.document);
        shown.results = Rc::clone(&to.results);
        shown.earlier = None;
        shown
    }
}
