//! A scenario as it was written: every key, in order, with nothing dropped.

use std::fmt;

use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde::ser::{Serialize, SerializeMap, Serializer};

/// How deep lists and objects may be nested.
const MOST_DEPTH: usize = 64;

/// A value of JSON. An object keeps its keys in order, repeated ones included.
#[derive(Clone, Debug, PartialEq)]
pub enum Node {
    /// `null`.
    Null,
    /// `true` or `false`.
    Flag(bool),
    /// A number.
    Number(f64),
    /// A text.
    Text(String),
    /// A list.
    List(Vec<Node>),
    /// An object.
    Object(Vec<(String, Node)>),
}

impl Node {
    /// The value of a field of an object; the last one where a key stands twice.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Node> {
        match self {
            Node::Object(fields) => {
                fields.iter().rev().find_map(|(name, value)| (name == key).then_some(value))
            }
            Node::Null | Node::Flag(_) | Node::Number(_) | Node::Text(_) | Node::List(_) => None,
        }
    }

    /// The number this is, if it is one.
    #[must_use]
    pub fn as_number(&self) -> Option<f64> {
        if let Node::Number(value) = self { Some(*value) } else { None }
    }

    /// The text this is, if it is one.
    #[must_use]
    pub fn as_text(&self) -> Option<&str> {
        if let Node::Text(text) = self { Some(text) } else { None }
    }

    /// The entries of this list; none where it is no list.
    #[must_use]
    pub fn entries(&self) -> &[Node] {
        if let Node::List(entries) = self { entries } else { &[] }
    }

    /// The fields of this object; none where it is no object.
    #[must_use]
    pub fn fields(&self) -> &[(String, Node)] {
        if let Node::Object(fields) = self { fields } else { &[] }
    }
}

impl Serialize for Node {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Node::Null => serializer.serialize_unit(),
            Node::Flag(flag) => serializer.serialize_bool(*flag),
            Node::Number(value) => serialize_number(*value, serializer),
            Node::Text(text) => serializer.serialize_str(text),
            Node::List(entries) => serializer.collect_seq(entries),
            Node::Object(fields) => {
                let mut map = serializer.serialize_map(Some(fields.len()))?;
                for (key, value) in fields {
                    map.serialize_entry(key, value)?;
                }
                map.end()
            }
        }
    }
}

/// Whole numbers are written without a decimal point, as a person would.
#[allow(clippy::cast_possible_truncation, reason = "only where it is exact")]
fn serialize_number<S: Serializer>(value: f64, serializer: S) -> Result<S::Ok, S::Error> {
    const EXACT: f64 = 9_007_199_254_740_992.0;
    if value.fract() == 0.0 && value.abs() < EXACT {
        serializer.serialize_i64(value as i64)
    } else {
        serializer.serialize_f64(value)
    }
}

impl<'de> Deserialize<'de> for Node {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        AnyNode { depth: 1 }.deserialize(deserializer)
    }
}

/// Any value, so many lists and objects deep.
#[derive(Clone, Copy)]
struct AnyNode {
    depth: usize,
}

impl AnyNode {
    fn inner<E: Error>(self) -> Result<Self, E> {
        if self.depth > MOST_DEPTH {
            return Err(E::custom("lists and objects are nested deeper than 64"));
        }
        Ok(Self { depth: self.depth + 1 })
    }
}

impl<'de> DeserializeSeed<'de> for AnyNode {
    type Value = Node;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Node, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for AnyNode {
    type Value = Node;

    fn expecting(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.write_str("JSON")
    }

    fn visit_bool<E>(self, flag: bool) -> Result<Node, E> {
        Ok(Node::Flag(flag))
    }

    #[allow(clippy::cast_precision_loss, reason = "JSON numbers are doubles")]
    fn visit_i64<E>(self, value: i64) -> Result<Node, E> {
        Ok(Node::Number(value as f64))
    }

    #[allow(clippy::cast_precision_loss, reason = "JSON numbers are doubles")]
    fn visit_u64<E>(self, value: u64) -> Result<Node, E> {
        Ok(Node::Number(value as f64))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Node, E> {
        if value.is_finite() { Ok(Node::Number(value)) } else { Err(E::custom("number out of range")) }
    }

    fn visit_str<E>(self, text: &str) -> Result<Node, E> {
        Ok(Node::Text(text.to_owned()))
    }

    fn visit_unit<E>(self) -> Result<Node, E> {
        Ok(Node::Null)
    }

    fn visit_none<E>(self) -> Result<Node, E> {
        Ok(Node::Null)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Node, A::Error> {
        let inner = self.inner()?;
        let mut entries = Vec::new();
        while let Some(entry) = list.next_element_seed(inner)? {
            entries.push(entry);
        }
        Ok(Node::List(entries))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<Node, A::Error> {
        let inner = self.inner()?;
        let mut fields = Vec::new();
        while let Some(key) = object.next_key()? {
            fields.push((key, object.next_value_seed(inner)?));
        }
        Ok(Node::Object(fields))
    }
}
