//! The keys of a small spreadsheet: up and down between the boxes of a column, and Enter goes down, unless what was typed is
//! wrong.

use gloo::timers::callback::Timeout;
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::ui::grid::column;

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
    let same = column(from);
    let Some(place) = same.iter().position(|one| one == from) else { return false };
    let next = i32::try_from(place).ok().and_then(|place| usize::try_from(place + by).ok());
    let Some(next) = next.and_then(|next| same.get(next)) else { return false };
    let _ = next.focus();
    next.select();
    true
}
