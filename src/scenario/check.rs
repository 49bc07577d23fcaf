//! The field table held against a scenario: every field, whatever else is wrong.

use std::collections::HashSet;

use crate::data::overlaps::MOST_TAGS;
use crate::scenario::fault::Fault;
use crate::scenario::field::Field;
use crate::scenario::field::Kind;
use crate::scenario::field::Names;
use crate::scenario::field::Need;
use crate::scenario::field::Object;
use crate::scenario::field::scenario;
use crate::scenario::known::Known;
use crate::scenario::known::is_id;
use crate::scenario::known::year;
use crate::scenario::node::Node;
use crate::scenario::row::Row;
use crate::scenario::rule::Rule;
use crate::scenario::table::GRADES;
use crate::text::fault::FaultKind;
use crate::text::fault::Wanted;

/// The format of the files this calculator reads.
pub(super) const FORMAT: &str = "outcomes-calculator/1";
pub(super) const SOURCE: &str = "source";
pub(super) const MOST_SOURCE: usize = 500;

/// A check under way: what may be referred to, and the faults so far.
pub(super) struct Check<'a> {
    pub(super) known: &'a Known,
    faults: Vec<Fault>,
}

impl<'a> Check<'a> {
    pub fn new(known: &'a Known) -> Self {
        Self { known, faults: Vec::new() }
    }

    pub fn into_faults(self) -> Vec<Fault> {
        self.faults
    }

    /// Checks a whole scenario, field by field.
    pub fn scenario(&mut self, root: &Node) {
        self.object(root, scenario(), "");
    }

    pub(super) fn fault(&mut self, kind: FaultKind, path: &str) {
        self.faults.push(Fault { kind, path: path.to_owned() });
    }

    pub(super) fn wrong_type(&mut self, wanted: Wanted, path: &str) {
        self.fault(FaultKind::WrongType(wanted), path);
    }

    fn object(&mut self, node: &Node, object: &'static Object, path: &str) {
        if !matches!(node, Node::Object(_)) {
            return self.wrong_type(Wanted::Object, path);
        }
        self.repeated_keys(node, path);
        for (key, value) in distinct(node) {
            let own = below(path, key);
            match object.field(key) {
                Some(field) => self.value(value, field, &own),
                None if key == SOURCE => self.source(value, &|name| object.field(name).is_some(), &own),
                None => self.fault(FaultKind::UnknownField, &own),
            }
        }
        for field in object.fields {
            if field.need == Need::Required && object.wants(field.name, node) {
                self.fault(FaultKind::Missing, &below(path, field.name));
            }
        }
        if let Rule::Cost(place) = object.rule {
            self.cost(node, place, path);
        }
        self.fields_beside(node, object, path);
    }

    pub(super) fn repeated_keys(&mut self, node: &Node, path: &str) {
        let mut seen = HashSet::new();
        for (key, _) in node.fields() {
            if !seen.insert(key.as_str()) {
                self.fault(FaultKind::DuplicateId(key.clone()), &below(path, key));
            }
        }
    }

    fn value(&mut self, node: &Node, field: &'static Field, path: &str) {
        match &field.kind {
            Kind::Number(row) => self.number(node, row, path),
            Kind::Money(row) => self.money(node, row, path),
            Kind::Text { least, most } => self.text(node, *least, *most, path),
            Kind::Plain => self.plain(node, path),
            Kind::Flag => {
                if !matches!(node, Node::Flag(_)) {
                    self.wrong_type(Wanted::Flag, path);
                }
            }
            Kind::Word(words) => self.word(node, words, path),
            Kind::Format => match node.as_text() {
                None => self.wrong_type(Wanted::Text, path),
                Some(FORMAT) => {}
                Some(_) => self.fault(FaultKind::Format, path),
            },
            Kind::Id => self.id(node, path),
            Kind::Reference(names) => self.reference(node, *names, path),
            Kind::Weights => self.weights(node, path),
            Kind::Surplus => match node {
                Node::Text(_) => self.word(node, &["reinvest"], path),
                Node::Object(_) => self.weights(node, path),
                _ => self.wrong_type(Wanted::Surplus, path),
            },
            Kind::Discounting(flat) => match node {
                Node::Text(_) => self.word(node, &["green-book-2026"], path),
                Node::Object(_) => self.object(node, flat, path),
                _ => self.wrong_type(Wanted::Discounting, path),
            },
            Kind::Deflators(row) => self.deflators(node, row, path),
            Kind::Grades(row) => self.grades(node, row, path),
            Kind::Tags => self.tags(node, path),
            Kind::Numbers { row, most } => self.numbers(node, row, *most, path),
            Kind::Object(object) => self.object(node, object, path),
            Kind::List { of, least, most, by_id } => self.list(node, of, (*least, *most), *by_id, path),
            Kind::NumberMap(names, row) => {
                self.map(node, *names, path, |check, value, own| check.number(value, row, own));
            }
            Kind::ObjectMap(names, of) => {
                self.map(node, *names, path, |check, value, own| check.object(value, of, own));
            }
        }
    }

