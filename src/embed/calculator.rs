//! One calculator on a page: its one state, what draws it, and whom it tells.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;
use web_sys::Element;
use yew::html;

use crate::embed::asked::{Asked, Source};
use crate::embed::evaluation::Watched;
use crate::embed::link::brought;
use crate::embed::object::{messages, number_text};
use crate::embed::pause::pause;
use crate::embed::remember::{forget, keep, kept, key};
use crate::embed::source::{Failure, known_preset, scenario_from, tell_faults, tell_why};
use crate::embed::stage::Stage;
use crate::embed::tell;
use crate::report::csv::results_csv;
use crate::scenario::Scenario;
use crate::scenario::fault::Fault;
use crate::scenario::link::clean;
use crate::session::action::Action;
use crate::session::arrival::Arrival;
use crate::session::history::Origin;
use crate::session::kept::Keeping;
use crate::session::long_work::LongWork;
use crate::session::settings::Settings;
use crate::session::state::State;
use crate::ui::app::App;
use crate::ui::host::Host;
use crate::ui::shared::Shared;

/// One calculator on a page.
pub struct Calculator {
    element: Element,
    state: RefCell<Rc<State>>,
    source: RefCell<Source>,
    /// How the page last asked for it to be shown; the reader may have chosen otherwise since.
    asked: Cell<Settings>,
    /// Where it is drawn, until its end.
    stage: RefCell<Option<Rc<Stage>>>,
    /// Does what the screen asks for; the same always, so that what has not changed is not drawn again.
    host: Shared<Host>,
    /// The fragment of the address that was last followed.
    fragment: RefCell<String>,
    /// What the source gives, which needs no keeping.
    home: RefCell<Rc<Scenario>>,
    /// Whether the reader's numbers are kept on this device.
    remembers: Cell<bool>,
    /// The scenario that the page was last told of.
    pub(super) told: RefCell<Rc<Scenario>>,
    /// Whether the reader made the last change.
    pub(super) is_readers: Cell<bool>,
    /// Work on ranges and draws goes on for as long as this is here.
    working: RefCell<Option<Rc<()>>>,
}

impl Calculator {
    /// Draws a calculator in `place`; it tells `element` of every change.
    pub fn draw(element: Element, place: Stage, state: Rc<State>, asked: &Asked) -> Rc<Self> {
        let made = clean(&asked.fragment());
        let calculator = Rc::new_cyclic(|own| Self {
            element,
            host: Shared::new(Self::host_of(own, asked.page())),
            told: RefCell::new(Rc::clone(&state.scenario)),
            is_readers: Cell::new(false),
            home: RefCell::new(Rc::new(state.start().clone())),
            working: RefCell::new(None),
            state: RefCell::new(state),
            source: RefCell::new(asked.source(&made)),
            asked: Cell::new(asked.settings(&made)),
            fragment: RefCell::new(asked.fragment()),
            remembers: Cell::new(asked.remember()),
            stage: RefCell::new(Some(Rc::new(place))),
        });
        calculator.redraw();
        calculator.work();
        calculator
    }

    /// Waits until it is on the page as it now is.
    pub async fn drawn(&self) {
        let stage = self.stage.borrow().clone();
        if let Some(stage) = stage {
            stage.drawn().await;
        }
    }

    /// What the calculator is about at this moment.
    pub fn state(&self) -> Rc<State> {
        Rc::clone(&self.state.borrow())
    }

    /// Does what the reader or the page asks, at once; the screen follows.
    pub fn apply(self: &Rc<Self>, action: Action) {
        if action == Action::Keeping(Keeping::Keep) {
            // What is kept is compared, and so must be complete.
            self.complete();
        }
        let state = self.state().reduce(action);
        self.show(state);
    }

    /// Puts another scenario in place of this one.
    ///
    /// # Errors
    ///
    /// Every fault of the scenario; the one before then stays.
    pub fn open(self: &Rc<Self>, scenario: Scenario, origin: Origin) -> Result<(), Vec<Fault>> {
        let state = self.state().try_open(scenario, origin)?;
        self.show(state);
        Ok(())
    }

    /// Puts another scenario in place of this one, or tells the page why not.
    pub fn open_or_tell(self: &Rc<Self>, scenario: Result<Scenario, Vec<Fault>>, origin: Origin) {
        self.is_readers.set(false);
        if let Err(faults) = scenario.and_then(|scenario| self.open(scenario, origin)) {
            tell::failed(&self.element, "scenario", &messages(&faults, self.state().settings.language));
        }
    }

    /// Follows the attributes of the element: shows it as asked, and starts anew from another source. A preset
    /// is there at once, a file when it has arrived.
    pub fn follow(self: &Rc<Self>, asked: &Asked) {
        let fragment = clean(&asked.fragment());
        let (wanted, source) = (asked.settings(&fragment), asked.source(&fragment));
        let settings = asked.settings_over(wanted, self.asked.replace(wanted), self.state().settings);
        if self.remembers.replace(asked.remember()) && !asked.remember() {
            forget(&key(&self.source.borrow()));
        }
        let fragment = asked.fragment();
        if self.fragment.replace(fragment.clone()) != fragment {
            self.show(brought(&fragment, State::clone(&self.state()), &self.element));
        }
        if settings != self.state().settings {
            self.apply(Action::Settings(settings));
        }
        if source == *self.source.borrow() {
            return;
        }
        self.source.replace(source.clone());
        match &source {
            Source::Preset(id) => self.turn_to(&source, known_preset(id)),
            Source::File(_) => spawn_local(Rc::clone(self).follow_file(source)),
        }
    }

