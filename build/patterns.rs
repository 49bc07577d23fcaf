//! Reads the texts of messages, and writes them in Rust.

use std::collections::BTreeMap;
use std::fmt::Write;
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

/// A text in Rust: an expression of `&'static str` where it is fixed, else of `String`.
pub struct Said {
    pub rust: String,
    pub is_fixed: bool,
}

impl Said {
    fn fixed(text: &str) -> Self {
        Said { rust: format!("{text:?}"), is_fixed: true }
    }

    pub fn owned(&self) -> String {
        if self.is_fixed { format!("{}.to_owned()", self.rust) } else { self.rust.clone() }
    }
}

/// A part of a text.
enum Piece {
    Fixed(String),
    Given(String),
    Chosen(Said),
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
        match (pieces.len(), pieces.pop()) {
            (_, None) => Said::fixed(""),
            (1, Some(Piece::Fixed(text))) => Said::fixed(&text),
            (1, Some(Piece::Chosen(said))) => said,
            (_, Some(last)) => {
                pieces.push(last);
                let parts: Vec<String> = pieces
                    .iter()
                    .map(|piece| match piece {
                        Piece::Fixed(text) => format!("{text:?}"),
                        Piece::Given(name) => name.clone(),
                        Piece::Chosen(said) if said.is_fixed => said.rust.clone(),
                        Piece::Chosen(said) => format!("&*{}", said.rust),
                    })
                    .collect();
                Said { rust: format!("[{}].concat()", parts.join(", ")), is_fixed: false }
            }
        }
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
                let said = self.select(selector, variants);
                pieces.push(Piece::Chosen(said));
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

    fn select(&mut self, selector: &InlineExpression<&'a str>, variants: &[Variant<&'a str>]) -> Said {
        let InlineExpression::VariableReference { id } = selector else {
            self.fault("only a variable can choose");
            return Said::fixed("");
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
        let said: Vec<Said> = variants.iter().map(|variant| self.pattern(&variant.value)).collect();
        let is_fixed = said.iter().all(|one| one.is_fixed);
        let text = |one: &Said| if is_fixed { one.rust.clone() } else { one.owned() };
        let mut arms = String::new();
        for (variant, one) in variants.iter().zip(&said).filter(|(variant, _)| !variant.default) {
            let key = match (kind, &variant.key) {
                (Kind::Flag, _) => format!("{}", key(variant) == "yes"),
                (Kind::Number, VariantKey::NumberLiteral { value }) => format!("_ if {name} == {value}_f64"),
                (Kind::Number, VariantKey::Identifier { name }) => format!("Plural::{}", capital(name)),
                (_, VariantKey::Identifier { name } | VariantKey::NumberLiteral { value: name }) => {
                    format!("{name:?}")
                }
            };
            let _ = write!(arms, "{key} => {}, ", text(one));
        }
        let usual = variants.iter().zip(&said).find(|(variant, _)| variant.default);
        let usual = usual.map_or_else(|| "\"\"".to_owned(), |(_, one)| text(one));
        let by = if kind == Kind::Number { format!("Plural::of(self.0, {name})") } else { name };
        Said { rust: format!("match {by} {{ {arms}_ => {usual} }}"), is_fixed }
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
