//! The commands of the command-line program: each reads scenarios, calls one function of the library, and prints.
//!
//! Exit 0 fine, 2 faults in a file, 1 anything else.

mod batch;
mod check;
mod compare;
mod evaluate;
mod explain;
mod failure;
mod files;
mod lines;
mod link;
mod output;
mod presets;
mod schema;
mod unit_costs;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use clap::Parser;
use clap::Subcommand;

use crate::cli::evaluate::Format;
use crate::cli::failure::Failure;
use crate::uncertainty::draws::Draws;

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
        #[command(flatten)]
        draws: DrawsArguments,
    },
    /// Check a scenario file, and print its faults and warnings.
    Check {
        /// A scenario file, or - for standard input.
        file: PathBuf,
    },
    /// Set scenarios side by side: which inputs differ, and what comes of each with the same draws.
    Compare {
        /// Scenario files, two or more.
        #[arg(required = true, num_args = 2..)]
        files: Vec<PathBuf>,
        /// How to print the comparison.
        #[arg(long, value_enum, default_value_t = Format::Text)]
        format: Format,
        #[command(flatten)]
        draws: DrawsArguments,
    },
    /// List the scenarios that the calculator brings along, or print one.
    Presets {
        /// The preset to print, as a scenario file.
        id: Option<String>,
        /// How to print the list.
        #[arg(long, value_enum, default_value_t = explain::Format::Text)]
        format: explain::Format,
    },
    /// Find what one output of a public service costs, with its source.
    UnitCosts {
        /// Words or a code to look for; without any, the whole list.
        words: Vec<String>,
        /// A workbook of the GMCA Unit Cost Database (.xlsx) to look in, instead of the built-in list.
        #[arg(long)]
        import: Option<PathBuf>,
        /// How to print what is found.
        #[arg(long, value_enum, default_value_t = Format::Text)]
        format: Format,
    },
    /// Print a link that opens a scenario.
    Link {
        /// A scenario file, or - for standard input.
        file: PathBuf,
        /// The address of the calculator's page.
        #[arg(long, default_value = "index.html")]
        page: String,
    },
    /// Evaluate many scenarios: one a line in, one line of results out for each, in order.
    ///
    /// A line that is no sound scenario gives a line of its faults, and a blank line a blank line.
    Batch {
        /// A file of scenarios as JSON lines, or - for standard input.
        #[arg(default_value = "-")]
        file: PathBuf,
        /// How many draws of the ranges; 0 for none.
        #[arg(long, default_value_t = 0, value_parser = clap::value_parser!(u32).range(0..=i64::from(Draws::MOST)))]
        draws: u32,
        /// The seed of the draws.
        #[arg(long, default_value_t = Draws::default().seed)]
        seed: u64,
    },
    /// Explain a figure of the results, term by term, down to what was entered.
    Explain {
        /// A scenario file, or - for standard input.
        file: PathBuf,
        /// The figure, by its path in the results; left out, the figures there are.
        figure: Option<String>,
        /// How many levels of terms to open.
        #[arg(long, default_value_t = 3)]
        depth: usize,
        /// How to print the working.
        #[arg(long, value_enum, default_value_t = explain::Format::Text)]
        format: explain::Format,
    },
    /// Print the JSON Schema of a scenario file.
    Schema,
}

/// How many draws, and from which seed.
#[derive(Args, Clone, Copy)]
struct DrawsArguments {
    /// How many draws of the ranges; 0 for none.
    #[arg(long, default_value_t = Draws::default().count, value_parser = clap::value_parser!(u32).range(0..=i64::from(Draws::MOST)))]
    draws: u32,
    /// The seed of the draws.
    #[arg(long, default_value_t = Draws::default().seed)]
    seed: u64,
}

impl From<DrawsArguments> for Draws {
    fn from(arguments: DrawsArguments) -> Self {
        Draws { count: arguments.draws, seed: arguments.seed }
    }
}

/// Runs the program with the arguments it was started with.
///
/// ```no_run
/// use std::process::ExitCode;
///
/// fn main() -> ExitCode {
///     outcomes_calculator::cli::main()
/// }
/// ```
#[must_use]
pub fn main() -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) => {
            let _ = error.print();
            return if error.use_stderr() { ExitCode::from(1) } else { ExitCode::SUCCESS };
        }
    };
    match run(arguments.command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => failure.tell(),
    }
}

fn run(command: Command) -> Result<(), Failure> {
    match command {
        Command::Evaluate { file, format, draws } => evaluate::run(&file, format, draws.into()),
        Command::Check { file } => check::run(&file),
        Command::Compare { files, format, draws } => compare::run(&files, format, draws.into()),
        Command::Presets { id, format } => presets::run(id.as_deref(), format),
        Command::UnitCosts { words, import, format } => unit_costs::run(&words, import.as_deref(), format),
        Command::Link { file, page } => link::run(&file, &page),
        Command::Batch { file, draws, seed } => batch::run(&file, Draws { count: draws, seed }),
        Command::Explain { file, figure, depth, format } => {
            explain::run(&file, figure.as_deref(), depth, format)
        }
        Command::Schema => schema::run(),
    }
}
