//! An evaluation with everything that its ranges say.

use crate::model;
use crate::model::appraisal::Appraisal;
use crate::model::results::Results;
use crate::uncertainty::draws::Draws;
use crate::uncertainty::work::Work;

/// Evaluates an appraisal, its ranges one at a time, and so many draws of all of them together.
///
/// Ranges without a common tag are taken as independent. `uncertainty` is none at 0 draws and where there are no
/// ranges. Units and signs are those of [`model::evaluate::evaluate`]. Source: METHOD.md section 13.
///
/// ```
/// # use outcomes_calculator::{data::presets::preset, scenario::Scenario};
/// # let scenario = Scenario::new(serde_json::from_str(preset("frequent-ae").unwrap_or_default())?);
/// use outcomes_calculator::scenario::validate::validate;
/// use outcomes_calculator::uncertainty::draws::Draws;
/// use outcomes_calculator::uncertainty::evaluate::evaluate;
///
/// let appraisal = validate(&scenario).expect("a preset has no faults");
/// let results = evaluate(&appraisal, Draws { count: 64, seed: 1 });
/// let fiscal = &results.uncertainty.expect("it has ranges and draws").views.fiscal;
/// assert!(fiscal.p10 <= fiscal.p50 && fiscal.p50 <= fiscal.p90);
/// assert!(!results.sensitivity.is_empty());
/// # Ok::<(), serde_json::Error>(())
/// ```
#[must_use]
pub fn evaluate(appraisal: &Appraisal, draws: Draws) -> Results {
    Work::new(appraisal, model::evaluate::evaluate(appraisal), draws).finish()
}
