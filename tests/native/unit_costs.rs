//! The built-in unit costs: sound, traceable, told apart where they count the same event, and ready to be used.

use std::collections::HashSet;

use outcomes_calculator::data::attribution::Licence;
use outcomes_calculator::data::deflators::gdp_deflators;
use outcomes_calculator::data::finder::search;
use outcomes_calculator::data::overlaps::covers;
use outcomes_calculator::data::presets::PRESETS;
use outcomes_calculator::data::presets::preset;
use outcomes_calculator::data::unit_costs::COLUMNS;
use outcomes_calculator::data::unit_costs::CostKind;
use outcomes_calculator::data::unit_costs::UnitCost;
use outcomes_calculator::data::unit_costs::unit_cost;
use outcomes_calculator::data::unit_costs::unit_costs;
use outcomes_calculator::scenario::Scenario;
use outcomes_calculator::scenario::table::AGENCY_KINDS;
use serde_json::Value;
use serde_json::json;

use crate::support::assert_close;
use crate::support::check;
use crate::support::codes;
use crate::support::put;
use crate::support::results;

fn scenario(id: &str) -> Value {
    serde_json::from_str(preset(id).expect(id)).unwrap()
}

fn entry(id: &str) -> &'static UnitCost {
    unit_cost(id).expect(id)
}

/// The place once a service has an entry's price, and the payers that it lacks.
fn used(before: &Value, service: &str, entry: &UnitCost) -> (Value, Vec<String>) {
    let mut scenario = Scenario::new(serde_json::from_value(before.clone()).unwrap());
    let edits = scenario.use_unit_cost(service, entry).expect(service);
    for edit in &edits {
        scenario = scenario.with(edit).unwrap();
    }
    let missing = scenario.missing_payers(entry).map(str::to_owned).collect();
    (serde_json::to_value(scenario.root()).unwrap(), missing)
}

#[test]
fn the_list_is_whole_and_each_entry_has_an_id_of_its_own() {
    let lines = include_str!("../../src/data/unit_costs.csv").lines();
    assert_eq!(lines.clone().next().unwrap().split(',').collect::<Vec<_>>(), COLUMNS);
    assert_eq!(unit_costs().len(), 179);
    assert_eq!(lines.count(), 180, "an entry that cannot be read would be left out silently");
    assert_eq!(unit_costs().iter().map(|entry| &entry.id).collect::<HashSet<_>>().len(), 179);
}

#[test]
fn each_entry_has_a_price_a_year_payers_and_a_source() {
    for entry in unit_costs() {
        let id = &entry.id;
        assert!(entry.amount > 0.0, "{id}");
        assert!(gdp_deflators().any(|(year, _)| year == entry.price_year), "{id}: {}", entry.price_year);
        assert!(!entry.paid_by.is_empty(), "{id}");
        for (kind, weight) in &entry.paid_by {
            assert!(AGENCY_KINDS.contains(&kind.as_str()), "{id}: {kind}");
            assert!(*weight > 0.0, "{id}");
            let is_budget = !["individuals", "voluntary"].contains(&kind.as_str());
            assert_eq!(is_budget, entry.kind == CostKind::Fiscal, "{id}: {kind}");
        }
        let is_gmca = entry.source == "GMCA Unit Cost Database v1.4 (2015)";
        assert_eq!(is_gmca, !entry.code.is_empty(), "{id}");
        assert_eq!(is_gmca, entry.grade.is_some(), "{id}");
        assert_eq!(is_gmca, entry.licence == Some(Licence::CreativeCommons), "{id}");
        assert!(!is_gmca || entry.quoted_by.is_empty(), "{id} was read in the workbook itself");
        for text in [&entry.source, &entry.quoted_by, &entry.derivation] {
            assert!(!text.contains(';'), "{id}: a scenario's source is told apart at semicolons: {text}");
        }
        for text in [&entry.name, &entry.output, &entry.theme, &entry.source] {
            assert!(!text.is_empty() && text.trim() == text, "{id}: {text:?}");
        }
    }
}

/// Read against the published workbook of March 2015: code, amount, price year.
#[test]
fn prices_are_those_of_the_publication() {
    for (id, code, amount, year) in [
        ("ae-attendance", "HE4.0", 109.0, 2011),
        ("arrest", "CR7.0", 593.0, 2006),
        ("asb-action", "CR1.0", 500.0, 2002),
        ("bnb-week", "HO4.1", 334.95, 2010),
        ("exclusion-provision", "E&S2.0.1", 7181.0, 2005),
        ("prison-year", "CR3.0", 33785.0, 2013),
        ("looked-after-child-year", "SS1.0", 51080.0, 2013),
        ("jsa-into-work", "E&E1.0", 9800.0, 2012),
    ] {
        let entry = entry(id);
        assert_eq!((entry.code.as_str(), entry.amount, entry.price_year), (code, amount, year), "{id}");
    }
    assert_eq!(entry("care-order").paid_by[0], ("justice".to_owned(), 16250.0));
}

