//! What the screen is about: one scenario, its results, how they are shown, and the way back.

use std::rc::Rc;

use crate::model::appraisal::Appraisal;
use crate::model::evaluate::evaluate;
use crate::model::results::Results;
use crate::scenario::Scenario;
use crate::scenario::fault::Fault;
use crate::scenario::giving_way::GaveWay;
use crate::scenario::path::Path;
use crate::scenario::preset::preset_of;
use crate::scenario::validate::validate;
use crate::session::action::Action;
use crate::session::arrival::Arrival;
use crate::session::history::Deed;
use crate::session::history::Document;
use crate::session::history::History;
use crate::session::history::Origin;
use crate::session::history::Step;
use crate::session::kept::Keeping;
use crate::session::kept::Kept;
use crate::session::kept::KeptScenarios;
use crate::session::long_work::LongWork;
use crate::session::refusals::Refusal;
use crate::session::refusals::Refusals;
use crate::session::settings::Settings;

/// One scenario without a fault, its results, how they are shown, and the way back.
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    /// The scenario on the screen. It has no fault.
    pub scenario: Rc<Scenario>,
    /// The same, in the form that is evaluated.
    pub appraisal: Rc<Appraisal>,
    /// What it says; without ranges and draws until those are in.
    pub results: Rc<Results>,
    /// The last results that were complete, to be shown as old while the new ones are worked out.
    pub earlier: Option<Rc<Results>>,
    /// How the work on those goes.
    pub work: LongWork,
    /// How it is shown.
    pub settings: Settings,
    /// The last changes that could not be made.
    pub refused: Refusals,
    /// How many figures the last change pasted; none where it was another change.
    pub pasted: Option<usize>,
    /// What has come from elsewhere and waits for the reader's word.
    pub arrival: Arrival,
    pub(super) start: Rc<Scenario>,
    /// The complete results of the scenario as it was opened, once it has been left.
    pub(super) began: Option<Rc<Results>>,
    /// Scenarios that the reader keeps beside this one.
    pub kept: KeptScenarios,
    /// The ranges that gave way to the last change.
    pub gave_way: Vec<GaveWay>,
    pub(super) history: History,
    pub(super) adjusting: Option<Path>,
}

impl State {
    /// The state that shows `scenario`, with nothing to undo.
    ///
    /// # Errors
    ///
    /// Every fault of the scenario.
    pub fn open(scenario: Scenario, settings: Settings) -> Result<State, Vec<Fault>> {
        let appraisal = validate(&scenario)?;
        let scenario = Rc::new(scenario);
        Ok(State {
            start: Rc::clone(&scenario),
            began: None,
            scenario,
            results: Rc::new(evaluate(&appraisal)),
            appraisal: Rc::new(appraisal),
            earlier: None,
            work: LongWork::Short,
            settings,
            refused: Refusals::default(),
            kept: KeptScenarios::default(),
            pasted: None,
            arrival: Arrival::Nothing,
            gave_way: Vec::new(),
            history: History::default(),
            adjusting: None,
        })
    }

    /// This state with another scenario in place of its own; undo gives back the one before.
    ///
    /// # Errors
    ///
    /// Every fault of the scenario; this state then stands.
    pub fn try_open(&self, scenario: Scenario, origin: Origin) -> Result<State, Vec<Fault>> {
        if scenario == *self.scenario {
            return Ok(State { refused: Refusals::default(), arrival: Arrival::Nothing, ..self.clone() });
        }
        let appraisal = validate(&scenario)?;
        let start = Rc::new(scenario);
        let opened = self.stepped(Deed::Opened(origin)).evaluating(Rc::clone(&start), appraisal);
        Ok(State { start, began: None, earlier: None, arrival: Arrival::Nothing, ..opened })
    }

    /// This state after an action. A change that cannot be made leaves the scenario and its results as they
    /// are, and says why in `refused`.
    #[must_use]
    pub fn reduce(&self, action: Action) -> State {
        match action {
            Action::Edit(edit) => {
                self.edited(edit.path(), std::slice::from_ref(&edit), Deed::from(&edit), false)
            }
            Action::Edits(path, edits) => self.edited(&path, &edits, Deed::Put(path.clone()), false),
            Action::Adjust(edit) => {
                self.edited(edit.path(), std::slice::from_ref(&edit), Deed::from(&edit), true)
            }
            Action::Settle => State { adjusting: None, ..self.clone() },
            Action::Open(scenario, origin) => {
                self.try_open(scenario, origin).unwrap_or_else(|faults| self.refusing(None, faults))
            }
            Action::Paste(scenario, count) => self.with_pasted(scenario, count),
            Action::Resume(scenario) => self.resumed(scenario).unwrap_or_else(|| self.clone()),
            Action::Arrive(arrival) => State { arrival, ..self.clone() },
            Action::Reset => State { arrival: Arrival::Nothing, ..self.reset() },
            Action::Undo => self.turned(self.history.undone(self.document())),
            Action::Redo => self.turned(self.history.redone(self.document())),
            Action::Refuse(faults) => self.refusing(None, faults),
            Action::Work(work) => self.working(work),
            Action::Complete(scenario, results) => self.completed(&scenario, results),
            Action::Keeping(keeping) => self.keeping(keeping),
            Action::Settings(settings) => State { settings, ..self.clone() },
        }
    }

