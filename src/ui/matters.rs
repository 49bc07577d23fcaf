//! What matters most.

use yew::prelude::*;

use crate::report::matters::Matters;
use crate::text::Language;
use crate::ui::chart::Frame;
use crate::ui::chart::bar;
use crate::ui::chart::figure;

/// The tornado; dimmed while a new one is being worked out.
pub fn matters(report: &Matters, is_old: bool, language: Language, level: u8) -> Html {
    let words = language.charts();
    let frame = Frame {
        id: "matters",
        title: words.matters_title,
        about: words.matters_about,
        table: &report.table,
        language,
        level,
    };
    html! {
        <section class={is_old.then_some("old")} part="matters" aria-busy={is_old.then_some("true")}>
            { figure(frame, html! {
                <ul class="bars">
                    { for report.rows.iter().map(|row| html! {
                        <li key={row.name.clone()}>
                            <p class="bars-name">{ &row.name }</p>
                            { bar(row.bar, report.centre, "outcomes") }
                            <p class="bars-ends"><span>{ &row.left }</span><span>{ &row.right }</span></p>
                        </li>
                    }) }
                </ul>
            }) }
        </section>
    }
}
