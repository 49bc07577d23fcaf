//! Unit costs that belong together: older and newer prices of one thing, parts of one cost put into a scenario as one, and what
//! a price says of how it was read.

use outcomes_calculator::data::attribution::Licence;
use outcomes_calculator::data::attribution::attribution;
use outcomes_calculator::data::finder::search;
use outcomes_calculator::data::overlaps::covers;
use outcomes_calculator::data::related::beside;
use outcomes_calculator::data::related::newer;
use outcomes_calculator::data::unit_costs::CostKind;
use outcomes_calculator::data::unit_costs::UnitCost;
use outcomes_calculator::data::unit_costs::unit_cost;
use outcomes_calculator::data::unit_costs::unit_costs;
use outcomes_calculator::scenario::Scenario;
use outcomes_calculator::session::action::Action;
use outcomes_calculator::session::settings::Settings;
use outcomes_calculator::session::state::State;
use serde_json::Value;
use serde_json::json;

use crate::support::assert_close;
use crate::support::check;
use crate::support::number;
use crate::support::put;
use crate::support::range;
use crate::support::results;
use crate::support::small_with;

fn entry(id: &str) -> &'static UnitCost {
    unit_cost(id).expect(id)
}

fn is_superseded(entry: &UnitCost) -> bool {
    !newer(unit_costs(), entry).is_empty()
}

/// The small place once its service has the price of these entries, one after another.
fn used(before: &Value, ids: &[&str]) -> Value {
    let mut scenario = Scenario::new(serde_json::from_value(before.clone()).unwrap());
    for id in ids {
        for edit in scenario.use_unit_cost("ae", entry(id)).expect("the service is there") {
            scenario = scenario.with(&edit).unwrap();
        }
    }
    serde_json::to_value(scenario.root()).unwrap()
}

fn values(scenario: &Value) -> &[Value] {
    scenario["services"][0]["values"].as_array().map_or(&[], Vec::as_slice)
}

fn names(scenario: &Value) -> Vec<&str> {
    values(scenario).iter().map(|value| value["name"].as_str().unwrap()).collect()
}

/// Read second-hand: the amount as it is quoted, and the year of its prices.
#[test]
fn newer_prices_are_those_that_are_quoted_and_say_so() {
    for (id, amount, year, in_source) in [
        ("ae-attendance-2024", 280.0, 2024, "Table 6.1.1"),
        ("inpatient-elective", 6620.0, 2024, "Table 6.1.1"),
        ("gp-consultation-2024", 48.0, 2024, "Table 9.4.2"),
        ("nurse-band5-hour", 57.0, 2024, "Table 9.2.1"),
        ("social-worker-hour-2024", 61.0, 2024, "Table 10.1.1"),
        ("prison-place-overall", 59026.0, 2024, "Ministry of Justice"),
        ("childrens-home", 318_400.0, 2023, "National Audit Office"),
        ("housing-first-year", 10915.0, 2022, "Housing First pilots"),
    ] {
        let entry = entry(id);
        assert_eq!((entry.amount, entry.price_year), (amount, year), "{id}");
        assert!(entry.source.contains(in_source), "{id}: {}", entry.source);
        assert!(entry.citation().contains("second-hand: as quoted by "), "{id}: {}", entry.citation());
    }
    assert!(!entry("arrest").citation().contains("second-hand"), "the database itself was read");
}

/// £8.1 billion / 83,630 = £96,855; £2.84 billion / 131,140 / 52.14 = £415.35.
#[test]
fn what_is_derived_here_says_how() {
    let is_derived = |entry: &&UnitCost| !entry.derivation.is_empty();
    assert_eq!(unit_costs().iter().filter(is_derived).count(), 2);
    let (child, household) = (entry("looked-after-average"), entry("temporary-accommodation-week"));
    assert_close(child.amount, (8.1e9_f64 / 83_630.0).round());
    assert_close(household.amount, (2.84e9_f64 / 131_140.0 / 52.14).round());
    let after = used(&small_with(&[]), &["looked-after-average"]);
    let source = after["services"][0]["unit_cost"]["source"].as_str().unwrap();
    assert!(source.starts_with("derived: ") && source.contains("83,630 children"), "{source}");
}

