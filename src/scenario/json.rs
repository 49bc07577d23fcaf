//! JSON text read and written by nothing but this: where a page has put its own in place of the browser's `JSON`, or
//! taught every list to write itself as a text, files and what is kept are as elsewhere.
//!
//! Numbers are read and written by whoever calls: to do it here would weigh more in the browser than all the rest.
//!
//! ```
//! use outcomes_calculator::scenario::json::{read, write};
//!
//! let text = "{\n \"title\": \"Tŷ \\u00a35\",\n \"years\": [10, null]\n}";
//! let node = read(text, &|number| number.parse().unwrap_or_default())?;
//! assert_eq!(write(&node, true, &|number| number.to_string()), "{\n \"title\": \"Tŷ £5\",\n \"years\": [\n  10,\n  null\n ]\n}");
//! assert_eq!(write(&node, false, &|number| number.to_string()), "{\"title\":\"Tŷ £5\",\"years\":[10,null]}");
//! assert_eq!(read("{\n\"a\": 1,\n}", &|_| 0.0), Err("trailing comma at line 3".to_owned()));
//! # Ok::<(), String>(())
//! ```

use crate::scenario::node::MOST_DEPTH;
use crate::scenario::node::Node;
use crate::scenario::node::TOO_DEEP;

/// Reads a text, each number of it by `number`. Keys that stand twice are kept, for validation to find.
///
/// # Errors
///
/// What is wrong and on which line.
pub fn read(text: &str, number: &dyn Fn(&str) -> f64) -> Result<Node, String> {
    let mut reader = Reader { text, at: 0, number };
    let read = reader.value(0).and_then(|node| match reader.peek() {
        None => Ok(node),
        Some(_) => Err("trailing characters"),
    });
    read.map_err(|reason| {
        let line = text.as_bytes().get(..reader.at).unwrap_or_default().split(|byte| *byte == b'\n').count();
        [reason, " at line ", &line.to_string()].concat()
    })
}

/// A text being read.
struct Reader<'a> {
    text: &'a str,
    at: usize,
    number: &'a dyn Fn(&str) -> f64,
}

type Read<T> = Result<T, &'static str>;

/// What is said of a text that ends too soon.
const ENDS: &str = "EOF";

impl<'a> Reader<'a> {
    /// The next value, inside so many lists and objects.
    fn value(&mut self, depth: usize) -> Read<Node> {
        match self.peek().ok_or(ENDS)? {
            b'{' | b'[' if depth == MOST_DEPTH => Err(TOO_DEEP),
            b'{' => {
                let mut fields = Vec::new();
                self.entries(b'}', |reader| {
                    let key = match reader.peek() {
                        Some(b'"') => reader.text()?,
                        _ => return Err("key must be a string"),
                    };
                    reader.pass(b':', "expected `:`")?;
                    fields.push((key, reader.value(depth + 1)?));
                    Ok(())
                })?;
                Ok(Node::Object(fields))
            }
            b'[' => {
                let mut entries = Vec::new();
                self.entries(b']', |reader| {
                    entries.push(reader.value(depth + 1)?);
                    Ok(())
                })?;
                Ok(Node::List(entries))
            }
            b'"' => Ok(Node::Text(self.text()?)),
            _ => self.word(),
        }
    }

    /// What stands between brackets, with commas between.
    fn entries(&mut self, close: u8, mut entry: impl FnMut(&mut Self) -> Read<()>) -> Read<()> {
        self.at += 1;
        if self.peek() == Some(close) {
            self.at += 1;
            return Ok(());
        }
        loop {
            entry(self)?;
            match self.peek().ok_or(ENDS)? {
                b',' => self.at += 1,
                byte if byte == close => {
                    self.at += 1;
                    return Ok(());
                }
                _ => return Err("expected `,`"),
            }
            if self.peek() == Some(close) {
                return Err("trailing comma");
            }
        }
    }

    fn pass(&mut self, byte: u8, reason: &'static str) -> Read<()> {
        match self.peek().ok_or(ENDS)? {
            own if own == byte => {
                self.at += 1;
                Ok(())
            }
            _ => Err(reason),
        }
    }

    /// The next byte after white space, which it passes over.
    fn peek(&mut self) -> Option<u8> {
        while let Some(b' ' | b'\n' | b'\r' | b'\t') = self.byte() {
            self.at += 1;
        }
        self.byte()
    }

    fn byte(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    /// The text up to a place.
    fn since(&self, start: usize) -> &'a str {
        self.text.get(start..self.at).unwrap_or_default()
    }

    fn text(&mut self) -> Read<String> {
        let mut text = String::new();
        self.at += 1;
        loop {
            let start = self.at;
            while !matches!(self.byte().ok_or(ENDS)?, b'"' | b'\\' | 0..b' ') {
                self.at += 1;
            }
            text.push_str(self.since(start));
            let byte = self.byte();
            if byte != Some(b'\\') && byte != Some(b'"') {
                return Err("control character");
            }
            self.at += 1;
            if byte == Some(b'"') {
                return Ok(text);
            }
            text.push(self.escape()?);
        }
    }

