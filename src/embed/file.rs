//! Scenario files: saved from the page and opened in it. Nothing leaves the reader's device.

use gloo::timers::callback::Timeout;
use js_sys::Array;
use js_sys::Uint8Array;
use wasm_bindgen::JsCast;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use web_sys::Blob;
use web_sys::BlobPropertyBag;
use web_sys::Document;
use web_sys::File;
use web_sys::HtmlAnchorElement;
use web_sys::Url;

use crate::embed::object::read_bytes;
use crate::embed::object::text_of_scenario;
use crate::report::csv::as_file;
use crate::scenario::MOST_BYTES;
use crate::scenario::Scenario;
use crate::scenario::fault::Fault;
use crate::text::fault::FaultKind;

/// How long the browser is given to begin the download.
const BEGIN_MILLISECONDS: u32 = 10_000;

/// Hands the reader a scenario as a file.
pub fn save(scenario: &Scenario) {
    let _ = try_save(scenario);
}

/// Hands the reader a table, written with commas, as a file of this name.
pub fn save_table(table: &str, name: &str) {
    let _ = try_save_table(table, name);
}

pub(super) fn try_save_table(table: &str, name: &str) -> Result<(), JsValue> {
    give(&address_of(&as_file(table), "text/csv")?, name)
}

fn try_save(scenario: &Scenario) -> Result<(), JsValue> {
    give(&address_of(&text_of_scenario(scenario.root(), true), "application/json")?, "scenario.json")
}

/// The address of a file that holds `text`, until the reader has had time to save it.
pub(super) fn address_of(text: &str, kind: &str) -> Result<String, JsValue> {
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    let blob = Blob::new_with_str_sequence_and_options(&Array::of1(&text.into()), &options)?;
    let address = Url::create_object_url_with_blob(&blob)?;
    let known = address.clone();
    Timeout::new(BEGIN_MILLISECONDS, move || {
        let _ = Url::revoke_object_url(&known);
    })
    .forget();
    Ok(address)
}

/// Hands the reader the file at an address of the browser's own.
pub(super) fn give(address: &str, name: &str) -> Result<(), JsValue> {
    let link: HtmlAnchorElement = page()?.create_element("a")?.unchecked_into();
    link.set_href(address);
    link.set_download(name);
    link.click();
    Ok(())
}

/// The page around the calculator.
pub(super) fn page() -> Result<Document, JsValue> {
    web_sys::window().and_then(|window| window.document()).ok_or(JsValue::NULL)
}

/// The scenario in a file that the reader has chosen.
///
/// # Errors
///
/// `too_large`, or `syntax` where it is no JSON.
pub async fn open(file: &File) -> Result<Scenario, Vec<Fault>> {
    #[allow(clippy::cast_precision_loss, reason = "a mebibyte")]
    if file.size() > MOST_BYTES as f64 {
        return Err(vec![Fault { kind: FaultKind::TooLarge, path: String::new() }]);
    }
    let bytes = JsFuture::from(file.array_buffer()).await.map(|bytes| Uint8Array::new(&bytes).to_vec());
    read_bytes(&bytes.unwrap_or_default())
}
