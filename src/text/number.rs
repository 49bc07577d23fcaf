//! Numbers as a reader sees them, by integer arithmetic: the standard library's float printing would weigh
//! more than the model in the browser, and no browser knows Welsh.
//!
//! ```
//! use outcomes_calculator::text::Language::{English, Welsh};
//! use outcomes_calculator::text::number::{count, count_of_ten, financial_year, people, percent, plain};
//! use outcomes_calculator::text::number::{NO_BREAK, exact_pounds, pounds, pounds_and_pence, pounds_short, years};
//!
//! assert_eq!(plain(1234.5, 2), "1,234.5");
//! assert_eq!([pounds(-1234.4), pounds(7.809)], ["−£1,234", "£7.81"]);
//! assert_eq!(pounds_and_pence(1234.5), "£1,234.50");
//! assert_eq!([exact_pounds(12_345.6), exact_pounds(30_000.0)], ["£12,345.60", "£30,000"]);
//! assert_eq!(pounds_short(1_230_000.0, Welsh), format!("£1.2{NO_BREAK}miliwn"));
//! assert_eq!(percent(0.035, 1), format!("3.5{NO_BREAK}%"));
//! assert_eq!(years(2.5, English), format!("2.5{NO_BREAK}years"));
//! assert_eq!(people(240.0, Welsh), format!("240{NO_BREAK}o{NO_BREAK}bobl"));
//! assert_eq!(financial_year(2026), "2026/27");
//! assert_eq!(count(3), 3.0);
//! // Almost never is not never.
//! assert_eq!([0.0, 0.01, 0.8].map(count_of_ten), [0, 1, 8]);
//! ```

use crate::text::Language;

/// Keeps a number and its unit on one line.
pub const NO_BREAK: char = '\u{a0}';

const MINUS: &str = "−";
const MILLION: f64 = 1e6;
const BILLION: f64 = 1e9;
/// From here on decimals are not shown.
const NO_DECIMALS: f64 = 1e12;
/// From here on only the first digits are exact, and zeros stand for the rest.
const INEXACT: f64 = 1e18;

/// A number with at most `decimals` decimals (6 at most), rounded half away from zero, with commas between
/// thousands and without trailing zeros: `1,234.5`. A number that is no number is a dash.
#[must_use]
pub fn plain(value: f64, decimals: u32) -> String {
    if value.is_nan() {
        return "–".to_owned();
    }
    let size = value.abs();
    if size >= INEXACT {
        return format!("{}{}", sign(value, true), huge(size));
    }
    let decimals = if size < NO_DECIMALS { decimals.min(6) } else { 0 };
    let scale = 10_u64.pow(decimals);
    let units = rounded(size * as_float(scale));
    let whole = with_commas(units / scale);
    let sign = sign(value, units > 0);
    let rest = units % scale;
    if rest == 0 {
        return format!("{sign}{whole}");
    }
    let digits = format!("{:0width$}", rest, width = decimals as usize);
    format!("{sign}{whole}.{}", digits.trim_end_matches('0'))
}

/// An amount in whole pounds, `£1,234` or `−£1,234`; under £100, with the pence where there are any: `£7.81`.
#[must_use]
pub fn pounds(value: f64) -> String {
    let size = value.abs();
    if size < 100.0 {
        let pence = rounded(size * 100.0);
        if pence < 10_000 && !pence.is_multiple_of(100) {
            return format!("{}£{}.{:02}", sign(value, true), pence / 100, pence % 100);
        }
    }
    let whole = plain(size, 0);
    format!("{}£{whole}", sign(value, whole != "0"))
}

/// An amount as it was entered, with its pence where there are any: `£982.31`, `£30,000`.
#[must_use]
pub fn exact_pounds(value: f64) -> String {
    let size = plain(value.abs(), 2);
    let shown = match size.split_once('.') {
        Some((whole, pence)) => format!("{whole}.{pence:0<2}"),
        None => size,
    };
    format!("{}£{shown}", sign(value, shown != "0"))
}