    /// The letter that stands behind a backslash.
    fn escape(&mut self) -> Read<char> {
        let byte = self.byte().ok_or(ENDS)?;
        self.at += 1;
        Ok(match byte {
            b'"' | b'\\' | b'/' => char::from(byte),
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => {
                let first = self.unit()?;
                let pair = (0xd800..0xdc00).contains(&first);
                let second = if pair && self.text.as_bytes()[self.at..].starts_with(b"\\u") {
                    self.at += 2;
                    Some(self.unit()?)
                } else {
                    None
                };
                let letter = char::decode_utf16(std::iter::once(first).chain(second)).next();
                return letter.and_then(Result::ok).ok_or("half a letter");
            }
            _ => return Err("invalid escape"),
        })
    }

    fn unit(&mut self) -> Read<u16> {
        let digits = self.text.get(self.at..self.at + 4).ok_or(ENDS)?;
        let are_digits = digits.bytes().all(|byte| byte.is_ascii_hexdigit());
        self.at += 4;
        u16::from_str_radix(digits, 16).ok().filter(|_| are_digits).ok_or("invalid escape")
    }

    /// A number, true, false or null.
    fn word(&mut self) -> Read<Node> {
        let start = self.at;
        while let Some(b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'+' | b'.') = self.byte() {
            self.at += 1;
        }
        match self.since(start) {
            "null" => Ok(Node::Null),
            "true" => Ok(Node::Flag(true)),
            "false" => Ok(Node::Flag(false)),
            word if is_number(word) => Ok(Node::Number((self.number)(word))),
            _ => Err("expected value"),
        }
    }
}

/// Whether a word is a number as JSON has them.
fn is_number(word: &str) -> bool {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let (mantissa, power) = match word.split_once(['e', 'E']) {
        Some((mantissa, power)) => (mantissa, Some(power.strip_prefix(['+', '-']).unwrap_or(power))),
        None => (word, None),
    };
    let (whole, fraction) = match mantissa.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (mantissa, None),
    };
    let whole = whole.strip_prefix('-').unwrap_or(whole);
    digits(whole)
        && (whole == "0" || !whole.starts_with('0'))
        && fraction.is_none_or(digits)
        && power.is_none_or(digits)
}

/// Writes a value, each number of it by `number`, on one line or on a line for each part.
#[must_use]
pub fn write(node: &Node, has_lines: bool, number: &dyn Fn(f64) -> String) -> String {
    let mut text = String::new();
    write_value(node, has_lines.then_some(0), number, &mut text);
    text
}

/// `depth` is how far in it stands; none on one line.
fn write_value(node: &Node, depth: Option<usize>, number: &dyn Fn(f64) -> String, text: &mut String) {
    let inside = depth.map(|depth| depth + 1);
    match node {
        Node::Flag(flag) => text.push_str(if *flag { "true" } else { "false" }),
        Node::Number(value) if value.is_finite() => text.push_str(&number(*value)),
        Node::Null | Node::Number(_) => text.push_str("null"),
        Node::Text(own) => write_text(own, text),
        Node::List(entries) => {
            text.push('[');
            for (place, entry) in entries.iter().enumerate() {
                begin_part(place > 0, inside, text);
                write_value(entry, inside, number, text);
            }
            end_parts(entries.is_empty(), depth, text);
            text.push(']');
        }
        Node::Object(fields) => {
            text.push('{');
            for (place, (key, value)) in fields.iter().enumerate() {
                begin_part(place > 0, inside, text);
                write_text(key, text);
                text.push_str(if depth.is_some() { ": " } else { ":" });
                write_value(value, inside, number, text);
            }
            end_parts(fields.is_empty(), depth, text);
            text.push('}');
        }
    }
}

fn begin_part(is_further: bool, depth: Option<usize>, text: &mut String) {
    if is_further {
        text.push(',');
    }
    new_line(depth, text);
}

fn end_parts(were_none: bool, depth: Option<usize>, text: &mut String) {
    if !were_none {
        new_line(depth, text);
    }
}

fn new_line(depth: Option<usize>, text: &mut String) {
    let Some(depth) = depth else { return };
    text.push('\n');
    text.extend(std::iter::repeat_n(' ', depth));
}

fn write_text(own: &str, text: &mut String) {
    text.push('"');
    for letter in own.chars() {
        match letter {
            '"' | '\\' => text.extend(['\\', letter]),
            '\n' => text.push_str("\\n"),
            '\r' => text.push_str("\\r"),
            '\t' => text.push_str("\\t"),
            '\0'..' ' => {
                text.push_str(if letter < '\u{10}' { "\\u000" } else { "\\u001" });
                text.extend(char::from_digit(u32::from(letter) & 15, 16));
            }
            _ => text.push(letter),
        }
    }
    text.push('"');
}
