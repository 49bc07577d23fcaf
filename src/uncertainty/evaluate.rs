//! An evaluation with everything that its ranges say.

use crate::model;
use crate::model::appraisal::Appraisal;
use crate::model::results::Results;
use crate::uncertainty::draws::Draws;
use crate::uncertainty::work::Work;

/// Evaluates an appraisal, its ranges one at a time, and so many draws of all of them together.
#[must_use]
pub fn evaluate(appraisal: &Appraisal, draws: Draws) -> Results {
    Work::new(appraisal, model::evaluate::evaluate(appraisal), draws).finish()
}
