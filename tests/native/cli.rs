//! The command-line program keeps its promises: exit codes, what goes where, numbers to the last bit.

use std::fs;
use std::io::Write;
use std::path::Path;
use std::path::PathBuf;
use std::process::Command;
use std::process::Output;
use std::process::Stdio;

use outcomes_calculator::uncertainty::draws::Draws;
use serde_json::Value;

use crate::support::put;
use crate::support::results_of;

const GOOD: &str = include_str!("../faults/good.json");

fn good() -> Value {
    serde_json::from_str(GOOD).unwrap()
}

/// A scenario with a fault in each of five places.
fn bad() -> Value {
    let mut scenario = good();
    for (path, value) in [
        ("format", "other/1".into()),
        ("services.ae.colour", "red".into()),
        ("groups.callers.people", "many".into()),
        ("outcomes.home.deadweight", 2.into()),
        ("deal.surplus", Value::Null),
    ] {
        put(&mut scenario, path, value);
    }
    scenario
}

fn program() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_outcomes-calculator"));
    command.stdin(Stdio::null());
    command
}

/// Runs the program, which must never panic nor be killed.
#[track_caller]
fn run(arguments: &[&str]) -> Output {
    settle(program().args(arguments).output().unwrap())
}

#[track_caller]
fn run_with_input(arguments: &[&str], input: &[u8]) -> Output {
    let mut child = program()
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // The program may stop reading before the end of what is too large.
    let _ = child.stdin.take().unwrap().write_all(input);
    settle(child.wait_with_output().unwrap())
}

#[track_caller]
fn settle(output: Output) -> Output {
    assert!(matches!(output.status.code(), Some(0..=2)), "{output:?}");
    assert!(!error(&output).contains("panicked"), "{output:?}");
    output
}

fn code(output: &Output) -> i32 {
    output.status.code().unwrap()
}

fn error(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

fn json(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout).unwrap_or_else(|error| panic!("{error}: {output:?}"))
}

/// A file of this test, in a folder of its own.
fn file(name: &str, bytes: &[u8]) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::create_dir_all(&folder).unwrap();
    let path = folder.join("scenario.json");
    fs::write(&path, bytes).unwrap();
    path
}

#[test]
fn a_good_file_is_evaluated_and_exits_0() {
    let path = file("good", GOOD.as_bytes());
    let output = run(&["evaluate", path.to_str().unwrap(), "--draws", "64"]);
    assert_eq!(code(&output), 0, "{output:?}");
    assert_eq!(error(&output), "");
    let results = json(&output);
    assert_eq!(results["format"], "outcomes-calculator-results/1");
    assert_eq!(results["uncertainty"]["draws"], 64);
    assert_eq!(results["uncertainty"]["seed"], 1);
}

#[test]
fn numbers_are_printed_to_the_last_bit() {
    let output = run_with_input(&["evaluate", "-", "--draws", "128", "--seed", "7"], GOOD.as_bytes());
    assert_eq!(json(&output), results_of(&good(), Draws { count: 128, seed: 7 }));
}

#[test]
fn draws_default_to_8192_and_0_means_none() {
    let by_default = json(&run_with_input(&["evaluate", "-"], GOOD.as_bytes()));
    assert_eq!(by_default["uncertainty"]["draws"], 8192);
    assert_eq!(by_default["uncertainty"]["sampler"], "scrambled-sobol");
    let none = json(&run_with_input(&["evaluate", "-", "--draws", "0"], GOOD.as_bytes()));
    assert_eq!(none["uncertainty"], Value::Null);
    assert_eq!(none["sensitivity"].as_array().unwrap().len(), 2);
}

#[test]
fn the_same_file_prints_the_same_bytes() {
    let print = || run_with_input(&["evaluate", "-", "--draws", "100"], GOOD.as_bytes()).stdout;
    assert_eq!(print(), print());
}

