//! What several tests share: scenarios as JSON, results as JSON, and what counts as equal.

pub mod example;
pub mod random;
pub mod spoil;
pub mod warning_cases;

use std::hash::DefaultHasher;
use std::hash::Hash;
use std::hash::Hasher;
use std::path::Path;

use outcomes_calculator::model::appraisal::Appraisal;
use outcomes_calculator::scenario::Scenario;
use outcomes_calculator::scenario::fault::Fault;
use outcomes_calculator::scenario::node::Node;
use outcomes_calculator::scenario::validate::validate;
use outcomes_calculator::uncertainty::draws::Draws;
use outcomes_calculator::uncertainty::evaluate::evaluate;
use serde_json::Value;
use serde_json::json;

/// The appraisal of a scenario that is known to be right.
pub fn appraisal(scenario: &Value) -> Appraisal {
    check(scenario).unwrap_or_else(|faults| panic!("{:?}", codes(&faults)))
}

/// The appraisal of a scenario, or its faults.
pub fn check(scenario: &Value) -> Result<Appraisal, Vec<Fault>> {
    let root: Node = serde_json::from_value(scenario.clone()).expect("JSON");
    validate(&Scenario::new(root))
}

/// The code and the path of each fault.
pub fn codes(faults: &[Fault]) -> Vec<(String, String)> {
    faults.iter().map(|fault| (fault.kind.code().to_owned(), fault.path.clone())).collect()
}

/// The results of a scenario without any draw, as JSON.
pub fn results(scenario: &Value) -> Value {
    results_of(scenario, Draws { count: 0, seed: 1 })
}

/// The results of a scenario with so many draws, as JSON.
pub fn results_of(scenario: &Value, draws: Draws) -> Value {
    let results = serde_json::to_value(evaluate(&appraisal(scenario), draws)).expect("results are JSON");
    if let (0, Ok(folder)) = (draws.count, std::env::var("OUTCOMES_CALCULATOR_KEEP")) {
        keep(scenario, &results, Path::new(&folder));
    }
    results
}

/// Keeps a scenario with its results, for the test that compares them with those in a browser.
fn keep(scenario: &Value, results: &Value, folder: &Path) {
    let text = serde_json::json!({ "scenario": scenario, "results": results }).to_string();
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    std::fs::create_dir_all(folder).expect("a folder to keep results in");
    std::fs::write(folder.join(format!("{:016x}.json", hasher.finish())), text).expect("results are kept");
}

/// A number of some JSON, by a JSON pointer.
pub fn number(json: &Value, pointer: &str) -> f64 {
    let found = json.pointer(pointer).unwrap_or_else(|| panic!("nothing at {pointer}"));
    found.as_f64().unwrap_or_else(|| panic!("no number at {pointer}: {found}"))
}

/// The numbers of a list in some JSON, by a JSON pointer.
pub fn numbers(json: &Value, pointer: &str) -> Vec<f64> {
    let list = json.pointer(pointer).and_then(Value::as_array);
    let list = list.unwrap_or_else(|| panic!("no list at {pointer}"));
    list.iter().map(|entry| entry.as_f64().expect("a number")).collect()
}

/// Whether two numbers agree to 1e−9 of their size, or 1e−9 where they are small.
pub fn is_close(found: f64, expected: f64) -> bool {
    (found - expected).abs() <= 1e-9 * expected.abs().max(1.0)
}

/// Fails unless two numbers agree to 1e−9.
#[track_caller]
pub fn assert_close(found: f64, expected: f64) {
    assert!(is_close(found, expected), "found {found}, expected {expected}");
}

/// Fails unless two lists agree, number by number, to 1e−9.
#[track_caller]
pub fn assert_all_close(found: &[f64], expected: &[f64]) {
    let agree = found.len() == expected.len()
        && found.iter().zip(expected).all(|(found, expected)| is_close(*found, *expected));
    assert!(agree, "found {found:?}, expected {expected:?}");
}

