//! What to know before relying on the figures.

use yew::prelude::*;

use crate::report::{Report, Warned};
use crate::text::number::count;
use crate::ui::desk::Desk;
use crate::ui::go_to::go_to;
use crate::ui::heading::heading;
use crate::ui::marked::marked;
use crate::ui::table::table;

/// The warnings, in words: the first of some kinds, and the others behind a summary; and what the answer rests on.
pub fn warnings(desk: &Desk, report: &Report) -> Html {
    let (language, level) = (desk.language(), desk.level());
    let words = language.controls();
    let [first, others] = &report.warnings;
    html! {
        <section class="warnings" part="assumptions">
            { heading(level, "chapter-title", None, words.warnings()) }
            if first.is_empty() { <p>{ words.no_warnings() }</p> } else { { list(desk, first) } }
            if !others.is_empty() {
                <details>
                    <summary>{ words.more_warnings(count(others.len()), &others.len().to_string()) }</summary>
                    { list(desk, others) }
                </details>
            }
            if !report.assumptions.rows.is_empty() {
                <details class="rests">
                    <summary>{ language.charts().rests_title() }</summary>
                    { table(&report.assumptions, language.charts().rests_title(), language) }
                </details>
            }
        </section>
    }
}

fn list(desk: &Desk, warnings: &[Warned]) -> Html {
    html! { <ul>{ for warnings.iter().map(|warning| html! { <li>{ told(desk, warning) }</li> }) }</ul> }
}

/// What is claimed, why, and the way to the number that it is about.
fn told(desk: &Desk, warning: &Warned) -> Html {
    let language = desk.language();
    let [claim, why] = [&warning.claim, &warning.why].map(|text| marked(text, language));
    let is_there = desk.scenario().number(&warning.path).is_some();
    let path = warning.path.clone();
    let go = Callback::from(move |event: MouseEvent| go_to(&event.target_unchecked_into(), &path));
    html! {
        <>
            <b>{ claim }</b>{ " " }{ why }
            if is_there { { " " }{ desk.button_of(Some("put-back"), language.controls().change_it(), &desk.name_of(&warning.path), go) } }
        </>
    }
}
