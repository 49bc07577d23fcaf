//! What a chart's numbers are as a file: one number in a cell, its unit in the heading, and each number that of its mark.

use std::rc::Rc;

use crate::support::appraisal;
use outcomes_calculator::data::presets::PRESETS;
use outcomes_calculator::model::results::Results;
use outcomes_calculator::report::Report;
use outcomes_calculator::report::csv::Cell;
use outcomes_calculator::report::drawing::Chart;
use outcomes_calculator::report::side_by_side::Column;
use outcomes_calculator::report::side_by_side::charts;
use outcomes_calculator::scenario::Scenario;
use outcomes_calculator::text::Language;
use outcomes_calculator::uncertainty::draws::Draws;
use outcomes_calculator::uncertainty::evaluate::evaluate;

/// Whether a text has an amount in it: a number after a currency, or before a part of a whole or a multiple in words.
fn has_amount(text: &str) -> bool {
    let text = text.replace('\u{a0}', " ");
    let is_digit = |letter: Option<char>| letter.is_some_and(|letter| letter.is_ascii_digit());
    text.split('£').skip(1).any(|after| is_digit(after.chars().next()))
        || ["%", "million", "miliwn", "billion", "biliwn"].iter().any(|unit| {
            let before = text.split(unit).map(str::trim_end).collect::<Vec<_>>();
            before[..before.len() - 1].iter().any(|before| is_digit(before.chars().last()))
        })
}

fn of_preset(id: &str) -> (Scenario, Results) {
    let preset = PRESETS.iter().find(|preset| preset.id == id).expect("a preset");
    let value: serde_json::Value = serde_json::from_str(preset.text()).expect("JSON");
    let results = evaluate(&appraisal(&value), Draws { count: 512, seed: 1 });
    (Scenario::new(serde_json::from_value(value).expect("JSON")), results)
}

/// Every chart that a screen offers to save.
fn all_charts(scenario: &Scenario, results: &Results, language: Language) -> Vec<Rc<Chart>> {
    let report = Report::new(scenario, results, Some(results), language);
    let mut all = vec![
        report.comparison.outputs,
        report.comparison.outcomes,
        report.concentration,
        report.cash,
        report.deal,
    ];
    all.extend([report.network, report.worth, report.spread, report.matters].into_iter().flatten());
    let column = Column { name: "A".to_owned(), scenario, results };
    all.extend(charts(&[column.clone(), column], language).into_iter().flatten().map(Rc::new));
    all
}

#[test]
fn every_cell_of_every_chart_is_one_number_or_a_text_without_one_in_a_unit() {
    for preset in PRESETS {
        let (scenario, results) = of_preset(preset.id);
        for language in Language::ALL {
            for chart in all_charts(&scenario, &results, language) {
                let file = chart.table.for_file();
                for (place, row) in file.iter().enumerate() {
                    assert_eq!(row.len(), file[0].len(), "{} {place}", chart.id);
                    for cell in row.iter().skip(1) {
                        let Cell::Text(text) = cell else { continue };
                        let has_digit = text.contains(|letter: char| letter.is_ascii_digit());
                        assert!(place == 0 || !has_digit, "{} {}: {text}", preset.id, chart.id);
                    }
                    // The first cell is a name, which may hold a digit of its own, and a year does.
                    if let (Some(Cell::Text(text)), true) = (row.first(), place > 0) {
                        assert!(!has_amount(text), "{} {}: {text}", preset.id, chart.id);
                    }
                }
            }
        }
    }
}

fn number(cell: &Cell) -> f64 {
    let Cell::Number(number) = cell else { panic!("{cell:?} is no number") };
    *number
}

fn heads(chart: &Chart) -> Vec<String> {
    let texts = chart.table.for_file()[0].clone().into_iter();
    texts.map(|cell| if let Cell::Text(text) = cell { text } else { String::new() }).collect()
}

#[test]
fn outputs_are_counts_with_their_change_beside_them() {
    let (scenario, results) = of_preset("frequent-ae");
    let chart = Report::new(&scenario, &results, None, Language::English).comparison.outputs;
    assert_eq!(
        heads(&chart),
        [
            "Service",
            "Carry on",
            "Output drive",
            "Output drive: change (%)",
            "Redesign",
            "Redesign: change (%)"
        ]
    );
    let file = chart.table.for_file();
    let pathways = &results.pathways;
    let total = |years: &[f64]| years.iter().sum::<f64>();
    let ids = pathways.today.service_outputs.iter().map(|(id, _)| id.to_owned()).collect::<Vec<_>>();
    assert_eq!(file.len(), ids.len() + 1);
    for (row, id) in file[1..].iter().zip(&ids) {
        let [today, drive, redesign] = [&pathways.today, &pathways.outputs, &pathways.outcomes]
            .map(|pathway| total(pathway.service_outputs.get(id).unwrap()));
        let expected =
            [today, drive, (drive / today - 1.0) * 100.0, redesign, (redesign / today - 1.0) * 100.0];
        for (cell, expected) in row[1..].iter().zip(expected) {
            assert!((number(cell) - expected).abs() <= 1e-9 * expected.abs().max(1.0), "{cell:?} {expected}");
        }
    }
}

#[test]
fn what_matters_has_its_ends_and_what_comes_of_them_apart() {
    let (scenario, results) = of_preset("frequent-ae");
    let chart = Report::new(&scenario, &results, Some(&results), Language::English).matters.unwrap();
    assert_eq!(
        heads(&chart),
        [
            "Figure",
            "Its unit",
            "Its low end",
            "Its high end",
            "Public budgets: At its low end (£)",
            "Public budgets: At its high end (£)",
            "Public budgets break even at",
            "For everyone, breaks even at"
        ]
    );
    let file = chart.table.for_file();
    let success = results.sensitivity.iter().find(|one| one.path == "outcomes.needs-met.success").unwrap();
    let row = file
        .iter()
        .find(|row| row[0] == Cell::from("Success of outcome “Needs met outside A&E”"))
        .expect("it has a range");
    assert_eq!(row[1], Cell::from("%"));
    for (cell, expected) in row[2..6].iter().zip([
        success.low * 100.0,
        success.high * 100.0,
        success.fiscal[0],
        success.fiscal[1],
    ]) {
        assert!((number(cell) - expected).abs() <= 1e-9 * expected.abs().max(1.0), "{cell:?} {expected}");
    }
}

#[test]
fn the_spread_has_the_ends_of_each_step_and_its_runs_add_up() {
    let (scenario, results) = of_preset("frequent-ae");
    let chart = Report::new(&scenario, &results, Some(&results), Language::English).spread.unwrap();
    let file = chart.table.for_file();
    assert_eq!(heads(&chart)[1..3], ["From (£)", "To (£)"]);
    let steps: Vec<&Vec<Cell>> = file[1..].iter().filter(|row| row[0] == Cell::Empty).collect();
    let runs: f64 = steps.iter().map(|row| number(&row[3])).sum();
    assert!((runs - 512.0).abs() < 1e-9, "{runs}");
    for pair in steps.windows(2) {
        assert!(
            (number(&pair[0][2]) - number(&pair[1][1])).abs() < 1e-6,
            "one step begins where another ends"
        );
    }
}
