//! A scenario that has been checked, in the form that one evaluation reads: indices for ids, defaults filled
//! in, weights as shares. What each number means: METHOD.md section 2.
//!
//! Its fields can be set only inside the crate, and only validation makes one, so an evaluation cannot fail.

use crate::model::discount::Discounting;
use crate::model::evidence::{Grade, Scale};
use crate::model::levers::Levers;
use crate::model::prices::Money;
pub(crate) use crate::model::spending::{Cost, CostKind, CostPer, Efficiency, Scope};
use crate::model::units::{Rate, Share};
use crate::text::wording::Wording;

/// A scenario without a fault, ready to be evaluated.
#[derive(Clone, Debug, PartialEq)]
pub struct Appraisal {
    pub(crate) title: Wording,
    pub(crate) start_year: u32,
    pub(crate) years: usize,
    pub(crate) price_year: u32,
    pub(crate) discounting: Discounting,
    pub(crate) scale: Scale,
    /// Years between which the deflator jumps by more than a quarter.
    pub(crate) deflator_jumps: Vec<u32>,
    /// Years whose deflator is a forecast.
    pub(crate) forecast_years: Vec<u32>,
    pub(crate) agencies: Vec<Agency>,
    pub(crate) services: Vec<Service>,
    pub(crate) groups: Vec<Group>,
    pub(crate) outcomes: Vec<Outcome>,
    pub(crate) redesign: Redesign,
    pub(crate) efficiency: Efficiency,
    pub(crate) deal: Deal,
    pub(crate) ranges: Vec<Range>,
}

impl Appraisal {
    /// Whether any number is given a range.
    ///
    /// ```
    /// # use outcomes_calculator::{data::presets::preset, scenario::Scenario};
    /// # let scenario = Scenario::new(serde_json::from_str(preset("frequent-ae").unwrap_or_default())?);
    /// use outcomes_calculator::scenario::validate::validate;
    ///
    /// let appraisal = validate(&scenario).expect("a preset has no faults");
    /// assert!(appraisal.has_ranges());
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub fn has_ranges(&self) -> bool {
        !self.ranges.is_empty()
    }
}

/// An organisation, or everyone of a kind, that pays or gains.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Agency {
    pub id: String,
    pub name: Wording,
    pub is_public: bool,
    /// Pays benefits or takes taxes, so that a gain of its own is likely a transfer.
    pub moves_money: bool,
}

/// Shares of an amount by agency; they sum to 1.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Split {
    /// In the order of the agencies.
    pub parts: Vec<(usize, Share)>,
    /// The share of public agencies.
    pub public: Share,
    /// The share of all others.
    pub private: Share,
}

/// A number for a service.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct ForService {
    pub service: usize,
    pub value: f64,
}

/// A service: what it produces, what one output costs, who pays.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Service {
    pub id: String,
    pub name: Wording,
    pub unit_cost: Money,
    /// Growth of the unit cost beyond general prices, a year.
    pub price_growth: Rate,
    pub volume: f64,
    pub growth: Rate,
    pub paid_by: Split,
    pub cashable: Share,
    pub cash_lag: usize,
    pub cash_step: Option<f64>,
    pub duplicated: Share,
    pub digital: Share,
    pub values: Vec<OutputValue>,
    pub covers: Vec<String>,
}

/// What each output that outcomes avoid is worth to people and firms.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct OutputValue {
    pub name: Wording,
    pub kind: OutputValueKind,
    pub amount: Money,
    pub covers: Vec<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum OutputValueKind {
    Economic,
    Social,
}

/// A group of frequent users.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Group {
    pub id: String,
    pub name: Wording,
    pub people: f64,
    /// Outputs per person per year, in the order of the services.
    pub uses: Vec<ForService>,
    pub turnover: Share,
    pub take_up: Option<TakeUp>,
}

/// How a group comes into the redesign.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct TakeUp {
    pub reach: Share,
    pub engagement: Share,
    pub retention: Share,
    pub start: usize,
}

/// A change in people's lives that the redesign is for.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Outcome {
    pub id: String,
    pub name: Wording,
    pub group: usize,
    pub basis: Basis,
    pub counted_from: CountedFrom,
    pub success: Share,
    pub deadweight: Share,
    pub attribution: Share,
    pub displacement: Share,
    pub course: Course,
    pub evidence: Grade,
    pub effects: Vec<ForService>,
    pub adds: Vec<ForService>,
    pub values: Vec<OutcomeValue>,
}

/// What success measures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Basis {
    /// Everyone who reaches the outcome, those who would have anyway included.
    Gross,
    /// Those who reach it because of the programme, as a study with a comparison group finds.
    Net,
}

/// Of which people success is a share.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum CountedFrom {
    Complete,
    Engaged,
    TakenOn,
}

/// When an outcome comes, how long it lasts, how it fades.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Course {
    pub lag: usize,
    pub lasts: usize,
    /// The share lost each year; none follows the group's turnover.
    pub drop_off: Option<Share>,
}

/// What an outcome is worth beyond the outputs it avoids.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct OutcomeValue {
    pub name: Wording,
    pub amount: Money,
    pub per: ValuePer,
    pub kind: ValueKind,
    pub covers: Vec<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ValuePer {
    PersonYear,
    Once,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum ValueKind {
    Fiscal { falls_to: Split, is_transfer: bool, cashable: Share },
    Economic,
    Social { is_health: bool },
}

impl ValueKind {
    /// The share of a fiscal value that is cash.
    pub fn cashable_mut(&mut self) -> Option<&mut Share> {
        match self {
            ValueKind::Fiscal { cashable, .. } => Some(cashable),
            ValueKind::Economic | ValueKind::Social { .. } => None,
        }
    }
}

/// The redesign: how fast, for whom, at what cost, with which levers.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Redesign {
    pub delivery_years: usize,
    pub rollout: Vec<Share>,
    pub costs: Vec<Cost>,
    pub levers: Levers,
}

impl Redesign {
    /// `roll_t`: the roll-out of a year, its last value holding.
    pub fn roll(&self, t: usize) -> Share {
        self.rollout.get(t).or(self.rollout.last()).copied().unwrap_or(1.0)
    }
}

/// How agencies share what the redesign costs and gains.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Deal {
    /// None: each cost is contributed by those who pay it.
    pub contributions: Option<Split>,
    /// The share of its cashable saving that each agency pays back, in the order of the agencies.
    pub share_back: Vec<(usize, Share)>,
    pub outcome_payments: Vec<OutcomePayment>,
    /// None: what is left is reinvested.
    pub surplus: Option<Split>,
    pub rate_of_return: Rate,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct OutcomePayment {
    pub agency: usize,
    pub outcome: usize,
    pub amount: Money,
}

/// How sure the user is of one number.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Range {
    pub path: String,
    pub low: f64,
    pub high: f64,
    /// The least and the most that the number may be at all.
    pub limits: [f64; 2],
    pub shape: Shape,
    pub together: Option<String>,
    /// Whether it takes the draw of its tag from the other end.
    pub is_opposite: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    Triangular,
    Uniform,
    Normal,
}
