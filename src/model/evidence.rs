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

    /// The share by which a cost is raised and a gain lowered: 0, 5, 10, 15, 25 or 40 %.
    ///
    /// Source: the scale of the local-partnership cost benefit guidance as commonly applied.
    ///
    /// ```
    /// # use outcomes_calculator::model::evidence::Grade;
    /// assert_eq!([Grade::A, Grade::C, Grade::F].map(Grade::adjustment), [0.0, 0.10, 0.40]);
    /// ```
    #[must_use]
    pub fn adjustment(self) -> Share {
        match self {
            Grade::A => 0.0,
            Grade::B => 0.05,
            Grade::C => 0.10,
            Grade::D => 0.15,
            Grade::E => 0.25,
            Grade::F => 0.40,
        }
    }
}

/// Whether costs and gains are adjusted for weak evidence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OptimismBias {
    /// Costs are raised and gains lowered by the grade of their evidence.
    Corrected,
    /// Every grade counts 0.
    Ignored,
}

impl OptimismBias {
    /// What is left of a gain: `1 − correction[grade]`, from 0 to 1. It is never applied to a harm, which counts in
    /// full. Source: METHOD.md section 4.
    ///
    /// ```
    /// # use outcomes_calculator::model::evidence::{Grade, OptimismBias};
    /// // Of £100 gained on evidence of grade F, £60 counts.
    /// assert_eq!(100.0 * OptimismBias::Corrected.credit(Grade::F), 60.0);
    /// assert_eq!(100.0 * OptimismBias::Ignored.credit(Grade::F), 100.0);
    /// ```
    #[must_use]
    pub fn credit(self, grade: Grade) -> Share {
        match self {
            OptimismBias::Corrected => 1.0 - grade.adjustment(),
            OptimismBias::Ignored => 1.0,
        }
    }

    /// What a cost is multiplied by: `1 + uplift[grade]`, at least 1. Source: METHOD.md section 4.
    ///
    /// ```
    /// # use outcomes_calculator::model::evidence::{Grade, OptimismBias};
    /// // A cost of £100 on evidence of grade E counts as £125.
    /// assert_eq!(100.0 * OptimismBias::Corrected.uplift(Grade::E), 125.0);
    /// assert_eq!(100.0 * OptimismBias::Ignored.uplift(Grade::E), 100.0);
    /// ```
    #[must_use]
    pub fn uplift(self, grade: Grade) -> f64 {
        match self {
            OptimismBias::Corrected => 1.0 + grade.adjustment(),
            OptimismBias::Ignored => 1.0,
        }
    }
}
