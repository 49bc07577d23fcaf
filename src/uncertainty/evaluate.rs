//! An evaluation with everything that its ranges say.

use crate::model;
use crate::model::appraisal::Appraisal;
use crate::model::results::Results;
use crate::uncertainty::draws::Draws;
use crate::uncertainty::draws::Run;
use crate::uncertainty::sensitivity::sensitivity;

/// Evaluates an appraisal, its ranges one at a time, and so many draws of all of them together.
#[must_use]
pub fn evaluate(appraisal: &Appraisal, draws: Draws) -> Results {
    Results {
        sensitivity: sensitivity(appraisal),
        uncertainty: Run::new(appraisal, draws).map(Run::finish),
        ..model::evaluate::evaluate(appraisal)
    }
}
