//! A chart: its message as title, a sentence, its marks, and the same numbers as a table.

use yew::prelude::*;

use crate::report::chart::Bar;
use crate::report::chart::FULL;
use crate::report::table::Table;
use crate::text::Language;
use crate::ui::heading::heading;
use crate::ui::table::table;

/// What stands round the marks of a chart.
#[derive(Clone, Copy)]
pub struct Frame<'a> {
    /// Its name in the page.
    pub id: &'static str,
    /// Its message.
    pub title: &'a str,
    /// How it is reckoned, in a sentence or two.
    pub about: &'a str,
    /// The same numbers.
    pub table: &'a Table,
    /// The language of its words.
    pub language: Language,
    /// The level of its heading.
    pub level: u8,
}

/// The figure round the marks of a chart.
pub fn figure(frame: Frame, marks: Html) -> Html {
    let title = format!("{}-title", frame.id);
    html! {
        <figure class="chart" data-chart={frame.id} aria-labelledby={title.clone()}>
            <figcaption>
                { heading(frame.level, "chart-title", Some(title), frame.title) }
                <p class="chart-about">{ frame.about }</p>
            </figcaption>
            { marks }
            <details class="chart-numbers">
                <summary>{ frame.language.controls().show_numbers }</summary>
                { table(frame.table, frame.title) }
            </details>
        </figure>
    }
}

/// A bar in a box of its own, with a line where 0 stands.
pub fn bar(bar: Bar, zero: i32, class: &'static str) -> Html {
    html! {
        <svg class="bar" viewBox={format!("0 0 {FULL} 10")} preserveAspectRatio="none" aria-hidden="true" focusable="false">
            <rect class={classes!("bar-mark", class)} x={bar.from.to_string()} y="0" width={bar.length.max(2).to_string()} height="10" />
            <line class="bar-zero" x1={zero.to_string()} x2={zero.to_string()} y1="0" y2="10" />
        </svg>
    }
}

/// A place in thousandths as a percentage, for an attribute of SVG.
pub fn percent_of(thousandths: i32) -> String {
    let sign = if thousandths < 0 { "-" } else { "" };
    let size = thousandths.abs();
    format!("{sign}{}.{}%", size / 10, size % 10)
}
