//! The chapter of the deal: what each agency puts in, gives back and gains, and what it has before and after.

use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};
use yew::prelude::*;

use crate::report::Report;
use crate::report::layout::Layout;
use crate::report::rows::{PurseRow, Purses};
use crate::scenario::edit::Edit;
use crate::scenario::node::Node;
use crate::scenario::path::Path;
use crate::scenario::row::SHARE;
use crate::scenario::shares::shared;
use crate::text::number::percent;
use crate::ui::box_id::box_id_beside;
use crate::ui::chart::Around;
use crate::ui::charts::{chart, figure};
use crate::ui::desk::{Desk, use_desk};
use crate::ui::folding::following;
use crate::ui::heading::heading;
use crate::ui::marked::marked;
use crate::ui::number_field::NumberField;
use crate::ui::numbers::keys::move_among_boxes;
use crate::ui::numbers::more::{Fields, More};

/// Where what an agency puts in and gives back stands.
const PATHS: [&str; 2] = ["deal.contributions.", "deal.share_back."];

/// The chapter.
pub fn deal(desk: &Desk, report: &Report, around: &Around) -> Html {
    let words = desk.language().deal();
    let around = Around { level: around.level + 1, ..around.clone() };
    html! {
        <section class="numbers deal" part="deal" onkeydown={Callback::from(move_among_boxes)}>
            { heading(desk.level(), "chapter-title", None, words.chapter()) }
            <div class="pair">
                <div>
                    { figure(&report.deal, &around) }
                    <More title={words.all_numbers()} holds="deal" what={Fields::at_the_top(&["deal"])} />
                    <More title={desk.label("agencies", "")} holds="agencies" what={Fields::at_the_top(&["agencies"])} />
                </div>
                if let Some(network) = &report.network { { chart("network", network, &around) } }
            </div>
        </section>
    }
}

/// The boxes of a drawing of purses.
#[derive(PartialEq, Properties)]
pub struct DealBoxesProps {
    /// What is drawn.
    pub purses: Purses,
    /// Where the boxes stand, over the drawing.
    pub layout: Rc<Layout>,
}

/// The boxes: over the drawing where it has room for them, else below it, once they are asked for.
#[component]
pub fn DealBoxes(props: &DealBoxesProps) -> Html {
    let (is_open, boxes) = (use_state(|| false), use_node_ref());
    {
        let (layout, boxes) = (Rc::clone(&props.layout), boxes.clone());
        use_effect(move || place(&boxes, &layout));
    }
    let Some(desk) = use_desk() else { return Html::default() };
    let (words, purses, layout) = (desk.language().deal(), &props.purses, &*props.layout);
    if purses.rows.is_empty() {
        return Html::default();
    }
    let is_placed = !layout.boxes.is_empty();
    let row = |row: &PurseRow| {
        let cell = |which: usize| html! { <td>{ share_box(&desk, purses, row, which) }</td> };
        html! { <tr key={row.id.clone()}><th scope="row">{ marked(&row.name, desk.language()) }</th>{ cell(0) }{ cell(1) }</tr> }
    };
    let table = html! {
        <table ref={boxes} class={classes!("nums", "deal-boxes", is_placed.then_some("placed"))}>
            <thead><tr>{ for purses.heads[..3].iter().map(|head| html! { <th scope="col">{ *head }</th> }) }</tr></thead>
            <tbody>{ for purses.rows.iter().map(row) }</tbody>
        </table>
    };
    if is_placed {
        return table;
    }
    html! {
        <details class="more" data-holds={PATHS.map(|path| path.trim_end_matches('.')).join(" ")} open={*is_open} ontoggle={following(&is_open)}>
            <summary>{ words.change() }</summary>
            if *is_open { { table } }
        </details>
    }
}

/// The box of what an agency puts in, or gives back. Where it puts in more, the others put in less, in their proportions.
fn share_box(desk: &Desk, purses: &Purses, row: &PurseRow, which: usize) -> Html {
    if which == 0 && purses.rows.len() == 1 {
        return html! { <span>{ percent(row.shares[0], 0) }</span> };
    }
    let path = [PATHS[which], &row.id].concat();
    let (rows, own) = (purses.rows.clone(), row.id.clone());
    let edit = Callback::from(move |share: f64| {
        let all: Vec<(&str, f64)> = rows.iter().map(|row| (&*row.id, row.shares[0])).collect();
        let all = shared(&all, &own, share).filter(|_| which == 0);
        let path = Path::parse(PATHS[which].trim_end_matches('.'));
        match all {
            Some(value) => Edit::Put { path, value },
            None => Edit::Put { path: path.join(&own), value: Node::Number(share) },
        }
    });
    let id = box_id_beside(&path);
    let name = [&row.name, ": ", purses.heads[which + 1]].concat();
    let label = html! {
        <label for={id.clone()} class="hidden">{ marked(&name, desk.language()) }{ ", " }{ desk.language().form().per_cent() }</label>
    };
    let start = desk.state.start().at(&path);
    let is_changed = start != desk.scenario().at(&path);
    html! {
        <div class={classes!("num-cell", is_changed.then_some("changed"))}>
            <NumberField key={path.clone()} path={path.clone()} {id} {name} {label} value={rounded(row.shares[which])} row={&SHARE} {edit} />
        </div>
    }
}

/// A share in tenths of a per cent.
fn rounded(share: f64) -> f64 {
    (share * 1000.0).round() / 1000.0
}

/// Puts each box where the drawing has room for it. Not by markup: a strict page takes no styles there.
fn place(boxes: &NodeRef, layout: &Layout) {
    let cells = boxes.cast::<Element>().and_then(|table| table.query_selector_all("td").ok());
    let Some(cells) = cells else { return };
    let per_cent = |place: i32, of: i32| format!("{}%", f64::from(place) * 100.0 / f64::from(of.max(1)));
    for (index, (x, y)) in (0..).zip(&layout.boxes) {
        if let Some(cell) = cells.get(index).and_then(|cell| cell.dyn_into::<HtmlElement>().ok()) {
            let _ = cell.style().set_property("left", &per_cent(*x, layout.width));
            let _ = cell.style().set_property("top", &per_cent(*y, layout.height));
        }
    }
}
