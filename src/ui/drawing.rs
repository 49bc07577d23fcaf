//! The drawing of a chart at the width that it has, and a way to read off the numbers of one place.

use std::rc::Rc;

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::report::chart::FULL;
use crate::report::drawing::{Chart, Drawing};
use crate::report::layout::{Layout, Room, is_narrow, laid_out};
use crate::report::table::Table;
use crate::text::Language;
use crate::ui::deal::DealBoxes;
use crate::ui::handles::Handles;
use crate::ui::marked::with_foreign;
use crate::ui::measured::{measure, use_measured};
use crate::ui::svg::{INK, Writer};
use crate::ui::unbroken::unbroken;

/// How far what can be asked of a chart is from what is before it, in tenths of a pixel.
const TOOLS_APART: i32 = 160;

/// A chart, and where its drawing is to be found.
#[derive(PartialEq, Properties)]
pub struct ChartDrawingProps {
    /// The chart.
    pub chart: Rc<Chart>,
    /// The language of every word.
    pub language: Language,
    /// Its drawing, once it is on the page.
    #[prop_or_default]
    pub drawing: NodeRef,
    /// What can be asked of it, in words: beside its key where there is room for them, else below it.
    pub tools: [&'static str; 3],
    /// The same, as buttons.
    pub buttons: Html,
    /// What was asked for.
    pub panel: Html,
}

/// The drawing. What is pointed at, or chosen by the slider below it, is read off its table.
#[component]
pub fn ChartDrawing(props: &ChartDrawingProps) -> Html {
    let (chart, language) = (&props.chart, props.language);
    let place = use_node_ref();
    let measured = use_measured(&place);
    let chosen = use_state(|| None);
    let is_whole = use_state(|| false);
    let layout = use_memo((Rc::clone(chart), measured.clone(), *is_whole), |(chart, measured, is_whole)| {
        with_foreign(|foreign| {
            let (width, face) = (measured.width, &*measured.face);
            laid_out(&chart.drawing, &Room { width, face, foreign, is_whole: *is_whole })
        })
    });
    let writer = Writer { wider: measured.wider, size: measured.size, other: language.other().code() };
    let (stops, start) = chart.drawing.stops();
    let stop = chosen.filter(|stop| *stop < stops.len()).unwrap_or(start);
    let choose = Callback::from(move |stop| chosen.set(Some(stop)));
    let tools = props.tools.iter().map(|words| measured.face.width(words, false) + TOOLS_APART).sum::<i32>();
    let is_beside = layout.beside >= tools;
    let purses = match &chart.drawing {
        Drawing::Purses(purses) => {
            Some(html! { <DealBoxes purses={purses.clone()} layout={Rc::clone(&layout)} /> })
        }
        _ => None,
    };
    let [width, height] = [layout.width, layout.height].map(|size| writer.number(size));
    html! {
        <div class={classes!("drawing", is_beside.then_some("tools-beside"))}>
            { measure(&place) }
            <svg class="marks" ref={props.drawing.clone()} role="img" aria-label={chart.drawing.said(&chart.title)} width={width.clone()}
                height={height.clone()} viewBox={["0 0", &width, &height].join(" ")}>
                { writer.marks(&layout.marks) }
                if !stops.is_empty() { { pointed(stops, stop, &layout, writer, &choose) } }
            </svg>
            if let Drawing::Ranges(ranges) = &chart.drawing {
                <Handles rows={ranges.rows.clone()} layout={Rc::clone(&layout)} {writer} />
            }
            if let Some(words) = chart.drawing.rest(is_narrow(measured.width)).filter(|_| layout.boxes.is_empty()) {
                { rest(words, &is_whole) }
            }
            { purses.unwrap_or_default() }
            { props.buttons.clone() }
            { props.panel.clone() }
            if !stops.is_empty() { { reader(stops.len(), stop, &chart.table, language, &choose) } }
        </div>
    }
}

/// The way to all that a drawing has, and back.
fn rest([more, less]: [&str; 2], is_whole: &UseStateHandle<bool>) -> Html {
    let words = if **is_whole { less } else { more }.to_owned();
    let onclick = {
        let is_whole = is_whole.clone();
        Callback::from(move |_: MouseEvent| is_whole.set(!*is_whole))
    };
    html! { <p><button type="button" class="rest" {onclick}>{ words }</button></p> }
}

/// A line where the chosen stop is, and a strip round each, as far as the middle between it and the next.
fn pointed(stops: &[i32], stop: usize, layout: &Layout, writer: Writer, choose: &Callback<usize>) -> Html {
    let [(left, right), (top, bottom)] = layout.pointed;
    let across = |thousandths: i32| left + thousandths * (right - left) / FULL;
    let middle =
        |index: usize| match (index.checked_sub(1).and_then(|before| stops.get(before)), stops.get(index)) {
            (Some(before), Some(at)) => i32::midpoint(*before, *at),
            (None, _) => 0,
            (_, None) => FULL,
        };
    let strip = |index: usize| {
        let (from, to) = (across(middle(index)), across(middle(index + 1)));
        let onmouseover = choose.reform(move |_: MouseEvent| index);
        html! {
            <rect class="strip" x={writer.number(from)} width={writer.number(to - from)} y={writer.number(top)}
                height={writer.number(bottom - top)} fill="transparent" {onmouseover} />
        }
    };
    let at = stops.get(stop).map(|at| writer.number(across(*at)));
    html! {
        <g class="pointed">
            <line class="reading" x1={at.clone()} x2={at} y1={writer.number(top)} y2={writer.number(bottom)} stroke={INK} stroke-dasharray="1 3" />
            { for (0..stops.len()).map(strip) }
        </g>
    }
}

fn reader(stops: usize, stop: usize, table: &Table, language: Language, choose: &Callback<usize>) -> Html {
    let text = table.rows.get(stop).map(|row| {
        let cells = table.columns.iter().skip(1).zip(&row.cells);
        let cells: Vec<String> = cells.map(|(column, cell)| format!("{column} {cell}")).collect();
        format!("{}: {}", row.head, cells.join(", "))
    });
    let text = AttrValue::from(text.unwrap_or_default());
    let choose = choose.clone();
    let oninput = Callback::from(move |event: InputEvent| {
        if let Ok(stop) = event.target_unchecked_into::<HtmlInputElement>().value().parse() {
            choose.emit(stop);
        }
    });
    html! {
        <label class="reader">
            <span>{ language.saving().read_off() }</span>
            <input type="range" min="0" max={(stops - 1).to_string()} value={stop.to_string()} aria-valuetext={text.clone()} {oninput} />
            <span class="reader-text" aria-hidden="true">{ unbroken(&text) }</span>
        </label>
    }
}
