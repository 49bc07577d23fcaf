//! Where the program is cut in two (scripts/split.mjs): the first view is downloaded first, and what only these
//! functions need comes after it. They are asked for by name, so that nothing else of them is in the first part.

#![allow(unsafe_code, clippy::unnecessary_wraps, reason = "the code by which one part calls the other")]

use std::pin::Pin;

use wasm_bindgen::JsValue;
use wasm_split_helpers::SplitLoaderError;
use wasm_split_helpers::wasm_split;

use crate::embed::evaluation;
use crate::embed::handle::Handle;
use crate::embed::object::set;
use crate::embed::start;
use crate::embed::start::Start;
use crate::text::Language;

type Later<T> = Pin<Box<dyn Future<Output = Result<T, JsValue>>>>;

/// The rest of the program could not be had.
pub struct Missing;

impl From<SplitLoaderError> for Missing {
    fn from(_: SplitLoaderError) -> Self {
        Missing
    }
}

impl From<Missing> for JsValue {
    fn from(_: Missing) -> Self {
        let error = js_sys::Error::new("the rest of the program could not be loaded");
        set(&error, "code", &"rest".into());
        error.into()
    }
}

/// The whole calculator, where its first view stands or nothing yet.
#[wasm_split(rest, fallible)]
pub fn begin(start: Start) -> Result<Later<Handle>, Missing> {
    Ok(Box::pin(start::begin(start)))
}

/// The results of a scenario.
#[wasm_split(rest, fallible)]
pub fn evaluate(scenario: JsValue, options: JsValue, language: Language) -> Result<Later<JsValue>, Missing> {
    Ok(Box::pin(evaluation::evaluate(scenario, options, language)))
}
