//! What to know before relying on the figures.

use yew::prelude::*;

use crate::report::Report;
use crate::text::Language;
use crate::text::number::count;
use crate::ui::heading::heading;
use crate::ui::marked::marked;
use crate::ui::table::table;

/// The warnings, in words: the first of each kind, and the others behind a summary; and what the answer rests on.
pub fn warnings(report: &Report, language: Language, level: u8) -> Html {
    let words = language.controls();
    let [first, others] = &report.warnings;
    html! {
        <section class="warnings" part="assumptions">
            { heading(level, "chart-title", None, words.warnings()) }
            if first.is_empty() { <p>{ words.no_warnings() }</p> } else { { list(first, language) } }
            if !others.is_empty() {
                <details>
                    <summary>{ words.more_warnings(count(others.len()), &others.len().to_string()) }</summary>
                    { list(others, language) }
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

fn list(warnings: &[String], language: Language) -> Html {
    html! { <ul>{ for warnings.iter().map(|warning| html! { <li>{ marked(warning, language) }</li> }) }</ul> }
}
