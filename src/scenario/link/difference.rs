//! Steps that make one value from another.
//!
//! A value is the same, or another in its place, or the same list or object with steps: keep so many entries, drop
//! so many, change the next, put one in. Entries after the last step are kept.

use crate::scenario::link::bytes::Bytes;
use crate::scenario::link::bytes::write_count;
use crate::scenario::link::bytes::write_key;
use crate::scenario::link::bytes::write_value;
use crate::scenario::node::Node;

const SAME: u8 = 0;
const REPLACED: u8 = 1;
const STEPS: u8 = 2;

const END: u8 = 0;
const KEEP: u8 = 1;
const DROP: u8 = 2;
const CHANGE: u8 = 3;
const PUT: u8 = 4;

/// An entry of a list or a field of an object.
#[derive(Clone, Copy)]
struct Entry<'a> {
    /// What it is known by: its key, or what tells it from others in its list.
    name: &'a str,
    value: &'a Node,
}

/// Writes what makes `after` from `before`.
pub(super) fn write_difference(before: &Node, after: &Node, bytes: &mut Vec<u8>) {
    match (before, after) {
        _ if is_same(before, after) => bytes.push(SAME),
        (Node::Object(_), Node::Object(_)) | (Node::List(_), Node::List(_)) => {
            bytes.push(STEPS);
            let is_object = matches!(after, Node::Object(_));
            write_steps(&entries(before), &entries(after), is_object, bytes);
        }
        _ => {
            bytes.push(REPLACED);
            write_value(after, bytes);
        }
    }
}

/// Whether two values are the same to the bit.
fn is_same(before: &Node, after: &Node) -> bool {
    match (before, after) {
        (Node::Number(before), Node::Number(after)) => before.to_bits() == after.to_bits(),
        (Node::List(before), Node::List(after)) => {
            before.len() == after.len()
                && before.iter().zip(after).all(|(before, after)| is_same(before, after))
        }
        (Node::Object(before), Node::Object(after)) => {
            before.len() == after.len()
                && before
                    .iter()
                    .zip(after)
                    .all(|((own, before), (key, after))| own == key && is_same(before, after))
        }
        _ => before == after,
    }
}

fn entries(node: &Node) -> Vec<Entry<'_>> {
    match node {
        Node::Object(fields) => fields.iter().map(|(key, value)| Entry { name: key, value }).collect(),
        Node::List(list) => list.iter().map(|value| Entry { name: name_of(value), value }).collect(),
        Node::Null | Node::Flag(_) | Node::Number(_) | Node::Text(_) => Vec::new(),
    }
}

/// What tells an entry from others in its list; nothing where it is a plain value.
fn name_of(entry: &Node) -> &str {
    let field = |name: &str| entry.get(name).and_then(Node::as_text);
    field("id").or_else(|| field("path")).or_else(|| field("name")).unwrap_or_default()
}

fn write_steps(before: &[Entry], after: &[Entry], is_object: bool, bytes: &mut Vec<u8>) {
    let mut at = 0;
    let mut kept = 0;
    for entry in after {
        let ahead = before[at..].iter().position(|own| own.name == entry.name);
        match ahead {
            Some(0) if is_same(before[at].value, entry.value) => {
                kept += 1;
                at += 1;
                continue;
            }
            _ => write_kept(&mut kept, bytes),
        }
        if let Some(ahead) = ahead {
            if ahead > 0 {
                bytes.push(DROP);
                write_count(ahead as u64, bytes);
            }
            bytes.push(CHANGE);
            write_difference(before[at + ahead].value, entry.value, bytes);
            at += ahead + 1;
        } else {
            bytes.push(PUT);
            if is_object {
                write_key(entry.name, bytes);
            }
            write_value(entry.value, bytes);
        }
    }
    if at < before.len() {
        write_kept(&mut kept, bytes);
        bytes.push(DROP);
        write_count((before.len() - at) as u64, bytes);
    }
    bytes.push(END);
}

fn write_kept(kept: &mut u64, bytes: &mut Vec<u8>) {
    if *kept > 0 {
        bytes.push(KEEP);
        write_count(*kept, bytes);
        *kept = 0;
    }
}

/// Makes a value from another by what was written.
pub(super) fn apply(before: &Node, bytes: &mut Bytes) -> Option<Node> {
    match (bytes.byte()?, before) {
        (SAME, _) => Some(before.clone()),
        (REPLACED, _) => bytes.value(),
        (STEPS, Node::Object(fields)) => bytes.deeper(|bytes| {
            let change =
                |(key, value): &(String, Node), bytes: &mut Bytes| Some((key.clone(), apply(value, bytes)?));
            steps(fields, bytes, change, |bytes| Some((bytes.key()?, bytes.value()?))).map(Node::Object)
        }),
        (STEPS, Node::List(list)) => bytes.deeper(|bytes| steps(list, bytes, apply, value).map(Node::List)),
        _ => None,
    }
}

fn value(bytes: &mut Bytes) -> Option<Node> {
    bytes.value()
}

fn steps<T: Clone>(
    before: &[T],
    bytes: &mut Bytes,
    change: impl Fn(&T, &mut Bytes) -> Option<T>,
    put: impl Fn(&mut Bytes) -> Option<T>,
) -> Option<Vec<T>> {
    let mut left = before;
    let mut made = Vec::new();
    loop {
        match bytes.byte()? {
            END => {
                made.extend_from_slice(left);
                return Some(made);
            }
            KEEP => {
                let (kept, rest) = left.split_at_checked(bytes.length()?)?;
                made.extend_from_slice(kept);
                left = rest;
            }
            DROP => left = left.get(bytes.length()?..)?,
            CHANGE => {
                let (next, rest) = left.split_first()?;
                made.push(change(next, bytes)?);
                left = rest;
            }
            PUT => made.push(put(bytes)?),
            _ => return None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn before() -> Node {
        let text = r#"{"id": "a", "b": [{"id": "c", "d": 1}, 2, [3, [4]]], "e": {"f": null}}"#;
        serde_json::from_str(text).unwrap()
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        /// Bytes that nobody wrote, checks aside, make a value or none, and no value larger than they and the base.
        #[test]
        fn any_bytes_make_a_value_or_none(bytes in prop::collection::vec(prop_oneof![0..9_u8, any::<u8>()], 0..60)) {
            if let Some(made) = apply(&before(), &mut Bytes::new(&bytes)) {
                let size = serde_json::to_string(&made).unwrap().len();
                prop_assert!(size < 100 + 30 * bytes.len(), "{size} from {}", bytes.len());
            }
        }
    }

    #[test]
    fn nothing_is_nested_deeper_than_a_file_may_be() {
        let nested = |depth: usize| [vec![REPLACED], [7_u8, 1].repeat(depth), vec![0]].concat();
        assert!(apply(&Node::Null, &mut Bytes::new(&nested(64))).is_some());
        assert!(apply(&Node::Null, &mut Bytes::new(&nested(65))).is_none());
        assert!(apply(&Node::Null, &mut Bytes::new(&nested(20_000))).is_none());
    }
}
