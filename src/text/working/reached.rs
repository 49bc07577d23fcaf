//! Words of people and outcomes.
//!
//! ```
//! use outcomes_calculator::text::{Language, working::{Quantity, Reached}};
//!
//! assert_eq!(Quantity::from(Reached::Gross).label(Language::English), "people who reach it");
//! ```

use crate::text::Language;

/// People and the outcomes they reach: METHOD.md section 6.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs, reason = "each is called what its label says")]
pub enum Reached {
    Reach,
    Engagement,
    Retention,
    TakenOn,
    Engaged,
    Complete,
    Success,
    Raised,
    Gross,
    Net,
    Credited,
    DropOff,
    PersonYears,
    NetPersonYears,
    OwnNet,
    OwnCredited,
    OwnSteps,
    NetOwnSteps,
    TotalCredited,
    CreditedInTime,
    Anyway,
    ReachedInAll,
}

impl Reached {
    /// What it is called.
    pub(super) fn label(self, language: Language) -> &'static str {
        let words = language.reached();
        match self {
            Reached::Reach => words.reach(),
            Reached::Engagement => words.engagement(),
            Reached::Retention => words.retention(),
            Reached::TakenOn => words.taken_on(),
            Reached::Engaged => words.engaged(),
            Reached::Complete => words.complete(),
            Reached::Success => words.success(),
            Reached::Raised => words.raised(),
            Reached::Gross | Reached::ReachedInAll => words.gross(),
            Reached::Net => words.net(),
            Reached::Credited => words.credited(),
            Reached::DropOff => words.drop_off(),
            Reached::PersonYears => words.person_years(),
            Reached::NetPersonYears => words.net_person_years(),
            Reached::OwnNet => words.own_net(),
            Reached::OwnCredited => words.own_credited(),
            Reached::OwnSteps => words.own_steps(),
            Reached::NetOwnSteps => words.net_own_steps(),
            Reached::TotalCredited => words.total_credited(),
            Reached::CreditedInTime => words.credited_in_time(),
            Reached::Anyway => words.anyway(),
        }
    }

    /// Its formula, as METHOD.md writes it.
    pub(super) fn formula(self) -> &'static str {
        match self {
            Reached::Reach => "reach' = 1 − (1 − reach)(1 − k5·targeting)",
            Reached::Engagement => "engagement' = 1 − (1 − engagement)(1 − k1·e1)",
            Reached::Retention => "retention' = 1 − (1 − retention)(1 − k1·e1)",
            Reached::TakenOn => {
                "max(0, min(people · reach' · roll, people (1 + turnover · k) − Σ_{j<k} taken_on_j))"
            }
            Reached::Engaged => "taken_on × engagement'",
            Reached::Complete => "engaged × retention'",
            Reached::Success => {
                "success' = 1 − (1 − success)(1 − k2·e2)(1 − k6·e6); net: min(1, success (1 + k2·e2)(1 + k6·e6))"
            }
            Reached::Raised => "1 − (1 − k2·e2)(1 − k6·e6)",
            Reached::Gross => "gross = from × success'",
            Reached::Net => {
                "net = gross × (1 − deadweight)(1 − attribution)(1 − displacement); net basis: gross × (1 − displacement)"
            }
            Reached::Credited => "credited = net × (1 − correction)",
            Reached::DropOff => "drop_off' = drop_off × (1 − k7·e7)",
            Reached::PersonYears => "P_t = Σ_k credited_k × persist(t − k)",
            Reached::NetPersonYears => "Pⁿ_t = Σ_k net_k × persist(t − k)",
            Reached::OwnNet => "engaged × k3 × (1 − deadweight)(1 − attribution)",
            Reached::OwnCredited => "net_3 × (1 − correction)",
            Reached::OwnSteps => "P_t = Σ_k credited_3 × persist(t − k)",
            Reached::NetOwnSteps => "Pⁿ_t = Σ_k net_3 × persist(t − k)",
            Reached::TotalCredited => "Σ_k credited_k",
            Reached::CreditedInTime => "Σ_k credited_k, k + lag < T",
            Reached::Anyway => "Σ_k gross_k · deadweight, k + lag < T, no lever",
            Reached::ReachedInAll => "Σ_k gross_k · deadweight + Σ_k credited_k",
        }
    }
}
