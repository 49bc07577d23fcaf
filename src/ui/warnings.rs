//! What to know before relying on the figures.

use yew::prelude::*;

use crate::text::Language;
use crate::ui::heading::heading;

/// The warnings, in words: the first of each kind, and the others behind a summary.
pub fn warnings([first, others]: &[Vec<String>; 2], language: Language, level: u8) -> Html {
    let words = language.controls();
    html! {
        <section class="warnings" part="assumptions">
            { heading(level, "chart-title", None, words.warnings) }
            if first.is_empty() { <p>{ words.no_warnings }</p> } else { { list(first) } }
            if !others.is_empty() {
                <details>
                    <summary>{ language.more_warnings(others.len()) }</summary>
                    { list(others) }
                </details>
            }
        </section>
    }
}

fn list(warnings: &[String]) -> Html {
    html! { <ul>{ for warnings.iter().map(|warning| html! { <li>{ warning }</li> }) }</ul> }
}
