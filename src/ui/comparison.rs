//! Outputs beside outcomes.

use yew::prelude::*;

use crate::report::comparison::BarChart;
use crate::report::comparison::BarRow;
use crate::report::comparison::Comparison;
use crate::text::Language;
use crate::ui::chart::Frame;
use crate::ui::chart::bar;
use crate::ui::chart::figure;

/// Outputs of each service, and people who reach each outcome.
pub fn comparison(comparison: &Comparison, language: Language, level: u8) -> Html {
    html! {
        <section class="pair" part="outputs-outcomes">
            { bars("outputs", &comparison.outputs, language, level) }
            { bars("outcomes", &comparison.outcomes, language, level) }
        </section>
    }
}

fn bars(id: &'static str, chart: &BarChart, language: Language, level: u8) -> Html {
    let frame = Frame { id, title: &chart.title, about: chart.about, table: &chart.table, language, level };
    figure(
        frame,
        html! {
            if chart.rows.is_empty() {
                <p>{ language.charts().no_outcomes }</p>
            } else {
                <ul class="bars">
                    { for chart.rows.iter().map(|row| html! {
                        <li key={row.name.clone()}><p class="bars-name">{ &row.name }</p>{ row_bars(row, chart.zero, language) }</li>
                    }) }
                </ul>
            }
        },
    )
}

fn row_bars(row: &BarRow, zero: i32, language: Language) -> Html {
    row.bars
        .iter()
        .map(|one| {
            html! {
                <p class="bars-line">
                    <span class={classes!("key", one.series.id())}>{ one.series.name(language) }</span>
                    { bar(one.bar, zero, one.series.id()) }
                    <span class="bars-number">{ &one.label }</span>
                </p>
            }
        })
        .collect()
}
