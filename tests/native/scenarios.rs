//! Scenarios that are kept beside the one on the screen, and how they are compared.

use std::rc::Rc;

use outcomes_calculator::data::presets::preset;
use outcomes_calculator::model::evaluate::evaluate;
use outcomes_calculator::model::results::Results;
use outcomes_calculator::report::drawing::Chart;
use outcomes_calculator::report::drawing::Drawing;
use outcomes_calculator::report::foreign::Foreign;
use outcomes_calculator::report::layout::face::Face;
use outcomes_calculator::report::layout::marks::{Mark, Text};
use outcomes_calculator::report::layout::{Room, laid_out};
use outcomes_calculator::report::side_by_side::Column;
use outcomes_calculator::report::side_by_side::charts;
use outcomes_calculator::report::side_by_side::inputs_table;
use outcomes_calculator::report::side_by_side::results_table;
use outcomes_calculator::scenario::Scenario;
use outcomes_calculator::scenario::edit::Edit;
use outcomes_calculator::scenario::validate::validate;
use outcomes_calculator::session::action::Action;
use outcomes_calculator::session::kept::Keeping;
use outcomes_calculator::session::settings::Settings;
use outcomes_calculator::session::state::State;
use outcomes_calculator::text::Language;

fn scenario(edits: &[(&str, f64)]) -> Scenario {
    let start = Scenario::new(serde_json::from_str(preset("frequent-ae").unwrap()).unwrap());
    edits.iter().fold(start, |scenario, (path, value)| {
        scenario.with(&Edit::SetNumber { path: (*path).into(), value: *value }).unwrap()
    })
}

fn results(scenario: &Scenario) -> Results {
    evaluate(&validate(scenario).unwrap())
}

fn column<'a>(name: &str, scenario: &'a Scenario, results: &'a Results) -> Column<'a> {
    Column { name: name.to_owned(), scenario, results }
}

const STRENGTH: &str = "redesign.levers.person_centred.strength";

fn keep(state: &State, keeping: Keeping) -> State {
    state.reduce(Action::Keeping(keeping))
}

fn set(state: &State, value: f64) -> State {
    state.reduce(Action::Edit(Edit::SetNumber { path: STRENGTH.into(), value }))
}

#[test]
fn a_scenario_that_is_kept_stays_as_it_was_and_can_be_turned_to_and_back() {
    let first = State::open(scenario(&[]), Settings::default()).unwrap();
    let changed = set(&keep(&first, Keeping::Keep), 0.2);
    assert_eq!(changed.kept.list[0].document.scenario, first.scenario);
    let switched = keep(&changed, Keeping::Switch(changed.kept.list[0].number));
    assert_eq!((&switched.scenario, switched.start()), (&first.scenario, first.start()));
    assert!(Rc::ptr_eq(&switched.results, &changed.kept.list[0].results));
    assert_eq!(switched.reduce(Action::Undo).scenario, changed.scenario);
    assert_eq!(keep(&switched, Keeping::Switch(99)), switched);
}

#[test]
fn at_most_four_are_kept_each_with_a_number_of_its_own() {
    let mut state = State::open(scenario(&[]), Settings::default()).unwrap();
    for _ in 0..6 {
        state = keep(&state, Keeping::Keep);
    }
    let numbers = |state: &State| state.kept.list.iter().map(|one| one.number).collect::<Vec<_>>();
    assert_eq!(numbers(&state), [1, 2, 3, 4]);
    state = keep(&state, Keeping::Remove(2));
    state = keep(&state, Keeping::Name(3, "  With volunteers ".to_owned()));
    state = keep(&state, Keeping::Copy(3));
    assert_eq!(numbers(&state), [1, 3, 4, 5]);
    assert_eq!(
        (state.kept.list[1].name.as_str(), state.kept.list[3].name.as_str()),
        ("With volunteers", "With volunteers")
    );
    assert_eq!(state.kept.list[3].document, state.kept.list[1].document);
}

#[test]
fn what_is_kept_no_longer_can_be_put_back_in_its_place_where_there_is_room() {
    let mut state = State::open(scenario(&[]), Settings::default()).unwrap();
    for _ in 0..3 {
        state = keep(&state, Keeping::Keep);
    }
    let state = keep(&state, Keeping::Name(2, "With volunteers".to_owned()));
    let removed = keep(&state, Keeping::Remove(2));
    assert_eq!(removed.kept.list.len(), 2);
    let back = keep(&removed, Keeping::PutBack);
    assert_eq!((&back.kept.list, &back.kept.removed), (&state.kept.list, &None));
    // A scenario kept meanwhile has a number of its own; where four are kept, nothing is lost.
    let last = keep(&keep(&state, Keeping::Remove(3)), Keeping::Keep);
    assert_eq!(last.kept.list.last().map(|one| one.number), Some(4));
    let full = keep(&last, Keeping::Keep);
    let still = keep(&full, Keeping::PutBack);
    assert_eq!((still.kept.list.len(), still.kept.removed.map(|(_, one)| one.number)), (4, Some(3)));
}

