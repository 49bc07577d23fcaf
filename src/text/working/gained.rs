//! Words of gains and costs.
//!
//! ```
//! use outcomes_calculator::text::{Language, working::{Gained, Quantity, Spent}};
//!
//! assert_eq!(Quantity::from(Gained::Saving).label(Language::English), "saving on the service");
//! assert_eq!(Quantity::from(Spent::TimeGiven).label(Language::English), "time given");
//! ```

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
    /// What it is called in English.
    pub(super) fn english(self) -> &'static str {
        match self {
            Gained::Fiscal => "gains of public budgets",
            Gained::Transfers => "transfers between public and private pockets",
            Gained::Economic => "gains of people and firms",
            Gained::Social => "health, wellbeing and harm avoided",
            Gained::Health => "health gains",
            Gained::Cashable => "gains that leave a budget",
            Gained::Saving => "saving on the service",
            Gained::Links => "fewer links between agencies",
            Gained::Space => "space no longer needed",
            Gained::OutcomeValue => "value of the outcome",
            Gained::OutputValue => "value of the outputs that people are spared",
            Gained::Released => "cash by which budgets fall below where they stand",
            Gained::ReleasedOf => "the part by which a budget falls below where it stands",
            Gained::OwnBenefit => "gain of those who give time",
            Gained::Cash => "the part that leaves a budget",
            Gained::CashByAgency => "cash the agency saves",
            Gained::PublicShare => "share that falls to public agencies",
            Gained::PrivateShare => "share that falls to others",
            Gained::AgencyShare => "share that falls to the agency",
        }
    }

    /// What it is called in Welsh.
    pub(super) fn welsh(self) -> &'static str {
        match self {
            Gained::Fiscal => "enillion cyllidebau cyhoeddus",
            Gained::Transfers => "trosglwyddiadau rhwng pocedi cyhoeddus a phreifat",
            Gained::Economic => "enillion pobl a chwmnïau",
            Gained::Social => "iechyd, lles a niwed a osgoir",
            Gained::Health => "enillion iechyd",
            Gained::Cashable => "enillion sy’n gadael cyllideb",
            Gained::Saving => "arbediad ar y gwasanaeth",
            Gained::Links => "llai o gysylltiadau rhwng asiantaethau",
            Gained::Space => "gofod nad oes ei angen mwyach",
            Gained::OutcomeValue => "gwerth y canlyniad",
            Gained::OutputValue => "gwerth yr allbynnau yr arbedir pobl rhagddynt",
            Gained::Released => "arian parod y mae cyllidebau’n gostwng o’i herwydd o’u lefel bresennol",
            Gained::ReleasedOf => "y rhan y mae cyllideb yn gostwng o’i herwydd o’i lefel bresennol",
            Gained::OwnBenefit => "enillion y rhai sy’n rhoi amser",
            Gained::Cash => "y rhan sy’n gadael cyllideb",
            Gained::CashByAgency => "arian parod y mae’r asiantaeth yn ei arbed",
            Gained::PublicShare => "cyfran sy’n dod i asiantaethau cyhoeddus",
            Gained::PrivateShare => "cyfran sy’n dod i eraill",
            Gained::AgencyShare => "cyfran sy’n dod i’r asiantaeth",
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
    /// What it is called in English.
    pub(super) fn english(self) -> &'static str {
        match self {
            Spent::Revenue => "running costs",
            Spent::Capital => "capital",
            Spent::InKind => "resources given in kind",
            Spent::TimeGiven => "time given",
            Spent::Public => "revenue and capital of public agencies",
            Spent::Cost => "cost",
            Spent::HowMany => "how many there are of what it is reckoned by",
            Spent::HoursGiven => "hours given by the lever’s people",
        }
    }

    /// What it is called in Welsh.
    pub(super) fn welsh(self) -> &'static str {
        match self {
            Spent::Revenue => "costau rhedeg",
            Spent::Capital => "cyfalaf",
            Spent::InKind => "adnoddau a roddir mewn da",
            Spent::TimeGiven => "amser a roddir",
            Spent::Public => "refeniw a chyfalaf asiantaethau cyhoeddus",
            Spent::Cost => "cost",
            Spent::HowMany => "faint sydd o’r hyn y cyfrifir wrtho",
            Spent::HoursGiven => "oriau a roddir gan bobl y lifer",
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