    /// The scenario as it was opened, to which `Reset` puts it back.
    #[must_use]
    pub fn start(&self) -> &Scenario {
        &self.start
    }

    /// The preset that the scenario was opened from; none where it was another scenario.
    #[must_use]
    pub fn preset(&self) -> Option<&'static str> {
        preset_of(&self.start)
    }

    /// Whether any number differs from where it stood when the scenario was opened.
    #[must_use]
    pub fn is_changed(&self) -> bool {
        self.scenario != self.start
    }

    /// Whether the reader has done anything that another scenario in its place would hide.
    ///
    /// ```
    /// # use outcomes_calculator::{scenario::preset::preset_scenario, session::{settings::Settings, state::State}};
    /// let families = preset_scenario("families").expect("there is one").clone();
    /// assert!(!State::open(families, Settings::default()).expect("a preset has no faults").has_work());
    /// ```
    #[must_use]
    pub fn has_work(&self) -> bool {
        self.is_changed() || self.to_undo().is_some() || !self.kept.list.is_empty()
    }

    /// What `Undo` would take back, and the document that would then stand.
    #[must_use]
    pub fn to_undo(&self) -> Option<&Step> {
        self.history.to_undo()
    }

    /// What `Redo` would make again, and the document that would then stand.
    #[must_use]
    pub fn to_redo(&self) -> Option<&Step> {
        self.history.to_redo()
    }

    /// This state once its scenario has been changed: a step of undo, or one with the change before where the reader
    /// was already `adjusting` the same. What changes nothing is no step, and what follows does not join it.
    pub(super) fn changed(
        &self,
        scenario: Scenario,
        appraisal: Appraisal,
        deed: Deed,
        adjusting: Option<Path>,
    ) -> State {
        let joins = adjusting.is_some() && adjusting == self.adjusting;
        if scenario == *self.scenario {
            return State { adjusting: adjusting.filter(|_| joins), ..self.clone() };
        }
        let before = if joins {
            State { history: self.history.carried_on(), ..self.clone() }
        } else {
            self.stepped(deed)
        };
        State { adjusting, ..before.evaluating(Rc::new(scenario), appraisal) }
    }

    /// This state about another scenario, whose ranges and draws are still to be worked out.
    pub(super) fn evaluating(&self, scenario: Rc<Scenario>, appraisal: Appraisal) -> State {
        let earlier = if self.is_complete() { Some(Rc::clone(&self.results)) } else { self.earlier.clone() };
        let is_start = self.is_complete() && Rc::ptr_eq(&self.scenario, &self.start);
        State {
            began: if is_start { Some(Rc::clone(&self.results)) } else { self.began.clone() },
            scenario,
            results: Rc::new(evaluate(&appraisal)),
            appraisal: Rc::new(appraisal),
            earlier,
            work: LongWork::Short,
            pasted: None,
            gave_way: Vec::new(),
            ..self.clone()
        }
    }

    /// This state with the faults of a change that could not be made, in place of those of the last one there.
    pub(super) fn refusing(&self, path: Option<Path>, faults: Vec<Fault>) -> State {
        State { refused: self.refused.with(Refusal { path, faults, held: None }), ..self.clone() }
    }

    /// This state once something was done with the scenarios that are kept.
    fn keeping(&self, keeping: Keeping) -> State {
        match keeping {
            Keeping::Switch(to) => self.kept.find(to).map_or_else(|| self.clone(), |one| self.switched(one)),
            keeping => {
                State { kept: self.kept.after(keeping, self.document(), &self.results), ..self.clone() }
            }
        }
    }

    fn switched(&self, to: &Kept) -> State {
        if self.document() == to.document {
            return self.clone();
        }
        let shown = self.stepped(Deed::Opened(Origin::Kept)).showing(&to.document);
        State { results: Rc::clone(&to.results), earlier: None, ..shown }
    }

    fn reset(&self) -> State {
        if !self.is_changed() {
            return State { refused: Refusals::default(), ..self.clone() };
        }
        let start = Document { scenario: Rc::clone(&self.start), start: Rc::clone(&self.start) };
        self.stepped(Deed::Reset).showing(&start)
    }

    fn turned(&self, turned: Option<(History, Document)>) -> State {
        let Some((history, document)) = turned else { return self.clone() };
        State { history, ..self.showing(&document) }
    }

    /// Another document, which was on the screen before and so has no fault.
    pub(super) fn showing(&self, document: &Document) -> State {
        let Ok(appraisal) = validate(&document.scenario) else { return self.clone() };
        let evaluating = self.evaluating(Rc::clone(&document.scenario), appraisal);
        let is_same = Rc::ptr_eq(&self.start, &document.start);
        State {
            start: Rc::clone(&document.start),
            began: evaluating.began.clone().filter(|_| is_same),
            refused: Refusals::default(),
            adjusting: None,
            ..evaluating
        }
    }

    /// This state with its document put among those that undo gives back.
    pub(super) fn stepped(&self, deed: Deed) -> State {
        let history = self.history.after(self.document(), deed);
        State { history, refused: Refusals::default(), adjusting: None, ..self.clone() }
    }

    pub(super) fn document(&self) -> Document {
        Document { scenario: Rc::clone(&self.scenario), start: Rc::clone(&self.start) }
    }
}
