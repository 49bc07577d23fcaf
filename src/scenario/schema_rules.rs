//! Fields that belong only beside others, as JSON Schema says it.

use crate::scenario::field::Place;
use crate::scenario::node::Node;
use crate::scenario::rules::COST_FIELDS;
use crate::scenario::rules::VALUE_FIELDS;
use crate::scenario::schema::object;
use crate::scenario::schema::word;
use crate::scenario::schema::words;

/// The units of cost that a place allows, and the fields that go with each.
pub(super) fn cost_rules(place: Place) -> Node {
    let mut rules = vec![property("per", "enum", words(place.units()))];
    rules.extend(COST_FIELDS.iter().map(|(field, units)| beside(field, "per", words(units))));
    Node::List(rules)
}

/// Who gains of a fiscal value must be named, and some fields go only with one kind.
pub(super) fn value_rules() -> Node {
    let is_fiscal = object(vec![
        ("properties", object(vec![("kind", object(vec![("const", word("fiscal"))]))])),
        ("required", words(&["kind"])),
    ]);
    let mut rules =
        vec![object(vec![("if", is_fiscal), ("then", object(vec![("required", words(&["falls_to"]))]))])];
    rules.extend(VALUE_FIELDS.iter().map(|(field, kind)| beside(field, "kind", words(&[*kind]))));
    Node::List(rules)
}

/// A field that may stand only where another is one of some words.
fn beside(field: &str, other: &str, allowed: Node) -> Node {
    object(vec![("dependentSchemas", object(vec![(field, property(other, "enum", allowed))]))])
}

fn property(name: &str, keyword: &str, value: Node) -> Node {
    object(vec![("properties", object(vec![(name, object(vec![(keyword, value)]))]))])
}
