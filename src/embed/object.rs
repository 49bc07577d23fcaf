//! Plain JavaScript objects, in and out.

use js_sys::Array;
use js_sys::JSON;
use js_sys::Reflect;
use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::JsCast;
use wasm_bindgen::JsValue;

use crate::embed::json::Unreadable;
use crate::embed::json::node;
use crate::scenario::MOST_BYTES;
use crate::scenario::Scenario;
use crate::scenario::encoding::text_of;
use crate::scenario::fault::Fault;
use crate::scenario::node::TOO_DEEP;
use crate::text::fault::FaultKind;

/// A plain object (list, number, text) that says the same as `value`.
pub fn plain<T: Serialize + ?Sized>(value: &T) -> JsValue {
    value.serialize(&Serializer::json_compatible()).unwrap_or(JsValue::NULL)
}

/// The scenario that a page gives: any value, read as JSON would write it.
///
/// # Errors
///
/// `too_large`, or `syntax` where it cannot be written as JSON or is nested too deep.
pub fn scenario_of(value: &JsValue) -> Result<Scenario, Vec<Fault>> {
    if value.is_undefined() || value.is_function() || value.is_symbol() {
        return read("null");
    }
    let text = JSON::stringify(value).map_err(|error| fault(syntax(&error)))?;
    read(&String::from(text))
}

/// The scenario that a text holds.
///
/// # Errors
///
/// `too_large`, or `syntax` where it is not JSON or is nested too deep.
pub fn read(text: &str) -> Result<Scenario, Vec<Fault>> {
    if text.len() > MOST_BYTES {
        return Err(fault(FaultKind::TooLarge));
    }
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let root = node(text).map_err(|unreadable| match unreadable {
        Unreadable::NotJson(error) => fault(syntax(&error)),
        Unreadable::TooDeep => fault(FaultKind::Syntax(TOO_DEEP.to_owned())),
    })?;
    Ok(Scenario::new(root))
}

/// The scenario that a file holds.
///
/// # Errors
///
/// `too_large`, or `syntax` where it is neither UTF-8 nor UTF-16, no JSON, or nested too deep.
pub fn read_bytes(bytes: &[u8]) -> Result<Scenario, Vec<Fault>> {
    if bytes.len() > MOST_BYTES {
        return Err(fault(FaultKind::TooLarge));
    }
    read(&text_of(bytes).map_err(fault)?)
}

/// The `Error` named `ScenarioError` that tells a page every fault.
pub fn scenario_error(faults: &[Fault]) -> JsValue {
    let error = js_sys::Error::new(&messages(faults));
    error.set_name("ScenarioError");
    let list: Array = faults.iter().map(plain).collect();
    set(&error, "faults", &list);
    set(&error, "code", &"scenario".into());
    error.into()
}

/// A number as JavaScript writes it, which reads back to the same bits.
pub fn number_text(number: f64) -> String {
    JsValue::from_f64(number).unchecked_into::<js_sys::Number>().to_js_string().into()
}

/// What all faults say, one after the other.
pub fn messages(faults: &[Fault]) -> String {
    let list = plain(faults).unchecked_into::<Array>();
    let texts: Array = list.iter().map(|fault| get(&fault, "message")).collect();
    texts.join(" ").into()
}

/// Sets a field of an object of ours.
pub fn set(object: &JsValue, key: &str, value: &JsValue) {
    let _ = Reflect::set(object, &key.into(), value);
}

/// A field of an object; undefined where it has none.
pub fn get(object: &JsValue, key: &str) -> JsValue {
    Reflect::get(object, &key.into()).unwrap_or(JsValue::UNDEFINED)
}

fn syntax(error: &JsValue) -> FaultKind {
    FaultKind::Syntax(get(error, "message").as_string().unwrap_or_default())
}

fn fault(kind: FaultKind) -> Vec<Fault> {
    vec![Fault { kind, path: String::new() }]
}
