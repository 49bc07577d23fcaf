//! Every number of a scenario, drawn from the field table.

mod choice;
mod entry;
mod field;
mod finder;
mod list;
mod map;
mod money;
mod number;
mod pasting;
pub mod section;
mod text_field;

pub use crate::ui::form::section::Form;

use std::rc::Rc;

use yew::prelude::*;

use crate::scenario::Scenario;
use crate::scenario::edit::Edit;
use crate::scenario::node::Node;
use crate::session::action::Action;
use crate::session::state::State;
use crate::text::Language;
use crate::text::field::field_name;
use crate::text::part::capital;
use crate::text::part::part_by_name;
use crate::ui::errors::Errors;
use crate::ui::form::pasting::NotPasted;
use crate::ui::marked::marked;

/// How the id of each box begins.
const BOX: &str = "field-";

/// How the id of the second box of a path ends; in no path there is such a sign.
const BESIDE: &str = "~";

/// What every part of the form needs.
#[derive(Clone, PartialEq)]
pub struct Desk {
    /// The scenario and the faults of the last changes.
    pub state: Rc<State>,
    /// Takes changes.
    pub dispatch: Callback<Action>,
    /// Hears what is wrong with what was typed.
    pub errors: Errors,
    /// What could not be pasted, by the path of the box it was pasted into.
    pub not_pasted: Option<NotPasted>,
    /// How many times figures were pasted.
    pub pasted_over: usize,
}

impl Desk {
    fn scenario(&self) -> &Scenario {
        &self.state.scenario
    }

    fn language(&self) -> Language {
        self.state.settings.language
    }

    fn edit(&self, edit: Edit) {
        self.dispatch.emit(Action::Edit(edit));
    }

    fn put(&self, path: &str, value: Node) {
        self.edit(Edit::Put { path: path.into(), value });
    }

    fn put_text(&self, path: &str, text: &str) {
        self.put(path, Node::Text(text.to_owned()));
    }

    fn remove(&self, path: &str) {
        self.edit(Edit::Remove { path: path.into() });
    }

    /// What a field is called, as a label begins.
    fn label(&self, field: &str, within: &str) -> String {
        field_name(field, within, self.language()).map_or_else(|| field.to_owned(), capital)
    }

    /// The name of an entry; its id where it has none.
    fn name<'a>(&'a self, list: &str, id: &'a str) -> &'a str {
        let entry = self.scenario().at(&format!("{list}.{id}"));
        entry.and_then(|entry| entry.get("name")?.in_language(self.language())).unwrap_or(id)
    }

    /// What a path names, in words.
    fn name_of(&self, path: &str) -> String {
        let own_name = |path: &str| {
            let named = self.scenario().at(path)?.get("name")?;
            named.in_language(self.language()).map(str::to_owned)
        };
        capital(&part_by_name(path, self.language(), &own_name))
    }

    /// A button whose whole name says what it is about.
    fn button(&self, name: &str, about: &str, press: impl Fn(&Desk) + 'static) -> Html {
        let desk = self.clone();
        let onclick = Callback::from(move |_: MouseEvent| press(&desk));
        html! {
            <button type="button" {onclick}>{ name.to_owned() }<span class="hidden">{ ": " }{ marked(about, self.language()) }</span></button>
        }
    }

    /// The faults of the last change at a path, where it could not be made.
    fn faults(&self, path: &str) -> Html {
        let faults = self.state.refused.at(path);
        let message = |fault: &crate::scenario::fault::Fault| {
            html! { <p class="field-error" role="alert">{ fault.kind.message(&fault.path, self.language()) }</p> }
        };
        faults.iter().map(message).collect()
    }
}

/// The id of the box of a path.
fn box_id(path: &str) -> String {
    format!("{BOX}{path}")
}

/// The id of the line that says what the field at a path means.
fn hint_id(path: &str) -> String {
    format!("hint-{path}")
}

/// The id of a box for the same path, where it stands beside the number that it is about.
fn box_id_beside(path: &str) -> String {
    format!("{BOX}{path}{BESIDE}")
}

/// The path of the box of this id; none where it stands outside the form.
pub fn path_of_box(id: &str) -> Option<&str> {
    id.strip_prefix(BOX).map(|path| path.strip_suffix(BESIDE).unwrap_or(path))
}
