//! `check FILE`: the faults and warnings of a scenario.

use std::path::Path;

use crate::cli::failure::Failure;
use crate::cli::files::appraisal;
use crate::cli::output::Checked;
use crate::cli::output::json;
use crate::cli::output::print;
use crate::cli::output::refuse;
use crate::uncertainty::draws::Draws;
use crate::uncertainty::evaluate::evaluate;

pub(super) fn run(file: &Path) -> Result<(), Failure> {
    match appraisal(file) {
        Ok(appraisal) => {
            let results = evaluate(&appraisal, Draws { count: 0, ..Draws::default() });
            print(&json(&Checked { faults: &[], warnings: &results.warnings })?)
        }
        Err(Failure::Faults(faults)) => Err(refuse(faults)),
        Err(failure) => Err(failure),
    }
}
