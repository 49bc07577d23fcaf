//! Reads the texts of messages, and writes them in Rust.

use std::collections::BTreeMap;
use std::path::Path;

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};
use fluent_syntax::unicode::unescape_unicode_to_string;

/// What a message takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Shown,
    Flag,
    Number,
    Word,
}

impl Kind {
    pub fn rust(self) -> &'static str {
        match self {
            Kind::Shown | Kind::Word => "&str",
            Kind::Flag => "bool",
            Kind::Number => "f64",
        }
    }
}

/// The plural forms of a language, by the Common Locale Data Repository.
fn forms(code: &str) -> &'static [&'static str] {
    match code {
        "cy" => &["zero", "one", "two", "few", "many", "other"],
        _ => &["one", "other"],
    }
}

/// What a message says: its parts, in order.
#[derive(Clone, PartialEq)]
pub struct Said(Vec<Piece>);

/// A part of a text.
#[derive(Clone, PartialEq)]
enum Piece {
    Fixed(String),
    Given(String),
    Chosen(Chosen),
}

/// What is chosen between: the expression that chooses, and what is said for each pattern, and else.
#[derive(Clone, PartialEq)]
struct Chosen {
    by: String,
    arms: Vec<(String, Said)>,
    usual: Box<Said>,
}

/// Stands in a template before the letter of what is given there. No message has it.
const GIVEN: char = '\u{1}';

impl Said {
    /// Whether nothing is given in it.
    pub fn is_fixed(&self) -> bool {
        self.0.iter().all(|piece| match piece {
            Piece::Fixed(_) => true,
            Piece::Given(_) => false,
            Piece::Chosen(chosen) => {
                chosen.usual.is_fixed() && chosen.arms.iter().all(|(_, said)| said.is_fixed())
            }
        })
    }

    /// A template in Rust, an expression of `&'static str`: one for each way to choose, so that the text is put together in
    /// one place for all messages. What is given is known by its place in `given`.
    pub fn template(&self, given: &[&str]) -> String {
        let chosen = self.0.iter().enumerate().find_map(|(place, piece)| match piece {
            Piece::Chosen(chosen) => Some((place, chosen)),
            Piece::Fixed(_) | Piece::Given(_) => None,
        });
        let Some((place, chosen)) = chosen else { return format!("{:?}", self.letters(given)) };
        let with = |said: &Said| {
            let parts = [&self.0[..place], &said.0[..], &self.0[place + 1..]].concat();
            Said(parts).template(given)
        };
        let arms: Vec<String> =
            chosen.arms.iter().map(|(key, said)| format!("{key} => {}, ", with(said))).collect();
        format!("match {} {{ {}_ => {} }}", chosen.by, arms.concat(), with(&chosen.usual))
    }

    fn letters(&self, given: &[&str]) -> String {
        let mut text = String::new();
        for piece in &self.0 {
            match piece {
                Piece::Fixed(words) => text.push_str(words),
                Piece::Given(name) => {
                    let place = ('a'..).zip(given).find(|(_, own)| *own == name);
                    text.push(GIVEN);
                    text.extend(place.map(|(letter, _)| letter));
                }
                Piece::Chosen(_) => {}
            }
        }
        text
    }
}

/// A file as it is read.
pub struct Reading<'a> {
    path: &'a Path,
    forms: &'static [&'static str],
    terms: BTreeMap<&'a str, &'a Pattern<&'a str>>,
    /// What the message takes, so far.
    pub takes: Vec<(String, Kind)>,
    pub line: usize,
    faults: &'a mut Vec<String>,
}

impl<'a> Reading<'a> {
    pub fn new(
        path: &'a Path,
        code: &str,
        terms: BTreeMap<&'a str, &'a Pattern<&'a str>>,
        faults: &'a mut Vec<String>,
    ) -> Self {
        Self { path, forms: forms(code), terms, takes: Vec::new(), line: 1, faults }
    }

    pub fn fault(&mut self, what: &str) {
        self.faults.push(format!("{}:{}: {what}", self.path.display(), self.line));
    }

    fn take(&mut self, name: &str, kind: Kind) -> String {
        let own = name.replace('-', "_");
        match self.takes.iter().find(|(taken, _)| *taken == own) {
            None => self.takes.push((own.clone(), kind)),
            Some((_, known)) if *known == kind => {}
            Some(_) => {
                self.fault(&format!("${name} is both shown and chosen by; give each a name of its own"));
            }
        }
        own
    }

