//! Why a command did not do what it was asked, and the exit that says so.

use std::io::Write;
use std::io::stderr;
use std::process::ExitCode;

use crate::scenario::fault::Fault;
use crate::text::Language;

/// Why a command did not do what it was asked.
#[derive(Debug)]
pub(super) enum Failure {
    /// A file has faults.
    Faults(Vec<Fault>),
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
                    let message = fault.kind.message(&fault.path, Language::English);
                    let _ = writeln!(out, "{}: {message} [{}]", place(fault), fault.kind.code());
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

/// Where a fault is, for a reader.
fn place(fault: &Fault) -> &str {
    if fault.path.is_empty() { "file" } else { &fault.path }
}