/// Puts a value where a path of field names, ids and indexes leads, making objects on the way.
pub fn put(json: &mut Value, path: &str, value: Value) {
    *at(json, path) = value;
}

/// Takes away what a path leads to.
pub fn take(json: &mut Value, path: &str) {
    let (parent, name) = path.rsplit_once('.').unwrap_or(("", path));
    let parent = if parent.is_empty() { json } else { at(json, parent) };
    match parent {
        Value::Array(entries) => {
            entries.remove(place(entries, name));
        }
        other => {
            other.as_object_mut().expect("an object").shift_remove(name).expect("a field");
        }
    }
}

fn at<'a>(json: &'a mut Value, path: &str) -> &'a mut Value {
    path.split('.').fold(json, |json, name| match json {
        Value::Array(entries) => {
            let place = place(entries, name);
            if place == entries.len() {
                entries.push(Value::Null);
            }
            &mut entries[place]
        }
        other => {
            if !other.is_object() {
                *other = Value::Object(serde_json::Map::new());
            }
            &mut other[name]
        }
    })
}

fn place(entries: &[Value], name: &str) -> usize {
    let by_id = entries.iter().position(|entry| entry["id"] == name);
    by_id.or_else(|| name.parse().ok()).unwrap_or_else(|| panic!("nothing is called {name}"))
}

/// A small scenario, to be edited: three years that are not discounted, grades that count nothing, one service of
/// 1,000 outputs at £100, and 100 people who use half of them, 20 of whom are taken on in year 0.
pub fn small() -> Value {
    serde_json::json!({
        "format": "outcomes-calculator/1",
        "title": "Small",
        "appraisal": {
            "start_year": 2026, "years": 3, "discounting": { "rate": 0 }, "optimism_bias": false
        },
        "agencies": [
            { "id": "council", "name": "Council", "kind": "local-authority" },
            { "id": "nhs", "name": "Health board", "kind": "nhs" },
            { "id": "charity", "name": "Charity", "kind": "voluntary" }
        ],
        "services": [{
            "id": "ae", "name": "A&E", "output": "attendance", "unit_cost": 100, "volume": 1000,
            "paid_by": { "council": 1 }
        }],
        "groups": [{ "id": "people", "name": "People", "people": 100, "use": { "ae": 5 } }],
        "outcomes": [{
            "id": "home", "name": "Home", "unit": "person", "group": "people", "success": 0.5, "deadweight": 0
        }],
        "redesign": { "delivery_years": 1, "take_up": { "people": { "reach": 0.2 } } }
    })
}

/// The small scenario with other values at some paths.
pub fn small_with(edits: &[(&str, Value)]) -> Value {
    let mut scenario = small();
    for (path, value) in edits {
        put(&mut scenario, path, value.clone());
    }
    scenario
}

/// An object with more fields, or others in their place.
pub fn with_fields(mut object: Value, fields: Value) -> Value {
    let Value::Object(fields) = fields else { panic!("no object: {fields}") };
    object.as_object_mut().expect("an object").extend(fields);
    object
}

/// Public net present value is 10 people × 3 years × the value − the cost; the fiscal one is − the cost.
pub fn linear(value: f64, cost: f64, ranges: Value) -> Value {
    let mut scenario = small_with(&[
        ("outcomes.home.values", json!([{ "name": "Wellbeing", "kind": "social", "amount": value }])),
        (
            "redesign.costs",
            json!([{ "name": "Team", "amount": cost, "per": "once", "paid_by": { "council": 1 } }]),
        ),
    ]);
    scenario["ranges"] = ranges;
    scenario
}

/// The path of its value.
pub const VALUE: &str = "outcomes.home.values.0.amount";
/// The path of its cost.
pub const COST: &str = "redesign.costs.0.amount";

/// A triangular range of a path.
pub fn range(path: &str, low: f64, high: f64) -> Value {
    json!({ "path": path, "low": low, "high": high })
}