#[test]
fn parts_that_are_published_in_pounds_add_up_to_the_price_but_for_rounding() {
    for entry in unit_costs() {
        let sum: f64 = entry.paid_by.iter().map(|(_, weight)| weight).sum();
        let are_shares = sum <= 100.0 && entry.amount > 100.0;
        let share_equally = entry.paid_by.iter().all(|(_, weight)| *weight == 1.0);
        // The parts of drug treatment are of other price years than the whole.
        let known = are_shares || entry.id == "drug-treatment-gain";
        assert!(known || (sum - entry.amount).abs() <= 2.0 || share_equally, "{}: {sum}", entry.id);
    }
}

#[test]
fn overlaps_hold_both_ways_and_never_with_itself() {
    for one in unit_costs() {
        for id in &one.overlaps {
            assert_ne!(id, &one.id);
            assert!(entry(id).overlaps.contains(&one.id), "{id} does not know of {}", one.id);
        }
    }
}

#[test]
fn two_entries_share_a_tag_exactly_where_they_overlap() {
    let tags: Vec<HashSet<String>> =
        unit_costs().iter().map(|entry| covers(entry).into_iter().collect()).collect();
    for (one, own) in unit_costs().iter().zip(&tags) {
        assert!(own.len() <= 20 && own.iter().all(|tag| tag.chars().count() <= 200), "{}", one.id);
        for (other, others) in unit_costs().iter().zip(&tags).filter(|(other, _)| other.id != one.id) {
            let overlap = one.overlaps.contains(&other.id);
            assert_eq!(!own.is_disjoint(others), overlap, "{} and {}", one.id, other.id);
        }
    }
}

#[test]
fn every_word_must_be_found_and_the_best_come_first() {
    assert_eq!(search("").len(), 179);
    assert_eq!(search("he4.0")[0].id, "ae-attendance");
    assert_eq!(search("CR7.0").len(), 1);
    assert_eq!(search("PRISON")[0].id, "prison-place-overall");
    assert_eq!(search("prison zebra").len(), 0);
    let bed_and_breakfast: Vec<&str> =
        search("breakfast week").iter().map(|entry| entry.id.as_str()).collect();
    assert_eq!(bed_and_breakfast, ["bnb-week", "homelessness-application"]);
    let ambulance = search("ambulance");
    let last_by_name = ambulance.iter().rposition(|entry| entry.name.to_lowercase().contains("ambulance"));
    let first_by_note = ambulance.iter().position(|entry| !entry.name.to_lowercase().contains("ambulance"));
    assert!(last_by_name < first_by_note, "a name counts more than a note");
}

#[test]
fn every_entry_makes_a_sound_scenario_of_every_preset() {
    for preset in PRESETS {
        let before = scenario(preset.id);
        let service = before["services"][0]["id"].as_str().unwrap().to_owned();
        for entry in unit_costs() {
            let (after, _) = used(&before, &service, entry);
            if let Err(faults) = check(&after) {
                panic!("{} in {}: {:?}", entry.id, preset.id, codes(&faults));
            }
        }
    }
}

#[test]
fn a_price_brings_its_year_its_source_and_its_payers_and_leaves_the_other_sources() {
    let (after, missing) = used(&scenario("whole-place-deal"), "domestic-abuse", entry("domestic-abuse"));
    let service = after["services"].as_array().unwrap().iter().find(|s| s["id"] == "domestic-abuse").unwrap();
    assert_eq!(service["unit_cost"]["amount"], 2470);
    assert_eq!(service["unit_cost"]["price_year"], 2008);
    let source = service["unit_cost"]["source"].as_str().unwrap();
    assert_eq!(source, "published: GMCA Unit Cost Database v1.4 (2015), CR2.0, 2008/09 prices");
    // The hospital alone paid the NHS part before, so it goes on doing so.
    let payers = json!({ "hospital": 1171, "justice": 581, "police": 415, "council": 303 });
    assert_eq!(service["paid_by"], payers);
    assert_eq!(missing, Vec::<String>::new());
    let source = &service["source"];
    assert!(source["volume"]["en"].as_str().unwrap().starts_with("assumed: "), "{source}");
    assert!(source["paid_by"].as_str().unwrap().starts_with("published: GMCA"), "{source}");
    assert_eq!(source.get("unit_cost"), None, "the price says it itself");
}

