//! What to know before relying on the figures.

use yew::prelude::*;

use crate::text::Language;
use crate::ui::heading::heading;

/// The warnings, in words.
pub fn warnings(warnings: &[String], language: Language, level: u8) -> Html {
    let words = language.controls();
    html! {
        <section class="warnings" part="assumptions">
            { heading(level, "chart-title", None, words.warnings) }
            if warnings.is_empty() {
                <p>{ words.no_warnings }</p>
            } else {
                <ul>{ for warnings.iter().map(|warning| html! { <li>{ warning }</li> }) }</ul>
            }
        </section>
    }
}
