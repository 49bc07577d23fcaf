//! Sobol's points, scrambled: numbers in (0, 1) that fill the space evenly whatever the seed.

use crate::uncertainty::directions::DIRECTIONS;

/// How many bits a point has.
const BITS: usize = 32;

/// One dimension of the sequence.
#[derive(Clone, Debug)]
pub(super) struct Dimension {
    directions: [u32; BITS],
    scramble: u32,
}

impl Dimension {
    /// A dimension, from 0 to 99, scrambled by `scramble`.
    pub fn new(dimension: usize, scramble: u32) -> Self {
        let (polynomial, first) = DIRECTIONS[dimension % DIRECTIONS.len()];
        Self { directions: directions(polynomial, first), scramble }
    }

    /// The coordinate of point `index`, at the middle of its cell, so never 0 or 1.
    pub fn point(&self, index: u32) -> f64 {
        let scrambled = nested_uniform(self.unscrambled(index), self.scramble);
        (f64::from(scrambled) + 0.5) / 4_294_967_296.0
    }

    fn unscrambled(&self, index: u32) -> u32 {
        let (mut point, mut rest) = (0, index);
        while rest != 0 {
            point ^= self.directions[rest.trailing_zeros() as usize];
            rest &= rest - 1;
        }
        point
    }
}

/// `m_i = 2a₁m_{i−1} ⊕ 4a₂m_{i−2} ⊕ … ⊕ 2^s m_{i−s} ⊕ m_{i−s}`, each shifted to the top of the word.
fn directions(polynomial: u32, first: &[u32]) -> [u32; BITS] {
    let mut directions = [0; BITS];
    if polynomial == 1 {
        for (place, direction) in directions.iter_mut().enumerate() {
            *direction = 1 << (BITS - 1 - place);
        }
        return directions;
    }
    let degree = first.len();
    for (place, number) in first.iter().enumerate() {
        directions[place] = number << (BITS - 1 - place);
    }
    for place in degree..BITS {
        let oldest = directions[place - degree];
        let chosen = (1..degree).filter(|back| polynomial >> (degree - back) & 1 == 1);
        directions[place] =
            chosen.fold(oldest ^ (oldest >> degree), |sum, back| sum ^ directions[place - back]);
    }
    directions
}

/// Owen's nested scrambling by a hash of the higher bits.
///
/// Source: B. Burley, *Practical Hash-based Owen Scrambling*, Journal of Computer Graphics Techniques 9 (2020),
/// after S. Laine and T. Karras (2011).
fn nested_uniform(point: u32, seed: u32) -> u32 {
    let mut bits = point.reverse_bits();
    bits = bits.wrapping_add(seed);
    bits ^= bits.wrapping_mul(0x6c50_b47c);
    bits ^= bits.wrapping_mul(0xb82f_1e52);
    bits ^= bits.wrapping_mul(0xc7af_e638);
    bits ^= bits.wrapping_mul(0x8d22_f6e6);
    bits.reverse_bits()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The first eight points of the first three dimensions as `SciPy`'s documentation prints them; it counts in
    /// Gray code.
    #[test]
    fn the_first_points_are_those_published() {
        let raw = |dimension: usize, index| {
            f64::from(Dimension::new(dimension, 0).unscrambled(index)) / 4_294_967_296.0
        };
        for (dimension, expected) in [
            (0, [0.0, 0.5, 0.75, 0.25, 0.375, 0.875, 0.625, 0.125]),
            (1, [0.0, 0.5, 0.25, 0.75, 0.375, 0.875, 0.125, 0.625]),
            (2, [0.0, 0.5, 0.25, 0.75, 0.625, 0.125, 0.875, 0.375]),
        ] {
            let points: Vec<f64> = (0..8_u32).map(|index| raw(dimension, index ^ (index >> 1))).collect();
            assert_eq!(points, expected, "dimension {dimension}");
        }
    }

    /// Every direction number up to the 24th of all 100 dimensions: point 11,184,810 of `SciPy` 1.17.1
    /// (`qmc.Sobol(d=100, scramble=False, bits=32)`), which in Gray code has its 24 lowest bits set, as 32-bit words
    /// weighed by the number of the dimension.
    #[test]
    fn all_dimensions_have_the_published_directions() {
        let index = 0x00aa_aaaa_u32 ^ (0x00aa_aaaa >> 1);
        assert_eq!(index, (1 << 24) - 1);
        let points = (0..100).map(|dimension| Dimension::new(dimension, 0).unscrambled(index));
        let weighed: u64 = points.zip(1..).map(|(point, number)| number * u64::from(point)).sum();
        assert_eq!(weighed, 11_435_993_419_264);
    }

    /// Every dimension is a (0, m, 1)-net: 256 points fall one into each of 256 equal cells, scrambled or not.
    #[test]
    fn each_dimension_fills_every_cell_once() {
        for dimension in 0..100 {
            let axis = Dimension::new(dimension, 0x9e37_79b9 ^ u32::try_from(dimension).unwrap());
            let mut cells = [0; 256];
            for index in 0..256 {
                #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a cell")]
                let cell = (axis.point(index) * 256.0) as usize;
                cells[cell] += 1;
            }
            assert_eq!(cells, [1; 256], "dimension {dimension}");
        }
    }

    /// The integral of Π |4x − 2| over the unit cube is 1 (Bratley and Fox's test function); plain random
    /// points would be off by about 1 % here.
    #[test]
    fn a_known_integral_comes_out() {
        let axes: Vec<Dimension> = (0..4).map(|axis| Dimension::new(axis, 12345)).collect();
        let points = 8192_u32;
        let value = |index| axes.iter().map(|axis| (4.0 * axis.point(index) - 2.0).abs()).product::<f64>();
        let mean = (0..points).map(value).sum::<f64>() / f64::from(points);
        assert!((mean - 1.0).abs() < 1e-3, "{mean}");
    }

    /// The lowest cell, which nothing scrambles: half of 2⁻³², not 0 or below, where an inverse has no value.
    #[test]
    fn a_point_is_at_the_middle_of_its_cell() {
        assert_eq!(Dimension::new(0, 0).point(0), 0.5 / 4_294_967_296.0);
    }
}
