//! What is printed on standard output: whole, or not at all.

use std::io::ErrorKind;
use std::io::Write;
use std::io::stdout;

use serde::Serialize;

use crate::cli::failure::Failure;
use crate::model::warning::Warning;
use crate::scenario::fault::Fault;
use crate::text::Language;
use crate::text::messages::Command;

/// The words of the command line, which speaks English.
const WORDS: Command = Language::English.command();

/// Faults and warnings, as `check` prints them, and any command that is asked for JSON where there are faults.
#[derive(Serialize)]
pub(super) struct Checked<'a> {
    pub faults: &'a [Fault],
    pub warnings: &'a [Warning],
}

/// A value as JSON that a person can read.
pub(super) fn json(value: &impl Serialize) -> Result<String, Failure> {
    serde_json::to_string_pretty(value)
        .map_err(|error| Failure::Other(WORDS.cannot_write_json(&error.to_string())))
}

/// A number in full, as JSON writes it: the fewest digits that give back the same bits.
pub(super) fn number(value: f64) -> String {
    serde_json::to_string(&value).unwrap_or_default().trim_end_matches(".0").to_owned()
}

/// Prints a text, and the end of its last line.
pub(super) fn print(text: &str) -> Result<(), Failure> {
    let mut out = stdout().lock();
    let end = if text.ends_with('\n') { "" } else { "\n" };
    written(write!(out, "{text}{end}").and_then(|()| out.flush()))
}

/// Prints faults as JSON, and hands them back to be told.
pub(super) fn refuse(faults: Vec<Fault>) -> Failure {
    match json(&Checked { faults: &faults, warnings: &[] }).and_then(|text| print(&text)) {
        Ok(()) => Failure::Faults(faults),
        Err(failure) => failure,
    }
}

/// A reader that has gone away is no failure.
pub(super) fn written(result: std::io::Result<()>) -> Result<(), Failure> {
    match result {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            Err(Failure::Other(WORDS.cannot_write_results(&error.to_string())))
        }
        _ => Ok(()),
    }
}
