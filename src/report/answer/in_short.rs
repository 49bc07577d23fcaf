//! The answer in a few words, for a bar that stays in sight.

use crate::report::Subject;
use crate::report::answer::money::Sign;
use crate::report::answer::money::sign;
use crate::report::answer::people::Reached;
use crate::report::answer::sentence::Sentence;
use crate::text::number::count_of_ten;
use crate::text::number::plain;
use crate::text::number::pounds_short;

/// The answer in a few words.
#[derive(Clone, Debug, PartialEq)]
pub struct InShort {
    /// How many more people; none where there is no outcome.
    pub people: Option<Sentence>,
    /// Public money.
    pub money: Sentence,
    /// How often it saves; none without ranges, and until the draws are in.
    pub chance: Option<Sentence>,
}

impl InShort {
    pub(super) fn new(subject: Subject, outcome: Option<&Reached>) -> Self {
        let words = subject.language.in_short();
        let net = subject.results.views.fiscal.net_present_value;
        let amount = pounds_short(net.abs(), subject.language);
        let money = if sign(net) == Sign::Loss { words.lost(&amount) } else { words.saved(&amount) };
        let spread = subject.ranged.uncertainty.as_ref().filter(|_| subject.has_ranges());
        let chance = spread.map(|spread| {
            let runs = f64::from(count_of_ten(spread.views.fiscal.chance_positive));
            Sentence::read(&words.chance(runs, &plain(runs, 0)))
        });
        Self {
            people: outcome.map(|outcome| outcome.in_short(subject.language)),
            money: Sentence::read(&money),
            chance,
        }
    }
}
