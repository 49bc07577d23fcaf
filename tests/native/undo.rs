//! Whatever is done on the screen, in whatever order: what undo and redo give back is the document that stood, to the
//! bit, and there is a way back from every change.

#[path = "support/screen.rs"]
mod screen;

use std::collections::BTreeMap;
use std::hash::DefaultHasher;
use std::hash::Hash;
use std::hash::Hasher;

use outcomes_calculator::data::presets::preset;
use outcomes_calculator::model::evaluate::evaluate;
use outcomes_calculator::scenario::Scenario;
use outcomes_calculator::scenario::edit::Edit;
use outcomes_calculator::scenario::node::Node;
use outcomes_calculator::scenario::path::Path;
use outcomes_calculator::scenario::validate::validate;
use outcomes_calculator::session::action::Action;
use outcomes_calculator::session::history::Document;
use outcomes_calculator::session::settings::Settings;
use outcomes_calculator::session::state::State;
use outcomes_calculator::session::undo_label::deed_name;
use outcomes_calculator::text::Language;
use proptest::prelude::*;
use screen::Drawn;
use screen::action;

fn preset_of(id: &str) -> Scenario {
    Scenario::new(serde_json::from_str(preset(id).unwrap()).unwrap())
}

/// A preset with what presets do without: a scale of grades, ranges that move together.
fn with_all(id: &str) -> State {
    let put = |scenario: Scenario, path: &str, value: Node| {
        scenario.with(&Edit::Put { path: path.into(), value }).unwrap()
    };
    let grades = [0.0, 0.05, 0.1, 0.15, 0.25, 0.4].map(Node::Number).to_vec();
    let scenario = put(preset_of(id), "appraisal.grades", Node::List(grades));
    let scenario = put(scenario, "ranges.0.together", Node::Text("one".to_owned()));
    State::open(scenario, Settings::default()).unwrap()
}

fn begun(id: &str) -> State {
    State::open(preset_of(id), Settings::default()).unwrap()
}

/// All of a scenario and of the one it was begun with, every number by its bits, so that −0 is not 0.
type Bits = (u64, u64);

fn mix(node: &Node, bits: &mut DefaultHasher) {
    match node {
        Node::Null => 0.hash(bits),
        Node::Flag(flag) => (1, flag).hash(bits),
        Node::Number(number) => (2, number.to_bits()).hash(bits),
        Node::Text(text) => (3, text).hash(bits),
        Node::List(entries) => {
            (4, entries.len()).hash(bits);
            for entry in entries {
                mix(entry, bits);
            }
        }
        Node::Object(fields) => {
            (5, fields.len()).hash(bits);
            for (key, value) in fields {
                key.hash(bits);
                mix(value, bits);
            }
        }
    }
}

fn bits(scenario: &Scenario) -> u64 {
    let mut bits = DefaultHasher::new();
    mix(scenario.root(), &mut bits);
    bits.finish()
}

fn document(document: &Document) -> Bits {
    (bits(&document.scenario), bits(&document.start))
}

fn on_screen(state: &State) -> Bits {
    (bits(&state.scenario), bits(state.start()))
}

/// What ought to come of what is done: the documents before, the one that stands, and those taken back.
struct Expected {
    past: Vec<Bits>,
    now: Bits,
    future: Vec<Bits>,
    /// What is being typed, with which more typing is one step.
    typing: Option<Path>,
}

impl Expected {
    fn of(state: &State) -> Self {
        Self { past: Vec::new(), now: on_screen(state), future: Vec::new(), typing: None }
    }

    fn follow(&mut self, action: &Action, before: &State, after: &State) {
        match action {
            Action::Undo if self.past.is_empty() => {}
            Action::Redo if self.future.is_empty() => {}
            Action::Undo => self.turn(|all| (&mut all.past, &mut all.future)),
            Action::Redo => self.turn(|all| (&mut all.future, &mut all.past)),
            Action::Adjust(edit) => {
                self.change(on_screen(after), Some(edit.path()), before.refused != after.refused);
            }
            Action::Settle | Action::Edit(_) | Action::Edits(..) | Action::Paste(..) => {
                self.change(on_screen(after), None, before.refused != after.refused);
            }
            _ => self.change(on_screen(after), None, true),
        }
    }

    /// What was typed and refused, and what is no change of a number, leaves the reader where the typing was.
    fn change(&mut self, now: Bits, typed: Option<&Path>, stays: bool) {
        let joins = typed.is_some() && typed == self.typing.as_ref();
        if now == self.now {
            if !stays && !joins {
                self.typing = None;
            }
            return;
        }
        if !joins {
            self.past.push(self.now);
        }
        self.now = now;
        self.future.clear();
        self.typing = typed.cloned();
    }

    fn turn(&mut self, way: impl Fn(&mut Self) -> (&mut Vec<Bits>, &mut Vec<Bits>)) {
        let now = self.now;
        let (from, to) = way(self);
        let next = from.pop().unwrap();
        to.push(now);
        self.now = next;
        self.typing = None;
    }

