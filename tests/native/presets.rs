//! The presets that the calculator brings along: sound, sourced, and with the results that were reviewed.

use std::collections::BTreeMap;
use std::collections::HashSet;

use outcomes_calculator::data::presets::PRESETS;
use outcomes_calculator::data::presets::Preset;
use outcomes_calculator::data::presets::preset;
use outcomes_calculator::model::evaluate::evaluate;
use outcomes_calculator::report::Report;
use outcomes_calculator::report::answer::Answer;
use outcomes_calculator::scenario::Scenario;
use outcomes_calculator::scenario::validate::validate;
use outcomes_calculator::text::Language;
use outcomes_calculator::uncertainty::draws::Draws;
use serde_json::Value;
use serde_json::json;

use crate::support::check;
use crate::support::codes;
use crate::support::is_close;
use crate::support::number;
use crate::support::results;
use crate::support::results_of;

/// What was reviewed: net present values, paybacks, service costs, levers, who is out of pocket, warnings.
/// The workings, whose formulas are written apart from the model, come to the same (workings.rs).
const HEADLINES: &str = include_str!("../presets/headlines.json");

fn scenario(preset: &Preset) -> Value {
    serde_json::from_str(preset.text()).expect(preset.id)
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
        assert_eq!(preset(listed.id), Some(listed.text()));
    }
    assert_eq!(PRESETS.iter().map(|preset| preset.id).collect::<HashSet<_>>().len(), 6);
    assert_eq!(preset("frequent-a"), None);
}

#[test]
fn the_list_calls_each_preset_what_its_file_does() {
    for preset in PRESETS {
        assert_eq!(scenario(preset)["title"], json!({ "en": preset.title, "cy": preset.title_welsh }));
        assert_ne!(preset.title, preset.title_welsh);
        assert_ne!(preset.about, preset.about_welsh);
    }
}

/// A Welsh reader is told no less: as many sentences, and the same figures.
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
        let summary = &scenario(preset)["summary"];
        let [english, welsh] = ["en", "cy"].map(|language| summary[language].as_str().unwrap());
        assert_eq!(figures(english), figures(welsh), "{}", preset.id);
        assert_eq!(sentences(english), sentences(welsh), "{}", preset.id);
    }
}

/// Every word that a reader sees stands in both languages.
#[test]
fn every_text_of_each_preset_is_in_both_languages() {
    const TEXTS: [&str; 7] = ["title", "place", "summary", "name", "output", "unit", "phrase"];
    let mut count = 0;
    for preset in PRESETS {
        each(&scenario(preset), "", &mut |path, node| {
            let name = path.rsplit('.').next().unwrap();
            if TEXTS.contains(&name) {
                let [english, welsh] =
                    ["en", "cy"].map(|language| node[language].as_str().unwrap_or_default());
                assert!(!english.is_empty() && !welsh.is_empty(), "{}{path}: {node}", preset.id);
                count += 1;
            }
        });
        for outcome in scenario(preset)["outcomes"].as_array().unwrap() {
            assert!(outcome["phrase"].is_object(), "{}: {}", preset.id, outcome["id"]);
        }
    }
    assert!(count > 150, "{count} texts");
}

fn each(node: &Value, path: &str, see: &mut dyn FnMut(&str, &Value)) {
    see(path, node);
    for (key, value) in node.as_object().into_iter().flatten() {
        each(value, &format!("{path}.{key}"), see);
    }
    for (place, value) in node.as_array().into_iter().flatten().enumerate() {
        each(value, &format!("{path}.{place}"), see);
    }
}

/// A reader's own words are shown as they are, and are not taken for a translation.
#[test]
fn a_summary_that_the_reader_wrote_is_shown_as_it_is() {
    let mut document = scenario(&PRESETS[0]);
    let shown = |document: &Value| {
        let scenario = Scenario::new(serde_json::from_value(document.clone()).unwrap());
        let results = evaluate(&validate(&scenario).unwrap());
        let shown = Report::new(&scenario, &results, None, Language::Welsh).first_view;
        let Answer { place, about, .. } = shown.answer;
        (shown.title, [place, about].join(" "), shown.language)
    };
    let summary = ["place", "summary"].map(|key| document[key]["cy"].as_str().unwrap()).join(". ");
    assert_eq!(shown(&document), (PRESETS[0].title_welsh.to_owned(), summary.clone(), None));
    document["title"] = json!("Our own place");
    assert_eq!(shown(&document), ("Our own place".to_owned(), summary.clone(), Some(Language::English)));
    document["title"] = json!({ "en": "Our own place" });
    assert_eq!(shown(&document), ("Our own place".to_owned(), summary, Some(Language::English)));
}

/// One story: in no view do the stated figures and the median run point two ways, or lie far apart.
#[test]
fn the_median_run_of_each_preset_says_what_its_stated_figures_say() {
    for preset in PRESETS {
        let results = results_of(&scenario(preset), Draws::default());
        for view in ["public_value", "fiscal", "cashable"] {
            let central = number(&results, &format!("/views/{view}/net_present_value"));
            let of_runs = |name: &str| number(&results, &format!("/uncertainty/views/{view}/{name}"));
            let [p10, median, p90] = ["p10", "p50", "p90"].map(of_runs);
            assert_eq!(central > 0.0, median > 0.0, "{} {view}: {central} {median}", preset.id);
            let apart = (median - central).abs() / (p90 - p10);
            assert!(apart <= 0.1, "{} {view}: {apart} of p10 to p90 apart", preset.id);
        }
        let warnings = results["warnings"].as_array().unwrap();
        assert!(warnings.iter().all(|warning| warning["code"] != "lopsided"), "{}", preset.id);
    }
}

