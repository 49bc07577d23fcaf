//! Workings of what is gained in a year: METHOD.md section 9.

use crate::model::appraisal::OutcomeValue;
use crate::model::appraisal::OutputValueKind;
use crate::model::appraisal::Split;
use crate::model::appraisal::ValueKind;
use crate::model::appraisal::ValuePer;
use crate::model::levers::Lever;
use crate::report::workings::Workings;
use crate::report::workings::demand::cost_today;
use crate::report::workings::demand::unit_cost;
use crate::report::workings::item::Change;
use crate::report::workings::item::Gain;
use crate::report::workings::item::Item;
use crate::report::workings::item::SplitOf;
use crate::report::workings::operation::Operation;
use crate::report::workings::splits::share_of_agency;
use crate::report::workings::step::Node;
use crate::report::workings::step::Step;
use crate::report::workings::step::difference;
use crate::report::workings::step::entered;
use crate::report::workings::step::fixed;
use crate::report::workings::step::least;
use crate::report::workings::step::not_below_zero;
use crate::report::workings::step::product;
use crate::report::workings::step::same;
use crate::report::workings::step::step;
use crate::report::workings::step::sum;
use crate::text::working::Gained;
use crate::text::working::Given;
use crate::text::working::Output;
use crate::text::working::Reached;

/// Kinds of gain that are added up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Fiscal,
    Transfers,
    Economic,
    Social,
    Health,
}

/// The part of a gain that counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    Public,
    Private,
    Whole,
}