    async fn follow_file(self: Rc<Self>, source: Source) {
        let scenario = scenario_from(&source).await;
        // The attributes may have changed again, or the calculator have ended, while it was on its way.
        if *self.source.borrow() == source && self.stage.borrow().is_some() {
            self.turn_to(&source, scenario);
        }
    }

    /// Puts the scenario of a source in place of this one, or tells page and reader why not.
    fn turn_to(self: &Rc<Self>, source: &Source, scenario: Result<Scenario, Failure>) {
        let language = self.state().settings.language;
        let opened = scenario.and_then(|scenario| self.open(scenario, Origin::Page).map_err(Failure::Faults));
        match opened {
            Ok(()) => self.resume(),
            Err(Failure::Faults(faults)) => {
                tell_faults(&self.element, source, &faults, language);
                self.apply(Action::Arrive(Arrival::Nothing));
                self.apply(Action::Refuse(faults));
            }
            Err(Failure::Obstacle(obstacle)) => {
                tell_why(&self.element, source, &obstacle, language);
                self.apply(Action::Arrive(Arrival::NoScenario(obstacle)));
            }
        }
    }

    /// Takes up what was kept of the source that the page now names.
    fn resume(self: &Rc<Self>) {
        self.home.replace(Rc::clone(&self.state().scenario));
        if let Some(scenario) = self.remembers.get().then(|| kept(&key(&self.source.borrow()))).flatten() {
            self.apply(Action::Resume(scenario));
        }
    }

    /// Keeps what has changed, where the page asks for it; what stands as it began needs no keeping.
    fn remember(&self, state: &State) {
        let key = key(&self.source.borrow());
        if state.scenario == *self.home.borrow() { forget(&key) } else { keep(&key, &state.scenario) }
    }

    /// The state with results that are complete, worked out at once where they are not.
    pub fn complete(self: &Rc<Self>) -> Rc<State> {
        let state = self.state();
        if !state.is_complete() && state.work != LongWork::Stopped {
            self.completed(&state.scenario, Watched::begin(&state));
        }
        self.state()
    }

    /// All results as a table that a spreadsheet opens.
    pub fn results_table(self: &Rc<Self>) -> String {
        results_csv(&self.complete().results, &number_text)
    }

    /// Ends it, and empties what it was drawn in.
    pub fn end(&self) {
        self.working.take();
        self.stage.take();
    }

    fn show(self: &Rc<Self>, state: State) {
        let before = self.state.replace(Rc::new(state));
        self.redraw();
        let (now, stopped) = (self.state(), LongWork::Stopped);
        if !Rc::ptr_eq(&before.scenario, &now.scenario) || (before.work == stopped && now.work != stopped) {
            self.work();
        } else if now.work == stopped {
            self.working.take();
            self.tell();
        }
    }

    fn redraw(self: &Rc<Self>) {
        if let Some(stage) = &*self.stage.borrow() {
            stage.show(html! { <App state={Shared::from(self.state())} host={self.host.clone()} /> });
        }
    }

    /// Works out ranges and draws of the scenario, in place of any work on the one before.
    fn work(self: &Rc<Self>) {
        let state = self.state();
        if state.is_complete() {
            self.working.take();
            return self.tell();
        }
        let here = Rc::new(());
        let wanted = Rc::downgrade(&here);
        self.working.replace(Some(here));
        let (calculator, scenario) = (Rc::downgrade(self), Rc::clone(&state.scenario));
        let mut work = Watched::begin(&state);
        spawn_local(async move {
            loop {
                pause().await;
                let Some(calculator) = calculator.upgrade().filter(|_| wanted.strong_count() > 0) else {
                    return;
                };
                if work.slice() {
                    return calculator.completed(&scenario, work);
                }
                if let Some(done) = work.due() {
                    calculator.apply(Action::Work(LongWork::Going(done)));
                }
            }
        });
    }

    fn completed(self: &Rc<Self>, scenario: &Rc<Scenario>, work: Watched) {
        self.working.take();
        self.apply(Action::Complete(Rc::clone(scenario), Rc::new(work.finish())));
        self.tell();
    }

    /// Tells the page of the scenario, unless it was told of one that says the same.
    fn tell(&self) {
        let state = self.state();
        let before = self.told.replace(Rc::clone(&state.scenario));
        if before != state.scenario {
            if self.remembers.get() {
                self.remember(&state);
            }
            tell::changed(&self.element, &state);
        }
    }

    /// Puts the scenario of a reader's file in place of this one, or tells the reader why not.
    pub(super) fn open_for_reader(self: &Rc<Self>, scenario: Result<Scenario, Vec<Fault>>) {
        if let Err(faults) = scenario.and_then(|scenario| self.open(scenario, Origin::File)) {
            self.apply(Action::Refuse(faults));
        }
    }
}
