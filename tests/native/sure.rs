//! What is said of each range, worked out by hand: ten people need 0.4 × 5 visits less in each of three years, 60 in all.

use crate::support::{appraisal, small_with};
use outcomes_calculator::report::Report;
use outcomes_calculator::report::drawing::Drawing;
use outcomes_calculator::report::ranges::{RangeRow, Ranges};
use outcomes_calculator::report::side_by_side::{Column, leans, short_table};
use outcomes_calculator::scenario::Scenario;
use outcomes_calculator::scenario::edit::Edit;
use outcomes_calculator::scenario::path::Path;
use outcomes_calculator::session::{action::Action, settings::Settings, state::State};
use outcomes_calculator::text::Language::{self, English, Welsh};
use outcomes_calculator::uncertainty::draws::Draws;
use outcomes_calculator::uncertainty::evaluate::evaluate;
use serde_json::{Value, json};

/// Visits at a price from £10 to £60, for a team at £2,990 to £3,010 and, as an outcome, a better life that no budget pays for.
fn at(price: f64) -> Value {
    small_with(&[
        ("outcomes.home.effects", json!({ "ae": 0.4 })),
        ("outcomes.home.values", json!([{ "name": "Wellbeing", "kind": "social", "amount": 100 }])),
        (
            "redesign.costs",
            json!([{ "name": "Team", "amount": 3000, "per": "once", "paid_by": { "council": 1 } }]),
        ),
        ("services.ae.unit_cost", json!(price)),
        (
            "ranges",
            json!([
                { "path": "outcomes.home.values.0.amount", "low": 0, "high": 5000 },
                { "path": "redesign.costs.0.amount", "low": 2990, "high": 3010 },
                { "path": "services.ae.unit_cost", "low": 10, "high": 60 }
            ]),
        ),
    ])
}

fn ranges(price: f64, language: Language) -> (String, Ranges) {
    let document = at(price);
    let results = evaluate(&appraisal(&document), Draws { count: 64, seed: 1 });
    let scenario = Scenario::new(serde_json::from_value(document).unwrap());
    let chart = Report::new(&scenario, &results, None, language).matters.unwrap().as_ref().clone();
    // Every range is in the table; the better life moves no public money.
    assert_eq!(chart.table.rows.len(), 3);
    let Drawing::Ranges(ranges) = chart.drawing else { panic!("they are ranges") };
    assert_eq!(ranges.rows.len(), 2);
    (chart.title, ranges)
}

fn told(row: &RangeRow) -> [&str; 4] {
    [&row.name, &row.now, &row.turns, &row.amounts]
}

#[test]
fn a_range_says_where_the_answer_turns_and_what_it_comes_to_at_its_ends() {
    let (title, ranges) = ranges(55.0, English);
    assert_eq!(title, "“A&E: One costs” matters most");
    // 60 × £10 − £3,000, and 60 × £60 − £3,000; nothing is left at £50.
    assert_eq!(
        told(&ranges.rows[0]),
        ["A&E: One costs", "£55", "below £50 it stops paying", "−£2,400 to £600"]
    );
    // From £10 to £60, £55 is nine tenths of the way and £50 eight; of −£2,400 to £600 nothing is eight tenths, £300 nine.
    assert_eq!((ranges.rows[0].at, ranges.rows[0].turn, ranges.rows[0].bar), (900, Some(800), [0, 1000]));
    assert_eq!((ranges.zero, ranges.answer), (800, 900));
    assert_eq!(told(&ranges.rows[1]), ["Team, once", "£3,000", "pays all along its range", "£290 to £310"]);
}

#[test]
fn where_it_does_not_pay_a_range_says_where_it_would() {
    let (_, english) = ranges(45.0, English);
    assert_eq!(told(&english.rows[0])[2], "above £50 it starts to pay");
    assert_eq!(told(&english.rows[1])[2..], ["never pays in its range", "−£310 to −£290"]);
    let (title, welsh) = ranges(45.0, Welsh);
    assert_eq!(title, "“A&E: Cost un” sydd bwysicaf");
    assert_eq!(told(&welsh.rows[0])[2], "uwchlaw £50 mae’n dechrau talu");
}

