//! Every fault of a scenario file is found, all at once, each with its code, its path and a message.
//!
//! `tests/faults/edits.json` lists edits of `good.json`, each with the faults that come of it.

use std::collections::BTreeSet;

use outcomes_calculator::scenario::MOST_BYTES;
use outcomes_calculator::scenario::Scenario;
use outcomes_calculator::scenario::fault::Fault;
use outcomes_calculator::scenario::node::Node;
use outcomes_calculator::scenario::read::read;
use outcomes_calculator::scenario::validate::validate;
use serde_json::Value;

use crate::support::check;
use crate::support::codes;
use crate::support::put;
use crate::support::take;

const GOOD: &str = include_str!("../faults/good.json");
const EDITS: &str = include_str!("../faults/edits.json");

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

/// JSON has no such number; a page that puts one in is told, and nothing is computed with it.
#[test]
fn a_number_that_is_not_finite_is_no_number() {
    for number in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        let list = Node::List(vec![Node::Number(1.0), Node::Number(number)]);
        let root =
            Node::Object(vec![("title".into(), Node::Text("Place".into())), ("agencies".into(), list)]);
        let faults = validate(&Scenario::new(root)).unwrap_err();
        assert_eq!(codes(&faults), [pair("syntax", "")]);
    }
}
