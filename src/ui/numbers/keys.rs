//! The keys of a small spreadsheet: up and down between the boxes of a column, and Enter goes down, unless what was typed is
//! wrong.

use gloo::timers::callback::Timeout;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, HtmlInputElement};
use yew::prelude::*;

/// What holds boxes that stand one below the other.
const HOLDERS: &str = "table, .num-rows";

/// Moves the focus among the boxes of a column.
#[allow(clippy::needless_pass_by_value, reason = "as a callback takes it")]
pub fn move_among_boxes(event: KeyboardEvent) {
    let has_modifier = event.ctrl_key() || event.alt_key() || event.meta_key() || event.shift_key();
    let target = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
    let Some(from) = target.filter(|target| !has_modifier && is_number_box(target)) else { return };
    match event.key().as_str() {
        "ArrowDown" => go(&from, 1, &event),
        "ArrowUp" => go(&from, -1, &event),
        "Enter" if !event.is_composing() => {
            // Once the box has said whether it takes what was typed.
            Timeout::new(0, move || {
                let field = from.closest(".number-field").ok().flatten();
                if field.is_some_and(|field| !field.class_name().contains("has-error")) {
                    focus_beside(&from, 1);
                }
            })
            .forget();
        }
        _ => {}
    }
}

fn is_number_box(input: &HtmlInputElement) -> bool {
    input.closest(".number-box").is_ok_and(|holder| holder.is_some())
}

fn go(from: &HtmlInputElement, by: i32, event: &KeyboardEvent) {
    if focus_beside(from, by) {
        event.prevent_default();
    }
}

/// Moves the focus to the box above or below; says whether there is one.
fn focus_beside(from: &HtmlInputElement, by: i32) -> bool {
    let Some(holder) = from.closest(HOLDERS).ok().flatten() else { return false };
    let column = column_of(from);
    let Ok(found) = holder.query_selector_all(".number-box input") else { return false };
    let all = (0..found.length()).filter_map(|place| found.get(place)?.dyn_into::<HtmlInputElement>().ok());
    let same: Vec<HtmlInputElement> = all.filter(|one| column_of(one) == column && is_seen(one)).collect();
    let Some(place) = same.iter().position(|one| one == from) else { return false };
    let next = i32::try_from(place).ok().and_then(|place| usize::try_from(place + by).ok());
    let Some(next) = next.and_then(|next| same.get(next)) else { return false };
    let _ = next.focus();
    next.select();
    true
}

/// How many cells stand before the one that a box stands in; none in a list, and below a row, where there are no columns.
fn column_of(input: &HtmlInputElement) -> Option<usize> {
    let cell = input.closest("td, th, .num-rows").ok().flatten()?;
    if cell.get_attribute("colspan").is_some() {
        return None;
    }
    Some(std::iter::successors(cell.previous_element_sibling(), Element::previous_element_sibling).count())
}

fn is_seen(input: &Element) -> bool {
    input.dyn_ref::<HtmlElement>().is_some_and(|input| input.offset_parent().is_some())
}
