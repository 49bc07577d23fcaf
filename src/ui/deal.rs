//! Who pays and who gains.

use yew::prelude::*;

use crate::report::deal::AgencyRow;
use crate::report::deal::DealReport;
use crate::text::Language;
use crate::ui::chart::Frame;
use crate::ui::chart::bar;
use crate::ui::chart::figure;

/// Agencies before and after the deal.
pub fn deal(report: &DealReport, language: Language, level: u8) -> Html {
    let frame = Frame {
        id: "deal",
        title: &report.title,
        about: report.about,
        table: &report.table,
        language,
        level,
    };
    html! {
        <section part="deal">
            { figure(frame, html! {
                <>
                    <ul class="bars">
                        { for report.rows.iter().map(|row| html! {
                            <li key={row.name.clone()}>{ agency(row, report.zero, language) }</li>
                        }) }
                    </ul>
                    if let Some(reinvested) = &report.reinvested { <p class="note">{ reinvested }</p> }
                </>
            }) }
        </section>
    }
}

fn agency(row: &AgencyRow, zero: i32, language: Language) -> Html {
    let words = language.deal();
    let lines = [
        (words.before, row.before, &row.before_label, "before"),
        (words.after, row.after, &row.after_label, "after"),
    ];
    html! {
        <>
            <p class="bars-name">{ &row.name }</p>
            { for lines.into_iter().map(|(name, mark, label, class)| html! {
                <p class="bars-line">
                    <span class={classes!("key", class)}>{ name }</span>
                    { bar(mark, zero, class) }
                    <span class="bars-number">{ label }</span>
                </p>
            }) }
        </>
    }
}
