//! A moment in which the page may do something else.

use gloo::timers::future::TimeoutFuture;
use js_sys::Promise;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen_futures::JsFuture;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(catch, js_namespace = scheduler, js_name = postTask)]
    fn post_task(task: &JsValue) -> Result<JsValue, JsValue>;
}

/// Lets the page do what it has to: by the browser's scheduler, or where it has none, by a timer, which costs 4 ms.
pub async fn pause() {
    let mut is_posted = false;
    let posted = Promise::new(&mut |begin, _| is_posted = post_task(&begin).is_ok());
    if !is_posted || JsFuture::from(posted).await.is_err() {
        TimeoutFuture::new(0).await;
    }
}
