//! The command-line program: scenarios in, results out.

use std::process::ExitCode;

fn main() -> ExitCode {
    outcomes_calculator::cli::main()
}
