//! Workings of the figures of the pathways and the groups: METHOD.md sections 5 and 10.

use crate::report::workings::Workings;
use crate::report::workings::demand::base;
use crate::report::workings::demand::cost_today;
use crate::report::workings::demand::unit_cost;
use crate::report::workings::item::Change;
use crate::report::workings::item::Item;
use crate::report::workings::step::Node;
use crate::report::workings::step::Step;
use crate::report::workings::step::difference;
use crate::report::workings::step::entered;
use crate::report::workings::step::product;
use crate::report::workings::step::quotient;
use crate::report::workings::step::sum;
use crate::text::working::Gained;
use crate::text::working::Output;
use crate::text::working::Reached;
use crate::text::working::Spent;
use crate::text::working::Total;
use crate::text::working::Worth;

impl Workings<'_> {
    pub(super) fn total_of(&self, item: Item, total: Total) -> Step {
        let (g, t) = (item.g(), item.t());
        let each_year = |total: Total| self.years().map(move |t| item.sibling(total).year(t).into());
        match total {
            Total::ServiceCostTotal => sum(each_year(Total::ServiceCost)),
            Total::GroupServiceCost => sum(each_year(Total::GroupsServiceCost)),
            Total::ServiceCost => sum(self.services().map(|s| match item.change {
                Change::Today => cost_today(s, t),
                Change::Drive | Change::Redesign(_) => {
                    item.sibling(Output::CostAfter).service(s).year(t).into()
                }
            })),
            Total::GroupsServiceCost => {
                sum(self.services().map(|s| item.sibling(Output::GroupsCost).service(s).year(t).into()))
            }
            Total::PresentServiceCost => sum(self.years().map(|t| {
                let factor = Item::new(Worth::Factor, Change::Today).year(t).into();
                product([item.sibling(Total::ServiceCost).year(t).into(), factor]).into()
            })),
            Total::ProgrammeCost => sum(self.years().map(|t| {
                let of = |spent: Spent| Node::from(item.sibling(spent).year(t));
                sum([of(Spent::Revenue), of(Spent::Capital)]).into()
            })),
            Total::ProgrammeCostPerOutcome => {
                quotient(item.sibling(Total::ProgrammeCost), item.sibling(Reached::CreditedInTime).outcome(0))
            }
            Total::NetCostPerOutcome => {
                let costs = sum(self.years().map(|t| item.sibling(Spent::Public).year(t).into()));
                let gains = sum(self.years().map(|t| item.sibling(Gained::Fiscal).year(t).into()));
                let net = difference([costs.into(), gains.into()]);
                quotient(net, item.sibling(Reached::CreditedInTime).outcome(0))
            }
            Total::GroupCost => {
                let uses = self.appraisal.groups[g].uses.iter();
                sum(uses.map(|used| product([base(g, used.service, 0), unit_cost(used.service, 0)]).into()))
            }
            Total::CostPerPerson => {
                let people = entered(format!("groups.{}.people", self.group_id(g)));
                quotient(item.sibling(Total::GroupCost).group(g), people)
            }
            Total::ShareOfCost => {
                quotient(item.sibling(Total::GroupCost).group(g), item.sibling(Total::PlaceCost))
            }
            Total::CostPerTakenOn => self.cost_for_each(item, Reached::TakenOn),
            Total::CostPerEngaged => self.cost_for_each(item, Reached::Engaged),
            Total::CostPerComplete => self.cost_for_each(item, Reached::Complete),
            Total::PlaceCost => sum(self.services().map(|s| cost_today(s, 0))),
        }
    }
    /// The programme's cost for each person of all groups.
    fn cost_for_each(&self, item: Item, reached: Reached) -> Step {
        let of_group = |g: usize| self.years().map(move |t| item.sibling(reached).group(g).year(t).into());
        let people = sum(self.groups_taken_up().flat_map(of_group));
        quotient(item.sibling(Total::ProgrammeCost), people)
    }
}
