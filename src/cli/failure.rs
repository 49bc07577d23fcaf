//! Why a command did not do what it was asked, and the exit that says so.

use std::io::Write;
use std::io::stderr;
use std::path::Path;
use std::process::ExitCode;

use crate::scenario::fault::Fault;
use crate::text::Language;

/// Why a command did not do what it was asked.
#[derive(Debug)]
pub(super) enum Failure {
    /// A file has faults.
    Faults(Vec<Fault>),
    /// Several files, by name, have faults.
    FaultsOf(Vec<(String, Vec<Fault>)>),
    /// Anything else, in a sentence.
    Other(String),
}

impl Failure {
    /// Says on standard error what went wrong, a line for each fault.
    pub fn tell(&self) -> ExitCode {
        let mut out = stderr().lock();
        match self {
            Failure::Faults(faults) => {
                for fault in faults {
                    let _ = writeln!(out, "{}", line(fault));
                }
                ExitCode::from(2)
            }
            Failure::FaultsOf(files) => {
                for (file, faults) in files {
                    for fault in faults {
                        let _ = writeln!(out, "{file}: {}", line(fault));
                    }
                }
                ExitCode::from(2)
            }
            Failure::Other(reason) => {
                let _ = writeln!(out, "{reason}");
                ExitCode::from(1)
            }
        }
    }
}

impl Failure {
    /// A file that cannot be read, and why, in a sentence.
    pub fn cannot_read(file: &Path, reason: &str) -> Self {
        Failure::Other(Language::English.command().cannot_read(&file.display().to_string(), reason))
    }
}

/// A fault on one line: where, what, and its code.
fn line(fault: &Fault) -> String {
    let message = fault.kind.message(&fault.path, Language::English);
    format!("{}: {message} [{}]", place(fault), fault.kind.code())
}

/// Where a fault is, for a reader.
fn place(fault: &Fault) -> &str {
    if fault.path.is_empty() { Language::English.command().whole_file() } else { &fault.path }
}
