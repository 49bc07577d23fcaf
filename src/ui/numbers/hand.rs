//! What the rows of the chapter are given: little enough that a row is drawn anew only where something of its own has changed.

use yew::prelude::*;

use crate::scenario::edit::Edit;
use crate::scenario::node::Node;
use crate::session::action::Action;
use crate::text::Language;
use crate::ui::desk::Desk;
use crate::ui::host::Host;
use crate::ui::shared::Shared;

/// What a row needs beside its numbers.
#[derive(Clone, PartialEq)]
pub struct Hand {
    /// The language of every word.
    pub language: Language,
    /// Takes changes.
    host: Shared<Host>,
    /// The path of each number whose range gave way, and what is told of it.
    gave_way: Vec<(String, String)>,
}

impl Hand {
    /// What the rows need of a desk.
    pub fn of(desk: &Desk) -> Self {
        let state = &desk.state;
        let told = |path: &String| state.told_gave_way(path).map(|told| (path.clone(), told));
        Self {
            language: desk.language(),
            host: desk.host.clone(),
            gave_way: state.gave_way.iter().filter_map(|wider| told(&wider.path)).collect(),
        }
    }

    /// That the range of the number at a path gave way.
    pub fn gave_way(&self, path: &str) -> Option<&str> {
        self.gave_way.iter().find_map(|(of, told)| (of == path).then_some(told.as_str()))
    }

    /// Makes a change.
    pub fn edit(&self, edit: Edit) {
        self.host.dispatch.emit(Action::Edit(edit));
    }

    /// Makes a change at a press.
    pub fn editing(&self, edit: Edit) -> Callback<MouseEvent> {
        let hand = self.clone();
        Callback::from(move |_: MouseEvent| hand.edit(edit.clone()))
    }

    /// Puts nothing at a path at a press, where no number is yet.
    pub fn putting(&self, path: &str) -> Callback<MouseEvent> {
        self.editing(Edit::Put { path: path.into(), value: Node::Number(0.0) })
    }
}
