//! One value held against its row of the field table.

use crate::scenario::check::Check;
use crate::scenario::check::MOST_SOURCE;
use crate::scenario::check::SOURCE;
use crate::scenario::check::below;
use crate::scenario::check::distinct;
use crate::scenario::field::Names;
use crate::scenario::known::is_id;
use crate::scenario::node::Node;
use crate::scenario::row::Row;
use crate::scenario::row::WEIGHT;
use crate::scenario::wording::LANGUAGES;
use crate::scenario::wording::is_in_languages;
use crate::text::fault::FaultKind;
use crate::text::fault::Wanted;

impl Check<'_> {
    pub(super) fn number(&mut self, node: &Node, row: &Row, path: &str) {
        let Some(given) = node.as_number() else {
            let wanted = if row.whole { Wanted::Whole } else { Wanted::Number };
            return self.wrong_type(wanted, path);
        };
        if row.whole && given.fract() != 0.0 {
            return self.wrong_type(Wanted::Whole, path);
        }
        if !row.allows(given) {
            self.fault(
                FaultKind::OutOfRange {
                    least: row.least,
                    most: row.most,
                    above_least: row.above_least,
                    given,
                },
                path,
            );
        }
    }

    pub(super) fn money(&mut self, node: &Node, row: &'static Row, path: &str) {
        match node {
            Node::Number(_) => self.number(node, row, path),
            Node::Object(_) => {
                self.repeated_keys(node, path);
                for (key, value) in distinct(node) {
                    let own = below(path, key);
                    match key {
                        "amount" => self.number(value, row, &own),
                        "price_year" => self.price_year(value, &own),
                        SOURCE => self.source(value, &|name| ["amount", "price_year"].contains(&name), &own),
                        _ => self.fault(FaultKind::UnknownField, &own),
                    }
                }
                for key in ["amount", "price_year"] {
                    if node.get(key).is_none() {
                        self.fault(FaultKind::Missing, &below(path, key));
                    }
                }
            }
            _ => self.wrong_type(Wanted::Money, path),
        }
    }

    pub(super) fn price_year(&mut self, node: &Node, path: &str) {
        match node.as_number() {
            Some(year) if year.fract() == 0.0 => {
                if let Some(kind) = self.known.without_deflator(year) {
                    self.fault(kind, path);
                }
            }
            _ => self.wrong_type(Wanted::Whole, path),
        }
    }

    /// A text in one language, or one for each of some languages.
    pub(super) fn text(&mut self, node: &Node, least: usize, most: usize, path: &str) {
        if !matches!(node, Node::Object(_)) {
            return self.one_text(node, least, most, path);
        }
        self.repeated_keys(node, path);
        for (key, value) in distinct(node) {
            let own = below(path, key);
            if LANGUAGES.contains(&key) {
                self.one_text(value, least, most, &own);
            } else {
                self.fault(FaultKind::UnknownField, &own);
            }
        }
        if !is_in_languages(node) {
            self.fault(FaultKind::Missing, &below(path, LANGUAGES[0]));
        }
    }

    /// Where numbers come from: a text, or a text for each of some fields of the object it is in.
    pub(super) fn source(&mut self, node: &Node, has_field: &dyn Fn(&str) -> bool, path: &str) {
        if !matches!(node, Node::Object(_)) || is_in_languages(node) {
            return self.text(node, 0, MOST_SOURCE, path);
        }
        self.repeated_keys(node, path);
        for (key, value) in distinct(node) {
            let own = below(path, key);
            if has_field(key) {
                self.text(value, 0, MOST_SOURCE, &own);
            } else {
                self.fault(FaultKind::UnknownField, &own);
            }
        }
    }

    pub(super) fn plain(&mut self, node: &Node, path: &str) {
        self.one_text(node, 1, 200, path);
    }

    fn one_text(&mut self, node: &Node, least: usize, most: usize, path: &str) {
        let Some(text) = node.as_text() else { return self.wrong_type(Wanted::Text, path) };
        let given = text.chars().count();
        if !(least..=most).contains(&given) {
            self.fault(FaultKind::Length { least, most, given }, path);
        }
    }

    pub(super) fn word(&mut self, node: &Node, words: &[&str], path: &str) {
        match node.as_text() {
            None => self.wrong_type(Wanted::Text, path),
            Some(word) if words.contains(&word) => {}
            Some(word) => {
                self.fault(
                    FaultKind::UnknownWord { given: word.to_owned(), allowed: words.join(", ") },
                    path,
                );
            }
        }
    }

    pub(super) fn id(&mut self, node: &Node, path: &str) {
        match node.as_text() {
            None => self.wrong_type(Wanted::Text, path),
            Some(id) if is_id(id) => {}
            Some(id) => self.fault(FaultKind::BadId(id.to_owned()), path),
        }
    }

    pub(super) fn reference(&mut self, node: &Node, names: Names, path: &str) {
        match node.as_text() {
            None => self.wrong_type(Wanted::Text, path),
            Some(id) => self.name(id, names, path),
        }
    }

    pub(super) fn name(&mut self, id: &str, names: Names, path: &str) {
        if self.known.place(names, id).is_none() {
            self.fault(FaultKind::UnknownId(id.to_owned()), path);
        }
    }

    pub(super) fn weights(&mut self, node: &Node, path: &str) {
        if !matches!(node, Node::Object(_)) {
            return self.wrong_type(Wanted::Object, path);
        }
        self.repeated_keys(node, path);
        let mut sum = 0.0;
        let mut is_readable = true;
        for (key, value) in distinct(node) {
            let own = below(path, key);
            self.name(key, Names::Agencies, &own);
            match value.as_number() {
                None => {
                    is_readable = false;
                    self.wrong_type(Wanted::Number, &own);
                }
                Some(weight) if weight < 0.0 => {
                    is_readable = false;
                    self.fault(FaultKind::Weights, &own);
                }
                Some(weight) => {
                    self.number(value, &WEIGHT, &own);
                    sum += weight;
                }
            }
        }
        if is_readable && sum <= 0.0 {
            self.fault(FaultKind::Weights, path);
        }
    }
}