    pub fn pattern(&mut self, pattern: &Pattern<&'a str>) -> Said {
        let mut pieces = Vec::new();
        self.gather(pattern, &mut pieces);
        Said(pieces)
    }

    fn gather(&mut self, pattern: &Pattern<&'a str>, pieces: &mut Vec<Piece>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => push_text(pieces, value),
                PatternElement::Placeable { expression } => self.placeable(expression, pieces),
            }
        }
    }

    fn placeable(&mut self, expression: &Expression<&'a str>, pieces: &mut Vec<Piece>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline, pieces),
            Expression::Select { selector, variants } => {
                if let Some(chosen) = self.select(selector, variants) {
                    pieces.push(Piece::Chosen(chosen));
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&'a str>, pieces: &mut Vec<Piece>) {
        match inline {
            InlineExpression::StringLiteral { value } => {
                push_text(pieces, &unescape_unicode_to_string(value));
            }
            InlineExpression::NumberLiteral { value } => push_text(pieces, value),
            InlineExpression::VariableReference { id } => {
                let name = self.take(id.name, Kind::Shown);
                pieces.push(Piece::Given(name));
            }
            InlineExpression::TermReference { id, .. } => match self.terms.get(id.name).copied() {
                Some(term) => self.gather(term, pieces),
                None => self.fault(&format!("there is no term -{}", id.name)),
            },
            InlineExpression::Placeable { expression } => self.placeable(expression, pieces),
            InlineExpression::MessageReference { id, .. } => {
                self.fault(&format!("{} is another message; make a term of what both say", id.name));
            }
            InlineExpression::FunctionReference { id, .. } => {
                self.fault(&format!("there is no function {}", id.name));
            }
        }
    }

    fn select(
        &mut self,
        selector: &InlineExpression<&'a str>,
        variants: &[Variant<&'a str>],
    ) -> Option<Chosen> {
        let InlineExpression::VariableReference { id } = selector else {
            self.fault("only a variable can choose");
            return None;
        };
        let keys: Vec<&str> = variants.iter().map(|variant| key(variant)).collect();
        let has_numbers =
            variants.iter().any(|variant| matches!(variant.key, VariantKey::NumberLiteral { .. }));
        let has_forms = keys.iter().any(|key| PLURALS.contains(key));
        let kind = if keys.iter().all(|key| ["yes", "no"].contains(key)) {
            Kind::Flag
        } else if has_numbers || has_forms {
            Kind::Number
        } else {
            Kind::Word
        };
        if has_forms {
            for form in self.forms.iter().filter(|form| !keys.contains(form)) {
                self.fault(&format!("${} has no form “{form}”", id.name));
            }
        }
        let name = self.take(id.name, kind);
        let (mut arms, mut usual) = (Vec::new(), Said(Vec::new()));
        for variant in variants {
            let said = self.pattern(&variant.value);
            if variant.default {
                usual = said;
                continue;
            }
            let key = match (kind, &variant.key) {
                (Kind::Flag, _) => format!("{}", key(variant) == "yes"),
                (Kind::Number, VariantKey::NumberLiteral { value }) => format!("_ if {name} == {value}_f64"),
                (Kind::Number, VariantKey::Identifier { name }) => format!("Plural::{}", capital(name)),
                (_, VariantKey::Identifier { name } | VariantKey::NumberLiteral { value: name }) => {
                    format!("{name:?}")
                }
            };
            arms.push((key, said));
        }
        let by = if kind == Kind::Number { format!("Plural::of(self.0, {name})") } else { name };
        Some(Chosen { by, arms, usual: Box::new(usual) })
    }
}

/// The forms of a number that only a plural has.
const PLURALS: [&str; 5] = ["zero", "one", "two", "few", "many"];

fn push_text(pieces: &mut Vec<Piece>, text: &str) {
    if let Some(Piece::Fixed(before)) = pieces.last_mut() {
        before.push_str(text);
    } else {
        pieces.push(Piece::Fixed(text.to_owned()));
    }
}

fn key<'a>(variant: &Variant<&'a str>) -> &'a str {
    match variant.key {
        VariantKey::Identifier { name } => name,
        VariantKey::NumberLiteral { value } => value,
    }
}

pub fn capital(word: &str) -> String {
    word.split(['-', '_']).map(|part| part[..1].to_uppercase() + &part[1..]).collect()
}
