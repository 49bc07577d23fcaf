//! Where draws come from: a seed in, the same numbers out on every machine.

use rand::RngExt;
use rand::SeedableRng;
use rand::rngs::Xoshiro256PlusPlus;

use crate::uncertainty::sobol::Dimension;

/// The most draws for which Sobol's points are used.
const MOST_POINTS: u32 = 65_536;

/// A source of points, one coordinate for each dimension.
#[derive(Clone, Debug)]
pub(super) enum Sampler {
    ScrambledSobol(Vec<Dimension>),
    Xoshiro(Xoshiro256PlusPlus),
}

impl Sampler {
    /// Scrambled Sobol points where `draws` is a power of two up to 65,536, otherwise xoshiro256++.
    pub fn new(draws: u32, seed: u64, dimensions: usize) -> Self {
        if draws.is_power_of_two() && draws <= MOST_POINTS {
            let axis = |dimension| Dimension::new(dimension, scramble(seed, dimension as u64));
            Sampler::ScrambledSobol((0..dimensions).map(axis).collect())
        } else {
            Sampler::Xoshiro(Xoshiro256PlusPlus::seed_from_u64(seed))
        }
    }

    /// The sampler's name in the results.
    pub fn name(&self) -> &'static str {
        match self {
            Sampler::ScrambledSobol(_) => "scrambled-sobol",
            Sampler::Xoshiro(_) => "xoshiro256++",
        }
    }

    /// Writes the coordinates of point `index`; points are asked for in order.
    pub fn write_point(&mut self, index: u32, point: &mut [f64]) {
        match self {
            Sampler::ScrambledSobol(axes) => {
                for (coordinate, axis) in point.iter_mut().zip(axes) {
                    *coordinate = axis.point(index);
                }
            }
            Sampler::Xoshiro(generator) => {
                for coordinate in point {
                    *coordinate = generator.random();
                }
            }
        }
    }
}

/// A well-mixed word for each dimension of a seed: the finaliser of `SplitMix64` (Steele, Lea and Flood, 2014).
fn scramble(seed: u64, dimension: u64) -> u32 {
    let mut word = seed.wrapping_add((dimension + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15));
    word = (word ^ (word >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    word = (word ^ (word >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    #[allow(clippy::cast_possible_truncation, reason = "the high half is wanted")]
    let high = ((word ^ (word >> 31)) >> 32) as u32;
    high
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seed_gives_the_same_draws() {
        let draw = |seed| {
            let mut point = [0.0; 3];
            Sampler::new(1000, seed, 3).write_point(0, &mut point);
            point
        };
        assert_eq!(draw(1), draw(1));
        assert_ne!(draw(1), draw(2));
    }

    /// The first numbers of `SplitMix64` from two seeds, as programs beside Vigna's own give them.
    #[test]
    fn a_seed_is_mixed_as_it_was_published() {
        for (seed, published) in [
            (
                1_234_567,
                &[
                    6_457_827_717_110_365_317_u64,
                    3_203_168_211_198_807_973,
                    9_817_491_932_198_370_423,
                    4_593_380_528_125_082_431,
                    16_408_922_859_458_223_821,
                ][..],
            ),
            (
                0,
                &[
                    0xe220_a839_7b1d_cdaf,
                    0x6e78_9e6a_a1b9_65f4,
                    0x06c4_5d18_8009_454f,
                    0xf88b_b8a8_724c_81ec,
                    0x1b39_896a_51a8_749b,
                ],
            ),
        ] {
            for (dimension, number) in (0..).zip(published) {
                assert_eq!(u64::from(scramble(seed, dimension)), number >> 32, "{dimension} of {seed}");
            }
        }
    }
}
