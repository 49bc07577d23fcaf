//! A chart: its message as title, a sentence, its marks, the same numbers as a table, and the same as files.

use std::rc::Rc;

use yew::prelude::*;

use crate::report::drawing::Chart;
use crate::ui::desk::use_desk;
use crate::ui::download::Downloads;
use crate::ui::drawing::ChartDrawing;
use crate::ui::heading::heading;
use crate::ui::table::table;
use crate::ui::unbroken::unbroken;

/// What is the same for all charts of a calculator.
#[derive(Clone, PartialEq)]
pub struct Around {
    /// The level of the heading of each.
    pub level: u8,
    /// Where the numbers come from, as a saved picture says it.
    pub source: AttrValue,
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
    let Some(desk) = use_desk() else { return Html::default() };
    let (chart, language) = (&props.chart, desk.language());
    let node = use_node_ref();
    let drawing = html! { <ChartDrawing chart={Rc::clone(chart)} {language} drawing={node.clone()} /> };
    let numbers = html! {
        if !chart.table.rows.is_empty() {
            <details class="chart-numbers">
                <summary>{ language.controls().show_numbers() }</summary>
                { table(&chart.table, &chart.title, language) }
            </details>
            <Downloads chart={Rc::clone(chart)} source={props.around.source.clone()} drawing={node} />
        }
    };
    framed(chart, props.around.level, drawing, numbers)
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
