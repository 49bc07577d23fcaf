//! Imports run one way, the browser stays at the edge, and files stay short.

use std::fs;
use std::path::Path;
use std::path::PathBuf;

/// Each part of the crate, and the parts whose items it may name besides its own.
const MAY_NAME: [(&str, &[&str]); 9] = [
    ("data", &[]),
    ("text", &[]),
    ("model", &["text"]),
    ("scenario", &["model", "text", "data"]),
    ("uncertainty", &["model", "scenario"]),
    ("report", &["model", "scenario", "uncertainty", "text", "data"]),
    ("session", &["model", "scenario", "uncertainty", "report", "text", "data"]),
    ("ui", &["session", "model", "scenario", "uncertainty", "report", "text", "data"]),
    ("embed", &["model", "scenario", "uncertainty", "report", "session", "ui", "text", "data"]),
];

/// Each word that only some parts may use.
const KEPT_TO: [(&str, &[&str]); 5] = [
    ("JsValue", &["ui", "embed"]),
    ("web_sys", &["ui", "embed"]),
    ("wasm_bindgen", &["ui", "embed"]),
    ("yew", &["ui", "embed"]),
    ("serde_wasm_bindgen", &["embed"]),
];

/// The parts whose public items are shown at work: each function has an example, or is called in one of its file or
/// its folder, or its type has one in the same file; each file that declares a type or a constant has one.
const WITH_EXAMPLES: [&str; 8] =
    ["cli", "data", "model", "report", "scenario", "session", "text", "uncertainty"];

/// The parts in which each number says what it is counted in.
const WITH_UNITS: [&str; 5] = ["data", "model", "report", "scenario", "uncertainty"];

/// What a number is counted in, one of which stands in its comment or in that of its type.
const UNITS: &str = "£ pounds price money share rate year people person member hours outputs index factor ratio \
                     thousandth number count step multiplied unit amount";

const MOST_LINES: usize = 300;

pub(crate) struct Source {
    /// From `src/`.
    pub path: String,
    /// The folder, or the file's own name without `.rs`, that it belongs to.
    part: String,
    text: String,
}

