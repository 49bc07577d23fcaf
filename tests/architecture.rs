//! Imports run one way, the browser stays at the edge, and files stay short.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "these are tests")]

use std::fs;
use std::path::Path;
use std::path::PathBuf;

/// Each part of the crate, and the parts whose items it may name besides its own.
const MAY_NAME: [(&str, &[&str]); 8] = [
    ("data", &[]),
    ("text", &[]),
    ("model", &["text"]),
    ("scenario", &["model", "text", "data"]),
    ("uncertainty", &["model", "scenario"]),
    ("report", &["model", "scenario", "uncertainty", "text", "data"]),
    ("ui", &["model", "scenario", "uncertainty", "report", "text", "data"]),
    ("embed", &["model", "scenario", "uncertainty", "report", "ui", "text", "data"]),
];

/// Each word that only some parts may use.
const KEPT_TO: [(&str, &[&str]); 5] = [
    ("JsValue", &["ui", "embed"]),
    ("web_sys", &["ui", "embed"]),
    ("wasm_bindgen", &["ui", "embed"]),
    ("yew", &["ui", "embed"]),
    ("serde_wasm_bindgen", &["embed"]),
];

const MOST_LINES: usize = 300;

struct Source {
    /// From `src/`.
    path: String,
    /// The folder, or the file's own name without `.rs`, that it belongs to.
    part: String,
    text: String,
}

impl Source {
    /// What is compiled outside tests, without comments.
    fn code(&self) -> String {
        if self.path.ends_with("_tests.rs") {
            return String::new();
        }
        let before_tests = self.text.split("#[cfg(test)]\nmod ").next().unwrap_or_default();
        let lines = before_tests.lines().map(|line| match line.find("//") {
            Some(at) if !line[..at].contains('"') => &line[..at],
            _ => line,
        });
        lines.collect::<Vec<_>>().join("\n")
    }
}

fn sources() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut folders = vec![root.clone()];
    let mut sources = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path: PathBuf = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let own = path.strip_prefix(&root).unwrap().to_string_lossy().replace('\\', "/");
                let part = own.split('/').next().unwrap().trim_end_matches(".rs").to_owned();
                sources.push(Source { part, text: fs::read_to_string(&path).unwrap(), path: own });
            }
        }
    }
    assert!(sources.len() > 60, "found only {} files", sources.len());
    sources
}

/// The part that each `crate::part` of a text names, items taken together in braces included.
fn named(text: &str) -> Vec<String> {
    let of_paths = text
        .match_indices("crate::")
        .filter(|(at, _)| !text[..*at].ends_with(|before: char| before.is_alphanumeric() || before == '_'));
    of_paths
        .flat_map(|(at, path)| {
            let rest = &text[at + path.len()..];
            let names = match rest.strip_prefix('{') {
                Some(inside) => inside.split('}').next().unwrap_or_default().split(',').collect(),
                None => vec![rest],
            };
            names.into_iter().map(first_word).collect::<Vec<_>>()
        })
        .collect()
}

fn first_word(text: &str) -> String {
    text.trim().chars().take_while(|letter| letter.is_alphanumeric() || *letter == '_').collect()
}

#[test]
fn imports_run_one_way() {
    for source in sources() {
        let Some((_, allowed)) = MAY_NAME.iter().find(|(part, _)| *part == source.part) else { continue };
        for name in named(&source.code()) {
            let is_allowed = name == source.part || allowed.contains(&name.as_str());
            assert!(is_allowed, "{} names crate::{name}", source.path);
        }
    }
}

#[test]
fn every_folder_is_a_known_part() {
    for source in sources().iter().filter(|source| source.path.contains('/')) {
        let known = MAY_NAME.iter().any(|(part, _)| *part == source.part)
            || ["cli", "bin"].contains(&source.part.as_str());
        assert!(known, "{} is in no part of the crate", source.path);
    }
}

#[test]
fn imports_are_read_from_every_way_of_writing_them() {
    let text =
        "use crate::model::people; crate::{ui::app, text}; pub(crate) use my_crate::embed; crate::data::x()";
    assert_eq!(named(text), ["model", "ui", "text", "data"]);
}

#[test]
fn the_browser_stays_at_the_edge() {
    for source in sources() {
        let code = source.code();
        for (word, parts) in KEPT_TO {
            let is_used = code
                .split(|letter: char| !letter.is_alphanumeric() && letter != '_')
                .any(|name| name == word);
            assert!(!is_used || parts.contains(&source.part.as_str()), "{} uses {word}", source.path);
        }
    }
}

#[test]
fn no_file_is_over_300_lines() {
    for source in sources() {
        let lines = source.text.lines().count();
        assert!(lines <= MOST_LINES, "{} has {lines} lines", source.path);
    }
}

#[test]
fn nothing_is_left_to_do_and_nothing_panics_by_hand() {
    for source in sources() {
        let code = source.code();
        for word in ["todo!", "unimplemented!", "dbg!", ".unwrap()", ".expect(", "panic!("] {
            assert!(!code.contains(word), "{} has {word}", source.path);
        }
    }
}

#[test]
fn the_model_uses_no_function_whose_bits_differ_by_machine() {
    for source in sources().iter().filter(|source| ["model", "uncertainty"].contains(&source.part.as_str())) {
        let code = source.code();
        for call in [
            ".powf(",
            ".powi(",
            ".exp(",
            ".ln(",
            ".log10(",
            ".sin(",
            ".cos(",
            ".mul_add(",
            "HashMap",
            "HashSet",
        ] {
            assert!(!code.contains(call), "{} has {call}", source.path);
        }
    }
}
