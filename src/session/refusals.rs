//! Changes that were not made, and why.

use crate::model::appraisal::Appraisal;
use crate::scenario::Scenario;
use crate::scenario::edit::Edit;
use crate::scenario::fault::Fault;
use crate::scenario::path::Path;
use crate::scenario::shift::Shift;
use crate::scenario::shift::carried;
use crate::scenario::validate::validate;

/// A scenario without a fault, and the same in the form that is evaluated.
pub type Changed = (Scenario, Appraisal);

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

/// The last changes that could not be made; at most one for each number, and one for a whole scenario.
///
/// ```
/// use outcomes_calculator::scenario::{fault::Fault, path::Path};
/// use outcomes_calculator::session::refusals::{Refusal, Refusals};
/// use outcomes_calculator::text::fault::FaultKind;
///
/// let years = Path::parse("appraisal.years");
/// let fault = Fault { path: years.to_string(), kind: FaultKind::Missing };
/// let refusal = Refusal { path: Some(years.clone()), faults: vec![fault.clone()], held: None };
/// let refusals = Refusals::default().with(refusal.clone()).with(refusal);
/// assert_eq!((refusals.at("appraisal.years"), refusals.of_whole()), (&[fault][..], &[][..]));
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Refusals(Vec<Refusal>);

impl Refusals {
    /// The faults of the last change of this number, where it could not be made.
    #[must_use]
    pub fn at(&self, path: &str) -> &[Fault] {
        if self.0.is_empty() { &[] } else { self.faults(Some(&Path::parse(path))) }
    }

    /// The faults of the last scenario that could not be put in place of this one.
    #[must_use]
    pub fn of_whole(&self) -> &[Fault] {
        self.faults(None)
    }

    /// Whether every change was made.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// These with one more, in place of the last one there.
    #[must_use]
    pub fn with(&self, refusal: Refusal) -> Self {
        let mut all = self.0.clone();
        all.retain(|other| other.path != refusal.path);
        all.push(refusal);
        Self(all)
    }

    /// A scenario once what is held elsewhere than at a path has been put in it, as far as it now stands: the last year
    /// of a cost may have been moved behind its first. What is still refused is left over. It stays with the entry that it was
    /// typed for, where entries have moved.
    pub(super) fn tried_again(&self, path: &Path, mut changed: Changed, shifts: &[Shift]) -> (Changed, Self) {
        let mut left = Vec::new();
        let elsewhere = self.0.iter().filter(|refusal| refusal.path.as_ref() != Some(path));
        for refusal in elsewhere.filter_map(|refusal| refusal.carried(shifts)) {
            let tried = refusal.held.as_ref().and_then(|edit| changed.0.with(edit).ok());
            let tried = tried.map(|scenario| scenario.giving_way(&changed.0).0);
            match tried.and_then(|scenario| validate(&scenario).ok().map(|appraisal| (scenario, appraisal))) {
                Some(healed) => changed = healed,
                None => left.push(refusal),
            }
        }
        (changed, Self(left))
    }

    fn faults(&self, path: Option<&Path>) -> &[Fault] {
        let refusal = self.0.iter().find(|refusal| refusal.path.as_ref() == path);
        refusal.map_or(&[], |refusal| &refusal.faults)
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
