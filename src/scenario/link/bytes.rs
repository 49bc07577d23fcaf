//! Values of JSON as few bytes, and back to the bit.

use crate::scenario::link::keys::KEYS;
use crate::scenario::node::EXACT;
use crate::scenario::node::MOST_DEPTH;
use crate::scenario::node::Node;

/// The most decimals that are written as such.
const MOST_DECIMALS: u8 = 9;

const NULL: u8 = 0;
const FALSE: u8 = 1;
const TRUE: u8 = 2;
const WHOLE: u8 = 3;
const NEGATIVE_WHOLE: u8 = 4;
const BITS: u8 = 5;
const TEXT: u8 = 6;
const LIST: u8 = 7;
const OBJECT: u8 = 8;
/// This and as many decimals; the whole number comes after.
const DECIMAL: u8 = 16;
/// The same below 0.
const NEGATIVE_DECIMAL: u8 = 32;

/// Writes a value.
pub(super) fn write_value(value: &Node, bytes: &mut Vec<u8>) {
    match value {
        Node::Null => bytes.push(NULL),
        Node::Flag(flag) => bytes.push(if *flag { TRUE } else { FALSE }),
        Node::Number(number) => write_number(*number, bytes),
        Node::Text(text) => {
            bytes.push(TEXT);
            write_text(text, bytes);
        }
        Node::List(entries) => {
            bytes.push(LIST);
            write_count(entries.len() as u64, bytes);
            for entry in entries {
                write_value(entry, bytes);
            }
        }
        Node::Object(fields) => {
            bytes.push(OBJECT);
            write_count(fields.len() as u64, bytes);
            for (key, field) in fields {
                write_key(key, bytes);
                write_value(field, bytes);
            }
        }
    }
}

/// A whole number, or a decimal that divides to the same bits, or else the bits themselves.
fn write_number(number: f64, bytes: &mut Vec<u8>) {
    let is_below = number.is_sign_negative();
    let size = number.abs();
    let mut scale = 1.0;
    for decimals in 0..=MOST_DECIMALS {
        let scaled = (size * scale).round();
        if scaled < EXACT && (scaled / scale).to_bits() == size.to_bits() {
            bytes.push(match (decimals, is_below) {
                (0, false) => WHOLE,
                (0, true) => NEGATIVE_WHOLE,
                (decimals, false) => DECIMAL + decimals,
                (decimals, true) => NEGATIVE_DECIMAL + decimals,
            });
            return write_count(as_whole(scaled), bytes);
        }
        scale *= 10.0;
    }
    bytes.push(BITS);
    bytes.extend_from_slice(&number.to_bits().to_le_bytes());
}

/// A whole number below 2⁵³.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "below 2⁵³ and not negative")]
fn as_whole(number: f64) -> u64 {
    number as u64
}

/// Seven bits a byte, the least first; the eighth says that more follow.
pub(super) fn write_count(mut count: u64, bytes: &mut Vec<u8>) {
    while count >= 0x80 {
        bytes.push((count & 0x7f) as u8 | 0x80);
        count >>= 7;
    }
    bytes.push((count & 0x7f) as u8);
}

pub(super) fn write_text(text: &str, bytes: &mut Vec<u8>) {
    write_count(text.len() as u64, bytes);
    bytes.extend_from_slice(text.as_bytes());
}

/// A key of a scenario by its place in the list, from 1; another after a 0.
pub(super) fn write_key(key: &str, bytes: &mut Vec<u8>) {
    if let Some(place) = KEYS.iter().position(|known| *known == key) {
        write_count(place as u64 + 1, bytes);
    } else {
        bytes.push(0);
        write_text(key, bytes);
    }
}

/// Bytes being read; every read gives none where they end too soon or mean nothing.
#[derive(Clone, Copy, Debug)]
pub(super) struct Bytes<'a> {
    left: &'a [u8],
    depth: usize,
}

impl<'a> Bytes<'a> {
    pub fn new(left: &'a [u8]) -> Self {
        Self { left, depth: 0 }
    }

    /// What is read, where nothing is left after it.
    pub fn all<T>(mut self, read: impl FnOnce(&mut Self) -> Option<T>) -> Option<T> {
        read(&mut self).filter(|_| self.left.is_empty())
    }

    /// Reads something one level deeper.
    pub fn deeper<T>(&mut self, read: impl FnOnce(&mut Self) -> Option<T>) -> Option<T> {
        if self.depth == MOST_DEPTH {
            return None;
        }
        self.depth += 1;
        let read = read(self);
        self.depth -= 1;
        read
    }

    pub fn byte(&mut self) -> Option<u8> {
        let (first, left) = self.left.split_first()?;
        self.left = left;
        Some(*first)
    }

