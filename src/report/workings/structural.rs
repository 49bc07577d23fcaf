//! Workings of links, space and the time people give: METHOD.md sections 7, 8 and 9.

use crate::model::levers::Lever;
use crate::report::workings::Workings;
use crate::report::workings::item::Gain;
use crate::report::workings::item::Item;
use crate::report::workings::step::Node;
use crate::report::workings::step::Step;
use crate::report::workings::step::difference;
use crate::report::workings::step::entered;
use crate::report::workings::step::fixed;
use crate::report::workings::step::product;
use crate::report::workings::step::quotient;
use crate::report::workings::step::same;
use crate::report::workings::step::sum;
use crate::text::working::Given;
use crate::text::working::Reached;

impl Workings<'_> {
    /// Links or space, corrected for weak evidence where it is a gain.
    pub(super) fn structural_gain(&self, item: Item, gain: Gain) -> Step {
        let raw: Node = if gain == Gain::Links { self.links(item) } else { self.space(item.t()) }.into();
        let Some(lever) = self.appraisal.redesign.levers.multi_agency() else { return sum([]) };
        if self.value(&raw).is_some_and(|raw| raw > 0.0) {
            product([raw, self.credit(lever.evidence, "redesign.levers.multi_agency.evidence")])
        } else {
            same(raw)
        }
    }

    fn links(&self, item: Item) -> Step {
        let network = self.appraisal.redesign.levers.multi_agency().and_then(|lever| lever.network.as_ref());
        let Some(network) = network else { return sum([]) };
        let at = "redesign.levers.multi_agency";
        let agencies = || entered(format!("{at}.network.agencies"));
        let all = quotient(
            product([agencies(), difference([agencies(), fixed(Given::One, 1.0)]).into()]),
            fixed(Given::Two, 2.0),
        );
        let fewer = difference([all.into(), agencies()]).named(Given::Links);
        let link = self.real(network.cost_per_link, format!("{at}.network.cost_per_link"));
        sum(self.groups_taken_up().map(|group| {
            let engaged = item.sibling(Reached::Engaged).group(group).year(item.t()).into();
            product([engaged, fewer.clone(), link.clone(), entered(format!("{at}.strength"))]).into()
        }))
    }

    fn space(&self, t: usize) -> Step {
        let space = self.appraisal.redesign.levers.multi_agency().and_then(|lever| lever.space.as_ref());
        let Some(space) = space else { return sum([]) };
        let at = "redesign.levers.multi_agency";
        let amount = self.real(space.amount, format!("{at}.space.amount"));
        product([amount, entered(format!("{at}.strength")), self.roll(t)])
    }

    /// What those who give time gain.
    pub(super) fn own_benefit(&self, item: Item) -> Step {
        sum(self.givers(item, item.t()).into_iter().filter_map(|lever| {
            let own = self.time_given(lever)?;
            let at = format!("redesign.levers.{}", lever.id());
            let worth = product([
                self.real(own.own_benefit, format!("{at}.own_benefit")),
                self.credit(own.evidence, &format!("{at}.evidence")),
            ]);
            Some(self.given(lever, worth, item.t()).into())
        }))
    }

    /// The hours that a lever's people give, at their worth.
    pub(super) fn hours_given(&self, item: Item) -> Step {
        let Some(lever) = item.place.lever else { return sum([]) };
        let Some(own) = self.time_given(lever) else { return sum([]) };
        let at = format!("redesign.levers.{}", lever.id());
        let value = self.real(own.hour_value, format!("{at}.hour_value"));
        self.given(lever, product([entered(format!("{at}.hours")), value]), item.t())
    }

    /// `count × members × worth × k × roll_t`.
    fn given(&self, lever: Lever, worth: Step, t: usize) -> Step {
        let at = format!("redesign.levers.{}", lever.id());
        let people = if lever == Lever::PeerNetworks {
            vec![entered(format!("{at}.groups")), entered(format!("{at}.members"))]
        } else {
            vec![entered(format!("{at}.volunteers"))]
        };
        let rest = [worth.into(), entered(format!("{at}.strength")), self.roll(t)];
        product(people.into_iter().chain(rest))
    }

    /// The levers whose people give time in a year.
    pub(super) fn givers(&self, item: Item, t: usize) -> Vec<Lever> {
        let gives = |lever: &Lever| {
            let is_over = *lever == Lever::SocialAction && t > self.appraisal.last_year_of_delivery();
            item.set().contains(*lever) && self.time_given(*lever).is_some() && !is_over
        };
        [Lever::SocialAction, Lever::PeerNetworks].into_iter().filter(gives).collect()
    }
}
