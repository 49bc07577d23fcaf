//! Of 100 people helped, how many come to an outcome because of the redesign, how many would have anyway, and how many do not.
//!
//! ```
//! use outcomes_calculator::report::numbers::hundred::Hundred;
//!
//! // Of 65 who get there 33 would have anyway; of the other 32 a part is counted off.
//! let hundred = Hundred::of(0.65, 0.325, 0.2624);
//! assert_eq!((hundred.because, hundred.off, hundred.anyway, hundred.not), (26, 6, 33, 35));
//! ```

use crate::report::Subject;
use crate::scenario::node::Node;

/// 100 people, in whole numbers that add up to 100.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hundred {
    /// Who get there because of it.
    pub because: u32,
    /// Who get there, and are counted off: for thin evidence, others' part in it, or since the need only moves.
    pub off: u32,
    /// Who get there and would have anyway.
    pub anyway: u32,
    /// Who do not get there; where a study has measured the difference alone, everyone else.
    pub not: u32,
}

impl Hundred {
    /// Of a share who get there, the share who would have anyway, and the share who are counted as there because of it; each
    /// share of all.
    #[must_use]
    pub fn of(there: f64, anyway: f64, because: f64) -> Self {
        let there = whole(there);
        let because = whole(because).min(there);
        let anyway = whole(anyway).min(there - because);
        Self { because, anyway, off: there - because - anyway, not: 100 - there }
    }

    /// Of the people from whom an outcome is counted; none where nobody comes that far.
    pub(super) fn of_outcome(subject: Subject, id: &str, outcome: &Node) -> Option<Self> {
        let group = outcome.get("group").and_then(Node::as_text)?;
        let (found, people) = (subject.results.outcomes.get(id)?, subject.results.groups.get(group)?);
        let from = match outcome.get("counted_from").and_then(Node::as_text) {
            Some("engaged") => &people.engaged,
            Some("taken-on") => &people.taken_on,
            _ => &people.complete,
        };
        let sum = |by_year: &[f64]| by_year.iter().fold(0.0, |sum, people| sum + people);
        let whole = sum(from);
        let deadweight =
            subject.scenario.number(&["outcomes.", id, ".deadweight"].concat()).unwrap_or_default();
        let there = sum(&found.gross) / whole;
        (whole > 0.0).then(|| Self::of(there, there * deadweight, sum(&found.credited) / whole))
    }
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "from 0 to 100")]
fn whole(share: f64) -> u32 {
    (share * 100.0).round().clamp(0.0, 100.0) as u32
}

#[cfg(test)]
mod tests {
    use super::Hundred;

    #[test]
    fn the_four_add_to_a_hundred_however_they_are_rounded() {
        for there in 0..=40 {
            for anyway in 0..=40 {
                let (there, anyway) = (f64::from(there) / 40.0, f64::from(anyway) / 40.0);
                let one = Hundred::of(there, there * anyway, there * (1.0 - anyway) * 0.85);
                assert_eq!(one.because + one.off + one.anyway + one.not, 100, "{there} {anyway}");
            }
        }
    }
}
