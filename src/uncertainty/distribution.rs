//! How the values of a range are distributed. METHOD.md section 13.

use crate::model::appraisal::Range;
use crate::model::appraisal::Shape;

/// The width of a 95 % interval in standard deviations: twice 1.959963984540054.
const INTERVAL: f64 = 3.919_927_969_080_108;

/// How many values the mean of a normal range is taken of.
const OF_MEAN: u32 = 1_000;

/// The value of a range at `share` of its probability, by the inverse of its distribution function; a
/// triangular one has its mode at `value`, a normal one its mean, and no value beyond the field's limits.
pub(super) fn value_at(range: &Range, value: f64, share: f64) -> f64 {
    let (low, high) = (range.low, range.high);
    let width = high - low;
    if width <= 0.0 {
        return value;
    }
    match range.shape {
        Shape::Normal => {
            let [least, most] = range.limits;
            (value + quantile(share) * (width / INTERVAL)).clamp(least, most)
        }
        Shape::Uniform => low + share * width,
        Shape::Triangular => {
            let below = (value - low) / width;
            if share < below {
                low + (share * width * (value - low)).sqrt()
            } else {
                high - ((1.0 - share) * width * (high - value)).sqrt()
            }
        }
    }
}

/// The mean of a range; of a normal one, which its field's limits may cut, the mean of many values.
pub(super) fn mean(range: &Range, value: f64) -> f64 {
    match range.shape {
        Shape::Triangular => (range.low + value + range.high) / 3.0,
        Shape::Uniform => f64::midpoint(range.low, range.high),
        Shape::Normal => {
            let at = |i: u32| value_at(range, value, (f64::from(i) + 0.5) / f64::from(OF_MEAN));
            (0..OF_MEAN).fold(0.0, |sum, i| sum + at(i)) / f64::from(OF_MEAN)
        }
    }
}

/// The quantile of the standard normal distribution at a probability.
///
/// Source: M. J. Wichura, *Algorithm AS 241: The Percentage Points of the Normal Distribution* (PPND16), Applied Statistics
/// 37 (1988). The logarithm is that of `libm`, so that every machine gives the same bits.
fn quantile(share: f64) -> f64 {
    let q = share - 0.5;
    if q.abs() <= 0.425 {
        let r = 0.180_625 - q * q;
        return q * (polynomial(&CENTRE[0], r) / polynomial(&CENTRE[1], r));
    }
    let tail = if q < 0.0 { share } else { 1.0 - share };
    if tail <= 0.0 {
        return q.signum() * f64::INFINITY;
    }
    let r = (-libm::log(tail)).sqrt();
    let ([above, below], r) = if r <= 5.0 { (NEAR, r - 1.6) } else { (FAR, r - 5.0) };
    q.signum() * (polynomial(&above, r) / polynomial(&below, r))
}

fn polynomial(coefficients: &[f64; 8], x: f64) -> f64 {
    coefficients.iter().rev().fold(0.0, |sum, coefficient| sum * x + coefficient)
}

/// Coefficients for the middle of the distribution, above and below the fraction, lowest power first.
const CENTRE: [[f64; 8]; 2] = [
    [
        3.387_132_872_796_366_6,
        1.331_416_678_917_843_8e2,
        1.971_590_950_306_551_4e3,
        1.373_169_376_550_946e4,
        4.592_195_393_154_987e4,
        6.726_577_092_700_87e4,
        3.343_057_558_358_813e4,
        2.509_080_928_730_122_7e3,
    ],
    [
        1.0,
        4.231_333_070_160_091e1,
        6.871_870_074_920_579e2,
        5.394_196_021_424_751e3,
        2.121_379_430_158_659_6e4,
        3.930_789_580_009_271e4,
        2.872_908_573_572_194_3e4,
        5.226_495_278_852_854e3,
    ],
];

/// The same for its tails up to 5.
const NEAR: [[f64; 8]; 2] = [
    [
        1.423_437_110_749_683_5,
        4.630_337_846_156_546,
        5.769_497_221_460_691,
        3.647_848_324_763_204_5,
        1.270_458_252_452_368_4,
        2.417_807_251_774_506e-1,
        2.272_384_498_926_918_4e-2,
        7.745_450_142_783_414e-4,
    ],
    [
        1.0,
        2.053_191_626_637_759,
        1.676_384_830_183_803_8,
        6.897_673_349_851e-1,
        1.481_039_764_274_800_8e-1,
        1.519_866_656_361_645_7e-2,
        5.475_938_084_995_345e-4,
        1.050_750_071_644_416_9e-9,
    ],
];

