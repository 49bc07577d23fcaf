//! `schema`: the JSON Schema of a scenario file.

use crate::cli::failure::Failure;
use crate::cli::output::json;
use crate::cli::output::print;
use crate::scenario::schema::schema;

pub(super) fn run() -> Result<(), Failure> {
    print(&json(&schema())?)
}
