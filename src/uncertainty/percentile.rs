//! Percentiles of a sample. METHOD.md section 13.

use crate::model::spread::PaybackSpread;
use crate::model::spread::Spread;
use crate::uncertainty::order::ascending;

/// The `share` percentile by linear interpolation between order statistics, at position `share·(n − 1)`; the
/// sample is in ascending order and not empty.
pub(super) fn percentile(sorted: &[f64], share: f64) -> f64 {
    let last = sorted.len().saturating_sub(1);
    #[allow(clippy::cast_precision_loss, reason = "at most a million draws")]
    let position = share * last as f64;
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a place in the sample")]
    let below = position.floor() as usize;
    let low = sorted[below.min(last)];
    let high = sorted[(below + 1).min(last)];
    low + (high - low) * (position - position.floor())
}

/// How a sample that is not empty is spread.
#[allow(clippy::cast_precision_loss, reason = "at most a million draws")]
pub(super) fn spread(values: &[f64]) -> Spread {
    let count = values.len() as f64;
    let mean = values.iter().fold(0.0, |sum, value| sum + value) / count;
    let positive = values.iter().filter(|value| **value > 0.0).count() as f64;
    let sorted = ascending(values.iter().copied());
    let at = |share| percentile(&sorted, share);
    Spread {
        mean,
        p5: at(0.05),
        p10: at(0.1),
        p25: at(0.25),
        p50: at(0.5),
        p75: at(0.75),
        p90: at(0.9),
        p95: at(0.95),
        chance_positive: positive / count,
    }
}

/// How the years of payback are spread, of those `draws` that pay back.
#[allow(clippy::cast_precision_loss, reason = "at most a million draws")]
pub(super) fn payback_spread(paybacks: Vec<f64>, draws: u32) -> PaybackSpread {
    let paybacks = ascending(paybacks.into_iter());
    let at = |share| (!paybacks.is_empty()).then(|| percentile(&paybacks, share));
    PaybackSpread {
        p10: at(0.1),
        p50: at(0.5),
        p90: at(0.9),
        chance: paybacks.len() as f64 / f64::from(draws),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Excel's PERCENTILE.INC and R's type 7 give these for 1, 2, 4, 8.
    #[test]
    fn percentiles_interpolate() {
        for (share, expected) in [(0.0, 1.0), (0.25, 1.75), (0.5, 3.0), (0.9, 6.8), (1.0, 8.0)] {
            assert!((percentile(&[1.0, 2.0, 4.0, 8.0], share) - expected).abs() < 1e-12, "{share}");
        }
        assert_eq!(percentile(&[3.0], 0.9), 3.0);
    }
}
