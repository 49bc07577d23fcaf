//! What the redesign comes to for public budgets, and in cash: with every figure as stated, later years counted for less.

use crate::model::results::View;
use crate::model::units::Pounds;
use crate::model::views::settled;
use crate::report::Subject;
use crate::report::answer::sentence::Sentence;
use crate::text::number::count;
use crate::text::number::plain;
use crate::text::number::pounds_short;

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

/// How many years the appraisal covers, in words: “over ten years”.
pub(super) fn span(subject: Subject) -> String {
    let years = count(subject.results.years.len());
    subject.language.answer().span(years, &plain(years, 0))
}

/// What it saves or costs public budgets. `follows` says that the sentence before it tells of people who gain.
pub(super) fn money(subject: Subject, follows: bool) -> Sentence {
    let words = subject.language.answer();
    let shown = |amount: Pounds| pounds_short(amount.abs(), subject.language);
    let View { present_benefit: gain, present_cost: cost, net_present_value: net, .. } =
        subject.results.views.fiscal;
    let (amount, spent, span) = (shown(net), shown(cost), span(subject));
    let message = match (sign(net), sign(cost) == Sign::Even) {
        (Sign::Gain, false) => words.saves(follows, &amount, &span, &spent),
        (Sign::Gain, true) => words.saves_free(follows, &amount, &span),
        (Sign::Loss, true) => words.costs_free(follows, &amount, &span),
        (Sign::Loss, false) if sign(gain) == Sign::Loss => {
            words.saves_nothing(follows, &amount, &span, &spent, &shown(gain))
        }
        (Sign::Loss, false) => words.does_not_pay(follows, &amount, &span, &spent),
        (Sign::Even, false) => words.breaks_even(follows, &spent, &span),
        (Sign::Even, true) => words.no_difference(follows, &span),
    };
    Sentence::read(&message)
}

/// What it comes to in cash, and how much of the gain can leave a budget; none where there is nothing to tell of.
pub(super) fn cash(subject: Subject) -> Option<Sentence> {
    let words = subject.language.answer();
    let shown = |amount: Pounds| pounds_short(amount.abs(), subject.language);
    let gain = subject.results.views.fiscal.present_benefit;
    let View { present_benefit: part, present_cost: cost, net_present_value: net, .. } =
        subject.results.views.cashable;
    if [gain, part, cost].into_iter().all(|amount| sign(amount) == Sign::Even) {
        return None;
    }
    let first = match sign(net) {
        Sign::Gain => words.cash_ahead(&shown(net)),
        Sign::Loss => words.cash_short(&shown(net)),
        Sign::Even => words.cash_even().to_owned(),
    };
    let second = match (sign(part), sign(gain)) {
        (Sign::Loss, _) => words.cash_lost(&shown(part)),
        (_, Sign::Loss | Sign::Even) => return Some(Sentence::read(&first)),
        (Sign::Even, Sign::Gain) => words.cash_none().to_owned(),
        (Sign::Gain, Sign::Gain) if part >= gain || shown(part) == shown(gain) => words.cash_all().to_owned(),
        (Sign::Gain, Sign::Gain) => words.cash_part(part < gain / 2.0, &shown(part), &shown(gain)),
    };
    Some(Sentence::read(&[&first, " ", &second].concat()))
}
