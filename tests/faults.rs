//! Every fault of a scenario file is found, all at once, each with its code, its path and a message.
//!
//! `tests/faults/edits.json` lists edits of `good.json`, each with the faults that come of it.

#![cfg(feature = "cli")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "these are tests")]

mod support;

use std::collections::BTreeSet;

use outcomes_calculator::scenario::MOST_BYTES;
use outcomes_calculator::scenario::fault::Fault;
use outcomes_calculator::scenario::read::read;
use outcomes_calculator::scenario::validate::validate;
use serde_json::Value;
use serde_json::json;

use support::check;
use support::codes;
use support::put;
use support::take;

const GOOD: &str = include_str!("faults/good.json");
const EDITS: &str = include_str!("faults/edits.json");

/// Every code of METHOD.md section 2.
const CODES: [&str; 16] = [
    "syntax",
    "too_large",
    "format",
    "missing",
    "unknown_field",
    "wrong_type",
    "out_of_range",
    "unknown_id",
    "duplicate_id",
    "bad_id",
    "too_many",
    "weights",
    "use_exceeds_volume",
    "price_year",
    "range",
    "path",
];

fn good() -> Value {
    serde_json::from_str(GOOD).unwrap()
}

/// The code and path of every fault in a file.
fn faults_in(bytes: &[u8]) -> Vec<(String, String)> {
    let faults = read(bytes).and_then(|scenario| validate(&scenario)).err().unwrap_or_default();
    assert_messages(&faults);
    codes(&faults)
}

#[track_caller]
fn assert_messages(faults: &[Fault]) {
    for fault in faults {
        let written = serde_json::to_value(fault).unwrap();
        let message = written["message"].as_str().unwrap();
        assert!(message.contains(' '), "{fault:?} says {message:?}");
        assert_eq!(written["code"], fault.kind.code());
        assert_eq!(written["path"], fault.path.as_str());
    }
}

fn edited(edit: &Value) -> Value {
    let mut scenario = good();
    for path in edit["take"].as_array().into_iter().flatten() {
        take(&mut scenario, path.as_str().unwrap());
    }
    for (path, value) in edit["put"].as_object().into_iter().flatten() {
        put(&mut scenario, path, value.clone());
    }
    scenario
}

fn sorted(mut list: Vec<(String, String)>) -> Vec<(String, String)> {
    list.sort();
    list
}

#[test]
fn the_good_file_has_no_fault() {
    assert_eq!(faults_in(GOOD.as_bytes()), []);
}

#[test]
fn every_edit_gives_its_faults_and_no_other() {
    let edits: Vec<Value> = serde_json::from_str(EDITS).unwrap();
    assert!(edits.len() >= 40);
    for edit in &edits {
        let expected = edit["faults"].as_array().unwrap().iter();
        let text = |value: &Value| value.as_str().unwrap().to_owned();
        let expected = expected.map(|fault| (text(&fault[0]), text(&fault[1]))).collect();
        let faults = check(&edited(edit)).err().unwrap_or_default();
        assert_messages(&faults);
        assert_eq!(sorted(codes(&faults)), sorted(expected), "{}", edit["name"]);
    }
}

/// The text with one part in place of another, which must be there.
fn with(part: &str, replacement: &str) -> String {
    assert_eq!(GOOD.matches(part).count(), 1, "{part}");
    GOOD.replace(part, replacement)
}

fn pair(code: &str, path: &str) -> (String, String) {
    (code.to_owned(), path.to_owned())
}

#[test]
fn what_cannot_be_read_is_a_syntax_fault_and_nothing_else() {
    let number = "\"volume\": 20000";
    for (name, bytes) in [
        ("nothing", Vec::new()),
        ("only a byte-order mark", "\u{feff}".into()),
        ("no JSON", b"hello".to_vec()),
        ("half a file", GOOD.as_bytes()[..500].to_vec()),
        ("more after the end", format!("{GOOD}{{}}").into_bytes()),
        ("a trailing comma", with("\"place\": \"Anytown\",", "\"place\": \"Anytown\",,").into_bytes()),
        ("bytes that are not UTF-8", [GOOD.as_bytes(), &[0xff, 0xfe]].concat()),
        ("a control character in a text", with("Anytown", "\u{1}").into_bytes()),
        ("bare NaN", with(number, "\"volume\": NaN").into_bytes()),
        ("bare Infinity", with(number, "\"volume\": -Infinity").into_bytes()),
        ("1e999", with(number, "\"volume\": 1e999").into_bytes()),
        ("-1e999", with(number, "\"volume\": -1e999").into_bytes()),
        ("65 lists deep", format!("{}{}", "[".repeat(65), "]".repeat(65)).into_bytes()),
        ("65 deep inside", deep(65)),
        ("a hundred thousand deep", "[".repeat(100_000).into_bytes()),
    ] {
        assert_eq!(faults_in(&bytes), [pair("syntax", "")], "{name}");
    }
}

