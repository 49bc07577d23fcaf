//! The answer: the largest thing on the screen.

use yew::prelude::*;

use crate::report::answer::Answer;

/// The answer in sentences.
pub fn answer(answer: &Answer) -> Html {
    html! {
        <section class="answer" part="answer">
            <p class="headline" part="headline">{ &answer.headline }</p>
            <ul class="beside">
                { for answer.beside.iter().map(|sentence| html! { <li>{ sentence }</li> }) }
            </ul>
            <p class="basis">{ &answer.basis }</p>
        </section>
    }
}
