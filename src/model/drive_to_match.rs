//! How good an output drive would have to be to do as well as the redesign. METHOD.md section 10.

use crate::model::appraisal::Appraisal;
use crate::model::benefits::each_saving;
use crate::model::bisect::bisect;
use crate::model::costs::Costs;
use crate::model::demand::Demand;
use crate::model::drive;
use crate::model::gain::Gain;
use crate::model::gain::Gains;
use crate::model::outputs::Outputs;
use crate::model::results::ByView;
use crate::model::results::DriveToMatch;
use crate::model::results::Views;
use crate::model::units::Share;
use crate::model::views::Factors;
use crate::model::views::net_present_values;
use crate::model::views::settled;

/// Steps between no cut and a cut of everything.
const STEPS: u32 = 200;

/// The cut a year from which the drive is no worse than the redesign, whose views these are.
pub(crate) fn drive_to_match(
    appraisal: &Appraisal,
    demand: &Demand,
    factors: &Factors,
    redesign: &Views,
) -> DriveToMatch {
    if !appraisal.efficiency.is_given || appraisal.efficiency.cut_years == 0 {
        return DriveToMatch::default();
    }
    let mut trial = Trial::new(appraisal, demand, factors);
    let goal = |pick: fn(&ByView) -> f64, goal: f64| (pick, goal);
    let [fiscal, public_value] = [
        goal(|net| net.fiscal, redesign.fiscal.net_present_value),
        goal(|net| net.public_value, redesign.public_value.net_present_value),
    ]
    .map(|(pick, goal)| trial.first_cut(|net| settled(goal - pick(net)) > 0.0));
    DriveToMatch { fiscal, public_value }
}

/// An output drive whose cut is moved.
struct Trial<'a> {
    appraisal: Appraisal,
    demand: &'a Demand,
    factors: &'a Factors,
    costs: Costs,
    outputs: Outputs,
    gains: Gains,
    gain: Gain,
}

impl<'a> Trial<'a> {
    fn new(appraisal: &Appraisal, demand: &'a Demand, factors: &'a Factors) -> Self {
        let years = appraisal.years;
        let mut costs = Costs::new(years);
        costs.reckon_drive(appraisal);
        Self {
            appraisal: appraisal.clone(),
            demand,
            factors,
            costs,
            outputs: Outputs::new(appraisal.services.len(), years),
            gains: Gains::new(years),
            gain: Gain::new(years),
        }
    }

    fn at(&mut self, cut: Share) -> ByView {
        self.appraisal.efficiency.unit_cost_cut = cut;
        drive::follow(&self.appraisal, self.demand, &mut self.outputs);
        self.gains.clear();
        let Self { appraisal, demand, outputs, gains, gain, .. } = self;
        each_saving(appraisal, demand, outputs, gain, &mut |gain, nature| gains.add(gain, nature));
        net_present_values(&self.gains, &self.costs, self.factors)
    }

    /// 0 where the drive is no worse without a cut, else in the first step by which it no longer `is_worse`.
    fn first_cut(&mut self, is_worse: impl Fn(&ByView) -> bool) -> Option<Share> {
        let cut = |step: u32| f64::from(step) / f64::from(STEPS);
        let first = (0..=STEPS).find(|step| !is_worse(&self.at(cut(*step))))?;
        if first == 0 {
            return Some(0.0);
        }
        Some(bisect(cut(first - 1), cut(first), |value| is_worse(&self.at(value))))
    }
}
