//! METHOD.md names all that the calculator reads and writes.

use std::collections::BTreeSet;

use outcomes_calculator::data::presets::PRESETS;
use outcomes_calculator::scenario::Scenario;
use outcomes_calculator::scenario::field::Kind;
use outcomes_calculator::scenario::field::Object;
use outcomes_calculator::scenario::field::scenario;
use outcomes_calculator::scenario::validate::validate;
use outcomes_calculator::uncertainty::draws::Draws;
use outcomes_calculator::uncertainty::evaluate::evaluate;
use serde_json::Value;

const METHOD: &str = include_str!("../../METHOD.md");

/// The words of a section, in the characters that names are made of.
fn words(section: u32) -> BTreeSet<&'static str> {
    let Some((_, rest)) = METHOD.split_once(&format!("\n## {section}. ")) else { return BTreeSet::new() };
    let text = rest.split_once("\n## ").map_or(rest, |(text, _)| text);
    text.split(|letter: char| !(letter.is_ascii_alphanumeric() || letter == '_')).collect()
}

fn fields(object: &'static Object, found: &mut BTreeSet<&'static str>) {
    for field in object.fields {
        found.insert(field.name);
        match &field.kind {
            Kind::Object(inner) | Kind::Discounting(inner) | Kind::ObjectMap(_, inner) => {
                fields(inner, found);
            }
            Kind::List { of, .. } => fields(of, found),
            _ => {}
        }
    }
}

/// The keys of a result that are names of the method, not ids of the scenario.
fn keys(value: &Value, ids: &BTreeSet<String>, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(map) => {
            for (key, inner) in map {
                if !ids.contains(key) {
                    found.insert(key.clone());
                }
                keys(inner, ids, found);
            }
        }
        Value::Array(list) => {
            for inner in list {
                keys(inner, ids, found);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

#[test]
fn section_2_names_every_field_of_the_file() {
    let (words, mut names) = (words(2), BTreeSet::new());
    fields(scenario(), &mut names);
    assert!(names.len() > 80);
    let missing: Vec<&&str> = names.iter().filter(|name| !words.contains(**name)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn section_15_names_every_key_of_the_results() {
    let (words, mut names) = (words(15), BTreeSet::new());
    for preset in PRESETS {
        let scenario = Scenario::new(serde_json::from_str(preset.text()).expect("a preset is JSON"));
        let appraisal = validate(&scenario).expect("a preset has no faults");
        let mut ids = BTreeSet::new();
        for list in ["agencies", "services", "groups", "outcomes"] {
            let entries = scenario.root().get(list).map_or(&[][..], |list| list.entries());
            ids.extend(entries.iter().filter_map(|entry| Some(entry.get("id")?.as_text()?.to_owned())));
        }
        // The languages of the title.
        ids.extend(["en", "cy"].map(str::to_owned));
        ids.extend(outcomes_calculator::model::levers::Lever::ALL.map(|lever| lever.id().to_owned()));
        let results = evaluate(&appraisal, Draws { count: 16, seed: 1 });
        keys(&serde_json::to_value(&results).expect("results are JSON"), &ids, &mut names);
    }
    assert!(names.len() > 70);
    let missing: Vec<&String> = names.iter().filter(|name| !words.contains(name.as_str())).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn sections_2_and_14_name_every_code() {
    let (faults, warnings) = (words(2), words(14));
    for source in [include_str!("../../src/text/fault.rs"), include_str!("../../src/text/warning.rs")] {
        let codes = source.lines().filter(|line| line.contains(" => \""));
        for code in codes.filter_map(|line| line.split('"').nth(1)) {
            assert!(faults.contains(code) || warnings.contains(code), "{code}");
        }
    }
}
