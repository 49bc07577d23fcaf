//! What the loader calls. Each function decodes, calls one function of ours, and encodes.

use wasm_bindgen::prelude::*;
use web_sys::Element;

use crate::embed::asked::Asked;
use crate::embed::first_view;
use crate::embed::handle::Handle;
use crate::embed::rest;
use crate::embed::stage::Stage;
use crate::embed::start::Start;
use crate::text::Language;

/// What the loader says where this program has a fault, in English and then in Welsh: what happened, and the names of
/// the ways on.
#[wasm_bindgen]
pub fn rescue() -> Vec<String> {
    let words = Language::ALL.map(Language::arrival);
    let told = words.map(|words| [words.rescue(), words.rescue_file(), words.rescue_again()]);
    told.concat().into_iter().map(str::to_owned).collect()
}

/// The results of a scenario, with nothing drawn; `options` may hold `draws` and `seed`; faults are
/// told in Welsh or in English.
///
/// # Errors
///
/// A `ScenarioError` with every fault; a `RangeError` where draws or seed cannot be; an `Error` with the code `rest`
/// where the rest of the program cannot be had.
#[wasm_bindgen]
pub async fn evaluate(scenario: JsValue, options: JsValue, is_welsh: JsValue) -> Result<JsValue, JsValue> {
    let language = if is_welsh.is_truthy() { Language::Welsh } else { Language::English };
    rest::evaluate(scenario, options, language).await?.await
}

/// Draws a calculator in `root`, as `asked`: its first view, and all of it once the rest of the program has come. Its
/// promise is kept once all is on the page.
///
/// # Errors
///
/// An `Error` with `code` where there is no scenario to start with, and `rest` where the rest of the program cannot be had.
#[wasm_bindgen]
pub async fn mount(element: Element, root: Element, asked: Asked) -> Result<Handle, JsValue> {
    let stage = Stage::raise(&root)?;
    let shown = first_view::draw(&stage, &asked).await;
    rest::begin(Start { element, stage, asked, shown }).await?.await
}
