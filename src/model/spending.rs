//! What is spent on the redesign and on the output drive, as a scenario sets it. METHOD.md section 2.

use crate::model::appraisal::Split;
use crate::model::evidence::Grade;
use crate::model::prices::Money;
use crate::model::units::{Rate, Share};

/// A cost of the redesign or of the output drive.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Cost {
    pub amount: Money,
    pub per: CostPer,
    pub kind: CostKind,
    /// Growth beyond general prices, a year.
    pub price_growth: Rate,
    pub paid_by: Split,
    pub evidence: Grade,
}

/// What a cost is reckoned by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum CostPer {
    Once { year: usize },
    Year { from: usize, to: usize },
    Person { group: Option<usize> },
    Engaged { group: Option<usize> },
    Complete { group: Option<usize> },
    VolunteerYear,
    PeerGroupYear,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum CostKind {
    Revenue,
    Capital,
    InKind,
}

/// The output drive.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Efficiency {
    pub is_given: bool,
    pub scope: Scope,
    pub unit_cost_cut: Share,
    pub cut_years: usize,
    /// The share of what the cuts gained that is lost each year once they have ended.
    pub drop_off: Share,
    pub repeat_demand: Share,
    pub repeat_years: usize,
    pub duplicates_removed: Share,
    pub moved_online: Share,
    pub cost_ratio: Share,
    pub evidence: Grade,
    pub costs: Vec<Cost>,
}

/// Whom structural change reaches.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Scope {
    Groups,
    Everyone,
}
