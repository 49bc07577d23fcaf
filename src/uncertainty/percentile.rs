//! Percentiles of a sample. METHOD.md section 13.

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
