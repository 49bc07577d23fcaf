//! A text on the clipboard, where the page and the browser allow it.

use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::Clipboard;

use crate::embed::object::get;
use crate::ui::host::Copying;

/// Puts a text on the clipboard and tells whether it is there.
pub fn copy(copying: Copying) {
    spawn_local(async move {
        let is_there = put(&copying.text).await.is_ok();
        copying.done.emit(is_there);
    });
}

/// An insecure page has no clipboard at all.
async fn put(text: &str) -> Result<JsValue, JsValue> {
    let window = web_sys::window().ok_or(JsValue::NULL)?;
    let clipboard: Clipboard = get(&window.navigator(), "clipboard").dyn_into()?;
    JsFuture::from(clipboard.write_text(text)).await
}
