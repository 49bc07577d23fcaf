//! Figures pasted from a spreadsheet into the boxes of the form.

use wasm_bindgen::JsCast;
use web_sys::{ClipboardEvent, HtmlInputElement};
use yew::prelude::*;

use crate::scenario::block::is_block;
use crate::session::action::Action;
use crate::text::Language;
use crate::text::paste::PasteFault;
use crate::ui::box_id::path_of_box;
use crate::ui::desk::Desk;
use crate::ui::grid::paths_from;
use crate::ui::number_text::read_plain;

/// What was pasted into the form that a box is part of.
#[derive(Clone, Default, PartialEq)]
pub struct Pasted {
    /// The path of the box that the last paste was into, and why it could not be; none where it could.
    pub refused: Option<(String, Vec<PasteFault>)>,
    /// How many times figures were pasted.
    pub count: usize,
}

impl Pasted {
    /// Why the last paste into the box of a path could not be; none where it could.
    pub fn told(&self, path: &str, language: Language) -> Option<String> {
        let (_, faults) = self.refused.as_ref().filter(|(into, _)| into == path)?;
        Some(language.not_pasted(faults))
    }
}

/// What hears of figures that are pasted, and of what is typed afterwards.
pub struct Pasting {
    /// Takes what is pasted.
    pub onpaste: Callback<Event>,
    /// Lets the faults of the last paste go.
    pub oninput: Callback<InputEvent>,
}

/// What was pasted around this box; nothing, where it stands outside the form.
#[hook]
pub fn use_pasted() -> Pasted {
    use_context::<Pasted>().unwrap_or_default()
}

/// What was pasted, and what hears of the next.
#[hook]
pub fn use_pasting(desk: &Desk) -> (Pasted, Pasting) {
    let pasted = use_state(Pasted::default);
    let onpaste = {
        let (desk, pasted) = (desk.clone(), pasted.clone());
        Callback::from(move |event: Event| {
            let Some((target, path, text)) = block_for(&event) else { return };
            event.prevent_default();
            let scenario = desk.scenario();
            let of_table = |rows, columns| paths_from(&target, rows, columns).unwrap_or_default();
            // In a table across is the next column on the screen; elsewhere the next number of the same entry.
            let done = match paths_from(&target, 1, 1) {
                Some(_) => scenario.pasted_in(&of_table, &text, &read_plain),
                None => scenario.pasted(&path, &text, &read_plain),
            };
            match done {
                Ok(found) => {
                    desk.act(Action::Settle);
                    desk.act(Action::Paste(found.scenario, found.count));
                    pasted.set(Pasted { refused: None, count: pasted.count + 1 });
                }
                Err(faults) => {
                    pasted.set(Pasted { refused: Some((path, faults)), count: pasted.count });
                    desk.errors.focus_soon();
                }
            }
        })
    };
    let oninput = {
        let pasted = pasted.clone();
        Callback::from(move |_: InputEvent| {
            if pasted.refused.is_some() {
                pasted.set(Pasted { refused: None, count: pasted.count });
            }
        })
    };
    ((*pasted).clone(), Pasting { onpaste, oninput })
}

/// The box that a block is pasted into, its path, and the block; one value is left to the browser.
fn block_for(event: &Event) -> Option<(HtmlInputElement, String, String)> {
    let target = event.target()?.dyn_into::<HtmlInputElement>().ok()?;
    let path = path_of_box(&target.id())?.to_owned();
    target.closest(".number-box").ok()??;
    let text = event.dyn_ref::<ClipboardEvent>()?.clipboard_data()?.get_data("text/plain").ok()?;
    is_block(&text).then_some((target, path, text))
}
