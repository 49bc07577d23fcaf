//! One number varied at a time: what it does at its ends, and where it turns the verdict. METHOD.md
//! section 13.

use crate::model::appraisal::Appraisal;
use crate::model::appraisal::Range;
use crate::model::bisect::bisect;
use crate::model::levers::LeverSet;
use crate::model::results::ByView;
use crate::model::simulation::Simulation;
use crate::model::spread::OfTwoViews;
use crate::model::spread::Sensitivity;
use crate::model::units::Pounds;
use crate::model::views::settled;
use crate::scenario::path::Path;
use crate::scenario::row::LARGEST;
use crate::uncertainty::distribution::mean;
use crate::uncertainty::slot::Slot;
use crate::uncertainty::slot::slot;

/// Steps taken on each side of the scenario's value.
const STEPS: u32 = 200;

/// A study of every range of an appraisal, one at a time, all others at the scenario's values.
#[derive(Clone, Debug)]
pub(super) struct Study {
    probe: Probe,
    done: Vec<Sensitivity>,
    next: usize,
}

impl Study {
    pub fn new(appraisal: &Appraisal) -> Self {
        let mut simulation = Simulation::new(appraisal);
        simulation.run(appraisal, LeverSet::ALL);
        Self { probe: Probe { appraisal: appraisal.clone(), simulation }, done: Vec::new(), next: 0 }
    }

    /// Studies one more range; says whether all have been.
    pub fn advance(&mut self) -> bool {
        if let Some(range) = self.probe.appraisal.ranges.get(self.next).cloned() {
            self.done.extend(self.probe.study(&range));
            self.next += 1;
        }
        self.next == self.probe.appraisal.ranges.len()
    }

    /// About how many evaluations are done, and how many there are in all.
    pub fn evaluations(&self) -> (u32, u32) {
        let steps = |ranges: usize| 2 * STEPS * u32::try_from(ranges).unwrap_or_default();
        (steps(self.next), steps(self.probe.appraisal.ranges.len()))
    }

    pub fn finish(self) -> Vec<Sensitivity> {
        self.done
    }
}

/// The limits of a search: the field's own, or where it has none, so far beyond the value.
fn within([least, most]: [f64; 2], value: f64, reach: f64) -> [f64; 2] {
    let least = if least <= -LARGEST { value - reach } else { least };
    let most = if most >= LARGEST { value + reach } else { most };
    [least, most]
}

/// An appraisal in which one number is moved.
#[derive(Clone, Debug)]
struct Probe {
    appraisal: Appraisal,
    simulation: Simulation,
}

impl Probe {
    fn study(&mut self, range: &Range) -> Option<Sensitivity> {
        let slot = slot(&self.appraisal, &Path::parse(&range.path))?;
        let value = slot.number(&mut self.appraisal).copied()?;
        let (low, high) = (self.at(slot, range.low), self.at(slot, range.high));
        let at_mean = self.at(slot, mean(range, value));
        let reach = 10.0 * value.abs().max(range.low.abs()).max(range.high.abs()).max(1.0);
        let limits = within(range.limits, value, reach);
        let [public_value, fiscal] = VIEWS.map(|view| Search { slot, view }.nearest(self, value, limits));
        self.at(slot, value);
        Some(Sensitivity {
            path: range.path.clone(),
            value,
            low: range.low,
            high: range.high,
            public_value: [low.public_value, high.public_value],
            fiscal: [low.fiscal, high.fiscal],
            at_mean: OfTwoViews { public_value: at_mean.public_value, fiscal: at_mean.fiscal },
            switching_value: OfTwoViews { public_value, fiscal },
        })
    }

    fn at(&mut self, slot: Slot, value: f64) -> ByView {
        if let Some(number) = slot.number(&mut self.appraisal) {
            *number = value;
        }
        self.simulation.rerun(&self.appraisal, LeverSet::ALL, slot.touched)
    }
}

/// The net present values whose switching values are sought.
const VIEWS: [fn(ByView) -> Pounds; 2] = [|net| net.public_value, |net| net.fiscal];

/// A search for the value of one number at which one net present value is 0.
#[derive(Clone, Copy)]
struct Search {
    slot: Slot,
    view: fn(ByView) -> Pounds,
}

impl Search {
    /// The sign of the net present value, 0 where that counts as nothing.
    fn sign(self, probe: &mut Probe, value: f64) -> f64 {
        sign(settled((self.view)(probe.at(self.slot, value))))
    }

    /// The sign of the net present value, however small it is.
    fn bare_sign(self, probe: &mut Probe, value: f64) -> f64 {
        sign((self.view)(probe.at(self.slot, value)))
    }

    /// The value nearest the scenario's at which the net present value is 0, the lower at a tie. The two sides are
    /// searched in turn, the nearer step first, and a side no further than what was found on the other.
    fn nearest(self, probe: &mut Probe, value: f64, [least, most]: [f64; 2]) -> Option<f64> {
        let sign = self.sign(probe, value);
        if sign == 0.0 {
            return Some(value);
        }
        let (mut below, mut above) = (Side::new(value, least), Side::new(value, most));
        loop {
            let is_below = below.is_open() && below.reached() <= above.found();
            let is_above = above.is_open() && above.reached() < below.found();
            let side = match (is_below, is_above) {
                (false, false) => break,
                (true, true) if above.reached() < below.reached() => &mut above,
                (true, _) => &mut below,
                (false, true) => &mut above,
            };
            side.taken += 1;
            if self.sign(probe, side.at(side.taken)) != sign {
                side.crossing = Some(self.crossing(probe, sign, side));
            }
        }
        if below.found() <= above.found() { below.crossing } else { above.crossing }
    }

    /// Where the sign changes between the last two steps of a side.
    fn crossing(self, probe: &mut Probe, sign: f64, side: &Side) -> f64 {
        let step = side.taken;
        let (before, now, beyond) = (side.at(step - 1), side.at(step), side.at(step + 1));
        // The half-penny that counts as nothing finds the step; the bare amount finds the value, where it crosses.
        if self.bare_sign(probe, now) != sign {
            bisect(before, now, |value| self.bare_sign(probe, value) == sign)
        } else if self.bare_sign(probe, beyond) != sign {
            bisect(now, beyond, |value| self.bare_sign(probe, value) == sign)
        } else {
            bisect(before, now, |value| self.sign(probe, value) == sign)
        }
    }
}

/// A search for a change of sign, step by step from a value to an end.
struct Side {
    value: f64,
    end: f64,
    width: f64,
    taken: u32,
    crossing: Option<f64>,
}

impl Side {
    fn new(value: f64, end: f64) -> Self {
        Self { value, end, width: (end - value) / f64::from(STEPS), taken: 0, crossing: None }
    }

    fn at(&self, step: u32) -> f64 {
        if step >= STEPS { self.end } else { self.value + f64::from(step) * self.width }
    }

    fn is_open(&self) -> bool {
        self.crossing.is_none() && self.taken < STEPS && self.width != 0.0
    }

    /// How far from the value the last step stands.
    fn reached(&self) -> f64 {
        (self.at(self.taken) - self.value).abs()
    }

    /// How far from the value the sign changes; without end where it does not, so far as is known.
    fn found(&self) -> f64 {
        self.crossing.map_or(f64::INFINITY, |found| (found - self.value).abs())
    }
}

fn sign(amount: f64) -> f64 {
    if amount == 0.0 { 0.0 } else { amount.signum() }
}
