//! A scenario read from JSON text in the browser, keys that stand twice included, which an object of JavaScript
//! cannot hold.
//!
//! The browser's own parser has the first word on what is JSON; what follows reads only what that has allowed.

use js_sys::JSON;
use wasm_bindgen::JsValue;

use crate::scenario::node::MOST_DEPTH;
use crate::scenario::node::Node;

/// Why a text could not be read.
pub enum Unreadable {
    /// It is not JSON, as the browser says.
    NotJson(JsValue),
    /// Lists and objects are nested too deep.
    TooDeep,
}

/// The value that a text holds.
///
/// # Errors
///
/// Where it is not JSON, or nested deeper than 64.
pub fn node(text: &str) -> Result<Node, Unreadable> {
    JSON::parse(text).map_err(Unreadable::NotJson)?;
    Reader { rest: text }.value(0).ok_or(Unreadable::TooDeep)
}

/// What is left of a text that is known to be JSON.
struct Reader<'a> {
    rest: &'a str,
}

impl<'a> Reader<'a> {
    /// The next value, inside so many lists and objects; none where that is too many.
    fn value(&mut self, depth: usize) -> Option<Node> {
        match self.peek() {
            b'{' | b'[' if depth == MOST_DEPTH => None,
            b'{' => self.fields(depth),
            b'[' => self.entries(depth),
            b'"' => Some(Node::Text(self.text())),
            _ => Some(self.word()),
        }
    }

    fn entries(&mut self, depth: usize) -> Option<Node> {
        let mut entries = Vec::new();
        self.skip();
        while self.peek() != b']' {
            entries.push(self.value(depth + 1)?);
            self.skip_comma();
        }
        self.skip();
        Some(Node::List(entries))
    }

    fn fields(&mut self, depth: usize) -> Option<Node> {
        let mut fields = Vec::new();
        self.skip();
        while self.peek() != b'}' {
            let key = self.text();
            self.peek();
            self.skip();
            fields.push((key, self.value(depth + 1)?));
            self.skip_comma();
        }
        self.skip();
        Some(Node::Object(fields))
    }

    /// A text, its escapes resolved by the browser.
    fn text(&mut self) -> String {
        self.peek();
        let mut is_escaped = false;
        let end = self.rest.bytes().skip(1).position(|byte| {
            let is_end = byte == b'"' && !is_escaped;
            is_escaped = byte == b'\\' && !is_escaped;
            is_end
        });
        let quoted = self.take(end.map_or(self.rest.len(), |end| end + 2));
        if quoted.contains('\\') {
            let text = JSON::parse(quoted).ok().and_then(|text| text.as_string());
            return text.unwrap_or_default();
        }
        quoted.trim_matches('"').to_owned()
    }

    /// A number, true, false or null.
    fn word(&mut self) -> Node {
        let end = self.rest.find([',', ']', '}', ' ', '\n', '\r', '\t']).unwrap_or(self.rest.len());
        match self.take(end) {
            "null" => Node::Null,
            "true" => Node::Flag(true),
            "false" => Node::Flag(false),
            number => Node::Number(JsValue::from_str(number).unchecked_into_f64()),
        }
    }

    /// The first byte after white space.
    fn peek(&mut self) -> u8 {
        self.rest = self.rest.trim_start_matches([' ', '\n', '\r', '\t']);
        self.rest.bytes().next().unwrap_or(b']')
    }

    fn skip(&mut self) {
        self.take(1);
    }

    fn skip_comma(&mut self) {
        if self.peek() == b',' {
            self.skip();
        }
    }

    fn take(&mut self, bytes: usize) -> &'a str {
        let (taken, rest) = self.rest.split_at_checked(bytes).unwrap_or((self.rest, ""));
        self.rest = rest;
        taken
    }
}
