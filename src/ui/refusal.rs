//! Why a change was not made.

use crate::scenario::fault::Fault;
use crate::ui::state::State;

/// A change that was not made, and why.
#[derive(Clone, Debug, PartialEq)]
pub struct Refusal {
    /// The number that would have changed; none where it was a whole scenario.
    pub path: Option<String>,
    /// Every fault found.
    pub faults: Vec<Fault>,
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
        let mut state = self.clone();
        state.refused.retain(|refusal| refusal.path != path);
        state.refused.push(Refusal { path, faults });
        state
    }

    /// The faults of changes elsewhere than at a path.
    pub(super) fn refused_elsewhere(&self, path: &str) -> Vec<Refusal> {
        self.refused.iter().filter(|refusal| refusal.path.as_deref() != Some(path)).cloned().collect()
    }
}
