//! Plain JavaScript objects, in and out.

use js_sys::Array;
use js_sys::Reflect;
use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::JsCast;
use wasm_bindgen::JsValue;

use crate::embed::value::node_of;
use crate::scenario::MOST_BYTES;
use crate::scenario::Scenario;
use crate::scenario::encoding::text_of;
use crate::scenario::fault::Fault;
use crate::scenario::json;
use crate::scenario::node::Node;
use crate::text::Language;
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
    node_of(value).map(Scenario::new).map_err(fault)
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
    let number = |text: &str| JsValue::from_str(text).unchecked_into_f64();
    let root = json::read(text, &number).map_err(|reason| fault(FaultKind::Syntax(reason)))?;
    Ok(Scenario::new(root))
}

/// A scenario as the text of a file, on one line or on a line for each part.
pub fn text_of_scenario(root: &Node, has_lines: bool) -> String {
    json::write(root, has_lines, &number_text)
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

/// The `Error` named `ScenarioError` that tells a page every fault, in the language of the calculator.
pub fn scenario_error(faults: &[Fault], language: Language) -> JsValue {
    let error = js_sys::Error::new(&messages(faults, language));
    error.set_name("ScenarioError");
    let list = Array::new();
    for one in faults {
        let told = plain(one);
        set(&told, "message", &one.kind.message(&one.path, language).into());
        list.push(&told);
    }
    set(&error, "faults", &list);
    set(&error, "code", &"scenario".into());
    error.into()
}

/// A number as JavaScript writes it, which reads back to the same bits.
pub fn number_text(number: f64) -> String {
    JsValue::from_f64(number).unchecked_into::<js_sys::Number>().to_js_string().into()
}

/// What all faults say, one after the other.
pub fn messages(faults: &[Fault], language: Language) -> String {
    let messages: Vec<String> =
        faults.iter().map(|fault| fault.kind.message(&fault.path, language)).collect();
    messages.join(" ")
}

/// Sets a field of an object of ours.
pub fn set(object: &JsValue, key: &str, value: &JsValue) {
    let _ = Reflect::set(object, &key.into(), value);
}

/// A field of an object; undefined where it has none.
pub fn get(object: &JsValue, key: &str) -> JsValue {
    Reflect::get(object, &key.into()).unwrap_or(JsValue::UNDEFINED)
}

fn fault(kind: FaultKind) -> Vec<Fault> {
    vec![Fault { kind, path: String::new() }]
}