#[test]
fn what_is_superseded_is_there_is_older_and_counts_the_same_event() {
    let mut pairs = 0;
    for newer in unit_costs() {
        for id in &newer.supersedes {
            let older = entry(id);
            // Newer by every step, so that no chain of them comes back to its start.
            assert!(newer.price_year > older.price_year, "{} is not newer than {id}", newer.id);
            assert_eq!(newer.kind, older.kind, "{} and {id}", newer.id);
            assert!(newer.overlaps.contains(id), "{} and {id} must not be counted for one event", newer.id);
            pairs += 1;
        }
    }
    assert!(pairs > 20, "{pairs}");
}

#[test]
fn the_newest_price_of_an_attendance_comes_first() {
    let ids: Vec<&str> = search("A&E").iter().map(|entry| entry.id.as_str()).collect();
    let place = |id: &str| ids.iter().position(|own| *own == id).expect(id);
    assert_eq!(ids[0], "ae-attendance-2024");
    assert_eq!(place("ae-attendance"), ids.len() - 1);
}

#[test]
fn what_is_superseded_comes_last_in_whatever_is_found() {
    for words in ["", "prison", "robbery", "child", "hospital", "week", "HE4.0"] {
        let found: Vec<bool> = search(words).into_iter().map(is_superseded).collect();
        assert!(found.is_sorted(), "{words}: {found:?}");
    }
    assert!(is_superseded(search("HE4.0")[0]), "it is found all the same");
}

#[test]
fn parts_beside_a_public_cost_are_of_their_own_kind_and_unit_and_count_nothing_of_it() {
    for fiscal in unit_costs() {
        let own = covers(fiscal);
        for part in beside(fiscal) {
            assert_eq!(part.id, format!("{}-{}", fiscal.id, part.kind.word()));
            assert_eq!((&part.output, part.price_year), (&fiscal.output, fiscal.price_year), "{}", part.id);
            assert!(covers(part).iter().all(|tag| !own.contains(tag)), "{} and {}", fiscal.id, part.id);
        }
    }
    let crimes =
        unit_costs().iter().filter(|entry| entry.id.starts_with("ho-") && entry.kind == CostKind::Fiscal);
    assert_eq!(crimes.clone().count(), 12);
    assert!(crimes.clone().all(|crime| !beside(crime).is_empty()));
}

/// What the Home Office publishes for an offence as a whole, each part rounded to £10 by itself.
#[test]
fn the_parts_of_an_offence_add_up_to_what_is_published() {
    for (id, whole) in [
        ("ho-homicide", 3_346_680.0),
        ("ho-violence-with-injury", 15_720.0),
        ("ho-violence-without-injury", 7_150.0),
        ("ho-rape", 48_000.0),
        ("ho-other-sexual", 6_540.0),
        ("ho-robbery", 10_490.0),
        ("ho-domestic-burglary", 7_720.0),
        ("ho-theft-of-vehicle", 20_330.0),
        ("ho-theft-from-vehicle", 1_420.0),
        ("ho-theft-person", 1_590.0),
        ("ho-criminal-damage", 1_970.0),
        ("ho-commercial-theft", 570.0),
    ] {
        let sum = beside(entry(id)).iter().fold(entry(id).amount, |sum, part| sum + part.amount);
        assert!((sum - whole).abs() <= 10.0, "{id}: {sum}, published {whole}");
    }
}

/// One of 500 offences is avoided, priced at 2019/20 prices: £2,050 falls on police and courts, £280 is spent beforehand, £13,390
/// is the harm; together £15,720. A pound of 2019/20 is 100 / 78.1735 pounds of 2025/26.
#[test]
fn an_offence_that_is_avoided_is_worth_all_three_parts_in_public_value_and_one_in_budgets() {
    let outcome = json!([{
        "id": "safe", "name": "Safe", "unit": "person", "group": "people", "success": 1, "deadweight": 0, "lasts": 1,
        "effects": { "ae": 0.002 }
    }]);
    let before = small_with(&[("outcomes", outcome), ("redesign.take_up.people.reach", json!(1))]);
    let found = results(&used(&before, &["ho-violence-with-injury"]));
    let today = 100.0 / 78.1735;
    assert_close(number(&found, "/views/fiscal/net_present_value"), 2_050.0 * today);
    assert_close(number(&found, "/views/public_value/net_present_value"), 15_720.0 * today);
    assert_close(number(&found, "/views/cashable/net_present_value"), 0.0);
    let codes = found["warnings"].as_array().unwrap().iter().map(|warning| warning["code"].as_str().unwrap());
    assert!(codes.clone().all(|code| code != "double_count"), "{:?}", codes.collect::<Vec<_>>());
}

