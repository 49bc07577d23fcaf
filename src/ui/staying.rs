//! The focus stays near a button that takes itself away by what it does.

use gloo::timers::callback::Timeout;
use wasm_bindgen::JsCast;
use web_sys::Element;
use web_sys::HtmlElement;
use web_sys::MouseEvent;
use web_sys::ShadowRoot;

/// What may hold the focus when a button in it has gone, from the nearest outwards.
const HOLDERS: &str =
    ".number, .num-row, tr, .sheet-parts, fieldset, .form-fields, .lever, .changed, .working, .calculator";

/// What can have the focus.
const STOPS: &str = "a[href], button, input, select, textarea, summary";

/// A button and what it stands in, each with its place among the stops of that.
type Places = Vec<(Element, usize)>;

/// Moves the focus to what then stands in the place of the button that was pressed, if it has gone and the focus with it.
#[allow(clippy::needless_pass_by_value, reason = "as a callback takes it")]
pub fn stay_near(event: MouseEvent) {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    let Some(button) = target.and_then(|target| target.closest("button").ok().flatten()) else { return };
    let places = places(&button);
    Timeout::new(0, move || {
        if !button.is_connected() {
            focus_near(&places);
        }
    })
    .forget();
}

/// Moves the focus into the last part, once it is drawn, of what the button that was pressed stands in.
pub fn focus_first_of_last(event: &MouseEvent, holder: &str, part: &str) {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    let Some(holder) = target.and_then(|target| target.closest(holder).ok().flatten()) else { return };
    let part = part.to_owned();
    Timeout::new(0, move || {
        let last = all(&holder, &part).last();
        focus(last.and_then(|last| all(&last, STOPS).next()));
    })
    .forget();
}

fn focus(stop: Option<Element>) {
    if let Some(stop) = stop.and_then(|stop| stop.dyn_into::<HtmlElement>().ok()) {
        let _ = stop.focus();
    }
}

fn places(button: &Element) -> Places {
    let mut places = Places::new();
    let mut holder = button.closest(HOLDERS).ok().flatten();
    while let Some(within) = holder {
        holder = within.parent_element().and_then(|outer| outer.closest(HOLDERS).ok().flatten());
        let place = all(&within, STOPS).position(|stop| stop == *button).unwrap_or_default();
        places.push((within, place));
    }
    places
}

fn focus_near(places: &Places) {
    let Some((holder, place)) = places.iter().find(|(holder, _)| holder.is_connected()) else { return };
    let has_focus = holder.get_root_node().dyn_ref::<ShadowRoot>().and_then(ShadowRoot::active_element);
    if has_focus.is_some() {
        return;
    }
    let count = all(holder, STOPS).count();
    focus(all(holder, STOPS).nth((*place).min(count.saturating_sub(1))));
}

fn all(holder: &Element, selector: &str) -> impl Iterator<Item = Element> + use<> {
    let found = holder.query_selector_all(selector).ok();
    let count = found.as_ref().map_or(0, web_sys::NodeList::length);
    (0..count).filter_map(move |place| found.as_ref()?.get(place)?.dyn_into().ok())
}
