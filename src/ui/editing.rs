//! What an edit makes of the state.

use crate::scenario::Scenario;
use crate::scenario::edit::Edit;
use crate::scenario::history::Deed;
use crate::scenario::history::Origin;
use crate::scenario::validate::validate;
use crate::ui::state::State;

impl State {
    /// This state after edits that are about what stands at a path: all of them, or none. One that `adjusts` joins the
    /// one before at the same path.
    pub(super) fn edited(&self, path: &str, edits: &[Edit], deed: Deed, adjusts: bool) -> State {
        let Some((first, _)) = edits.split_first() else { return self.clone() };
        let adjusting = adjusts.then(|| path.to_owned());
        let joins = adjusts && adjusting == self.adjusting;
        // While one number is on its way, its range gives way as far as the number goes in the end.
        let base = self.to_undo().filter(|_| joins).map_or(&self.scenario, |step| &step.document.scenario);
        let before = (*self.scenario).clone().taking_back(if joins { &self.gave_way } else { &[] });
        let all = edits.iter().try_fold(before, |done, edit| done.with(edit));
        let given_way = all.map(|scenario| scenario.giving_way(base));
        let edited = given_way.and_then(|(one, gave_way)| Ok((validate(&one)?, one, gave_way)));
        let (appraisal, scenario, gave_way) = match edited {
            Ok(edited) => edited,
            Err(faults) => {
                return self.holding(Some(path.to_owned()), faults, adjusts.then(|| first.clone()));
            }
        };
        let ((scenario, appraisal), refused) = self.with_held(path, (scenario, appraisal));
        State { refused, gave_way, ..self.changed(scenario, appraisal, deed, adjusting) }
    }

    /// This state with pasted figures in its scenario.
    pub(super) fn with_pasted(&self, scenario: Scenario, count: usize) -> State {
        let gave_way = scenario.gave_way_since(&self.scenario);
        match validate(&scenario) {
            Ok(appraisal) => State {
                pasted: Some(count),
                gave_way,
                refused: Vec::new(),
                ..self.changed(scenario, appraisal, Deed::Opened(Origin::Pasted), None)
            },
            Err(faults) => self.refusing(None, faults),
        }
    }
}
