//! `batch`: scenarios as JSON lines in, results as JSON lines out, one for one and in order.
//!
//! Line n goes to core n modulo the number of cores, and results are taken from the cores in the same turn, so
//! order needs no sorting, and no more than a few lines a core are ever held.

use std::io::BufRead;
use std::io::BufReader;
use std::io::BufWriter;
use std::io::Cursor;
use std::io::Read;
use std::io::Write;
use std::io::stdout;
use std::num::NonZero;
use std::path::Path;
use std::sync::mpsc::Receiver;
use std::sync::mpsc::SyncSender;
use std::sync::mpsc::sync_channel;
use std::thread::available_parallelism;
use std::thread::scope;

use serde::Serialize;

use crate::cli::failure::Failure;
use crate::cli::files::open;
use crate::cli::lines::Line;
use crate::cli::lines::next_line;
use crate::cli::output::written;
use crate::scenario::encoding::is_wide;
use crate::scenario::encoding::text_of;
use crate::scenario::fault::Fault;
use crate::scenario::read::read;
use crate::scenario::validate::validate;
use crate::text::Language;
use crate::text::fault::FaultKind;
use crate::uncertainty::draws::Draws;
use crate::uncertainty::evaluate::evaluate;

/// Lines that may wait for one core, and results that may wait to be written.
const WAITING: usize = 4;

/// What stands in place of results where a line is at fault.
#[derive(Serialize)]
struct Refused<'a> {
    /// The line's number, from 1.
    line: u64,
    faults: &'a [Fault],
}

pub(super) fn run(file: &Path, draws: Draws) -> Result<(), Failure> {
    let mut input = lines_of(file)?;
    let cores = available_parallelism().map_or(1, NonZero::get);
    let (mut to_cores, mut from_cores) = (Vec::new(), Vec::new());
    scope(|scope| {
        for _ in 0..cores {
            let (to_core, lines) = sync_channel(WAITING);
            let (results, from_core) = sync_channel(WAITING);
            scope.spawn(move || work(&lines, &results, draws));
            to_cores.push(to_core);
            from_cores.push(from_core);
        }
        let reading = scope.spawn(move || share_out(&mut input, &to_cores));
        let wrote = write_in_turn(&from_cores);
        drop(from_cores);
        let read = reading.join().unwrap_or(Ok(()));
        written(wrote)?;
        read.map_err(|error| Failure::cannot_read(file, &format!("{error}.")))
    })
}

/// The lines of a file; one in UTF-16, as PowerShell writes it, is read whole first.
fn lines_of(file: &Path) -> Result<Box<dyn BufRead + Send>, Failure> {
    let cannot = |reason: &str| Failure::cannot_read(file, reason);
    let mut input = BufReader::new(open(file)?);
    let start = input.fill_buf().map_err(|error| cannot(&format!("{error}.")))?;
    if !is_wide(start) {
        return Ok(Box::new(input));
    }
    let mut bytes = Vec::new();
    input.read_to_end(&mut bytes).map_err(|error| cannot(&format!("{error}.")))?;
    let text = text_of(&bytes).map_err(|fault| cannot(&fault.message("", Language::English)))?;
    Ok(Box::new(Cursor::new(text.into_owned().into_bytes())))
}

/// Gives each line to the next core, until there are no more or nobody takes them.
fn share_out(input: &mut impl BufRead, to_cores: &[SyncSender<(u64, Line)>]) -> std::io::Result<()> {
    let numbers = 1_u64..;
    for (number, to_core) in numbers.zip(to_cores.iter().cycle()) {
        let Some(line) = next_line(input)? else { break };
        if to_core.send((number, line)).is_err() {
            break;
        }
    }
    Ok(())
}

/// Evaluates line after line, until there are no more or nobody takes the results.
fn work(lines: &Receiver<(u64, Line)>, results: &SyncSender<String>, draws: Draws) {
    while let Ok((number, line)) = lines.recv() {
        if results.send(answer(number, line, draws)).is_err() {
            break;
        }
    }
}

/// The line that answers a line.
fn answer(line: u64, given: Line, draws: Draws) -> String {
    let appraisal = match given {
        Line::Blank => return String::new(),
        Line::TooLong => Err(vec![Fault { kind: FaultKind::TooLarge, path: String::new() }]),
        Line::Text(bytes) => read(&bytes).and_then(|scenario| validate(&scenario)),
    };
    let written = match appraisal {
        Ok(appraisal) => serde_json::to_string(&evaluate(&appraisal, draws)),
        Err(faults) => serde_json::to_string(&Refused { line, faults: &faults }),
    };
    written.unwrap_or_default()
}

/// Takes a result from each core in turn, until the core whose turn it is has no more.
fn write_in_turn(from_cores: &[Receiver<String>]) -> std::io::Result<()> {
    let mut out = BufWriter::new(stdout().lock());
    for from_core in from_cores.iter().cycle() {
        let Ok(result) = from_core.recv() else { break };
        writeln!(out, "{result}")?;
    }
    out.flush()
}
