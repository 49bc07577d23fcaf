//! What a careful reader should know: never silent, never blocking. METHOD.md section 14.

mod counting;
mod grades;
mod lopsided;
mod people;
mod prices;
mod verdict;

pub(crate) use crate::model::warnings::lopsided::lopsided;

use crate::model::appraisal::Appraisal;
use crate::model::results::Results;
use crate::model::simulation::Simulation;
use crate::model::warning::Warning;
use crate::text::warning::WarningKind;

/// Every warning of an appraisal, after its redesign has been followed with all its levers.
pub(crate) fn warnings(appraisal: &Appraisal, simulation: &Simulation, results: &Results) -> Vec<Warning> {
    let mut found = Found(Vec::new());
    counting::warn(appraisal, &mut found);
    people::warn(appraisal, simulation, &mut found);
    grades::warn(appraisal, &mut found);
    prices::warn(appraisal, &mut found);
    verdict::warn(appraisal, results, &mut found);
    found.0
}

/// The warnings found so far.
pub(super) struct Found(Vec<Warning>);

impl Found {
    /// Adds a warning, once.
    fn add(&mut self, kind: WarningKind, path: impl Into<String>) {
        let warning = Warning { kind, path: path.into() };
        if !self.0.contains(&warning) {
            self.0.push(warning);
        }
    }
}
