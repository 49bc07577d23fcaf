//! `unit-costs [WORDS]`: what one output of a public service costs, from the built-in list or the user's workbook.

use std::io::Read;
use std::io::Write;
use std::io::stderr;
use std::path::Path;

use serde::Serialize;

use crate::cli::evaluate::Format;
use crate::cli::failure::Failure;
use crate::cli::files::open;
use crate::cli::output::json;
use crate::cli::output::print;
use crate::data::attribution::Licence;
use crate::data::attribution::attribution;
use crate::data::finder::search_in;
use crate::data::related::newer;
use crate::data::unit_costs::Robustness;
use crate::data::unit_costs::UnitCost;
use crate::data::unit_costs::unit_costs;
use crate::data::unit_costs::write;
use crate::report::csv::as_file;
use crate::report::plain::table;
use crate::scenario::workbook::Import;
use crate::scenario::workbook::import;
use crate::text::Language;
use crate::text::messages::Printed;
use crate::text::number::financial_year;
use crate::text::number::pounds;
use crate::text::printed;
use crate::text::workbook::without_payer;

const WORDS: Printed = Language::English.printed();
/// The most bytes of a workbook: far above any edition of the database.
const MOST_BYTES: u64 = 64 * 1_048_576;

/// The list as JSON.
#[derive(Serialize)]
struct Written<'a> {
    attribution: &'a str,
    unit_costs: Vec<Entry<'a>>,
}

#[derive(Serialize)]
struct Entry<'a> {
    id: &'a str,
    theme: &'a str,
    name: &'a str,
    output: &'a str,
    amount: f64,
    price_year: u32,
    kind: &'static str,
    paid_by: Vec<(&'a str, f64)>,
    code: &'a str,
    source: String,
    quoted_by: Option<&'a str>,
    derivation: Option<&'a str>,
    licence: Option<&'static str>,
    grade: Option<&'static str>,
    overlaps: &'a [String],
    supersedes: &'a [String],
    superseded_by: Vec<&'a str>,
    note: &'a str,
}

pub(super) fn run(words: &[String], workbook: Option<&Path>, format: Format) -> Result<(), Failure> {
    let imported = workbook.map(read_workbook).transpose()?;
    let list = imported.as_ref().map_or_else(|| unit_costs(), |imported| &imported.entries);
    let found = search_in(list, &words.join(" "));
    let attribution = imported.as_ref().map_or_else(
        || attribution(found.iter().map(|entry| entry.licence)),
        |imported| WORDS.of_workbook(&imported.edition),
    );
    if found.is_empty() && !list.is_empty() {
        return Err(Failure::Other(WORDS.nothing_found(&words.join(" "))));
    }
    print(&match format {
        Format::Json => json(&Written {
            attribution: &attribution,
            unit_costs: found.iter().map(|entry| described(list, entry)).collect(),
        })?,
        Format::Text => text(list, &found, &attribution),
        Format::Csv => as_file(&write(&found.into_iter().cloned().collect::<Vec<_>>())),
    })
}

/// The unit costs of a workbook; what could not be read of it is told row by row on standard error.
fn read_workbook(file: &Path) -> Result<Import, Failure> {
    let cannot = |reason: &str| Failure::cannot_read(file, reason);
    let mut bytes = Vec::new();
    open(file)?.take(MOST_BYTES).read_to_end(&mut bytes).map_err(|error| cannot(&format!("{error}.")))?;
    let read = import(&bytes).map_err(|fault| cannot(&fault.message(Language::English)))?;
    let mut out = stderr().lock();
    for unread in &read.unread {
        let message = unread.kind.message(Language::English);
        let row = unread.row.to_string();
        let _ =
            writeln!(out, "{}", Language::English.command().row(&unread.sheet, &row, &unread.code, &message));
    }
    if read.without_payer > 0 {
        let _ = writeln!(out, "{}", without_payer(read.without_payer, Language::English));
    }
    let _ = writeln!(out, "{}", printed::imported(read.entries.len(), read.unread.len()));
    Ok(read)
}

fn described<'a>(list: &'a [UnitCost], entry: &'a UnitCost) -> Entry<'a> {
    let where_said = |text: &'a str| (!text.is_empty()).then_some(text);
    Entry {
        id: &entry.id,
        theme: &entry.theme,
        name: &entry.name,
        output: &entry.output,
        amount: entry.amount,
        price_year: entry.price_year,
        kind: entry.kind.word(),
        paid_by: entry.paid_by.iter().map(|(kind, weight)| (kind.as_str(), *weight)).collect(),
        code: &entry.code,
        source: entry.citation(),
        quoted_by: where_said(&entry.quoted_by),
        derivation: where_said(&entry.derivation),
        licence: entry.licence.map(Licence::word),
        grade: entry.grade.map(Robustness::word),
        overlaps: &entry.overlaps,
        supersedes: &entry.supersedes,
        superseded_by: newer_ids(list, entry),
        note: &entry.note,
    }
}

/// The ids of the newer prices of an entry.
fn newer_ids<'a>(list: &'a [UnitCost], entry: &UnitCost) -> Vec<&'a str> {
    newer(list, entry).into_iter().map(|newer| newer.id.as_str()).collect()
}

fn text(list: &[UnitCost], found: &[&UnitCost], attribution: &str) -> String {
    let heads = [
        WORDS.unit_costs_id(),
        WORDS.unit_costs_cost(),
        WORDS.unit_costs_of_each(),
        WORDS.unit_costs_prices_of(),
        WORDS.unit_costs_kind(),
        WORDS.unit_costs_code(),
        WORDS.unit_costs_newer(),
        WORDS.unit_costs_what(),
    ];
    let heads = heads.map(str::to_owned).to_vec();
    let rows = found.iter().map(|entry| {
        vec![
            entry.id.clone(),
            pounds(entry.amount),
            entry.output.clone(),
            financial_year(entry.price_year),
            entry.kind.word().to_owned(),
            entry.code.clone(),
            newer_ids(list, entry).join(", "),
            entry.name.clone(),
        ]
    });
    let table = table(&std::iter::once(heads).chain(rows).collect::<Vec<_>>());
    if attribution.is_empty() { format!("{table}\n") } else { format!("{table}\n\n{attribution}\n") }
}