    fn deflators(&mut self, node: &Node, row: &Row, path: &str) {
        if !matches!(node, Node::Object(_)) {
            return self.wrong_type(Wanted::Object, path);
        }
        self.repeated_keys(node, path);
        for (key, value) in distinct(node) {
            let own = below(path, key);
            if year(key).is_none() {
                self.fault(FaultKind::BadId(key.to_owned()), &own);
            }
            self.number(value, row, &own);
        }
    }

    fn tags(&mut self, node: &Node, path: &str) {
        self.entries(node, 0, MOST_TAGS, path, |check, _, tag, own| check.plain(tag, own));
    }

    fn numbers(&mut self, node: &Node, row: &Row, most: usize, path: &str) {
        self.entries(node, 1, most, path, |check, _, number, own| check.number(number, row, own));
    }

    /// Six shares, none lower than the one before.
    fn grades(&mut self, node: &Node, row: &Row, path: &str) {
        self.entries(node, GRADES.len(), GRADES.len(), path, |check, _, grade, own| {
            check.number(grade, row, own);
        });
        let shares: Vec<f64> = node.entries().iter().filter_map(Node::as_number).collect();
        if let Some(place) = (1..shares.len()).find(|place| shares[*place] < shares[place - 1]) {
            self.fault(FaultKind::GradesFall, &below(path, &place.to_string()));
        }
    }

    fn list(
        &mut self,
        node: &Node,
        of: &'static Object,
        (least, most): (usize, usize),
        by_id: bool,
        path: &str,
    ) {
        let mut seen = HashSet::new();
        self.entries(node, least, most, path, |check, index, entry, own| {
            let id = entry.get("id").and_then(Node::as_text).filter(|id| by_id && is_id(id));
            match id {
                Some(id) if seen.insert(id) => check.object(entry, of, &below(path, id)),
                Some(id) => {
                    check.fault(FaultKind::DuplicateId(id.to_owned()), &below(own, "id"));
                    check.object(entry, of, own);
                }
                None => check.object(entry, of, &below(path, &index.to_string())),
            }
        });
    }

    /// Checks how many entries a list has, and each of them.
    fn entries<'n>(
        &mut self,
        node: &'n Node,
        least: usize,
        most: usize,
        path: &str,
        mut each: impl FnMut(&mut Self, usize, &'n Node, &str),
    ) {
        let Node::List(entries) = node else { return self.wrong_type(Wanted::List, path) };
        if entries.len() < least {
            self.fault(FaultKind::TooFew(least), path);
        }
        if entries.len() > most {
            self.fault(FaultKind::TooMany(most), path);
        }
        for (index, entry) in entries.iter().enumerate() {
            each(self, index, entry, &below(path, &index.to_string()));
        }
    }

    fn map(&mut self, node: &Node, names: Names, path: &str, each: impl Fn(&mut Self, &Node, &str)) {
        if !matches!(node, Node::Object(_)) {
            return self.wrong_type(Wanted::Object, path);
        }
        self.repeated_keys(node, path);
        for (key, value) in distinct(node) {
            let own = below(path, key);
            self.name(key, names, &own);
            each(self, value, &own);
        }
    }
}

/// The fields of an object, each key once, with its last value.
pub(super) fn distinct(node: &Node) -> impl Iterator<Item = (&str, &Node)> {
    let mut seen = HashSet::new();
    let from_last = node.fields().iter().rev().map(|(key, value)| (key.as_str(), value));
    let mut last: Vec<_> = from_last.filter(|(key, _)| seen.insert(*key)).collect();
    last.reverse();
    last.into_iter()
}

/// The path of a part of what is at `path`.
pub(super) fn below(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") }
}
