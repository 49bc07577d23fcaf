//! Scenarios read from files and from standard input.

use std::fs::File;
use std::io::Read;
use std::io::stdin;
use std::path::Path;

use crate::cli::failure::Failure;
use crate::model::appraisal::Appraisal;
use crate::scenario::MOST_BYTES;
use crate::scenario::Scenario;
use crate::scenario::read::read;
use crate::scenario::validate::validate;

/// The name that stands for standard input.
const STANDARD_INPUT: &str = "-";

/// What to read from: a file, or standard input.
pub(super) fn open(file: &Path) -> Result<Box<dyn Read + Send>, Failure> {
    if file == Path::new(STANDARD_INPUT) {
        return Ok(Box::new(stdin()));
    }
    match File::open(file) {
        Ok(open) => Ok(Box::new(open)),
        Err(error) => Err(Failure::cannot_read(file, &format!("{error}."))),
    }
}

/// Reads a scenario file, right or wrong in what it says.
pub(super) fn scenario(file: &Path) -> Result<Scenario, Failure> {
    let mut bytes = Vec::new();
    open(file)?
        .take(MOST_BYTES as u64 + 1)
        .read_to_end(&mut bytes)
        .map_err(|error| Failure::cannot_read(file, &format!("{error}.")))?;
    read(&bytes).map_err(Failure::Faults)
}

/// Reads and checks a scenario file.
pub(super) fn appraisal(file: &Path) -> Result<Appraisal, Failure> {
    validate(&scenario(file)?).map_err(Failure::Faults)
}
