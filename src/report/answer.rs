//! The answer: one sentence, and a few that keep it honest.
//!
//! ```
//! # use outcomes_calculator::{data::presets::preset, scenario::Scenario};
//! # let scenario = Scenario::new(serde_json::from_str(preset("frequent-ae").unwrap_or_default())?);
//! # let appraisal = outcomes_calculator::scenario::validate::validate(&scenario).expect("no faults");
//! # let results = outcomes_calculator::model::evaluate::evaluate(&appraisal);
//! use outcomes_calculator::report::{Report, answer::{Sign, sign}};
//! use outcomes_calculator::text::Language;
//!
//! let answer = Report::new(&scenario, &results, None, Language::English).first_view.answer;
//! assert!(answer.basis.starts_with("All money is in 2023/24 prices"));
//! assert_eq!([10.0, -10.0, 0.004].map(sign), [Sign::Gain, Sign::Loss, Sign::Even]);
//! # Ok::<(), serde_json::Error>(())
//! ```

use crate::model::units::Pounds;
use crate::report::Subject;
use crate::text::number::count_of_ten;
use crate::text::number::financial_year;
use crate::text::number::percent;
use crate::text::number::plain;
use crate::text::number::pounds_short;
use crate::text::number::years;

/// The answer in sentences.
#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    /// Whether public money is saved, how much and by when.
    pub headline: String,
    /// The same with its range, cash, everyone, and the output drive.
    pub beside: Vec<String>,
    /// Prices, years and discounting.
    pub basis: String,
}

impl Answer {
    pub(super) fn new(subject: Subject) -> Self {
        Self { headline: headline(subject), beside: beside(subject), basis: basis(subject) }
    }
}

fn headline(subject: Subject) -> String {
    let language = subject.language;
    let year = last_year(subject);
    let fiscal = &subject.results.views.fiscal;
    if let Some(uncertainty) = &subject.ranged.uncertainty {
        let spread = &uncertainty.views.fiscal;
        let runs = count_of_ten(spread.chance_positive);
        let middle = pounds_short(spread.p50.abs(), language);
        return language.often_saves(runs, &year, &middle, spread.p50 >= 0.0);
    }
    let amount = pounds_short(fiscal.net_present_value.abs(), language);
    let pays_back = pays_back(subject);
    match sign(fiscal.net_present_value) {
        Sign::Gain => language.saves(&amount, &year, pays_back.as_deref()),
        Sign::Loss => language.does_not_pay(&amount, &year),
        Sign::Even => language.breaks_even(&year),
    }
}

/// When the redesign has paid for itself, where it first costs.
fn pays_back(subject: Subject) -> Option<String> {
    let after = subject.results.views.fiscal.payback_years.filter(|after| *after > 0.0)?;
    Some(years(after, subject.language))
}

fn beside(subject: Subject) -> Vec<String> {
    let language = subject.language;
    let results = subject.results;
    let mut sentences = Vec::new();
    if let Some(uncertainty) = &subject.ranged.uncertainty {
        let spread = &uncertainty.views.fiscal;
        let low = pounds_short(spread.p10, language);
        let high = pounds_short(spread.p90, language);
        sentences.push(language.spread(&low, &high, &plain(f64::from(uncertainty.draws), 0)));
        let stated = results.views.fiscal.net_present_value;
        let pays_back = pays_back(subject);
        let amount = pounds_short(stated.abs(), language);
        sentences.push(language.as_stated(&amount, sign(stated) != Sign::Loss, pays_back.as_deref()));
    }
    let mut tell = |net: Pounds, sentence: &dyn Fn(&str, bool) -> String| {
        sentences.push(sentence(&pounds_short(net.abs(), language), sign(net) != Sign::Loss));
    };
    let views = &results.views;
    tell(views.cashable.net_present_value, &|amount, gain| language.in_cash(amount, gain));
    tell(views.public_value.net_present_value, &|amount, gain| language.for_everyone(amount, gain));
    let drive = &results.efficiency_views.fiscal;
    if drive.present_benefit != 0.0 || drive.present_cost != 0.0 {
        tell(drive.net_present_value, &|amount, gain| language.drive_beside(amount, gain));
    }
    sentences
}

fn basis(subject: Subject) -> String {
    let (first, _) = subject.span();
    let prices = subject.scenario.number("appraisal.price_year").unwrap_or_default();
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a year of the deflator table"
    )]
    let prices = financial_year(prices as u32);
    let factors = &subject.results.discount_factors;
    let rate = factors.get(1).map_or(0.0, |factor| 1.0 / factor - 1.0);
    #[allow(clippy::cast_precision_loss, reason = "at most 60 years")]
    let span = years(factors.len() as f64, subject.language);
    subject.language.basis(&prices, &span, &financial_year(first), &percent(rate, 1))
}

/// The calendar year in which the last financial year ends.
fn last_year(subject: Subject) -> String {
    (subject.span().1 + 1).to_string()
}

/// Whether an amount is a gain, a loss, or less than shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    /// Above 0.
    Gain,
    /// Below 0.
    Loss,
    /// Less than half a penny either way.
    Even,
}

/// The sign of an amount of money.
#[must_use]
pub fn sign(amount: Pounds) -> Sign {
    if amount.abs() < 0.005 {
        Sign::Even
    } else if amount > 0.0 {
        Sign::Gain
    } else {
        Sign::Loss
    }
}
