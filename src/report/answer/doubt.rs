//! How sure the answer is, in the one form in which doubt is told everywhere: how often it saves, and between what amounts.

use crate::model::units::Pounds;
use crate::report::Subject;
use crate::report::answer::money::Sign;
use crate::report::answer::money::sign;
use crate::report::chart::FULL;
use crate::report::numbers::names::Short;
use crate::text::number::count_of_ten;
use crate::text::number::plain;
use crate::text::number::pounds_short;
use crate::uncertainty::draws::Draws;

/// The most numbers that are named.
const MOST_NAMED: usize = 2;

/// What part of the gap between the answer and the middle run a number has to make up for to be named.
const LEAST_PART: f64 = 0.1;

/// How many runs of ten take the room of those that are not known yet.
pub(super) const LIKELY: u32 = 5;

/// How sure the answer is.
#[derive(Clone, Debug, PartialEq)]
pub enum Doubt {
    /// No number has a range, so that nothing is said.
    NoRanges,
    /// The draws are not in yet: what takes the room of what they will say, never to be seen. Only what a run is holds.
    Waiting(Runs),
    /// What the draws say.
    Known(Runs),
}

/// What the draws say of public money.
#[derive(Clone, Debug, PartialEq)]
pub struct Runs {
    /// How often it saves.
    pub chance: String,
    /// Between what amounts 8 in 10 runs end.
    pub range: String,
    /// The same as places along a line.
    pub strip: Strip,
    /// Why the middle run has another sign than the answer; none where it has the same.
    pub lean: Option<String>,
    /// What a run is.
    pub run: String,
}

/// Places along a line, in thousandths of its length.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Strip {
    /// One run in ten ends below it.
    pub low: i32,
    /// One run in ten ends above it.
    pub high: i32,
    /// No money at all.
    pub zero: i32,
    /// The answer, with every figure as stated.
    pub answer: i32,
}

/// What is said of doubt; `leaning` are the numbers that lean most, by name.
pub(super) fn doubt(subject: Subject, leaning: &[String]) -> Doubt {
    let words = subject.language.answer();
    if !subject.has_ranges() {
        return Doubt::NoRanges;
    }
    let answer = subject.results.views.fiscal.net_present_value;
    let amount = |amount: Pounds| pounds_short(amount, subject.language);
    let runs = |of_ten: u32, [low, high]: [Pounds; 2], draws: u32| Runs {
        chance: words.chance(f64::from(of_ten), &plain(f64::from(of_ten), 0)),
        range: words.range(&amount(low), &amount(high)),
        strip: strip([low, high], answer),
        lean: None,
        run: words.run(&plain(f64::from(draws), 0)),
    };
    let Some(uncertainty) = &subject.ranged.uncertainty else {
        return Doubt::Waiting(runs(LIKELY, [-answer.abs(), answer.abs()], Draws::default().count));
    };
    let spread = &uncertainty.views.fiscal;
    let lean = told_lean(subject, leaning);
    let of_ten = count_of_ten(spread.chance_positive);
    Doubt::Known(Runs { lean, ..runs(of_ten, [spread.p10, spread.p90], uncertainty.draws) })
}

fn strip([low, high]: [Pounds; 2], answer: Pounds) -> Strip {
    let least = low.min(answer).min(0.0);
    let size = high.max(answer).max(0.0) - least;
    #[allow(clippy::cast_possible_truncation, reason = "from 0 to 1000")]
    let place = |amount: Pounds| {
        if size > 0.0 { ((amount - least) / size * f64::from(FULL)).round() as i32 } else { 0 }
    };
    Strip { low: place(low), high: place(high), zero: place(0.0), answer: place(answer) }
}

/// What the middle run comes to, where it has another sign than the answer, both when the draws were made and now.
fn lean(subject: Subject) -> Option<Pounds> {
    let middle = subject.ranged.uncertainty.as_ref()?.views.fiscal.p50;
    let turned = |net: Pounds| sign(middle) != Sign::Even && sign(middle) != sign(net);
    let nets = [subject.ranged, subject.results].map(|results| results.views.fiscal.net_present_value);
    nets.into_iter().all(turned).then_some(middle)
}

/// The same in words, with the numbers that lean most.
pub(in crate::report) fn told_lean(subject: Subject, leaning: &[String]) -> Option<String> {
    let (words, middle) = (subject.language.answer(), lean(subject)?);
    let told = words.lean(middle > 0.0, &pounds_short(middle.abs(), subject.language));
    let numbers = leaning.iter().cloned().reduce(|before, next| words.apart(&before, &next));
    Some(numbers.map_or(told.clone(), |numbers| [&told, " ", &words.leans_most(&numbers)].concat()))
}

/// The names of the numbers whose ranges lean most to the side of the middle run, where that has another sign than the answer.
pub(in crate::report) fn leaning(subject: Subject, short: &Short) -> Vec<String> {
    let Some(middle) = lean(subject) else { return Vec::new() };
    let answer = subject.ranged.views.fiscal.net_present_value;
    let gap = middle - answer;
    let mut pulls: Vec<(f64, &str)> = subject
        .ranged
        .sensitivity
        .iter()
        .map(|one| ((one.at_mean.fiscal - answer) / gap, one.path.as_str()))
        .filter(|(part, _)| *part >= LEAST_PART)
        .collect();
    pulls.sort_by(|(one, _), (other, _)| other.total_cmp(one));
    pulls.truncate(MOST_NAMED);
    pulls.into_iter().map(|(_, path)| short.name(path)).collect()
}
