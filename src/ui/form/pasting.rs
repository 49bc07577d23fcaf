//! Figures pasted from a spreadsheet into the boxes of the form.

use wasm_bindgen::JsCast;
use web_sys::ClipboardEvent;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use gloo::timers::callback::Timeout;

use crate::scenario::block::is_block;
use crate::session::action::Action;
use crate::text::paste::PasteFault;
use crate::ui::form::Desk;
use crate::ui::form::path_of_box;
use crate::ui::number_text::read_plain;

/// The path of a box, and why what was pasted into it could not be.
pub type NotPasted = (String, Vec<PasteFault>);

/// What hears of figures that are pasted, and of what is typed afterwards.
pub struct Pasting {
    /// Takes what is pasted.
    pub onpaste: Callback<Event>,
    /// Lets the faults of the last paste go.
    pub oninput: Callback<InputEvent>,
}

impl Desk {
    /// Why the last paste into the box of a path could not be; none where it could.
    pub(super) fn not_pasted(&self, path: &str) -> Option<AttrValue> {
        let (_, faults) = self.not_pasted.as_ref().filter(|(into, _)| into == path)?;
        Some(self.language().not_pasted(faults).into())
    }
}

/// The desk with the faults of the last paste, and what hears of the next.
#[hook]
pub fn use_pasting(desk: &Desk) -> (Desk, Pasting) {
    let not_pasted = use_state(|| None::<NotPasted>);
    let pasted_over = use_state(|| 0);
    let onpaste = {
        let (desk, not_pasted, pasted_over) = (desk.clone(), not_pasted.clone(), pasted_over.clone());
        Callback::from(move |event: Event| {
            let Some((path, text)) = block_for(&event) else { return };
            event.prevent_default();
            match desk.scenario().pasted(&path, &text, &read_plain) {
                Ok(pasted) => {
                    not_pasted.set(None);
                    desk.dispatch.emit(Action::Settle);
                    desk.dispatch.emit(Action::Paste(pasted.scenario, pasted.count));
                    pasted_over.set(*pasted_over + 1);
                }
                Err(faults) => {
                    not_pasted.set(Some((path, faults)));
                    let errors = desk.errors.clone();
                    Timeout::new(0, move || errors.focus.emit(())).forget();
                }
            }
        })
    };
    let oninput = {
        let not_pasted = not_pasted.clone();
        Callback::from(move |_: InputEvent| {
            if not_pasted.is_some() {
                not_pasted.set(None);
            }
        })
    };
    let desk = Desk { not_pasted: (*not_pasted).clone(), pasted_over: *pasted_over, ..desk.clone() };
    (desk, Pasting { onpaste, oninput })
}

/// The block that is pasted into a number box, and the path of the box; one value is left to the browser.
fn block_for(event: &Event) -> Option<(String, String)> {
    let target = event.target()?.dyn_into::<HtmlInputElement>().ok()?;
    let path = path_of_box(&target.id())?.to_owned();
    target.closest(".number-box").ok()??;
    let text = event.dyn_ref::<ClipboardEvent>()?.clipboard_data()?.get_data("text/plain").ok()?;
    is_block(&text).then_some((path, text))
}