impl Workings<'_> {
    pub(super) fn gained(&self, item: Item, gained: Gained) -> Step {
        let gain = item.place.gain.unwrap_or(Gain::Own);
        match gained {
            Gained::Fiscal => self.total(item, Kind::Fiscal),
            Gained::Transfers => self.total(item, Kind::Transfers),
            Gained::Economic => self.total(item, Kind::Economic),
            Gained::Social => self.total(item, Kind::Social),
            Gained::Health => self.total(item, Kind::Health),
            Gained::Cashable => self.cashable(item),
            Gained::CashByAgency => self.cash_by_agency(item),
            Gained::Saving => saving(item),
            Gained::Links | Gained::Space => self.structural_gain(item, gain),
            Gained::OutcomeValue => self.value_of_outcome(item, gain),
            Gained::OutputValue => self.value_of_output(item, gain),
            Gained::OwnBenefit => self.own_benefit(item),
            Gained::Released => self.released(item),
            Gained::ReleasedOf => self.released_of(item, gain),
            Gained::Cash => self.cash(item, gain),
            Gained::PublicShare => self.share(item.place.split, |public| public),
            Gained::PrivateShare => self.share(item.place.split, |public| !public),
            Gained::AgencyShare => self.agency_share(item.place.split, item.a()),
        }
    }

    /// Every gain of a change, in the order in which they are added.
    fn gains(&self, change: Change) -> Vec<Gain> {
        let mut gains: Vec<Gain> = (0..self.appraisal.services.len()).map(Gain::Saving).collect();
        let Change::Redesign(set) = change else { return gains };
        let levers = &self.appraisal.redesign.levers;
        if let Some(lever) = levers.multi_agency().filter(|_| set.contains(Lever::MultiAgency)) {
            gains.extend(lever.network.iter().map(|_| Gain::Links));
            gains.extend(lever.space.iter().map(|_| Gain::Space));
        }
        for (o, outcome) in self.appraisal.outcomes.iter().enumerate() {
            gains.extend((0..outcome.values.len()).map(|v| Gain::Value(o, v)));
        }
        for (s, service) in self.appraisal.services.iter().enumerate() {
            gains.extend((0..service.values.len()).map(|v| Gain::OutputValue(s, v)));
        }
        gains.push(Gain::Own);
        gains
    }

    fn outcome_value(&self, o: usize, v: usize) -> Option<&OutcomeValue> {
        self.appraisal.outcomes.get(o)?.values.get(v)
    }

    /// The part of a gain that counts towards a kind.
    fn part(&self, gain: Gain, kind: Kind) -> Option<Part> {
        let by_payer = |split: &Split| match kind {
            Kind::Fiscal => (split.public > 0.0).then_some(Part::Public),
            Kind::Economic => (split.private > 0.0).then_some(Part::Private),
            Kind::Transfers | Kind::Social | Kind::Health => None,
        };
        match gain {
            Gain::Saving(_) | Gain::Links | Gain::Space => by_payer(self.split_of(SplitOf::Gain(gain))?),
            Gain::Value(o, v) => match (&self.outcome_value(o, v)?.kind, kind) {
                (ValueKind::Fiscal { is_transfer: false, falls_to, .. }, _) => by_payer(falls_to),
                (ValueKind::Fiscal { falls_to, .. }, Kind::Fiscal | Kind::Transfers) => {
                    (falls_to.public > 0.0).then_some(Part::Public)
                }
                (ValueKind::Economic, Kind::Economic) | (ValueKind::Social { .. }, Kind::Social) => {
                    Some(Part::Whole)
                }
                (ValueKind::Social { is_health: true }, Kind::Health) => Some(Part::Whole),
                (ValueKind::Fiscal { .. } | ValueKind::Economic | ValueKind::Social { .. }, _) => None,
            },
            Gain::OutputValue(s, v) => {
                let own = match self.appraisal.services.get(s)?.values.get(v)?.kind {
                    OutputValueKind::Economic => Kind::Economic,
                    OutputValueKind::Social => Kind::Social,
                };
                (kind == own).then_some(Part::Whole)
            }
            Gain::Own => (kind == Kind::Social).then_some(Part::Whole),
        }
    }

    /// Whether a change has any gain of a kind.
    pub(super) fn has(&self, change: Change, kind: Kind) -> bool {
        self.gains(change).into_iter().any(|gain| self.part(gain, kind).is_some())
    }

    fn total(&self, item: Item, kind: Kind) -> Step {
        let t = item.t();
        sum(self.gains(item.change).into_iter().filter_map(|gain| {
            let part = self.part(gain, kind)?;
            Some(self.part_of(self.flow(item.change, gain, t)?, part, gain))
        }))
    }

    fn cashable(&self, item: Item) -> Step {
        let t = item.t();
        sum(self.gains(item.change).into_iter().filter_map(|gain| {
            let part = self.part(gain, Kind::Fiscal)?;
            self.flow(item.change, gain, t)?;
            Some(self.part_of(item.sibling(Gained::Cash).gain(gain).year(t).into(), part, gain))
        }))
    }

    fn cash_by_agency(&self, item: Item) -> Step {
        let (t, agency) = (item.t(), item.a());
        if !self.appraisal.agencies[agency].is_public {
            return sum([]);
        }
        sum(self.gains(item.change).into_iter().filter_map(|gain| {
            let split = SplitOf::Gain(gain);
            self.split_of(split)?.parts.iter().find(|(own, _)| *own == agency)?;
            self.flow(item.change, gain, t)?;
            let cash = item.sibling(Gained::Cash).gain(gain).year(t);
            Some(product([cash.into(), share_of_agency(split, agency)]).into())
        }))
    }

    fn part_of(&self, flow: Node, part: Part, gain: Gain) -> Node {
        let split = SplitOf::Gain(gain);
        let share = |quantity: Gained| Item::new(quantity, Change::Today).split(split).into();
        match part {
            Part::Whole => flow,
            Part::Public if self.split_of(split).is_some_and(|split| split.public == 1.0) => flow,
            Part::Private if self.split_of(split).is_some_and(|split| split.private == 1.0) => flow,
            Part::Public => product([flow, share(Gained::PublicShare)]).into(),
            Part::Private => product([flow, share(Gained::PrivateShare)]).into(),
        }
    }

    /// A gain in a year; none where there can be none.
    fn flow(&self, change: Change, gain: Gain, t: usize) -> Option<Node> {
        let of = |quantity: Gained| Item::new(quantity, change).gain(gain).year(t);
        Some(match gain {
            Gain::Saving(s) => of(Gained::Saving).service(s).into(),
            Gain::Links => of(Gained::Links).into(),
            Gain::Space => of(Gained::Space).into(),
            Gain::Value(o, v) => {
                let value = self.outcome_value(o, v)?;
                let is_early = value.per == ValuePer::Once && t < self.appraisal.outcomes[o].course.lag;
                (!is_early).then(|| of(Gained::OutcomeValue).outcome(o))?.into()
            }
            Gain::OutputValue(s, _) => of(Gained::OutputValue).service(s).into(),
            Gain::Own => of(Gained::OwnBenefit).into(),
        })
    }

    fn value_of_outcome(&self, item: Item, gain: Gain) -> Step {
        let Gain::Value(o, v) = gain else { return sum([]) };
        let Some(value) = self.outcome_value(o, v) else { return sum([]) };
        let people = match (value.per, value.amount.real() < 0.0) {
            (ValuePer::PersonYear, false) => item.sibling(Reached::PersonYears).year(item.t()),
            (ValuePer::PersonYear, true) => item.sibling(Reached::NetPersonYears).year(item.t()),
            (ValuePer::Once, is_negative) => {
                let k = item.t() - self.appraisal.outcomes[o].course.lag;
                item.sibling(if is_negative { Reached::Net } else { Reached::Credited }).year(k)
            }
        };
        let path = format!("outcomes.{}.values.{v}.amount", self.outcome_id(o));
        product([people.outcome(o).into(), self.real(value.amount, path)])
    }

    fn value_of_output(&self, item: Item, gain: Gain) -> Step {
        let Gain::OutputValue(s, v) = gain else { return sum([]) };
        let Some(value) = self.appraisal.services[s].values.get(v) else { return sum([]) };
        let path = format!("services.{}.values.{v}.amount", self.service_id(s));
        let spared = item.sibling(Output::Spared).service(s).year(item.t());
        product([spared.into(), self.real(value.amount, path)])
    }

    /// The cash by which budgets fall below where they stand.
    fn released(&self, item: Item) -> Step {
        let t = item.t();
        sum(self.gains(item.change).into_iter().filter_map(|gain| {
            let part = self.part(gain, Kind::Fiscal)?;
            self.flow(item.change, gain, t)?;
            Some(self.part_of(item.sibling(Gained::ReleasedOf).gain(gain).year(t).into(), part, gain))
        }))
    }

    /// `min(cash, max(0, V_0 c − cost'))` of a service; of all else, and of an extra cost, all of its cash.
    fn released_of(&self, item: Item, gain: Gain) -> Step {
        let t = item.t();
        let cash: Node = item.sibling(Gained::Cash).gain(gain).year(t).into();
        match gain {
            Gain::Saving(s) if self.value(&cash).is_some_and(|cash| cash > 0.0) => {
                let cost = item.sibling(Output::CostAfter).service(s).year(t).into();
                least(cash, not_below_zero(difference([cost_today(s, 0), cost])))
            }
            _ => same(cash),
        }
    }

    fn cash(&self, item: Item, gain: Gain) -> Step {
        let t = item.t();
        let Some(flow) = self.flow(item.change, gain, t) else { return sum([]) };
        if self.value(&flow).is_some_and(|flow| flow < 0.0) {
            return same(flow);
        }
        let share = match gain {
            Gain::Saving(s) => {
                if t < self.appraisal.services[s].cash_lag {
                    return same(fixed(Given::NotYet, 0.0));
                }
                let cashable = entered(format!("services.{}.cashable", self.service_id(s)));
                return product([self.freed(item, s, flow), cashable]);
            }
            Gain::Links | Gain::Space => "redesign.levers.multi_agency.cashable".to_owned(),
            Gain::Value(o, v) => format!("outcomes.{}.values.{v}.cashable", self.outcome_id(o)),
            Gain::OutputValue(..) | Gain::Own => return sum([]),
        };
        product([flow, entered(share)])
    }

    /// A saving, or what of it comes in whole steps.
    fn freed(&self, item: Item, s: usize, saving: Node) -> Node {
        if self.appraisal.services[s].cash_step.is_none() {
            return saving;
        }
        let t = item.t();
        let size = entered(format!("services.{}.cash_step", self.service_id(s)));
        let before: Node = Item::new(Output::Volume, Change::Today).service(s).year(t).into();
        let after: Node = item.sibling(Output::VolumeAfter).service(s).year(t).into();
        let cost = item.sibling(Output::CostAfter).service(s).year(t).into();
        let steps = step(Operation::WholeSteps, [before, after.clone(), size.clone()]).into();
        let whole = product([steps, size, unit_cost(s, t)]).into();
        let cheaper = difference([product([after, unit_cost(s, t)]).into(), cost]).into();
        least(saving, sum([whole, cheaper])).into()
    }
}

fn saving(item: Item) -> Step {
    let (s, t) = (item.s(), item.t());
    difference([cost_today(s, t), item.sibling(Output::CostAfter).service(s).year(t).into()])
}
