//! The answer: the largest thing on the screen.

use yew::prelude::*;

use crate::report::answer::Answer;
use crate::ui::unbroken::unbroken;

/// The answer in sentences; dimmed while a new one is being worked out.
pub fn answer(answer: &Answer, is_old: bool, working: Html) -> Html {
    html! {
        <section class={classes!("answer", is_old.then_some("old"))} part="answer" aria-busy={is_old.then_some("true")}>
            <p class="headline" part="headline">{ &answer.headline }</p>
            <ul class="beside">
                { for answer.beside.iter().map(|sentence| html! { <li>{ unbroken(sentence) }</li> }) }
            </ul>
            <p class="basis">{ &answer.basis }</p>
            { working }
        </section>
    }
}
