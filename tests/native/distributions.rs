//! The distributions of ranges beside those of statrs: each quantile, and the moments.

use outcomes_calculator::model::appraisal::Appraisal;
use outcomes_calculator::uncertainty::draws::Draws;
use outcomes_calculator::uncertainty::draws::Run;
use serde_json::Value;
use serde_json::json;
use statrs::distribution::ContinuousCDF;
use statrs::distribution::Triangular;
use statrs::distribution::Uniform;
use statrs::statistics::Distribution;

use crate::support::COST;
use crate::support::VALUE;
use crate::support::appraisal;
use crate::support::linear;
use crate::support::put;

/// Low end, value in the scenario, high end: a mode between, at either end, near one, and far from 0.
const RANGES: [(f64, f64, f64); 7] = [
    (40.0, 100.0, 120.0),
    (0.0, 0.3, 1.0),
    (-1000.0, -1000.0, 500.0),
    (-5.0, 7.0, 7.0),
    (0.0, 1e-6, 1e6),
    (1e6, 1_000_050.0, 1_000_100.0),
    (0.25, 0.25, 0.250_001),
];

/// What a range of one shape is drawn from, by statrs.
enum Law {
    Triangular(Triangular),
    Uniform(Uniform),
}

impl Law {
    fn of(shape: &str, (low, mode, high): (f64, f64, f64)) -> Self {
        match shape {
            "triangular" => Law::Triangular(Triangular::new(low, high, mode).unwrap()),
            "uniform" => Law::Uniform(Uniform::new(low, high).unwrap()),
            other => panic!("no law called {other}"),
        }
    }

    fn quantile(&self, share: f64) -> f64 {
        match self {
            Law::Triangular(law) => law.inverse_cdf(share),
            Law::Uniform(law) => law.inverse_cdf(share),
        }
    }

    fn share_below(&self, value: f64) -> f64 {
        match self {
            Law::Triangular(law) => law.cdf(value),
            Law::Uniform(law) => law.cdf(value),
        }
    }

    fn mean(&self) -> f64 {
        match self {
            Law::Triangular(law) => law.mean().unwrap(),
            Law::Uniform(law) => law.mean().unwrap(),
        }
    }

    /// The mean of its squares.
    fn mean_square(&self) -> f64 {
        let variance = match self {
            Law::Triangular(law) => law.variance().unwrap(),
            Law::Uniform(law) => law.variance().unwrap(),
        };
        variance + self.mean() * self.mean()
    }
}

fn ranged(path: &str, low: f64, high: f64, shape: &str) -> Value {
    json!({ "path": path, "low": low, "high": high, "shape": shape, "together": "one" })
}

/// The mean of the public and of the fiscal net present value over some draws.
fn drawn(appraisal: &Appraisal, count: u32, seed: u64) -> (f64, f64) {
    let views = Run::new(appraisal.clone(), Draws { count, seed }).expect("it has ranges").finish().views;
    (views.public_value.mean, views.fiscal.mean)
}

/// A cost drawn evenly from 0 to 1 shares its draw with the value: the fiscal net value, which is that cost, tells the
/// probability, and the public one, 30 × the value less the cost, what was drawn at it.
#[test]
fn every_quantile_is_that_of_statrs() {
    for shape in ["triangular", "uniform"] {
        for (low, value, high) in RANGES {
            let ranges = json!([ranged(COST, 0.0, 1.0, "uniform"), ranged(VALUE, low, high, shape)]);
            let appraisal = appraisal(&linear(value, 0.5, ranges));
            let law = Law::of(shape, (low, value, high));
            let mut shares = Vec::new();
            for seed in 0..500 {
                let (public, fiscal) = drawn(&appraisal, 1, seed);
                let (share, found) = (-fiscal, (public - fiscal) / 30.0);
                // Some roundings, of numbers no larger than the ends or the cost.
                let within = 1e-14 * low.abs().max(high.abs()).max(1.0);
                let expected = law.quantile(share);
                assert!(
                    (found - expected).abs() <= within,
                    "{shape} {low}…{value}…{high} at {share}: {found} is not {expected}"
                );
                // And back: the steepest that a share can change is twice the roundings over the width.
                let back = law.share_below(found);
                assert!(
                    (back - share).abs() <= 1e-14 + 4.0 * within / (high - low),
                    "{found}: {back} is not {share}"
                );
                shares.push(share);
            }
            shares.sort_by(f64::total_cmp);
            assert!(shares[0] < 0.01 && shares[499] > 0.99, "the tails are drawn from too: {shares:?}");
        }
    }
}

/// One draw falls in each 8,192nd of the probability, so a mean is off by at most a 8,192nd of the width.
#[test]
fn means_are_those_of_statrs() {
    for shape in ["triangular", "uniform"] {
        for (low, value, high) in RANGES {
            let appraisal = appraisal(&linear(value, 0.0, json!([ranged(VALUE, low, high, shape)])));
            let found = drawn(&appraisal, 8192, 1).0 / 30.0;
            let expected = Law::of(shape, (low, value, high)).mean();
            let within = (high - low) / 8192.0 + 1e-12 * expected.abs();
            assert!((found - expected).abs() <= within, "{shape} {low}…{value}…{high}: {found}, {expected}");
        }
    }
}

/// People and the value of each are drawn together, from the same range: 0.3 × the square of what was drawn.
#[test]
fn mean_squares_are_those_of_statrs() {
    for shape in ["triangular", "uniform"] {
        for (low, value, high) in [(40.0, 100.0, 120.0), (0.0, 20.0, 200.0), (90.0, 90.0, 110.0)] {
            let ranges =
                json!([ranged("groups.people.people", low, high, shape), ranged(VALUE, low, high, shape)]);
            let mut scenario = linear(value, 0.0, ranges);
            put(&mut scenario, "groups.people.people", value.into());
            let found = drawn(&appraisal(&scenario), 8192, 1).0 / 0.3;
            let expected = Law::of(shape, (low, value, high)).mean_square();
            let within = (high * high - low * low) / 8192.0;
            assert!((found - expected).abs() <= within, "{shape} {low}…{value}…{high}: {found}, {expected}");
        }
    }
}
