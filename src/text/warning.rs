//! What a careful reader should know before relying on the figures.

use crate::text::Language;

/// What a warning is about, with the words its message needs.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the code of each, in METHOD.md section 14, is its name")]
pub enum WarningKind {
    DoubleCount { tag: String },
    NoDeadweight { outcome: String },
    BestCase { service: String },
    OldPrice { year: u32 },
    DeflatorJump { year: u32 },
    TimeWithoutSupport,
    TakeOnCapped { group: String },
    BeyondHorizon,
    NoRanges,
    Overlap { group: String, service: String },
    GradeLow,
    UnequalScope,
    StructuralHeavy,
    EffectWithoutPeople,
    DropOffBelowTurnover,
    MaybeTransfer { value: String },
    ValueBesideEffect { value: String, service: String },
    NotCashable,
    OutOfPocket { agency: String },
}

impl WarningKind {
    /// The code of METHOD.md section 14.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            WarningKind::DoubleCount { .. } => "double_count",
            WarningKind::NoDeadweight { .. } => "no_deadweight",
            WarningKind::BestCase { .. } => "best_case",
            WarningKind::OldPrice { .. } => "old_price",
            WarningKind::DeflatorJump { .. } => "deflator_jump",
            WarningKind::TimeWithoutSupport => "time_without_support",
            WarningKind::TakeOnCapped { .. } => "take_on_capped",
            WarningKind::BeyondHorizon => "beyond_horizon",
            WarningKind::NoRanges => "no_ranges",
            WarningKind::Overlap { .. } => "overlap",
            WarningKind::GradeLow => "grade_low",
            WarningKind::UnequalScope => "unequal_scope",
            WarningKind::StructuralHeavy => "structural_heavy",
            WarningKind::EffectWithoutPeople => "effect_without_people",
            WarningKind::DropOffBelowTurnover => "drop_off_below_turnover",
            WarningKind::MaybeTransfer { .. } => "maybe_transfer",
            WarningKind::ValueBesideEffect { .. } => "value_beside_effect",
            WarningKind::NotCashable => "not_cashable",
            WarningKind::OutOfPocket { .. } => "out_of_pocket",
        }
    }

    /// What to know and what to do about it, in a sentence or two.
    #[must_use]
    pub fn message(&self, _language: Language) -> String {
        self.code().to_owned()
    }
}
