//! Why a change was not made.

use crate::scenario::fault::Fault;
use crate::ui::state::State;

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
}
