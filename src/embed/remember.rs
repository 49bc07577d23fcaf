//! The reader's numbers, kept on this device where the page asks for it. Where the browser keeps its storage shut,
//! everything works without.

use wasm_bindgen::JsValue;
use web_sys::Storage;

use crate::embed::asked::Source;
use crate::embed::object::read;
use crate::embed::object::text_of_scenario;
use crate::scenario::Scenario;
use crate::scenario::validate::validate;

/// The key of one page and one place to start from.
pub fn key(source: &Source) -> String {
    let page = web_sys::window().map(|window| window.location());
    let part = |part: Option<Result<String, JsValue>>| part.and_then(Result::ok).unwrap_or_default();
    let path = part(page.as_ref().map(web_sys::Location::pathname));
    let search = part(page.as_ref().map(web_sys::Location::search));
    let (Source::Preset(from) | Source::File(from)) = source;
    ["outcomes-calculator ", &path, &search, " ", from].concat()
}

/// The scenario kept under a key. What is no scenario, or one with a fault, is taken away.
pub fn kept(key: &str) -> Option<Scenario> {
    let text = storage()?.get_item(key).ok()??;
    let scenario = read(&text).ok().filter(|scenario| validate(scenario).is_ok());
    if scenario.is_none() {
        forget(key);
    }
    scenario
}

/// Keeps a scenario under a key.
pub fn keep(key: &str, scenario: &Scenario) {
    if let Some(storage) = storage() {
        let _ = storage.set_item(key, &text_of_scenario(scenario.root(), false));
    }
}

/// Takes away what is kept under a key.
pub fn forget(key: &str) {
    if let Some(storage) = storage() {
        let _ = storage.remove_item(key);
    }
}

/// A frame without an origin of its own may not so much as look.
fn storage() -> Option<Storage> {
    web_sys::window()?.local_storage().ok()?
}
