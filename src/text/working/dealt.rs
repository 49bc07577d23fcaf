//! Words of the deal, and of what is given.
//!
//! ```
//! use outcomes_calculator::text::{Language, working::{Dealt, Given, Quantity}};
//!
//! assert_eq!(Quantity::from(Dealt::PresentNet).label(Language::English), "what the agency gains or loses, present value");
//! assert_eq!(Quantity::from(Given::Links).label(Language::English), "links saved by a lead worker");
//! ```

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
    /// What it is called in English.
    pub(super) fn english(self) -> &'static str {
        match self {
            Dealt::PresentNet => "what the agency gains or loses, present value",
            Dealt::Before => "what the agency has if each pays its own costs and keeps its own savings",
            Dealt::NetInYear => "what the agency gains or loses",
            Dealt::Paid => "costs the agency pays",
            Dealt::Whole => "costs of every agency",
            Dealt::Contribution => "what the agency puts in",
            Dealt::OutcomePayments => "what the agency pays for outcomes",
            Dealt::PaidIn => "what the agency pays into the pool",
            Dealt::Pool => "the pool",
            Dealt::Owed => "what is owed to the agency",
            Dealt::OwedInAll => "what is owed to all",
            Dealt::Repayment => "what the pool repays",
            Dealt::Repaid => "what the agency is repaid",
            Dealt::Left => "what is left in the pool",
            Dealt::SurplusShare => "the agency’s part of what is left",
            Dealt::Shortfall => "what the partners lack together, present value",
            Dealt::ShortfallReleased => "what the partners lack together, where only budgets that fall count",
            Dealt::PresentContribution => "what the agency puts in, present value",
        }
    }

    /// What it is called in Welsh.
    pub(super) fn welsh(self) -> &'static str {
        match self {
            Dealt::PresentNet => "yr hyn y mae’r asiantaeth yn ei ennill neu’n ei golli, gwerth presennol",
            Dealt::Before => {
                "yr hyn sydd gan yr asiantaeth os yw pob un yn talu ei chostau ac yn cadw ei harbedion ei hun"
            }
            Dealt::NetInYear => "yr hyn y mae’r asiantaeth yn ei ennill neu’n ei golli",
            Dealt::Paid => "costau y mae’r asiantaeth yn eu talu",
            Dealt::Whole => "costau pob asiantaeth",
            Dealt::Contribution => "yr hyn y mae’r asiantaeth yn ei roi i mewn",
            Dealt::OutcomePayments => "yr hyn y mae’r asiantaeth yn ei dalu am ganlyniadau",
            Dealt::PaidIn => "yr hyn y mae’r asiantaeth yn ei dalu i’r gronfa",
            Dealt::Pool => "y gronfa",
            Dealt::Owed => "yr hyn sy’n ddyledus i’r asiantaeth",
            Dealt::OwedInAll => "yr hyn sy’n ddyledus i bawb",
            Dealt::Repayment => "yr hyn y mae’r gronfa’n ei ad-dalu",
            Dealt::Repaid => "yr hyn a ad-delir i’r asiantaeth",
            Dealt::Left => "yr hyn sy’n weddill yn y gronfa",
            Dealt::SurplusShare => "rhan yr asiantaeth o’r hyn sy’n weddill",
            Dealt::Shortfall => "yr hyn sy’n brin gan y partneriaid gyda’i gilydd, gwerth presennol",
            Dealt::ShortfallReleased => {
                "yr hyn sy’n brin gan y partneriaid, gan gyfrif cyllidebau sy’n gostwng yn unig"
            }
            Dealt::PresentContribution => "yr hyn y mae’r asiantaeth yn ei roi i mewn, gwerth presennol",
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
    /// What it is called in English.
    pub(super) fn english(self) -> &'static str {
        match self {
            Given::RealAmount => "the amount at the scenario’s prices",
            Given::Deflator => "price index of the year",
            Given::DiscountRate => "discount rate of the year",
            Given::Correction => "correction for the grade of evidence",
            Given::Uplift => "uplift for the grade of evidence",
            Given::NoCorrection => "no correction: it is turned off",
            Given::NotUsed => "the lever is not used",
            Given::Nothing => "none",
            Given::NotYet => "not cash yet",
            Given::Years => "years",
            Given::Two => "two",
            Given::One => "one",
            Given::Orders => "share of the orders in which these levers come first",
            Given::LeverAdds => "what the lever adds to the levers before it",
            Given::Lived => "those of one year who still have it",
            Given::Links => "links saved by a lead worker",
            Given::Weight => "weight",
        }
    }

    /// What it is called in Welsh.
    pub(super) fn welsh(self) -> &'static str {
        match self {
            Given::RealAmount => "y swm ar brisiau’r senario",
            Given::Deflator => "mynegai prisiau’r flwyddyn",
            Given::DiscountRate => "cyfradd ddisgowntio’r flwyddyn",
            Given::Correction => "cywiriad am radd y dystiolaeth",
            Given::Uplift => "codiad am radd y dystiolaeth",
            Given::NoCorrection => "dim cywiriad: mae wedi’i ddiffodd",
            Given::NotUsed => "ni ddefnyddir y lifer",
            Given::Nothing => "dim",
            Given::NotYet => "ddim yn arian parod eto",
            Given::Years => "blynyddoedd",
            Given::Two => "dau",
            Given::One => "un",
            Given::Orders => "cyfran y trefnau y daw’r liferi hyn gyntaf ynddynt",
            Given::LeverAdds => "yr hyn y mae’r lifer yn ei ychwanegu at y rhai o’i flaen",
            Given::Lived => "y rhai o un flwyddyn sydd â hi o hyd",
            Given::Links => "cysylltiadau a arbedir gan weithiwr arweiniol",
            Given::Weight => "pwysau",
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
