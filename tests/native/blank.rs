//! New parts of a scenario, and a word chosen in one: what stands in them and what goes. METHOD.md section 2.

use outcomes_calculator::scenario::Scenario;
use outcomes_calculator::scenario::edit::Edit;
use outcomes_calculator::scenario::field::Field;
use outcomes_calculator::scenario::field::Kind;
use outcomes_calculator::scenario::field::Object;
use outcomes_calculator::scenario::field::scenario as whole;
use outcomes_calculator::scenario::node::Node;
use serde_json::Value;
use serde_json::json;

fn scenario(json: &Value) -> Scenario {
    Scenario::new(serde_json::from_value(json.clone()).unwrap())
}

fn json(node: &Node) -> Value {
    serde_json::to_value(node).unwrap()
}

/// What a field of field names leads to: the object it holds, or that its list or map holds.
fn object(path: &str) -> &'static Object {
    path.split('.').fold(whole(), |object, name| match &object.field(name).unwrap().kind {
        Kind::Object(of) | Kind::Discounting(of) | Kind::List { of, .. } | Kind::ObjectMap(_, of) => of,
        _ => panic!("{name} holds no object"),
    })
}

fn field(path: &str, name: &str) -> &'static Field {
    object(path).field(name).unwrap()
}

fn place() -> Scenario {
    scenario(&json!({
        "agencies": [{ "id": "council" }, { "id": "nhs" }],
        "services": [{ "id": "ae", "unit_cost": 100 }, { "id": "gp", "unit_cost": 50 }],
        "groups": [{ "id": "people", "people": 40 }]
    }))
}

#[test]
fn a_word_left_out_stands_as_the_method_says() {
    for (path, field, word) in [
        ("efficiency", "scope", "groups"),
        ("redesign.costs", "kind", "revenue"),
        ("outcomes.values", "per", "person-year"),
        ("ranges", "shape", "triangular"),
        ("deal", "surplus", "reinvest"),
        ("appraisal", "discounting", "green-book-2026"),
        ("redesign.costs", "evidence", "B"),
        ("outcomes", "evidence", "C"),
        ("outcomes", "name", ""),
    ] {
        assert_eq!(object(path).default_word(field), word, "{path}.{field}");
    }
}

#[test]
fn a_new_entry_has_what_it_must_have_and_nothing_else() {
    let blank = |path: &str, list: &str| json(&place().blank(object(path), list, "New").unwrap());
    assert_eq!(
        blank("agencies", "agencies"),
        json!({ "id": "agency-3", "name": "New", "kind": "local-authority" })
    );
    assert_eq!(blank("outcomes.values", "values"), json!({ "name": "New", "kind": "social", "amount": 0 }));
}

/// An id counts on from the entries there are, past those that are taken.
#[test]
fn a_new_id_is_one_that_no_entry_has() {
    let taken = scenario(&json!({ "services": [{ "id": "service-3" }, { "id": "service-4" }] }));
    assert_eq!(taken.fresh_id("services"), "service-5");
    assert_eq!(place().fresh_id("services"), "service-3");
}

/// A fifth to each side of the first price, then of the first number of people, that has no range yet.
#[test]
fn a_new_range_is_of_the_first_price_that_has_none() {
    let with = |paths: &[&str]| {
        let mut all = json(place().root());
        all["ranges"] = paths.iter().map(|path| json!({ "path": path })).collect();
        scenario(&all).blank(object("ranges"), "ranges", "").map(|range| json(&range))
    };
    let range = |path: &str, low: f64, high: f64| {
        Some(json(&scenario(&json!({ "path": path, "low": low, "high": high })).root().clone()))
    };
    let [ae, gp, people] = ["services.ae.unit_cost", "services.gp.unit_cost", "groups.people.people"];
    assert_eq!(with(&[]), range(ae, 80.0, 120.0));
    assert_eq!(with(&[ae]), range(gp, 40.0, 60.0));
    assert_eq!(with(&[gp]), range(ae, 80.0, 120.0));
    assert_eq!(with(&[ae, gp]), range(people, 32.0, 48.0));
    assert_eq!(with(&[ae, gp, people]), None);
}

