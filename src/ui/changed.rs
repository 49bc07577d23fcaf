//! What the reader has changed, and the way back for each.

use std::rc::Rc;

use yew::prelude::*;

use crate::report::changes::Told;
use crate::report::changes::told;
use crate::session::action::Action;
use crate::session::state::State;
use crate::ui::form::section::following;
use crate::ui::marked::marked;

/// The scenario, the one it was begun with, and where changes go.
#[derive(PartialEq, Properties)]
pub struct ChangedProps {
    /// Both scenarios.
    pub state: Rc<State>,
    /// Takes changes.
    pub dispatch: Callback<Action>,
}

/// The list; it is made once it is opened.
#[component]
pub fn Changed(props: &ChangedProps) -> Html {
    let is_open = use_state(|| false);
    let words = props.state.settings.language.history();
    html! {
        <details class="changed" ontoggle={following(&is_open)}>
            <summary>{ words.changed_title() }</summary>
            if *is_open { { list(props) } }
        </details>
    }
}

fn list(props: &ChangedProps) -> Html {
    let state = &props.state;
    let language = state.settings.language;
    let words = language.history();
    let all = told(state.start(), &state.scenario, language);
    if all.is_empty() {
        return html! { <p>{ words.unchanged() }</p> };
    }
    let button = |name: &'static str, about: &str, action: Action| {
        let dispatch = props.dispatch.clone();
        let onclick = Callback::from(move |_: MouseEvent| dispatch.emit(action.clone()));
        html! {
            <button type="button" {onclick}>
                { name }if !about.is_empty() { <span class="hidden">{ ": " }{ marked(about, language) }</span> }
            </button>
        }
    };
    let line = |one: Told| {
        html! {
            <li>
                <span>{ marked(&one.name, language) }{ ": " }<b>{ marked(&one.how, language) }</b></span>
                { button(words.put_back(), &one.name, Action::Edit(one.put_back.clone())) }
            </li>
        }
    };
    html! {
        <>
            <p class="chart-about">{ words.changed_about() }</p>
            <ul>{ for all.into_iter().map(line) }</ul>
            <p>{ button(language.controls().reset(), "", Action::Reset) }</p>
        </>
    }
}
