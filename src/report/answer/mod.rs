//! The answer: what changes for people, then for public money, then in cash, and how sure that is.
//!
//! ```
//! # use outcomes_calculator::{data::presets::preset, scenario::Scenario};
//! # use outcomes_calculator::uncertainty::{draws::Draws, evaluate::evaluate};
//! # let scenario = Scenario::new(serde_json::from_str(preset("frequent-ae").unwrap_or_default())?);
//! # let appraisal = outcomes_calculator::scenario::validate::validate(&scenario).expect("no faults");
//! # let results = evaluate(&appraisal, Draws { count: 1024, seed: 1 });
//! use outcomes_calculator::report::Report;
//! use outcomes_calculator::report::answer::sentence::{Piece, Sentence};
//! use outcomes_calculator::report::answer::{Doubt, Everyone, InShort, Runs, Sign, Strip, sign};
//! use outcomes_calculator::text::Language;
//!
//! let answer = Report::new(&scenario, &results, None, Language::English).first_view.answer;
//! let Sentence { pieces } = &answer.people;
//! assert_eq!(pieces[0], Piece::Bold("401\u{a0}more people".to_owned()));
//! assert_eq!(pieces[2], Piece::Own("have their needs met outside A&E".to_owned()));
//! assert!(answer.said().ends_with("That saves public budgets £403,000 over ten years, for £1.5\u{a0}million spent."));
//! assert!(answer.basis.starts_with("All money is in 2025/26 prices"));
//!
//! let Doubt::Known(Runs { chance, strip: Strip { low, zero, .. }, .. }) = &answer.doubt else { panic!("the draws are in") };
//! assert_eq!(chance, "6 times in 10 it saves.");
//! assert!(low < zero);
//! let Some(Everyone { sentence, turns: false, .. }) = &answer.everyone else { panic!("it is another amount") };
//! assert!(sentence.text().starts_with("For everyone it is worth £1.7\u{a0}million more than it costs"));
//! let InShort { money, .. } = &answer.in_short;
//! assert_eq!(money.text(), "£403,000 saved");
//! assert_eq!([10.0, -10.0, 0.004].map(sign), [Sign::Gain, Sign::Loss, Sign::Even]);
//! # Ok::<(), serde_json::Error>(())
//! ```

mod doubt;
mod everyone;
mod in_short;
mod money;
mod people;
mod place;
pub mod sentence;
mod verdict;
pub mod ways;

use crate::report::Subject;
pub use crate::report::answer::doubt::Doubt;
pub use crate::report::answer::doubt::Runs;
pub use crate::report::answer::doubt::Strip;
pub(super) use crate::report::answer::doubt::{leaning, told_lean};
pub use crate::report::answer::everyone::Everyone;
pub use crate::report::answer::in_short::InShort;
pub use crate::report::answer::money::Sign;
pub use crate::report::answer::money::sign;
use crate::report::answer::sentence::Sentence;
use crate::report::answer::ways::Ways;
use crate::text::number::count;
use crate::text::number::financial_year;
use crate::text::number::percent;
use crate::text::number::years;

/// The answer in sentences, and a table.
#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    /// The place, and what is done there: the first words of the scenario's own; empty where it has none.
    pub place: String,
    /// What else the scenario says of itself.
    pub about: String,
    /// What changes for people.
    pub people: Sentence,
    /// The same of the other outcomes.
    pub others: Option<Sentence>,
    /// What public budgets save or lose.
    pub money: Sentence,
    /// How sure that is.
    pub doubt: Doubt,
    /// What everyone gains or loses together, where that is another amount.
    pub everyone: Option<Everyone>,
    /// What it comes to in cash.
    pub cash: Option<Sentence>,
    /// Prices, years and discounting.
    pub basis: String,
    /// The three pathways beside each other.
    pub ways: Ways,
    /// The answer in a few words.
    pub in_short: InShort,
}

impl Answer {
    /// `leaning` are the numbers that lean most, by name.
    pub(super) fn new(subject: Subject, leaning: &[String]) -> Self {
        let groups = people::groups(subject);
        let follows = groups.iter().flat_map(|group| &group.outcomes).any(|outcome| outcome.more() > 0.0);
        let (people, others) = people::people(subject, &groups);
        let (place, about) = place::place(subject);
        Self {
            place,
            about,
            people,
            others,
            money: money::money(subject, follows),
            doubt: doubt::doubt(subject, leaning),
            everyone: everyone::everyone(subject),
            cash: money::cash(subject),
            basis: basis(subject),
            ways: Ways::new(subject, &groups),
            in_short: InShort::new(subject, people::first_spoken_of(&groups)),
        }
    }

    /// What changes for people and for public money, as a screen reader says it after a change.
    #[must_use]
    pub fn said(&self) -> String {
        [&self.people.text(), " ", &self.money.text()].concat()
    }
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
    let discounting = match rate {
        rate if rate > 0.0 => "less",
        rate if rate < 0.0 => "more",
        _ => "same",
    };
    let span = years(count(factors.len()), subject.language);
    subject.language.answer().basis(
        &prices,
        &span,
        &financial_year(first),
        discounting,
        &percent(rate.abs(), 1),
    )
}
