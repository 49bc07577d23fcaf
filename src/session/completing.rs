//! What the work on ranges and draws makes of the state.

use std::rc::Rc;

use crate::model::results::Results;
use crate::scenario::Scenario;
use crate::scenario::validate::validate;
use crate::session::arrival::Arrival;
use crate::session::long_work::LongWork;
use crate::session::state::State;

impl State {
    /// Whether the results hold ranges and draws, or there are none to hold.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        let results = &self.results;
        !self.appraisal.has_ranges() || (results.uncertainty.is_some() && !results.sensitivity.is_empty())
    }

    /// The scenario as it was opened, with its results; none until these have been complete.
    ///
    /// ```
    /// # use outcomes_calculator::{scenario::{edit::Edit, preset::preset_scenario}, session::{action::Action, settings::Settings, state::State}};
    /// let scenario = preset_scenario("families").expect("there is one").clone();
    /// assert!(State::open(scenario, Settings::default()).expect("a preset has no faults").as_it_came().is_none());
    /// ```
    #[must_use]
    pub fn as_it_came(&self) -> Option<(&Scenario, &Results)> {
        let now = (self.is_complete() && Rc::ptr_eq(&self.scenario, &self.start)).then_some(&self.results);
        Some((&self.start, now.or(self.began.as_ref())?))
    }

    /// This state with the results of its scenario complete; results of another scenario change nothing.
    #[must_use]
    pub fn completed(&self, scenario: &Rc<Scenario>, results: Rc<Results>) -> State {
        if !Rc::ptr_eq(scenario, &self.scenario) {
            return self.clone();
        }
        let is_long = matches!(self.work, LongWork::Going(_));
        let work = if is_long { LongWork::Done } else { LongWork::Short };
        State { work, results, earlier: None, ..self.clone() }
    }

    /// This state with word of the work that makes its results complete. Once they are, there is no such work.
    pub(super) fn working(&self, work: LongWork) -> State {
        let work = if self.is_complete() { self.work } else { work };
        let earlier = self.earlier.clone().filter(|_| work != LongWork::Stopped);
        State { earlier, work, ..self.clone() }
    }

    /// This state about the numbers that were kept: they have no undo before them, and with a fault they are not taken up.
    pub(super) fn resumed(&self, scenario: Scenario) -> Option<State> {
        let appraisal = validate(&scenario).ok().filter(|_| scenario != *self.scenario)?;
        let state = self.evaluating(Rc::new(scenario), appraisal);
        Some(State { earlier: None, arrival: Arrival::Kept, ..state })
    }
}
