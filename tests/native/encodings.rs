//! Files as other programs save them are read or told by name, and tables are saved so that a spreadsheet reads them right.

use std::io::Write;
use std::process::Command;
use std::process::Output;
use std::process::Stdio;

use outcomes_calculator::data::presets::preset;

const MARK: char = '\u{feff}';

fn run(arguments: &[&str], input: &[u8]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_outcomes-calculator"));
    command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let input = input.to_vec();
    // A command that reads nothing is gone by then.
    let writing = std::thread::spawn(move || drop(stdin.write_all(&input)));
    let output = child.wait_with_output().unwrap();
    writing.join().unwrap();
    output
}

fn utf16(text: &str, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
    text.encode_utf16().flat_map(bytes).collect()
}

/// The text in each encoding that a program may save it in, by name.
fn saved(text: &str) -> Vec<(&'static str, Vec<u8>)> {
    let marked = format!("{MARK}{text}");
    let lines = marked.replace('\n', "\r\n");
    vec![
        ("UTF-8 with a mark", marked.clone().into_bytes()),
        ("UTF-16 as PowerShell writes it", utf16(&lines, u16::to_le_bytes)),
        ("UTF-16, the upper byte first", utf16(&marked, u16::to_be_bytes)),
        ("UTF-16 without a mark", utf16(text, u16::to_le_bytes)),
        ("UTF-16 without a mark, the upper byte first", utf16(text, u16::to_be_bytes)),
    ]
}

fn welsh_scenario() -> String {
    preset("frequent-ae").unwrap().replacen("\"en\": \"", "\"en\": \"Tŷ £5 – 🏠 ", 1)
}

#[test]
fn a_scenario_reads_the_same_however_it_was_saved() {
    let text = welsh_scenario();
    let arguments = ["evaluate", "-", "--draws", "0"];
    let plain = run(&arguments, text.as_bytes());
    assert!(String::from_utf8_lossy(&plain.stdout).contains("Tŷ £5 – 🏠 "));
    for (name, bytes) in saved(&text) {
        let output = run(&arguments, &bytes);
        assert_eq!(output.status.code(), Some(0), "{name}: {}", String::from_utf8_lossy(&output.stderr));
        assert_eq!(output.stdout, plain.stdout, "{name}");
    }
}

#[test]
fn a_scenario_in_windows_1252_is_named_with_what_to_do() {
    let text = welsh_scenario().replace("Tŷ £5 – 🏠", "Caf~ ^5");
    let bytes: Vec<u8> = text
        .chars()
        .map(|letter| match letter {
            '~' => 0xe9,
            '^' => 0xa3,
            letter => u8::try_from(letter).unwrap_or(0x96),
        })
        .collect();
    for command in ["evaluate", "check"] {
        let output = run(&[command, "-"], &bytes);
        let said = [output.stdout, output.stderr].concat();
        let said = String::from_utf8(said).unwrap();
        assert_eq!(output.status.code(), Some(2), "{said}");
        assert!(said.contains("Windows-1252") && said.contains("UTF-8"), "{said}");
    }
}

#[test]
fn lines_of_scenarios_read_the_same_however_they_were_saved() {
    let scenario: serde_json::Value = serde_json::from_str(&welsh_scenario()).unwrap();
    let lines = format!("{scenario}\n\n{scenario}\n");
    let plain = run(&["batch"], lines.as_bytes());
    assert_eq!(String::from_utf8_lossy(&plain.stdout).lines().count(), 3);
    for (name, bytes) in saved(&lines) {
        assert_eq!(run(&["batch"], &bytes).stdout, plain.stdout, "{name}");
    }
}

#[test]
fn a_table_begins_with_the_mark_that_makes_a_spreadsheet_read_its_pounds() {
    let scenario = welsh_scenario();
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR"));
    let files = ["one.json", "two.json"].map(|name| folder.join(format!("encodings-{name}")));
    for file in &files {
        std::fs::write(file, &scenario).unwrap();
    }
    let [one, two] = files.map(|file| file.to_str().unwrap().to_owned());
    for arguments in [
        vec!["evaluate", &one, "--draws", "0", "--format", "csv"],
        vec!["compare", &one, &two, "--draws", "0", "--format", "csv"],
        vec!["unit-costs", "--format", "csv"],
    ] {
        let table = String::from_utf8(run(&arguments, b"").stdout).unwrap();
        assert!(table.starts_with(MARK), "{arguments:?}");
        assert!(!table[MARK.len_utf8()..].contains(MARK), "{arguments:?}");
    }
    let json = String::from_utf8(run(&["evaluate", &one, "--draws", "0"], b"").stdout).unwrap();
    assert!(json.starts_with('{'), "only a table has a mark");
}
