//! The scenario that a calculator starts with: a preset, or a file fetched from its address.

use gloo::timers::callback::Timeout;
use js_sys::Uint8Array;
use wasm_bindgen::JsCast;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use web_sys::AbortController;
use web_sys::Element;
use web_sys::ReadableStreamDefaultReader;
use web_sys::RequestCredentials;
use web_sys::RequestInit;
use web_sys::Response;

use crate::data::presets::PRESETS;
use crate::embed::asked::Source;
use crate::embed::object::messages;
use crate::embed::object::read_bytes;
use crate::embed::tell;
use crate::scenario::MOST_BYTES;
use crate::scenario::Scenario;
use crate::scenario::fault::Fault;
use crate::scenario::preset::preset_scenario;
use crate::text::Language;
use crate::text::fault::FaultKind;
use crate::text::starting::Obstacle;
use crate::text::starting::no_scenario_at;

/// The preset that stands in where there is no such preset.
const DEFAULT_PRESET: &str = "frequent-ae";

/// How long a scenario file may take.
const MOST_SECONDS: u32 = 20;

/// Why there is no scenario.
pub enum Failure {
    /// It could not be had.
    Obstacle(Obstacle),
    /// It was had, and has faults.
    Faults(Vec<Fault>),
}

/// The scenario that a calculator starts with, or that its page has turned to.
///
/// # Errors
///
/// Why a file could not be had, or its faults where it cannot be read; that there is no such preset.
pub async fn scenario_from(source: &Source) -> Result<Scenario, Failure> {
    match source {
        Source::File(address) => fetch(address).await,
        Source::Preset(id) => known_preset(id),
    }
}

/// The preset of this id.
///
/// # Errors
///
/// That there is none.
pub fn known_preset(id: &str) -> Result<Scenario, Failure> {
    preset_scenario(id).cloned().ok_or_else(|| Failure::Obstacle(Obstacle::LaterPreset(id.to_owned())))
}

/// The preset that stands in where a calculator starts with one that there is not.
///
/// # Errors
///
/// That there is none, which cannot be.
pub fn usual_scenario() -> Result<Scenario, Failure> {
    known_preset(DEFAULT_PRESET)
}

/// Tells the page, and whoever looks after it, why there is no scenario.
pub fn tell_why(element: &Element, source: &Source, obstacle: &Obstacle, language: Language) {
    let message = obstacle.message(language);
    tell::failed(element, obstacle.code(), &message);
    tell::warned(&match source {
        Source::Preset(id) => {
            let ids: Vec<&str> = PRESETS.iter().map(|preset| preset.id).collect();
            language.starting().no_such_preset(id, &ids.join(", "))
        }
        Source::File(address) => no_scenario_at(address, &message),
    });
}

/// Tells the page, and whoever looks after it, what is wrong with its scenario.
pub fn tell_faults(element: &Element, source: &Source, faults: &[Fault], language: Language) {
    let message = messages(faults, language);
    tell::failed(element, "scenario", &message);
    if let Source::File(address) = source {
        tell::warned(&no_scenario_at(address, &message));
    }
}

/// The scenario file at `address`, fetched without cookies, within the time and the size allowed.
///
/// # Errors
///
/// What stood in the way, or the faults of a text that is no JSON.
async fn fetch(address: &str) -> Result<Scenario, Failure> {
    let Ok(control) = AbortController::new() else { return Err(unreachable()) };
    let slow = {
        let control = control.clone();
        Timeout::new(MOST_SECONDS * 1_000, move || control.abort())
    };
    let fetched = fetch_bytes(address, &control).await;
    let in_time = !control.signal().aborted();
    slow.cancel();
    control.abort();
    let bytes = match fetched {
        Err(Failure::Obstacle(Obstacle::Unreachable)) if !in_time => {
            return Err(Failure::Obstacle(Obstacle::Slow(MOST_SECONDS)));
        }
        other => other?,
    };
    read_bytes(&bytes).map_err(Failure::Faults)
}

async fn fetch_bytes(address: &str, control: &AbortController) -> Result<Vec<u8>, Failure> {
    let window = web_sys::window().ok_or_else(unreachable)?;
    let request = RequestInit::new();
    request.set_credentials(RequestCredentials::Omit);
    request.set_signal(Some(&control.signal()));
    let response = JsFuture::from(window.fetch_with_str_and_init(address, &request)).await.map_err(lost)?;
    let response: Response = response.unchecked_into();
    if !response.ok() {
        return Err(Failure::Obstacle(Obstacle::Status(response.status())));
    }
    let mut bytes = Vec::new();
    let Some(body) = response.body() else { return Ok(bytes) };
    let reader: ReadableStreamDefaultReader = body.get_reader().unchecked_into();
    while let Some(part) = next_part(&reader).await? {
        if bytes.len() + part.length() as usize > MOST_BYTES {
            return Err(faulty(FaultKind::TooLarge));
        }
        bytes.extend(part.to_vec());
    }
    Ok(bytes)
}

async fn next_part(reader: &ReadableStreamDefaultReader) -> Result<Option<Uint8Array>, Failure> {
    let part = JsFuture::from(reader.read()).await.map_err(lost)?;
    let value = js_sys::Reflect::get(&part, &"value".into()).map_err(lost)?;
    Ok(value.dyn_into().ok())
}

fn unreachable() -> Failure {
    Failure::Obstacle(Obstacle::Unreachable)
}

#[allow(clippy::needless_pass_by_value, reason = "so that map_err takes it by name")]
fn lost(_cause: JsValue) -> Failure {
    unreachable()
}

fn faulty(kind: FaultKind) -> Failure {
    Failure::Faults(vec![Fault { kind, path: String::new() }])
}
