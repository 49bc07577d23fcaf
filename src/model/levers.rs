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

/// The levers of a redesign, in their order; one left out is not used.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Levers(pub [Option<LeverInUse>; Lever::ALL.len()]);

/// A lever that a redesign uses.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct LeverInUse {
    pub strength: Share,
    /// `e`: what it does at full strength; 0 of lever 3, which has an effect on each service.
    pub effect: Share,
    pub costs: Vec<Cost>,
    pub does: LeverKind,
}

/// What a lever does beside its effect.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum LeverKind {
    /// Levers 1 and 2: nothing.
    Effect,
    /// Lever 3.
    FrequentUsers(FrequentUsers),
    /// Lever 4.
    MultiAgency(MultiAgency),
    /// Lever 5.
    DigitalData(DigitalData),
    /// Levers 6 and 7.
    TimeGiven(TimeGiven),
}

impl Levers {
    /// A lever; none where it is not used.
    pub fn get(&self, lever: Lever) -> Option<&LeverInUse> {
        self.0[lever as usize].as_ref()
    }

    /// The costs of a lever, and its strength if it is in `set`, else 0; none where it is not used.
    pub fn costs(&self, lever: Lever, set: LeverSet) -> Option<(Share, &[Cost])> {
        let LeverInUse { strength, costs, .. } = self.get(lever)?;
        Some((if set.contains(lever) { *strength } else { 0.0 }, costs))
    }

    /// `lever.k`: the lever's strength if it is present and in `set`, else 0.
    pub fn strength(&self, lever: Lever, set: LeverSet) -> Share {
        self.costs(lever, set).map_or(0.0, |(strength, _)| strength)
    }

    /// `lever.e`: what the lever does at full strength; 0 where it is not used.
    pub fn effect(&self, lever: Lever) -> Share {
        self.get(lever).map_or(0.0, |lever| lever.effect)
    }

    /// The grade of what is known of a lever; none where it is not used, and of levers 1 and 2, whose effect is one on the
    /// graded outcomes.
    pub fn evidence(&self, lever: Lever) -> Option<Grade> {
        match &self.get(lever)?.does {
            LeverKind::Effect => None,
            LeverKind::FrequentUsers(FrequentUsers { evidence, .. })
            | LeverKind::MultiAgency(MultiAgency { evidence, .. })
            | LeverKind::DigitalData(DigitalData { evidence, .. })
            | LeverKind::TimeGiven(TimeGiven { evidence, .. }) => Some(*evidence),
        }
    }

    /// Whom lever 4 or 5 reaches; none where it is not used, and of the others.
    pub fn scope(&self, lever: Lever) -> Option<Scope> {
        match &self.get(lever)?.does {
            LeverKind::MultiAgency(MultiAgency { scope, .. })
            | LeverKind::DigitalData(DigitalData { scope, .. }) => Some(*scope),
            _ => None,
        }
    }

    /// What lever 3 does; none where it is not used, as with those below.
    pub fn frequent_users(&self) -> Option<&FrequentUsers> {
        match &self.get(Lever::FrequentUsers)?.does {
            LeverKind::FrequentUsers(does) => Some(does),
            _ => None,
        }
    }

    /// What lever 4 does.
    pub fn multi_agency(&self) -> Option<&MultiAgency> {
        match &self.get(Lever::MultiAgency)?.does {
            LeverKind::MultiAgency(does) => Some(does),
            _ => None,
        }
    }

    /// What lever 5 does.
    pub fn digital_data(&self) -> Option<&DigitalData> {
        match &self.get(Lever::DigitalData)?.does {
            LeverKind::DigitalData(does) => Some(does),
            _ => None,
        }
    }

    /// The time that the people of lever 6 or 7 give.
    pub fn time_given(&self, lever: Lever) -> Option<&TimeGiven> {
        match &self.get(lever)?.does {
            LeverKind::TimeGiven(does) => Some(does),
            _ => None,
        }
    }

    /// The levers that the redesign uses, in their order.
    pub fn present(&self) -> impl Iterator<Item = Lever> {
        Lever::ALL.into_iter().filter(|lever| self.get(*lever).is_some())
    }
}

/// Lever 3: everyone engaged learns to need less, whatever their outcome.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct FrequentUsers {
    pub effects: Vec<ForService>,
    pub deadweight: Share,
    pub attribution: Share,
    pub course: Course,
    pub evidence: Grade,
}

/// Lever 4: duplication removed, links, space.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct MultiAgency {
    pub scope: Scope,
    pub evidence: Grade,
    pub cashable: Share,
    pub network: Option<Network>,
    pub space: Option<Space>,
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
    pub scope: Scope,
    pub cost_ratio: Share,
    pub targeting: Share,
    pub evidence: Grade,
}

/// Lever 6 or 7: people who give time.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct TimeGiven {
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
