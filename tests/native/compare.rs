//! `compare`, and the commands that print what the calculator brings along.

use std::fs;
use std::path::PathBuf;
use std::process::Command;
use std::process::Output;

use outcomes_calculator::data::presets::PRESETS;
use outcomes_calculator::data::presets::preset;
use outcomes_calculator::scenario::link::decode;
use outcomes_calculator::scenario::read::read;
use outcomes_calculator::uncertainty::draws::Draws;
use serde_json::Value;
use serde_json::json;

use crate::support::put;
use crate::support::results_of;
use crate::support::take;

fn run(arguments: &[&str]) -> Output {
    let output = Command::new(env!("CARGO_BIN_EXE_outcomes-calculator")).args(arguments).output().unwrap();
    assert!(!String::from_utf8_lossy(&output.stderr).contains("panicked"), "{output:?}");
    output
}

#[track_caller]
fn printed(arguments: &[&str]) -> String {
    let output = run(arguments);
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    String::from_utf8(output.stdout).unwrap()
}

/// A file of this test's own.
fn file(name: &str, scenario: &Value) -> String {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("compare");
    fs::create_dir_all(&folder).unwrap();
    let path = folder.join(name);
    fs::write(&path, serde_json::to_string(scenario).unwrap()).unwrap();
    path.to_str().unwrap().to_owned()
}

fn first() -> Value {
    serde_json::from_str(PRESETS[0].text()).unwrap()
}

fn second() -> Value {
    let mut other = first();
    put(&mut other, "title", serde_json::Value::from("=Another"));
    put(&mut other, "services.ae.unit_cost.amount", 300.5.into());
    put(&mut other, "services.gp.digital", 0.into());
    take(&mut other, "place");
    other
}

#[test]
fn what_differs_is_told_by_path_and_the_rest_is_not() {
    let (one, two) = (file("a-1.json", &first()), file("a-2.json", &second()));
    let found: Value =
        serde_json::from_str(&printed(&["compare", &one, &two, "--draws", "0", "--format", "json"])).unwrap();
    let differences: Vec<&str> =
        found["differences"].as_array().unwrap().iter().map(|own| own["path"].as_str().unwrap()).collect();
    assert!(
        differences.iter().any(|path| path.starts_with("title"))
            && differences.contains(&"services.ae.unit_cost.amount")
    );
    assert!(differences.iter().any(|path| path.starts_with("place")));
    assert!(
        first()["services"][3]["digital"].is_null(),
        "stated in one, left at the same default in the other"
    );
    assert!(!differences.contains(&"services.gp.digital"));
    assert!(!differences.contains(&"appraisal.start_year"));
    let values = |path: &str| {
        found["differences"].as_array().unwrap().iter().find(|own| own["path"] == path).unwrap()["values"]
            .clone()
    };
    assert_eq!(values("services.ae.unit_cost.amount"), json!([280, 300.5]));
    assert_eq!(values("place.en")[1], Value::Null);
    assert_eq!(found["scenarios"][1], json!({"file": two, "title": "=Another"}));
}

#[test]
fn results_stand_side_by_side_with_the_same_draws() {
    let (one, two) = (file("b-1.json", &first()), file("b-2.json", &second()));
    let found: Value = serde_json::from_str(&printed(&[
        "compare", &one, &two, &one, "--draws", "64", "--seed", "3", "--format", "json",
    ]))
    .unwrap();
    let draws = Draws { count: 64, seed: 3 };
    let expected = [results_of(&first(), draws), results_of(&second(), draws), results_of(&first(), draws)];
    let rows = found["results"].as_array().unwrap();
    for path in [
        "views.fiscal.net_present_value",
        "uncertainty.views.public_value.p90",
        "groups.frequent-attenders.cost",
    ] {
        let row = rows.iter().find(|row| row["figure"] == path).unwrap();
        for (result, value) in expected.iter().zip(row["values"].as_array().unwrap()) {
            assert_eq!(result.pointer(&format!("/{}", path.replace('.', "/"))), Some(value), "{path}");
        }
    }
    assert!(rows.len() > 60, "{}", rows.len());
}

#[test]
fn a_comparison_is_a_table_for_people_and_for_spreadsheets() {
    let (one, two) = (file("c-1.json", &first()), file("c-2.json", &second()));
    let text = printed(&["compare", &one, &two, "--draws", "0"]);
    assert!(text.contains("What differs") && text.contains("300.5") && text.contains("views.cashable.ratio"));
    let same = printed(&["compare", &one, &one, "--draws", "0"]);
    assert!(same.starts_with("No input differs."));
    let table = printed(&["compare", &one, &two, "--draws", "0", "--format", "csv"]);
    let widths: Vec<usize> = {
        let lines = table.split_terminator("\r\n");
        lines.filter(|line| !line.contains('"')).map(|line| line.matches(',').count()).collect()
    };
    assert!(widths.len() > 60 && widths.iter().all(|width| *width == 4), "{widths:?}");
    assert!(table.contains("input,services.ae.unit_cost.amount,,280,300.5\r\n"));
    assert!(table.contains(",\"'=Another\"\r\n"), "a text is no formula");
}

#[test]
fn faults_of_each_file_are_told_with_its_name() {
    let mut bad = first();
    put(&mut bad, "services.ae.volume", "many".into());
    let (good, bad) = (file("d-1.json", &first()), file("d-2.json", &bad));
    let output = run(&["compare", &good, &bad, "--format", "json"]);
    assert_eq!(output.status.code(), Some(2));
    let found: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!((&found[0]["file"], &found[0]["faults"][0]["code"]), (&json!(bad), &json!("wrong_type")));
    let told = String::from_utf8(output.stderr).unwrap();
    assert!(told.starts_with(&format!("{bad}: services.ae.volume: ")), "{told}");
    assert_eq!(run(&["compare", &good]).status.code(), Some(1));
    assert_eq!(run(&["compare", &good, "nowhere.json"]).status.code(), Some(1));
}

