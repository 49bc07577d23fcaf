//! The command-line program: scenarios in, results out.
//!
//! Exit 0 fine, 2 faults in the file, 1 anything else.

use std::fs::File;
use std::io::Read;
use std::io::Write;
use std::io::stdin;
use std::io::stdout;
use std::path::Path;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;
use clap::Subcommand;
use clap::ValueEnum;
use outcomes_calculator::model;
use outcomes_calculator::model::appraisal::Appraisal;
use outcomes_calculator::model::warning::Warning;
use outcomes_calculator::report::plain::summary;
use outcomes_calculator::scenario::MOST_BYTES;
use outcomes_calculator::scenario::fault::Fault;
use outcomes_calculator::scenario::read::read;
use outcomes_calculator::scenario::validate::validate;
use outcomes_calculator::uncertainty::draws::Draws;
use outcomes_calculator::uncertainty::evaluate::evaluate;
use serde::Serialize;

/// What a place saves when agencies redesign services around outcomes instead of outputs.
#[derive(Parser)]
#[command(name = "outcomes-calculator", version, about)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Evaluate a scenario file, and print what it saves, for whom, and when.
    Evaluate {
        /// A scenario file, or - for standard input.
        file: PathBuf,
        /// How to print the results.
        #[arg(long, value_enum, default_value_t = Format::Json)]
        format: Format,
        /// How many draws of the ranges; 0 for none.
        #[arg(long, default_value_t = Draws::default().count, value_parser = clap::value_parser!(u32).range(0..=1_000_000))]
        draws: u32,
        /// The seed of the draws.
        #[arg(long, default_value_t = Draws::default().seed)]
        seed: u64,
    },
    /// Check a scenario file, and print its faults and warnings.
    Check {
        /// A scenario file, or - for standard input.
        file: PathBuf,
    },
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    /// Everything, as METHOD.md section 15 lists it, at full precision.
    Json,
    /// The main figures, in words.
    Text,
}

/// Why a command did not do what it was asked.
enum Failure {
    /// The file has faults.
    Faults(Vec<Fault>),
    /// Anything else, in a sentence.
    Other(String),
}

/// What `check` prints, and `evaluate` where there are faults.
#[derive(Serialize)]
struct Checked<'a> {
    faults: &'a [Fault],
    warnings: &'a [Warning],
}

fn main() -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) => {
            let _ = error.print();
            return if error.use_stderr() { ExitCode::from(1) } else { ExitCode::SUCCESS };
        }
    };
    match run(&arguments.command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(Failure::Faults(faults)) => {
            tell(&faults);
            ExitCode::from(2)
        }
        Err(Failure::Other(reason)) => {
            let _ = writeln!(std::io::stderr(), "{reason}");
            ExitCode::from(1)
        }
    }
}

fn run(command: &Command) -> Result<(), Failure> {
    match command {
        Command::Evaluate { file, format, draws, seed } => {
            let results = match appraisal(file) {
                Ok(appraisal) => evaluate(&appraisal, Draws { count: *draws, seed: *seed }),
                Err(Failure::Faults(faults)) => {
                    if matches!(format, Format::Json) {
                        print(&json(&Checked { faults: &faults, warnings: &[] })?)?;
                    }
                    return Err(Failure::Faults(faults));
                }
                Err(failure) => return Err(failure),
            };
            print(&match format {
                Format::Json => json(&results)?,
                Format::Text => summary(&results),
            })
        }
        Command::Check { file } => match appraisal(file) {
            Ok(appraisal) => print(&json(&Checked {
                faults: &[],
                warnings: &model::evaluate::evaluate(&appraisal).warnings,
            })?),
            Err(Failure::Faults(faults)) => {
                print(&json(&Checked { faults: &faults, warnings: &[] })?)?;
                Err(Failure::Faults(faults))
            }
            Err(failure) => Err(failure),
        },
    }
}

/// Reads and checks a scenario file.
fn appraisal(file: &Path) -> Result<Appraisal, Failure> {
    let scenario = read(&bytes(file)?).map_err(Failure::Faults)?;
    validate(&scenario).map_err(Failure::Faults)
}

/// The bytes of a file or of standard input, one more than allowed at most.
fn bytes(file: &Path) -> Result<Vec<u8>, Failure> {
    let mut bytes = Vec::new();
    let most = MOST_BYTES as u64 + 1;
    let read = if file == Path::new("-") {
        stdin().lock().take(most).read_to_end(&mut bytes)
    } else {
        File::open(file).and_then(|file| file.take(most).read_to_end(&mut bytes))
    };
    match read {
        Ok(_) => Ok(bytes),
        Err(error) => Err(Failure::Other(format!("Cannot read {}: {error}.", file.display()))),
    }
}

fn json(value: &impl Serialize) -> Result<String, Failure> {
    serde_json::to_string_pretty(value)
        .map_err(|error| Failure::Other(format!("Cannot write JSON: {error}.")))
}

/// Prints to standard output; a reader that has gone away is no failure.
fn print(text: &str) -> Result<(), Failure> {
    let mut out = stdout().lock();
    match writeln!(out, "{text}").and_then(|()| out.flush()) {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => {
            Err(Failure::Other(format!("Cannot write the results: {error}.")))
        }
        _ => Ok(()),
    }
}

/// Lists faults on standard error, a line each.
fn tell(faults: &[Fault]) {
    let mut out = std::io::stderr().lock();
    for fault in faults {
        let message = fault.kind.message(&fault.path, outcomes_calculator::text::Language::English);
        let _ = writeln!(out, "{}: {message} [{}]", fault.path, fault.kind.code());
    }
}
