//! Workings of demand and of the output drive, and what outcomes avoid: METHOD.md sections 5 and 7.

use crate::model::appraisal::ForService;
use crate::model::levers::Lever;
use crate::report::workings::Workings;
use crate::report::workings::item::Change;
use crate::report::workings::item::Item;
use crate::report::workings::operation::Operation;
use crate::report::workings::step::Node;
use crate::report::workings::step::Step;
use crate::report::workings::step::entered;
use crate::report::workings::step::fixed;
use crate::report::workings::step::least;
use crate::report::workings::step::product;
use crate::report::workings::step::quotient;
use crate::report::workings::step::raised;
use crate::report::workings::step::rest;
use crate::report::workings::step::same;
use crate::report::workings::step::step;
use crate::report::workings::whole_years;
use crate::text::working::Given;
use crate::text::working::Output;
use crate::text::working::Reached;

impl Workings<'_> {
    /// The groups that use a service, in order.
    pub(super) fn groups_using(&self, s: usize) -> impl Iterator<Item = usize> {
        let groups = self.appraisal.groups.iter().enumerate();
        groups.filter(move |(_, group)| group.uses.iter().any(|used| used.service == s)).map(|(g, _)| g)
    }

    /// The outcomes that add outputs of a service, in order.
    pub(super) fn outcomes_adding(&self, s: usize) -> impl Iterator<Item = usize> {
        let outcomes = self.appraisal.outcomes.iter().enumerate();
        outcomes
            .filter(move |(_, outcome)| outcome.adds.iter().any(|added| added.service == s))
            .map(|(o, _)| o)
    }

    /// The shares of a group's use of a service that its outcomes and its own steps avoid, and those they add.
    pub(super) fn fractions(&self, item: Item) -> (Vec<Node>, Vec<Node>) {
        let (s, g, t) = (item.s(), item.g(), item.t());
        let (mut helps, mut harms) = (Vec::new(), Vec::new());
        let mut sort = |effects: &[ForService], fraction: Item| {
            for effect in effects.iter().filter(|effect| effect.service == s) {
                if effect.value > 0.0 {
                    helps.push(fraction.group(g).service(s).year(t).into());
                } else if effect.value < 0.0 {
                    harms.push(fraction.group(g).service(s).year(t).into());
                }
            }
        };
        if self.appraisal.groups[g].people > 0.0 {
            for (o, outcome) in self.appraisal.outcomes.iter().enumerate() {
                if outcome.group == g {
                    sort(&outcome.effects, item.sibling(Output::Fraction).outcome(o));
                }
            }
            if let Some(lever) = self.appraisal.redesign.levers.frequent_users()
                && item.set().contains(Lever::FrequentUsers)
            {
                sort(&lever.effects, item.sibling(Output::OwnFraction));
            }
        }
        (helps, harms)
    }

    /// `φ = min(1, P × effect / people)`, with `Pⁿ` and no limit where the effect is negative.
    pub(super) fn fraction(&self, item: Item, is_own: bool) -> Step {
        let (s, g, o, t) = (item.s(), item.g(), item.o(), item.t());
        let (owner, effects) = if is_own {
            let lever = self.appraisal.redesign.levers.frequent_users();
            ("redesign.levers.frequent_users".to_owned(), lever.map_or(&[][..], |lever| &lever.effects))
        } else {
            (format!("outcomes.{}", self.outcome_id(o)), &*self.appraisal.outcomes[o].effects)
        };
        let is_harm = effects.iter().any(|effect| effect.service == s && effect.value < 0.0);
        let quantity = match (is_own, is_harm) {
            (false, false) => Reached::PersonYears,
            (false, true) => Reached::NetPersonYears,
            (true, false) => Reached::OwnSteps,
            (true, true) => Reached::NetOwnSteps,
        };
        let lived = item.sibling(quantity).year(t);
        let lived = if is_own { lived.group(g) } else { lived.outcome(o) };
        let effect = entered(format!("{owner}.effects.{}", self.service_id(s)));
        let people = entered(format!("groups.{}.people", self.group_id(g)));
        let fraction = quotient(product([lived.into(), effect]), people);
        if is_harm { fraction } else { least(fraction, fixed(Given::One, 1.0)) }
    }

    /// `(1 + repeat_demand)^min(t, repeat_years) × (1 − duplicated · duplicates_removed · q · h_t)`.
    pub(super) fn rise(&self, s: usize, t: usize) -> Step {
        let drive = &self.appraisal.efficiency;
        let times = whole_years(t.min(drive.repeat_years));
        let returned = step(Operation::Power, [raised(entered("efficiency.repeat_demand")), times]);
        let removed = product([
            entered(format!("services.{}.duplicated", self.service_id(s))),
            entered("efficiency.duplicates_removed"),
            self.credit(drive.evidence, "efficiency.evidence"),
            Item::new(Output::Phase, Change::Drive).year(t).into(),
        ]);
        product([returned.into(), rest(removed)])
    }

    /// `(1 − (1 − (1 − unit_cost_cut·q)^min(t, cut_years)) (1 − drop_off)^max(0, t − cut_years)) × (1 − digital · moved_online · q · h_t · (1 − cost_ratio))`.
    pub(super) fn price(&self, s: usize, t: usize) -> Step {
        let drive = &self.appraisal.efficiency;
        let credit = || self.credit(drive.evidence, "efficiency.evidence");
        let cut = rest(product([entered("efficiency.unit_cost_cut"), credit()]));
        let cheaper = step(Operation::Power, [cut, whole_years(t.min(drive.cut_years))]);
        let kept = rest(entered("efficiency.drop_off"));
        let kept = step(Operation::Power, [kept, whole_years(t.saturating_sub(drive.cut_years))]);
        let cheaper = rest(product([rest(cheaper), kept.into()]));
        let online = product([
            entered(format!("services.{}.digital", self.service_id(s))),
            entered("efficiency.moved_online"),
            credit(),
            Item::new(Output::Phase, Change::Drive).year(t).into(),
            rest(entered("efficiency.cost_ratio")),
        ]);
        product([cheaper, rest(online)])
    }

    /// `h_t = min(1, t / cut_years)`, 1 where there are no years of cuts.
    pub(super) fn phase(&self, t: usize) -> Step {
        if self.appraisal.efficiency.cut_years == 0 {
            return same(fixed(Given::One, 1.0));
        }
        least(quotient(whole_years(t), entered("efficiency.cut_years")), fixed(Given::One, 1.0))
    }
}

