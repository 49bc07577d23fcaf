//! Words of gains and costs.
//!
//! ```
//! use outcomes_calculator::text::{Language, working::{Gained, Quantity, Spent}};
//!
//! assert_eq!(Quantity::from(Gained::Saving).label(Language::English), "saving on the service");
//! assert_eq!(Quantity::from(Spent::TimeGiven).label(Language::English), "time given");
//! ```

use crate::text::Language;

/// What is gained in a year: METHOD.md section 9.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs, reason = "each is called what its label says")]
pub enum Gained {
    Fiscal,
    Transfers,
    Economic,
    Social,
    Health,
    Cashable,
    Saving,
    Links,
    Space,
    OutcomeValue,
    OutputValue,
    OwnBenefit,
    Cash,
    CashByAgency,
    PublicShare,
    PrivateShare,
    AgencyShare,
    Released,
    ReleasedOf,
}

impl Gained {
    /// What it is called.
    pub(super) fn label(self, language: Language) -> &'static str {
        let words = language.gained();
        match self {
            Gained::Fiscal => words.fiscal(),
            Gained::Transfers => words.transfers(),
            Gained::Economic => words.economic(),
            Gained::Social => words.social(),
            Gained::Health => words.health(),
            Gained::Cashable => words.cashable(),
            Gained::Saving => words.saving(),
            Gained::Links => words.links(),
            Gained::Space => words.space(),
            Gained::OutcomeValue => words.outcome_value(),
            Gained::OutputValue => words.output_value(),
            Gained::OwnBenefit => words.own_benefit(),
            Gained::Cash => words.cash(),
            Gained::CashByAgency => words.cash_by_agency(),
            Gained::PublicShare => words.public_share(),
            Gained::PrivateShare => words.private_share(),
            Gained::AgencyShare => words.agency_share(),
            Gained::Released => words.released(),
            Gained::ReleasedOf => words.released_of(),
        }
    }

    /// Its formula, as METHOD.md writes it.
    pub(super) fn formula(self) -> &'static str {
        match self {
            Gained::Fiscal => "Σ gain × public share",
            Gained::Transfers => "Σ transfer × public share",
            Gained::Economic | Gained::Social | Gained::Health => "Σ gain",
            Gained::Cashable => "Σ cash × public share",
            Gained::Saving => "V c − cost'",
            Gained::Links => "Σ_g engaged × (n(n−1)/2 − n) × real(cost_per_link) × k4 × (1 − correction)",
            Gained::Space => "real(amount) × k4 × roll_t × (1 − correction)",
            Gained::OutcomeValue => "P × real(amount), or N × real(amount) once",
            Gained::OutputValue => "(Σ_g (base − max(0, base − avoided)) − added) × real(amount)",
            Gained::Released => "Σ released × public share",
            Gained::ReleasedOf => "min(cash, max(0, V_0 c − cost'))",
            Gained::OwnBenefit => "people × real(own_benefit) × (1 − correction) × k × roll_t",
            Gained::Cash => "saving × cashable, all of it where negative, 0 before cash_lag",
            Gained::CashByAgency => "Σ cash × share",
            Gained::PublicShare => "Σ public weights / Σ weights",
            Gained::PrivateShare => "Σ other weights / Σ weights",
            Gained::AgencyShare => "weight / Σ weights",
        }
    }
}

/// What a change costs in a year: METHOD.md section 8.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs, reason = "each is called what its label says")]
pub enum Spent {
    Revenue,
    Capital,
    InKind,
    TimeGiven,
    Public,
    Cost,
    HowMany,
    HoursGiven,
}

impl Spent {
    /// What it is called.
    pub(super) fn label(self, language: Language) -> &'static str {
        let words = language.spent();
        match self {
            Spent::Revenue => words.revenue(),
            Spent::Capital => words.capital(),
            Spent::InKind => words.in_kind(),
            Spent::TimeGiven => words.time_given(),
            Spent::Public => words.public(),
            Spent::Cost => words.cost(),
            Spent::HowMany => words.how_many(),
            Spent::HoursGiven => words.hours_given(),
        }
    }

    /// Its formula, as METHOD.md writes it.
    pub(super) fn formula(self) -> &'static str {
        match self {
            Spent::Revenue => "Σ revenue costs",
            Spent::Capital => "Σ capital costs",
            Spent::InKind => "Σ in-kind costs",
            Spent::TimeGiven | Spent::HoursGiven => "people × hours × real(hour_value) × k × roll_t",
            Spent::Public => "Σ cost × public share",
            Spent::Cost => "real(amount) × how many × (1 + uplift) × k",
            Spent::HowMany => "people, or volunteers or groups × roll_t",
        }
    }
}