#[test]
fn every_result_of_each_preset_is_finite() {
    for preset in PRESETS {
        let results = results(&scenario(preset));
        let mut nulls = Vec::new();
        find_nulls(&results, "", &mut nulls);
        // JSON has no infinity and no NaN: each would stand as null, where METHOD.md allows null in few places.
        nulls.retain(|pointer| {
            let within = ["/switching_value/", "/drive_to_match/", "/outcomes/"];
            if within.iter().any(|part| pointer.contains(part)) {
                return false;
            }
            let name = pointer.rsplit('/').next().unwrap();
            let may_be_null = [
                "payback_years",
                "discounted_payback_years",
                "internal_rate_of_return",
                "programme_cost_per_outcome",
                "net_cost_per_outcome",
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

/// The account of the presets holds the results that they now have.
#[test]
fn the_account_of_the_presets_holds_their_results() {
    let account = include_str!("../../docs/presets.md");
    let money = |amount: f64| {
        let digits = format!("{:.0}", amount.abs().round());
        let grouped: Vec<&str> =
            digits.as_bytes().rchunks(3).rev().map(|part| std::str::from_utf8(part).unwrap()).collect();
        format!("{}£{}", if amount < 0.0 { "−" } else { "" }, grouped.join(","))
    };
    for preset in PRESETS {
        let results = results_of(&scenario(preset), Draws::default());
        for (view, name) in [("public_value", "public value"), ("fiscal", "fiscal"), ("cashable", "cash")] {
            let of_runs = |name: &str| number(&results, &format!("/uncertainty/views/{view}/{name}"));
            let central = number(&results, &format!("/views/{view}/net_present_value"));
            let amounts = [central].into_iter().chain(["mean", "p10", "p50", "p90"].map(of_runs)).map(money);
            let row = format!(
                "| `{}` | {name} | {} | {:.2} |",
                preset.id,
                amounts.collect::<Vec<_>>().join(" | "),
                of_runs("chance_positive")
            );
            assert!(account.contains(&row), "docs/presets.md should have: {row}");
        }
    }
}

#[test]
fn every_number_of_each_preset_has_a_source_of_its_own() {
    let mut kinds = BTreeMap::new();
    for preset in PRESETS {
        let mut unsourced = Vec::new();
        find_kinds(&scenario(preset), preset.id, &mut kinds, &mut unsourced);
        assert_eq!(unsourced, Vec::<String>::new());
    }
    let (assumed, all) = (kinds["assumed"], kinds.values().sum::<usize>());
    let told = format!("{assumed} of the {all} numbers in the presets are assumed");
    assert!(
        include_str!("../../README.md").replace('\n', " ").contains(&told),
        "README.md should say: {told}"
    );
}

/// Counts the numbers of an object by the kind of their source, and finds those without one in both languages.
fn find_kinds(
    json: &Value,
    path: &str,
    kinds: &mut BTreeMap<&'static str, usize>,
    unsourced: &mut Vec<String>,
) {
    for (place, entry) in json.as_array().into_iter().flatten().enumerate() {
        find_kinds(entry, &format!("{path}.{place}"), kinds, unsourced);
    }
    for (name, field) in json.as_object().into_iter().flatten().filter(|(name, _)| *name != "source") {
        let path = format!("{path}.{name}");
        // One payer alone pays the whole, whatever its weight.
        let is_whole = ["paid_by", "falls_to"].contains(&name.as_str())
            && field.as_object().is_some_and(|all| all.len() == 1);
        let is_money = field.get("amount").is_some_and(|_| field.get("price_year").is_some());
        let numbers = match field {
            Value::Number(_) => 1,
            Value::Object(_) if is_money => 1,
            Value::Object(parts) => parts.values().filter(|value| value.is_number()).count(),
            Value::Array(entries) => entries.iter().filter(|value| value.is_number()).count(),
            _ => 0,
        };
        let is_of_numbers = numbers > 0
            && (is_money || field.as_object().is_none_or(|parts| parts.values().all(Value::is_number)));
        if is_whole {
            continue;
        }
        if is_of_numbers {
            let source = if is_money && field["source"].is_object() {
                &field["source"]
            } else {
                &json["source"][name]
            };
            match kind_of(source) {
                Some(kind) => *kinds.entry(kind).or_default() += numbers,
                None => unsourced.push(path),
            }
        } else {
            find_kinds(field, &path, kinds, unsourced);
        }
    }
}

/// The kind of a source, where both of its languages name the same one and say more.
fn kind_of(source: &Value) -> Option<&'static str> {
    const KINDS: [(&str, &str); 3] =
        [("published", "cyhoeddwyd"), ("derived", "deilliedig"), ("assumed", "tybiaeth")];
    let says = |language: &str, kind: &str| {
        let rest = source[language].as_str()?.strip_prefix(kind)?.strip_prefix(": ")?;
        (rest.len() > 3).then_some(())
    };
    KINDS
        .iter()
        .find(|(en, cy)| says("en", en).and_then(|()| says("cy", cy)).is_some())
        .map(|(kind, _)| *kind)
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
