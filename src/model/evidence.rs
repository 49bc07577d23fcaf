//! How far evidence is trusted: grades, and what they add to costs and take from gains. METHOD.md section 4.

use crate::model::units::Share;

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
    #[must_use]
    pub fn from_letter(letter: &str) -> Option<Self> {
        match letter {
            "A" => Some(Grade::A),
            "B" => Some(Grade::B),
            "C" => Some(Grade::C),
            "D" => Some(Grade::D),
            "E" => Some(Grade::E),
            "F" => Some(Grade::F),
            _ => None,
        }
    }

    /// The share by which a cost is raised and a gain lowered: 0, 5, 10, 15, 25 or 40 %.
    ///
    /// Source: the scale of the local-partnership cost benefit guidance as commonly applied.
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
    /// What is left of a gain: `1 − correction[grade]`.
    #[must_use]
    pub fn credit(self, grade: Grade) -> Share {
        match self {
            OptimismBias::Corrected => 1.0 - grade.adjustment(),
            OptimismBias::Ignored => 1.0,
        }
    }

    /// What a cost is multiplied by: `1 + uplift[grade]`.
    #[must_use]
    pub fn uplift(self, grade: Grade) -> f64 {
        match self {
            OptimismBias::Corrected => 1.0 + grade.adjustment(),
            OptimismBias::Ignored => 1.0,
        }
    }
}
