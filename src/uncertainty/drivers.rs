//! What drives the spread: each range's first-order share of the variance. METHOD.md section 13.

use crate::model::results::ByView;
use crate::model::spread::Driver;
use crate::uncertainty::order::order;

/// The bins into which draws are sorted by one input.
const BINS: usize = 32;

/// What the number of `path` drives; `inputs` are its coordinates, one for each draw.
pub(super) fn driver(path: String, inputs: impl Iterator<Item = f64>, draws: &[ByView]) -> Driver {
    let order = order(inputs);
    let share = |pick: fn(&ByView) -> f64| {
        let ranked: Vec<f64> = order.iter().map(|draw| pick(&draws[*draw as usize])).collect();
        share_of_variance(&ranked)
    };
    Driver { path, public_value: share(|draw| draw.public_value), fiscal: share(|draw| draw.fiscal) }
}

/// `max(0, (SSB − (B − 1)·SSW / (n − B)) / SST)` of values ranked by an input; 0 where they do not vary, or are
/// fewer than 4.
#[allow(clippy::cast_precision_loss, reason = "at most a million draws")]
fn share_of_variance(ranked: &[f64]) -> f64 {
    let count = ranked.len();
    // Equal values have no variance, though their mean may be off by a rounding.
    if count < 4 || ranked.iter().all(|value| *value == ranked[0]) {
        return 0.0;
    }
    let bins = if count < 2 * BINS { (count / 2).max(2) } else { BINS };
    let mean = ranked.iter().fold(0.0, |sum, value| sum + value) / count as f64;
    let (mut between, mut within, mut whole) = (0.0, 0.0, 0.0);
    for bin in 0..bins {
        // The bin of rank r is floor(bins · r / n).
        let members = &ranked[(bin * count).div_ceil(bins)..((bin + 1) * count).div_ceil(bins)];
        let own_mean = members.iter().fold(0.0, |sum, value| sum + value) / members.len() as f64;
        between += members.len() as f64 * (own_mean - mean) * (own_mean - mean);
        for value in members {
            within += (value - own_mean) * (value - own_mean);
            whole += (value - mean) * (value - mean);
        }
    }
    let noise = (bins - 1) as f64 * within / (count - bins) as f64;
    ((between - noise) / whole).max(0.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// y = a + 2b with independent uniform a and b: shares of variance 1/5 and 4/5.
    #[test]
    fn a_sum_splits_its_variance() {
        let side = 96;
        let [mut first, mut second] = [Vec::new(), Vec::new()];
        let mut draws = Vec::new();
        for i in 0..side {
            for j in 0..side {
                let (a, b) = ((f64::from(i) + 0.5) / f64::from(side), (f64::from(j) + 0.5) / f64::from(side));
                first.push(a);
                second.push(b);
                draws.push(ByView { public_value: a + 2.0 * b, fiscal: a, cashable: 0.0 });
            }
        }
        let found = [("a", first), ("b", second)]
            .map(|(path, inputs)| driver(path.into(), inputs.into_iter(), &draws));
        assert!((found[0].public_value - 0.2).abs() < 3e-3, "{found:?}");
        assert!((found[1].public_value - 0.8).abs() < 3e-3, "{found:?}");
        assert!((found[0].fiscal - 1.0).abs() < 3e-3 && found[1].fiscal < 1e-3, "{found:?}");
    }

    /// By hand: 0 2, 1 3, 2 4, 3 5 in four bins of mean 1, 2, 3, 4 about 2.5: SSB = 10, SSW = 8, SST = 18, and
    /// (10 − 3 · 8 / (8 − 4)) / 18 = 2 / 9.
    #[test]
    fn what_chance_alone_would_explain_is_taken_off() {
        let share = share_of_variance(&[0.0, 2.0, 1.0, 3.0, 2.0, 4.0, 3.0, 5.0]);
        assert!((share - 2.0 / 9.0).abs() < 1e-15, "{share}");
    }

    /// By hand: values 0, 0, 1, 1 in two bins: SSB = 1, SSW = 0, SST = 1; values 0, 1, 0, 1: SSB = 0.
    #[test]
    fn few_draws_use_few_bins() {
        assert_eq!(share_of_variance(&[0.0, 0.0, 1.0, 1.0]), 1.0);
        assert_eq!(share_of_variance(&[0.0, 1.0, 0.0, 1.0]), 0.0);
        assert_eq!(share_of_variance(&[0.0, 1.0, 2.0]), 0.0);
        assert_eq!(share_of_variance(&[7.0; 100]), 0.0);
        assert_eq!(share_of_variance(&[0.1; 100]), 0.0);
    }

    /// 36 draws take 18 bins of two: where the two of each bin are equal, the input explains everything.
    #[test]
    fn fewer_than_64_draws_are_two_to_a_bin() {
        let pairs: Vec<f64> = (0..36).map(|rank| f64::from(rank / 2)).collect();
        assert!((share_of_variance(&pairs) - 1.0).abs() < 1e-15);
    }
}
