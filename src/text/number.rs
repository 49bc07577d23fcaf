//! Numbers as a reader sees them, by integer arithmetic: the standard library's float printing would weigh
//! more than the model in the browser, and no browser knows Welsh.

/// A number with at most `decimals` decimals (6 at most), rounded half away from zero, with commas between
/// thousands and without trailing zeros: `1,234.5`.
#[must_use]
pub fn plain(value: f64, decimals: u32) -> String {
    let scale = 10_u64.pow(decimals.min(6));
    #[allow(clippy::cast_precision_loss, reason = "at most a million")]
    let scaled = (value.abs() * scale as f64).round();
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "limits keep it far below")]
    let units = scaled as u64;
    let sign = if value < 0.0 && units > 0 { "−" } else { "" };
    let whole = with_commas(units / scale);
    let rest = units % scale;
    if rest == 0 {
        return format!("{sign}{whole}");
    }
    let digits = format!("{:0width$}", rest, width = decimals.min(6) as usize);
    format!("{sign}{whole}.{}", digits.trim_end_matches('0'))
}

fn with_commas(whole: u64) -> String {
    let digits = whole.to_string();
    let mut text = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}