/// 0, or the least that is allowed where 0 is not.
#[test]
fn a_new_number_is_nothing_or_the_least() {
    for (path, name, least) in [
        ("services", "volume", 0.0),
        ("services", "growth", 0.0),
        ("services", "cash_step", 1.0),
        ("outcomes", "lasts", 1.0),
        ("appraisal", "start_year", 1990.0),
        ("redesign.levers.multi_agency.network", "agencies", 2.0),
    ] {
        let value = place().blank_value(field(path, name), "").and_then(|node| node.as_number());
        assert_eq!(value, Some(least), "{path}.{name}");
    }
}

const COST: &str = "redesign.costs";
const VALUE: &str = "outcomes.values";

/// The cost or value after a word is chosen in it.
fn chosen(of: &str, entry: &Value, field: &str, word: &str) -> Value {
    let mut all = json(place().root());
    all["redesign"] = json!({ "costs": [entry] });
    all["outcomes"] = json!([{ "id": "home", "values": [entry] }]);
    let path = if of == COST { "redesign.costs.0" } else { "outcomes.home.values.0" };
    let scenario = scenario(&all);
    let edited = scenario.with(&scenario.choosing(object(of), &path.into(), field, word)).unwrap();
    json(edited.at(path).unwrap())
}

#[test]
fn a_chosen_word_takes_out_only_what_does_not_belong_beside_it() {
    let once = json!({ "name": "Team", "per": "once", "year": 1, "evidence": "C" });
    assert_eq!(chosen(COST, &once, "per", "year"), json!({ "name": "Team", "per": "year", "evidence": "C" }));
    assert_eq!(
        chosen(COST, &once, "kind", "capital"),
        json!({ "name": "Team", "per": "once", "year": 1, "evidence": "C", "kind": "capital" })
    );
    assert_eq!(
        chosen(COST, &once, "evidence", "E"),
        json!({ "name": "Team", "per": "once", "year": 1, "evidence": "E" })
    );
    let social = json!({ "name": "Wellbeing", "kind": "social", "amount": 1, "health": true, "per": "once" });
    assert_eq!(
        chosen(VALUE, &social, "kind", "economic"),
        json!({ "name": "Wellbeing", "kind": "economic", "amount": 1, "per": "once" })
    );
    assert_eq!(
        chosen(VALUE, &social, "per", "person-year"),
        json!({ "name": "Wellbeing", "kind": "social", "amount": 1, "health": true, "per": "person-year" })
    );
    // A fiscal value must fall to somebody: the first agency, until the user says whom.
    assert_eq!(
        chosen(VALUE, &social, "kind", "fiscal"),
        json!({ "name": "Wellbeing", "kind": "fiscal", "amount": 1, "per": "once", "falls_to": { "council": 1 } })
    );
    let fiscal = json!({ "name": "Care", "kind": "fiscal", "falls_to": { "nhs": 2 }, "cashable": 0.5 });
    assert_eq!(
        chosen(VALUE, &fiscal, "per", "once"),
        json!({ "name": "Care", "kind": "fiscal", "falls_to": { "nhs": 2 }, "cashable": 0.5, "per": "once" })
    );
    assert_eq!(chosen(VALUE, &fiscal, "kind", "social"), json!({ "name": "Care", "kind": "social" }));
}

/// A word on which nothing hangs is put where it stands, so that undo tells the one field.
#[test]
fn a_word_on_which_nothing_hangs_changes_its_own_field() {
    let scenario = scenario(&json!({ "redesign": { "costs": [{ "name": "Team", "per": "once" }] } }));
    let edit = scenario.choosing(object(COST), &"redesign.costs.0".into(), "evidence", "E");
    assert_eq!(edit, Edit::Put { path: "redesign.costs.0.evidence".into(), value: Node::Text("E".into()) });
}

#[test]
fn only_the_unit_of_a_cost_is_narrowed() {
    let drive = object("efficiency.costs");
    assert_eq!(drive.words("per", &["once", "person"]), ["once", "year"]);
    assert_eq!(drive.words("kind", &["revenue", "capital"]), ["revenue", "capital"]);
    assert_eq!(object(VALUE).words("per", &["once", "person-year"]), ["once", "person-year"]);
}
