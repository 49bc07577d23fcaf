//! Reads a file of messages.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::path::PathBuf;

use fluent_syntax::ast::Entry;
use fluent_syntax::parser::parse;

use crate::patterns::{Kind, Reading, Said};

/// A message in one language: where it stands, what it takes in the order of its text, and its text in Rust.
pub struct Message {
    pub line: usize,
    pub takes: Vec<(String, Kind)>,
    pub said: Said,
    pub comment: String,
}

/// The messages of one file.
pub struct Book {
    /// How the language is called in Rust.
    pub variant: String,
    pub path: PathBuf,
    pub messages: BTreeMap<String, Message>,
    /// What is said of each group beside its name.
    pub groups: BTreeMap<String, Group>,
}

/// How a group is asked for, as its comment says.
#[derive(Clone, Copy, Default)]
pub struct Group {
    /// `(by name)`: by the name of a field, `network-agencies` being `network.agencies`.
    pub is_by_name: bool,
    /// `(English only)`: for those who write files.
    pub is_english_only: bool,
}

pub fn book(path: &Path, faults: &mut Vec<String>) -> Option<Book> {
    let code = path.file_stem()?.to_str()?.to_owned();
    let text = match fs::read_to_string(path) {
        Ok(text) => text,
        Err(error) => {
            faults.push(format!("{}: {error}", path.display()));
            return None;
        }
    };
    let resource = parse(text.as_str()).unwrap_or_else(|(resource, errors)| {
        for error in errors {
            let line = line_at(&text, error.pos.start);
            faults.push(format!("{}:{line}: this is no Fluent: {}", path.display(), error.kind));
        }
        resource
    });
    let terms = resource.body.iter().filter_map(|entry| match entry {
        Entry::Term(term) => Some((term.id.name, &term.value)),
        _ => None,
    });
    let mut reading = Reading::new(path, &code, terms.collect(), faults);
    let (mut variant, mut group) = (String::new(), String::new());
    let (mut messages, mut groups) = (BTreeMap::new(), BTreeMap::new());
    for entry in &resource.body {
        match entry {
            Entry::ResourceComment(comment) if variant.is_empty() => variant = first_word(&comment.content),
            Entry::GroupComment(comment) => {
                group = first_word(&comment.content);
                let says = |what: &str| comment.content.iter().any(|line| line.contains(what));
                let own = Group { is_by_name: says("(by name)"), is_english_only: says("(English only)") };
                groups.insert(group.clone(), own);
            }
            Entry::Message(message) => {
                reading.line = line_of(&text, message.id.name);
                let id = message.id.name.to_owned();
                if !id.starts_with(&format!("{group}-")) {
                    reading.fault(&format!("{id} stands in the group {group}, and is not called {group}-…"));
                    continue;
                }
                let Some(value) = &message.value else {
                    reading.fault(&format!("{id} says nothing"));
                    continue;
                };
                let said = reading.pattern(value);
                let comment =
                    message.comment.as_ref().map_or_else(String::new, |comment| comment.content.join(" "));
                let (line, takes) = (reading.line, std::mem::take(&mut reading.takes));
                let read = Message { line, takes, said, comment };
                if messages.insert(id.clone(), read).is_some() {
                    reading.fault(&format!("{id} is there twice"));
                }
            }
            Entry::ResourceComment(_) | Entry::Comment(_) | Entry::Term(_) | Entry::Junk { .. } => {}
        }
    }
    Some(Book { variant, path: path.to_owned(), messages, groups })
}

fn first_word(comment: &[&str]) -> String {
    comment.iter().flat_map(|line| line.split_whitespace()).next().unwrap_or_default().to_owned()
}

fn line_at(text: &str, place: usize) -> usize {
    text.get(..place).unwrap_or(text).matches('\n').count() + 1
}

/// The line on which a part of the text stands.
fn line_of(text: &str, part: &str) -> usize {
    line_at(text, part.as_ptr() as usize - text.as_ptr() as usize)
}
