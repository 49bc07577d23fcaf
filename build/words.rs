//! Turns the messages of `src/words/*.ftl` into functions, so that one that is missing, has another placeholder, lacks a
//! plural form or is used nowhere fails the build, with file and line.
//!
//! A group comment (`## charts`) opens a group: its messages are named `charts-…` and become methods of `Charts`. A variable
//! that is only shown is a text; one that chooses by `yes` and `no` is a flag, by plural forms a number, by other words a text.

use std::fmt::Write;
use std::fs;
use std::path::Path;
use std::path::PathBuf;

use crate::messages::{Book, Group, Message, book};
use crate::patterns::{Kind, capital};

/// Writes the functions of all messages in `folder` to `out`.
///
/// # Errors
///
/// Everything that is wrong with the messages, each with its file and line.
pub fn generate(folder: &Path, sources: &Path, out: &Path) -> Result<(), String> {
    let mut files: Vec<PathBuf> = fs::read_dir(folder)
        .map_err(|error| format!("{}: {error}", folder.display()))?
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|ending| ending == "ftl"))
        .collect();
    // English first: it says in which order a message takes what it takes.
    files.sort_by_key(|path| (path.file_stem().is_none_or(|name| name != "en"), path.clone()));
    let mut faults = Vec::new();
    let books: Vec<Book> = files.iter().filter_map(|path| book(path, &mut faults)).collect();
    compare(&books, &mut faults);
    unused(&books, sources, &mut faults);
    if !faults.is_empty() {
        return Err(faults.join("\n"));
    }
    fs::write(out, rust(&books)).map_err(|error| format!("{}: {error}", out.display()))
}

/// Tells what the languages do not have alike.
fn compare(books: &[Book], faults: &mut Vec<String>) {
    let Some((english, others)) = books.split_first() else { return };
    for book in books.iter().filter(|book| book.variant.is_empty()) {
        faults.push(format!(
            "{}:1: the file has to begin with ### and the name of its language",
            book.path.display()
        ));
    }
    for other in others {
        let at = |line: usize| format!("{}:{line}", other.path.display());
        for (id, message) in english.messages.iter().filter(|(id, _)| !group(english, id).is_english_only) {
            let there = format!("{}:{}", english.path.display(), message.line);
            match other.messages.get(id) {
                None => {
                    faults.push(format!("{}: {id} is missing, which is at {there}", other.path.display()));
                }
                Some(own) => {
                    let told = |(name, _): &(String, Kind)| format!("{{ ${} }}", name.replace('_', "-"));
                    for taken in message
                        .takes
                        .iter()
                        .filter(|taken| taken.1 == Kind::Shown && !own.takes.contains(taken))
                    {
                        faults.push(format!(
                            "{}: {id} lacks {}, which is at {there}",
                            at(own.line),
                            told(taken)
                        ));
                    }
                    let strange = |taken: &&(String, Kind)| {
                        let known = message.takes.iter().find(|(name, _)| *name == taken.0);
                        known.map_or(taken.1 == Kind::Shown, |(_, kind)| *kind != taken.1)
                    };
                    for taken in own.takes.iter().filter(strange) {
                        faults.push(format!(
                            "{}: {id} has {}, and {there} has none like it",
                            at(own.line),
                            told(taken)
                        ));
                    }
                }
            }
        }
        for (id, message) in other.messages.iter().filter(|(id, _)| !english.messages.contains_key(*id)) {
            faults.push(format!("{}: {id} is not in {}", at(message.line), english.path.display()));
        }
    }
}

/// Tells which messages no source asks for.
fn unused(books: &[Book], sources: &Path, faults: &mut Vec<String>) {
    let Some(english) = books.first() else { return };
    let mut code = String::new();
    read_all(sources, &mut code);
    for (id, message) in &english.messages {
        let (group_name, method) = names(id);
        let is_by_name = group(english, id).is_by_name;
        let call = if is_by_name { format!("{group_name}().named(") } else { format!("{method}(") };
        let is_asked = code.match_indices(&call).any(|(place, _)| {
            let before = code[..place].chars().next_back();
            before.is_some_and(|letter| letter == '.' || letter == ':')
        });
        if !is_asked {
            faults.push(format!("{}:{}: {id} is used nowhere", english.path.display(), message.line));
        }
    }
}

/// What is said of the group of a message.
fn group(english: &Book, id: &str) -> Group {
    english.groups.get(&names(id).0).copied().unwrap_or_default()
}

