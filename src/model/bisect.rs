//! A search between two numbers, to the last bit.

/// The first value, to the last bit, on the way from `before` to `after` at which `holds` no longer does.
pub(crate) fn bisect(mut before: f64, mut after: f64, mut holds: impl FnMut(f64) -> bool) -> f64 {
    loop {
        let middle = before + (after - before) / 2.0;
        if middle == before || middle == after {
            return after;
        }
        if holds(middle) { before = middle } else { after = middle }
    }
}
