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

/// The parts whose public items are shown at work: each function, or its type, has an example, and each file that
/// declares a type or a constant has one.
const WITH_EXAMPLES: [&str; 4] = ["data", "model", "scenario", "uncertainty"];

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

/// What is public in a file: each name, whether it has an example of its own, and the type it is a method of.
struct Public<'a> {
    name: &'a str,
    is_function: bool,
    has_example: bool,
    of: Option<&'a str>,
}

const EXAMPLE: &str = "/// ```";

fn public(text: &str) -> Vec<Public<'_>> {
    let (mut found, mut of, mut has_example) = (Vec::new(), None, false);
    for line in text.split("#[cfg(test)]\nmod ").next().unwrap_or_default().lines() {
        let (inside, words) = (line.starts_with(' '), line.trim_start());
        if let Some(rest) = line.strip_prefix("impl") {
            let head = rest.split(" {").next().unwrap_or_default();
            let own = head.trim_start_matches(|letter| letter != ' ').trim_start();
            of = (!own.contains(" for ")).then(|| own.split('<').next().unwrap_or_default());
        } else if words.starts_with("///") {
            has_example |= words.starts_with(EXAMPLE);
        } else if let Some(declared) = words.strip_prefix("pub ") {
            let declared = declared.strip_prefix("const fn").map_or(declared, |_| &declared[6..]);
            let (kind, rest) = declared.split_once(' ').unwrap_or_default();
            let of = if inside { of } else { None };
            if ["fn", "struct", "enum", "const", "static", "type"].contains(&kind)
                && (!inside || of.is_some())
            {
                let name = rest.split(|letter: char| !letter.is_alphanumeric() && letter != '_').next();
                let name = name.unwrap_or_default();
                found.push(Public { name, is_function: kind == "fn", has_example, of });
            }
            has_example = false;
        } else if !words.starts_with("#[") {
            has_example = false;
        }
    }
    found
}

/// Whether a file can be reached from outside: each module on the way is `pub mod`.
fn is_open(path: &str, sources: &[Source]) -> bool {
    let names: Vec<&str> = path.trim_end_matches("/mod.rs").trim_end_matches(".rs").split('/').collect();
    (0..names.len()).all(|place| {
        let folder = names[..place].join("/");
        let parents =
            if place == 0 { vec!["lib.rs".into()] } else { vec![folder.clone() + "/mod.rs", folder + ".rs"] };
        let declared = format!("pub mod {};", names[place]);
        sources
            .iter()
            .any(|source| parents.contains(&source.path) && source.text.lines().any(|line| line == declared))
    })
}

/// The public items of the parts that need examples which have none: a file and a name each.
fn without_example(sources: &[Source]) -> Vec<String> {
    let mut types = Vec::new();
    for source in sources.iter().filter(|source| is_open(&source.path, sources)) {
        let all = public(&source.text).into_iter().filter(|item| !item.is_function);
        types.extend(all.map(|item| (&source.part, item.name, item.has_example)));
    }
    let mut lacking = Vec::new();
    for source in sources.iter().filter(|source| WITH_EXAMPLES.contains(&source.part.as_str())) {
        let is_open = is_open(&source.path, sources);
        let shows_something = source.text.contains("```\n");
        for item in public(&source.text) {
            let of =
                item.of.map(|of| types.iter().find(|(part, name, _)| *part == &source.part && *name == of));
            let is_shown = match (of, item.is_function) {
                // A method of a type that nobody outside can name.
                (Some(None), _) => true,
                (Some(Some((.., has_example))), true) => item.has_example || *has_example,
                (None, true) => item.has_example || !is_open,
                (_, false) => shows_something || !is_open,
            };
            if !is_shown {
                lacking.push(format!("{}: {}", source.path, item.name));
            }
        }
    }
    lacking
}

#[test]
fn every_public_item_of_the_model_is_shown_at_work() {
    assert_eq!(without_example(&sources()), [""; 0]);
}

#[test]
fn an_item_without_an_example_is_found() {
    let source =
        |path: &str, text: &str| Source { path: path.into(), part: "model".into(), text: text.into() };
    let sources = [
        source("lib.rs", "pub mod model;\n"),
        source("model/mod.rs", "pub mod bare;\npub mod shown;\nmod closed;\n"),
        source(
            "model/bare.rs",
            "/// A.\npub struct A;\n\nimpl A {\n    /// B.\n    pub fn b() {}\n}\n/// C.\npub fn c() {}\n",
        ),
        source(
            "model/shown.rs",
            "/// D.\n///\n/// ```\n/// ```\n#[must_use]\npub struct D;\n\nimpl D {\n    /// E.\n    pub fn e() {}\n}\n\n/// F.\npub fn f() {}\n/// G.\npub const G: u8 = 0;\n",
        ),
        source("model/closed.rs", "pub fn h() {}\nimpl super::bare::A {}\nimpl A {\n    pub fn i() {}\n}\n"),
    ];
    let expected = ["bare.rs: A", "bare.rs: b", "bare.rs: c", "shown.rs: f", "closed.rs: i"];
    assert_eq!(without_example(&sources), expected.map(|name| format!("model/{name}")));
}
