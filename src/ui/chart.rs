//! A chart: its message as title, a sentence, its marks, the same numbers as a table, and the same as files.

use std::rc::Rc;

use yew::prelude::*;

use crate::report::chart::Bar;
use crate::report::chart::FULL;
use crate::report::drawing::Bars;
use crate::report::drawing::Chart;
use crate::report::drawing::Drawing;
use crate::report::drawing::LabelledBar;
use crate::text::Language;
use crate::ui::download::Download;
use crate::ui::download::Downloads;
use crate::ui::heading::heading;
use crate::ui::marked::marked;
use crate::ui::plot::PlotView;
use crate::ui::table::table;
use crate::ui::unbroken::unbroken;

/// What is the same for all charts of a calculator.
#[derive(Clone, PartialEq)]
pub struct Around {
    /// The language of every word.
    pub language: Language,
    /// The level of the heading of each.
    pub level: u8,
    /// Where the numbers come from, as a saved picture says it.
    pub source: AttrValue,
    /// Hands the reader a chart as a file.
    pub save: Callback<Download>,
}

/// A chart and what is round it.
#[derive(PartialEq, Properties)]
pub struct ChartFigureProps {
    /// The chart.
    pub chart: Rc<Chart>,
    /// What is the same for all charts.
    pub around: Around,
}

/// The figure of a chart. Where there is nothing to show, a sentence says so in its place.
#[component]
pub fn ChartFigure(props: &ChartFigureProps) -> Html {
    let (chart, Around { language, level, .. }) = (&props.chart, props.around.clone());
    let drawing = match &chart.drawing {
        Drawing::Bars(drawn) => bars(drawn, language),
        Drawing::Plot(_) => html! { <PlotView chart={Rc::clone(chart)} {language} /> },
    };
    let numbers = html! {
        if !chart.table.rows.is_empty() {
            <details class="chart-numbers">
                <summary>{ language.controls().show_numbers() }</summary>
                { table(&chart.table, &chart.title, language) }
            </details>
            <Downloads chart={Rc::clone(chart)} around={props.around.clone()} />
        }
    };
    framed(chart, level, drawing, numbers)
}

/// A drawing with the words of its chart, and what gives its numbers.
pub fn framed(chart: &Chart, level: u8, drawing: Html, numbers: Html) -> Html {
    let title = format!("{}-title", chart.id);
    html! {
        <figure class="chart" data-chart={chart.id} aria-labelledby={title.clone()}>
            <figcaption>
                { heading(level, "chart-title", Some(title), &chart.title) }
                <p class="chart-about">{ unbroken(&chart.about) }</p>
            </figcaption>
            { drawing }
            if let Some(note) = &chart.note { <p class="note">{ note }</p> }
            { numbers }
        </figure>
    }
}

fn bars(bars: &Bars, language: Language) -> Html {
    let are_keyed = bars.are_keyed();
    html! {
        <ul class={classes!("bars", bars.are_parts.then_some("parts"))}>
            { for bars.rows.iter().map(|row| html! {
                <li>
                    <p class="bars-name">{ marked(&row.name, language) }</p>
                    { for row.bars.iter().map(|one| bar_line(one, bars.zero, are_keyed)) }
                </li>
            }) }
        </ul>
    }
}

fn bar_line(one: &LabelledBar, zero: i32, are_keyed: bool) -> Html {
    let mark = bar(one.bar, zero, one.look.id());
    if let [left, right] = &one.labels[..] {
        return html! { <>{ mark }<p class="bars-ends"><span>{ left }</span><span>{ right }</span></p></> };
    }
    html! {
        <p class={classes!("bars-line", (!are_keyed).then_some("keyless"))}>
            if are_keyed { <span class={classes!("key", one.look.id())}>{ one.key }</span> }
            { mark }
            <span class="bars-number">{ for &one.labels }</span>
        </p>
    }
}

/// A bar in a box of its own, with a line where 0 stands.
fn bar(bar: Bar, zero: i32, class: &'static str) -> Html {
    html! {
        <svg class="bar" viewBox={format!("0 0 {FULL} 10")} preserveAspectRatio="none" aria-hidden="true" focusable="false">
            <rect class={classes!("bar-mark", class)} x={bar.from.to_string()} y="0" width={bar.length.max(2).to_string()} height="10" />
            <line class="bar-zero" x1={zero.to_string()} x2={zero.to_string()} y1="0" y2="10" />
        </svg>
    }
}
