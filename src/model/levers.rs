//! The seven levers, as a scenario sets them. METHOD.md sections 1, 2 and 6.

use crate::model::appraisal::{Cost, Course, ForService, Scope, Split};
use crate::model::evidence::Grade;
use crate::model::prices::Money;
use crate::model::units::Share;

/// A lever: a way of working that acts on one link of the chain from people to pounds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Lever {
    /// 1: people are the focus, whichever organisation delivers.
    PersonCentred,
    /// 2: outcomes come before output and process targets.
    OutcomesFirst,
    /// 3: frequent users are helped to make better choices.
    FrequentUsers,
    /// 4: many agencies work as one.
    MultiAgency,
    /// 5: digital and data run through it all.
    DigitalData,
    /// 6: volunteers.
    SocialAction,
    /// 7: people who have been there.
    PeerNetworks,
}

impl Lever {
    /// The levers in their order.
    pub const ALL: [Lever; 7] = [
        Lever::PersonCentred,
        Lever::OutcomesFirst,
        Lever::FrequentUsers,
        Lever::MultiAgency,
        Lever::DigitalData,
        Lever::SocialAction,
        Lever::PeerNetworks,
    ];

    /// The lever's name in a scenario file.
    ///
    /// ```
    /// # use outcomes_calculator::model::levers::Lever;
    /// assert_eq!(Lever::ALL[2].id(), "frequent_users");
    /// ```
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Lever::PersonCentred => "person_centred",
            Lever::OutcomesFirst => "outcomes_first",
            Lever::FrequentUsers => "frequent_users",
            Lever::MultiAgency => "multi_agency",
            Lever::DigitalData => "digital_data",
            Lever::SocialAction => "social_action",
            Lever::PeerNetworks => "peer_networks",
        }
    }
}

/// Which levers are at work in an evaluation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct LeverSet(u8);

impl LeverSet {
    pub const ALL: LeverSet = LeverSet(u8::MAX);
    pub const NONE: LeverSet = LeverSet(0);

    /// This set and one more lever.
    pub fn with(self, lever: Lever) -> Self {
        LeverSet(self.0 | (1 << lever as u8))
    }

    pub fn contains(self, lever: Lever) -> bool {
        self.0 & (1 << lever as u8) != 0
    }
}

/// The levers of a redesign; one left out is not used.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Levers {
    pub person_centred: Option<EffectLever>,
    pub outcomes_first: Option<EffectLever>,
    pub frequent_users: Option<FrequentUsers>,
    pub multi_agency: Option<MultiAgency>,
    pub digital_data: Option<DigitalData>,
    pub social_action: Option<TimeLever>,
    pub peer_networks: Option<TimeLever>,
}

impl Levers {
    /// The costs of a lever, and its strength if it is in `set`, else 0; none where it is not used.
    pub fn costs(&self, lever: Lever, set: LeverSet) -> Option<(Share, &[Cost])> {
        let (strength, costs) = match lever {
            Lever::PersonCentred => {
                self.person_centred.as_ref().map(|lever| (lever.strength, &lever.costs))?
            }
            Lever::OutcomesFirst => {
                self.outcomes_first.as_ref().map(|lever| (lever.strength, &lever.costs))?
            }
            Lever::FrequentUsers => {
                self.frequent_users.as_ref().map(|lever| (lever.strength, &lever.costs))?
            }
            Lever::MultiAgency => self.multi_agency.as_ref().map(|lever| (lever.strength, &lever.costs))?,
            Lever::DigitalData => self.digital_data.as_ref().map(|lever| (lever.strength, &lever.costs))?,
            Lever::SocialAction => self.social_action.as_ref().map(|lever| (lever.strength, &lever.costs))?,
            Lever::PeerNetworks => self.peer_networks.as_ref().map(|lever| (lever.strength, &lever.costs))?,
        };
        Some((if set.contains(lever) { strength } else { 0.0 }, costs))
    }

    /// `lever.k`: the lever's strength if it is present and in `set`, else 0.
    pub fn strength(&self, lever: Lever, set: LeverSet) -> Share {
        self.costs(lever, set).map_or(0.0, |(strength, _)| strength)
    }

    /// The levers that the redesign uses, in their order.
    pub fn present(&self) -> impl Iterator<Item = Lever> {
        Lever::ALL.into_iter().filter(|lever| self.costs(*lever, LeverSet::ALL).is_some())
    }
}

/// Lever 1 or 2: one effect.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct EffectLever {
    pub strength: Share,
    pub effect: Share,
    pub costs: Vec<Cost>,
}

/// Lever 3: everyone engaged learns to need less, whatever their outcome.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct FrequentUsers {
    pub strength: Share,
    pub effects: Vec<ForService>,
    pub deadweight: Share,
    pub attribution: Share,
    pub course: Course,
    pub evidence: Grade,
    pub costs: Vec<Cost>,
}

/// Lever 4: duplication removed, links, space.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct MultiAgency {
    pub strength: Share,
    pub effect: Share,
    pub scope: Scope,
    pub evidence: Grade,
    pub cashable: Share,
    pub network: Option<Network>,
    pub space: Option<Space>,
    pub costs: Vec<Cost>,
}

/// The agencies round one person, and what a link between two of them costs.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Network {
    pub agencies: usize,
    pub cost_per_link: Money,
    pub falls_to: Split,
}

/// Space that is no longer needed, a year.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Space {
    pub amount: Money,
    pub falls_to: Split,
}

/// Lever 5: what can be done online is, and data find the people to help.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct DigitalData {
    pub strength: Share,
    pub effect: Share,
    pub scope: Scope,
    pub cost_ratio: Share,
    pub targeting: Share,
    pub evidence: Grade,
    pub costs: Vec<Cost>,
}

/// Lever 6 or 7: people who give time.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct TimeLever {
    pub strength: Share,
    pub effect: Share,
    /// Volunteers, or peer groups.
    pub count: f64,
    /// Members of each peer group; 1 for volunteers.
    pub members: f64,
    /// Hours a year each.
    pub hours: f64,
    pub hour_value: Money,
    /// Worth of giving time to the one who gives it, a year.
    pub own_benefit: Money,
    pub evidence: Grade,
    pub costs: Vec<Cost>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lever_that_is_at_work_stays_at_work() {
        for lever in Lever::ALL {
            let one = LeverSet::NONE.with(lever);
            assert!(one.contains(lever) && one.with(lever).contains(lever));
            assert_eq!(Lever::ALL.into_iter().filter(|other| one.contains(*other)).count(), 1);
        }
    }
}
