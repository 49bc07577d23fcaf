//! Numbers to and from the text of a box, by the browser's own conversion.

use js_sys::Number;
use wasm_bindgen::JsValue;

use crate::scenario::row::Row;
use crate::scenario::written_number::Unread;
use crate::scenario::written_number::written_number;

/// How many of the shown unit make one of the scenario's: shares are shown in per cent.
fn shown_per_unit(row: &Row) -> f64 {
    if row.unit.is_percent() { 100.0 } else { 1.0 }
}

/// A number as its box shows it: 0.35 of a share is "35".
pub fn shown(value: f64, row: &Row) -> String {
    let scale = shown_per_unit(row);
    if scale == 1.0 {
        return text_of(value);
    }
    let rounded =
        Number::from(value * scale).to_precision(12).ok().and_then(|text| parse(&String::from(text)));
    text_of(rounded.unwrap_or(value * scale))
}

/// The number that a text stands for, in the scenario's unit.
pub fn read(text: &str, row: &Row) -> Result<f64, Unread> {
    let written = written_number(text, row.unit)?;
    read_plain(&written.plain, row).ok_or(Unread::NoNumber)
}

/// The number of a text of digits only, in the scenario's unit.
pub fn read_plain(text: &str, row: &Row) -> Option<f64> {
    Some(parse(text)? / shown_per_unit(row))
}

fn parse(text: &str) -> Option<f64> {
    let value = JsValue::from_str(text).unchecked_into_f64();
    value.is_finite().then_some(value)
}

fn text_of(value: f64) -> String {
    let text = Number::from(value).to_string_with_radix(10).map_or_else(|_| String::new(), String::from);
    // What is very small has a power of ten, which no box takes.
    if !text.contains('e') {
        return text;
    }
    let digits = Number::from(value).to_fixed(18).map_or(text, String::from);
    digits.trim_end_matches('0').trim_end_matches('.').to_owned()
}
