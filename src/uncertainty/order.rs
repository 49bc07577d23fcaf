//! Numbers in ascending order. They are sorted by their bits, digit by digit: the sort of a standard library that is
//! built for size takes several times as long.

/// The bits of one digit, and how many digits there are.
const DIGIT: u32 = 11;
const DIGITS: usize = 1 << DIGIT;

const SIGN: u64 = 1 << 63;

/// The values in ascending order, that of [`f64::total_cmp`].
pub(super) fn ascending(values: impl Iterator<Item = f64>) -> Vec<f64> {
    ranked(values.map(key).zip(0..).collect()).into_iter().map(|(key, _)| value(key)).collect()
}

/// The places of the values, those of the least first; equal values stay in their order.
pub(super) fn order(values: impl Iterator<Item = f64>) -> Vec<u32> {
    ranked(values.map(key).zip(0..).collect()).into_iter().map(|(_, place)| place).collect()
}

/// A whole number that is greater where the value is greater.
fn key(value: f64) -> u64 {
    let bits = value.to_bits();
    if bits & SIGN == 0 { bits | SIGN } else { !bits }
}

fn value(key: u64) -> f64 {
    f64::from_bits(if key & SIGN == 0 { !key } else { key ^ SIGN })
}

fn ranked(mut keys: Vec<(u64, u32)>) -> Vec<(u64, u32)> {
    let mut sorted = keys.clone();
    for shift in (0..u64::BITS).step_by(DIGIT as usize) {
        #[allow(clippy::cast_possible_truncation, reason = "one digit")]
        let digit = |key: u64| (key >> shift) as usize % DIGITS;
        let mut places = [0; DIGITS];
        for (key, _) in &keys {
            places[digit(*key)] += 1;
        }
        if places.contains(&keys.len()) {
            continue;
        }
        let mut before = 0;
        for place in &mut places {
            before += std::mem::replace(place, before);
        }
        for one in &keys {
            let place = &mut places[digit(one.0)];
            sorted[*place] = *one;
            *place += 1;
        }
        std::mem::swap(&mut keys, &mut sorted);
    }
    keys
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_compares_alike_stays_in_its_order() {
        assert_eq!(order([2.0, -1.0, 2.0, 0.0, -1.0, -0.0].into_iter()), [1, 4, 5, 3, 0, 2]);
        assert!(order(std::iter::empty()).is_empty() && ascending(std::iter::empty()).is_empty());
    }

    proptest! {
        #[test]
        fn any_values_come_in_the_order_of_the_standard_library(values in prop::collection::vec(any::<f64>(), 0..300)) {
            let mut expected = values.clone();
            expected.sort_by(f64::total_cmp);
            let bits = |values: Vec<f64>| values.into_iter().map(f64::to_bits).collect::<Vec<_>>();
            prop_assert_eq!(bits(ascending(values.into_iter())), bits(expected));
        }
    }
}
