//! Tables as comma-separated values that a spreadsheet opens without harm (RFC 4180).
//!
//! ```
//! # use outcomes_calculator::{data::presets::preset, scenario::Scenario};
//! # let scenario = Scenario::new(serde_json::from_str(preset("frequent-ae").unwrap_or_default())?);
//! # let appraisal = outcomes_calculator::scenario::validate::validate(&scenario).expect("no faults");
//! # let results = outcomes_calculator::model::evaluate::evaluate(&appraisal);
//! use outcomes_calculator::report::csv::{BYTE_ORDER_MARK, Cell, csv, results_csv};
//!
//! let row = vec![Cell::from("=1+1"), Cell::Number(0.5), Cell::from(None)];
//! let file = [BYTE_ORDER_MARK, &csv(vec![row], &|number| number.to_string())].concat();
//! assert_eq!(file, "\u{feff}\"'=1+1\",0.5,\r\n");
//!
//! let table = results_csv(&results, &|number| number.to_string());
//! assert!(table.starts_with("figure,unit,value,2026,2027,"));
//! # Ok::<(), serde_json::Error>(())
//! ```

use crate::model::results::Results;
use crate::report::figures::Amount;
use crate::report::figures::figures;

/// How a number is written in full: in the browser its own way, on the command line as JSON does.
pub type WriteNumber<'a> = &'a dyn Fn(f64) -> String;

/// What makes some spreadsheets read UTF-8 as such, put before a table by whoever saves it to a file.
pub const BYTE_ORDER_MARK: &str = "\u{feff}";

/// A table as a file holds it, on a reader's device or on standard output: the only place that puts the mark before it.
///
/// ```
/// # use outcomes_calculator::report::csv::as_file;
/// assert_eq!(as_file("a,b\r\n"), "\u{feff}a,b\r\n");
/// ```
#[must_use]
pub fn as_file(table: &str) -> String {
    [BYTE_ORDER_MARK, table].concat()
}

/// One cell of a table.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    /// A number.
    Number(f64),
    /// A text.
    Text(String),
    /// Nothing.
    Empty,
}

impl From<Option<f64>> for Cell {
    fn from(value: Option<f64>) -> Self {
        value.map_or(Cell::Empty, Cell::Number)
    }
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        Cell::Text(text.to_owned())
    }
}

/// The results as a table: a line for each figure, single numbers under `value`, yearly ones under their years,
/// then a line for each warning.
#[must_use]
pub fn results_csv(results: &Results, number: WriteNumber) -> String {
    let mut heads = vec![Cell::from("figure"), Cell::from("unit"), Cell::from("value")];
    heads.extend(results.years.iter().map(|year| Cell::Number(f64::from(*year))));
    let mut rows = vec![
        heads,
        vec![
            Cell::from("title"),
            Cell::from("text"),
            Cell::from(results.title.shown(crate::text::Language::English)),
        ],
    ];
    for figure in figures(results) {
        let mut row = vec![Cell::from(&*figure.path), Cell::from(figure.unit)];
        match figure.amount {
            Amount::One(value) => row.push(value.into()),
            Amount::ByYear(values) => {
                row.push(Cell::Empty);
                row.extend(values.into_iter().map(Cell::from));
            }
        }
        rows.push(row);
    }
    for warning in &results.warnings {
        let message = warning.kind.message(crate::text::Language::English);
        let about = [warning.kind.code(), &warning.path].join(" ");
        rows.push(vec![
            Cell::from(&*format!("warning {}", about.trim_end())),
            Cell::from("text"),
            Cell::Text(message),
        ]);
    }
    csv(rows, number)
}

/// Rows as comma-separated values, every row as wide as the widest.
#[must_use]
pub fn csv(rows: Vec<Vec<Cell>>, number: WriteNumber) -> String {
    let width = rows.iter().map(Vec::len).max().unwrap_or_default();
    let mut table = String::new();
    for row in rows {
        let mut written = 0;
        for cell in row {
            if written > 0 {
                table.push(',');
            }
            match cell {
                Cell::Number(value) => table.push_str(&number(value)),
                Cell::Text(text) => write_text(&text, &mut table),
                Cell::Empty => {}
            }
            written += 1;
        }
        for _ in written.max(1)..width {
            table.push(',');
        }
        table.push_str("\r\n");
    }
    table
}

/// A text that a spreadsheet would take for a formula gets an apostrophe in front; quotes go round what needs them.
fn write_text(text: &str, table: &mut String) {
    let guard = if text.starts_with(['=', '+', '-', '@', '\t', '\r']) { "'" } else { "" };
    if guard.is_empty() && !text.contains([',', '"', '\n', '\r']) {
        table.push_str(text);
    } else {
        table.push('"');
        table.push_str(guard);
        table.push_str(&text.replace('"', "\"\""));
        table.push('"');
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_never_a_formula_and_a_number_stays_one() {
        let cells = [
            ("=1+1", "\"'=1+1\""),
            ("+44", "\"'+44\""),
            ("-x", "\"'-x\""),
            ("@SUM(A1)", "\"'@SUM(A1)\""),
            ("\t=1", "\"'\t=1\""),
            ("\r=1", "\"'\r=1\""),
            ("a \"b\", c", "\"a \"\"b\"\", c\""),
            ("two\nlines", "\"two\nlines\""),
            ("a=b", "a=b"),
            ("Tŷ – £5", "Tŷ – £5"),
        ];
        for (text, expected) in cells {
            assert_eq!(csv(vec![vec![Cell::from(text)]], &|_| String::new()), format!("{expected}\r\n"));
        }
        assert_eq!(csv(vec![vec![Cell::Number(-1.5)]], &|value| value.to_string()), "-1.5\r\n");
    }

    #[test]
    fn every_line_has_as_many_cells() {
        let rows = vec![vec![Cell::from("a"), Cell::from("b"), Cell::Empty], vec![Cell::from("c")], vec![]];
        assert_eq!(csv(rows, &|_| String::new()), "a,b,\r\nc,,\r\n,,\r\n");
    }
}