#[test]
fn a_source_that_grows_too_long_is_cut_at_the_limit() {
    let mut before = scenario("frequent-ae");
    // Letters of two bytes: the limit counts letters.
    put(&mut before, "services.ae.source", json!("é".repeat(499)));
    let (after, _) = used(&before, "ae", entry("ae-attendance"));
    assert_eq!(after["services"][0]["source"].as_str().unwrap().chars().count(), 500);
    assert!(check(&after).is_ok());
}

#[test]
fn an_entry_is_cited_by_publication_code_and_financial_year() {
    assert_eq!(
        entry("london-convey").citation(),
        "London Ambulance Service, 2015/16 prices, second-hand: as quoted by The Guardian, 25 December 2015"
    );
    assert_eq!(entry("arrest").citation(), "GMCA Unit Cost Database v1.4 (2015), CR7.0, 2006/07 prices");
    assert_eq!(
        entry("hip-fracture").citation(),
        "GMCA Unit Cost Database v1.4 (2015), HE7.10, 2008/09 prices"
    );
    let turn = UnitCost { price_year: 1999, ..entry("arrest").clone() };
    assert!(turn.citation().ends_with("1999/00 prices"));
}

#[test]
fn a_range_of_the_price_before_goes_and_the_others_stay() {
    let before = scenario("frequent-ae");
    let paths = |scenario: &Value| -> Vec<String> {
        let ranges = scenario["ranges"].as_array().unwrap();
        ranges.iter().map(|range| range["path"].as_str().unwrap().to_owned()).collect()
    };
    let (after, _) = used(&before, "ae", entry("ae-attendance"));
    let mut expected = paths(&before);
    expected.retain(|path| path != "services.ae.unit_cost");
    assert_eq!(paths(&after), expected);
    assert_eq!(expected.len() + 1, paths(&before).len());
}

#[test]
fn several_agencies_of_a_kind_share_as_today_or_equally() {
    let mut before = scenario("frequent-ae");
    put(&mut before, "services.ae.paid_by", json!({ "hospital": 3, "ambulance": 1 }));
    let (after, _) = used(&before, "ae", entry("hip-fracture"));
    assert_eq!(
        after["services"][0]["paid_by"],
        json!({ "hospital": 7500, "ambulance": 2500, "council": 2700 })
    );
    put(&mut before, "services.ae.paid_by", json!({ "council": 1 }));
    let (after, _) = used(&before, "ae", entry("gp-consultation"));
    let third = after["services"][0]["paid_by"]["hospital"].as_f64().unwrap();
    assert_close(third, 1.0 / 3.0);
    assert_eq!(after["services"][0]["paid_by"].as_object().unwrap().len(), 3);
}

#[test]
fn a_kind_that_the_place_has_none_of_is_told() {
    let before = scenario("frequent-ae");
    let (after, missing) = used(&before, "ae", entry("domestic-abuse"));
    assert_eq!(missing, ["justice", "police"]);
    assert_eq!(after["services"][0]["paid_by"], json!({ "hospital": 1171, "council": 303 }));
    let (after, missing) = used(&before, "ae", entry("prison-year"));
    assert_eq!(missing, ["justice"]);
    assert_eq!(after["services"][0]["paid_by"], before["services"][0]["paid_by"]);
    let unknown = Scenario::new(serde_json::from_value(before).unwrap());
    assert_eq!(unknown.use_unit_cost("no-such-service", entry("prison-year")), None);
}

#[test]
fn a_value_that_overlaps_the_price_is_found_to_count_twice_and_another_is_not() {
    let (mut scenario, _) = used(&scenario("multiple-disadvantage"), "arrest", entry("arrest"));
    let value =
        |id: &str| json!([{ "name": "Crime", "kind": "social", "amount": 1, "covers": covers(entry(id)) }]);
    let warns = |scenario: &Value| {
        let warnings = results(scenario)["warnings"].as_array().unwrap().clone();
        warnings.iter().filter(|warning| warning["code"] == "double_count").count()
    };
    put(&mut scenario, "outcomes.away-from-crime.values", value("robbery"));
    assert_eq!(warns(&scenario), 1);
    // Both robbery and arrest overlap the average crime, but no night in prison is part of an arrest.
    put(&mut scenario, "outcomes.away-from-crime.values", value("prison-year"));
    assert_eq!(warns(&scenario), 0);
}
