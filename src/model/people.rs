//! People taken on, engaged and completing, year by year. METHOD.md section 6, first half.

use crate::model::appraisal::Appraisal;
use crate::model::appraisal::Group;
use crate::model::appraisal::TakeUp;
use crate::model::grid::Grid;
use crate::model::levers::Lever;
use crate::model::levers::LeverSet;

/// Where a number counts as lowered by what is available, as a share of it.
const CAPPED: f64 = 1e-9;

/// People in the redesign, a row for each group.
#[derive(Clone, Debug)]
pub(crate) struct People {
    pub taken_on: Grid,
    pub engaged: Grid,
    pub complete: Grid,
    /// The share of the group that is engaged and has not left it.
    pub cover: Grid,
    /// Whether there were fewer people left than reach and roll-out would have taken on.
    pub capped: Vec<bool>,
}

impl People {
    pub fn new(groups: usize, years: usize) -> Self {
        Self {
            taken_on: Grid::new(groups, years),
            engaged: Grid::new(groups, years),
            complete: Grid::new(groups, years),
            cover: Grid::new(groups, years),
            capped: vec![false; groups],
        }
    }

    /// Follows every group through the years; a group outside the redesign has nobody in it.
    pub fn follow(&mut self, appraisal: &Appraisal, set: LeverSet) {
        for (index, group) in appraisal.groups.iter().enumerate() {
            if let Some(take_up) = group.take_up {
                self.take_on(appraisal, set, index, take_up);
                self.cover_group(index, group);
            }
        }
    }

    fn take_on(&mut self, appraisal: &Appraisal, set: LeverSet, index: usize, take_up: TakeUp) {
        let group = &appraisal.groups[index];
        let redesign = &appraisal.redesign;
        let personal = personal_gain(appraisal, set);
        let reach = together(take_up.reach, targeting(appraisal, set));
        let engagement = together(take_up.engagement, personal);
        let retention = together(take_up.retention, personal);
        let last = (take_up.start + redesign.delivery_years).min(appraisal.years);
        let mut taken_before = 0.0;
        self.capped[index] = false;
        for k in take_up.start..last {
            let wanted = group.people * reach * redesign.roll(k - take_up.start);
            let available = group.people * (1.0 + group.turnover * as_years(k)) - taken_before;
            let taken = wanted.min(available).max(0.0);
            self.capped[index] |= wanted - taken > CAPPED * wanted;
            taken_before += taken;
            self.taken_on.row_mut(index)[k] = taken;
            self.engaged.row_mut(index)[k] = taken * engagement;
            self.complete.row_mut(index)[k] = taken * engagement * retention;
        }
    }

    fn cover_group(&mut self, index: usize, group: &Group) {
        let engaged = self.engaged.row(index);
        let mut still_here = 0.0;
        for (cover, engaged) in self.cover.row_mut(index).iter_mut().zip(engaged) {
            still_here = still_here * (1.0 - group.turnover) + engaged;
            *cover = if group.people > 0.0 { (still_here / group.people).min(1.0) } else { 0.0 };
        }
    }
}

/// Two independent chances: `1 − (1 − first)(1 − second)`.
pub(crate) fn together(first: f64, second: f64) -> f64 {
    1.0 - (1.0 - first) * (1.0 - second)
}

/// A count of years as a number.
#[allow(clippy::cast_precision_loss, reason = "at most 60 years")]
pub(crate) fn as_years(years: usize) -> f64 {
    years as f64
}

fn personal_gain(appraisal: &Appraisal, set: LeverSet) -> f64 {
    let levers = &appraisal.redesign.levers;
    levers.strength(Lever::PersonCentred, set) * levers.effect(Lever::PersonCentred)
}

fn targeting(appraisal: &Appraisal, set: LeverSet) -> f64 {
    let levers = &appraisal.redesign.levers;
    let targeting = levers.digital_data().map_or(0.0, |lever| lever.targeting);
    levers.strength(Lever::DigitalData, set) * targeting
}