/// An amount as it would be written in a sum: with its pence under £10,000, in whole pounds from there on.
#[must_use]
pub fn pounds_and_pence(value: f64) -> String {
    let pence = plain(value.abs(), 2);
    match pence.split_once('.') {
        Some((whole, pence)) if value.abs() < 10_000.0 => {
            format!("{}£{whole}.{pence:0<2}", sign(value, true))
        }
        _ => pounds(value),
    }
}

/// An amount in few figures: `£12,300`, `£1.2 million`, `−£3.4 billion`.
#[must_use]
pub fn pounds_short(value: f64, language: Language) -> String {
    let size = value.abs();
    let size = if size < MILLION { three_figures(size) } else { size };
    if size < MILLION {
        return pounds(if value < 0.0 { -size } else { size });
    }
    // 999.5 million is 1,000 million to three figures, which is a billion.
    let is_million = size < 999.5 * MILLION;
    let amount = size / if is_million { MILLION } else { BILLION };
    let amount = format!("{}£{}", sign(value, true), plain(amount, u32::from(amount < 99.95)));
    let words = language.number();
    if is_million { words.million(&amount) } else { words.billion(&amount) }
}

/// A share of a whole, or a rate, as a percentage: 0.035 is `3.5 %`.
#[must_use]
pub fn percent(share: f64, decimals: u32) -> String {
    format!("{}{NO_BREAK}%", plain(share * 100.0, decimals))
}

/// A number of years, to a tenth: `1 year`, `2.5 years`; in Welsh `1 flwyddyn`, `6 blynedd`.
#[must_use]
pub fn years(value: f64, language: Language) -> String {
    let count = as_float(rounded(value.abs() * 10.0)) / 10.0;
    language.number().years(count, &plain(value, 1))
}

/// A number of people, to a tenth under 10, else whole: `1 person`, `240 people`; in Welsh `240 o bobl`.
#[must_use]
pub fn people(value: f64, language: Language) -> String {
    let (decimals, scale) = if value.abs() < 9.95 { (1, 10.0) } else { (0, 1.0) };
    language.number().people((value * scale).round() / scale, &plain(value, decimals))
}

/// A financial year by the year in which it begins: 2026 is `2026/27`.
#[must_use]
pub fn financial_year(year: u32) -> String {
    format!("{year}/{:02}", (year + 1) % 100)
}

/// How many things there are, as a number.
#[must_use]
pub fn count(things: usize) -> f64 {
    u32::try_from(things).map_or(f64::INFINITY, f64::from)
}

/// How many of ten a share is, for “in 8 of 10”. None, and all ten, only where it is exactly so: what almost
/// never happens is not impossible, and what almost always happens is not sure.
#[must_use]
pub fn count_of_ten(share: f64) -> u32 {
    if share <= 0.0 {
        0
    } else if share >= 1.0 {
        10
    } else {
        u32::try_from(rounded(share * 10.0).clamp(1, 9)).unwrap_or(9)
    }
}

fn sign(value: f64, is_shown: bool) -> &'static str {
    if value < 0.0 && is_shown { MINUS } else { "" }
}

/// A size from 100 to three figures; a smaller one as it is.
fn three_figures(size: f64) -> f64 {
    let mut step = 1_u64;
    while size >= 999.5 * as_float(step) {
        step *= 10;
    }
    if size < 100.0 { size } else { as_float(rounded(size / as_float(step)) * step) }
}

/// A size of 1e18 or more: its first digits, then zeros for what a number of this kind cannot hold.
fn huge(mut size: f64) -> String {
    if size.is_infinite() {
        return "∞".to_owned();
    }
    let mut zeros = String::new();
    while size >= 1e15 {
        size /= 1e3;
        zeros.push_str(",000");
    }
    format!("{}{zeros}", with_commas(rounded(size)))
}

#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "every caller hands in a size below 1.8e19"
)]
fn rounded(size: f64) -> u64 {
    size.round() as u64
}

#[allow(
    clippy::cast_precision_loss,
    reason = "every caller hands in fewer than 16 digits, or a round number"
)]
fn as_float(whole: u64) -> f64 {
    whole as f64
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

#[cfg(test)]
#[path = "number_tests.rs"]
mod tests;