/// While its handle moves, what a number comes to now is known; what the others come to is not yet.
#[test]
fn a_number_on_the_move_says_what_is_so_where_it_stands() {
    let before = at(55.0);
    let complete = evaluate(&appraisal(&before), Draws { count: 64, seed: 1 });
    let moved = at(45.0);
    let now = evaluate(&appraisal(&moved), Draws { count: 0, seed: 1 });
    let scenario = Scenario::new(serde_json::from_value(moved).unwrap());
    let chart = Report::new(&scenario, &now, Some(&complete), English).matters.unwrap();
    let Drawing::Ranges(ranges) = &chart.drawing else { panic!("they are ranges") };
    assert_eq!(told(&ranges.rows[0])[1..], ["£45", "above £50 it starts to pay", "−£2,400 to £600"]);
    assert_eq!(told(&ranges.rows[1])[2], "pays all along its range");
    // −£300 is seven tenths of the way.
    assert_eq!((ranges.rows[0].at, ranges.answer), (700, 700));
}

#[test]
fn rows_keep_an_order_and_what_is_new_comes_last() {
    let (_, ranges) = ranges(55.0, English);
    let [price, team] = [0, 1].map(|row| ranges.rows[row].path.clone());
    let paths = |ranges: &Ranges| ranges.rows.iter().map(|row| row.path.clone()).collect::<Vec<_>>();
    assert_eq!(paths(&ranges.in_order(&[team.clone(), price.clone()])), [team.clone(), price.clone()]);
    assert_eq!(paths(&ranges.in_order(std::slice::from_ref(&team))), [team, price]);
}

#[test]
fn in_short_people_money_and_runs_stand_beside_each_other() {
    let [one, other] = [55.0, 45.0].map(at);
    let results =
        [&one, &other].map(|document| evaluate(&appraisal(document), Draws { count: 1024, seed: 1 }));
    let scenarios = [one, other].map(|one| Scenario::new(serde_json::from_value(one).unwrap()));
    let column = |index: usize, name: &str| Column {
        name: name.to_owned(),
        scenario: &scenarios[index],
        results: &results[index],
    };
    let columns = [column(0, "As it came"), column(1, "Now")];
    let table = short_table(&columns, English);
    assert_eq!(table.columns[1..], ["As it came", "Now"]);
    // Half of the twenty that are taken on.
    assert_eq!(
        (table.rows[0].head.as_str(), &table.rows[0].cells[..]),
        ("Home", &["10".to_owned(), "10".to_owned()][..])
    );
    assert_eq!(table.rows[1].cells, ["saves £300", "costs £300 more"]);
    assert_eq!(table.rows.len(), 4);
    // More of a range up to £60 is below £50 than above it.
    assert!(
        leans(&columns[0], English)
            .is_some_and(|told| told.starts_with("As it came: The ranges lean to the bad side"))
    );
    assert_eq!(leans(&columns[1], English), None);
}

/// What it came to as it was opened is known for as long as it is that scenario to which the numbers are put back.
#[test]
fn what_a_scenario_came_to_stays_beside_what_it_comes_to() {
    let open = |price| Scenario::new(serde_json::from_value(at(price)).unwrap());
    let state = State::open(open(55.0), Settings::default()).unwrap();
    let price = |value| Action::Edit(Edit::SetNumber { path: Path::parse("services.ae.unit_cost"), value });
    assert!(state.reduce(price(45.0)).as_it_came().is_none());
    let complete = evaluate(&appraisal(&at(55.0)), Draws { count: 64, seed: 1 });
    let state = state.reduce(Action::Complete(state.scenario.clone(), complete.into()));
    let moved = state.reduce(price(45.0)).reduce(price(40.0));
    let net = |state: &State| state.as_it_came().map(|(_, came)| came.views.fiscal.net_present_value.round());
    assert_eq!((net(&state), net(&moved)), (Some(300.0), Some(300.0)));
    assert_eq!(net(&moved.reduce(Action::Undo).reduce(Action::Reset)), Some(300.0));
    let other = moved.try_open(open(20.0), outcomes_calculator::session::history::Origin::File).unwrap();
    assert_eq!(net(&other), None);
    assert_eq!(net(&other.reduce(Action::Undo)), None);
}
