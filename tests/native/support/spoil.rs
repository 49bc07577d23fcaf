//! Junk put somewhere in a scenario.

use serde_json::Value;
use serde_json::json;

/// Puts junk somewhere in a scenario: down one field or entry for each step, until a step is small.
pub fn spoil(scenario: &mut Value, steps: &[f64], junk: usize) {
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_precision_loss,
        clippy::cast_sign_loss,
        reason = "a place in a short list"
    )]
    let place = |step: f64, length: usize| ((step * length as f64) as usize).min(length - 1);
    let mut at = scenario;
    for (depth, step) in steps.iter().enumerate() {
        let length = match &*at {
            Value::Array(entries) => entries.len(),
            Value::Object(fields) => fields.len(),
            _ => 0,
        };
        if length == 0 || (depth > 1 && *step < 0.1) {
            break;
        }
        at = match at {
            Value::Array(entries) => &mut entries[place(*step, length)],
            Value::Object(fields) => fields.values_mut().nth(place(*step, length)).unwrap(),
            _ => break,
        };
    }
    *at = [
        Value::Null,
        json!(true),
        json!(-1),
        json!(0),
        json!(0.5),
        json!(7),
        json!(1e12),
        json!(-1e12),
        json!("a0"),
        json!(""),
        json!([]),
        json!({}),
    ][junk]
        .clone();
}
