//! Every number that a range may name: a draw, the tornado and the document agree on what it does.

use outcomes_calculator::data::presets::PRESETS;
use outcomes_calculator::scenario::Scenario;
use outcomes_calculator::scenario::edit::Edit;
use outcomes_calculator::scenario::find::find;
use outcomes_calculator::scenario::node::Node;
use outcomes_calculator::scenario::path::Path;
use outcomes_calculator::uncertainty::draws::Draws;
use serde_json::Value;
use serde_json::json;

use crate::support::check;
use crate::support::number;
use crate::support::numbers;
use crate::support::results;
use crate::support::results_of;
use crate::support::take;

fn good() -> Value {
    let mut good: Value = serde_json::from_str(include_str!("../faults/good.json")).unwrap();
    take(&mut good, "ranges");
    good
}

fn scenario(json: &Value) -> Scenario {
    Scenario::new(serde_json::from_value::<Node>(json.clone()).unwrap())
}

/// The path of every value in some JSON: ids where entries have them, else indexes.
fn paths(json: &Value, path: &str, list: &mut Vec<String>) {
    let below = |name: &str| if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") };
    list.push(path.to_owned());
    match json {
        Value::Object(fields) => fields.iter().for_each(|(key, value)| paths(value, &below(key), list)),
        Value::Array(entries) => {
            for (index, entry) in entries.iter().enumerate() {
                let name = entry["id"].as_str().map_or_else(|| index.to_string(), str::to_owned);
                paths(entry, &below(&name), list);
            }
        }
        _ => {}
    }
}

/// Numbers left at their defaults in the good file.
const AT_DEFAULT: [&str; 20] = [
    "services.beds.growth",
    "services.beds.cashable",
    "services.beds.duplicated",
    "services.beds.digital",
    "groups.callers.turnover",
    "outcomes.calm.attribution",
    "outcomes.calm.displacement",
    "outcomes.calm.drop_off",
    "redesign.take_up.callers.engagement",
    "redesign.take_up.callers.retention",
    "redesign.levers.outcomes_first.strength",
    "redesign.levers.frequent_users.strength",
    "redesign.levers.multi_agency.strength",
    "redesign.levers.digital_data.strength",
    "redesign.levers.social_action.strength",
    "redesign.levers.peer_networks.strength",
    "redesign.levers.frequent_users.attribution",
    "redesign.levers.peer_networks.own_benefit",
    "efficiency.duplicates_removed",
    "efficiency.cost_ratio",
];

/// Every path that names a number which may vary, with two values within its limits about that number; of what an
/// outcome is worth one on each side of 0, where other people begin to count.
fn varying() -> Vec<(String, f64, f64)> {
    let good = good();
    let mut all = Vec::new();
    paths(&good, "", &mut all);
    all.extend(AT_DEFAULT.map(str::to_owned));
    let scenario = scenario(&good);
    let numbers = all.into_iter().filter_map(|path| {
        let number = find(scenario.root(), &Path::parse(&path)).filter(|number| number.row.varies)?;
        let value = number.value.unwrap();
        let share = if path.contains(".values.") { 1.5 } else { 0.1 };
        let width = share * value.abs().max(0.1);
        Some((path, (value - width).max(number.row.least), (value + width).min(number.row.most)))
    });
    numbers.collect()
}

fn net_values(json: &Value) -> (f64, f64) {
    let found = results(json);
    let net = |view: &str| number(&found, &format!("/views/{view}/net_present_value"));
    (net("public_value"), net("fiscal"))
}

fn with_number(json: &Value, path: &str, value: f64) -> Value {
    let edited = scenario(json).with(&Edit::SetNumber { path: path.into(), value }).unwrap();
    serde_json::to_value(edited.root()).unwrap()
}

fn ranged(path: &str, low: f64, high: f64) -> Value {
    let mut json = good();
    json["ranges"] = json!([{ "path": path, "low": low, "high": high, "shape": "uniform" }]);
    json
}

/// 69 that stand in the good file, and those left at their defaults.
#[test]
fn the_numbers_that_may_vary_are_found() {
    assert_eq!(varying().len(), 69 + AT_DEFAULT.len());
}

/// Below 0 an amount counts every net person, who otherwise need not be counted in an outcome without harm.
#[test]
fn an_amount_that_turns_negative_counts_other_people() {
    let mut harmless = good();
    for outcome in harmless["outcomes"].as_array_mut().unwrap() {
        outcome["effects"] = json!({});
        outcome["adds"] = json!({});
    }
    harmless["outcomes"][0]["values"][2]["amount"] = json!(10);
    let amounts =
        varying().into_iter().filter(|(path, ..)| path.contains(".values.") && path.ends_with(".amount"));
    for (path, low, high) in amounts {
        let mut json = harmless.clone();
        json["ranges"] = json!([{ "path": path, "low": low, "high": high, "shape": "uniform" }]);
        let found = numbers(&results(&json), "/sensitivity/0/public_value");
        let ends = [low, high].map(|value| net_values(&with_number(&harmless, &path, value)).0);
        assert_eq!(found, ends, "{path} from {low} to {high}");
    }
}

