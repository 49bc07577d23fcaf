//! What the reader has changed, and the way back for each.

use yew::prelude::*;

use crate::report::changes::{Told, told};
use crate::session::action::Action;
use crate::ui::desk::{Desk, use_desk};
use crate::ui::folding::following;
use crate::ui::marked::marked;

/// The list; it is made once it is opened.
#[component]
pub fn Changed() -> Html {
    let Some(desk) = use_desk() else { return Html::default() };
    let is_open = use_state(|| false);
    html! {
        <details class="changed" ontoggle={following(&is_open)}>
            <summary>{ desk.language().history().changed_title() }</summary>
            if *is_open { { list(&desk) } }
            if desk.state.is_changed() {
                <p>{ desk.button_of(Some("reset"), desk.language().controls().reset(), "", desk.asking(Action::Reset)) }</p>
            }
        </details>
    }
}

fn list(desk: &Desk) -> Html {
    let language = desk.language();
    let words = language.history();
    let all = told(desk.state.start(), desk.scenario(), language);
    if all.is_empty() {
        return html! { <p>{ words.unchanged() }</p> };
    }
    let line = |one: Told| {
        html! {
            <li>
                <span>{ marked(&one.name, language) }{ ": " }<b>{ marked(&one.how, language) }</b></span>
                { desk.button(words.put_back(), &one.name, desk.asking(Action::Edit(one.put_back))) }
            </li>
        }
    };
    html! {
        <>
            <p class="chart-about">{ words.changed_about() }</p>
            <ul>{ for all.into_iter().map(line) }</ul>
        </>
    }
}
