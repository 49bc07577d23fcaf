//! Outcomes reached, and how long they are lived. METHOD.md section 6, second half.

use crate::model::appraisal::Appraisal;
use crate::model::appraisal::Basis;
use crate::model::appraisal::CountedFrom;
use crate::model::appraisal::Course;
use crate::model::appraisal::Outcome;
use crate::model::grid::Grid;
use crate::model::levers::FrequentUsers;
use crate::model::levers::Lever;
use crate::model::levers::LeverSet;
use crate::model::people::People;
use crate::model::people::together;
use crate::model::units::Share;

/// Outcomes, a row for each; the last two grids have a row for each group, for lever 3.
#[derive(Clone, Debug)]
pub(crate) struct Outcomes {
    /// People who reach the outcome, by the year taken on.
    pub gross: Grid,
    /// Those who would not have without the redesign.
    pub net: Grid,
    /// Those counted after the correction for weak evidence.
    pub credited: Grid,
    /// `P`: credited person-years in each year.
    pub person_years: Grid,
    /// `Pⁿ`: the same with `net`; left at 0 where nothing needs it.
    pub net_person_years: Grid,
    /// Lever 3's `P` for each group.
    pub own_steps: Grid,
    /// Lever 3's `Pⁿ` for each group; left at 0 where nothing needs it.
    pub net_own_steps: Grid,
    /// People by year taken on, while a group's own steps are followed.
    taking_steps: Vec<f64>,
}

impl Outcomes {
    pub fn new(outcomes: usize, groups: usize, years: usize) -> Self {
        let by_outcome = Grid::new(outcomes, years);
        Self {
            gross: by_outcome.clone(),
            net: by_outcome.clone(),
            credited: by_outcome.clone(),
            person_years: by_outcome.clone(),
            net_person_years: by_outcome,
            own_steps: Grid::new(groups, years),
            net_own_steps: Grid::new(groups, years),
            taking_steps: vec![0.0; years],
        }
    }

    /// Follows every outcome, and lever 3, from the people who come into the redesign.
    pub fn follow(&mut self, appraisal: &Appraisal, set: LeverSet, people: &People) {
        let fading = fading(appraisal, set);
        let raise = Raise::of(appraisal, set);
        for (index, outcome) in appraisal.outcomes.iter().enumerate() {
            self.reach(index, appraisal, outcome, raise.success(outcome), people);
            let drop_off = drop_off(appraisal, outcome.course, outcome.group) * fading;
            live(self.credited.row(index), outcome.course, drop_off, self.person_years.row_mut(index));
            if outcome.needs_net() {
                live(self.net.row(index), outcome.course, drop_off, self.net_person_years.row_mut(index));
            }
        }
        if let Some(lever) = appraisal.redesign.levers.frequent_users() {
            let strength = appraisal.redesign.levers.strength(Lever::FrequentUsers, set);
            self.follow_own_steps(appraisal, lever, strength, fading, people);
        }
    }

    fn reach(
        &mut self,
        index: usize,
        appraisal: &Appraisal,
        outcome: &Outcome,
        success: Share,
        people: &People,
    ) {
        let caused = (1.0 - outcome.deadweight) * (1.0 - outcome.attribution) * (1.0 - outcome.displacement);
        let credit = appraisal.scale.credit(outcome.evidence);
        let (gross, net, credited) =
            (self.gross.row_mut(index), self.net.row_mut(index), self.credited.row_mut(index));
        let from = match outcome.counted_from {
            CountedFrom::Complete => &people.complete,
            CountedFrom::Engaged => &people.engaged,
            CountedFrom::TakenOn => &people.taken_on,
        };
        for (k, from) in from.row(outcome.group).iter().enumerate() {
            gross[k] = from * success;
            net[k] = gross[k] * caused;
            credited[k] = net[k] * credit;
        }
    }

    fn follow_own_steps(
        &mut self,
        appraisal: &Appraisal,
        lever: &FrequentUsers,
        strength: Share,
        fading: Share,
        people: &People,
    ) {
        let caused = (1.0 - lever.deadweight) * (1.0 - lever.attribution);
        let credit = appraisal.scale.credit(lever.evidence);
        let needs_net = lever.effects.iter().any(|effect| effect.value < 0.0);
        for group in 0..appraisal.groups.len() {
            let drop_off = drop_off(appraisal, lever.course, group) * fading;
            let engaged = people.engaged.row(group);
            for (steps, engaged) in self.taking_steps.iter_mut().zip(engaged) {
                *steps = engaged * strength * caused;
            }
            if needs_net {
                live(&self.taking_steps, lever.course, drop_off, self.net_own_steps.row_mut(group));
            }
            for steps in &mut self.taking_steps {
                *steps *= credit;
            }
            live(&self.taking_steps, lever.course, drop_off, self.own_steps.row_mut(group));
        }
    }
}

impl Outcome {
    /// Whether some effect or value is negative, or a service is added: those count every net person.
    pub fn needs_net(&self) -> bool {
        self.effects.iter().any(|effect| effect.value < 0.0)
            || !self.adds.is_empty()
            || self.values.iter().any(|value| value.amount.amount < 0.0)
    }
}

/// `P_t = Σ_{k ≤ t} people_k × persist(t − k)`, with `persist(a) = (1 − drop_off)^(a − lag)` while it lasts.
fn live(people: &[f64], course: Course, drop_off: Share, lived: &mut [f64]) {
    lived.fill(0.0);
    for (k, people) in people.iter().enumerate() {
        if *people == 0.0 {
            continue;
        }
        let mut persists = 1.0;
        for years in lived.iter_mut().skip(k + course.lag).take(course.lasts) {
            *years += people * persists;
            persists *= 1.0 - drop_off;
        }
    }
}

/// The drop-off that stands in the scenario, or else the turnover of the group.
pub(crate) fn drop_off(appraisal: &Appraisal, course: Course, group: usize) -> Share {
    course.drop_off.unwrap_or(appraisal.groups[group].turnover)
}

/// What lever 7 leaves of every drop-off: `1 − k7·e7`.
fn fading(appraisal: &Appraisal, set: LeverSet) -> Share {
    let levers = &appraisal.redesign.levers;
    1.0 - levers.strength(Lever::PeerNetworks, set) * levers.effect(Lever::PeerNetworks)
}

/// What levers 2 and 6 do to success: `k2·e2` and `k6·e6`.
#[derive(Clone, Copy)]
struct Raise(f64, f64);

impl Raise {
    fn of(appraisal: &Appraisal, set: LeverSet) -> Self {
        let levers = &appraisal.redesign.levers;
        let raise = |lever| levers.strength(lever, set) * levers.effect(lever);
        Self(raise(Lever::OutcomesFirst), raise(Lever::SocialAction))
    }

    /// `1 − (1 − success)(1 − k2·e2)(1 − k6·e6)`, what is left undone made smaller; of a net effect, which says nothing of what
    /// is left undone, `min(1, success (1 + k2·e2)(1 + k6·e6))`.
    fn success(self, outcome: &Outcome) -> Share {
        let Self(first, volunteers) = self;
        match outcome.basis {
            Basis::Gross => together(outcome.success, together(first, volunteers)),
            Basis::Net => (outcome.success * (1.0 + first) * (1.0 + volunteers)).min(1.0),
        }
    }
}
