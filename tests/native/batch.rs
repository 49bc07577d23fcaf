//! `batch`: one line for one line, in order, in constant memory, whatever stands in a line.

use std::io::BufRead;
use std::io::BufReader;
use std::io::Write;
use std::process::Child;
use std::process::Command;
use std::process::Stdio;
use std::thread::scope;

use outcomes_calculator::scenario::MOST_BYTES;
use serde_json::Value;

use crate::support::put;
use crate::support::results;

const GOOD: &str = include_str!("../independent/minimal.json");

fn scenario() -> Value {
    serde_json::from_str::<Value>(GOOD).unwrap()["scenario"].clone()
}

/// A scenario whose title is a number, so that its line is known again.
fn numbered(number: usize) -> String {
    let mut scenario = scenario();
    put(&mut scenario, "title", number.to_string().into());
    serde_json::to_string(&scenario).unwrap()
}

fn batch(arguments: &[&str]) -> Child {
    Command::new(env!("CARGO_BIN_EXE_outcomes-calculator"))
        .arg("batch")
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap()
}

/// The lines that answer some text; the exit must be 0.
fn answers(input: &[u8]) -> Vec<String> {
    let mut child = batch(&[]);
    let mut to = child.stdin.take().unwrap();
    let output = scope(|scope| {
        scope.spawn(move || to.write_all(input));
        child.wait_with_output().unwrap()
    });
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    String::from_utf8(output.stdout).unwrap().lines().map(str::to_owned).collect()
}

#[test]
fn each_line_has_its_answer_in_its_place() {
    let long = "x".repeat(MOST_BYTES + 1);
    let wrong = r#"{"format": "outcomes-calculator/1"}"#;
    let input =
        [&*numbered(1), "", "{", &numbered(4), &long, wrong, "  ", "\u{feff}{}", &numbered(9)].join("\n");
    let answers = answers(input.as_bytes());
    let json = |line: usize| serde_json::from_str::<Value>(&answers[line - 1]).unwrap();
    let code = |line: usize| {
        assert_eq!(json(line)["line"], line);
        json(line)["faults"][0]["code"].as_str().unwrap().to_owned()
    };
    assert_eq!(answers.len(), 9);
    for line in [1, 4, 9] {
        assert_eq!(json(line)["title"], line.to_string());
        assert_eq!(json(line)["views"], results(&scenario())["views"]);
    }
    assert_eq!((&*answers[1], &*answers[6]), ("", ""));
    assert_eq!((&*code(3), &*code(5), &*code(6), &*code(8)), ("syntax", "too_large", "missing", "missing"));
    assert!(json(6)["faults"].as_array().unwrap().len() > 3);
}

#[test]
fn a_last_line_needs_no_end_and_nothing_gives_nothing() {
    assert_eq!(answers(b"").len(), 0);
    assert_eq!(answers(b"\n"), [""]);
    assert_eq!(answers(b"{}\r\n{}").len(), 2);
}

#[test]
fn draws_and_seed_are_those_asked_for() {
    let file: Value =
        serde_json::from_str(include_str!("../independent/ranges-together-three.json")).unwrap();
    let mut child = batch(&["-", "--draws", "64", "--seed", "7"]);
    writeln!(child.stdin.take().unwrap(), "{}", file["scenario"]).unwrap();
    let output = child.wait_with_output().unwrap();
    let found: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!((&found["uncertainty"]["draws"], &found["uncertainty"]["seed"]), (&64.into(), &7.into()));
}

/// Resident memory in KiB, where the system tells it.
fn memory(child: &Child) -> Option<u64> {
    let status = std::fs::read_to_string(format!("/proc/{}/status", child.id())).ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    line.split_whitespace().nth(1)?.parse().ok()
}

#[test]
fn order_is_kept_and_memory_stays_flat_over_thousands_of_lines() {
    const LINES: usize = 3000;
    let mut child = batch(&[]);
    let mut to = child.stdin.take().unwrap();
    let mut from = BufReader::new(child.stdout.take().unwrap()).lines();
    scope(|scope| {
        scope.spawn(move || {
            for number in 1..=LINES {
                // A bad line among good ones, and lines that take longer than others.
                let line = if number % 10 == 0 { "{".to_owned() } else { numbered(number) };
                writeln!(to, "{line}").unwrap();
            }
        });
        let mut early = None;
        for number in 1..=LINES {
            let answer: Value = serde_json::from_str(&from.next().unwrap().unwrap()).unwrap();
            if number % 10 == 0 {
                assert_eq!(
                    (&answer["line"], &answer["faults"][0]["code"]),
                    (&number.into(), &"syntax".into())
                );
            } else {
                assert_eq!(answer["title"], number.to_string());
            }
            if number == LINES / 10 {
                early = memory(&child);
            }
            if number == LINES - 100 {
                let (early, late) = (early.unwrap_or(0), memory(&child).unwrap_or(0));
                assert!(
                    late <= early + 1024,
                    "{early} KiB after {} lines, {late} after {number}",
                    LINES / 10
                );
            }
        }
    });
    assert!(child.wait().unwrap().success());
}

#[test]
fn a_reader_that_goes_away_ends_it() {
    let mut child = batch(&[]);
    let mut to = child.stdin.take().unwrap();
    drop(child.stdout.take());
    let line = numbered(1);
    while writeln!(to, "{line}").is_ok() {}
    let status = child.wait().unwrap();
    assert_eq!(status.code(), Some(0));
}
