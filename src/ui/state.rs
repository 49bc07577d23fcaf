//! What the screen is about: one scenario, its results, how they are shown, and the way back.

use std::rc::Rc;

use crate::model::appraisal::Appraisal;
use crate::model::evaluate::evaluate;
use crate::model::results::Results;
use crate::scenario::Scenario;
use crate::scenario::edit::Edit;
use crate::scenario::fault::Fault;
use crate::scenario::giving_way::GaveWay;
use crate::scenario::history::Deed;
use crate::scenario::history::Document;
use crate::scenario::history::History;
use crate::scenario::history::Origin;
use crate::scenario::history::Step;
use crate::scenario::path::Path;
use crate::scenario::preset::preset_of;
use crate::scenario::validate::validate;
use crate::ui::arrival::Arrival;
use crate::ui::kept::Keeping;
use crate::ui::kept::Kept;
use crate::ui::long_work::LongWork;
use crate::ui::refusal::Refusal;
use crate::ui::settings::Settings;

/// A change that a reader, or the page around the calculator, asks for.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// Change one number. One step of undo.
    Edit(Edit),
    /// Make several changes, all or none, that are about what stands at a path. One step of undo.
    Edits(Path, Vec<Edit>),
    /// Change one number on the way to another, while a slider moves or a figure is typed. Together with
    /// those before it on the same number, one step of undo.
    Adjust(Edit),
    /// The slider has been let go of, or the figure left: the next `Adjust` is a new step.
    Settle,
    /// Put so many pasted figures in: the scenario with them. One step of undo.
    Paste(Scenario, usize),
    /// Put another scenario in place of this one.
    Open(Scenario, Origin),
    /// Tell the reader why a scenario could not be put in place.
    Refuse(Vec<Fault>),
    /// Take up the numbers that were kept, in place of those that the scenario was begun with.
    Resume(Scenario),
    /// Tell the reader what has come from elsewhere.
    Arrive(Arrival),
    /// Put every number back to where it stood when the scenario was opened.
    Reset,
    /// Take back the last change.
    Undo,
    /// Make again the last change that was taken back.
    Redo,
    /// Tell the reader how long work goes, stop it, or start it again.
    Work(LongWork),
    /// Ranges and draws are in for this scenario.
    Complete(Rc<Scenario>, Rc<Results>),
    /// Show it another way.
    Settings(Settings),
    /// Keep scenarios, or turn to one that is kept.
    Keeping(Keeping),
}

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
    /// The last changes that could not be made; at most one for each number.
    pub refused: Vec<Refusal>,
    /// How many figures the last change pasted; none where it was another change.
    pub pasted: Option<usize>,
    /// What has come from elsewhere and waits for the reader's word.
    pub arrival: Arrival,
    pub(super) start: Rc<Scenario>,
    /// Scenarios that the reader keeps beside this one.
    pub kept: Vec<Kept>,
    /// The last of those that was kept no longer, and its place among them.
    pub removed: Option<(usize, Kept)>,
    /// The ranges that gave way to the last change.
    pub gave_way: Vec<GaveWay>,
    pub(super) history: History,
    pub(super) adjusting: Option<Path>,
}

impl State {
    /// The same, begun with a scenario that differs in no number: the draws hold for it too.
    ///
    /// ```
    /// use outcomes_calculator::scenario::preset::{first_seen_scenario, preset_scenario};
    /// use outcomes_calculator::ui::{settings::Settings, state::State};
    ///
    /// let (first, whole) = (first_seen_scenario("families").unwrap(), preset_scenario("families").unwrap());
    /// let seen = State::open(first.clone(), Settings::default()).expect("a preset has no faults");
    /// let begun = State::open(whole.clone(), Settings::default()).expect("a preset has no faults");
    /// assert_eq!(seen.begun_with(whole.clone()), Ok(begun));
    /// ```
    ///
    /// # Errors
    ///
    /// Every fault of the scenario.
    pub fn begun_with(&self, scenario: Scenario) -> Result<State, Vec<Fault>> {
        let begun = State::open(scenario, self.settings)?;
        let uncertainty = self.results.uncertainty.clone();
        Ok(State { results: Rc::new(Results { uncertainty, ..(*begun.results).clone() }), ..begun })
    }

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
            scenario,
            results: Rc::new(evaluate(&appraisal)),
            appraisal: Rc::new(appraisal),
            earlier: None,
            work: LongWork::Short,
            settings,
            refused: Vec::new(),
            kept: Vec::new(),
            removed: None,
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
            return Ok(State { refused: Vec::new(), arrival: Arrival::Nothing, ..self.clone() });
        }
        let appraisal = validate(&scenario)?;
        let start = Rc::new(scenario);
        let opened = self.stepped(Deed::Opened(origin)).evaluating(Rc::clone(&start), appraisal);
        Ok(State { start, earlier: None, arrival: Arrival::Nothing, ..opened })
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
        State {
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

    fn reset(&self) -> State {
        if !self.is_changed() {
            return State { refused: Vec::new(), ..self.clone() };
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
        State {
            start: Rc::clone(&document.start),
            refused: Vec::new(),
            adjusting: None,
            ..self.evaluating(Rc::clone(&document.scenario), appraisal)
        }
    }

    /// This state with its document put among those that undo gives back.
    pub(super) fn stepped(&self, deed: Deed) -> State {
        let history = self.history.after(self.document(), deed);
        State { history, refused: Vec::new(), adjusting: None, ..self.clone() }
    }

    pub(super) fn document(&self) -> Document {
        Document { scenario: Rc::clone(&self.scenario), start: Rc::clone(&self.start) }
    }
}
