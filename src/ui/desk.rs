//! What every part of the screen is drawn from, and where what is done in it goes.

use yew::prelude::*;

use crate::scenario::Scenario;
use crate::scenario::edit::Edit;
use crate::scenario::fault::Fault;
use crate::scenario::node::Node;
use crate::session::action::Action;
use crate::session::settings::{Settings, View};
use crate::session::state::State;
use crate::text::Language;
use crate::text::field::field_name;
use crate::text::part::{capital, part_by_name};
use crate::ui::errors::Errors;
use crate::ui::host::Host;
use crate::ui::marked::marked;
use crate::ui::shared::Shared;

/// What every part of a calculator is drawn from. Functions are given it; a component takes it by `use_desk`.
#[derive(Clone, PartialEq)]
pub struct Desk {
    /// The scenario, its results, how they are shown, and the faults of the last changes.
    pub state: Shared<State>,
    /// Does what the screen cannot do itself.
    pub host: Shared<Host>,
    /// Hears what is wrong with what was typed.
    pub errors: Errors,
}

/// The desk of the calculator that a component is part of; none outside of one.
#[hook]
pub fn use_desk() -> Option<Desk> {
    use_context::<Desk>()
}

impl Desk {
    /// The scenario on the screen.
    pub fn scenario(&self) -> &Scenario {
        &self.state.scenario
    }

    /// The language of every word.
    pub fn language(&self) -> Language {
        self.state.settings.language
    }

    /// The level of the headings below the title.
    pub fn level(&self) -> u8 {
        self.state.settings.heading_level + 1
    }

    /// Asks for a change.
    pub fn act(&self, action: Action) {
        self.host.dispatch.emit(action);
    }

    /// Makes one change, a step of undo.
    pub fn edit(&self, edit: Edit) {
        self.act(Action::Edit(edit));
    }

    /// Puts this at a path.
    pub fn put(&self, path: &str, value: Node) {
        self.edit(Edit::Put { path: path.into(), value });
    }

    /// Puts this text at a path.
    pub fn put_text(&self, path: &str, text: &str) {
        self.put(path, Node::Text(text.to_owned()));
    }

    /// Takes away what stands at a path.
    pub fn remove(&self, path: &str) {
        self.edit(Edit::Remove { path: path.into() });
    }

    /// Shows more of the calculator, or less.
    pub fn turn_to(&self, view: View) {
        self.act(Action::Settings(Settings { view, ..self.state.settings }));
    }

    /// What a field is called, as a label begins.
    pub fn label(&self, field: &str, within: &str) -> String {
        field_name(field, within, self.language()).map_or_else(|| field.to_owned(), capital)
    }

    /// The name of an entry; its id where it has none.
    pub fn name<'a>(&'a self, list: &str, id: &'a str) -> &'a str {
        let entry = self.scenario().at(&format!("{list}.{id}"));
        entry.and_then(|entry| entry.get("name")?.in_language(self.language())).unwrap_or(id)
    }

    /// What a path names, in words.
    pub fn name_of(&self, path: &str) -> String {
        let own_name = |path: &str| {
            let named = self.scenario().at(path)?.get("name")?;
            named.in_language(self.language()).map(str::to_owned)
        };
        capital(&part_by_name(path, self.language(), &own_name))
    }

    /// Does this at a press.
    pub fn pressed(&self, press: impl Fn(&Desk) + 'static) -> Callback<MouseEvent> {
        let desk = self.clone();
        Callback::from(move |_: MouseEvent| press(&desk))
    }

    /// Asks for this change at a press.
    pub fn asking(&self, action: Action) -> Callback<MouseEvent> {
        self.pressed(move |desk| desk.act(action.clone()))
    }

    /// A button; where its name says too little, what it is `about` is in it for those who cannot see what it stands beside.
    pub fn button(&self, name: &str, about: &str, onclick: Callback<MouseEvent>) -> Html {
        self.button_of(None, name, about, onclick)
    }

    /// A button of a class.
    pub fn button_of(
        &self,
        class: Option<&'static str>,
        name: &str,
        about: &str,
        onclick: Callback<MouseEvent>,
    ) -> Html {
        html! {
            <button type="button" {class} {onclick}>
                { name.to_owned() }
                if !about.is_empty() { <span class="hidden">{ ": " }{ marked(about, self.language()) }</span> }
            </button>
        }
    }

    /// The faults of the last change at a path, where it could not be made.
    pub fn faults(&self, path: &str) -> Html {
        let message = |fault: &Fault| {
            html! { <p class="field-error" role="alert">{ fault.kind.message(&fault.path, self.language()) }</p> }
        };
        self.state.refused.at(path).iter().map(message).collect()
    }
}
