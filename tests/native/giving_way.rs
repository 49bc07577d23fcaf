//! A range gives way to the number that a reader sets, is told in the reader's own units, and comes back with undo.

use outcomes_calculator::data::presets::preset;
use outcomes_calculator::scenario::Scenario;
use outcomes_calculator::scenario::edit::Edit;
use outcomes_calculator::scenario::node::Node;
use outcomes_calculator::scenario::path::Path;
use outcomes_calculator::session::action::Action;
use outcomes_calculator::session::settings::Settings;
use outcomes_calculator::session::state::State;
use outcomes_calculator::text::Language;

const VOLUME: &str = "services.ae.volume";
const STRENGTH: &str = "redesign.levers.person_centred.strength";

fn set(path: &str, value: f64) -> Action {
    Action::Adjust(Edit::SetNumber { path: Path::parse(path), value })
}

fn range(path: &str, low: f64, high: f64) -> Node {
    let number = |name: &str, end| (name.to_owned(), Node::Number(end));
    let path = ("path".to_owned(), Node::Text(path.to_owned()));
    Node::Object(vec![path, number("low", low), number("high", high)])
}

/// The preset with these two ranges and no other: 80,000 to 95,000 visits, and a strength of 10 % to 90 %.
fn begun() -> State {
    let scenario = Scenario::new(serde_json::from_str(preset("frequent-ae").unwrap()).unwrap());
    let ranges = Node::List(vec![range(VOLUME, 80_000.0, 95_000.0), range(STRENGTH, 0.1, 0.9)]);
    let put = Edit::Put { path: Path::parse("ranges"), value: ranges };
    State::open(scenario.with(&put).unwrap(), Settings::default()).unwrap()
}

fn ends(state: &State, place: usize) -> (f64, f64) {
    let end = |name: &str| state.scenario.number(&format!("ranges.{place}.{name}")).unwrap();
    (end("low"), end("high"))
}

#[test]
fn the_range_gives_way_in_one_step_with_the_number_and_comes_back_with_it() {
    let begun = begun();
    for (path, place, value, expected) in [
        (STRENGTH, 1, 0.0, (0.0, 0.9)),
        (STRENGTH, 1, 1.0, (0.1, 1.0)),
        (VOLUME, 0, 200_000.0, (80_000.0, 200_000.0)),
        (VOLUME, 0, 79_000.0, (79_000.0, 95_000.0)),
    ] {
        let after = begun.reduce(set(path, value)).reduce(Action::Settle);
        assert!(after.refused.is_empty(), "{path} {value}");
        assert_eq!(after.scenario.number(path), Some(value));
        assert_eq!(ends(&after, place), expected, "{path} {value}");
        assert_eq!(*after.reduce(Action::Undo).scenario, *begun.scenario);
    }
}

#[test]
fn a_number_on_its_way_through_what_is_outside_leaves_its_range_alone() {
    let begun = begun();
    let dragged = [0.5, 0.05, 0.0, 0.95, 0.4]
        .into_iter()
        .fold(begun.clone(), |state, value| state.reduce(set(STRENGTH, value)));
    assert_eq!((dragged.scenario.number(STRENGTH), ends(&dragged, 1)), (Some(0.4), (0.1, 0.9)));
    // 99000, key by key: the first digits are refused or outside.
    let typed = [9.0, 99.0, 990.0, 9900.0, 99_000.0]
        .into_iter()
        .fold(begun.clone(), |state, value| state.reduce(set(VOLUME, value)));
    assert_eq!((typed.scenario.number(VOLUME), ends(&typed, 0)), (Some(99_000.0), (80_000.0, 99_000.0)));
    assert_eq!(*typed.reduce(Action::Undo).scenario, *begun.scenario);
}

#[test]
fn it_is_told_once_the_number_stands_in_the_units_of_its_box() {
    let moving = begun().reduce(set(STRENGTH, 0.05));
    assert_eq!(moving.told_gave_way(STRENGTH), None, "it is still on its way");
    let settled = moving.reduce(Action::Settle);
    let told = settled.told_gave_way(STRENGTH).unwrap().replace('\u{a0}', " ");
    assert_eq!(told, "Its range gave way: now 5 % to 90 %, before 10 % to 90 %. “Undo” puts both back.");
    let welsh = Settings { language: Language::Welsh, ..Settings::default() };
    let told =
        settled.reduce(Action::Settings(welsh)).told_gave_way(STRENGTH).unwrap().replace('\u{a0}', " ");
    assert_eq!(
        told,
        "Ehangwyd ei ystod: nawr 5 % i 90 %, cyn hynny 10 % i 90 %. Mae “Dadwneud” yn rhoi’r ddau yn ôl."
    );
    assert_eq!(settled.reduce(Action::Undo).told_gave_way(STRENGTH), None);
}

#[test]
fn a_lever_that_is_put_whole_and_a_block_that_is_pasted_make_ranges_give_way_too() {
    let begun = begun();
    let pasted = begun.scenario.pasted(VOLUME, "150,000\n160000", &|text, _| text.parse().ok()).unwrap();
    let after = begun.reduce(Action::Paste(pasted.scenario, pasted.count));
    assert_eq!((after.scenario.number(VOLUME), ends(&after, 0)), (Some(150_000.0), (80_000.0, 150_000.0)));
    assert!(after.told_gave_way(VOLUME).unwrap().contains("now 80,000 to 150,000"));
    let path = "redesign.levers.person_centred";
    let Some(Node::Object(mut fields)) = begun.scenario.at(path).cloned() else { panic!("no lever") };
    fields.retain(|(name, _)| name != "strength");
    fields.push(("strength".to_owned(), Node::Number(1.0)));
    let after =
        begun.reduce(Action::Edit(Edit::Put { path: Path::parse(path), value: Node::Object(fields) }));
    assert_eq!((after.refused.is_empty(), ends(&after, 1)), (true, (0.1, 1.0)));
}

#[test]
fn an_end_of_a_range_that_is_moved_past_the_number_is_refused_in_its_units() {
    let begun = begun();
    let after = begun.reduce(set("ranges.1.low", 0.8)).reduce(Action::Settle);
    assert_eq!(*after.scenario, *begun.scenario);
    let [fault] = after.refused.at("ranges.1.low") else { panic!("one fault") };
    let told = fault.kind.message(&fault.path, Language::English).replace('\u{a0}', " ");
    assert!(told.contains("which is 70 %: low is 80 % and high is 90 %"), "{told}");
}