fn read_all(folder: &Path, code: &mut String) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            read_all(&path, code);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            code.push_str(&fs::read_to_string(&path).unwrap_or_default());
        }
    }
}

/// The group of a message, and its method.
fn names(id: &str) -> (String, String) {
    let (group, rest) = id.split_once('-').unwrap_or((id, "text"));
    let method = rest.replace('-', "_");
    // A word of Rust's own cannot be a name.
    let is_taken = ["as", "in", "for", "if", "of", "type", "use", "where", "yield", "move", "loop", "match"]
        .contains(&&*method);
    (group.to_owned(), if is_taken { format!("{method}_") } else { method })
}

/// The functions of all messages.
fn rust(books: &[Book]) -> String {
    let mut code = String::new();
    let Some(english) = books.first() else { return code };
    let mut groups: Vec<(String, Vec<&String>)> = Vec::new();
    for id in english.messages.keys() {
        let (name, _) = names(id);
        match groups.last_mut() {
            Some((last, ids)) if *last == name => ids.push(id),
            _ => groups.push((name, vec![id])),
        }
    }
    for (group, ids) in groups {
        let name = capital(&group);
        let _ = writeln!(
            code,
            "/// The messages of the group `{group}`.\n#[derive(Clone, Copy, Debug, PartialEq, Eq)]\npub struct {name}(Language);\n\n\
            impl Language {{\n    /// The messages of the group `{group}`.\n    #[must_use]\n    pub const fn {group}(self) -> {name} {{\n        \
            {name}(self)\n    }}\n}}\n\nimpl {name} {{"
        );
        if english.groups.get(&group).is_some_and(|group| group.is_by_name) {
            by_name(&mut code, &ids, books);
        } else {
            for id in ids {
                function(&mut code, id, books);
            }
        }
        code.push_str("}\n\n");
    }
    code
}

/// What each language says of a message; one that is there in English only is the same in all.
fn said<'a>(id: &str, books: &'a [Book]) -> Vec<(&'a str, &'a Message)> {
    let own = |book: &'a Book| {
        Some((&*book.variant, book.messages.get(id).or_else(|| books.first()?.messages.get(id))?))
    };
    books.iter().filter_map(own).collect()
}

/// One function that gives the messages of a group by name.
fn by_name(code: &mut String, ids: &[&String], books: &[Book]) {
    code.push_str("    /// The message of this name.\n    #[must_use]\n    pub fn named(self, name: &str) -> Option<&'static str> {\n        Some(match (name, self.0) {\n");
    for id in ids {
        let name = id.split_once('-').map_or(id.as_str(), |(_, name)| name).replace('-', ".");
        let said = said(id, books);
        if said.windows(2).all(|pair| pair[0].1.said == pair[1].1.said) {
            let _ = writeln!(code, "            ({name:?}, _) => {},", said[0].1.said.template(&[]));
            continue;
        }
        for (variant, message) in said {
            let text = message.said.template(&[]);
            let _ = writeln!(code, "            ({name:?}, Language::{variant}) => {text},");
        }
    }
    code.push_str("            _ => return None,\n        })\n    }\n");
}

fn function(code: &mut String, id: &str, books: &[Book]) {
    let said = said(id, books);
    let is_fixed = said.iter().all(|(_, message)| message.said.is_fixed());
    let mut takes: Vec<&(String, Kind)> = Vec::new();
    for (_, message) in &said {
        takes.extend(message.takes.iter().filter(|taken| !takes.contains(taken)).collect::<Vec<_>>());
    }
    let parameters: Vec<String> =
        takes.iter().map(|(name, kind)| format!(", {name}: {}", kind.rust())).collect();
    let parameters = parameters.concat();
    let comment = said
        .first()
        .map(|(_, message)| &*message.comment)
        .filter(|comment| !comment.is_empty())
        .unwrap_or(id);
    let given: Vec<&str> =
        takes.iter().filter(|(_, kind)| *kind == Kind::Shown).map(|(name, _)| name.as_str()).collect();
    let (kind, before, after) = if is_fixed {
        ("&'static str", String::new(), String::new())
    } else {
        ("String", "fill(".to_owned(), format!(", &[{}])", given.join(", ")))
    };
    let _ = writeln!(
        code,
        "    /// {comment}\n    #[must_use]\n    pub fn {}(self{parameters}) -> {kind} {{\n        {before}match self.0 {{",
        names(id).1
    );
    for (variant, message) in said {
        let _ = writeln!(code, "            Language::{variant} => {},", message.said.template(&given));
    }
    let _ = writeln!(code, "        }}{after}\n    }}");
}
