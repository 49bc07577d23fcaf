//! `check FILE`: the faults and warnings of a scenario.

use std::path::Path;

use crate::cli::failure::Failure;
use crate::cli::files::appraisal;
use crate::cli::output::Checked;
use crate::cli::output::json;
use crate::cli::output::print;
use crate::cli::output::refuse;
use crate::model::evaluate::evaluate;

pub(super) fn run(file: &Path) -> Result<(), Failure> {
    match appraisal(file) {
        Ok(appraisal) => print(&json(&Checked { faults: &[], warnings: &evaluate(&appraisal).warnings })?),
        Err(Failure::Faults(faults)) => Err(refuse(faults)),
        Err(failure) => Err(failure),
    }
}
