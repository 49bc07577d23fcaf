//! The JSON Schema (2020-12) of a scenario file, made from the field table. It accepts what validation accepts, but
//! for checks across fields: references, use within volume, price years, ranges.

use crate::data::overlaps::MOST_TAGS;
use crate::scenario::check::FORMAT;
use crate::scenario::check::MOST_SOURCE;
use crate::scenario::check::SOURCE;
use crate::scenario::field::Field;
use crate::scenario::field::Kind;
use crate::scenario::field::Need;
use crate::scenario::field::Object;
use crate::scenario::field::scenario;
use crate::scenario::node::Node;
use crate::scenario::row::Row;
use crate::scenario::row::WEIGHT;
use crate::scenario::schema_rules::is_wanted_always;
use crate::scenario::schema_rules::rules;
use crate::scenario::table::GRADES;
use crate::scenario::wording::LANGUAGES;
use crate::text::field::description;

const DIALECT: &str = "https://json-schema.org/draft/2020-12/schema";
const ID_PATTERN: &str = "^[a-z0-9-]{1,40}$";
const YEAR_PATTERN: &str = "^[0-9]{4}$";

/// The schema of a scenario file.
///
/// ```
/// # use outcomes_calculator::scenario::schema::schema;
/// let schema = schema();
/// assert!(schema.get("properties").and_then(|fields| fields.get("services")).is_some());
/// ```
#[must_use]
pub fn schema() -> Node {
    let mut fields = vec![("$schema", word(DIALECT)), ("title", word(FORMAT))];
    fields.extend(object_fields(scenario()));
    fields.push((
        "$defs",
        object(vec![("id", id()), ("weights", weights()), ("tags", tags()), ("source", source())]),
    ));
    object(fields)
}

/// An object of JSON.
pub(super) fn object(fields: Vec<(&str, Node)>) -> Node {
    Node::Object(fields.into_iter().map(|(key, value)| (key.to_owned(), value)).collect())
}

pub(super) fn word(text: &str) -> Node {
    Node::Text(text.to_owned())
}

pub(super) fn words(all: &[&str]) -> Node {
    Node::List(all.iter().map(|text| word(text)).collect())
}

fn size(count: usize) -> Node {
    Node::Number(u32::try_from(count).map_or(f64::INFINITY, f64::from))
}

