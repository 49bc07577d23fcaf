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
//! assert!(answer.basis.starts_with("All money is in 2025/26 prices"));
//! assert_eq!([10.0, -10.0, 0.004].map(sign), [Sign::Gain, Sign::Loss, Sign::Even]);
//! # Ok::<(), serde_json::Error>(())
//! ```

use crate::model::units::Pounds;
use crate::model::views::settled;
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
    let words = language.answer();
    let year = last_year(subject);
    let fiscal = &subject.results.views.fiscal;
    if let Some(uncertainty) = &subject.ranged.uncertainty {
        let spread = &uncertainty.views.fiscal;
        let runs = count_of_ten(spread.chance_positive);
        let middle = pounds_short(spread.p50.abs(), language);
        let shown = plain(f64::from(runs), 0);
        return words.often_saves(f64::from(runs), &shown, &year, spread.p50 >= 0.0, &middle);
    }
    let amount = pounds_short(fiscal.net_present_value.abs(), language);
    let pays_back = pays_back(subject);
    match sign(fiscal.net_present_value) {
        Sign::Gain => language.saves(&amount, &year, pays_back.as_deref()),
        Sign::Loss => words.does_not_pay(&year, &amount),
        Sign::Even => words.breaks_even(&year),
    }
}

/// When the redesign has paid for itself, where it first costs.
fn pays_back(subject: Subject) -> Option<String> {
    let after = subject.results.views.fiscal.payback_years.filter(|after| *after > 0.0)?;
    Some(years(after, subject.language))
}

fn beside(subject: Subject) -> Vec<String> {
    let language = subject.language;
    let words = language.answer();
    let results = subject.results;
    let mut sentences = Vec::new();
    if let Some(uncertainty) = &subject.ranged.uncertainty {
        let spread = &uncertainty.views.fiscal;
        let low = pounds_short(spread.p10, language);
        let high = pounds_short(spread.p90, language);
        sentences.push(words.spread(&low, &high, &plain(f64::from(uncertainty.draws), 0)));
        let stated = results.views.fiscal.net_present_value;
        let pays_back = pays_back(subject);
        let amount = pounds_short(stated.abs(), language);
        let is_gain = sign(stated) != Sign::Loss;
        let mut as_stated = language.as_stated(&amount, is_gain, pays_back.as_deref());
        if is_gain != (spread.p50 >= 0.0) {
            as_stated = format!("{as_stated} {}", words.ranges_turn(spread.p50 >= 0.0));
        }
        sentences.push(as_stated);
    }
    let mut tell = |net: Pounds, sentence: &dyn Fn(bool, &str) -> String| {
        sentences.push(sentence(sign(net) != Sign::Loss, &pounds_short(net.abs(), language)));
    };
    let views = &results.views;
    tell(views.cashable.net_present_value, &|is_gain, amount| words.in_cash(is_gain, amount));
    tell(views.public_value.net_present_value, &|is_gain, amount| words.for_everyone(is_gain, amount));
    let drive = &results.efficiency_views.fiscal;
    if drive.present_benefit != 0.0 || drive.present_cost != 0.0 {
        tell(drive.net_present_value, &|is_gain, amount| words.drive_beside(is_gain, amount));
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
    subject.language.answer().basis(&prices, &span, &financial_year(first), &percent(rate, 1))
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
    let amount = settled(amount);
    if amount == 0.0 {
        Sign::Even
    } else if amount > 0.0 {
        Sign::Gain
    } else {
        Sign::Loss
    }
}

#[cfg(test)]
mod tests {
    use serde_json::Value;
    use serde_json::json;

    use crate::data::presets::preset;
    use crate::report::Report;
    use crate::scenario::Scenario;
    use crate::scenario::validate::validate;
    use crate::text::Language;
    use crate::uncertainty::draws::Draws;
    use crate::uncertainty::evaluate::evaluate;

    fn beside(change: impl Fn(&mut Value)) -> Vec<String> {
        let mut document = serde_json::from_str(preset("frequent-ae").unwrap()).unwrap();
        change(&mut document);
        let scenario = Scenario::new(serde_json::from_value(document).unwrap());
        let results = evaluate(&validate(&scenario).unwrap(), Draws { count: 256, seed: 1 });
        Report::new(&scenario, &results, None, Language::English).first_view.answer.beside
    }

    /// As stated the preset saves; with a success that is far more likely to be lower it costs in most runs, and the other way round.
    #[test]
    fn a_middle_run_of_the_other_sign_is_explained() {
        let only = |low: f64, high: f64| json!([{"path": "outcomes.needs-met.success", "low": low, "high": high, "source": "a trial"}]);
        let worse = "The middle run is worse: taken together, the ranges pull the result down.";
        let better = "The middle run is better: taken together, the ranges push the result up.";
        let stated = |document: &Value| document["outcomes"][0]["success"].as_f64().unwrap();
        let found = beside(|document| document["ranges"] = only(0.0, stated(document)));
        assert!(found[1].starts_with("With every figure at its stated value, it saves"), "{found:?}");
        assert!(found[1].ends_with(worse), "{found:?}");
        let found = beside(|document| {
            document["outcomes"][0]["success"] = json!(0.4);
            document["ranges"] = only(0.4, 1.0);
        });
        assert!(found[1].starts_with("With every figure at its stated value, it costs"), "{found:?}");
        assert!(found[1].ends_with(better), "{found:?}");
        let found =
            beside(|document| document["ranges"] = only(stated(document) - 0.01, stated(document) + 0.01));
        assert!(!found[1].contains("The middle run"), "{found:?}");
    }
}
