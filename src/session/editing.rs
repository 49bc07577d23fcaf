//! What an edit makes of the state.
//!
//! ```
//! # use outcomes_calculator::data::presets::preset;
//! # use outcomes_calculator::scenario::{Scenario, edit::Edit, path::Path};
//! # use outcomes_calculator::session::{action::Action, settings::Settings, state::State};
//! # let scenario = Scenario::new(serde_json::from_str(preset("frequent-ae").unwrap_or_default())?);
//! # let state = State::open(scenario, Settings::default()).expect("a preset has no fault");
//! // Its range ends at 85 %.
//! let path = "outcomes.needs-met.success";
//! let moving = state.reduce(Action::Adjust(Edit::SetNumber { path: Path::parse(path), value: 0.9 }));
//! assert!(moving.is_adjusting() && moving.told_gave_way(path).is_none());
//! let told = moving.reduce(Action::Settle).told_gave_way(path).expect("it gave way");
//! assert!(told.starts_with("Its range gave way"));
//! # Ok::<(), serde_json::Error>(())
//! ```

use crate::scenario::Scenario;
use crate::scenario::edit::Edit;
use crate::scenario::path::Path;
use crate::scenario::validate::validate;
use crate::session::history::Deed;
use crate::session::history::Origin;
use crate::session::refusals::Refusal;
use crate::session::refusals::Refusals;
use crate::session::state::State;

impl State {
    /// Whether a number is on its way to another, while a slider moves or a figure is typed.
    #[must_use]
    pub fn is_adjusting(&self) -> bool {
        self.adjusting.is_some()
    }

    /// That the range of the number at a path gave way to the last change, once that number is no longer on its way.
    #[must_use]
    pub fn told_gave_way(&self, path: &str) -> Option<String> {
        let wider = self.gave_way.iter().find(|wider| wider.path == path && !self.is_adjusting())?;
        Some(self.settings.language.range_gave_way(wider.before, wider.now, wider.is_percent))
    }

    /// This state after edits that are about what stands at a path: all of them, or none. One that `adjusts` joins the
    /// one before at the same path.
    pub(super) fn edited(&self, path: &Path, edits: &[Edit], deed: Deed, adjusts: bool) -> State {
        let Some(first) = edits.first() else { return self.clone() };
        let mut shifts = Vec::new();
        let adjusting = adjusts.then(|| path.clone());
        let joins = adjusts && adjusting == self.adjusting;
        // While one number is on its way, its range gives way as far as the number goes in the end.
        let base = self.to_undo().filter(|_| joins).map_or(&self.scenario, |step| &step.document.scenario);
        let before = (*self.scenario).clone().taking_back(if joins { &self.gave_way } else { &[] });
        let given_way = before.edited(edits, &mut shifts).map(|scenario| scenario.giving_way(base));
        let edited = given_way.and_then(|(one, gave_way)| Ok((validate(&one)?, one, gave_way)));
        let (appraisal, scenario, gave_way) = match edited {
            Ok(edited) => edited,
            Err(faults) => {
                let held = adjusts.then(|| first.clone());
                let refusal = Refusal { path: Some(path.clone()), faults, held };
                return State { refused: self.refused.with(refusal), ..self.clone() };
            }
        };
        let ((scenario, appraisal), refused) = self.refused.tried_again(path, (scenario, appraisal), &shifts);
        State { refused, gave_way, ..self.changed(scenario, appraisal, deed, adjusting) }
    }

    /// This state with pasted figures in its scenario.
    pub(super) fn with_pasted(&self, scenario: Scenario, count: usize) -> State {
        let gave_way = scenario.gave_way_since(&self.scenario);
        match validate(&scenario) {
            Ok(appraisal) => State {
                pasted: Some(count),
                gave_way,
                refused: Refusals::default(),
                ..self.changed(scenario, appraisal, Deed::Opened(Origin::Pasted), None)
            },
            Err(faults) => self.refusing(None, faults),
        }
    }
}
