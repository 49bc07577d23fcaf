//! Figures copied from a spreadsheet go into the boxes from one on, all or none.

use outcomes_calculator::data::presets::PRESETS;
use outcomes_calculator::data::presets::preset;
use outcomes_calculator::scenario::Scenario;
use outcomes_calculator::scenario::node::Node;
use outcomes_calculator::scenario::paste::Pasted;
use outcomes_calculator::scenario::row::Row;
use outcomes_calculator::scenario::row::Unit;
use outcomes_calculator::text::Language;
use outcomes_calculator::text::paste::CellFault;
use outcomes_calculator::text::paste::PasteFault;
use proptest::prelude::*;

fn scenario() -> Scenario {
    Scenario::new(serde_json::from_str(preset("frequent-ae").unwrap()).unwrap())
}

fn read(text: &str, row: &Row) -> Option<f64> {
    let per_unit = if matches!(row.unit, Unit::Share | Unit::Rate) { 100.0 } else { 1.0 };
    text.parse::<f64>().ok().filter(|value| value.is_finite()).map(|value| value / per_unit)
}

fn paste(path: &str, text: &str) -> Result<Pasted, Vec<PasteFault>> {
    scenario().pasted(path, text, &read)
}

/// What stands at each path once a block is pasted.
fn after(path: &str, text: &str, asked: &[&str]) -> (usize, Vec<f64>) {
    let pasted = paste(path, text).unwrap_or_else(|faults| panic!("{path}: {faults:?}"));
    let number = |path: &&str| {
        let node = pasted.scenario.at(path).and_then(Node::as_number);
        node.or_else(|| pasted.scenario.number(path)).unwrap_or_else(|| panic!("no {path}"))
    };
    (pasted.count, asked.iter().map(number).collect())
}

// The services are, in order, A&E, ambulance, admission and GP; what each test expects was read off the block.
#[test]
fn a_column_goes_down_the_list() {
    let down = ["services.ae.volume", "services.ambulance.volume", "services.admission.volume"];
    assert_eq!(after(down[0], "90,000\n30 000\n2.5E4\n", &down), (3, vec![90_000.0, 30_000.0, 25_000.0]));
    let growth = ["services.ambulance.growth", "services.admission.growth"];
    assert_eq!(after(growth[0], "2%\r\n-1.5 %\r\n", &growth), (2, vec![0.02, -0.015]));
}

#[test]
fn a_row_goes_across_the_numbers_of_an_entry() {
    let across = ["services.ae.unit_cost", "services.ae.unit_cost.price_year", "services.ae.volume"];
    assert_eq!(after(across[0], "£300.50\t2023\t91,000", &across), (3, vec![300.5, 2023.0, 91_000.0]));
}

#[test]
fn a_block_goes_across_and_down() {
    let asked = [
        "services.admission.volume",
        "services.admission.growth",
        "services.gp.volume",
        "services.gp.growth",
    ];
    let text = "21,000\t1%\n1,600,000\t0.5%\n";
    assert_eq!(after(asked[0], text, &asked), (4, vec![21_000.0, 0.01, 1_600_000.0, 0.005]));
}

#[test]
fn a_list_of_numbers_takes_a_column_or_a_row() {
    let uses = ["ae", "ambulance", "admission", "gp"].map(|id| format!("groups.frequent-attenders.use.{id}"));
    let uses = uses.each_ref().map(String::as_str);
    for text in ["6\n3\n2\n10", "6\t3\t2\t10"] {
        assert_eq!(after(uses[0], text, &uses), (4, vec![6.0, 3.0, 2.0, 10.0]), "{text:?}");
    }
    let rollout = ["redesign.rollout.0", "redesign.rollout.1"];
    assert_eq!(after(rollout[0], "25%\n75%", &rollout), (2, vec![0.25, 0.75]));
    let weights =
        ["services.ae.paid_by.hospital", "services.ae.paid_by.ambulance", "services.ae.paid_by.primary-care"];
    assert_eq!(after(weights[0], "3\n2\n1", &weights), (3, vec![3.0, 2.0, 1.0]));
}

#[test]
fn a_list_across_is_that_of_the_next_entry() {
    let two = "groups.frequent-attenders";
    let mut root = serde_json::to_value(scenario().root()).unwrap();
    let mut other = root["groups"][0].clone();
    other["id"] = "others".into();
    other["people"] = 100.into();
    root["groups"].as_array_mut().unwrap().push(other);
    let scenario = Scenario::new(serde_json::from_value(root).unwrap());
    let pasted = scenario.pasted(&format!("{two}.use.ae"), "5\t4\n3\t2", &read).unwrap().scenario;
    for (path, expected) in [
        (format!("{two}.use.ae"), 5.0),
        ("groups.others.use.ae".into(), 4.0),
        (format!("{two}.use.ambulance"), 3.0),
        ("groups.others.use.ambulance".into(), 2.0),
    ] {
        assert_eq!(pasted.number(&path), Some(expected), "{path}");
    }
}

