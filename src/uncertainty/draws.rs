//! Many evaluations of one appraisal, each with the numbers of one draw. METHOD.md section 13.

use crate::model::appraisal::Appraisal;
use crate::model::appraisal::Range;
use crate::model::levers::LeverSet;
use crate::model::results::ByView;
use crate::model::simulation::Parts;
use crate::model::simulation::Simulation;
use crate::model::spread::Driver;
use crate::model::spread::Fan;
use crate::model::spread::SpreadByView;
use crate::model::spread::Uncertainty;
use crate::model::views::payback;
use crate::scenario::path::Path;
use crate::uncertainty::distribution::value_at;
use crate::uncertainty::drivers::driver;
use crate::uncertainty::histogram::histogram;
use crate::uncertainty::order::ascending;
use crate::uncertainty::percentile::payback_spread;
use crate::uncertainty::percentile::percentile;
use crate::uncertainty::percentile::spread;
use crate::uncertainty::sampler::Sampler;
use crate::uncertainty::slot::Slot;
use crate::uncertainty::slot::slot;

/// How many draws, and from which seed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Draws {
    /// From 0 to 1,000,000.
    pub count: u32,
    /// Any number; the same seed gives the same bits on every machine.
    pub seed: u64,
}

/// How many draws one step takes: few, so that a step of the largest scenario is short too.
const STEP: u32 = 8;

impl Draws {
    /// The most draws there may be.
    pub const MOST: u32 = 1_000_000;
}

impl Default for Draws {
    fn default() -> Self {
        Self { count: 8192, seed: 1 }
    }
}

/// A run of draws that can be taken in slices; however it is sliced, it gives the same bits.
#[derive(Clone, Debug)]
pub struct Run {
    appraisal: Appraisal,
    simulation: Simulation,
    draws: Draws,
    sampler: Sampler,
    varied: Vec<Varied>,
    /// The parts of the chain that read a number that varies.
    touched: Parts,
    point: Vec<f64>,
    /// What each draw so far came to.
    pub(super) sample: Sample,
    /// The coordinates of each draw so far, one after another: what drivers are ranked by.
    coordinates: Vec<f64>,
    /// What all draws together say, as far as they have been ranked for it.
    fan: Fan,
    drivers: Vec<Driver>,
}

/// A number that varies: where it stands, its range, the value in the scenario, and its sampling dimension.
#[derive(Clone, Debug)]
struct Varied {
    slot: Slot,
    range: Range,
    value: f64,
    dimension: usize,
}

/// What each draw came to.
#[derive(Clone, Debug, Default)]
pub(super) struct Sample {
    pub net_present_values: Vec<ByView>,
    paybacks: Vec<f64>,
    /// Discounted cumulative fiscal flow, the years of one draw after those of another.
    cumulative: Vec<f64>,
}

impl Run {
    /// A run that has drawn nothing yet; none at 0 draws and where there are no ranges.
    ///
    /// ```
    /// # use outcomes_calculator::{data::presets::preset, scenario::Scenario};
    /// # let scenario = Scenario::new(serde_json::from_str(preset("frequent-ae").unwrap_or_default())?);
    /// use outcomes_calculator::scenario::validate::validate;
    /// use outcomes_calculator::uncertainty::draws::{Draws, Run};
    ///
    /// let appraisal = validate(&scenario).expect("a preset has no faults");
    /// assert!(Run::new(appraisal.clone(), Draws { count: 0, seed: 1 }).is_none());
    /// assert!(Run::new(appraisal.clone(), Draws::default()).is_some());
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub fn new(mut appraisal: Appraisal, draws: Draws) -> Option<Self> {
        let draws = Draws { count: draws.count.min(Draws::MOST), ..draws };
        if draws.count == 0 || appraisal.ranges.is_empty() {
            return None;
        }
        let dimensions = dimensions(&appraisal.ranges);
        let count = dimensions.iter().max().map_or(0, |last| last + 1);
        let mut varied = Vec::new();
        for (range, dimension) in appraisal.ranges.clone().into_iter().zip(dimensions) {
            let Some(slot) = slot(&appraisal, &Path::parse(&range.path)) else { continue };
            let Some(value) = slot.number(&mut appraisal).copied() else { continue };
            varied.push(Varied { slot, range, value, dimension });
        }
        Some(Self {
            simulation: Simulation::new(&appraisal),
            appraisal,
            draws,
            sampler: Sampler::new(draws.count, draws.seed, count),
            touched: varied.iter().fold(Parts::NONE, |parts, varied| parts.and(varied.slot.touched)),
            varied,
            point: vec![0.0; count],
            sample: Sample::default(),
            coordinates: Vec::new(),
            fan: Fan::default(),
            drivers: Vec::new(),
        })
    }

