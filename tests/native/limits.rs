//! Every limit of a scenario file: its ends are allowed, and not what lies beyond them.

use serde_json::Value;
use serde_json::json;

use crate::support::check;
use crate::support::codes;
use crate::support::put;

fn good() -> Value {
    serde_json::from_str(include_str!("../faults/good.json")).unwrap()
}

fn pair(code: &str, path: &str) -> (String, String) {
    (code.to_owned(), path.to_owned())
}

#[test]
fn lists_longer_than_allowed_are_too_many() {
    let cost = json!({ "name": "Cost", "amount": 1, "per": "once", "paid_by": { "council": 1 } });
    let value = json!({ "name": "Value", "kind": "social", "amount": 1 });
    let payment = json!({ "agency": "nhs", "outcome": "home", "amount": 1 });
    for (path, most, entry) in [
        ("agencies", 50, json!({ "name": "Agency", "kind": "nhs" })),
        (
            "services",
            200,
            json!({ "name": "S", "output": "o", "unit_cost": 1, "volume": 1, "paid_by": { "nhs": 1 } }),
        ),
        ("groups", 50, json!({ "name": "Group", "people": 1, "use": {} })),
        (
            "outcomes",
            200,
            json!({ "name": "O", "unit": "u", "group": "callers", "success": 1, "deadweight": 1 }),
        ),
        ("redesign.costs", 100, cost.clone()),
        ("redesign.levers.outcomes_first.costs", 100, cost.clone()),
        ("efficiency.costs", 100, cost),
        ("outcomes.calm.values", 50, value),
        ("deal.outcome_payments", 50, payment),
        ("redesign.rollout", 60, json!(1)),
        ("services.beds.covers", 20, json!("tag")),
    ] {
        let filled = |length: usize| {
            let mut scenario = good();
            let pointer = pointer(path);
            let mut list = scenario.pointer(&pointer).and_then(Value::as_array).cloned().unwrap_or_default();
            while list.len() < length {
                let mut entry = entry.clone();
                if !path.contains('.') {
                    entry["id"] = format!("id-{}", list.len()).into();
                }
                list.push(entry);
            }
            put(&mut scenario, path, list.into());
            codes(&check(&scenario).err().unwrap_or_default())
        };
        assert_eq!(filled(most), [], "{path}");
        assert_eq!(filled(most + 1), [pair("too_many", path)], "{path}");
    }
}

fn pointer(path: &str) -> String {
    match path {
        "outcomes.calm.values" => "/outcomes/1/values".to_owned(),
        "services.beds.covers" => "/services/1/covers".to_owned(),
        other => format!("/{}", other.replace('.', "/")),
    }
}

#[test]
fn ranges_may_be_100_and_no_more() {
    let filled = |length: usize| {
        let mut scenario = good();
        let cost = json!({ "name": "Cost", "amount": 1, "per": "once", "paid_by": { "council": 1 } });
        put(&mut scenario, "redesign.costs", vec![cost; 100].into());
        let path = |index: usize| match index {
            100 => "outcomes.home.success".to_owned(),
            cost => format!("redesign.costs.{cost}.amount"),
        };
        let range = |index| json!({ "path": path(index), "low": 0.4, "high": 1 });
        put(&mut scenario, "ranges", (0..length).map(range).collect());
        codes(&check(&scenario).err().unwrap_or_default())
    };
    assert_eq!(filled(100), []);
    assert_eq!(filled(101), [pair("too_many", "ranges")]);
}

#[test]
fn lengths_count_characters_not_bytes() {
    for (path, most) in
        [("title", 200), ("place", 200), ("summary", 2000), ("source", 500), ("agencies.nhs.name", 200)]
    {
        let faults = |length: usize| {
            let mut scenario = good();
            put(&mut scenario, path, "ŵ".repeat(length).into());
            codes(&check(&scenario).err().unwrap_or_default())
        };
        assert_eq!(faults(most), [], "{path}");
        assert_eq!(faults(most + 1), [pair("out_of_range", path)], "{path}");
    }
}

#[test]
fn the_ends_of_every_limit_are_allowed() {
    for (path, value) in [
        ("appraisal.start_year", json!(1990)),
        ("appraisal.start_year", json!(2100)),
        ("appraisal.years", json!(60)),
        ("appraisal.years", json!(10.0)),
        ("appraisal.deflators.2025", json!(0.001)),
        ("appraisal.discounting.rate", json!(-0.05)),
        ("appraisal.discounting.rate", json!(0.2)),
        ("services.ae.growth", json!(-0.2)),
        ("services.ae.cash_lag", json!(60)),
        ("services.ae.volume", json!(1e12)),
        ("outcomes.home.effects.ae", json!(-10)),
        ("outcomes.home.effects.ae", json!(1)),
        ("outcomes.home.deadweight", json!(1)),
        ("outcomes.home.lag", json!(60)),
        ("outcomes.home.values.2.amount", json!(-1e12)),
        ("redesign.take_up.callers.start", json!(59)),
        ("redesign.levers.multi_agency.network.agencies", json!(2)),
        ("redesign.levers.multi_agency.network.agencies", json!(30)),
        ("deal.return", json!(0.2)),
        ("ranges.0.low", json!(0)),
        ("ranges.0.high", json!(1)),
        ("ranges.0", json!({ "path": "outcomes.home.success", "low": 0.4, "high": 0.4 })),
        ("services.ae.volume", json!(3_000.000_002)),
    ] {
        let mut scenario = good();
        put(&mut scenario, path, value.clone());
        assert_eq!(codes(&check(&scenario).err().unwrap_or_default()), [], "{path} {value}");
    }
}

#[test]
fn rounding_of_use_is_no_fault() {
    let with_use = |volume: f64| {
        let mut scenario = good();
        put(&mut scenario, "services.ae.volume", volume.into());
        codes(&check(&scenario).err().unwrap_or_default())
    };
    // 100 × 6 + 200 × 12 = 3,000, of which 1e−9 is 0.000003.
    assert_eq!(with_use(3000.0 - 0.000_002), []);
    assert_eq!(with_use(3000.0 - 0.000_004), [pair("use_exceeds_volume", "services.ae.volume")]);
}
