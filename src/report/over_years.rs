//! Amounts over the years as lines: where the end of each year stands, and what is said along the foot.

use crate::report::chart::{FULL, Scale, Tick};

/// Where a flow ends.
pub(super) fn last(flow: &[f64]) -> f64 {
    flow.last().copied().unwrap_or_default()
}

/// The end of each year, in thousandths from the left.
pub(super) fn year_ends(years: usize) -> Vec<i32> {
    (1..=years).map(|year| place(year, years)).collect()
}

/// From nothing at the start of the first year to the end of each.
pub(super) fn points(scale: Scale, flow: &[f64]) -> Vec<(i32, i32)> {
    let ends = flow.iter().enumerate().map(|(t, amount)| (place(t + 1, flow.len()), scale.down(*amount)));
    std::iter::once((0, scale.down(0.0))).chain(ends).collect()
}

/// Nothing, all along.
pub(super) fn nothing(scale: Scale) -> Vec<(i32, i32)> {
    [0, FULL].map(|across| (across, scale.down(0.0))).into()
}

fn place(part: usize, whole: usize) -> i32 {
    let share = |number: usize| i32::try_from(number).unwrap_or(FULL);
    share(part) * FULL / share(whole.max(1))
}

/// The start of the first year, of one in the middle, and the end of the last.
pub(super) fn year_ticks(years: &[u32]) -> Vec<Tick> {
    let Some(first) = years.first() else { return Vec::new() };
    let count = years.len();
    let places = if count < 4 { vec![0, count] } else { vec![0, count / 2, count] };
    places
        .into_iter()
        .map(|part| Tick {
            at: place(part, count),
            label: (first + u32::try_from(part).unwrap_or_default()).to_string(),
        })
        .collect()
}
