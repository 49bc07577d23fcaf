//! What a page gives as a scenario, read as JSON would write it, but by nothing that the page may have put in place of
//! the browser's own.

use js_sys::Array;
use js_sys::Function;
use js_sys::Object;
use js_sys::Reflect;
use wasm_bindgen::JsCast;
use wasm_bindgen::JsValue;

use crate::embed::object::get;
use crate::scenario::MOST_BYTES;
use crate::scenario::node::MOST_DEPTH;
use crate::scenario::node::Node;
use crate::scenario::node::TOO_DEEP;
use crate::text::fault::FaultKind;

/// The value that a page gives.
///
/// # Errors
///
/// `too_large`, or `syntax` where it cannot be written as JSON or is nested too deep.
pub fn node_of(value: &JsValue) -> Result<Node, FaultKind> {
    let mut reader = Reader { bytes: 0, depth: 0 };
    Ok(reader.value(value)?.unwrap_or(Node::Null))
}

struct Reader {
    /// About as many as the JSON read so far would have.
    bytes: usize,
    /// How many objects hold what is being read.
    depth: usize,
}

type Read<T> = Result<T, FaultKind>;

impl Reader {
    /// A value; none where JSON has none for it, as for a function.
    fn value(&mut self, value: &JsValue) -> Read<Option<Node>> {
        self.count(1)?;
        if value.is_undefined() || value.is_function() || value.is_symbol() {
            return Ok(None);
        }
        if value.is_null() {
            return Ok(Some(Node::Null));
        }
        if let Some(flag) = value.as_bool() {
            return Ok(Some(Node::Flag(flag)));
        }
        if let Some(number) = value.as_f64() {
            return Ok(Some(if number.is_finite() { Node::Number(number) } else { Node::Null }));
        }
        if let Some(text) = value.as_string() {
            self.count(text.len())?;
            return Ok(Some(Node::Text(text)));
        }
        if !value.is_object() {
            return Err(syntax("BigInt"));
        }
        if self.depth == MOST_DEPTH {
            return Err(syntax(TOO_DEEP)); // or holds itself
        }
        self.depth += 1;
        let read = match own_way(value)? {
            Some(other) => self.value(&other),
            None if Array::is_array(value) => self.list(value).map(Some),
            None => {
                let plain = value.unchecked_ref::<Object>().value_of();
                if plain.is_object() { self.object(&plain).map(Some) } else { self.value(&plain) }
            }
        };
        self.depth -= 1;
        read
    }

    fn list(&mut self, list: &JsValue) -> Read<Node> {
        let length = field(list, &"length".into())?.as_f64().unwrap_or_default();
        #[allow(clippy::cast_precision_loss, reason = "a mebibyte")]
        if length > MOST_BYTES as f64 {
            return Err(FaultKind::TooLarge);
        }
        #[allow(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a length within a mebibyte"
        )]
        let places = 0..length as u32;
        let entry = |place: u32| {
            let entry = Reflect::get_u32(list, place).map_err(|fault| said(&fault))?;
            Ok(self.value(&entry)?.unwrap_or(Node::Null))
        };
        places.map(entry).collect::<Read<_>>().map(Node::List)
    }

    fn object(&mut self, object: &Object) -> Read<Node> {
        let mut fields = Vec::new();
        for key in Object::keys(object).iter() {
            let name = key.as_string().unwrap_or_default();
            self.count(name.len())?;
            if let Some(value) = self.value(&field(object, &key)?)? {
                fields.push((name, value));
            }
        }
        Ok(Node::Object(fields))
    }

    fn count(&mut self, bytes: usize) -> Read<()> {
        self.bytes += bytes;
        if self.bytes > MOST_BYTES { Err(FaultKind::TooLarge) } else { Ok(()) }
    }
}

/// What an object gives in its own place to be written, as a date does; not what a page has taught all objects.
fn own_way(value: &JsValue) -> Read<Option<JsValue>> {
    let way = field(value, &"toJSON".into())?;
    let of_all = get(&Object::get_prototype_of(&Object::new()), "toJSON");
    if Array::is_array(value) || Object::is(&way, &of_all) {
        return Ok(None);
    }
    let Some(way) = way.dyn_ref::<Function>() else { return Ok(None) };
    way.call0(value).map(Some).map_err(|fault| said(&fault))
}

fn field(value: &JsValue, key: &JsValue) -> Read<JsValue> {
    Reflect::get(value, key).map_err(|fault| said(&fault))
}

/// What a getter of the page's own threw.
fn said(fault: &JsValue) -> FaultKind {
    FaultKind::Syntax(get(fault, "message").as_string().unwrap_or_default())
}

fn syntax(reason: &str) -> FaultKind {
    FaultKind::Syntax(reason.to_owned())
}
