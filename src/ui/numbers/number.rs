//! One number of the chapter: its box, how sure it is, where it comes from, and the way back.

use yew::prelude::*;

use crate::report::numbers::cell::Cell;
use crate::scenario::edit::Edit;
use crate::scenario::path::Path;
use crate::scenario::row::{Row, Unit};
use crate::ui::box_id::{box_id, box_id_beside};
use crate::ui::marked::marked;
use crate::ui::number_field::NumberField;
use crate::ui::numbers::about::About;
use crate::ui::numbers::hand::Hand;

/// A number in a list of them.
#[derive(PartialEq, Properties)]
pub struct NumberRowProps {
    /// The number.
    pub cell: Cell,
    /// Where its changes go.
    pub hand: Hand,
    /// What stands behind its label.
    #[prop_or_default]
    pub then: AttrValue,
    /// What stands below its label.
    #[prop_or_default]
    pub note: AttrValue,
    /// Whether a narrow screen may leave it out at first.
    #[prop_or_default]
    pub is_lesser: bool,
}

/// The number, and what is known about it once that is asked for.
#[component]
pub fn NumberRow(props: &NumberRowProps) -> Html {
    let (cell, hand) = (&props.cell, &props.hand);
    let is_open = use_state(|| false);
    let toggle = {
        let is_open = is_open.clone();
        Callback::from(move |()| is_open.set(!*is_open))
    };
    let label = html! {
        <label for={id_of(cell)}>
            { marked(&cell.label, hand.language) }{ unit_told(cell.row, hand) }
            if !props.then.is_empty() { <span class="then">{ " " }{ &props.then }</span> }
            if !props.note.is_empty() { <span class="kind">{ &props.note }</span> }
        </label>
    };
    html! {
        <>
            <div class={classes!("num-row", states(cell), props.is_lesser.then_some("lesser"))}>
                { number_box(cell, label, None) }
                { back(cell, hand) }
                { sure(cell, hand, *is_open, &toggle) }
                { mark(cell, hand, *is_open, &toggle) }
                { gave_way(cell, hand) }
            </div>
            if *is_open {
                <div class="about"><About path={cell.path.clone()} name={cell.name.clone()} close={toggle} /></div>
            }
        </>
    }
}

/// A number in a table, whose row and column say what it is: `shown` is its label where the table has no columns.
pub fn number_in_table(cell: &Cell, hand: &Hand, shown: &str, edit: Option<Callback<f64, Edit>>) -> Html {
    let label = html! {
        <label for={id_of(cell)}>
            if !shown.is_empty() { <span class="lab" aria-hidden="true">{ shown }</span> }
            <span class="hidden">{ marked(&cell.name, hand.language) }{ unit_told(cell.row, hand) }</span>
        </label>
    };
    number_box(cell, label, edit)
}

/// The box of a number; `edit` makes the change where setting the number at its path is not all.
fn number_box(cell: &Cell, label: Html, edit: Option<Callback<f64, Edit>>) -> Html {
    html! {
        <NumberField key={cell.path.clone()} path={cell.path.clone()} id={id_of(cell)} name={cell.name.clone()}
            {label} value={cell.value} row={cell.row} {edit} />
    }
}

/// The id of the box of a number. What stands in a list of the form too has its box there by the plain one.
pub fn id_of(cell: &Cell) -> String {
    let is_listed = [".values.", ".adds.", ".costs."].iter().any(|list| cell.path.contains(list));
    if is_listed { box_id_beside(&cell.path) } else { box_id(&cell.path) }
}

/// The unit in words, for those who cannot see the sign.
fn unit_told(row: &Row, hand: &Hand) -> Html {
    let words = hand.language.form();
    let told = match row.unit {
        Unit::Share | Unit::Rate => words.per_cent(),
        Unit::Pounds => words.pounds(),
        _ => return Html::default(),
    };
    html! { <span class="hidden">{ ", " }{ told }</span> }
}

/// The classes of what a number is drawn in.
pub fn states(cell: &Cell) -> Classes {
    classes!(cell.is_main.then_some("main"), cell.was.is_some().then_some("changed"))
}

/// What the number was, and the way back.
pub fn back(cell: &Cell, hand: &Hand) -> Html {
    let Some((was, shown)) = &cell.was else { return Html::default() };
    let words = hand.language.your_numbers();
    let onclick = hand.editing(Edit::SetNumber { path: Path::parse(&cell.path), value: *was });
    html! {
        <span class="back">
            { words.was(shown) }{ " · " }
            <button type="button" {onclick}>{ words.put_back() }<span class="hidden">{ ": " }{ marked(&cell.name, hand.language) }</span></button>
        </span>
    }
}

/// The range of the number, which opens what is known about it.
pub fn sure(cell: &Cell, hand: &Hand, is_open: bool, toggle: &Callback<()>) -> Html {
    let asked = hand.language.your_numbers().how_sure();
    if !cell.row.varies {
        return html! { <span class="sure" /> };
    }
    opener("sure", cell.sure.as_deref().unwrap_or(asked), cell, hand, is_open, toggle)
}

/// Where the number comes from, which opens what is known about it.
pub fn mark(cell: &Cell, hand: &Hand, is_open: bool, toggle: &Callback<()>) -> Html {
    opener("mark", &cell.mark, cell, hand, is_open, toggle)
}

fn opener(
    class: &'static str,
    told: &str,
    cell: &Cell,
    hand: &Hand,
    is_open: bool,
    toggle: &Callback<()>,
) -> Html {
    let onclick = toggle.reform(|_: MouseEvent| ());
    html! {
        <button type="button" {class} aria-expanded={if is_open { "true" } else { "false" }} {onclick}>
            { told.to_owned() }<span class="hidden">{ ": " }{ marked(&cell.name, hand.language) }</span>
        </button>
    }
}

/// That the range gave way to what was typed.
pub fn gave_way(cell: &Cell, hand: &Hand) -> Html {
    let told = hand.gave_way(&cell.path);
    html! { if let Some(told) = told { <p class="note gave-way">{ told.to_owned() }</p> } }
}
