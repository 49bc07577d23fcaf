//! The first view of a calculator, on the page before the rest of the program has come.

use std::rc::Rc;

use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use web_sys::Element;
use yew::AppHandle;
use yew::Renderer;

use crate::data::presets::preset;
use crate::embed::asked::Asked;
use crate::embed::asked::Source;
use crate::embed::evaluation::complete_soon;
use crate::embed::object::read;
use crate::embed::object::scenario_of;
use crate::scenario::Scenario;
use crate::ui::first_view::FirstViewOnly;
use crate::ui::first_view::FirstViewProps;
use crate::ui::state::State;

/// What is on the page, and the state that it shows, complete.
pub struct Shown {
    app: AppHandle<FirstViewOnly>,
    state: Rc<State>,
}

impl Shown {
    /// Draws the first view in `root`; none where its numbers are not at hand without a fault: the rest of the program
    /// then starts from nothing, and tells what is wrong.
    pub async fn draw(root: &Element, asked: &Asked) -> Option<Self> {
        let opened = State::open(at_hand(asked)?, asked.settings()).ok()?;
        let state = Rc::new(complete_soon(opened).await);
        let props = FirstViewProps { state: Rc::clone(&state) };
        let app = Renderer::<FirstViewOnly>::with_root_and_props(root.clone(), props).render();
        drawn().await;
        Some(Self { app, state })
    }

    /// Takes it from the page, for all of the calculator to be drawn in its place.
    pub fn give_way(self) -> State {
        self.app.destroy();
        Rc::unwrap_or_clone(self.state)
    }
}

/// Yew draws in a microtask, which comes before this one.
pub async fn drawn() {
    let _ = JsFuture::from(js_sys::Promise::resolve(&JsValue::UNDEFINED)).await;
}

/// The scenario that the page has given, or the preset that it names.
fn at_hand(asked: &Asked) -> Option<Scenario> {
    let given = asked.scenario();
    if !given.is_undefined() {
        return scenario_of(&given).ok();
    }
    match asked.source() {
        Source::Preset(id) if !asked.brings() => read(preset(&id)?).ok(),
        Source::Preset(_) | Source::File(_) => None,
    }
}
