//! What varying the numbers says: one at a time, and all together. METHOD.md sections 13 and 15.
//!
//! ```
//! use outcomes_calculator::scenario::{Scenario, validate::validate};
//! use outcomes_calculator::uncertainty::{draws::Draws, evaluate::evaluate};
//!
//! # let text = r#"{
//! #     "format": "outcomes-calculator/1", "title": "Three years",
//! #     "appraisal": { "start_year": 2026, "years": 3, "discounting": { "rate": 0 }, "optimism_bias": false },
//! #     "agencies": [{ "id": "council", "name": "Council", "kind": "local-authority" }],
//! #     "services": [{ "id": "ae", "name": "A&E", "output": "attendance", "unit_cost": 100, "volume": 1000,
//! #                    "paid_by": { "council": 1 } }],
//! #     "groups": [{ "id": "people", "name": "People", "people": 100, "use": { "ae": 5 } }],
//! #     "outcomes": [{ "id": "home", "name": "A settled home", "unit": "person", "group": "people", "success": 0.5,
//! #                    "deadweight": 0, "effects": { "ae": 0.4 } }],
//! #     "redesign": { "delivery_years": 1, "take_up": { "people": { "reach": 0.2 } },
//! #                   "costs": [{ "name": "Team", "amount": 3000, "per": "once", "paid_by": { "council": 1 } }] },
//! #     "ranges": [{ "path": "services.ae.unit_cost", "low": 40, "high": 140, "shape": "uniform" }]
//! # }"#;
//! let appraisal = validate(&Scenario::new(serde_json::from_str(text)?)).expect("it has no fault");
//! let results = evaluate(&appraisal, Draws::default());
//! let near = |found: f64, expected: f64, within: f64| {
//!     assert!((found - expected).abs() <= within, "{found} is not {expected}");
//! };
//!
//! // 20 attendances a year avoided over three years, for £3,000: 60 × the unit cost − 3,000, which is 0 at £50.
//! let unit_cost = &results.sensitivity[0];
//! near(unit_cost.fiscal[0], -600.0, 1e-9);
//! near(unit_cost.fiscal[1], 5400.0, 1e-9);
//! near(unit_cost.at_mean.fiscal, 2400.0, 1e-9);
//! near(unit_cost.switching_value.fiscal.expect("it changes sign"), 50.0, 1e-9);
//!
//! // The unit cost is drawn evenly from £40 to £140, and a tenth of that lies below £50.
//! let drawn = results.uncertainty.expect("it has a range");
//! near(drawn.views.fiscal.mean, 2400.0, 1.0);
//! near(drawn.views.fiscal.p50, 2400.0, 1.0);
//! near(drawn.views.fiscal.chance_positive, 0.9, 0.001);
//! near(drawn.drivers[0].fiscal, 1.0, 0.01);
//! near(drawn.payback.chance, 0.9, 0.001);
//! near(drawn.cumulative_fiscal.p50[2], 2400.0, 1.0);
//! # Ok::<(), serde_json::Error>(())
//! ```

use serde::Serialize;

use crate::model::results::ByYear;
use crate::model::units::{Pounds, Share, Years};

/// One number at the ends of its range, all others at the scenario's values.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Sensitivity {
    /// The number's path.
    pub path: String,
    /// Its value in the scenario.
    pub value: f64,
    /// The low end.
    pub low: f64,
    /// The high end.
    pub high: f64,
    /// Public net present value at the low and the high end.
    pub public_value: [Pounds; 2],
    /// Fiscal net present value at the low and the high end.
    pub fiscal: [Pounds; 2],
    /// The net present values at the mean of its range.
    pub at_mean: OfTwoViews<Pounds>,
    /// The value, nearest the scenario's, at which that net present value is 0.
    pub switching_value: OfTwoViews<Option<f64>>,
}

/// Something of public value, and of the fiscal view.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct OfTwoViews<T> {
    /// Of public value.
    pub public_value: T,
    /// Of public budgets.
    pub fiscal: T,
}

/// The spread of results over many draws of the ranges.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Uncertainty {
    /// How many draws.
    pub draws: u32,
    /// The seed they came from.
    pub seed: u64,
    /// `scrambled-sobol` or `xoshiro256++`.
    pub sampler: &'static str,
    /// The spread of each view's net present value.
    pub views: SpreadByView,
    /// When the fiscal view pays back, over the draws in which it does.
    pub payback: PaybackSpread,
    /// Discounted cumulative fiscal flow.
    pub cumulative_fiscal: Fan,
    /// What drives the spread.
    pub drivers: Vec<Driver>,
    /// How many draws end where, of the fiscal net present value; for a chart, and no part of the document.
    #[serde(skip)]
    pub fiscal_histogram: Histogram,
}

/// How many draws fall in each of some equal steps.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Histogram {
    /// Where the first step begins.
    pub from: Pounds,
    /// How wide each step is; an amount at the end of one belongs to the next.
    pub step: Pounds,
    /// Draws in each step.
    pub counts: Vec<u32>,
}

/// A spread for each view.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SpreadByView {
    /// Public value.
    pub public_value: Spread,
    /// Public budgets.
    pub fiscal: Spread,
    /// Cash.
    pub cashable: Spread,
}

/// The distribution of a net present value, in pounds.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[allow(missing_docs, reason = "p5 is the fifth percentile, and so on")]
pub struct Spread {
    /// The mean of the draws.
    pub mean: Pounds,
    pub p5: Pounds,
    pub p10: Pounds,
    pub p25: Pounds,
    pub p50: Pounds,
    pub p75: Pounds,
    pub p90: Pounds,
    pub p95: Pounds,
    /// The share of draws above 0.
    pub chance_positive: Share,
}

/// Percentiles of payback in years, over the draws that pay back; null where none does.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[allow(missing_docs, reason = "p10 is the tenth percentile, and so on")]
pub struct PaybackSpread {
    pub p10: Option<Years>,
    pub p50: Option<Years>,
    pub p90: Option<Years>,
    /// The share of draws that ever pay back.
    pub chance: Share,
}

/// Percentiles of a yearly amount in pounds.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[allow(missing_docs, reason = "p10 is the tenth percentile, and so on")]
pub struct Fan {
    pub p10: ByYear,
    pub p50: ByYear,
    pub p90: ByYear,
}

/// A range's first-order share of the variance of two net present values.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Driver {
    /// The range's path, or the first path of a tag.
    pub path: String,
    /// Share of the variance of public value.
    pub public_value: Share,
    /// Share of the variance of the fiscal view.
    pub fiscal: Share,
}
