//! Workings of what a change is worth: METHOD.md sections 3, 10 and 12.

use crate::model::discount::Discounting;
use crate::model::levers::Lever;
use crate::model::levers::LeverSet;
use crate::model::shapley::levers_in;
use crate::model::shapley::weight;
use crate::report::workings::Workings;
use crate::report::workings::gained::Kind;
use crate::report::workings::item::Change;
use crate::report::workings::item::Item;
use crate::report::workings::item::ViewName;
use crate::report::workings::operation::Operation;
use crate::report::workings::spent::time_given;
use crate::report::workings::step::Fixed;
use crate::report::workings::step::Node;
use crate::report::workings::step::Step;
use crate::report::workings::step::difference;
use crate::report::workings::step::entered;
use crate::report::workings::step::fixed;
use crate::report::workings::step::product;
use crate::report::workings::step::quotient;
use crate::report::workings::step::raised;
use crate::report::workings::step::same;
use crate::report::workings::step::step;
use crate::report::workings::step::sum;
use crate::text::working::Gained;
use crate::text::working::Given;
use crate::text::working::Spent;
use crate::text::working::Worth;

impl Workings<'_> {
    pub(super) fn worth(&self, item: Item, worth: Worth) -> Step {
        let t = item.t();
        let of = |worth: Worth| item.sibling(worth);
        let each_year = |worth: Worth| {
            self.years().map(move |t| item.sibling(worth).year(t).into()).collect::<Vec<Node>>()
        };
        match worth {
            Worth::NetPresentValue => {
                difference([of(Worth::PresentBenefit).into(), of(Worth::PresentCost).into()])
            }
            Worth::PresentBenefit => sum(each_year(Worth::BenefitInYear)),
            Worth::PresentCost => sum(each_year(Worth::CostInYear)),
            Worth::Ratio => quotient(of(Worth::PresentBenefit), of(Worth::PresentCost)),
            Worth::Payback => step(Operation::Payback, each_year(Worth::NetFlow)),
            Worth::DiscountedPayback => step(Operation::Payback, each_year(Worth::DiscountedFlow)),
            Worth::RateOfReturn => step(Operation::RateOfReturn, each_year(Worth::NetFlow)),
            Worth::PresentTimeGiven => {
                sum(self.years().map(|t| product([time_given(item.change, t), factor(t)]).into()))
            }
            Worth::BenefitInYear => self.benefit_in_year(item),
            Worth::CostInYear => product([costs_of_view(item), factor(t)]),
            Worth::NetFlow => difference([benefits_of_view(item), costs_of_view(item)]),
            Worth::DiscountedFlow => self.discounted_flow(item),
            Worth::PublicBenefit => self.public_benefit(item),
            Worth::BenefitButHealth => self.benefit_but_health(item),
            Worth::Resources => sum([
                item.sibling(Spent::Revenue).year(t).into(),
                item.sibling(Spent::Capital).year(t).into(),
                item.sibling(Spent::InKind).year(t).into(),
                time_given(item.change, t),
            ]),
            Worth::Factor | Worth::HealthFactor => self.factor(item, worth),
            Worth::LeverPart => self.lever_part(item),
        }
    }

    fn benefit_in_year(&self, item: Item) -> Step {
        let t = item.t();
        if view_of(item) == ViewName::PublicValue && self.has(item.change, Kind::Health) {
            let health = item.sibling(Gained::Health).year(t).into();
            return sum([
                product([item.sibling(Worth::BenefitButHealth).year(t).into(), factor(t)]).into(),
                product([health, health_factor(t)]).into(),
            ]);
        }
        product([benefits_of_view(item), factor(t)])
    }

    fn discounted_flow(&self, item: Item) -> Step {
        let t = item.t();
        let flow: Node = item.sibling(Worth::NetFlow).year(t).into();
        if view_of(item) == ViewName::PublicValue && self.has(item.change, Kind::Health) {
            let health: Node = item.sibling(Gained::Health).year(t).into();
            return sum([
                product([difference([flow, health.clone()]).into(), factor(t)]).into(),
                product([health, health_factor(t)]).into(),
            ]);
        }
        product([flow, factor(t)])
    }

    fn fiscal_without_transfers(&self, item: Item) -> Node {
        let t = item.t();
        let fiscal: Node = item.sibling(Gained::Fiscal).year(t).into();
        if self.has(item.change, Kind::Transfers) {
            return difference([fiscal, item.sibling(Gained::Transfers).year(t).into()]).into();
        }
        fiscal
    }

    fn public_benefit(&self, item: Item) -> Step {
        let t = item.t();
        let mut kinds = vec![self.fiscal_without_transfers(item)];
        for (kind, quantity) in [(Kind::Economic, Gained::Economic), (Kind::Social, Gained::Social)] {
            if self.has(item.change, kind) {
                kinds.push(item.sibling(quantity).year(t).into());
            }
        }
        sum(kinds)
    }

    fn benefit_but_health(&self, item: Item) -> Step {
        let t = item.t();
        let social = item.sibling(Gained::Social).year(t).into();
        let health = item.sibling(Gained::Health).year(t).into();
        sum([
            self.fiscal_without_transfers(item),
            item.sibling(Gained::Economic).year(t).into(),
            difference([social, health]).into(),
        ])
    }

    fn factor(&self, item: Item, which: Worth) -> Step {
        let t = item.t();
        if t == 0 {
            return same(fixed(Given::One, 1.0));
        }
        let discounting = self.appraisal.discounting;
        let rate = match discounting {
            Discounting::Flat(_) => entered("appraisal.discounting.rate"),
            Discounting::GreenBook2026 => Node::Fixed(Fixed {
                quantity: Given::DiscountRate.into(),
                value: if which == Worth::HealthFactor {
                    discounting.health_rate(t)
                } else {
                    discounting.rate(t)
                },
                of_year: Some(self.calendar(t)),
                path: Some("appraisal.discounting".to_owned()),
            }),
        };
        quotient(item.sibling(which).year(t - 1), raised(rate))
    }

    /// What the lever adds to each set of the others, weighed by the share of orders in which that set comes first.
    fn lever_part(&self, item: Item) -> Step {
        let present: Vec<Lever> = self.appraisal.redesign.levers.present().collect();
        let Some(index) = present.iter().position(|lever| Some(*lever) == item.place.lever) else {
            return sum([]);
        };
        let bit = 1_usize << index;
        let net = |mask: usize| {
            let set: LeverSet = levers_in(mask, &present);
            let mut net = Item::new(Worth::NetPresentValue, Change::Redesign(set));
            net.place.view = item.place.view;
            Node::from(net)
        };
        let without = (0..1_usize << present.len()).filter(|mask| mask & bit == 0);
        sum(without.map(|mask| {
            let weight = weight(mask.count_ones(), present.len());
            product([fixed(Given::Orders, weight), difference([net(mask | bit), net(mask)]).into()])
                .named(Given::LeverAdds)
        }))
    }
}

/// The discount factor of a year, the same whatever changes.
fn factor(t: usize) -> Node {
    Item::new(Worth::Factor, Change::Today).year(t).into()
}

/// The discount factor of a year for health.
fn health_factor(t: usize) -> Node {
    Item::new(Worth::HealthFactor, Change::Today).year(t).into()
}

fn benefits_of_view(item: Item) -> Node {
    let of = match view_of(item) {
        ViewName::PublicValue => item.sibling(Worth::PublicBenefit),
        ViewName::Fiscal => item.sibling(Gained::Fiscal),
        ViewName::Cashable => item.sibling(Gained::Cashable),
    };
    of.year(item.t()).into()
}

fn costs_of_view(item: Item) -> Node {
    let of = match view_of(item) {
        ViewName::PublicValue => item.sibling(Worth::Resources),
        ViewName::Fiscal | ViewName::Cashable => item.sibling(Spent::Public),
    };
    of.year(item.t()).into()
}

fn view_of(item: Item) -> ViewName {
    item.place.view.unwrap_or(ViewName::PublicValue)
}
