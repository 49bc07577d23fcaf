//! One run through the chain, from people to pounds, in buffers that the next run uses again.

use crate::model::appraisal::Appraisal;
use crate::model::benefits::Changed;
use crate::model::costs::Costs;
use crate::model::demand::Demand;
use crate::model::gain::Gain;
use crate::model::gain::Gains;
use crate::model::levers::LeverSet;
use crate::model::outcomes::Outcomes;
use crate::model::outputs::Outputs;
use crate::model::people::People;
use crate::model::results::ByView;
use crate::model::views::Factors;
use crate::model::views::net_present_values;

/// The redesign of an appraisal, followed with some set of its levers.
#[derive(Clone, Debug)]
pub(crate) struct Simulation {
    pub demand: Demand,
    pub people: People,
    pub outcomes: Outcomes,
    pub outputs: Outputs,
    pub costs: Costs,
    pub gains: Gains,
    pub gain: Gain,
    pub factors: Factors,
}

impl Simulation {
    /// Buffers for an appraisal of this shape.
    pub fn new(appraisal: &Appraisal) -> Self {
        let years = appraisal.years;
        Self {
            demand: Demand::new(appraisal),
            people: People::new(appraisal.groups.len(), years),
            outcomes: Outcomes::new(appraisal.outcomes.len(), appraisal.groups.len(), years),
            outputs: Outputs::new(appraisal.services.len(), years),
            costs: Costs::new(years),
            gains: Gains::new(years),
            gain: Gain::new(years),
            factors: Factors::new(years),
        }
    }

    /// Follows the redesign with the levers of `set`, and gives the net present value of each view.
    pub fn run(&mut self, appraisal: &Appraisal, set: LeverSet) -> ByView {
        self.rerun(appraisal, set, Parts::ALL)
    }

    /// What [`Simulation::run`] would give, where since its last run with `set` only numbers that the parts in
    /// `touched` read have changed.
    pub fn rerun(&mut self, appraisal: &Appraisal, set: LeverSet, touched: Parts) -> ByView {
        if touched.has(Parts::DISCOUNTING) {
            appraisal.discounting.write_factors(&mut self.factors.standard, &mut self.factors.health);
        }
        if touched.has(Parts::DEMAND) {
            self.demand.follow(appraisal);
        }
        if touched.has(Parts::PEOPLE) {
            self.people.follow(appraisal, set);
        }
        if touched.has(Parts::OUTCOMES) {
            self.outcomes.follow(appraisal, set, &self.people);
        }
        if touched.has(Parts::OUTPUTS) {
            self.outputs.follow(appraisal, set, &self.demand, &self.people, &self.outcomes);
        }
        if touched.has(Parts::COSTS) {
            self.costs.reckon_redesign(appraisal, set, &self.people);
        }
        self.gains.clear();
        let changed = Changed {
            appraisal,
            set,
            demand: &self.demand,
            people: &self.people,
            outcomes: &self.outcomes,
            outputs: &self.outputs,
        };
        changed.each_gain(&mut self.gain, |gain, nature| self.gains.add(gain, nature));
        net_present_values(&self.gains, &self.costs, &self.factors)
    }
}

/// Parts of the chain from people to pounds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Parts(u8);

impl Parts {
    pub const NONE: Parts = Parts(0);
    pub const DEMAND: Parts = Parts(1);
    pub const PEOPLE: Parts = Parts(1 << 1);
    pub const OUTCOMES: Parts = Parts(1 << 2);
    pub const OUTPUTS: Parts = Parts(1 << 3);
    pub const COSTS: Parts = Parts(1 << 4);
    pub const DISCOUNTING: Parts = Parts(1 << 5);
    pub const ALL: Parts = Parts((1 << 6) - 1);

    pub const fn and(self, other: Parts) -> Parts {
        Parts(self.0 | other.0)
    }

    fn has(self, part: Parts) -> bool {
        self.0 & part.0 != 0
    }
}
