//! Why a change was not made.

use crate::model::appraisal::Appraisal;
use crate::scenario::Scenario;
use crate::scenario::edit::Edit;
use crate::scenario::fault::Fault;
use crate::scenario::path::Path;
use crate::scenario::shift::Shift;
use crate::scenario::shift::carried;
use crate::scenario::validate::validate;
use crate::ui::state::State;

/// A scenario without a fault, and the same in the form that is evaluated.
type Changed = (Scenario, Appraisal);

/// A change that was not made, and why.
#[derive(Clone, Debug, PartialEq)]
pub struct Refusal {
    /// The number that would have changed; none where it was a whole scenario.
    pub path: Option<Path>,
    /// Every fault found.
    pub faults: Vec<Fault>,
    /// What was typed, which stays in its box and is tried again when something else has changed.
    pub held: Option<Edit>,
}

impl State {
    /// The faults of the last change of this number, where it could not be made.
    #[must_use]
    pub fn faults_at(&self, path: &str) -> &[Fault] {
        if self.refused.is_empty() {
            return &[];
        }
        let path = Some(Path::parse(path));
        let refusal = self.refused.iter().find(|refusal| refusal.path == path);
        refusal.map_or(&[], |refusal| &refusal.faults)
    }

    /// The faults of the last scenario that could not be put in place of this one.
    #[must_use]
    pub fn refusal(&self) -> &[Fault] {
        let refusal = self.refused.iter().find(|refusal| refusal.path.is_none());
        refusal.map_or(&[], |refusal| &refusal.faults)
    }

    /// This state with the faults of a change that could not be made, in place of those of the last one there.
    pub(super) fn refusing(&self, path: Option<Path>, faults: Vec<Fault>) -> State {
        self.holding(path, faults, None)
    }

    /// The same, with what was typed.
    pub(super) fn holding(&self, path: Option<Path>, faults: Vec<Fault>, held: Option<Edit>) -> State {
        let mut state = self.clone();
        state.refused.retain(|refusal| refusal.path != path);
        state.refused.push(Refusal { path, faults, held });
        state
    }

    /// A scenario once what is held elsewhere than at a path has been put in it, as far as it now stands: the last year
    /// of a cost may have been moved behind its first. What is still refused is left over. It stays with the entry that it was
    /// typed for, where entries have moved.
    pub(super) fn with_held(
        &self,
        path: &Path,
        changed: Changed,
        shifts: &[Shift],
    ) -> (Changed, Vec<Refusal>) {
        let (mut changed, mut left) = (changed, Vec::new());
        let elsewhere = self.refused.iter().filter(|refusal| refusal.path.as_ref() != Some(path));
        for refusal in elsewhere.filter_map(|refusal| refusal.carried(shifts)) {
            let tried = refusal.held.as_ref().and_then(|edit| changed.0.with(edit).ok());
            let tried = tried.map(|scenario| scenario.giving_way(&changed.0).0);
            match tried.and_then(|scenario| validate(&scenario).ok().map(|appraisal| (scenario, appraisal))) {
                Some(healed) => changed = healed,
                None => left.push(refusal),
            }
        }
        (changed, left)
    }
}

impl Refusal {
    /// The same where entries have moved; none where what it is about has gone.
    fn carried(&self, shifts: &[Shift]) -> Option<Refusal> {
        let Some(path) = &self.path else { return Some(self.clone()) };
        let to = |path: &Path| carried(path, shifts);
        let fault = |fault: &Fault| {
            let path = to(&Path::parse(&fault.path))?.to_string();
            Some(Fault { path, ..fault.clone() })
        };
        let held = match &self.held {
            Some(Edit::SetNumber { path, value }) => Some(Edit::SetNumber { path: to(path)?, value: *value }),
            Some(Edit::Put { path, value }) => Some(Edit::Put { path: to(path)?, value: value.clone() }),
            Some(Edit::Remove { .. } | Edit::Move { .. }) | None => None,
        };
        Some(Refusal { path: Some(to(path)?), faults: self.faults.iter().filter_map(fault).collect(), held })
    }
}
