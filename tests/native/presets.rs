//! The presets that the calculator brings along: sound, sourced, and with the results that were reviewed.

use std::collections::HashSet;

use outcomes_calculator::data::presets::PRESETS;
use outcomes_calculator::data::presets::Preset;
use outcomes_calculator::data::presets::preset;
use outcomes_calculator::model::evaluate::evaluate;
use outcomes_calculator::report::Report;
use outcomes_calculator::scenario::Scenario;
use outcomes_calculator::scenario::validate::validate;
use outcomes_calculator::text::Language;
use serde_json::Value;
use serde_json::json;

use crate::support::check;
use crate::support::codes;
use crate::support::is_close;
use crate::support::results;

/// What was reviewed: net present values, paybacks, service costs, levers, who is out of pocket, warnings.
/// Net present values, levers, the cost of the redesign and who is out of pocket were worked out a second time from
/// METHOD.md alone, in another language, for every preset: no figure differed by more than 3e−12 of itself.
const HEADLINES: &str = include_str!("../presets/headlines.json");

/// The words that say how far a number can be trusted.
const MARKS: [&str; 4] = ["published", "derived", "assumed", "default"];

fn scenario(preset: &Preset) -> Value {
    serde_json::from_str(preset.text).expect(preset.id)
}

#[test]
fn each_preset_has_no_fault() {
    for preset in PRESETS {
        if let Err(faults) = check(&scenario(preset)) {
            panic!("{}: {:?}", preset.id, codes(&faults));
        }
    }
}

#[test]
fn each_preset_is_found_by_its_id_and_the_default_is_first() {
    assert_eq!(PRESETS.first().unwrap().id, "frequent-ae");
    for listed in PRESETS {
        assert_eq!(preset(listed.id), Some(listed.text));
    }
    assert_eq!(PRESETS.iter().map(|preset| preset.id).collect::<HashSet<_>>().len(), 6);
    assert_eq!(preset("frequent-a"), None);
}

#[test]
fn the_list_calls_each_preset_what_its_file_does_and_has_a_welsh_name_for_it() {
    for preset in PRESETS {
        assert_eq!(scenario(preset)["title"], preset.title);
        assert_ne!(preset.title, preset.title_welsh);
        assert_ne!(preset.about, preset.about_welsh);
        assert_eq!(scenario(preset)["summary"], preset.summary);
    }
}

/// A Welsh reader is told no less: as many sentences, the same figures, and whatever stands in quotation marks.
#[test]
fn the_summary_of_each_preset_says_as_much_in_welsh() {
    let figures = |text: &str| {
        let words = text.split(|c: char| !(c.is_ascii_digit() || matches!(c, '.' | ',')));
        let mut figures: Vec<String> = words.map(|word| word.trim_matches(['.', ',']).to_owned()).collect();
        figures.retain(|word| !word.is_empty());
        figures.sort_unstable();
        figures
    };
    let sentences = |text: &str| text.matches(". ").count();
    for preset in PRESETS {
        assert_eq!(figures(preset.summary), figures(preset.summary_welsh), "{}", preset.id);
        assert_eq!(sentences(preset.summary), sentences(preset.summary_welsh), "{}", preset.id);
        assert_eq!(
            preset.summary.contains("assumed\""),
            preset.summary_welsh.contains("“assumed”"),
            "{}",
            preset.id
        );
    }
}

/// A reader's own words are not taken for the preset's, though the title still is.
#[test]
fn a_summary_that_the_reader_wrote_is_shown_as_it_is() {
    let mut document = scenario(&PRESETS[0]);
    let shown = |document: &Value| {
        let scenario = Scenario::new(serde_json::from_value(document.clone()).unwrap());
        let results = evaluate(&validate(&scenario).unwrap());
        let shown = Report::new(&scenario, &results, None, Language::Welsh).first_view;
        (shown.title, shown.summary, shown.is_translated)
    };
    let welsh = (PRESETS[0].title_welsh.to_owned(), PRESETS[0].summary_welsh.to_owned(), true);
    assert_eq!(shown(&document), welsh);
    document["summary"] = json!("Our own place.");
    assert_eq!(shown(&document), (PRESETS[0].title.to_owned(), "Our own place.".to_owned(), false));
}

