//! A scenario file dropped on the calculator.

use wasm_bindgen::JsCast;
use web_sys::{Element, File, Node};
use yew::prelude::*;

use crate::text::screen::dropping::DropFault;
use crate::ui::desk::Desk;

/// What hears of a file over the calculator, and what is said of it.
pub struct Dropping {
    /// Whether a file is held over the calculator.
    pub is_over: bool,
    /// What happens if it is let go, or why nothing did.
    pub notice: Html,
    /// Hears that something is held over it.
    pub ondragover: Callback<DragEvent>,
    /// Hears that it has gone.
    pub ondragleave: Callback<DragEvent>,
    /// Takes it.
    pub ondrop: Callback<DragEvent>,
}

/// Opens a file that is dropped, as if it had been chosen. The page never goes to what is dropped.
#[hook]
pub fn use_dropping(desk: &Desk) -> Dropping {
    let (open_file, language) = (&desk.host.open_file, desk.language());
    let is_over = use_state(|| false);
    let fault = use_state(|| None::<DropFault>);
    let ondragover = {
        let (is_over, fault) = (is_over.clone(), fault.clone());
        Callback::from(move |event: DragEvent| {
            let holds_files = has_files(&event);
            if holds_files || !is_in_box(&event) {
                event.prevent_default();
                if let Some(held) = event.data_transfer() {
                    held.set_drop_effect(if holds_files { "copy" } else { "none" });
                }
            }
            if *is_over != holds_files {
                is_over.set(holds_files);
                fault.set(None);
            }
        })
    };
    let ondragleave = {
        let is_over = is_over.clone();
        Callback::from(move |event: DragEvent| {
            if !stays_within(&event) {
                is_over.set(false);
            }
        })
    };
    let ondrop = {
        let (is_over, fault, open_file) = (is_over.clone(), fault.clone(), open_file.clone());
        Callback::from(move |event: DragEvent| {
            is_over.set(false);
            if !has_files(&event) {
                if !is_in_box(&event) {
                    event.prevent_default();
                }
                return;
            }
            event.prevent_default();
            match dropped(&event) {
                Ok(file) => {
                    fault.set(None);
                    open_file.emit(file);
                }
                Err(why) => fault.set(Some(why)),
            }
        })
    };
    let notice = match (*is_over, &*fault) {
        (true, _) => html! { <p class="drop-notice"><span>{ language.dropping().here() }</span></p> },
        (false, Some(fault)) => {
            html! { <p class="drop-notice field-error" role="alert">{ fault.message(language) }</p> }
        }
        (false, None) => Html::default(),
    };
    Dropping { is_over: *is_over, notice, ondragover, ondragleave, ondrop }
}

/// The one scenario file that was dropped. What it holds is read, and refused, as that of any other.
fn dropped(event: &DragEvent) -> Result<File, DropFault> {
    let files = event.data_transfer().and_then(|held| held.files());
    let count = files.as_ref().map_or(0, web_sys::FileList::length);
    let file = files.filter(|_| count == 1).and_then(|files| files.get(0)).ok_or(DropFault::NotOne)?;
    let name = file.name();
    if name.to_lowercase().ends_with(".json") || file.type_() == "application/json" {
        Ok(file)
    } else {
        Err(DropFault::OtherKind(name))
    }
}

fn has_files(event: &DragEvent) -> bool {
    event.data_transfer().is_some_and(|held| held.types().includes(&"Files".into(), 0))
}

/// Whether it is over a box, into which text may be dragged.
fn is_in_box(event: &DragEvent) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    target.is_some_and(|target| matches!(target.tag_name().as_str(), "INPUT" | "TEXTAREA"))
}

/// Whether it has only gone from one part of the calculator to another.
fn stays_within(event: &DragEvent) -> bool {
    let within = |class: &str| {
        let target = event.target()?.dyn_into::<Element>().ok()?;
        let calculator = target.closest(class).ok()??;
        let next = event.related_target()?.dyn_into::<Node>().ok()?;
        Some(calculator.contains(Some(&next)))
    };
    within(".calculator").unwrap_or(false)
}