impl Source {
    /// What is compiled outside tests, without comments.
    pub fn code(&self) -> String {
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

pub(crate) fn sources() -> Vec<Source> {
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

/// What the examples of a file do, line by line.
fn examples(text: &str) -> String {
    let (mut code, mut is_inside, mut counts) = (String::new(), false, false);
    for line in text.lines() {
        let Some(line) = ["///", "//!"].iter().find_map(|mark| line.trim_start().strip_prefix(mark)) else {
            is_inside = false;
            continue;
        };
        if let Some(kind) = line.trim_start().strip_prefix("```") {
            is_inside = !is_inside;
            counts = is_inside && kind != "text";
        } else if counts {
            code.push_str(line);
            code.push('\n');
        }
    }
    code
}

/// Whether the name stands in some code as a word.
fn names(code: &str, name: &str) -> bool {
    code.split(|letter: char| !letter.is_alphanumeric() && letter != '_').any(|word| word == name)
}

/// Whether a file can be reached from outside: each module on the way is `pub mod`, and not for the browser only, or
/// another that is open makes public again what is in it.
fn is_open(path: &str, sources: &[Source]) -> bool {
    let names: Vec<&str> = path.trim_end_matches("/mod.rs").trim_end_matches(".rs").split('/').collect();
    let again = format!("\npub use crate::{}::", names.join("::"));
    let makes_public = |source: &&Source| source.path != path && source.text.contains(&again);
    let is_declared = |place: usize| {
        let folder = names[..place].join("/");
        let parents =
            if place == 0 { vec!["lib.rs".into()] } else { vec![folder.clone() + "/mod.rs", folder + ".rs"] };
        let declared = format!("pub mod {};", names[place]);
        let is_named_in = |source: &Source| {
            let lines: Vec<&str> = source.text.lines().collect();
            let at = lines.iter().position(|line| *line == declared);
            at.is_some_and(|at| at == 0 || lines[at - 1] != "#[cfg(feature = \"web\")]")
        };
        sources.iter().filter(|source| parents.contains(&source.path)).any(is_named_in)
    };
    (0..names.len()).all(is_declared)
        || sources.iter().filter(makes_public).any(|source| is_open(&source.path, sources))
}

/// The public items of the parts that need examples which have none: a file and a name each.
fn without_example(sources: &[Source]) -> Vec<String> {
    let mut types = Vec::new();
    for source in sources.iter().filter(|source| is_open(&source.path, sources)) {
        let all = public(&source.text).into_iter().filter(|item| !item.is_function);
        types.extend(all.map(|item| (&source.part, &source.path, item.name, item.has_example)));
    }
    let mut lacking = Vec::new();
    for source in sources.iter().filter(|source| WITH_EXAMPLES.contains(&source.part.as_str())) {
        let is_open = is_open(&source.path, sources);
        let folder = source.path.rsplit_once('/').map_or("", |(folder, _)| folder);
        let of_folder = sources.iter().find(|other| other.path == format!("{folder}/mod.rs"));
        let own = examples(&source.text);
        let code = [&*own, &of_folder.map_or_else(String::new, |folder| examples(&folder.text))].concat();
        for item in public(&source.text) {
            let of = item.of.map(|of| {
                types.iter().filter(move |(part, _, name, _)| *part == &source.part && *name == of)
            });
            let is_called = item.has_example || names(&code, item.name);
            let is_shown = match (of, item.is_function) {
                (Some(mut of), true) => match of.next() {
                    // A method of a type that nobody outside can name.
                    None => true,
                    Some((_, path, _, has_example)) => is_called || (*has_example && *path == &source.path),
                },
                (None, true) => is_called || !is_open,
                (_, false) => !own.is_empty() || is_called || !is_open,
            };
            if !is_shown {
                lacking.push(format!("{}: {}", source.path, item.name));
            }
        }
    }
    lacking
}

/// The public numbers that do not say what they are counted in: a file and a line each.
fn without_unit(sources: &[Source]) -> Vec<String> {
    let mut lacking = Vec::new();
    for source in sources.iter().filter(|source| WITH_UNITS.contains(&source.part.as_str())) {
        if !is_open(&source.path, sources) {
            continue;
        }
        let (mut own, mut of_type) = (String::new(), String::new());
        for line in source.text.split("#[cfg(test)]\nmod ").next().unwrap_or_default().lines() {
            let words = line.trim_start();
            if let Some(comment) = words.strip_prefix("///") {
                own.push_str(&comment.to_lowercase());
            } else if words.starts_with("pub ") {
                let says = |comment: &str| UNITS.split_whitespace().any(|unit| comment.contains(unit));
                if words.contains("f64") && !says(&own) && !says(&of_type) {
                    lacking.push(format!("{}: {words}", source.path));
                }
                if !line.starts_with(' ') {
                    of_type = own;
                }
                own = String::new();
            } else if words.starts_with("pub(crate)") {
                // What is in it cannot be seen from outside.
                UNITS.clone_into(&mut of_type);
            } else if !words.starts_with("#[") {
                own = String::new();
            }
        }
    }
    lacking
}

#[test]
fn every_public_item_is_shown_at_work() {
    assert_eq!(without_example(&sources()), [""; 0]);
}

#[test]
fn every_number_says_what_it_is_counted_in_and_the_method_it_comes_from() {
    let sources = sources();
    assert_eq!(without_unit(&sources), [""; 0]);
    // And the units themselves say what above and below 0 mean.
    let units = sources.iter().find(|source| source.path == "model/units.rs").unwrap();
    let told: Vec<&str> = units.text.split("pub type").filter(|comment| comment.contains("\n/// ")).collect();
    assert!(told.len() == 4 && told.iter().all(|comment| comment.contains(" 0")), "{told:?}");
    let of_method = ["model", "uncertainty"];
    for source in sources.iter().filter(|source| of_method.contains(&source.part.as_str())) {
        let is_named = source.text.contains("METHOD.md") || !is_open(&source.path, &sources);
        assert!(is_named, "{} does not say which part of METHOD.md it is", source.path);
    }
}

#[test]
fn a_number_without_a_unit_is_found() {
    let model = "/// A.\npub struct A {\n    /// In pounds.\n    pub b: f64,\n    /// It.\n    pub c: f64,\n}\n/// D.\npub(crate) struct D {\n    pub e: f64,\n}\n";
    let sources = [("lib.rs", "pub mod model;\n"), ("model.rs", model)].map(|(path, text)| Source {
        path: path.into(),
        part: path.trim_end_matches(".rs").into(),
        text: text.into(),
    });
    assert_eq!(without_unit(&sources), ["model.rs: pub c: f64,"]);
}

#[test]
fn an_item_without_an_example_is_found() {
    let source =
        |path: &str, text: &str| Source { path: path.into(), part: "model".into(), text: text.into() };
    let sources = [
        source("lib.rs", "pub mod model;\n"),
        source(
            "model/mod.rs",
            "pub mod bare;\npub mod shown;\nmod closed;\npub mod again;\nmod made;\n#[cfg(feature = \"web\")]\npub mod page;\n",
        ),
        source(
            "model/bare.rs",
            "/// A.\npub struct A;\n\nimpl A {\n    /// B.\n    pub fn b() {}\n}\n/// C.\npub fn c() {}\n",
        ),
        source(
            "model/shown.rs",
            "/// D.\n///\n/// ```\n/// let _ = D;\n/// ```\n#[must_use]\npub struct D;\n\nimpl D {\n    /// E.\n    pub fn e() {}\n}\n\n/// F.\npub fn f() {}\n/// G.\npub const G: u8 = 0;\n",
        ),
        source("model/page.rs", "pub fn k() {}\n"),
        source("model/again.rs", "\npub use crate::model::made::J;\n"),
        source("model/made.rs", "/// J.\npub struct J;\n"),
        source("model/closed.rs", "pub fn h() {}\nimpl super::bare::A {}\nimpl A {\n    pub fn i() {}\n}\n"),
    ];
    let expected = ["bare.rs: A", "bare.rs: b", "bare.rs: c", "shown.rs: f", "made.rs: J", "closed.rs: i"];
    assert_eq!(without_example(&sources), expected.map(|name| format!("model/{name}")));
}
