//! Words of the deal, and of what is given.
//!
//! ```
//! use outcomes_calculator::text::{Language, working::{Dealt, Given, Quantity}};
//!
//! assert_eq!(Quantity::from(Dealt::PresentNet).label(Language::English), "what the agency gains or loses, present value");
//! assert_eq!(Quantity::from(Given::Links).label(Language::English), "links saved by a lead worker");
//! ```

use crate::text::Language;

/// Money between agencies: METHOD.md section 11.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs, reason = "each is called what its label says")]
pub enum Dealt {
    PresentNet,
    Before,
    NetInYear,
    Paid,
    Whole,
    Contribution,
    OutcomePayments,
    PaidIn,
    Pool,
    Owed,
    OwedInAll,
    Repayment,
    Repaid,
    Left,
    SurplusShare,
    Shortfall,
    ShortfallReleased,
    PresentContribution,
}

impl Dealt {
    /// What it is called.
    pub(super) fn label(self, language: Language) -> &'static str {
        let words = language.dealt();
        match self {
            Dealt::PresentNet => words.present_net(),
            Dealt::Before => words.before(),
            Dealt::NetInYear => words.net_in_year(),
            Dealt::Paid => words.paid(),
            Dealt::Whole => words.whole(),
            Dealt::Contribution => words.contribution(),
            Dealt::OutcomePayments => words.outcome_payments(),
            Dealt::PaidIn => words.paid_in(),
            Dealt::Pool => words.pool(),
            Dealt::Owed => words.owed(),
            Dealt::OwedInAll => words.owed_in_all(),
            Dealt::Repayment => words.repayment(),
            Dealt::Repaid => words.repaid(),
            Dealt::Left => words.left(),
            Dealt::SurplusShare => words.surplus_share(),
            Dealt::Shortfall => words.shortfall(),
            Dealt::ShortfallReleased => words.shortfall_released(),
            Dealt::PresentContribution => words.present_contribution(),
        }
    }

    /// Its formula, as METHOD.md writes it.
    pub(super) fn formula(self) -> &'static str {
        match self {
            Dealt::PresentNet => "Σ_t net_t × factor_t",
            Dealt::Before => "Σ_t saving_t × factor_t − Σ_t cost_t × factor_t",
            Dealt::NetInYear => "saving − contribution − paid_in + repaid + surplus share",
            Dealt::Paid => "Σ cost × share",
            Dealt::Whole => "Σ_a cost",
            Dealt::Contribution => "contribution",
            Dealt::OutcomePayments => "Σ real(amount) × N",
            Dealt::PaidIn => "share_back × max(0, saving) + outcome payments",
            Dealt::Pool => "Σ_a paid_in",
            Dealt::Owed => "(owed_{t−1} − repaid_{t−1}) × (1 + return) + contribution",
            Dealt::OwedInAll => "Σ_a owed",
            Dealt::Repayment => "min(pool, Σ owed)",
            Dealt::Repaid => "min(pool, Σ owed) × owed / Σ owed",
            Dealt::Left => "pool − min(pool, Σ owed)",
            Dealt::SurplusShare => "left × share",
            Dealt::Shortfall => "max(0, Σ_a PV(contribution) − Σ_a PV(saving))",
            Dealt::ShortfallReleased => "max(0, Σ_a PV(contribution) − PV(released))",
            Dealt::PresentContribution => "Σ_t contribution × factor",
        }
    }
}

/// What stands in the method, or follows from the scenario without a sum.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs, reason = "each is called what its label says")]
pub enum Given {
    RealAmount,
    Deflator,
    DiscountRate,
    Correction,
    Uplift,
    NoCorrection,
    NotUsed,
    Nothing,
    NotYet,
    Years,
    Two,
    One,
    Orders,
    LeverAdds,
    Lived,
    Links,
    Weight,
}

impl Given {
    /// What it is called.
    pub(super) fn label(self, language: Language) -> &'static str {
        let words = language.given();
        match self {
            Given::RealAmount => words.real_amount(),
            Given::Deflator => words.deflator(),
            Given::DiscountRate => words.discount_rate(),
            Given::Correction => words.correction(),
            Given::Uplift => words.uplift(),
            Given::NoCorrection => words.no_correction(),
            Given::NotUsed => words.not_used(),
            Given::Nothing => words.nothing(),
            Given::NotYet => words.not_yet(),
            Given::Years => words.years(),
            Given::Two => words.two(),
            Given::One => words.one(),
            Given::Orders => words.orders(),
            Given::LeverAdds => words.lever_adds(),
            Given::Lived => words.lived(),
            Given::Links => words.links(),
            Given::Weight => words.weight(),
        }
    }

    /// Its formula, as METHOD.md writes it.
    pub(super) fn formula(self) -> &'static str {
        match self {
            Given::RealAmount => "amount × D[scenario] / D[own]",
            Given::Deflator => "D",
            Given::DiscountRate => "r_t",
            Given::Correction => "correction[grade]",
            Given::Uplift => "uplift[grade]",
            Given::NoCorrection | Given::One => "1",
            Given::NotUsed | Given::Nothing => "0",
            Given::NotYet => "0 while t < cash_lag",
            Given::Years => "t",
            Given::Two => "2",
            Given::Orders => "|S|! (n − |S| − 1)! / n!",
            Given::LeverAdds => "|S|! (n − |S| − 1)! / n! × (NPV(S with it) − NPV(S))",
            Given::Lived => "credited_k × (1 − drop_off')^(t − k − lag)",
            Given::Links => "n(n−1)/2 − n",
            Given::Weight => "weight",
        }
    }
}
