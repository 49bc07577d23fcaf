//! Scenario files: saved from the page and opened in it. Nothing leaves the reader's device.

use gloo::timers::callback::Timeout;
use js_sys::Array;
use js_sys::JSON;
use wasm_bindgen::JsCast;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use web_sys::Blob;
use web_sys::BlobPropertyBag;
use web_sys::File;
use web_sys::HtmlAnchorElement;
use web_sys::Url;

use crate::embed::object::plain;
use crate::embed::object::read;
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

fn try_save(scenario: &Scenario) -> Result<(), JsValue> {
    let indent = JsValue::from_f64(1.0);
    let text = JSON::stringify_with_replacer_and_space(&plain(scenario.root()), &JsValue::NULL, &indent)?;
    let kind = BlobPropertyBag::new();
    kind.set_type("application/json");
    let blob = Blob::new_with_str_sequence_and_options(&Array::of1(&text), &kind)?;
    let address = Url::create_object_url_with_blob(&blob)?;
    let page = web_sys::window().and_then(|window| window.document()).ok_or(JsValue::NULL)?;
    let link: HtmlAnchorElement = page.create_element("a")?.unchecked_into();
    link.set_href(&address);
    link.set_download("scenario.json");
    link.click();
    Timeout::new(BEGIN_MILLISECONDS, move || {
        let _ = Url::revoke_object_url(&address);
    })
    .forget();
    Ok(())
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
    let text = JsFuture::from(file.text()).await.ok().and_then(|text| text.as_string());
    read(&text.unwrap_or_default())
}
