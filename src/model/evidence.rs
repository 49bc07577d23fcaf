//! How far evidence is trusted: grades, and what they add to costs and take from gains. METHOD.md section 4.

use crate::model::units::Share;
use crate::model::words::Worded;

/// The strength of the evidence behind a number, A the best.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs, reason = "the grades are their letters")]
pub enum Grade {
    A,
    B,
    C,
    D,
    E,
    F,
}

impl Grade {
    /// The grade of a letter.
    ///
    /// ```
    /// # use outcomes_calculator::model::evidence::Grade;
    /// assert_eq!(Grade::from_letter("C"), Some(Grade::C));
    /// assert_eq!(Grade::from_letter("c"), None);
    /// ```
    #[must_use]
    pub fn from_letter(letter: &str) -> Option<Self> {
        Self::from_word(letter)
    }
}

/// The share by which a cost is raised and a gain lowered, for each grade from A to F.
///
/// ```
/// # use outcomes_calculator::model::evidence::{Grade, Scale};
/// // Of £100 gained on evidence of grade F, £60 counts; a cost of £100 on grade E counts as £125.
/// assert_eq!(100.0 * Scale::USUAL.credit(Grade::F), 60.0);
/// assert_eq!(100.0 * Scale::USUAL.uplift(Grade::E), 125.0);
/// assert_eq!(Scale::IGNORED.credit(Grade::F), 1.0);
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scale(pub [Share; 6]);

impl Scale {
    /// 0, 5, 10, 15, 25 and 40 %: the scale of the local-partnership cost benefit guidance as commonly applied, which could
    /// not be read in its primary source. Source: METHOD.md section 4, where it is told as our choice.
    pub const USUAL: Scale = Scale([0.0, 0.05, 0.10, 0.15, 0.25, 0.40]);

    /// Every grade counts 0.
    pub const IGNORED: Scale = Scale([0.0; 6]);

    /// The share by which a grade raises a cost and lowers a gain.
    ///
    /// ```
    /// # use outcomes_calculator::model::evidence::{Grade, Scale};
    /// assert_eq!([Grade::A, Grade::C, Grade::F].map(|grade| Scale::USUAL.adjustment(grade)), [0.0, 0.10, 0.40]);
    /// ```
    #[must_use]
    pub fn adjustment(self, grade: Grade) -> Share {
        self.0[grade as usize]
    }

    /// What is left of a gain: `1 − correction[grade]`, from 0 to 1. It is never applied to a harm, which counts in full.
    #[must_use]
    pub fn credit(self, grade: Grade) -> Share {
        1.0 - self.adjustment(grade)
    }

    /// What a cost is multiplied by: `1 + uplift[grade]`, at least 1.
    #[must_use]
    pub fn uplift(self, grade: Grade) -> f64 {
        1.0 + self.adjustment(grade)
    }
}