fn of_type(name: &str, mut fields: Vec<(&'static str, Node)>) -> Node {
    fields.insert(0, ("type", word(name)));
    object(fields)
}

fn reference(name: &str) -> Node {
    object(vec![("$ref", Node::Text(format!("#/$defs/{name}")))])
}

/// What an object must be: its fields, which of them must be there, and nothing else but a source.
fn object_fields(of: &'static Object) -> Vec<(&'static str, Node)> {
    let mut properties: Vec<(&str, Node)> =
        of.fields.iter().map(|field| (field.name, described(field))).collect();
    properties.push((SOURCE, source_of(of.fields.iter().map(|field| field.name))));
    let is_wanted = |field: &&Field| field.need == Need::Required && is_wanted_always(of, field.name);
    let required = of.fields.iter().filter(is_wanted).map(|field| field.name);
    let mut all = vec![
        ("type", word("object")),
        ("properties", object(properties)),
        ("required", words(&required.collect::<Vec<_>>())),
        ("additionalProperties", Node::Flag(false)),
    ];
    let rules = rules(of);
    if !rules.is_empty() {
        all.push(("allOf", Node::List(rules)));
    }
    all
}

/// A field: what it means, what may stand in it, and what it is where it is left out.
fn described(field: &'static Field) -> Node {
    let Node::Object(mut fields) = kind(&field.kind) else { return Node::Flag(true) };
    fields.insert(0, ("description".to_owned(), word(description(field.name))));
    if let Some(default) = default(field) {
        fields.push(("default".to_owned(), default));
    }
    Node::Object(fields)
}

fn default(field: &Field) -> Option<Node> {
    match (field.need, &field.kind) {
        (Need::Default(value), Kind::Flag) => Some(Node::Flag(value == 1.0)),
        (Need::Default(value), _) => Some(Node::Number(value)),
        (Need::Word(default), _) => Some(word(default)),
        (Need::Stands, Kind::List { .. } | Kind::Tags) => Some(Node::List(Vec::new())),
        (Need::Stands, Kind::Object(_) | Kind::NumberMap(..) | Kind::ObjectMap(..)) => {
            Some(object(Vec::new()))
        }
        (Need::Stands, Kind::Numbers { .. }) => Some(Node::List(vec![Node::Number(1.0)])),
        (Need::Stands | Need::Required | Need::Optional | Need::Turnover, _) => None,
    }
}

fn kind(kind: &'static Kind) -> Node {
    match kind {
        Kind::Number(row) => number(row),
        Kind::Money(row) => money(row),
        Kind::Text { least, most } => in_languages(*least, *most),
        Kind::Plain => text(1, 200),
        Kind::Flag => of_type("boolean", Vec::new()),
        Kind::Word(allowed) => object(vec![("enum", words(allowed))]),
        Kind::Format => object(vec![("const", word(FORMAT))]),
        Kind::Id | Kind::Reference(_) => reference("id"),
        Kind::Weights => reference("weights"),
        Kind::Surplus => either(vec![object(vec![("const", word("reinvest"))]), reference("weights")]),
        Kind::Discounting(flat) => {
            either(vec![object(vec![("const", word("green-book-2026"))]), object(object_fields(flat))])
        }
        Kind::Deflators(row) => of_type(
            "object",
            vec![
                ("propertyNames", object(vec![("pattern", word(YEAR_PATTERN))])),
                ("additionalProperties", number(row)),
            ],
        ),
        Kind::Tags => reference("tags"),
        Kind::Grades(row) => {
            let six = size(GRADES.len());
            of_type("array", vec![("items", number(row)), ("minItems", six.clone()), ("maxItems", six)])
        }
        Kind::Numbers { row, most } => {
            of_type("array", vec![("items", number(row)), ("minItems", size(1)), ("maxItems", size(*most))])
        }
        Kind::Object(of) => object(object_fields(of)),
        Kind::List { of, least, most, .. } => of_type(
            "array",
            vec![("items", object(object_fields(of))), ("minItems", size(*least)), ("maxItems", size(*most))],
        ),
        Kind::NumberMap(_, row) => map(number(row)),
        Kind::ObjectMap(_, of) => map(object(object_fields(of))),
    }
}

fn either(choices: Vec<Node>) -> Node {
    object(vec![("anyOf", Node::List(choices))])
}

/// A map keyed by ids.
fn map(each: Node) -> Node {
    of_type("object", vec![("propertyNames", reference("id")), ("additionalProperties", each)])
}

fn number(row: &Row) -> Node {
    let least = if row.above_least { "exclusiveMinimum" } else { "minimum" };
    of_type(
        if row.whole { "integer" } else { "number" },
        vec![(least, Node::Number(row.least)), ("maximum", Node::Number(row.most))],
    )
}

/// An amount at the scenario's price year, or one with its own.
fn money(row: &Row) -> Node {
    let own = vec![
        ("amount", number(row)),
        ("price_year", of_type("integer", Vec::new())),
        (SOURCE, source_of(["amount", "price_year"].into_iter())),
    ];
    let at_own_prices = of_type(
        "object",
        vec![
            ("properties", object(own)),
            ("required", words(&["amount", "price_year"])),
            ("additionalProperties", Node::Flag(false)),
        ],
    );
    either(vec![number(row), at_own_prices])
}

fn text(least: usize, most: usize) -> Node {
    of_type("string", vec![("minLength", size(least)), ("maxLength", size(most))])
}

/// A text in one language, or one for each of some languages.
fn in_languages(least: usize, most: usize) -> Node {
    let each = LANGUAGES.map(|language| (language, text(least, most)));
    let by_language = of_type(
        "object",
        vec![
            ("properties", object(each.to_vec())),
            ("minProperties", size(1)),
            ("additionalProperties", Node::Flag(false)),
        ],
    );
    either(vec![text(least, most), by_language])
}

/// Where numbers come from: a text, or a text for each of some fields.
fn source_of(fields: impl Iterator<Item = &'static str>) -> Node {
    let each: Vec<(&str, Node)> = fields.map(|name| (name, reference("source"))).collect();
    let by_field =
        of_type("object", vec![("properties", object(each)), ("additionalProperties", Node::Flag(false))]);
    either(vec![reference("source"), by_field])
}

fn id() -> Node {
    of_type("string", vec![("pattern", word(ID_PATTERN))])
}

/// Weights: none negative, and not all of them 0.
fn weights() -> Node {
    let nothing = object(vec![("additionalProperties", object(vec![("const", Node::Number(0.0))]))]);
    of_type(
        "object",
        vec![("propertyNames", reference("id")), ("additionalProperties", number(&WEIGHT)), ("not", nothing)],
    )
}

fn tags() -> Node {
    of_type("array", vec![("items", text(1, 200)), ("maxItems", size(MOST_TAGS))])
}

fn source() -> Node {
    let Node::Object(mut fields) = in_languages(0, MOST_SOURCE) else { return Node::Flag(true) };
    fields.insert(0, ("description".to_owned(), word(description(SOURCE))));
    Node::Object(fields)
}
