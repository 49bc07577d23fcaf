//! `evaluate FILE`: what a scenario saves, for whom, and when.

use std::path::Path;

use clap::ValueEnum;

use crate::cli::failure::Failure;
use crate::cli::files::scenario;
use crate::cli::output::json;
use crate::cli::output::number;
use crate::cli::output::print;
use crate::cli::output::refuse;
use crate::report::csv::as_file;
use crate::report::csv::results_csv;
use crate::report::plain::report;
use crate::scenario::validate::validate;
use crate::text::Language;
use crate::uncertainty::draws::Draws;
use crate::uncertainty::evaluate::evaluate;

/// How results are printed.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Format {
    /// Everything, as METHOD.md section 15 lists it, at full precision.
    Json,
    /// A report in words.
    Text,
    /// Every figure on a line of a table, for a spreadsheet.
    Csv,
}

pub(super) fn run(file: &Path, format: Format, draws: Draws) -> Result<(), Failure> {
    let checked = scenario(file).and_then(|scenario| {
        let appraisal = validate(&scenario).map_err(Failure::Faults)?;
        Ok((scenario, appraisal))
    });
    let (scenario, appraisal) = match checked {
        Ok(both) => both,
        Err(Failure::Faults(faults)) if format == Format::Json => return Err(refuse(faults)),
        Err(failure) => return Err(failure),
    };
    let results = evaluate(&appraisal, draws);
    print(&match format {
        Format::Json => json(&results)?,
        Format::Text => report(&scenario, &results, Language::English),
        Format::Csv => as_file(&results_csv(&results, &number)),
    })
}