/// The same for its tails beyond.
const FAR: [[f64; 8]; 2] = [
    [
        6.657_904_643_501_103,
        5.463_784_911_164_114,
        1.784_826_539_917_291_3,
        2.965_605_718_285_048_7e-1,
        2.653_218_952_657_612_4e-2,
        1.242_660_947_388_078_4e-3,
        2.711_555_568_743_487_6e-5,
        2.010_334_399_292_288_1e-7,
    ],
    [
        1.0,
        5.998_322_065_558_88e-1,
        1.369_298_809_227_358e-1,
        1.487_536_129_085_061_5e-2,
        7.868_691_311_456_133e-4,
        1.846_318_317_510_054_8e-5,
        1.421_511_758_316_446e-7,
        2.044_263_103_389_939_8e-15,
    ],
];

#[cfg(test)]
mod tests {
    use super::*;

    fn range(low: f64, high: f64, shape: Shape) -> Range {
        Range {
            path: String::new(),
            low,
            high,
            limits: [-1e12, 1e12],
            shape,
            together: None,
            is_opposite: false,
        }
    }

    /// Mean and variance of a triangular distribution are (a + b + c) / 3 and
    /// (a² + b² + c² − ab − ac − bc) / 18; of a uniform one (a + b) / 2 and (b − a)² / 12.
    #[test]
    fn moments_are_those_of_the_distributions() {
        for (low, mode, high, shape, mean, variance) in [
            (0.0, 0.3, 1.0, Shape::Triangular, 1.3 / 3.0, (0.09 + 1.0 - 0.3) / 18.0),
            (2.0, 2.0, 5.0, Shape::Triangular, 3.0, 0.5),
            (-1.0, 4.0, 4.0, Shape::Triangular, 7.0 / 3.0, 25.0 / 18.0),
            (-2.0, 0.0, 6.0, Shape::Uniform, 2.0, 64.0 / 12.0),
            // A 95 % interval of a standard deviation of 2 about 10 is 10 ± 3.92.
            (6.08, 10.0, 13.92, Shape::Normal, 10.0, 4.0),
        ] {
            let range = range(low, high, shape);
            let count = 100_000;
            let values: Vec<f64> =
                (0..count).map(|i| value_at(&range, mode, (f64::from(i) + 0.5) / f64::from(count))).collect();
            let own_mean = values.iter().sum::<f64>() / f64::from(count);
            let own_variance = values.iter().map(|v| (v - own_mean).powi(2)).sum::<f64>() / f64::from(count);
            assert!((own_mean - mean).abs() < 1e-6, "{own_mean} {mean}");
            assert!((super::mean(&range, mode) - mean).abs() < 1e-6);
            assert!((own_variance - variance).abs() < 1e-3, "{own_variance} {variance}");
        }
    }

    #[test]
    fn a_range_of_no_width_gives_its_value() {
        assert_eq!(value_at(&range(0.4, 0.4, Shape::Triangular), 0.4, 0.9), 0.4);
    }

    /// The first three are the check values that Wichura gives; the others are on both sides of where the polynomials meet.
    #[test]
    fn quantiles_are_those_that_were_published() {
        for (share, published) in [
            (0.25, -0.674_489_750_196_081_7),
            (0.001, -3.090_232_306_167_813),
            (1e-20, -9.262_340_089_798_405),
            (0.5, 0.0),
            (0.025, -1.959_963_984_540_053_8),
            (0.975, 1.959_963_984_540_053_6),
            (0.075, -1.439_531_470_938_455_7),
            (0.0749, -1.440_238_267_527_963_2),
            (0.999_999, 4.753_424_308_817_089),
        ] {
            let found = quantile(share);
            assert!((found - published).abs() < 1e-9, "{share}: {found}, published {published}");
        }
    }

    /// At the ends of the draws, which have no finite quantile, stand the limits of the field.
    #[test]
    fn a_normal_range_keeps_to_the_limits_of_its_field() {
        let share = Range { limits: [0.0, 1.0], ..range(-0.2, 0.6, Shape::Normal) };
        assert_eq!([0.0, 0.01, 1.0].map(|at| value_at(&share, 0.2, at)), [0.0, 0.0, 1.0]);
        // What is cut off below lifts the mean.
        assert!(mean(&share, 0.2) > 0.2);
    }
}
