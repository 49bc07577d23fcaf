//! Workings of the shares in which an amount is split between agencies.

use crate::model::appraisal::Split;
use crate::model::appraisal::ValueKind;
use crate::report::workings::Workings;
use crate::report::workings::item::Change;
use crate::report::workings::item::Gain;
use crate::report::workings::item::Item;
use crate::report::workings::item::SplitOf;
use crate::report::workings::spent::path_of_cost;
use crate::report::workings::step::Node;
use crate::report::workings::step::Step;
use crate::report::workings::step::entered;
use crate::report::workings::step::quotient;
use crate::report::workings::step::sum;
use crate::text::working::Gained;

impl Workings<'_> {
    /// How an amount is split; none where it is not.
    pub(super) fn split_of(&self, split: SplitOf) -> Option<&Split> {
        let appraisal = self.appraisal;
        let multi_agency = appraisal.redesign.levers.multi_agency();
        match split {
            SplitOf::Gain(Gain::Saving(s)) => Some(&appraisal.services.get(s)?.paid_by),
            SplitOf::Gain(Gain::Links) => Some(&multi_agency?.network.as_ref()?.falls_to),
            SplitOf::Gain(Gain::Space) => Some(&multi_agency?.space.as_ref()?.falls_to),
            SplitOf::Gain(Gain::Value(o, v)) => match &appraisal.outcomes.get(o)?.values.get(v)?.kind {
                ValueKind::Fiscal { falls_to, .. } => Some(falls_to),
                ValueKind::Economic | ValueKind::Social { .. } => None,
            },
            SplitOf::Gain(Gain::OutputValue(..) | Gain::Own) => None,
            SplitOf::Cost(owner, index) => Some(&self.cost_of(owner, index)?.paid_by),
            SplitOf::Contributions => appraisal.deal.contributions.as_ref(),
            SplitOf::Surplus => appraisal.deal.surplus.as_ref(),
        }
    }

    fn path_of(&self, split: SplitOf) -> String {
        match split {
            SplitOf::Gain(Gain::Saving(s)) => format!("services.{}.paid_by", self.service_id(s)),
            SplitOf::Gain(Gain::Links | Gain::OutputValue(..) | Gain::Own) => {
                "redesign.levers.multi_agency.network.falls_to".to_owned()
            }
            SplitOf::Gain(Gain::Space) => "redesign.levers.multi_agency.space.falls_to".to_owned(),
            SplitOf::Gain(Gain::Value(o, v)) => {
                format!("outcomes.{}.values.{v}.falls_to", self.outcome_id(o))
            }
            SplitOf::Cost(owner, index) => format!("{}.paid_by", path_of_cost(owner, index)),
            SplitOf::Contributions => "deal.contributions".to_owned(),
            SplitOf::Surplus => "deal.surplus".to_owned(),
        }
    }

    /// The weights of the agencies that are public, or are not, over those of all.
    pub(super) fn share(&self, split: Option<SplitOf>, keep: impl Fn(bool) -> bool) -> Step {
        let Some(split) = split else { return sum([]) };
        let kept = self.weights(split, |agency| keep(self.appraisal.agencies[agency].is_public));
        quotient(sum(kept), sum(self.weights(split, |_| true)))
    }

    pub(super) fn agency_share(&self, split: Option<SplitOf>, agency: usize) -> Step {
        let Some(split) = split else { return sum([]) };
        quotient(sum(self.weights(split, |own| own == agency)), sum(self.weights(split, |_| true)))
    }

    fn weights(&self, split: SplitOf, keep: impl Fn(usize) -> bool) -> Vec<Node> {
        let path = self.path_of(split);
        let parts = self.split_of(split).map_or(&[][..], |split| &split.parts);
        let kept = parts.iter().filter(|(agency, _)| keep(*agency));
        kept.map(|(agency, _)| entered(format!("{path}.{}", self.appraisal.agencies[*agency].id))).collect()
    }
}

/// The share of an agency.
pub(super) fn share_of_agency(split: SplitOf, agency: usize) -> Node {
    Item::new(Gained::AgencyShare, Change::Today).split(split).agency(agency).into()
}
