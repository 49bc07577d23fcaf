//! Words of people and outcomes.
//!
//! ```
//! use outcomes_calculator::text::{Language, working::{Quantity, Reached}};
//!
//! assert_eq!(Quantity::from(Reached::Gross).label(Language::English), "people who reach it");
//! ```

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
    /// What it is called in English.
    pub(super) fn english(self) -> &'static str {
        match self {
            Reached::Reach => "share taken on in a year",
            Reached::Engagement => "share who engage",
            Reached::Retention => "share who stay to the end",
            Reached::TakenOn => "people taken on",
            Reached::Engaged => "people who engage",
            Reached::Complete => "people who complete",
            Reached::Success => "share of those counted from that reach it",
            Reached::Raised => "what levers 2 and 6 add to success",
            Reached::Gross | Reached::ReachedInAll => "people who reach it",
            Reached::Net => "people who would not have without the redesign",
            Reached::Credited => "people counted after the correction for weak evidence",
            Reached::DropOff => "share lost each year",
            Reached::PersonYears => "person-years of the outcome",
            Reached::NetPersonYears => "person-years of the outcome, uncorrected",
            Reached::OwnNet => "people who take steps of their own",
            Reached::OwnCredited => "the same, after the correction for weak evidence",
            Reached::OwnSteps => "person-years of people’s own steps",
            Reached::NetOwnSteps => "person-years of people’s own steps, uncorrected",
            Reached::TotalCredited => "people counted, over all years",
            Reached::CreditedInTime => "people counted whose outcome begins within the years",
            Reached::Anyway => "people who would have reached it anyway",
        }
    }

    /// What it is called in Welsh.
    pub(super) fn welsh(self) -> &'static str {
        match self {
            Reached::Reach => "cyfran a dderbynnir mewn blwyddyn",
            Reached::Engagement => "cyfran sy’n cymryd rhan",
            Reached::Retention => "cyfran sy’n aros hyd y diwedd",
            Reached::TakenOn => "pobl a dderbynnir",
            Reached::Engaged => "pobl sy’n cymryd rhan",
            Reached::Complete => "pobl sy’n cwblhau",
            Reached::Success => "cyfran y rhai y cyfrifir ohonynt sy’n ei gyrraedd",
            Reached::Raised => "yr hyn y mae liferi 2 a 6 yn ei ychwanegu at lwyddiant",
            Reached::Gross | Reached::ReachedInAll => "pobl sy’n ei gyrraedd",
            Reached::Net => "pobl na fyddent wedi gwneud heb yr ailgynllunio",
            Reached::Credited => "pobl a gyfrifir ar ôl cywiro am dystiolaeth wan",
            Reached::DropOff => "cyfran a gollir bob blwyddyn",
            Reached::PersonYears => "blynyddoedd person o’r canlyniad",
            Reached::NetPersonYears => "blynyddoedd person o’r canlyniad, heb eu cywiro",
            Reached::OwnNet => "pobl sy’n cymryd eu camau eu hunain",
            Reached::OwnCredited => "yr un fath, ar ôl cywiro am dystiolaeth wan",
            Reached::OwnSteps => "blynyddoedd person o gamau pobl eu hunain",
            Reached::NetOwnSteps => "blynyddoedd person o gamau pobl eu hunain, heb eu cywiro",
            Reached::TotalCredited => "pobl a gyfrifir, dros yr holl flynyddoedd",
            Reached::CreditedInTime => "pobl a gyfrifir y mae eu canlyniad yn dechrau o fewn y blynyddoedd",
            Reached::Anyway => "pobl a fyddai wedi’i gyrraedd beth bynnag",
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
