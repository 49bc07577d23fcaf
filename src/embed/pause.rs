//! A pause in long work, in which the page has its turn.

use gloo::timers::future::TimeoutFuture;
use js_sys::Promise;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use web_sys::MessageChannel;

/// Waits until the page has had its turn: for a message to itself, as a timer that follows a timer waits 4 ms and more,
/// and a second where the page is not in sight.
pub async fn pause() {
    if message().await.is_err() {
        TimeoutFuture::new(0).await;
    }
}

async fn message() -> Result<(), JsValue> {
    let channel = MessageChannel::new()?;
    let end = channel.port1();
    let came = Promise::new(&mut |resolve, _| end.set_onmessage(Some(&resolve)));
    channel.port2().post_message(&JsValue::NULL)?;
    JsFuture::from(came).await?;
    end.close();
    Ok(())
}
