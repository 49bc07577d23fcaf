//! Lines and areas with their labels, and a way to read off the numbers of one place.

use std::rc::Rc;

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::report::chart::FULL;
use crate::report::chart::Tick;
use crate::report::drawing::Chart;
use crate::report::drawing::Drawing;
use crate::report::drawing::Plot;
use crate::report::drawing::Shape;
use crate::report::table::Table;
use crate::text::Language;

/// A chart whose drawing is a plot.
#[derive(PartialEq, Properties)]
pub struct PlotProps {
    /// The chart.
    pub chart: Rc<Chart>,
    /// The language of every word.
    pub language: Language,
}

/// The plot. What is pointed at, or chosen by the slider below it, is read off its table.
#[component]
pub fn PlotView(props: &PlotProps) -> Html {
    let chosen = use_state(|| None);
    let place = *chosen;
    let choose = Callback::from(move |place| chosen.set(Some(place)));
    plot(&props.chart, place, props.language, &choose)
}

/// A plot with one of its places read off: where none is chosen, the one to begin with.
pub fn plot(chart: &Chart, chosen: Option<usize>, language: Language, choose: &Callback<usize>) -> Html {
    let Drawing::Plot(plot) = &chart.drawing else { return Html::default() };
    let place = chosen.filter(|place| *place < plot.stops.len()).unwrap_or(plot.start);
    html! {
        <>
            <svg class={classes!("plot", plot.stops.is_empty().then_some("round"))} role="img" aria-label={plot.sentence.clone()}>
                { for plot.amounts.iter().map(grid) }
                <svg viewBox={format!("0 0 {FULL} {FULL}")} preserveAspectRatio="none" width="100%" height="100%" overflow="visible">
                    { for plot.shapes.iter().map(shape) }
                </svg>
                { texts(plot) }
                if let Some(at) = plot.stops.get(place) {
                    <line class="reading" x1={percent_of(*at)} x2={percent_of(*at)} y1="0" y2="100%" />
                }
                { pointed_at(&plot.stops, choose) }
            </svg>
            if !plot.stops.is_empty() { { reader(plot.stops.len(), place, &chart.table, language, choose) } }
        </>
    }
}

fn grid(tick: &Tick) -> Html {
    let class = classes!("grid", is_zero(&tick.label).then_some("zero"));
    html! { <line {class} x1="0" x2="100%" y1={percent_of(tick.at)} y2={percent_of(tick.at)} /> }
}

fn shape(shape: &Shape) -> Html {
    let class = classes!(if shape.is_area { "area" } else { "line" }, shape.look.id());
    let points: Vec<String> = shape.points.iter().map(|(x, y)| format!("{x},{y}")).collect();
    html! { <polyline {class} points={points.join(" ")} vector-effect="non-scaling-stroke" /> }
}

fn texts(plot: &Plot) -> Html {
    html! {
        <>
            { for plot.amounts.iter().map(|tick| html! {
                <text class="axis" x="0" y={percent_of(tick.at)} dy="-4">{ &tick.label }</text>
            }) }
            { for plot.labels.iter().map(|label| html! {
                <text class={classes!("label", label.look.id())} x={percent_of(label.at.0)} y={percent_of(label.at.1)}
                    dx={label.aside.to_string()} dy="-4" text-anchor={label.anchor}>{ &label.text }</text>
            }) }
            { for plot.places.iter().map(|tick| html! {
                <text class="axis" x={percent_of(tick.at)} y="100%" dy="22" text-anchor={anchor(tick.at)}>{ &tick.label }</text>
            }) }
        </>
    }
}

/// A strip round each stop, each as far as the middle between it and the next.
fn pointed_at(stops: &[i32], choose: &Callback<usize>) -> Html {
    let middle =
        |index: usize| match (index.checked_sub(1).and_then(|before| stops.get(before)), stops.get(index)) {
            (Some(before), Some(at)) => i32::midpoint(*before, *at),
            (None, _) => 0,
            (_, None) => FULL,
        };
    let strip = |index: usize| {
        let (from, to) = (middle(index), middle(index + 1));
        let onmouseover = choose.reform(move |_: MouseEvent| index);
        html! { <rect class="strip" x={percent_of(from)} width={percent_of(to - from)} y="0" height="100%" {onmouseover} /> }
    };
    (0..stops.len()).map(strip).collect()
}

fn reader(stops: usize, place: usize, table: &Table, language: Language, choose: &Callback<usize>) -> Html {
    let text = table.rows.get(place).map(|row| {
        let cells = table.columns.iter().skip(1).zip(&row.cells);
        let cells: Vec<String> = cells.map(|(column, cell)| format!("{column} {cell}")).collect();
        format!("{}: {}", row.head, cells.join(", "))
    });
    let text = AttrValue::from(text.unwrap_or_default());
    let choose = choose.clone();
    let oninput = Callback::from(move |event: InputEvent| {
        if let Ok(place) = event.target_unchecked_into::<HtmlInputElement>().value().parse() {
            choose.emit(place);
        }
    });
    html! {
        <label class="reader">
            <span>{ language.saving().read_off() }</span>
            <input type="range" min="0" max={(stops - 1).to_string()} value={place.to_string()} aria-valuetext={text.clone()} {oninput} />
            <span class="reader-text" aria-hidden="true">{ text }</span>
        </label>
    }
}

fn anchor(at: i32) -> &'static str {
    match at {
        0 => "start",
        FULL => "end",
        _ => "middle",
    }
}

fn is_zero(label: &str) -> bool {
    label == "£0"
}

/// A place in thousandths as a percentage, for an attribute of SVG.
fn percent_of(thousandths: i32) -> String {
    let sign = if thousandths < 0 { "-" } else { "" };
    let size = thousandths.abs();
    format!("{sign}{}.{}%", size / 10, size % 10)
}
