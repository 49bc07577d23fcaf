//! Fields that belong only beside others, as JSON Schema says it.

use crate::scenario::field::Need;
use crate::scenario::field::Object;
use crate::scenario::node::Node;
use crate::scenario::rule::Beside;
use crate::scenario::rule::Rule;
use crate::scenario::schema::object;
use crate::scenario::schema::words;

/// Whether a field that must be there where it belongs belongs everywhere.
pub(super) fn is_wanted_always(of: &Object, field: &str) -> bool {
    of.rule.beside().iter().all(|rule| rule.field != field)
}

/// The units of cost that a place allows, and what belongs only beside what.
pub(super) fn rules(of: &Object) -> Vec<Node> {
    let mut rules = Vec::new();
    if let Rule::Cost(place) = of.rule {
        rules.push(property("per", "enum", words(place.units())));
    }
    for rule in of.rule.beside() {
        if of.field(rule.field).is_some_and(|field| field.need == Need::Required) {
            rules.push(wanted(of, rule));
        }
        rules.push(beside(of, rule));
    }
    rules
}

/// A field that must be there where another is one of some words.
fn wanted(of: &Object, rule: &Beside) -> Node {
    let is_there = object(vec![("required", words(&[rule.field]))]);
    let mut condition = vec![("properties", object(vec![(rule.other, one_of(rule))]))];
    if !rule.words.contains(&of.default_word(rule.other)) {
        condition.push(("required", words(&[rule.other])));
    }
    object(vec![("if", object(condition)), ("then", is_there)])
}

/// A field that may stand only where another is one of some words, or is there at all.
fn beside(of: &Object, rule: &Beside) -> Node {
    if rule.words.is_empty() {
        return object(vec![("dependentRequired", object(vec![(rule.field, words(&[rule.other]))]))]);
    }
    let mut fields = vec![("properties", object(vec![(rule.other, one_of(rule))]))];
    let default = of.default_word(rule.other);
    if !default.is_empty() && !rule.words.contains(&default) {
        fields.push(("required", words(&[rule.other])));
    }
    object(vec![("dependentSchemas", object(vec![(rule.field, object(fields))]))])
}

fn one_of(rule: &Beside) -> Node {
    object(vec![("enum", words(rule.words))])
}

fn property(name: &str, keyword: &str, value: Node) -> Node {
    object(vec![("properties", object(vec![(name, object(vec![(keyword, value)]))]))])
}
