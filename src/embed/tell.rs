//! The events of the element: bubbling, and seen through shadow roots.

use wasm_bindgen::JsValue;
use web_sys::CustomEvent;
use web_sys::CustomEventInit;
use web_sys::Element;
use web_sys::console;

use crate::embed::object::plain;
use crate::embed::object::set;
use crate::session::state::State;

/// Tells the page that the scenario has changed, and what it now says.
pub fn changed(element: &Element, state: &State) {
    let detail = js_sys::Object::new();
    set(&detail, "scenario", &plain(state.scenario.root()));
    set(&detail, "results", &plain(&*state.results));
    dispatch(element, "outcomes-calculator-change", &detail);
}

/// Tells the page what could not be done, and why.
pub fn failed(element: &Element, code: &str, message: &str) {
    let detail = js_sys::Object::new();
    set(&detail, "code", &code.into());
    set(&detail, "message", &message.into());
    dispatch(element, "outcomes-calculator-error", &detail);
}

/// Tells whoever looks after the page, in the console.
pub fn warned(message: &str) {
    console::warn_1(&message.into());
}

fn dispatch(element: &Element, name: &str, detail: &JsValue) {
    let about = CustomEventInit::new();
    about.set_bubbles(true);
    about.set_composed(true);
    about.set_detail(detail);
    if let Ok(event) = CustomEvent::new_with_event_init_dict(name, &about) {
        let _ = element.dispatch_event(&event);
    }
}
