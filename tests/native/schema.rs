//! The published JSON Schema accepts what validation accepts in structure, and nothing else.

use jsonschema::Validator;
use outcomes_calculator::data::presets::PRESETS;
use outcomes_calculator::scenario::fault::Fault;
use outcomes_calculator::scenario::schema::schema;
use outcomes_calculator::text::fault::FaultKind;
use serde_json::Value;
use serde_json::json;

use crate::support::check;
use crate::support::codes;
use crate::support::put;
use crate::support::take;

/// Whether a fault is about structure, whatever the rest of the file says.
fn is_structural(fault: &Fault) -> bool {
    match &fault.kind {
        FaultKind::UnknownId(id) => !is_id(id),
        FaultKind::FromAfterTo { .. } | FaultKind::GradesFall => false,
        // An end of a range is held against the number that the range names.
        FaultKind::OutOfRange { given, .. } if fault.path.starts_with("ranges.") => given.abs() > 1e12,
        kind => [
            "format",
            "missing",
            "unknown_field",
            "wrong_type",
            "out_of_range",
            "bad_id",
            "too_many",
            "weights",
        ]
        .contains(&kind.code()),
    }
}

fn is_id(id: &str) -> bool {
    let allowed = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    (1..=40).contains(&id.len()) && id.bytes().all(allowed)
}

fn validator() -> Validator {
    let schema = serde_json::to_value(schema()).unwrap();
    jsonschema::draft202012::meta::validate(&schema).unwrap_or_else(|error| panic!("{error}"));
    jsonschema::draft202012::new(&schema).unwrap()
}

#[test]
fn every_preset_is_accepted() {
    let validator = validator();
    for preset in PRESETS {
        let scenario: Value = serde_json::from_str(preset.text()).unwrap();
        let errors: Vec<_> = validator.iter_errors(&scenario).map(|error| error.to_string()).collect();
        assert!(errors.is_empty(), "{}: {errors:?}", preset.id);
    }
}

/// A file that is read with a fault of structure is refused, and one whose faults are others is accepted.
#[test]
fn bad_files_are_refused_where_their_fault_is_one_of_structure() {
    let validator = validator();
    let (mut refused, mut accepted) = (0, 0);
    for (name, scenario) in bad_files() {
        let faults = check(&scenario).err().unwrap_or_default();
        let is_structural = faults.iter().any(is_structural);
        assert_eq!(validator.is_valid(&scenario), !is_structural, "{name}: {:?}", codes(&faults));
        if is_structural { refused += 1 } else { accepted += 1 }
    }
    assert!(refused > 50 && accepted > 20, "{refused} refused, {accepted} accepted");
}

/// Files with a fault in them, but for those that are no JSON; of equal keys the last stands, as in validation.
fn bad_files() -> Vec<(String, Value)> {
    let files: Value = serde_json::from_str(include_str!("../independent/bad-files.json")).unwrap();
    let read = |file: &Value| {
        let scenario = serde_json::from_str(file["text"].as_str().unwrap()).ok()?;
        Some((file["name"].to_string(), scenario))
    };
    let mut all: Vec<(String, Value)> = files["files"].as_array().unwrap().iter().filter_map(read).collect();
    let edits: Value = serde_json::from_str(include_str!("../faults/edits.json")).unwrap();
    for edit in edits.as_array().unwrap() {
        let mut scenario = serde_json::from_str(include_str!("../faults/good.json")).unwrap();
        for path in edit["take"].as_array().into_iter().flatten() {
            take(&mut scenario, path.as_str().unwrap());
        }
        for (path, value) in edit["put"].as_object().into_iter().flatten() {
            put(&mut scenario, path, value.clone());
        }
        all.push((edit["name"].to_string(), scenario));
    }
    all
}