pub(super) fn unit_cost(s: usize, t: usize) -> Node {
    Item::new(Output::UnitCost, Change::Today).service(s).year(t).into()
}

pub(super) fn growth(s: usize, t: usize) -> Node {
    Item::new(Output::Growth, Change::Today).service(s).year(t).into()
}

pub(super) fn volume(s: usize, t: usize) -> Node {
    Item::new(Output::Volume, Change::Today).service(s).year(t).into()
}

pub(super) fn base(g: usize, s: usize, t: usize) -> Node {
    Item::new(Output::Base, Change::Today).group(g).service(s).year(t).into()
}

pub(super) fn groups_base(s: usize, t: usize) -> Node {
    Item::new(Output::GroupsBase, Change::Today).service(s).year(t).into()
}

pub(super) fn others(s: usize, t: usize) -> Node {
    Item::new(Output::Others, Change::Today).service(s).year(t).into()
}

/// `V c`.
pub(super) fn cost_today(s: usize, t: usize) -> Node {
    product([volume(s, t), unit_cost(s, t)]).into()
}

/// `rise·price·c`.
pub(super) fn price_of_drive(s: usize, t: usize) -> Node {
    let of = |output: Output| Item::new(output, Change::Drive).service(s).year(t).into();
    product([of(Output::Rise), of(Output::Price), unit_cost(s, t)]).into()
}
