//! A whole evaluation, draws included, in slices that leave the page free.

use std::rc::Rc;

use js_sys::Date;
use js_sys::RangeError;
use wasm_bindgen::JsValue;

use crate::embed::object::get;
use crate::embed::object::plain;
use crate::embed::object::scenario_error;
use crate::embed::object::scenario_of;
use crate::embed::pause::pause;
use crate::model;
use crate::model::results::Results;
use crate::scenario::validate::validate;
use crate::session::state::State;
use crate::text::Language;
use crate::uncertainty::draws::Draws;
use crate::uncertainty::work::Work;

/// How long one slice of work may keep the page from doing anything else: less than a frame.
const SLICE_MILLISECONDS: f64 = 12.0;

/// The most that a JavaScript number holds as a whole number.
const MOST_WHOLE: f64 = 9_007_199_254_740_991.0;

/// The `{draws, seed}` that a page asks for; what it leaves out is as usual.
///
/// # Errors
///
/// A `RangeError` where either is no whole number within its limits.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "whole and within its limits")]
fn draws_of(options: &JsValue, language: Language) -> Result<Draws, JsValue> {
    let (usual, words) = (Draws::default(), language.starting());
    let whole = |key: &str, most: f64, wrong: &'static str| match get(options, key) {
        value if value.is_undefined() => Ok(None),
        value => match value.as_f64() {
            Some(number) if (0.0..=most).contains(&number) && number.fract() == 0.0 => Ok(Some(number)),
            _ => Err(JsValue::from(RangeError::new(wrong))),
        },
    };
    let count = whole("draws", f64::from(Draws::MOST), words.wrong_draws())?;
    let seed = whole("seed", MOST_WHOLE, words.wrong_seed())?;
    Ok(Draws {
        count: count.map_or(usual.count, |count| count as u32),
        seed: seed.map_or(usual.seed, |seed| seed as u64),
    })
}

/// The results of a scenario.
///
/// # Errors
///
/// A `ScenarioError` with every fault; a `RangeError` where draws or seed cannot be.
pub async fn evaluate(scenario: JsValue, options: JsValue, language: Language) -> Result<JsValue, JsValue> {
    let draws = draws_of(&options, language)?;
    let appraisal = scenario_of(&scenario).and_then(|scenario| validate(&scenario));
    let appraisal = appraisal.map_err(|faults| scenario_error(&faults, language))?;
    let results = model::evaluate::evaluate(&appraisal);
    Ok(plain(&complete(Work::new(&appraisal, results, draws)).await))
}

/// How long work goes on before the reader is told of it.
const PATIENCE_MILLISECONDS: f64 = 1_000.0;

/// How long the first look waits for them, so that nothing then moves when the draws are in.
const FIRST_LOOK_MILLISECONDS: f64 = 5_000.0;

/// How often the reader is then told how far it has come.
const TELL_MILLISECONDS: f64 = 250.0;

/// Work on the scenario of the screen, and when the reader is to be told of it next.
pub struct Watched {
    work: Work,
    tell: f64,
}

impl Watched {
    /// The work that makes the results of a state complete, from now on.
    pub fn begin(state: &State) -> Self {
        Self { work: work_on(state), tell: Date::now() + PATIENCE_MILLISECONDS }
    }

    /// Works for one slice; says whether nothing is left to do but finish.
    pub fn slice(&mut self) -> bool {
        slice(|| self.work.advance())
    }

    /// How many hundredths are done, where the reader is to be told.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "from 0 to 100")]
    pub fn due(&mut self) -> Option<u8> {
        let now = Date::now();
        if now < self.tell {
            return None;
        }
        self.tell = now + TELL_MILLISECONDS;
        Some((self.work.share_done() * 100.0) as u8)
    }

    /// The results, complete.
    pub fn finish(self) -> Results {
        self.work.finish()
    }
}

/// The work on ranges and draws that makes the results of a state complete.
fn work_on(state: &State) -> Work {
    Work::new(&state.appraisal, (*state.results).clone(), Draws::default())
}

/// Takes steps for one slice; says whether nothing is left to do but finish.
fn slice(mut step: impl FnMut() -> bool) -> bool {
    let end = Date::now() + SLICE_MILLISECONDS;
    while Date::now() < end {
        if step() {
            return true;
        }
    }
    false
}

/// Takes steps for as long as a reader waits for the first look; says whether nothing is left to do but finish.
async fn soon(mut step: impl FnMut() -> bool) -> bool {
    let end = Date::now() + FIRST_LOOK_MILLISECONDS;
    while !slice(&mut step) {
        if Date::now() > end {
            return false;
        }
        pause().await;
    }
    true
}

/// The state with complete results, where they are in before a reader has waited long for the first look.
pub async fn complete_soon(mut state: State) -> State {
    let mut work = work_on(&state);
    if soon(|| work.advance()).await {
        state.results = Rc::new(work.finish());
    }
    state
}

/// The results of some work, complete.
async fn complete(mut work: Work) -> Results {
    while !slice(|| work.advance()) {
        pause().await;
    }
    work.finish()
}
