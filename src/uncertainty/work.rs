//! Everything that the ranges of an appraisal say (METHOD.md section 13), worked out step by step, so that a screen
//! stays free meanwhile.

use crate::model::appraisal::Appraisal;
use crate::model::results::Results;
use crate::model::warnings::lopsided;
use crate::uncertainty::draws::Draws;
use crate::uncertainty::draws::Run;
use crate::uncertainty::sensitivity::Study;

/// Results on their way to being complete. Whatever the pauses between its steps, it gives the same bits.
#[derive(Clone, Debug)]
pub struct Work {
    results: Results,
    run: Option<Run>,
    study: Study,
}

impl Work {
    /// The work that adds ranges and draws to `results`, which are those of `appraisal`; draws that they hold already are
    /// not taken again.
    ///
    /// ```
    /// # use outcomes_calculator::{data::presets::preset, scenario::Scenario};
    /// # let scenario = Scenario::new(serde_json::from_str(preset("frequent-ae").unwrap_or_default())?);
    /// use outcomes_calculator::model;
    /// use outcomes_calculator::scenario::validate::validate;
    /// use outcomes_calculator::uncertainty::draws::Draws;
    /// use outcomes_calculator::uncertainty::evaluate::evaluate;
    /// use outcomes_calculator::uncertainty::work::Work;
    ///
    /// let appraisal = validate(&scenario).expect("a preset has no faults");
    /// let draws = Draws { count: 256, seed: 1 };
    /// let mut work = Work::new(&appraisal, model::evaluate::evaluate(&appraisal), draws);
    /// while !work.advance() {
    ///     // The screen may breathe here.
    /// }
    /// assert_eq!(work.finish(), evaluate(&appraisal, draws));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub fn new(appraisal: &Appraisal, results: Results, draws: Draws) -> Self {
        let run = if results.uncertainty.is_none() { Run::new(appraisal.clone(), draws) } else { None };
        Self { results, run, study: Study::new(appraisal) }
    }

    /// Takes one short step; says whether nothing is left to do but finish.
    ///
    /// ```
    /// # use outcomes_calculator::{data::presets::preset, scenario::Scenario};
    /// # let scenario = Scenario::new(serde_json::from_str(preset("frequent-ae").unwrap_or_default())?);
    /// # let appraisal = outcomes_calculator::scenario::validate::validate(&scenario).expect("no faults");
    /// use outcomes_calculator::model::evaluate::evaluate;
    /// use outcomes_calculator::uncertainty::{draws::Draws, work::Work};
    ///
    /// let mut work = Work::new(&appraisal, evaluate(&appraisal), Draws { count: 1_024, seed: 1 });
    /// assert!(!work.advance());
    /// while !work.advance() {}
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn advance(&mut self) -> bool {
        let is_drawn = self.run.as_mut().is_none_or(Run::step);
        is_drawn && self.study.advance()
    }

    /// How much of it is done, from 0 to 1.
    ///
    /// ```
    /// # use outcomes_calculator::{data::presets::preset, scenario::Scenario};
    /// # let scenario = Scenario::new(serde_json::from_str(preset("frequent-ae").unwrap_or_default())?);
    /// # let appraisal = outcomes_calculator::scenario::validate::validate(&scenario).expect("no faults");
    /// use outcomes_calculator::model::evaluate::evaluate;
    /// use outcomes_calculator::uncertainty::{draws::Draws, work::Work};
    ///
    /// let mut work = Work::new(&appraisal, evaluate(&appraisal), Draws { count: 1_024, seed: 1 });
    /// assert_eq!(work.share_done(), 0.0);
    /// while !work.advance() {}
    /// assert_eq!(work.share_done(), 1.0);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub fn share_done(&self) -> f64 {
        let (taken, draws) = self.run.as_ref().map_or((0, 0), |run| (run.taken(), run.count()));
        let (studied, study) = self.study.evaluations();
        let all = f64::from(draws + study);
        if all > 0.0 { f64::from(taken + studied) / all } else { 1.0 }
    }

    /// The results, complete; what is left to do is done first.
    ///
    /// ```
    /// # use outcomes_calculator::{data::presets::preset, scenario::Scenario};
    /// # let scenario = Scenario::new(serde_json::from_str(preset("frequent-ae").unwrap_or_default())?);
    /// # let appraisal = outcomes_calculator::scenario::validate::validate(&scenario).expect("no faults");
    /// use outcomes_calculator::model::evaluate::evaluate;
    /// use outcomes_calculator::uncertainty::{draws::Draws, work::Work};
    ///
    /// let draws = Draws { count: 256, seed: 1 };
    /// let results = Work::new(&appraisal, evaluate(&appraisal), draws).finish();
    /// assert_eq!(results.uncertainty.map(|spread| spread.draws), Some(256));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub fn finish(mut self) -> Results {
        while !self.advance() {}
        let mut results = Results {
            sensitivity: self.study.finish(),
            uncertainty: self.run.map(Run::finish).or(self.results.uncertainty),
            ..self.results
        };
        results.warnings.extend(lopsided(&results));
        results
    }
}