#[test]
fn presets_are_listed_and_printed_as_files() {
    let list = printed(&["presets"]);
    let json: Value = serde_json::from_str(&printed(&["presets", "--format", "json"])).unwrap();
    for (place, preset) in PRESETS.iter().enumerate() {
        assert!(list.contains(preset.id) && list.contains(preset.title));
        assert_eq!(json[place]["id"], preset.id);
        assert_eq!(printed(&["presets", preset.id]).trim_end(), preset.text().trim_end());
    }
    let output = run(&["presets", "nobody"]);
    assert_eq!((output.status.code(), output.stdout.len()), (Some(1), 0));
    assert!(String::from_utf8(output.stderr).unwrap().contains("frequent-ae"));
}

#[test]
fn unit_costs_are_found_by_words_with_their_source_and_licence() {
    let text = printed(&["unit-costs", "HE4.0"]);
    assert!(text.contains("ae-attendance") && text.contains("£109") && text.contains("2011/12"));
    assert!(text.contains("Greater Manchester Combined Authority") && text.contains("CC BY 4.0"));
    let found: Value = serde_json::from_str(&printed(&["unit-costs", "HE4.0", "--format", "json"])).unwrap();
    assert_eq!(found["unit_costs"][0]["amount"], 109.0);
    assert_eq!(found["unit_costs"][0]["paid_by"], json!([["nhs", 1.0]]));
    assert_eq!(found["unit_costs"][0]["superseded_by"], json!(["ae-attendance-2024"]));
    assert_eq!(found["unit_costs"][0]["licence"], "cc-by-4.0");
    assert_eq!(found["unit_costs"][0]["quoted_by"], Value::Null);
    assert!(text.contains("Newer price") && text.contains("ae-attendance-2024"), "{text}");
    let crime = printed(&["unit-costs", "homicide"]);
    assert!(crime.contains("£640,780") && crime.contains("Open Government Licence v3.0"), "{crime}");
    assert!(!crime.contains("Greater Manchester"), "no price of the database is among them: {crime}");
    let all = printed(&["unit-costs", "--format", "csv"]);
    assert!(all.starts_with("\u{feff}id,theme,") && all.lines().count() > 120);
    assert_eq!(run(&["unit-costs", "xyzzy"]).status.code(), Some(1));
    assert_eq!(run(&["unit-costs", "--import", "Cargo.toml"]).status.code(), Some(1));
}

#[test]
fn a_link_opens_the_file_it_was_made_from() {
    let scenario = second();
    let path = file("e.json", &scenario);
    let link = printed(&["link", &path, "--page", "https://example.org/calculator/"]);
    let (page, fragment) = link.trim_end().split_once('#').unwrap();
    assert_eq!(page, "https://example.org/calculator/");
    let root = |id: &str| preset(id).map(|text| read(text.as_bytes()).unwrap().root().clone());
    let found = decode(fragment, root).unwrap().unwrap();
    assert_eq!(serde_json::to_value(found.root()).unwrap(), scenario);
    assert!(printed(&["link", &path]).starts_with("index.html#s=1.frequent-ae."));
    assert_eq!(run(&["link", &file("f.json", &json!({}))]).status.code(), Some(2));
}

#[test]
fn a_figure_is_explained_as_lines_and_as_json() {
    let path = file("g.json", &first());
    let figures = printed(&["explain", &path]);
    assert!(figures.lines().any(|line| line == "views.fiscal.net_present_value"));
    let text = printed(&["explain", &path, "views.fiscal.net_present_value", "--depth", "2"]);
    assert!(text.contains("benefit − cost") && text.lines().count() > 20);
    let json: Value =
        serde_json::from_str(&printed(&["explain", &path, "views.fiscal.ratio", "--format", "json"]))
            .unwrap();
    assert_eq!((&json["operation"], &json["count"]), (&json!("quotient"), &json!(2)));
    assert_eq!(run(&["explain", &path, "views.fiscal"]).status.code(), Some(1));
}

#[test]
fn results_as_a_table_hold_every_figure_in_full() {
    let path = file("h.json", &first());
    let table = printed(&["evaluate", &path, "--draws", "0", "--format", "csv"]);
    let results = results_of(&first(), Draws { count: 0, seed: 1 });
    let line = |figure: &str| {
        let found = table.split_terminator("\r\n").find(|line| line.split(',').next() == Some(figure));
        found.unwrap_or_else(|| panic!("{figure}")).split(',').map(str::to_owned).collect::<Vec<_>>()
    };
    let net = results["views"]["fiscal"]["net_present_value"].as_f64().unwrap();
    assert_eq!(line("views.fiscal.net_present_value")[2].parse::<f64>().unwrap().to_bits(), net.to_bits());
    let flow = line("views.fiscal.net_flow");
    let expected: Vec<f64> = results["views"]["fiscal"]["net_flow"]
        .as_array()
        .unwrap()
        .iter()
        .map(|own| own.as_f64().unwrap())
        .collect();
    assert_eq!(flow[3..].iter().map(|cell| cell.parse::<f64>().unwrap()).collect::<Vec<_>>(), expected);
    assert_eq!(line("views.cashable.payback_years")[2], "", "a figure without a value is an empty cell");
}
