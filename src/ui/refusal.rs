//! Why a change was not made.

use crate::model::appraisal::Appraisal;
use crate::scenario::Scenario;
use crate::scenario::edit::Edit;
use crate::scenario::fault::Fault;
use crate::scenario::validate::validate;
use crate::ui::state::State;

/// A scenario without a fault, and the same in the form that is evaluated.
type Changed = (Scenario, Appraisal);

/// A change that was not made, and why.
#[derive(Clone, Debug, PartialEq)]
pub struct Refusal {
    /// The number that would have changed; none where it was a whole scenario.
    pub path: Option<String>,
    /// Every fault found.
    pub faults: Vec<Fault>,
    /// What was typed, which stays in its box and is tried again when something else has changed.
    pub held: Option<Edit>,
}

impl State {
    /// The faults of the last change of this number, where it could not be made.
    #[must_use]
    pub fn faults_at(&self, path: &str) -> &[Fault] {
        let refusal = self.refused.iter().find(|refusal| refusal.path.as_deref() == Some(path));
        refusal.map_or(&[], |refusal| &refusal.faults)
    }

    /// The faults of the last scenario that could not be put in place of this one.
    #[must_use]
    pub fn refusal(&self) -> &[Fault] {
        let refusal = self.refused.iter().find(|refusal| refusal.path.is_none());
        refusal.map_or(&[], |refusal| &refusal.faults)
    }

    /// This state with the faults of a change that could not be made, in place of those of the last one there.
    pub(super) fn refusing(&self, path: Option<String>, faults: Vec<Fault>) -> State {
        self.holding(path, faults, None)
    }

    /// The same, with what was typed.
    pub(super) fn holding(&self, path: Option<String>, faults: Vec<Fault>, held: Option<Edit>) -> State {
        let mut state = self.clone();
        state.refused.retain(|refusal| refusal.path != path);
        state.refused.push(Refusal { path, faults, held });
        state
    }

    /// A scenario once what is held elsewhere than at a path has been put in it, as far as it now stands: the last year
    /// of a cost may have been moved behind its first. What is still refused is left over.
    pub(super) fn with_held(&self, path: &str, changed: Changed) -> (Changed, Vec<Refusal>) {
        let (mut changed, mut left) = (changed, Vec::new());
        for refusal in self.refused_elsewhere(path) {
            let tried = refusal.held.as_ref().and_then(|edit| changed.0.with(edit).ok());
            match tried.and_then(|scenario| validate(&scenario).ok().map(|appraisal| (scenario, appraisal))) {
                Some(healed) => changed = healed,
                None => left.push(refusal),
            }
        }
        (changed, left)
    }

    /// The faults of changes elsewhere than at a path.
    fn refused_elsewhere(&self, path: &str) -> Vec<Refusal> {
        self.refused.iter().filter(|refusal| refusal.path.as_deref() != Some(path)).cloned().collect()
    }
}