    fn holds(&self, state: &State, after: &str) -> Result<(), TestCaseError> {
        prop_assert_eq!(&on_screen(state), &self.now, "after {}", after);
        let undo = state.to_undo().map(|step| document(&step.document));
        prop_assert_eq!(undo.as_ref(), self.past.last(), "what would be undone after {}", after);
        let redo = state.to_redo().map(|step| document(&step.document));
        prop_assert_eq!(redo.as_ref(), self.future.last(), "what would be done again after {}", after);
        Ok(())
    }
}

/// What the screen says is of the document that stands.
fn says_what_stands(state: &State) -> Result<(), TestCaseError> {
    let appraisal = validate(&state.scenario).map_err(|faults| TestCaseError::fail(format!("{faults:?}")))?;
    prop_assert_eq!(&state.results.views, &evaluate(&appraisal).views);
    prop_assert_eq!(&*state.appraisal, &appraisal);
    Ok(())
}

/// The button that undoes says what it takes back, in each language.
fn has_a_name(state: &State) -> Result<(), TestCaseError> {
    for (language, step) in
        Language::ALL.into_iter().filter_map(|language| Some((language, state.to_undo()?)))
    {
        let name = deed_name(&step.deed, &step.document.scenario, &state.scenario, language);
        prop_assert!(!name.is_empty() && !name.contains('{'), "{}", name);
    }
    Ok(())
}

/// Does all that is drawn and then takes all of it back and makes it again. Counts what changed the document.
fn do_and_undo(
    start: State,
    drawn: Vec<Drawn>,
    done: &mut BTreeMap<&'static str, usize>,
) -> Result<(), TestCaseError> {
    let mut state = start;
    let mut expected = Expected::of(&state);
    for one in drawn {
        let (name, action) = action(&state, one);
        let next = state.reduce(action.clone());
        *done.entry(name).or_default() += usize::from(on_screen(&next) != on_screen(&state));
        expected.follow(&action, &state, &next);
        expected.holds(&next, name)?;
        state = next;
        has_a_name(&state)?;
    }
    says_what_stands(&state)?;
    for (action, steps) in [(Action::Undo, expected.past.len()), (Action::Redo, usize::MAX)] {
        for _ in 0..steps.min(expected.past.len() + expected.future.len()) {
            let next = state.reduce(action.clone());
            expected.follow(&action, &state, &next);
            expected.holds(&next, "all")?;
            state = next;
        }
        says_what_stands(&state)?;
    }
    Ok(())
}

fn any_action() -> impl Strategy<Value = Drawn> {
    (0..60_u8, any::<u16>(), any::<u16>())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 12, ..ProptestConfig::default() })]

    #[test]
    fn undo_and_redo_give_back_each_document_to_the_bit(
        which in 0..4_usize,
        drawn in prop::collection::vec(any_action(), 1..30),
    ) {
        let start = begun(["frequent-ae", "families", "new-parents", "whole-place-deal"][which]);
        do_and_undo(start, drawn, &mut BTreeMap::new())?;
    }
}

/// A test of what is never done would pass.
#[test]
fn every_kind_of_action_changes_the_document_at_some_time() {
    let mut done = BTreeMap::new();
    let mut seed = 7_u64;
    let mut next = || {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        u16::try_from(seed >> 48).unwrap()
    };
    let (keep, [undo, redo, switch]) = ((42, 0, 0), [(30, 0, 0), (31, 0, 0), (43, 0, 0)]);
    for _ in 0..24 {
        let random = (0..50).map(|_| (u8::try_from(next() % 47).unwrap(), next(), next()));
        let drawn = [keep].into_iter().chain(random).chain([undo, redo, switch]).collect();
        do_and_undo(with_all("families"), drawn, &mut done).unwrap();
    }
    let idle: Vec<&str> = done.iter().filter(|(_, count)| **count == 0).map(|(name, _)| *name).collect();
    assert_eq!(idle, ["arrive", "complete", "keep", "settle"], "{done:?}");
}

/// “5” and then “0” in a box that holds 5 so many per cent more: the first key changes nothing, the second does.
#[test]
fn typing_that_begins_with_what_stands_can_be_undone() {
    let start = begun("frequent-ae");
    let years = |value: f64| Action::Adjust(Edit::SetNumber { path: "appraisal.years".into(), value });
    let stands = start.scenario.number("appraisal.years").unwrap();
    let typed = start.reduce(years(stands)).reduce(years(stands + 5.0));
    assert_eq!(on_screen(&typed.reduce(Action::Undo)), on_screen(&start));
}

/// Figures that stand already change nothing, and leave no step that does nothing.
#[test]
fn figures_pasted_over_the_same_figures_are_no_step() {
    let start = begun("frequent-ae");
    let same = start.reduce(Action::Paste(Scenario::clone(&start.scenario), 3));
    assert_eq!((same.to_undo(), same.pasted), (None, Some(3)));
}