/// What one number leaves behind in the buffers must not reach the study of the next.
#[test]
fn a_range_among_all_the_others_says_what_it_says_alone() {
    let mut json = good();
    let ranges: Vec<Value> = varying()
        .into_iter()
        .map(|(path, low, high)| json!({ "path": path, "low": low, "high": high, "shape": "uniform" }))
        .collect();
    for order in [ranges.clone(), ranges.iter().rev().cloned().collect()] {
        json["ranges"] = json!(order);
        let among_all = results(&json)["sensitivity"].clone();
        for (row, range) in among_all.as_array().unwrap().iter().zip(&order) {
            let path = range["path"].as_str().unwrap();
            let alone =
                results(&ranged(path, range["low"].as_f64().unwrap(), range["high"].as_f64().unwrap()));
            assert_eq!(*row, alone["sensitivity"][0], "{path}");
        }
    }
}

#[test]
fn an_end_of_a_range_does_what_the_same_number_in_the_file_does() {
    for (path, low, high) in varying() {
        let json = ranged(&path, low, high);
        assert!(check(&json).is_ok(), "{path}: {:?}", check(&json).unwrap_err());
        let found = results(&json);
        let row = |field: &str| numbers(&found, &format!("/sensitivity/0/{field}"));
        assert_eq!(found["sensitivity"][0]["path"], path.as_str());
        for (end, value) in [low, high].into_iter().enumerate() {
            let (public, fiscal) = net_values(&with_number(&good(), &path, value));
            assert_eq!(row("public_value")[end], public, "{path} at {value}");
            assert_eq!(row("fiscal")[end], fiscal, "{path} at {value}");
        }
    }
}

#[test]
fn a_switching_value_put_in_the_file_leaves_nothing() {
    let mut switching = 0;
    for (path, low, high) in varying() {
        let found = results(&ranged(&path, low, high));
        for view in ["public_value", "fiscal"] {
            let Some(value) = found["sensitivity"][0]["switching_value"][view].as_f64() else { continue };
            let switched = with_number(&good(), &path, value);
            // A draw may let use exceed volume, a file may not.
            if check(&switched).is_err_and(|faults| faults[0].kind.code() == "use_exceeds_volume") {
                continue;
            }
            switching += 1;
            let (public, fiscal) = net_values(&switched);
            let net = if view == "fiscal" { fiscal } else { public };
            assert!(net.abs() < 0.005, "{path} at {value}: {view} {net}");
        }
    }
    assert!(switching > 10, "only {switching} numbers switch");
}

#[test]
fn draws_lie_between_what_the_ends_do() {
    for (path, low, high) in varying() {
        let found = results_of(&ranged(&path, low, high), Draws { count: 4, seed: 1 });
        let ends = numbers(&found, "/sensitivity/0/public_value");
        let view = &found["uncertainty"]["views"]["public_value"];
        let (least, most) = (ends[0].min(ends[1]), ends[0].max(ends[1]));
        // No number of the good file is so curved over a tenth that its middle lies outside its ends by more.
        let slack = 0.05 * (most - least) + 1e-6;
        let mean = number(view, "/mean");
        assert!(least - slack <= mean && mean <= most + slack, "{path}: {mean} from {least} to {most}");
        let moves = most - least > 1e-3;
        let spread = number(view, "/p95") - number(view, "/p5");
        assert_eq!(spread > 1e-3 * (most - least).max(1e-3), moves, "{path}: {spread} of {}", most - least);
    }
}

#[test]
fn whole_numbers_weights_and_texts_may_not_vary() {
    let scenario = scenario(&good());
    for path in [
        "appraisal.years",
        "appraisal.start_year",
        "appraisal.price_year",
        "appraisal.deflators.2025",
        "services.ae.cash_lag",
        "services.ae.cash_step",
        "services.ae.paid_by.nhs",
        "outcomes.home.lag",
        "outcomes.home.lasts",
        "redesign.delivery_years",
        "redesign.take_up.callers.start",
        "redesign.costs.0.year",
        "redesign.costs.1.to",
        "redesign.levers.multi_agency.network.agencies",
        "deal.surplus.council",
        "efficiency.cut_years",
        "services.ae.unit_cost.amount",
        "services.0.volume",
        "services.ae",
        "title",
        "",
    ] {
        let varies = find(scenario.root(), &Path::parse(path)).is_some_and(|number| number.row.varies);
        assert!(!varies, "{path}");
    }
}

/// A path that is read and written again is the same text, and joined from its names the same path.
#[test]
fn a_path_that_is_read_is_written_as_it_was() {
    let mut files: Vec<Value> =
        PRESETS.iter().map(|preset| serde_json::from_str(preset.text()).unwrap()).collect();
    files.push(serde_json::from_str(include_str!("../faults/good.json")).unwrap());
    let mut all = AT_DEFAULT.map(str::to_owned).to_vec();
    for file in &files {
        paths(file, "", &mut all);
    }
    let odd =
        ["a..b", ".", "services..volume", "ranges.01.low", "services.ae.unit_cost.amount", "\u{175}y.\u{e9}"];
    all.extend(odd.map(str::to_owned));
    assert!(all.len() > 1000);
    for text in all {
        let path = Path::parse(&text);
        assert_eq!(path.to_string(), text);
        if !text.is_empty() {
            assert_eq!(Path::of(&text.split('.').collect::<Vec<_>>()), path);
        }
    }
}