#[test]
fn faults_exit_2_with_a_line_each_and_as_json() {
    let path = file("bad", bad().to_string().as_bytes());
    for arguments in [
        &["evaluate", path.to_str().unwrap(), "--format", "json"][..],
        &["check", path.to_str().unwrap()][..],
    ] {
        let output = run(arguments);
        assert_eq!(code(&output), 2, "{output:?}");
        let printed = json(&output);
        let faults = printed["faults"].as_array().unwrap();
        assert_eq!(faults.len(), 5, "{printed}");
        let told = error(&output);
        let lines: Vec<&str> = told.lines().filter(|line| !line.is_empty()).collect();
        assert_eq!(lines.len(), 5, "{told}");
        for fault in faults {
            let path = fault["path"].as_str().unwrap();
            assert!(lines.iter().any(|line| line.contains(path)), "{path} in {told}");
        }
    }
}

#[test]
fn check_tells_the_warnings_of_a_file_without_fault() {
    let output = run_with_input(&["check", "-"], GOOD.as_bytes());
    assert_eq!(code(&output), 0, "{output:?}");
    let printed = json(&output);
    assert_eq!(printed["faults"], Value::Array(Vec::new()));
    let results = results_of(&good(), Draws { count: 0, seed: 1 });
    assert_eq!(printed["warnings"], results["warnings"]);
    assert_ne!(printed["warnings"], Value::Array(Vec::new()));
}

#[test]
fn text_is_for_people() {
    let output = run_with_input(&["evaluate", "-", "--format", "text", "--draws", "64"], GOOD.as_bytes());
    assert_eq!(code(&output), 0, "{output:?}");
    let text = String::from_utf8(output.stdout).unwrap();
    assert_ne!(text.trim(), "");
    assert!(serde_json::from_str::<Value>(&text).is_err(), "{text}");
}

#[test]
fn what_is_no_scenario_exits_2() {
    let too_large = vec![b' '; (1 << 20) + 1];
    for (name, bytes) in
        [("empty", &b""[..]), ("no JSON", b"hello"), ("not UTF-8", b"\xff\xfe{}"), ("too large", &too_large)]
    {
        for command in ["evaluate", "check"] {
            let output = run_with_input(&[command, "-"], bytes);
            assert_eq!(code(&output), 2, "{name}: {output:?}");
            assert_eq!(json(&output)["faults"].as_array().unwrap().len(), 1, "{name}");
            assert_eq!(error(&output).lines().count(), 1, "{name}");
        }
    }
}

#[test]
fn a_file_that_cannot_be_read_exits_1_and_prints_nothing() {
    let folder = file("folder", b"{}");
    let missing = folder.with_file_name("nowhere.json");
    for path in [missing.as_path(), folder.parent().unwrap()] {
        for command in ["evaluate", "check"] {
            let output = run(&[command, path.to_str().unwrap()]);
            assert_eq!(code(&output), 1, "{output:?}");
            assert!(output.stdout.is_empty(), "{output:?}");
            assert!(error(&output).contains(path.to_str().unwrap()), "{output:?}");
        }
    }
}

#[test]
fn arguments_that_mean_nothing_exit_1() {
    for arguments in [
        &[][..],
        &["evaluate"],
        &["abolish", "-"],
        &["evaluate", "-", "--draws", "-1"],
        &["evaluate", "-", "--draws", "1000001"],
        &["evaluate", "-", "--draws", "many"],
        &["evaluate", "-", "--seed", "1.5"],
        &["evaluate", "-", "--format", "poem"],
    ] {
        let output = run(arguments);
        assert_eq!(code(&output), 1, "{arguments:?}: {output:?}");
        assert!(!error(&output).is_empty(), "{arguments:?}");
        assert!(output.stdout.is_empty(), "{arguments:?}");
    }
}

#[test]
fn help_exits_0() {
    for arguments in [&["--help"][..], &["evaluate", "--help"], &["--version"]] {
        let output = run(arguments);
        assert_eq!(code(&output), 0);
        assert_ne!(output.stdout, b"");
    }
}

#[cfg(unix)]
#[test]
fn a_reader_that_goes_away_is_no_panic() {
    let mut child = program()
        .args(["evaluate", "-", "--draws", "0"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    child.stdin.take().unwrap().write_all(GOOD.as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(!error(&output).contains("panicked"), "{output:?}");
    assert!(output.status.code().is_some(), "{output:?}");
}
