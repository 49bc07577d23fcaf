//! What everyone gains or loses together, where that is another amount than what public budgets do.

use crate::model::discount::present_value;
use crate::report::Subject;
use crate::report::answer::doubt::LIKELY;
use crate::report::answer::money::Sign;
use crate::report::answer::money::sign;
use crate::report::answer::sentence::Sentence;
use crate::text::number::count_of_ten;
use crate::text::number::plain;
use crate::text::number::pounds_short;

/// What everyone gains or loses together.
#[derive(Clone, Debug, PartialEq)]
pub struct Everyone {
    /// How much, and what is counted.
    pub sentence: Sentence,
    /// How often it is worth it; none without ranges, and until the draws are in.
    pub chance: Option<String>,
    /// Whether it is worth it where public budgets lose, or the other way round.
    pub turns: bool,
}

/// The same; none where it shows as the same amount as public money.
pub(super) fn everyone(subject: Subject) -> Option<Everyone> {
    let words = subject.language.answer();
    let views = &subject.results.views;
    let net = views.public_value.net_present_value;
    let shown = |amount: f64| pounds_short(amount, subject.language);
    if shown(net) == shown(views.fiscal.net_present_value) {
        return None;
    }
    let turns = (sign(net) == Sign::Loss) != (sign(views.fiscal.net_present_value) == Sign::Loss);
    let (amount, how) = (shown(net.abs()), how(subject));
    let message = match sign(net) {
        Sign::Gain => words.everyone_gains(turns, &amount, &how),
        Sign::Loss => words.everyone_loses(turns, &amount, &how),
        Sign::Even => words.everyone_even(turns, &how),
    };
    let chance = subject.has_ranges().then(|| {
        let drawn = subject.ranged.uncertainty.as_ref();
        let runs = drawn.map_or(LIKELY, |drawn| count_of_ten(drawn.views.public_value.chance_positive));
        words.everyone_chance(f64::from(runs), &plain(f64::from(runs), 0))
    });
    Some(Everyone { sentence: Sentence::read(&message), chance, turns })
}

/// What is counted beside public money, of the kinds that there are.
fn how(subject: Subject) -> String {
    let words = subject.language.answer();
    let results = subject.results;
    let is_any = |flow: &[f64]| flow.iter().any(|amount| sign(*amount) != Sign::Even);
    let paid: f64 = [&results.programme.revenue, &results.programme.capital]
        .map(|flow| present_value(flow, &results.discount_factors))
        .iter()
        .sum();
    let kinds = [
        (is_any(&results.benefits.social), words.kind_social()),
        (is_any(&results.benefits.economic), words.kind_economic()),
        (is_any(&results.programme.time_given), words.kind_time()),
        (is_any(&results.programme.in_kind), words.kind_in_kind()),
        (sign(paid - results.views.fiscal.present_cost) != Sign::Even, words.kind_others()),
    ];
    let kinds = kinds.into_iter().filter(|(is_there, _)| *is_there).map(|(_, kind)| kind.to_owned());
    let kinds = in_a_row(subject, kinds.collect());
    match (kinds, is_any(&results.benefits.transfers)) {
        (Some(kinds), false) => words.counting(&kinds),
        (Some(kinds), true) => words.counting_less(&kinds),
        (None, true) => words.less().to_owned(),
        (None, false) => String::new(),
    }
}

/// Things in a row, with a word before the last; none of none.
pub(super) fn in_a_row(subject: Subject, mut things: Vec<String>) -> Option<String> {
    let words = subject.language.answer();
    let last = things.pop()?;
    let before = things.into_iter().reduce(|before, next| words.list(&before, &next));
    Some(before.map_or(last.clone(), |before| words.and(&before, &last)))
}
