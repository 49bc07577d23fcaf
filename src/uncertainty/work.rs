//! Everything that the ranges of an appraisal say, worked out step by step, so that a screen stays free meanwhile.

use crate::model::appraisal::Appraisal;
use crate::model::results::Results;
use crate::uncertainty::draws::Draws;
use crate::uncertainty::draws::Run;
use crate::uncertainty::sensitivity::Study;

/// How many draws one step takes.
const STEP: u32 = 128;

/// Results on their way to being complete. Whatever the pauses between its steps, it gives the same bits.
#[derive(Clone, Debug)]
pub struct Work {
    results: Results,
    run: Option<Run>,
    study: Study,
}

impl Work {
    /// The work that adds ranges and draws to `results`, which are those of `appraisal`.
    #[must_use]
    pub fn new(appraisal: &Appraisal, results: Results, draws: Draws) -> Self {
        Self { results, run: Run::new(appraisal, draws), study: Study::new(appraisal) }
    }

    /// Takes one step, of about a millisecond; says whether nothing is left to do but finish.
    pub fn advance(&mut self) -> bool {
        let is_drawn = self.run.as_mut().is_none_or(|run| run.advance(STEP));
        is_drawn && self.study.advance()
    }

    /// The results, complete; what is left to do is done first.
    #[must_use]
    pub fn finish(mut self) -> Results {
        while !self.advance() {}
        Results { sensitivity: self.study.finish(), uncertainty: self.run.map(Run::finish), ..self.results }
    }
}
