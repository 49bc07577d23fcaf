//! How many draws end up where, for a chart of the draws of METHOD.md section 13.

use crate::model::spread::Histogram;

/// About how many steps a histogram has; a round step makes it some fewer.
const MOST_STEPS: f64 = 30.0;

/// Counts a sample, in ascending order and not empty, in round steps of which one begins at 0: no step holds
/// both gains and losses.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "at most about 30 steps")]
pub(super) fn histogram(sorted: &[f64]) -> Histogram {
    let (Some(least), Some(most)) = (sorted.first(), sorted.last()) else { return Histogram::default() };
    let step = round_step((most - least) / MOST_STEPS);
    let from = (least / step).floor() * step;
    let place = |value: f64| ((value - from) / step).floor().max(0.0) as usize;
    let mut counts = vec![0; place(*most) + 1];
    for value in sorted {
        counts[place(*value)] += 1;
    }
    Histogram { from, step, counts }
}

/// 1, 2 or 5 times a power of ten, at least `wanted`; 1 where that is no amount above 0.
///
/// ```
/// # use outcomes_calculator::uncertainty::histogram::round_step;
/// assert_eq!([0.3, 6.0, 1400.0].map(round_step), [0.5, 10.0, 2000.0]);
/// ```
#[must_use]
pub fn round_step(wanted: f64) -> f64 {
    let mut power = 1.0;
    if !(wanted > 0.0 && wanted.is_finite()) {
        return power;
    }
    while power * 10.0 <= wanted {
        power *= 10.0;
    }
    while power > wanted {
        power /= 10.0;
    }
    [1.0, 2.0, 5.0]
        .into_iter()
        .map(|digit| digit * power)
        .find(|step| *step >= wanted)
        .unwrap_or(power * 10.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// From −25 to 125 is 150, a thirtieth of which is 5: steps begin at −25, −20, …; 125 begins the last.
    #[test]
    fn a_histogram_counts_every_draw_once_and_none_across_zero() {
        let found = histogram(&[-25.0, -21.0, -0.5, 0.0, 4.9, 5.0, 125.0]);
        assert_eq!((found.from, found.step, found.counts.len()), (-25.0, 5.0, 31));
        assert_eq!((found.counts[0], found.counts[4], found.counts[5], found.counts[6]), (2, 1, 2, 1));
        assert_eq!(found.counts.iter().sum::<u32>(), 7);
    }

    #[test]
    fn a_step_is_the_next_1_2_or_5_times_a_power_of_ten() {
        for (wanted, step) in [
            (0.3, 0.5),
            (1.0, 1.0),
            (1.5, 2.0),
            (3.0, 5.0),
            (6.0, 10.0),
            (10.0, 10.0),
            (70.0, 100.0),
            (1_400.0, 2_000.0),
            (0.0, 1.0),
            (f64::INFINITY, 1.0),
        ] {
            assert_eq!(round_step(wanted), step, "{wanted}");
        }
    }

    #[test]
    fn draws_that_are_all_the_same_are_one_step() {
        assert_eq!(histogram(&[7.5; 3]), Histogram { from: 7.0, step: 1.0, counts: vec![3] });
    }
}