    /// How many draws have been taken.
    ///
    /// ```
    /// # use outcomes_calculator::{data::presets::preset, scenario::Scenario};
    /// # let scenario = Scenario::new(serde_json::from_str(preset("frequent-ae").unwrap_or_default())?);
    /// # let appraisal = outcomes_calculator::scenario::validate::validate(&scenario).expect("no faults");
    /// use outcomes_calculator::uncertainty::draws::{Draws, Run};
    ///
    /// let mut run = Run::new(appraisal.clone(), Draws { count: 64, seed: 1 }).expect("it has ranges");
    /// run.advance(8);
    /// assert_eq!(run.taken(), 8);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub fn taken(&self) -> u32 {
        u32::try_from(self.sample.net_present_values.len()).unwrap_or(u32::MAX)
    }

    /// How many draws are taken in all.
    pub(super) fn count(&self) -> u32 {
        self.draws.count
    }

    /// Takes at most so many more draws; says whether all have been taken.
    ///
    /// ```
    /// # use outcomes_calculator::{data::presets::preset, scenario::Scenario};
    /// # let scenario = Scenario::new(serde_json::from_str(preset("frequent-ae").unwrap_or_default())?);
    /// use outcomes_calculator::scenario::validate::validate;
    /// use outcomes_calculator::uncertainty::draws::{Draws, Run};
    ///
    /// let appraisal = validate(&scenario).expect("a preset has no faults");
    /// let mut run = Run::new(appraisal.clone(), Draws { count: 64, seed: 1 }).expect("it has ranges");
    /// assert!(!run.advance(40));
    /// assert_eq!(run.taken(), 40);
    /// assert!(run.advance(40));
    /// assert_eq!(run.taken(), 64);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn advance(&mut self, most: u32) -> bool {
        let last = self.taken().saturating_add(most).min(self.draws.count);
        for index in self.taken()..last {
            self.draw(index);
        }
        last == self.draws.count
    }

    /// Takes a few more draws or, when all are taken, ranks them once more; says whether nothing is left to do but finish.
    ///
    /// ```
    /// # use outcomes_calculator::{data::presets::preset, scenario::Scenario};
    /// # let scenario = Scenario::new(serde_json::from_str(preset("frequent-ae").unwrap_or_default())?);
    /// # let appraisal = outcomes_calculator::scenario::validate::validate(&scenario).expect("no faults");
    /// use outcomes_calculator::uncertainty::draws::{Draws, Run};
    ///
    /// let mut run = Run::new(appraisal.clone(), Draws { count: 64, seed: 1 }).expect("it has ranges");
    /// while !run.step() {}
    /// assert_eq!(run.taken(), 64);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn step(&mut self) -> bool {
        self.advance(STEP) && self.rank()
    }

    /// Ranks all draws once more, by what one year came to or by one number that varies; says whether all is ranked.
    fn rank(&mut self) -> bool {
        let (years, dimensions) = (self.appraisal.years, self.point.len());
        let (year, dimension) = (self.fan.p50.len(), self.drivers.len());
        if year < years {
            let sorted = ascending(self.sample.cumulative.iter().copied().skip(year).step_by(years));
            self.fan.p10.push(percentile(&sorted, 0.1));
            self.fan.p50.push(percentile(&sorted, 0.5));
            self.fan.p90.push(percentile(&sorted, 0.9));
        } else if dimension < dimensions {
            let named = self.varied.iter().find(|varied| varied.dimension == dimension);
            let path = named.map_or_else(String::new, |varied| varied.range.path.clone());
            let inputs = self.coordinates.iter().copied().skip(dimension).step_by(dimensions);
            self.drivers.push(driver(path, inputs, &self.sample.net_present_values));
        } else {
            return true;
        }
        false
    }

    fn draw(&mut self, index: u32) {
        self.sampler.write_point(index, &mut self.point);
        self.coordinates.extend_from_slice(&self.point);
        for varied in &self.varied {
            if let Some(number) = varied.slot.number(&mut self.appraisal) {
                let drawn = self.point[varied.dimension];
                let share = if varied.range.is_opposite { 1.0 - drawn } else { drawn };
                *number = value_at(&varied.range, varied.value, share);
            }
        }
        let touched = if index == 0 { Parts::ALL } else { self.touched };
        let net_present_values = self.simulation.rerun(&self.appraisal, LeverSet::ALL, touched);
        self.sample.net_present_values.push(net_present_values);
        let (gains, costs) = (&self.simulation.gains.fiscal, &self.simulation.costs.public);
        let flow = || gains.iter().zip(costs).map(|(gain, cost)| gain - cost);
        self.sample.paybacks.extend(payback(flow()));
        let mut total = 0.0;
        self.sample.cumulative.extend(flow().zip(&self.simulation.factors.standard).map(
            |(amount, factor)| {
                total += amount * factor;
                total
            },
        ));
    }

    /// The spread of what was drawn, the rest of the draws taken first.
    ///
    /// ```
    /// # use outcomes_calculator::{data::presets::preset, scenario::Scenario};
    /// # let scenario = Scenario::new(serde_json::from_str(preset("frequent-ae").unwrap_or_default())?);
    /// use outcomes_calculator::scenario::validate::validate;
    /// use outcomes_calculator::uncertainty::draws::{Draws, Run};
    ///
    /// let appraisal = validate(&scenario).expect("a preset has no faults");
    /// let run = || Run::new(appraisal.clone(), Draws { count: 64, seed: 7 }).expect("it has ranges");
    /// let (at_once, mut sliced) = (run().finish(), run());
    /// sliced.advance(10);
    /// assert_eq!(sliced.finish(), at_once);
    /// assert!((0.0..=1.0).contains(&at_once.views.fiscal.chance_positive));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub fn finish(mut self) -> Uncertainty {
        self.advance(self.draws.count);
        while !self.rank() {}
        let view = |pick: fn(&ByView) -> f64| {
            spread(&self.sample.net_present_values.iter().map(pick).collect::<Vec<_>>())
        };
        let fiscal = ascending(self.sample.net_present_values.iter().map(|draw| draw.fiscal));
        Uncertainty {
            fiscal_histogram: histogram(&fiscal),
            draws: self.draws.count,
            seed: self.draws.seed,
            sampler: self.sampler.name(),
            views: SpreadByView {
                public_value: view(|draw| draw.public_value),
                fiscal: view(|draw| draw.fiscal),
                cashable: view(|draw| draw.cashable),
            },
            drivers: self.drivers,
            cumulative_fiscal: self.fan,
            payback: payback_spread(self.sample.paybacks, self.draws.count),
        }
    }
}

/// The sampling dimension of each range: ranges with one tag share theirs.
fn dimensions(ranges: &[Range]) -> Vec<usize> {
    let mut first_of_each: Vec<usize> = Vec::new();
    let of_range = ranges.iter().enumerate().map(|(index, range)| {
        let shares = |first: &usize| range.together.is_some() && ranges[*first].together == range.together;
        first_of_each.iter().position(shares).unwrap_or_else(|| {
            first_of_each.push(index);
            first_of_each.len() - 1
        })
    });
    of_range.collect()
}