#[test]
fn only_what_differs_is_compared_and_all_of_it_on_request() {
    let (one, other) = (scenario(&[]), scenario(&[(STRENGTH, 0.2), ("services.ae.volume", 60_000.0)]));
    let (first, second) = (results(&one), results(&other));
    let columns = [column("Now", &one, &first), column("Then", &other, &second)];
    let table = inputs_table(&columns, false, Language::English);
    let rows: Vec<(&str, &str)> =
        table.rows.iter().map(|row| (row.head.as_str(), row.cells[1].as_str())).collect();
    assert_eq!(
        rows,
        [("Outputs a year of service “A&E”", "60,000"), ("Strength of “One team, one plan”", "20\u{a0}%")]
    );
    assert_eq!(table.columns, ["Figure", "Now", "Then"]);
    let all = inputs_table(&columns, true, Language::English);
    assert!(all.rows.len() > 60, "{}", all.rows.len());
    assert!(!all.rows.iter().any(|row| row.head.contains("Source")));
    let same = [column("Now", &one, &first), column("Again", &one, &first)];
    assert_eq!(inputs_table(&same, false, Language::English).rows, []);
    assert_eq!(results_table(&same, false, Language::Welsh).rows, []);
    assert!(results_table(&same, true, Language::Welsh).rows.len() > 15);
}

#[test]
fn the_results_beside_each_other_are_those_of_each_alone() {
    let (one, other) = (scenario(&[]), scenario(&[(STRENGTH, 0.0)]));
    let (first, second) = (results(&one), results(&other));
    let columns = [column("Now", &one, &first), column("Then", &other, &second)];
    let table = results_table(&columns, false, Language::English);
    let net = table.rows.iter().find(|row| row.head == "Public budgets: Gains less costs").unwrap();
    for (cell, results) in net.cells.iter().zip([&first, &second]) {
        let shown: f64 = cell.chars().filter(char::is_ascii_digit).collect::<String>().parse().unwrap();
        let exact = results.views.fiscal.net_present_value;
        assert_eq!(cell.starts_with('−'), exact < 0.0);
        // Three figures of some hundred thousand pounds.
        assert!((shown - exact.abs()).abs() <= 500.0, "{cell}, not {exact}");
    }
}

/// The labels of the amounts up the side of a plot, where things stand as they are, and what a dot may stand for.
fn scale_of(chart: &Chart) -> Vec<String> {
    match &chart.drawing {
        Drawing::Plot(plot) => plot.amounts.iter().map(|tick| tick.label.clone()).collect(),
        Drawing::Lollipops(all) => vec![all.zero.to_string()],
        Drawing::Dots(all) => std::iter::once(all.most.to_string())
            .chain(all.scales.iter().map(|(_, said)| said.clone()))
            .collect(),
        _ => panic!("{} is not compared", chart.id),
    }
}

#[test]
fn charts_of_a_kind_share_one_scale_and_have_ids_of_their_own() {
    let (one, other) = (scenario(&[]), scenario(&[(STRENGTH, 0.0), ("appraisal.years", 40.0)]));
    let (first, second) = (results(&one), results(&other));
    let alone = |scenario: &Scenario, results: &Results| {
        charts(&[column("Alone", scenario, results)], Language::English).map(|mut kind| kind.remove(0))
    };
    let apart = [alone(&one, &first), alone(&other, &second)];
    let columns = [column("Now", &one, &first), column("Then", &other, &second)];
    let together = charts(&columns, Language::English);
    assert_ne!(scale_of(&apart[0][0]), scale_of(&apart[1][0]), "each alone has a scale of its own");
    let mut ids = Vec::new();
    for kind in &together {
        assert_eq!(scale_of(&kind[0]), scale_of(&kind[1]));
        ids.extend(kind.iter().map(|chart| chart.id));
    }
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), 6);
    // A dot stands for as many people, whichever scenario it is of, and there are as many dots as that makes.
    let (face, foreign) = (Face::arial(), Foreign::default());
    let dots = |chart: &Chart| {
        let room = Room { width: 3500, face: &face, foreign: &foreign, is_whole: false };
        let marks = laid_out(&chart.drawing, &room).marks;
        let said = Mark::texts(&marks).into_iter().map(Text::said).find(|text| text.ends_with(" to a dot"));
        let rows = marks.iter().filter_map(|mark| match mark {
            Mark::Row(row) => Some(row.iter().map(|mark| match mark {
                Mark::Dots { at, .. } => at.len(),
                _ => 0,
            })),
            _ => None,
        });
        (said.expect("how many a dot stands for"), rows.map(Iterator::sum).collect::<Vec<usize>>())
    };
    let people = |results: &Results| {
        let pathways = &results.pathways;
        [&pathways.today, &pathways.outputs, &pathways.outcomes]
            .map(|own| own.outcomes.0[0].1.unwrap_or_default())
    };
    let said = dots(&together[2][0]).0;
    let each: f64 = said.split(' ').next().and_then(|number| number.parse().ok()).expect("a number");
    assert_ne!(people(&first), people(&second));
    for (chart, results) in together[2].iter().zip([&first, &second]) {
        let (own, rows) = dots(chart);
        assert_eq!(own, said);
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "some people")]
        let expected = people(results).map(|people| (people / each).round() as usize);
        assert_eq!(rows, expected);
    }
}
