//! What a careful reader should know before relying on the figures.

use crate::text::Language;
use crate::text::part::part;
use crate::text::warning_message;
use crate::text::wording::Wording;

/// What a warning is about, with the words and numbers its message needs.
#[derive(Clone, Debug, PartialEq)]
pub enum WarningKind {
    /// One tag on two things of one group, each counted as a gain.
    DoubleCount {
        /// What both cover.
        tag: String,
        /// The value.
        value: Wording,
        /// The service or value beside it.
        other: Wording,
    },
    /// An outcome that nobody would reach without the redesign.
    NoDeadweight {
        /// The outcome.
        outcome: Wording,
    },
    /// An effect of more than half of the use of a service.
    BestCase {
        /// Whose effect.
        subject: Subject,
        /// The service.
        service: Wording,
        /// The share of its use avoided.
        effect: f64,
    },
    /// A price of over 10 years before the scenario's.
    OldPrice {
        /// What is priced.
        subject: Subject,
        /// Its price year.
        year: u32,
        /// The scenario's.
        price_year: u32,
    },
    /// A price index that jumps by over a quarter; the later year.
    DeflatorJump {
        /// The later year.
        year: u32,
    },
    /// Time is given, and no money to support it.
    TimeWithoutSupport {
        /// The lever.
        lever: Subject,
    },
    /// More people would be taken on than there are.
    TakeOnCapped {
        /// The group.
        group: Wording,
    },
    /// Something that begins after the last year.
    BeyondHorizon {
        /// What begins.
        subject: Subject,
        /// After how many years.
        lag: usize,
        /// How many years are counted.
        years: usize,
    },
    /// No number varies.
    NoRanges,
    /// A price, or the prices of the whole scenario, of a year of which only a forecast is known.
    ForecastPrice {
        /// What is priced.
        subject: Subject,
        /// The year.
        year: u32,
    },
    /// The ranges together pull the result to one side.
    Lopsided {
        /// The number whose range pulls most.
        number: String,
        /// By how much they pull the fiscal net present value, in pounds.
        pull: f64,
    },
    /// More than all of the use of a service would be avoided.
    Overlap {
        /// The group.
        group: Wording,
        /// The service.
        service: Wording,
    },
    /// Weak evidence.
    GradeLow {
        /// What rests on it.
        subject: Subject,
        /// Its grade, E or F.
        grade: char,
    },
    /// The output drive and the redesign reach different people.
    UnequalScope {
        /// Whether the output drive reaches everyone, and the redesign only the groups.
        is_drive_wider: bool,
    },
    /// Structural change is worth more than the people helped.
    StructuralHeavy,
    /// A lever on people of whom there are none.
    EffectWithoutPeople {
        /// The lever.
        lever: Subject,
    },
    /// A drop-off below the turnover of the group.
    DropOffBelowTurnover {
        /// What drops off.
        subject: Subject,
        /// The group.
        group: Wording,
        /// The share that drops off a year.
        drop_off: f64,
        /// The share of the group that leaves it a year.
        turnover: f64,
    },
    /// A gain that may only move money from one pocket to another.
    MaybeTransfer {
        /// The value.
        value: Wording,
        /// The agency it falls to.
        agency: Wording,
    },
    /// A fiscal value of an agency that also saves by fewer outputs of a service.
    ValueBesideEffect {
        /// The value.
        value: Wording,
        /// The service.
        service: Wording,
        /// The agency.
        agency: Wording,
    },
    /// It saves public money, and no cash.
    NotCashable {
        /// The fiscal net present value, in pounds.
        fiscal: f64,
    },
    /// An agency is left with less than it would have without the redesign.
    OutOfPocket {
        /// The agency.
        agency: Wording,
        /// Its present loss, in pounds, above 0.
        loss: f64,
        /// Whether all it put in came back, only later.
        repaid_in_full: bool,
    },
}

/// What a warning speaks of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Subject {
    /// Something that the scenario names.
    Named(Wording),
    /// A part of the scenario without a name of its own, by its path.
    Part(String),
}

impl Subject {
    /// The subject in the middle of a sentence.
    pub(super) fn words(&self, language: Language) -> String {
        match self {
            Subject::Named(name) => language.part().quoted(name.shown(language)),
            Subject::Part(path) => part(path, language),
        }
    }
}

impl WarningKind {
    /// The code of METHOD.md section 14.
    ///
    /// ```
    /// # use outcomes_calculator::text::warning::WarningKind;
    /// assert_eq!(WarningKind::NoRanges.code(), "no_ranges");
    /// ```
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            WarningKind::DoubleCount { .. } => "double_count",
            WarningKind::NoDeadweight { .. } => "no_deadweight",
            WarningKind::BestCase { .. } => "best_case",
            WarningKind::OldPrice { .. } => "old_price",
            WarningKind::DeflatorJump { .. } => "deflator_jump",
            WarningKind::TimeWithoutSupport { .. } => "time_without_support",
            WarningKind::TakeOnCapped { .. } => "take_on_capped",
            WarningKind::BeyondHorizon { .. } => "beyond_horizon",
            WarningKind::NoRanges => "no_ranges",
            WarningKind::ForecastPrice { .. } => "forecast_price",
            WarningKind::Lopsided { .. } => "lopsided",
            WarningKind::Overlap { .. } => "overlap",
            WarningKind::GradeLow { .. } => "grade_low",
            WarningKind::UnequalScope { .. } => "unequal_scope",
            WarningKind::StructuralHeavy => "structural_heavy",
            WarningKind::EffectWithoutPeople { .. } => "effect_without_people",
            WarningKind::DropOffBelowTurnover { .. } => "drop_off_below_turnover",
            WarningKind::MaybeTransfer { .. } => "maybe_transfer",
            WarningKind::ValueBesideEffect { .. } => "value_beside_effect",
            WarningKind::NotCashable { .. } => "not_cashable",
            WarningKind::OutOfPocket { .. } => "out_of_pocket",
        }
    }

    /// What to know and what to do about it, in a sentence or two.
    ///
    /// ```
    /// # use outcomes_calculator::text::{Language, warning::WarningKind};
    /// let warning = WarningKind::NoDeadweight { outcome: "Settled home".into() };
    /// assert_eq!(
    ///     warning.message(Language::English),
    ///     "“Settled home” has a deadweight of 0, as if nobody would get there without help. \
    ///      Enter the share who would have got there anyway."
    /// );
    /// ```
    #[must_use]
    pub fn message(&self, language: Language) -> String {
        warning_message::message(self, language)
    }
}

#[cfg(test)]
#[path = "warning_tests.rs"]
mod tests;