/// The good file with lists in `place` so that the innermost is at `depth`, the file itself being at 1.
fn deep(depth: usize) -> Vec<u8> {
    let lists = format!("{}{}", "[".repeat(depth - 1), "]".repeat(depth - 1));
    with("\"place\": \"Anytown\"", &format!("\"place\": {lists}")).into_bytes()
}

#[test]
fn depth_64_is_read() {
    assert_eq!(faults_in(&deep(64)), [pair("wrong_type", "place")]);
    let lists = format!("{}{}", "[".repeat(64), "]".repeat(64));
    assert_eq!(faults_in(lists.as_bytes()), [pair("wrong_type", "")]);
}

#[test]
fn a_file_that_is_no_object_is_of_the_wrong_type() {
    for text in ["[]", "null", "1", "\"outcomes-calculator/1\"", "true"] {
        assert_eq!(faults_in(text.as_bytes()), [pair("wrong_type", "")], "{text}");
    }
}

#[test]
fn an_empty_object_misses_every_required_field() {
    let required = ["format", "title", "appraisal", "agencies", "services", "groups", "redesign"];
    let expected = required.map(|field| pair("missing", field)).to_vec();
    assert_eq!(sorted(faults_in(b"{}")), sorted(expected));
}

#[test]
fn a_byte_order_mark_is_ignored() {
    assert_eq!(faults_in(format!("\u{feff}{GOOD}").as_bytes()), []);
}

#[test]
fn a_file_may_be_one_mebibyte_and_no_more() {
    let filled = |length: usize| {
        let mut bytes = GOOD.as_bytes().to_vec();
        bytes.resize(length, b' ');
        bytes
    };
    assert_eq!(MOST_BYTES, 1 << 20);
    assert_eq!(faults_in(&filled(MOST_BYTES)), []);
    assert_eq!(faults_in(&filled(MOST_BYTES + 1)), [pair("too_large", "")]);
    assert_eq!(faults_in(&vec![0xff; MOST_BYTES + 1]), [pair("too_large", "")]);
}

#[test]
fn a_key_twice_is_a_fault_and_the_last_value_is_read_on() {
    let twice = |part: &str, both: &str| faults_in(with(part, both).as_bytes());
    for (part, both, path) in [
        ("\"title\"", "\"title\": \"\", \"title\"", "title"),
        ("\"people\": 200", "\"people\": -1, \"people\": 200", "groups.callers.people"),
        ("{\"ae\": 12}", "{\"ae\": 11, \"ae\": 12}", "groups.callers.use.ae"),
        ("{\"council\": 3, ", "{\"council\": 3, \"council\": 3, ", "services.beds.paid_by.council"),
        ("\"amount\": 109,", "\"amount\": -1, \"amount\": 109,", "services.ae.unit_cost.amount"),
        ("{\"2025\": 105.5}", "{\"2025\": 1, \"2025\": 105.5}", "appraisal.deflators.2025"),
        (
            "\"callers\": {\"reach\": 0.2}",
            "\"callers\": {}, \"callers\": {\"reach\": 0.2}",
            "redesign.take_up.callers",
        ),
    ] {
        assert_eq!(twice(part, both), [pair("duplicate_id", path)], "{both}");
    }
    let last_is_bad = twice("\"people\": 200", "\"people\": 200, \"people\": -1");
    let path = "groups.callers.people";
    assert_eq!(last_is_bad, [pair("duplicate_id", path), pair("out_of_range", path)]);
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

#[test]
fn every_code_is_raised_somewhere() {
    let edits: Vec<Value> = serde_json::from_str(EDITS).unwrap();
    let mut raised: BTreeSet<String> = edits
        .iter()
        .flat_map(|edit| edit["faults"].as_array().unwrap().clone())
        .map(|fault| fault[0].as_str().unwrap().to_owned())
        .collect();
    // By the files that cannot be read.
    raised.extend(["syntax".to_owned(), "too_large".to_owned()]);
    assert_eq!(raised, CODES.iter().map(|code| (*code).to_owned()).collect());
}
