//! What the loader calls. Each function decodes, calls one function of ours, and encodes.

use std::rc::Rc;

use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::Element;

use crate::embed::asked::Asked;
use crate::embed::calculator::Calculator;
use crate::embed::calculator::scenario_from;
use crate::embed::evaluation::complete;
use crate::embed::evaluation::draws_of;
use crate::embed::evaluation::work_on;
use crate::embed::link::brought;
use crate::embed::link::link_to;
use crate::embed::object::messages;
use crate::embed::object::number_text;
use crate::embed::object::plain;
use crate::embed::object::scenario_error;
use crate::embed::object::scenario_of;
use crate::embed::object::set;
use crate::embed::remember::kept;
use crate::embed::remember::key;
use crate::embed::source::Failure;
use crate::embed::tell;
use crate::model;
use crate::report::csv::results_csv;
use crate::scenario::history::Origin;
use crate::scenario::validate::validate;
use crate::text::Language;
use crate::ui::state::Action;
use crate::ui::state::State;
use crate::uncertainty::work::Work;

/// The text of the stylesheet that all calculators of a page share.
#[wasm_bindgen]
pub fn stylesheet() -> String {
    concat!(
        include_str!("../../www/outcomes-calculator-charts.css"),
        include_str!("../../www/outcomes-calculator-levers.css"),
        include_str!("../../www/outcomes-calculator-form.css"),
        include_str!("../../www/outcomes-calculator-working.css"),
        include_str!("../../www/outcomes-calculator.css")
    )
    .to_owned()
}

/// What the loader says where this program has a fault, in English and then in Welsh: what happened, and the names of
/// the ways on.
#[wasm_bindgen]
pub fn rescue() -> Vec<String> {
    Language::ALL.into_iter().flat_map(Language::rescue).map(str::to_owned).collect()
}

/// The results of a scenario, with nothing drawn; `options` may hold `draws` and `seed`.
///
/// # Errors
///
/// A `ScenarioError` with every fault; a `RangeError` where draws or seed cannot be.
#[wasm_bindgen]
pub async fn evaluate(scenario: JsValue, options: JsValue) -> Result<JsValue, JsValue> {
    let draws = draws_of(&options)?;
    let appraisal = scenario_of(&scenario).and_then(|scenario| validate(&scenario));
    let appraisal = appraisal.map_err(|faults| scenario_error(&faults))?;
    Ok(plain(&complete(Work::new(&appraisal, model::evaluate::evaluate(&appraisal), draws)).await))
}

/// Draws a calculator in `root`, as `asked`; its promise is kept once it is on the page.
///
/// # Errors
///
/// An `Error` with `code` where there is no scenario to start with.
#[wasm_bindgen]
pub async fn mount(element: Element, root: Element, asked: Asked) -> Result<Handle, JsValue> {
    let settings = asked.settings();
    let source = asked.source();
    let given = asked.scenario();
    let is_given = !given.is_undefined();
    let opened = is_given.then(|| scenario_of(&given).and_then(|scenario| State::open(scenario, settings)));
    if let Some(Err(faults)) = &opened {
        tell::failed(&element, "scenario", &messages(faults));
    }
    let state = match opened {
        Some(Ok(state)) => state,
        _ => scenario_from(&source, &element, settings.language)
            .await
            .and_then(|scenario| State::open(scenario, settings).map_err(Failure::Faults))
            .map_err(|failure| match failure {
                Failure::Faults(faults) => scenario_error(&faults),
                Failure::Obstacle(obstacle) => {
                    let error = js_sys::Error::new(&obstacle.message(settings.language));
                    set(&error, "code", &obstacle.code().into());
                    error.into()
                }
            })?,
    };
    let kept = (asked.remember() && !is_given).then(|| kept(&key(&source))).flatten();
    let state = kept.map_or(state.clone(), |scenario| state.reduce(Action::Resume(scenario)));
    let state = if is_given { state } else { brought(&asked.fragment(), state, &element) };
    // Complete before it is drawn: nothing then moves when the draws are in.
    let results = complete(work_on(&state)).await;
    let state = state.reduce(Action::Complete(Rc::clone(&state.scenario), Rc::new(results)));
    let calculator = Calculator::draw(element, root, state, &asked);
    // Yew draws in a microtask, which comes before this one.
    let _ = JsFuture::from(js_sys::Promise::resolve(&JsValue::UNDEFINED)).await;
    Ok(Handle { calculator })
}

/// A calculator on the page, in the hands of its element.
#[wasm_bindgen]
pub struct Handle {
    calculator: Rc<Calculator>,
}

#[wasm_bindgen]
impl Handle {
    /// The scenario as it now is.
    pub fn scenario(&self) -> JsValue {
        plain(self.calculator.state().scenario.root())
    }

    /// Puts another scenario in place; a bad one is told by an error event, and the one before stays.
    pub fn set_scenario(&self, scenario: &JsValue) {
        self.calculator.open_or_tell(scenario_of(scenario), Origin::Page);
    }

    /// What the scenario says, ranges and draws included.
    pub fn results(&self) -> JsValue {
        plain(&*self.calculator.complete().results)
    }

    /// The results as a table that a spreadsheet opens.
    pub fn export_csv(&self) -> String {
        results_csv(&self.calculator.complete().results, &number_text)
    }

    /// The fragment of an address that opens the scenario as it now is.
    ///
    /// # Errors
    ///
    /// An `Error` where the scenario is too long for a link.
    pub fn link(&self) -> Result<String, JsValue> {
        let state = self.calculator.state();
        link_to(&state).map_err(|fault| js_sys::Error::new(&fault.message(state.settings.language)).into())
    }

    /// Puts another scenario in place.
    ///
    /// # Errors
    ///
    /// A `ScenarioError` with every fault; the one before then stays.
    pub fn restore(&self, scenario: &JsValue) -> Result<(), JsValue> {
        let opened = scenario_of(scenario).and_then(|scenario| self.calculator.open(scenario, Origin::Page));
        opened.map_err(|faults| scenario_error(&faults))
    }

    /// Puts every number back to where it stood when the scenario was opened.
    pub fn reset(&self) {
        self.calculator.apply(Action::Reset);
    }

    /// Takes back the last change.
    pub fn undo(&self) {
        self.calculator.apply(Action::Undo);
    }

    /// Makes again the last change that was taken back.
    pub fn redo(&self) {
        self.calculator.apply(Action::Redo);
    }

    /// Follows the attributes of the element.
    pub fn update(&self, asked: &Asked) {
        self.calculator.follow(asked);
    }

    /// Ends the calculator.
    pub fn unmount(self) {
        self.calculator.end();
    }
}