#[test]
fn a_value_says_its_price_year_its_source_and_what_it_covers() {
    let after = used(&small_with(&[]), &["ho-robbery"]);
    let [economic, social] = values(&after) else { panic!("{after}") };
    assert_eq!((&economic["kind"], &social["kind"]), (&json!("economic"), &json!("social")));
    assert_eq!((&economic["amount"]["amount"], &social["amount"]["amount"]), (&json!(480), &json!(8560)));
    assert_eq!(economic["amount"]["price_year"], 2019);
    assert!(social["amount"]["source"].as_str().unwrap().contains("Home Office"));
    assert_eq!(social["covers"], json!(covers(entry("ho-robbery-social"))));
    assert!(check(&after).is_ok());
}

#[test]
fn another_price_takes_the_values_of_the_one_before_and_leaves_the_readers_own() {
    let own =
        |name: &str| json!({ "name": name, "kind": "social", "amount": 7, "covers": ["ho-robbery-social"] });
    let mut before = small_with(&[("services.ae.values", json!([own("Fear")]))]);
    let robbery = used(&before, &["ho-robbery"]);
    assert_eq!(names(&robbery)[0], "Fear");
    assert_eq!(values(&robbery).len(), 3);
    assert_eq!(names(&used(&before, &["ho-robbery", "ho-robbery"])), names(&robbery));
    let burglary = used(&before, &["ho-robbery", "burglary"]);
    assert_eq!(names(&burglary), ["Fear", &entry("burglary-economic").name, &entry("burglary-social").name]);
    assert_eq!(names(&used(&before, &["ho-robbery", "arrest"])), ["Fear"]);
    // A value that the reader has named anew is the reader's.
    before = robbery;
    put(&mut before, "services.ae.values.2.name", json!("Hurt"));
    assert_eq!(names(&used(&before, &["arrest"])), ["Fear", "Hurt"]);
}

#[test]
fn a_range_stays_with_the_readers_own_value() {
    let mut before = used(&small_with(&[]), &["ho-robbery"]);
    let own = json!({ "name": "Fear", "kind": "social", "amount": 7 });
    before["services"][0]["values"].as_array_mut().unwrap().push(own);
    before["ranges"] = json!([
        range("services.ae.values.0.amount", 400.0, 500.0),
        range("services.ae.values.2.amount", 5.0, 9.0)
    ]);
    let after = used(&before, &["ho-domestic-burglary"]);
    assert_eq!(names(&after)[0], "Fear");
    assert_eq!(after["ranges"].as_array().unwrap().len(), 1);
    assert_eq!(after["ranges"][0]["path"], "services.ae.values.0.amount");
    assert_close(number(&after, "/ranges/0/low"), 5.0);
    assert!(check(&after).is_ok());
}

#[test]
fn one_step_back_undoes_the_price_and_the_values_that_came_with_it() {
    let own = json!([{ "name": "Fear", "kind": "social", "amount": 7 }]);
    let before = used(&small_with(&[("services.ae.values", own)]), &["burglary"]);
    let scenario = Scenario::new(serde_json::from_value(before).unwrap());
    let edits = scenario.use_unit_cost("ae", entry("ho-robbery")).unwrap();
    let state = State::open(scenario.clone(), Settings::default()).unwrap();
    let after = state.reduce(Action::Edits("services.ae.unit_cost".into(), edits));
    assert_eq!(after.scenario.number("services.ae.values.2.amount"), Some(8_560.0));
    assert_eq!(*after.reduce(Action::Undo).scenario, scenario);
}

#[test]
fn each_licence_is_named_once_and_only_where_something_is_under_it() {
    let said = |ids: &[&str]| attribution(ids.iter().map(|id| entry(id).licence));
    assert!(said(&["arrest", "burglary"]).contains("© Greater Manchester Combined Authority"));
    assert_eq!(said(&["arrest", "burglary"]).matches("CC BY 4.0").count(), 1);
    assert_eq!(said(&["ho-rape", "prison-place-direct"]), Licence::OpenGovernment.sentence());
    assert_eq!(said(&["nurse-band5-hour", "childrens-home"]), "", "single figures are cited by their source");
    let both = said(&["ho-rape", "arrest"]);
    assert!(both.contains("CC BY 4.0") && both.contains("Open Government Licence v3.0"), "{both}");
}
