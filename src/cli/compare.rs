//! `compare FILE FILE…`: which inputs of several scenarios differ, and what comes of each with the same draws.

use std::path::PathBuf;

use serde::Serialize;

use crate::cli::evaluate::Format;
use crate::cli::failure::Failure;
use crate::cli::files::scenario;
use crate::cli::output::json;
use crate::cli::output::number;
use crate::cli::output::print;
use crate::model::results::Results;
use crate::report::compared::Compared;
use crate::report::compared::Difference;
use crate::report::compared::compared;
use crate::report::compared::differences;
use crate::report::csv::Cell;
use crate::report::csv::as_file;
use crate::report::csv::csv;
use crate::report::plain::table;
use crate::scenario::Scenario;
use crate::scenario::fault::Fault;
use crate::scenario::node::Node;
use crate::scenario::validate::validate;
use crate::text::Language;
use crate::text::number::percent;
use crate::text::number::plain;
use crate::text::number::pounds;
use crate::uncertainty::draws::Draws;
use crate::uncertainty::evaluate::evaluate;

/// The comparison as JSON.
#[derive(Serialize)]
struct Written<'a> {
    scenarios: Vec<Named<'a>>,
    draws: u32,
    seed: u64,
    differences: Vec<DifferenceLine<'a>>,
    results: Vec<ResultLine<'a>>,
}

#[derive(Serialize)]
struct Named<'a> {
    file: &'a str,
    title: &'a str,
}

#[derive(Serialize)]
struct DifferenceLine<'a> {
    path: &'a str,
    values: &'a [Option<Node>],
}

#[derive(Serialize)]
struct ResultLine<'a> {
    figure: &'a str,
    unit: &'a str,
    values: &'a [Option<f64>],
}

/// A file's faults, as JSON.
#[derive(Serialize)]
struct Refused<'a> {
    file: &'a str,
    faults: &'a [Fault],
}

pub(super) fn run(files: &[PathBuf], format: Format, draws: Draws) -> Result<(), Failure> {
    let names: Vec<String> = files.iter().map(|file| file.display().to_string()).collect();
    let (mut scenarios, mut results, mut refused) = (Vec::new(), Vec::new(), Vec::new());
    for (file, name) in files.iter().zip(&names) {
        match both(file, draws) {
            Ok((scenario, result)) => {
                scenarios.push(scenario);
                results.push(result);
            }
            Err(Failure::Faults(faults)) => refused.push((name.clone(), faults)),
            Err(failure) => return Err(failure),
        }
    }
    if !refused.is_empty() {
        if format == Format::Json {
            let files: Vec<Refused> = refused.iter().map(|(file, faults)| Refused { file, faults }).collect();
            print(&json(&files)?)?;
        }
        return Err(Failure::FaultsOf(refused));
    }
    let differences = differences(&scenarios.iter().collect::<Vec<_>>());
    let figures = compared(&results);
    print(&match format {
        Format::Json => json(&Written {
            scenarios: names
                .iter()
                .zip(&results)
                .map(|(file, result)| Named { file, title: result.title.shown(Language::English) })
                .collect(),
            draws: draws.count,
            seed: draws.seed,
            differences: differences
                .iter()
                .map(|own| DifferenceLine { path: &own.path, values: &own.values })
                .collect(),
            results: figures
                .iter()
                .map(|own| ResultLine { figure: &own.path, unit: own.unit, values: &own.values })
                .collect(),
        })?,
        Format::Text => text(&names, &differences, &figures),
        Format::Csv => as_file(&table_of_cells(&names, &differences, &figures)),
    })
}

fn both(file: &std::path::Path, draws: Draws) -> Result<(Scenario, Results), Failure> {
    let scenario = scenario(file)?;
    let appraisal = validate(&scenario).map_err(Failure::Faults)?;
    Ok((scenario, evaluate(&appraisal, draws)))
}

fn text(names: &[String], differences: &[Difference], figures: &[Compared]) -> String {
    let words = Language::English.printed();
    let heads =
        |first: &str| std::iter::once(first.to_owned()).chain(names.iter().cloned()).collect::<Vec<_>>();
    let inputs = differences.iter().map(|own| {
        let values = own.values.iter().map(|value| value.as_ref().map_or(words.none().to_owned(), shown));
        std::iter::once(own.path.clone()).chain(values).collect()
    });
    let outputs = figures.iter().map(|own| {
        let values = own.values.iter().map(|value| {
            value.map_or(words.none().to_owned(), |value| match own.unit {
                "pounds" => pounds(value),
                "share" | "rate" => percent(value, 1),
                _ => plain(value, 2),
            })
        });
        std::iter::once(own.path.clone()).chain(values).collect()
    });
    let inputs: Vec<Vec<String>> = std::iter::once(heads(words.compared_inputs())).chain(inputs).collect();
    let outputs: Vec<Vec<String>> = std::iter::once(heads(words.compared_results())).chain(outputs).collect();
    let inputs = if inputs.len() > 1 { table(&inputs) } else { words.compared_alike().to_owned() };
    format!("{inputs}\n\n{}\n", table(&outputs))
}

/// A value on one line, shortened where it is long.
fn shown(value: &Node) -> String {
    const MOST: usize = 40;
    let whole = match value {
        Node::Number(value) => number(*value),
        Node::Text(text) => text.clone(),
        other => serde_json::to_string(other).unwrap_or_default(),
    };
    if whole.chars().count() <= MOST {
        return whole;
    }
    whole.chars().take(MOST - 1).chain(['…']).collect()
}

fn table_of_cells(names: &[String], differences: &[Difference], figures: &[Compared]) -> String {
    let first = [Cell::from("part"), Cell::from("path"), Cell::from("unit")];
    let mut rows = vec![first.into_iter().chain(names.iter().map(|name| Cell::from(&**name))).collect()];
    for own in differences {
        let values = own.values.iter().map(|value| match value {
            None => Cell::Empty,
            Some(Node::Number(value)) => Cell::Number(*value),
            Some(Node::Text(text)) => Cell::from(&**text),
            Some(other) => Cell::Text(serde_json::to_string(other).unwrap_or_default()),
        });
        let first = [Cell::from("input"), Cell::from(&*own.path), Cell::Empty];
        rows.push(first.into_iter().chain(values).collect());
    }
    for own in figures {
        let first = [Cell::from("result"), Cell::from(&*own.path), Cell::from(own.unit)];
        rows.push(first.into_iter().chain(own.values.iter().map(|value| Cell::from(*value))).collect());
    }
    csv(rows, &number)
}
