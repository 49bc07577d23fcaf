//! How a calculator begins.

use std::rc::Rc;

use wasm_bindgen::JsValue;
use web_sys::Element;

use crate::embed::asked::Asked;
use crate::embed::asked::Source;
use crate::embed::calculator::Calculator;
use crate::embed::evaluation::complete_soon;
use crate::embed::handle::Handle;
use crate::embed::link::brought;
use crate::embed::object::messages;
use crate::embed::object::scenario_error;
use crate::embed::object::scenario_of;
use crate::embed::object::set;
use crate::embed::remember::kept;
use crate::embed::remember::key;
use crate::embed::source::Failure;
use crate::embed::source::scenario_from;
use crate::embed::source::tell_why;
use crate::embed::source::usual_scenario;
use crate::embed::stage::Stage;
use crate::embed::style::add_style;
use crate::embed::tell;
use crate::scenario::link::clean;
use crate::scenario::preset::first_seen_of;
use crate::scenario::preset::preset_scenario;
use crate::session::action::Action;
use crate::session::arrival::Arrival;
use crate::session::state::State;
use crate::text::starting::Obstacle;

/// What a calculator begins with.
pub struct Start {
    /// The element that is told of every change.
    pub element: Element,
    /// Where it is drawn.
    pub stage: Stage,
    /// What the page asks for.
    pub asked: Asked,
    /// What the first view shows, where it stands already.
    pub shown: Option<Rc<State>>,
}

/// Draws the calculator.
///
/// # Errors
///
/// An `Error` with `code` where there is no scenario to start with.
pub async fn begin(Start { element, stage, asked, shown }: Start) -> Result<Handle, JsValue> {
    add_style(&element);
    let state = match shown {
        Some(state) => whole(&state, &asked),
        None => first_state(&element, &asked).await?,
    };
    let calculator = Calculator::draw(element, stage, Rc::new(complete_soon(state).await), &asked);
    calculator.drawn().await;
    Ok(Handle::new(calculator))
}

/// The state of the first view, of a preset with what it was shown without.
fn whole(state: &State, asked: &Asked) -> State {
    let whole = match asked.source(&asked.fragment()) {
        Source::Preset(id) if first_seen_of(&state.scenario).is_some() => preset_scenario(&id),
        Source::Preset(_) | Source::File(_) => None,
    };
    whole.and_then(|whole| State::open(whole.clone(), state.settings).ok()).unwrap_or_else(|| state.clone())
}

async fn first_state(element: &Element, asked: &Asked) -> Result<State, JsValue> {
    let fragment = clean(&asked.fragment());
    let settings = asked.settings(&fragment);
    let given = asked.scenario();
    if !given.is_undefined() {
        match scenario_of(&given).and_then(|scenario| State::open(scenario, settings)) {
            Ok(state) => return Ok(state),
            Err(faults) => tell::failed(element, "scenario", &messages(&faults, settings.language)),
        }
    }
    let source = asked.source(&fragment);
    let (opened, missing) = match scenario_from(&source).await {
        Err(Failure::Obstacle(Obstacle::LaterPreset(id))) => (usual_scenario(), Some(Obstacle::Preset(id))),
        opened => (opened, None),
    };
    let opened = opened.and_then(|scenario| State::open(scenario, settings).map_err(Failure::Faults));
    let state = opened.map_err(|failure| match failure {
        Failure::Faults(faults) => scenario_error(&faults, settings.language),
        Failure::Obstacle(obstacle) => {
            let error = js_sys::Error::new(&obstacle.message(settings.language));
            set(&error, "code", &obstacle.code().into());
            error.into()
        }
    })?;
    let state = match missing {
        Some(obstacle) => {
            tell_why(element, &source, &obstacle, settings.language);
            state.reduce(Action::Arrive(Arrival::NoScenario(obstacle)))
        }
        None => state,
    };
    if !given.is_undefined() {
        return Ok(state);
    }
    let kept = asked.remember().then(|| kept(&key(&source))).flatten();
    let state = kept.map_or(state.clone(), |scenario| state.reduce(Action::Resume(scenario)));
    Ok(brought(&asked.fragment(), state, element))
}
