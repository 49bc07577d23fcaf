//! Words of what a change is worth, and of the pathways.
//!
//! ```
//! use outcomes_calculator::text::{Language, working::{Quantity, Total, Worth}};
//!
//! assert_eq!(Quantity::from(Worth::Factor).label(Language::English), "discount factor");
//! assert_eq!(Quantity::from(Total::ServiceCost).label(Language::English), "cost of services");
//! ```

use crate::text::Language;

/// What a change is worth: METHOD.md section 10.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs, reason = "each is called what its label says")]
pub enum Worth {
    NetPresentValue,
    PresentBenefit,
    PresentCost,
    Ratio,
    Payback,
    DiscountedPayback,
    RateOfReturn,
    PresentTimeGiven,
    BenefitInYear,
    CostInYear,
    NetFlow,
    DiscountedFlow,
    PublicBenefit,
    BenefitButHealth,
    Resources,
    Factor,
    HealthFactor,
    LeverPart,
}

impl Worth {
    /// What it is called.
    pub(super) fn label(self, language: Language) -> &'static str {
        let words = language.worth();
        match self {
            Worth::NetPresentValue => words.net_present_value(),
            Worth::PresentBenefit => words.present_benefit(),
            Worth::PresentCost => words.present_cost(),
            Worth::Ratio => words.ratio(),
            Worth::Payback => words.payback(),
            Worth::DiscountedPayback => words.discounted_payback(),
            Worth::RateOfReturn => words.rate_of_return(),
            Worth::PresentTimeGiven => words.present_time_given(),
            Worth::BenefitInYear => words.benefit_in_year(),
            Worth::CostInYear => words.cost_in_year(),
            Worth::NetFlow => words.net_flow(),
            Worth::DiscountedFlow => words.discounted_flow(),
            Worth::PublicBenefit => words.public_benefit(),
            Worth::BenefitButHealth => words.benefit_but_health(),
            Worth::Resources => words.resources(),
            Worth::Factor => words.factor(),
            Worth::HealthFactor => words.health_factor(),
            Worth::LeverPart => words.lever_part(),
        }
    }

    /// Its formula, as METHOD.md writes it.
    pub(super) fn formula(self) -> &'static str {
        match self {
            Worth::NetPresentValue => "benefit − cost",
            Worth::PresentBenefit | Worth::PresentCost | Worth::PresentTimeGiven => "Σ_t x_t × factor_t",
            Worth::Ratio => "benefit / cost",
            Worth::Payback | Worth::DiscountedPayback => "t + (−cum_{t−1}) / (cum_t − cum_{t−1})",
            Worth::RateOfReturn => "the rate at which Σ_t x_t / (1 + rate)^t = 0",
            Worth::BenefitInYear | Worth::CostInYear => "x_t × factor_t",
            Worth::NetFlow => "benefit_t − cost_t",
            Worth::DiscountedFlow => "(benefit_t − cost_t) × factor_t",
            Worth::PublicBenefit => "fiscal − transfers + economic + social",
            Worth::BenefitButHealth => "fiscal − transfers + economic + (social − health)",
            Worth::Resources => "revenue + capital + in-kind + time given",
            Worth::Factor | Worth::HealthFactor => "factor_t = factor_{t−1} / (1 + r_t)",
            Worth::LeverPart => "Σ_S |S|! (n − |S| − 1)! / n! × (NPV(S with it) − NPV(S))",
        }
    }
}

/// Figures of the pathways and the groups: METHOD.md sections 5 and 10.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs, reason = "each is called what its label says")]
pub enum Total {
    ServiceCostTotal,
    ServiceCost,
    GroupServiceCost,
    GroupsServiceCost,
    PresentServiceCost,
    ProgrammeCost,
    ProgrammeCostPerOutcome,
    NetCostPerOutcome,
    GroupCost,
    CostPerPerson,
    ShareOfCost,
    PlaceCost,
    CostPerTakenOn,
    CostPerEngaged,
    CostPerComplete,
}

impl Total {
    /// What it is called.
    pub(super) fn label(self, language: Language) -> &'static str {
        let words = language.total();
        match self {
            Total::ServiceCostTotal => words.service_cost_total(),
            Total::ServiceCost => words.service_cost(),
            Total::GroupServiceCost => words.group_service_cost(),
            Total::GroupsServiceCost => words.groups_service_cost(),
            Total::PresentServiceCost => words.present_service_cost(),
            Total::ProgrammeCost => words.programme_cost(),
            Total::ProgrammeCostPerOutcome => words.programme_cost_per_outcome(),
            Total::NetCostPerOutcome => words.net_cost_per_outcome(),
            Total::GroupCost => words.group_cost(),
            Total::CostPerPerson => words.cost_per_person(),
            Total::ShareOfCost => words.share_of_cost(),
            Total::PlaceCost => words.place_cost(),
            Total::CostPerTakenOn => words.cost_per_taken_on(),
            Total::CostPerEngaged => words.cost_per_engaged(),
            Total::CostPerComplete => words.cost_per_complete(),
        }
    }

    /// Its formula, as METHOD.md writes it.
    pub(super) fn formula(self) -> &'static str {
        match self {
            Total::ServiceCostTotal | Total::GroupServiceCost => "Σ_t Σ_s cost",
            Total::ServiceCost | Total::GroupsServiceCost => "Σ_s cost",
            Total::PresentServiceCost => "Σ_t x_t × factor_t",
            Total::ProgrammeCost => "Σ_t (revenue + capital)",
            Total::ProgrammeCostPerOutcome => "programme_cost / Σ credited",
            Total::NetCostPerOutcome => "(Σ_t fiscal costs − Σ_t fiscal benefits) / Σ credited",
            Total::GroupCost => "Σ_s base × c",
            Total::CostPerPerson => "group.cost / people",
            Total::ShareOfCost => "group.cost / Σ_s V c",
            Total::PlaceCost => "Σ_s V c",
            Total::CostPerTakenOn => "programme_cost / Σ_t taken_on",
            Total::CostPerEngaged => "programme_cost / Σ_t engaged",
            Total::CostPerComplete => "programme_cost / Σ_t complete",
        }
    }
}
