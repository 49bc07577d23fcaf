//! Checks that a link came whole, and that it gives the scenario it was made from: over all but its prose, so that a preset may be better
//! worded and links that start from it still hold.

use crate::scenario::link::bytes::write_value;
use crate::scenario::node::Node;

/// Fields that hold prose, whose wording changes no result.
const PROSE: &[&str] = &["title", "place", "summary", "name", "output", "unit", "phrase", "source"];

/// Where the hash begins (FNV-1a, 32 bits).
const START: u32 = 0x811c_9dc5;

/// 32 bits that any change of a byte changes.
pub(super) fn check_of_bytes(bytes: &[u8]) -> u32 {
    let mut hash = START;
    mix(bytes, &mut hash);
    hash
}

/// 32 bits that any change of a number, an id or a word of choice changes
pub(super) fn check(root: &Node) -> u32 {
    let mut hash = START;
    add(root, &mut hash);
    hash
}

fn add(node: &Node, hash: &mut u32) {
    match node {
        Node::Object(fields) => {
            mix(b"{", hash);
            for (key, value) in fields {
                mix(key.as_bytes(), hash);
                mix(b":", hash);
                if !(PROSE.contains(&key.as_str()) && is_prose(value)) {
                    add(value, hash);
                }
            }
            mix(b"}", hash);
        }
        Node::List(entries) => {
            mix(b"[", hash);
            for entry in entries {
                add(entry, hash);
            }
            mix(b"]", hash);
        }
        Node::Number(number) => mix(&number.to_bits().to_le_bytes(), hash),
        Node::Null | Node::Flag(_) | Node::Text(_) => {
            let mut bytes = Vec::new();
            write_value(node, &mut bytes);
            mix(&bytes, hash);
        }
    }
}

/// Whether this is a text, or texts by language or by field; an entry of that id in a map holds more.
fn is_prose(node: &Node) -> bool {
    match node {
        Node::Text(_) => true,
        Node::Object(fields) => fields.iter().all(|(_, value)| is_prose(value)),
        Node::Null | Node::Flag(_) | Node::Number(_) | Node::List(_) => false,
    }
}

fn mix(bytes: &[u8], hash: &mut u32) {
    for byte in bytes {
        *hash = (*hash ^ u32::from(*byte)).wrapping_mul(0x0100_0193);
    }
}
