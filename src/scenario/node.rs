//! A scenario as it was written: every key, in order, with nothing dropped.

use serde::ser::{Serialize, SerializeMap, Serializer};

/// How deep lists and objects may be nested.
pub const MOST_DEPTH: usize = 64;

/// Whole numbers below this are exact.
pub(super) const EXACT: f64 = 9_007_199_254_740_992.0;

/// What is said of a text in which they are nested deeper.
pub const TOO_DEEP: &str = "lists and objects are nested deeper than 64";

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
    ///
    /// ```
    /// # use outcomes_calculator::scenario::node::Node;
    /// let node: Node = serde_json::from_str(r#"{"people": 120, "people": 140}"#)?;
    /// assert_eq!(node.get("people"), Some(&Node::Number(140.0)));
    /// assert_eq!(node.get("person"), None);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
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
    ///
    /// ```
    /// # use outcomes_calculator::scenario::node::Node;
    /// assert_eq!(Node::Number(0.4).as_number(), Some(0.4));
    /// assert_eq!(Node::Text("0.4".to_owned()).as_number(), None);
    /// ```
    #[must_use]
    pub fn as_number(&self) -> Option<f64> {
        if let Node::Number(value) = self { Some(*value) } else { None }
    }

    /// The text this is, if it is one.
    ///
    /// ```
    /// # use outcomes_calculator::scenario::node::Node;
    /// assert_eq!(Node::Text("nhs".to_owned()).as_text(), Some("nhs"));
    /// assert_eq!(Node::Null.as_text(), None);
    /// ```
    #[must_use]
    pub fn as_text(&self) -> Option<&str> {
        if let Node::Text(text) = self { Some(text) } else { None }
    }

    /// The entries of this list; none where it is no list.
    ///
    /// ```
    /// # use outcomes_calculator::scenario::node::Node;
    /// assert_eq!(Node::List(vec![Node::Flag(true)]).entries().len(), 1);
    /// assert!(Node::Number(1.0).entries().is_empty());
    /// ```
    #[must_use]
    pub fn entries(&self) -> &[Node] {
        if let Node::List(entries) = self { entries } else { &[] }
    }

    /// The fields of this object; none where it is no object.
    ///
    /// ```
    /// # use outcomes_calculator::scenario::node::Node;
    /// let node: Node = serde_json::from_str(r#"{"council": 60, "hospital": 40}"#)?;
    /// assert_eq!(node.fields()[1], ("hospital".to_owned(), Node::Number(40.0)));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
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
    if value.fract() == 0.0 && value.abs() < EXACT {
        serializer.serialize_i64(value as i64)
    } else {
        serializer.serialize_f64(value)
    }
}

#[cfg(test)]
mod tests {
    use super::Node;

    /// From 2⁵³ on not every whole number is a double, and the point says that it may have been another.
    #[test]
    fn only_exact_whole_numbers_are_written_without_a_point() {
        for (number, text) in [
            (9_007_199_254_740_991.0, "9007199254740991"),
            (9_007_199_254_740_992.0, "9007199254740992.0"),
            (-3.0, "-3"),
            (0.5, "0.5"),
        ] {
            assert_eq!(serde_json::to_string(&Node::Number(number)).unwrap(), text);
        }
    }
}
