//! Sentences of the report that the command line prints, where what they say has to be chosen. The command line speaks English.
//!
//! ```
//! use outcomes_calculator::text::printed::{answer, chance, imported, out_of_pocket};
//!
//! let told = answer(1_200_000.0, Some(2.5), (2026, 10), 2023).replace('\u{a0}', " ");
//! assert!(told.starts_with("Over 10 years from 2026/27 this saves public budgets £1.2 million, net,"));
//! assert!(told.contains("It pays back after 2.5 years. All money is at 2023/24 prices."));
//! assert!(chance(0.8, (-5000.0, 90_000.0), 8192).starts_with("Of 8,192 runs 8 in 10 gain public budgets money"));
//! assert_eq!(out_of_pocket(&["Council".to_owned()]), "Left out of pocket: Council.");
//! assert_eq!(imported(95, 4), "95 unit costs were read; 4 things could not be.");
//! assert_eq!(imported(1, 1), "1 unit cost was read; 1 thing could not be.");
//! ```

use crate::text::Language;
use crate::text::messages::Printed;
use crate::text::number::count_of_ten;
use crate::text::number::financial_year;
use crate::text::number::plain;
use crate::text::number::pounds_short;
use crate::text::number::years;

const ENGLISH: Language = Language::English;
const WORDS: Printed = ENGLISH.printed();

/// The answer in a sentence: what public budgets gain or lose, over which years, and when it pays back.
#[must_use]
pub fn answer(net: f64, payback: Option<f64>, (start, length): (u32, usize), price_year: u32) -> String {
    let back = match payback {
        Some(0.0) => WORDS.never_behind().to_owned(),
        Some(after) => WORDS.pays_back(&years(after, ENGLISH)),
        None => WORDS.never_back().to_owned(),
    };
    #[allow(clippy::cast_precision_loss, reason = "at most 60 years")]
    let length = years(length as f64, ENGLISH);
    let (start, price_year) = (financial_year(start), financial_year(price_year));
    WORDS.answer(&length, &start, net < 0.0, &pounds_short(net.abs(), ENGLISH), &back, &price_year)
}

/// How sure the answer is.
#[must_use]
pub fn chance(share: f64, (low, high): (f64, f64), draws: u32) -> String {
    let tenths = count_of_ten(share);
    let [low, high] = [low, high].map(|end| pounds_short(end, ENGLISH));
    WORDS.chance(&plain(f64::from(draws), 0), f64::from(tenths), &tenths.to_string(), &low, &high)
}

/// Agencies that end with less than they began with.
#[must_use]
pub fn out_of_pocket(names: &[String]) -> String {
    if names.is_empty() {
        WORDS.nobody_out_of_pocket().to_owned()
    } else {
        WORDS.out_of_pocket(&names.join(", "))
    }
}

/// How much of a workbook was read.
#[must_use]
#[allow(clippy::cast_precision_loss, reason = "as many as a workbook has rows")]
pub fn imported(entries: usize, unread: usize) -> String {
    WORDS.imported(entries as f64, &entries.to_string(), unread as f64, &unread.to_string())
}
