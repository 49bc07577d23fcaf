//! Workings of outputs and what they cost: METHOD.md sections 5 and 7.

use crate::model::appraisal::Scope;
use crate::model::levers::Lever;
use crate::report::workings::Workings;
use crate::report::workings::demand::{base, groups_base, growth, others, price_of_drive, unit_cost, volume};
use crate::report::workings::item::Change;
use crate::report::workings::item::Item;
use crate::report::workings::operation::Operation;
use crate::report::workings::step::{
    Node, Step, difference, entered, fixed, least, not_below_zero, product, quotient, raised, rest, same,
    step, sum,
};
use crate::report::workings::whole_years;
use crate::text::working::Given;
use crate::text::working::Output;
use crate::text::working::Reached;

impl Workings<'_> {
    pub(super) fn output(&self, item: Item, output: Output) -> Step {
        let (s, g, t) = (item.s(), item.g(), item.t());
        match output {
            Output::UnitCost => self.unit_cost(s, t),
            Output::Growth => self.growth(s, t),
            Output::Volume => {
                let volume = format!("services.{}.volume", self.service_id(s));
                let grown = product([entered(volume), growth(s, t)]).into();
                step(Operation::Greatest, [grown, groups_base(s, t)])
            }
            Output::Base => {
                let group = self.group_id(g);
                product([
                    entered(format!("groups.{group}.people")),
                    entered(format!("groups.{group}.use.{}", self.service_id(s))),
                    growth(s, t),
                ])
            }
            Output::GroupsBase => sum(self.groups_using(s).map(|g| base(g, s, t))),
            Output::Others => not_below_zero(difference([volume(s, t), groups_base(s, t)])),
            Output::CostAfter => sum([
                item.sibling(Output::GroupsCost).service(s).year(t).into(),
                item.sibling(Output::OthersCost).service(s).year(t).into(),
            ]),
            Output::GroupsCost => self.groups_cost(item),
            Output::OthersCost => self.others_cost(item),
            Output::VolumeAfter => self.volume_after(item),
            Output::InAll => self.outputs_in_all(item),
            Output::OthersAfter => self.others_after(item),
            Output::GroupCost => {
                let outputs = item.sibling(Output::GroupOutputs).group(g).service(s).year(t).into();
                product([outputs, unit_cost(s, t)].into_iter().chain(self.cheaper(item)))
            }
            Output::GroupOutputs => self.group_outputs(item),
            Output::Avoided => self.avoided(item),
            Output::Fraction => self.fraction(item, false),
            Output::OwnFraction => self.fraction(item, true),
            Output::Added => {
                let o = item.o();
                let adds = format!("outcomes.{}.adds.{}", self.outcome_id(o), self.service_id(s));
                let lived = item.sibling(Reached::NetPersonYears).outcome(o).year(t);
                product([lived.into(), entered(adds)])
            }
            Output::Spared => self.spared(item),
            Output::Duplicated => self.reached_by(item, Lever::MultiAgency),
            Output::Shifted => self.reached_by(item, Lever::DigitalData),
            Output::Structural => self.structural(item),
            Output::Cover => {
                let people = entered(format!("groups.{}.people", self.group_id(g)));
                let still = item.sibling(Output::StillHere).group(g).year(t);
                least(quotient(still, people), fixed(Given::One, 1.0))
            }
            Output::StillHere => self.still_here(item),
            Output::Rise => self.rise(s, t),
            Output::Price => self.price(s, t),
            Output::Phase => self.phase(t),
        }
    }

    /// `real(unit_cost) × (1 + price_growth)^t`.
    fn unit_cost(&self, s: usize, t: usize) -> Step {
        let path = format!("services.{}.unit_cost", self.service_id(s));
        let today = self.real(self.appraisal.services[s].unit_cost, path);
        if self.appraisal.services[s].price_growth == 0.0 {
            return same(today);
        }
        let dearer = raised(entered(format!("services.{}.price_growth", self.service_id(s))));
        product([today, step(Operation::Power, [dearer, whole_years(t)]).into()])
    }

    fn groups_cost(&self, item: Item) -> Step {
        let (s, t) = (item.s(), item.t());
        match item.change {
            Change::Today => product([groups_base(s, t), unit_cost(s, t)]),
            Change::Drive => product([groups_base(s, t), price_of_drive(s, t)]),
            Change::Redesign(_) => {
                let own = self
                    .groups_using(s)
                    .map(|g| item.sibling(Output::GroupCost).group(g).service(s).year(t).into());
                let added = self.outcomes_adding(s).map(|o| {
                    let added = item.sibling(Output::Added).outcome(o).service(s).year(t);
                    product([added.into(), unit_cost(s, t)]).into()
                });
                sum(own.chain(added))
            }
        }
    }

    fn others_cost(&self, item: Item) -> Step {
        let (s, t) = (item.s(), item.t());
        match item.change {
            Change::Today => product([others(s, t), unit_cost(s, t)]),
            Change::Drive => match self.appraisal.efficiency.scope {
                Scope::Groups => product([others(s, t), unit_cost(s, t)]),
                Scope::Everyone => product([others(s, t), price_of_drive(s, t)]),
            },
            Change::Redesign(_) => {
                let outputs = item.sibling(Output::OthersAfter).service(s).year(t).into();
                product([outputs, unit_cost(s, t)].into_iter().chain(self.cheaper(item)))
            }
        }
    }

    fn growth(&self, s: usize, t: usize) -> Step {
        let growth = entered(format!("services.{}.growth", self.service_id(s)));
        step(Operation::Power, [raised(growth), whole_years(t)])
    }

    fn outputs_in_all(&self, item: Item) -> Step {
        let s = item.s();
        sum(self.years().map(|t| match item.change {
            Change::Today => volume(s, t),
            Change::Drive | Change::Redesign(_) => {
                item.sibling(Output::VolumeAfter).service(s).year(t).into()
            }
        }))
    }

    fn volume_after(&self, item: Item) -> Step {
        let (s, t) = (item.s(), item.t());
        match item.change {
            Change::Today => same(volume(s, t)),
            Change::Drive => {
                let rise: Node = Item::new(Output::Rise, Change::Drive).service(s).year(t).into();
                let others = match self.appraisal.efficiency.scope {
                    Scope::Groups => others(s, t),
                    Scope::Everyone => product([others(s, t), rise.clone()]).into(),
                };
                sum([product([groups_base(s, t), rise]).into(), others])
            }
            Change::Redesign(_) => {
                let own = self
                    .groups_using(s)
                    .map(|g| item.sibling(Output::GroupOutputs).group(g).service(s).year(t).into());
                let added = self
                    .outcomes_adding(s)
                    .map(|o| item.sibling(Output::Added).outcome(o).service(s).year(t).into());
                let others = item.sibling(Output::OthersAfter).service(s).year(t).into();
                sum(own.chain(added).chain([others]))
            }
        }
    }

    fn others_after(&self, item: Item) -> Step {
        let others = others(item.s(), item.t());
        product([others].into_iter().chain(self.undoubled(item)))
    }

    fn group_outputs(&self, item: Item) -> Step {
        let (s, g, t) = (item.s(), item.g(), item.t());
        let base = base(g, s, t);
        let left: Node = if self.avoided_share(item).is_some() {
            let avoided = item.sibling(Output::Avoided).group(g).service(s).year(t).into();
            not_below_zero(difference([base, avoided])).into()
        } else {
            base
        };
        product([left].into_iter().chain(self.undoubled(item)))
    }

    /// `Σ_g (base − max(0, base − avoided)) − added`.
    fn spared(&self, item: Item) -> Step {
        let (s, t) = (item.s(), item.t());
        let of_groups = self.groups_using(s).filter_map(|g| {
            let own = item.sibling(Output::GroupOutputs).group(g).service(s).year(t);
            self.avoided_share(own)?;
            let avoided = item.sibling(Output::Avoided).group(g).service(s).year(t).into();
            let left = not_below_zero(difference([base(g, s, t), avoided]));
            Some(difference([base(g, s, t), left.into()]).into())
        });
        let added =
            self.outcomes_adding(s).map(|o| item.sibling(Output::Added).outcome(o).service(s).year(t).into());
        difference(std::iter::once(sum(of_groups).into()).chain(added))
    }

    fn avoided(&self, item: Item) -> Step {
        let share = self.avoided_share(item).unwrap_or_else(|| fixed(Given::Nothing, 0.0));
        product([base(item.g(), item.s(), item.t()), share])
    }

    /// `1 − Π(1 − φ) + Σ_{φ<0} φ`; none where nothing is avoided.
    fn avoided_share(&self, item: Item) -> Option<Node> {
        let (helps, harms) = self.fractions(item);
        let helped = (!helps.is_empty()).then(|| rest(product(helps.into_iter().map(rest))));
        let harmed = (!harms.is_empty()).then(|| Node::from(sum(harms)));
        match (helped, harmed) {
            (Some(helped), Some(harmed)) => Some(sum([helped, harmed]).into()),
            (helped, harmed) => helped.or(harmed),
        }
    }

    /// `1 − dup`, where there is a lever for it.
    fn undoubled(&self, item: Item) -> Option<Node> {
        self.reaches(item, Lever::MultiAgency).then(|| rest(item.moved(Output::Duplicated)))
    }

    /// `1 − shift (1 − cost_ratio)`, where there is a lever for it.
    fn cheaper(&self, item: Item) -> Option<Node> {
        self.reaches(item, Lever::DigitalData).then(|| {
            let ratio = rest(entered("redesign.levers.digital_data.cost_ratio"));
            rest(product([item.moved(Output::Shifted).into(), ratio]))
        })
    }

    /// Whether a structural lever does anything to a group's outputs or, where there is none, to everyone else's.
    fn reaches(&self, item: Item, lever: Lever) -> bool {
        let levers = &self.appraisal.redesign.levers;
        let scope = levers.scope(lever);
        let is_reached = match item.place.group {
            Some(group) => self.appraisal.groups[group].take_up.is_some(),
            None => scope == Some(Scope::Everyone),
        };
        scope.is_some() && item.set().contains(lever) && is_reached
    }

    /// What is doubled or moved online: the service's share × what the lever does × how far it reaches.
    fn reached_by(&self, item: Item, lever: Lever) -> Step {
        let (s, t) = (item.s(), item.t());
        let field = if lever == Lever::MultiAgency { "duplicated" } else { "digital" };
        let share = entered(format!("services.{}.{field}", self.service_id(s)));
        let effect: Node = item.sibling(Output::Structural).lever(lever).into();
        match item.place.group {
            Some(g) => product([share, effect, item.sibling(Output::Cover).group(g).year(t).into()]),
            None => product([share, product([effect, self.roll(t)]).into()]),
        }
    }

    /// `k · e (1 − correction)`.
    fn structural(&self, item: Item) -> Step {
        let levers = &self.appraisal.redesign.levers;
        let lever = item.place.lever.unwrap_or(Lever::MultiAgency);
        let Some(evidence) = levers.evidence(lever) else { return sum([]) };
        let at = format!("redesign.levers.{}", lever.id());
        let credit = self.credit(evidence, &format!("{at}.evidence"));
        product([
            entered(format!("{at}.strength")),
            product([entered(format!("{at}.effect")), credit]).into(),
        ])
    }

    fn still_here(&self, item: Item) -> Step {
        let (g, t) = (item.g(), item.t());
        let engaged = item.sibling(Reached::Engaged).group(g).year(t).into();
        if t == 0 {
            return same(engaged);
        }
        let before = item.sibling(Output::StillHere).group(g).year(t - 1).into();
        let turnover = entered(format!("groups.{}.turnover", self.group_id(g)));
        sum([product([before, rest(turnover)]).into(), engaged])
    }
}

impl Item {
    /// What is doubled or moved online of the outputs that this is about.
    fn moved(self, output: Output) -> Item {
        let moved = self.sibling(output).service(self.s()).year(self.t());
        self.place.group.map_or(moved, |group| moved.group(group))
    }
}
