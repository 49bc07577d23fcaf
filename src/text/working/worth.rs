//! Words of what a change is worth, and of the pathways.
//!
//! ```
//! use outcomes_calculator::text::{Language, working::{Quantity, Total, Worth}};
//!
//! assert_eq!(Quantity::from(Worth::Factor).label(Language::English), "discount factor");
//! assert_eq!(Quantity::from(Total::ServiceCost).label(Language::English), "cost of services");
//! ```

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
    NetTotal,
    DiscountedFlow,
    PublicBenefit,
    BenefitButHealth,
    Resources,
    Factor,
    HealthFactor,
    LeverPart,
}

impl Worth {
    /// What it is called in English.
    pub(super) fn english(self) -> &'static str {
        match self {
            Worth::NetPresentValue => "net present value",
            Worth::PresentBenefit => "benefits, present value",
            Worth::PresentCost => "costs, present value",
            Worth::Ratio => "benefits for each pound of cost",
            Worth::Payback => "years until it has paid back for good",
            Worth::DiscountedPayback => "years until it has paid back for good, discounted",
            Worth::RateOfReturn => "internal rate of return",
            Worth::PresentTimeGiven => "time given, present value",
            Worth::BenefitInYear => "benefits of the year, at their present value",
            Worth::CostInYear => "costs of the year, at their present value",
            Worth::NetFlow => "benefits less costs of the year",
            Worth::NetTotal => "benefits less costs of all years, not discounted",
            Worth::DiscountedFlow => "benefits less costs of the year, at their present value",
            Worth::PublicBenefit => "benefits to everyone",
            Worth::BenefitButHealth => "benefits to everyone but health",
            Worth::Resources => "resources of everyone",
            Worth::Factor => "discount factor",
            Worth::HealthFactor => "discount factor for health",
            Worth::LeverPart => "what the lever is worth",
        }
    }

    /// What it is called in Welsh.
    pub(super) fn welsh(self) -> &'static str {
        match self {
            Worth::NetPresentValue => "gwerth presennol net",
            Worth::PresentBenefit => "buddion, gwerth presennol",
            Worth::PresentCost => "costau, gwerth presennol",
            Worth::Ratio => "buddion am bob punt o gost",
            Worth::Payback => "blynyddoedd nes talu’n ôl am byth",
            Worth::DiscountedPayback => "blynyddoedd nes talu’n ôl am byth, wedi’i ddisgowntio",
            Worth::RateOfReturn => "cyfradd adennill fewnol",
            Worth::PresentTimeGiven => "amser a roddir, gwerth presennol",
            Worth::BenefitInYear => "buddion y flwyddyn, ar eu gwerth presennol",
            Worth::CostInYear => "costau’r flwyddyn, ar eu gwerth presennol",
            Worth::NetFlow => "buddion llai costau’r flwyddyn",
            Worth::NetTotal => "buddion llai costau’r holl flynyddoedd, heb eu disgowntio",
            Worth::DiscountedFlow => "buddion llai costau’r flwyddyn, ar eu gwerth presennol",
            Worth::PublicBenefit => "buddion i bawb",
            Worth::BenefitButHealth => "buddion i bawb heblaw iechyd",
            Worth::Resources => "adnoddau pawb",
            Worth::Factor => "ffactor disgowntio",
            Worth::HealthFactor => "ffactor disgowntio ar gyfer iechyd",
            Worth::LeverPart => "gwerth y lifer",
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
            Worth::NetTotal => "Σ_t net_t",
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
    /// What it is called in English.
    pub(super) fn english(self) -> &'static str {
        match self {
            Total::ServiceCostTotal => "cost of services over all years",
            Total::ServiceCost => "cost of services",
            Total::GroupServiceCost => "cost of the groups’ services over all years",
            Total::GroupsServiceCost => "cost of the groups’ services",
            Total::PresentServiceCost => "cost of services, present value",
            Total::ProgrammeCost => "cost of the programme over all years",
            Total::ProgrammeCostPerOutcome => "cost of the programme for each outcome",
            Total::NetCostPerOutcome => "net public cost for each outcome",
            Total::GroupCost => "cost of the group’s services in the first year",
            Total::CostPerPerson => "cost for each person of the group",
            Total::ShareOfCost => "the group’s share of the cost of all services",
            Total::PlaceCost => "cost of all services in the first year",
            Total::CostPerTakenOn => "cost of the programme for each person taken on",
            Total::CostPerEngaged => "cost of the programme for each person who engages",
            Total::CostPerComplete => "cost of the programme for each person who completes",
        }
    }

    /// What it is called in Welsh.
    pub(super) fn welsh(self) -> &'static str {
        match self {
            Total::ServiceCostTotal => "cost gwasanaethau dros yr holl flynyddoedd",
            Total::ServiceCost => "cost gwasanaethau",
            Total::GroupServiceCost => "cost gwasanaethau’r grwpiau dros yr holl flynyddoedd",
            Total::GroupsServiceCost => "cost gwasanaethau’r grwpiau",
            Total::PresentServiceCost => "cost gwasanaethau, gwerth presennol",
            Total::ProgrammeCost => "cost y rhaglen dros yr holl flynyddoedd",
            Total::ProgrammeCostPerOutcome => "cost y rhaglen am bob canlyniad",
            Total::NetCostPerOutcome => "cost gyhoeddus net am bob canlyniad",
            Total::GroupCost => "cost gwasanaethau’r grŵp yn y flwyddyn gyntaf",
            Total::CostPerPerson => "cost am bob person yn y grŵp",
            Total::ShareOfCost => "cyfran y grŵp o gost yr holl wasanaethau",
            Total::PlaceCost => "cost yr holl wasanaethau yn y flwyddyn gyntaf",
            Total::CostPerTakenOn => "cost y rhaglen am bob person a dderbynnir",
            Total::CostPerEngaged => "cost y rhaglen am bob person sy’n cymryd rhan",
            Total::CostPerComplete => "cost y rhaglen am bob person sy’n cwblhau",
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