#[test]
fn every_field_says_what_it_means() {
    // What a source is, and the texts of each language, are said once, where they are defined.
    let name = |own: &str| own.rsplit('/').next().unwrap_or_default().to_owned();
    let mut silent = Vec::new();
    let mut asked = vec![(String::new(), serde_json::to_value(schema()).unwrap())];
    while let Some((at, part)) = asked.pop() {
        for (key, value) in part.as_object().into_iter().flatten() {
            let own = format!("{at}/{key}");
            if at.ends_with("/properties") && !at.contains("/allOf/") && !at.contains("/anyOf/") {
                let is_told = value["description"].as_str().is_some_and(|text| text.len() > 10);
                if !is_told && name(&own) != "source" {
                    silent.push(own.clone());
                }
            }
            asked.push((own, value.clone()));
        }
    }
    assert!(silent.is_empty(), "{silent:?}");
}

/// Both sides of each limit, each type, each word: the schema and validation agree.
#[test]
fn each_change_of_a_scenario_is_judged_alike() {
    let good: Value = serde_json::from_str(include_str!("../faults/good.json")).unwrap();
    let validator = validator();
    let samples = [
        json!(null),
        json!(true),
        json!(-11),
        json!(-1),
        json!(-0.05),
        json!(0),
        json!(0.5),
        json!(1),
        json!(1.0),
        json!(1.5),
        json!(30),
        json!(31),
        json!(60),
        json!(61),
        json!(2101),
        json!(1e12),
        json!(1.1e12),
        json!(""),
        json!("a"),
        json!("Not An Id"),
        json!("x".repeat(201)),
        json!("x".repeat(501)),
        json!([]),
        json!([1]),
        json!(["tag"]),
        json!({}),
        json!({"amount": 1}),
        json!({"amount": 1, "price_year": 2023}),
        json!({"amount": 1, "price_year": 2023.5}),
        json!({"amount": 1, "price_year": 2023, "source": ""}),
        json!({"amount": -1, "price_year": 2023}),
        json!({"rate": 0.03}),
        json!("once"),
        json!("F"),
        json!("reinvest"),
        json!({"nobody": 0}),
        json!({"nobody": -1}),
        json!({"nobody": 1}),
        json!("everyone"),
        json!("person"),
    ];
    let (mut refused, mut accepted) = (0, 0);
    for path in paths(&good) {
        for sample in &samples {
            let mut changed = good.clone();
            put(&mut changed, &path, sample.clone());
            let faults = check(&changed).err().unwrap_or_default();
            let is_structural = faults.iter().any(is_structural);
            let is_valid = validator.is_valid(&changed);
            assert_eq!(is_valid, !is_structural, "{path} = {sample}: {:?}", codes(&faults));
            if is_valid { accepted += 1 } else { refused += 1 }
        }
    }
    assert!(refused > 1000 && accepted > 300, "{refused} refused, {accepted} accepted");
}

/// Every place in some JSON that a path of field names and indexes leads to; of lists, the first entry.
fn paths(json: &Value) -> Vec<String> {
    let below: Vec<(String, &Value)> = match json {
        Value::Object(fields) => fields.iter().map(|(key, value)| (key.clone(), value)).collect(),
        Value::Array(entries) => {
            entries.iter().take(1).enumerate().map(|(index, value)| (index.to_string(), value)).collect()
        }
        _ => Vec::new(),
    };
    let mut all = Vec::new();
    for (name, value) in below {
        all.push(name.clone());
        all.extend(paths(value).into_iter().map(|rest| format!("{name}.{rest}")));
    }
    all
}

#[test]
fn a_field_left_out_is_said_to_be_what_the_method_says() {
    let schema = serde_json::to_value(schema()).unwrap();
    let fields = &schema["properties"]["appraisal"]["properties"];
    for (field, default) in [
        ("optimism_bias", json!(true)),
        ("years", json!(10)),
        ("price_year", json!(2025)),
        ("discounting", json!("green-book-2026")),
    ] {
        assert_eq!(fields[field]["default"], default, "{field}");
    }
    assert_eq!(fields["start_year"].get("default"), None);
    let values = &schema["properties"]["outcomes"]["items"]["properties"]["values"]["items"]["properties"];
    assert_eq!(values["transfer"]["default"], json!(false), "{values}");
}