#[test]
fn every_cell_at_fault_is_told_and_nothing_is_put_in() {
    let faults = paste("services.ae.volume", "90000\t1%\nn/a\t\n1\t2%\n4\t1%\n5\t1%").unwrap_err();
    let cell = |row, column, given: &str, why| PasteFault::Cell { row, column, given: given.into(), why };
    let expected = [
        cell(2, 1, "n/a", CellFault::NoNumber),
        cell(2, 2, "", CellFault::Empty),
        cell(5, 1, "5", CellFault::NoBox),
        cell(5, 2, "1%", CellFault::NoBox),
    ];
    assert_eq!(faults, expected);
}

#[test]
fn a_number_out_of_its_limits_is_told_with_its_row_and_column() {
    let faults = paste("outcomes.needs-met.success", "50%\t120%").unwrap_err();
    let told = Language::English.not_pasted(&faults).replace('\u{a0}', " ");
    assert!(told.starts_with("Nothing was pasted. Row 1, column 2: "), "{told}");
    assert!(told.contains("from 0 % to 100 %") && told.contains("You entered 120 %"), "{told}");
}

#[test]
fn what_the_figures_break_elsewhere_is_told() {
    // 2,010 people use A&E 7 times: 14,070 attendances.
    let faults = paste("services.ae.volume", "10\n20000").unwrap_err();
    let told = Language::English.not_pasted(&faults);
    assert!(matches!(faults[0], PasteFault::Refused { .. }) && told.contains("14,070"), "{told}");
}

#[test]
fn an_amount_without_a_year_gets_one() {
    let text = preset("frequent-ae").unwrap().replace(r#"{ "amount": 231, "price_year": 2013 }"#, "231");
    let scenario = Scenario::new(serde_json::from_str(&text).unwrap());
    let pasted = scenario.pasted("services.ambulance.unit_cost", "250\t2020", &read).unwrap().scenario;
    let cost = serde_json::to_value(pasted.at("services.ambulance.unit_cost").unwrap()).unwrap();
    assert_eq!(cost, serde_json::json!({ "amount": 250, "price_year": 2020 }));
}

#[test]
fn a_place_that_is_no_box_takes_nothing() {
    for path in [
        "",
        ".",
        "title",
        "services",
        "services.ae",
        "services.nothing.volume",
        "services.ae.volume.x",
        "no.where",
        "groups.0.use.ae",
    ] {
        let faults = paste(path, "1\n2").unwrap_err();
        assert!(matches!(faults[0], PasteFault::Cell { why: CellFault::NoBox, .. }), "{path}: {faults:?}");
    }
}

proptest! {
    #[test]
    fn whatever_is_pasted_the_scenario_stays_whole(
        text in "[0-9a-z£%,.\\-\t\r\n ()\u{a0}\u{2212}]{0,60}", preset in 0..PRESETS.len(), place in 0_usize..400,
    ) {
        let scenario = Scenario::new(serde_json::from_str(PRESETS[preset].text()).unwrap());
        let paths = ["appraisal.years", "services.ae.volume", "redesign.rollout.0", "ranges.0.low", "redesign.costs.0.amount", "deal.surplus.council", "appraisal.deflators.2024"];
        match scenario.pasted(paths[place % paths.len()], &text, &read) {
            Ok(pasted) => prop_assert!(pasted.count > 0),
            Err(faults) => {
                prop_assert!(!faults.is_empty());
                prop_assert!(!Language::Welsh.not_pasted(&faults).is_empty());
            }
        }
    }
}

#[test]
fn a_cell_that_can_be_either_of_two_numbers_is_asked_about() {
    let why = |text: &str| match paste("services.ae.volume", text) {
        Err(faults) => Language::English.not_pasted(&faults),
        Ok(pasted) => panic!("{text:?} was pasted: {}", pasted.count),
    };
    assert_eq!(
        why("1234,567\n26,000"),
        "Nothing was pasted. Row 1, column 1: “1234,567” can be read as 1234567 or as 1234.567. \
         Enter 1234567 or 1234.567, without a comma."
    );
    // Beside decimals after a comma, a comma or point before three digits need not stand between thousands.
    assert!(
        why("90,000\n25.000,50").contains("Row 1, column 1: “90,000” can be read as 90000 or as 90.000.")
    );
    assert!(
        why("90.000\n25.000,50").contains("Row 1, column 1: “90.000” can be read as 90000 or as 90.000.")
    );
    let down = ["services.ae.volume", "services.ambulance.volume"];
    assert_eq!(after(down[0], "90.000,5\n25 000,5\n", &down), (2, vec![90_000.5, 25_000.5]));
}