#[test]
fn every_result_of_each_preset_is_finite() {
    for preset in PRESETS {
        let results = results(&scenario(preset));
        let mut nulls = Vec::new();
        find_nulls(&results, "", &mut nulls);
        // JSON has no infinity and no NaN: each would stand as null, where METHOD.md allows null in few places.
        nulls.retain(|pointer| {
            let name = pointer.rsplit('/').next().unwrap();
            let may_be_null = [
                "payback_years",
                "discounted_payback_years",
                "internal_rate_of_return",
                "programme_cost_per_outcome",
                "net_cost_per_outcome",
                "switching_value",
                "uncertainty",
                "present_time_given",
            ];
            !may_be_null.contains(&name)
        });
        assert_eq!(nulls, Vec::<String>::new(), "{}", preset.id);
    }
}

fn find_nulls(json: &Value, pointer: &str, found: &mut Vec<String>) {
    match json {
        Value::Null => found.push(pointer.to_owned()),
        Value::Array(entries) => {
            for (index, entry) in entries.iter().enumerate() {
                find_nulls(entry, &format!("{pointer}/{index}"), found);
            }
        }
        Value::Object(fields) => {
            for (name, field) in fields {
                find_nulls(field, &format!("{pointer}/{name}"), found);
            }
        }
        Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

#[test]
fn the_headline_results_of_each_preset_are_those_that_were_reviewed() {
    let reviewed: Value = serde_json::from_str(HEADLINES).unwrap();
    assert_eq!(reviewed.as_object().unwrap().len(), PRESETS.len());
    for preset in PRESETS {
        let found = headlines(&results(&scenario(preset)));
        let mut moved = Vec::new();
        find_moved(&found, &reviewed[preset.id], "", &mut moved);
        let now = serde_json::to_string_pretty(&found).unwrap();
        assert!(moved.is_empty(), "{} moved at {moved:?}; its headlines are now {now}", preset.id);
    }
}

fn headlines(results: &Value) -> Value {
    let of_views = |key: &str| {
        let views = &results["views"];
        json!({
            "public_value": views["public_value"][key],
            "fiscal": views["fiscal"][key],
            "cashable": views["cashable"][key],
        })
    };
    let of_pathways = |key: &str| {
        let pathways = &results["pathways"];
        json!({
            "today": pathways["today"][key],
            "outputs": pathways["outputs"][key],
            "outcomes": pathways["outcomes"][key],
        })
    };
    let warnings: Vec<String> = results["warnings"]
        .as_array()
        .unwrap()
        .iter()
        .map(|warning| {
            format!("{} {}", warning["code"].as_str().unwrap(), warning["path"].as_str().unwrap())
                .trim_end()
                .to_owned()
        })
        .collect();
    json!({
        "net_present_value": of_views("net_present_value"),
        "payback_years": of_views("payback_years"),
        "discounted_payback_years": of_views("discounted_payback_years"),
        "service_cost_total": of_pathways("service_cost_total"),
        "levers": results["levers"],
        "out_of_pocket": results["deal"]["out_of_pocket"],
        "warnings": warnings,
    })
}

fn find_moved(found: &Value, reviewed: &Value, pointer: &str, moved: &mut Vec<String>) {
    match (found, reviewed) {
        (Value::Object(fields), Value::Object(others)) if fields.len() == others.len() => {
            for (name, field) in fields {
                find_moved(field, &reviewed[name], &format!("{pointer}/{name}"), moved);
            }
        }
        (Value::Number(number), Value::Number(other)) => {
            if !is_close(number.as_f64().unwrap(), other.as_f64().unwrap()) {
                moved.push(pointer.to_owned());
            }
        }
        _ if found == reviewed => {}
        _ => moved.push(pointer.to_owned()),
    }
}

#[test]
fn every_number_of_each_preset_has_a_source_that_names_it() {
    for preset in PRESETS {
        let mut unsourced = Vec::new();
        find_unsourced(&scenario(preset), preset.id, &[], &mut unsourced);
        assert_eq!(unsourced, Vec::<String>::new());
    }
}

/// Walks the fields of an object; `sources` are its own and those of the objects round it, nearest first.
fn find_unsourced(json: &Value, path: &str, sources: &[&str], unsourced: &mut Vec<String>) {
    let Value::Object(fields) = json else { return };
    let own = json.get("source").and_then(Value::as_str);
    let sources: Vec<&str> = own.into_iter().chain(sources.iter().copied()).collect();
    for (name, field) in fields.iter().filter(|(name, _)| *name != "source") {
        let path = format!("{path}.{name}");
        match field {
            Value::Number(_) => require(name, &path, &sources, unsourced),
            Value::Array(entries) if entries.iter().any(Value::is_number) => {
                require(name, &path, &sources, unsourced);
            }
            // An entry of a list stands for itself, with sources of its own.
            Value::Array(entries) => {
                for (index, entry) in entries.iter().enumerate() {
                    find_unsourced(entry, &format!("{path}.{index}"), &[], unsourced);
                }
            }
            Value::Object(parts) if parts.contains_key("price_year") && name != "appraisal" => {
                let money_has_own = field["source"].as_str().is_some_and(has_mark);
                if !money_has_own {
                    require(name, &path, &sources, unsourced);
                }
            }
            // One payer alone pays the whole, whatever its weight.
            Value::Object(parts) if parts.len() == 1 && ["paid_by", "falls_to"].contains(&name.as_str()) => {}
            Value::Object(parts) if parts.values().all(Value::is_number) => {
                require(name, &path, &sources, unsourced);
            }
            Value::Object(_) => find_unsourced(field, &path, &sources, unsourced),
            Value::Null | Value::Bool(_) | Value::String(_) => {}
        }
    }
}

/// A part of some source must name the field, before its colon, with a mark of how far it can be trusted.
fn require(name: &str, path: &str, sources: &[&str], unsourced: &mut Vec<String>) {
    let words = name.replace('_', " ");
    let names_it = |part: &str| {
        let head = part.split(':').next().unwrap();
        let fields = head.rsplit_once(' ').map_or("", |(fields, _)| fields);
        let fields = fields.strip_suffix(", second-hand").unwrap_or(fields);
        has_mark(head)
            && fields.split(", ").any(|field| field == words || field.starts_with(&format!("{words} o")))
    };
    if !sources.iter().any(|source| source.split("; ").any(names_it)) {
        unsourced.push(path.to_owned());
    }
}

fn has_mark(text: &str) -> bool {
    MARKS.iter().any(|mark| text.contains(mark))
}

#[test]
fn a_source_stands_alone_and_keeps_within_its_limit() {
    for preset in PRESETS {
        for source in sources(&scenario(preset)) {
            assert!(source.chars().count() <= 500, "{}: {source}", preset.id);
            for elsewhere in [".csv", ".md", ".json", "as above", "that preset"] {
                assert!(!source.contains(elsewhere), "{}: {source}", preset.id);
            }
        }
    }
}

fn sources(json: &Value) -> Vec<String> {
    let inner: Vec<&Value> = match json {
        Value::Array(entries) => entries.iter().collect(),
        Value::Object(fields) => fields.values().collect(),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => Vec::new(),
    };
    let own = json.get("source").and_then(Value::as_str).map(str::to_owned);
    own.into_iter().chain(inner.into_iter().flat_map(sources)).collect()
}
