//! Workings of what a change costs in a year: METHOD.md section 8.

use crate::model::appraisal::Cost;
use crate::model::appraisal::CostKind;
use crate::model::appraisal::CostPer;
use crate::model::evidence::Scale;
use crate::model::levers::Lever;
use crate::model::levers::LeverSet;
use crate::model::levers::TimeGiven;
use crate::report::workings::Workings;
use crate::report::workings::item::Change;
use crate::report::workings::item::Item;
use crate::report::workings::item::Owner;
use crate::report::workings::item::SplitOf;
use crate::report::workings::leaf::graded;
use crate::report::workings::operation::Operation;
use crate::report::workings::step::Node;
use crate::report::workings::step::Step;
use crate::report::workings::step::entered;
use crate::report::workings::step::product;
use crate::report::workings::step::raised;
use crate::report::workings::step::step;
use crate::report::workings::step::sum;
use crate::report::workings::whole_years;
use crate::text::working::Gained;
use crate::text::working::Given;
use crate::text::working::Reached;
use crate::text::working::Spent;

impl Workings<'_> {
    pub(super) fn spent(&self, item: Item, spent: Spent) -> Step {
        match spent {
            Spent::Revenue => self.costs_of(item, |cost| cost.kind == CostKind::Revenue),
            Spent::Capital => self.costs_of(item, |cost| cost.kind == CostKind::Capital),
            Spent::InKind => self.costs_of(item, |cost| cost.kind == CostKind::InKind),
            Spent::TimeGiven => sum(self
                .givers(item, item.t())
                .into_iter()
                .map(|lever| item.sibling(Spent::HoursGiven).lever(lever).year(item.t()).into())),
            Spent::Public => self.public_costs(item),
            Spent::Cost => self.cost_in_year(item),
            Spent::HowMany => self.how_many(item).unwrap_or_else(|| sum([])),
            Spent::HoursGiven => self.hours_given(item),
        }
    }

    pub(super) fn time_given(&self, lever: Lever) -> Option<&TimeGiven> {
        self.appraisal.redesign.levers.time_given(lever)
    }

    /// The costs of an owner.
    fn costs_by(&self, owner: Owner) -> &[Cost] {
        let redesign = &self.appraisal.redesign;
        match owner {
            Owner::Redesign => &redesign.costs,
            Owner::Drive => &self.appraisal.efficiency.costs,
            Owner::Lever(lever) => {
                redesign.levers.costs(lever, LeverSet::ALL).map_or(&[], |(_, costs)| costs)
            }
        }
    }

    pub(super) fn cost_of(&self, owner: Owner, index: usize) -> Option<&Cost> {
        self.costs_by(owner).get(index)
    }

    /// Every cost of a change that falls in a year, in the order in which they are added.
    pub(super) fn costs(&self, item: Item) -> Vec<(Owner, usize, &Cost)> {
        let owners: Vec<Owner> = match item.change {
            Change::Today => Vec::new(),
            Change::Drive => vec![Owner::Drive],
            Change::Redesign(set) => {
                let levers = Lever::ALL.into_iter().filter(|lever| set.contains(*lever)).map(Owner::Lever);
                std::iter::once(Owner::Redesign).chain(levers).collect()
            }
        };
        let of = |owner: Owner| {
            let costs = self.costs_by(owner).iter().enumerate();
            costs.map(move |(index, cost)| (owner, index, cost))
        };
        owners.into_iter().flat_map(of).filter(|(_, _, cost)| self.falls_in(cost, item.t())).collect()
    }

    fn falls_in(&self, cost: &Cost, t: usize) -> bool {
        match cost.per {
            CostPer::Once { year } => year == t,
            CostPer::Year { from, to } => (from..=to).contains(&t),
            CostPer::VolunteerYear => t <= self.appraisal.last_year_of_delivery(),
            CostPer::Person { .. }
            | CostPer::Engaged { .. }
            | CostPer::Complete { .. }
            | CostPer::PeerGroupYear => true,
        }
    }

    fn costs_of(&self, item: Item, keep: impl Fn(&Cost) -> bool) -> Step {
        let kept = self.costs(item).into_iter().filter(|(_, _, cost)| keep(cost));
        sum(kept.map(|(owner, index, _)| cost_item(item, owner, index)))
    }

    fn public_costs(&self, item: Item) -> Step {
        let paid = self
            .costs(item)
            .into_iter()
            .filter(|(_, _, cost)| cost.kind != CostKind::InKind && cost.paid_by.public > 0.0);
        sum(paid.map(|(owner, index, cost)| {
            let amount = cost_item(item, owner, index);
            if cost.paid_by.public == 1.0 {
                return amount;
            }
            let split = SplitOf::Cost(owner, index);
            product([amount, Item::new(Gained::PublicShare, Change::Today).split(split).into()]).into()
        }))
    }

    /// `real(amount) × how many × (1 + price_growth)^t × (1 + uplift) × k`.
    fn cost_in_year(&self, item: Item) -> Step {
        let Some((owner, index)) = item.place.cost else { return sum([]) };
        let Some(cost) = self.cost_of(owner, index) else { return sum([]) };
        let path = path_of_cost(owner, index);
        let mut factors = vec![self.real(cost.amount, format!("{path}.amount"))];
        if self.how_many(item).is_some() {
            factors.push(item.sibling(Spent::HowMany).cost(owner, index).year(item.t()).into());
        }
        if cost.price_growth != 0.0 {
            let dearer = raised(entered(format!("{path}.price_growth")));
            factors.push(step(Operation::Power, [dearer, whole_years(item.t())]).into());
        }
        if self.appraisal.scale != Scale::IGNORED {
            let uplift = self.appraisal.scale.adjustment(cost.evidence);
            factors.push(raised(graded(Given::Uplift, uplift, &format!("{path}.evidence"))));
        }
        if let Owner::Lever(lever) = owner {
            factors.push(entered(format!("redesign.levers.{}.strength", lever.id())));
        }
        product(factors)
    }

    /// How much there is of what a cost is reckoned by; none where it is paid once or by the year.
    fn how_many(&self, item: Item) -> Option<Step> {
        let (owner, index) = item.place.cost?;
        let t = item.t();
        let people = |reached: Reached, group: Option<usize>| {
            let of = self.groups_taken_up().filter(|own| group.is_none_or(|group| group == *own));
            Some(sum(of.map(|own| item.sibling(reached).group(own).year(t).into()).collect::<Vec<_>>()))
        };
        match self.cost_of(owner, index)?.per {
            CostPer::Once { .. } | CostPer::Year { .. } => None,
            CostPer::Person { group } => people(Reached::TakenOn, group),
            CostPer::Engaged { group } => people(Reached::Engaged, group),
            CostPer::Complete { group } => people(Reached::Complete, group),
            CostPer::VolunteerYear => {
                Some(product([entered("redesign.levers.social_action.volunteers"), self.roll(t)]))
            }
            CostPer::PeerGroupYear => {
                Some(product([entered("redesign.levers.peer_networks.groups"), self.roll(t)]))
            }
        }
    }
}

/// A cost in the year of `item`.
pub(super) fn cost_item(item: Item, owner: Owner, index: usize) -> Node {
    item.sibling(Spent::Cost).cost(owner, index).year(item.t()).into()
}

pub(super) fn time_given(change: Change, t: usize) -> Node {
    Item::new(Spent::TimeGiven, change).year(t).into()
}

pub(super) fn path_of_cost(owner: Owner, index: usize) -> String {
    match owner {
        Owner::Redesign => format!("redesign.costs.{index}"),
        Owner::Drive => format!("efficiency.costs.{index}"),
        Owner::Lever(lever) => format!("redesign.levers.{}.costs.{index}", lever.id()),
    }
}