    pub fn count(&mut self) -> Option<u64> {
        let mut count = 0;
        for shift in (0..56).step_by(7) {
            let byte = self.byte()?;
            count |= u64::from(byte & 0x7f) << shift;
            if byte & 0x80 == 0 {
                return Some(count);
            }
        }
        None
    }

    /// A count of things in memory.
    pub fn length(&mut self) -> Option<usize> {
        usize::try_from(self.count()?).ok()
    }

    /// So many bytes.
    pub fn take(&mut self, length: usize) -> Option<&'a [u8]> {
        let (taken, left) = self.left.split_at_checked(length)?;
        self.left = left;
        Some(taken)
    }

    /// All that is left.
    pub fn rest(self) -> &'a [u8] {
        self.left
    }

    pub fn text(&mut self) -> Option<String> {
        let length = self.length()?;
        Some(std::str::from_utf8(self.take(length)?).ok()?.to_owned())
    }

    pub fn key(&mut self) -> Option<String> {
        match self.length()? {
            0 => self.text(),
            place => KEYS.get(place - 1).map(|key| (*key).to_owned()),
        }
    }

    pub fn value(&mut self) -> Option<Node> {
        let kind = self.byte()?;
        Some(match kind {
            NULL => Node::Null,
            FALSE => Node::Flag(false),
            TRUE => Node::Flag(true),
            WHOLE => Node::Number(self.whole(0)?),
            NEGATIVE_WHOLE => Node::Number(-self.whole(0)?),
            BITS => Node::Number(self.bits()?),
            TEXT => Node::Text(self.text()?),
            LIST => self.deeper(|bytes| {
                let length = bytes.length()?;
                (0..length).map(|_| bytes.value()).collect::<Option<_>>().map(Node::List)
            })?,
            OBJECT => self.deeper(|bytes| {
                let length = bytes.length()?;
                let fields = (0..length).map(|_| Some((bytes.key()?, bytes.value()?)));
                fields.collect::<Option<_>>().map(Node::Object)
            })?,
            _ if (DECIMAL + 1..=DECIMAL + MOST_DECIMALS).contains(&kind) => {
                Node::Number(self.whole(kind - DECIMAL)?)
            }
            _ if (NEGATIVE_DECIMAL + 1..=NEGATIVE_DECIMAL + MOST_DECIMALS).contains(&kind) => {
                Node::Number(-self.whole(kind - NEGATIVE_DECIMAL)?)
            }
            _ => return None,
        })
    }

    /// A whole number over a power of ten.
    #[allow(clippy::cast_precision_loss, reason = "what is written is below 2⁵³")]
    fn whole(&mut self, decimals: u8) -> Option<f64> {
        let mut scale = 1.0;
        for _ in 0..decimals {
            scale *= 10.0;
        }
        Some(self.count()? as f64 / scale)
    }

    fn bits(&mut self) -> Option<f64> {
        let (bits, left) = self.left.split_first_chunk()?;
        self.left = left;
        Some(f64::from_bits(u64::from_le_bytes(*bits))).filter(|number| number.is_finite())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(number: f64) -> Vec<u8> {
        let mut bytes = Vec::new();
        write_number(number, &mut bytes);
        bytes
    }

    /// A link is short because a number as a person types it takes few bytes: how many decimals, then its digits as a
    /// whole number, seven bits a byte. 300 is 2 · 128 + 44.
    #[test]
    fn a_number_is_written_as_digits_where_they_give_its_bits() {
        for (number, bytes) in [
            (0.0, vec![WHOLE, 0]),
            (-0.0, vec![NEGATIVE_WHOLE, 0]),
            (3.0, vec![WHOLE, 3]),
            (-3.0, vec![NEGATIVE_WHOLE, 3]),
            (300.0, vec![WHOLE, 0xac, 2]),
            (1.5, vec![DECIMAL + 1, 15]),
            (-0.25, vec![NEGATIVE_DECIMAL + 2, 25]),
            (1e-9, vec![DECIMAL + 9, 1]),
        ] {
            assert_eq!(written(number), bytes, "{number}");
        }
        // 2⁵³ is the first whole number that another one rounds to; a tenth of 10⁻⁹ has too many decimals.
        for number in [EXACT, -EXACT, 1e-10, 0.1 + 0.2] {
            let bits = number.to_bits().to_le_bytes();
            assert_eq!(written(number), [&[BITS], bits.as_slice()].concat(), "{number}");
        }
    }

    /// What no writer writes must not be read as something.
    #[test]
    fn a_kind_without_decimals_or_with_too_many_is_no_value() {
        for kind in [9, 15, DECIMAL, DECIMAL + 10, 31, NEGATIVE_DECIMAL, NEGATIVE_DECIMAL + 10, 255] {
            assert_eq!(Bytes::new(&[kind, 1]).value(), None, "{kind}");
        }
    }
}
