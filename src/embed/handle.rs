//! A calculator on the page, in the hands of its element.

use std::rc::Rc;

use wasm_bindgen::prelude::*;

use crate::embed::asked::Asked;
use crate::embed::calculator::Calculator;
use crate::embed::link::link_to;
use crate::embed::object::plain;
use crate::embed::object::scenario_error;
use crate::embed::object::scenario_of;
use crate::scenario::Scenario;
use crate::session::action::Action;
use crate::session::history::Origin;

/// A calculator on the page. The first part of the program knows it by what can be asked of it alone, so that all that
/// answers comes with the rest.
#[wasm_bindgen]
pub struct Handle {
    calculator: Box<dyn Answering>,
}

/// What the element asks of its calculator.
trait Answering {
    fn scenario(&self) -> JsValue;
    fn set_scenario(&self, scenario: &JsValue);
    fn results(&self) -> JsValue;
    fn export_csv(&self) -> String;
    fn link(&self) -> Result<String, JsValue>;
    fn restore(&self, scenario: &JsValue) -> Result<(), JsValue>;
    fn reset(&self);
    fn undo(&self);
    fn redo(&self);
    fn update(&self, asked: &Asked);
    fn unmount(&self);
}

impl Handle {
    /// The handle of a calculator.
    pub fn new(calculator: Rc<Calculator>) -> Self {
        Self { calculator: Box::new(calculator) }
    }
}

#[wasm_bindgen]
impl Handle {
    /// The scenario as it now is.
    pub fn scenario(&self) -> JsValue {
        self.calculator.scenario()
    }

    /// Puts another scenario in place; a bad one is told by an error event, and the one before stays.
    pub fn set_scenario(&self, scenario: &JsValue) {
        self.calculator.set_scenario(scenario);
    }

    /// What the scenario says, ranges and draws included.
    pub fn results(&self) -> JsValue {
        self.calculator.results()
    }

    /// The results as a table that a spreadsheet opens.
    pub fn export_csv(&self) -> String {
        self.calculator.export_csv()
    }

    /// The fragment of an address that opens the scenario as it now is.
    ///
    /// # Errors
    ///
    /// An `Error` where the scenario is too long for a link.
    pub fn link(&self) -> Result<String, JsValue> {
        self.calculator.link()
    }

    /// Puts another scenario in place.
    ///
    /// # Errors
    ///
    /// A `ScenarioError` with every fault; the one before then stays.
    pub fn restore(&self, scenario: &JsValue) -> Result<(), JsValue> {
        self.calculator.restore(scenario)
    }

    /// Puts every number back to where it stood when the scenario was opened.
    pub fn reset(&self) {
        self.calculator.reset();
    }

    /// Takes back the last change.
    pub fn undo(&self) {
        self.calculator.undo();
    }

    /// Makes again the last change that was taken back.
    pub fn redo(&self) {
        self.calculator.redo();
    }

    /// Follows the attributes of the element.
    pub fn update(&self, asked: &Asked) {
        self.calculator.update(asked);
    }

    /// Ends the calculator.
    pub fn unmount(self) {
        self.calculator.unmount();
    }
}

impl Calculator {
    /// Whether the page gives back what it was last told, while the reader has changed it since: it has only not heard of that yet.
    fn is_late(&self, scenario: &Scenario) -> bool {
        let told = self.told.borrow();
        self.is_readers.get() && **told == *scenario && *told != self.state().scenario
    }
}

impl Answering for Rc<Calculator> {
    fn scenario(&self) -> JsValue {
        plain(self.state().scenario.root())
    }

    fn set_scenario(&self, scenario: &JsValue) {
        let scenario = scenario_of(scenario);
        if !scenario.as_ref().is_ok_and(|scenario| self.is_late(scenario)) {
            self.open_or_tell(scenario, Origin::Page);
        }
    }

    fn results(&self) -> JsValue {
        plain(&*self.complete().results)
    }

    fn export_csv(&self) -> String {
        self.results_table()
    }

    fn link(&self) -> Result<String, JsValue> {
        let state = self.state();
        link_to(&state).map_err(|fault| js_sys::Error::new(&fault.message(state.settings.language)).into())
    }

    fn restore(&self, scenario: &JsValue) -> Result<(), JsValue> {
        let opened = scenario_of(scenario).and_then(|scenario| self.open(scenario, Origin::Page));
        opened.map_err(|faults| scenario_error(&faults, self.state().settings.language))
    }

    fn reset(&self) {
        self.apply(Action::Reset);
    }

    fn undo(&self) {
        self.apply(Action::Undo);
    }

    fn redo(&self) {
        self.apply(Action::Redo);
    }

    fn update(&self, asked: &Asked) {
        self.follow(asked);
    }

    fn unmount(&self) {
        self.end();
    }
}
