//! Workings of the money between agencies: METHOD.md section 11.

use crate::model::appraisal::CostKind;
use crate::report::workings::Workings;
use crate::report::workings::item::Change;
use crate::report::workings::item::Item;
use crate::report::workings::item::SplitOf;
use crate::report::workings::spent::cost_item;
use crate::report::workings::splits::share_of_agency;
use crate::report::workings::step::Node;
use crate::report::workings::step::Step;
use crate::report::workings::step::difference;
use crate::report::workings::step::entered;
use crate::report::workings::step::least;
use crate::report::workings::step::not_below_zero;
use crate::report::workings::step::product;
use crate::report::workings::step::quotient;
use crate::report::workings::step::raised;
use crate::report::workings::step::same;
use crate::report::workings::step::sum;
use crate::text::working::Dealt;
use crate::text::working::Gained;
use crate::text::working::Reached;
use crate::text::working::Worth;

impl Workings<'_> {
    pub(super) fn dealt(&self, item: Item, dealt: Dealt) -> Step {
        let (a, t) = (item.a(), item.t());
        let own = |dealt: Dealt| Node::from(item.sibling(dealt).agency(a).year(t));
        let all = |dealt: Dealt| Node::from(item.sibling(dealt).year(t));
        let each = |dealt: Dealt| sum(self.agencies().map(|a| item.sibling(dealt).agency(a).year(t).into()));
        match dealt {
            Dealt::PresentNet => sum(self.years().map(|t| {
                product([item.sibling(Dealt::NetInYear).agency(a).year(t).into(), factor(t)]).into()
            })),
            Dealt::Shortfall => self.shortfall(item, Gained::Cashable),
            Dealt::ShortfallReleased => self.shortfall(item, Gained::Released),
            Dealt::PresentContribution => sum(self.years().map(|t| {
                product([item.sibling(Dealt::Contribution).agency(a).year(t).into(), factor(t)]).into()
            })),
            Dealt::Before => {
                let present = |of: &dyn Fn(usize) -> Node| {
                    Node::from(sum(self.years().map(|t| product([of(t), factor(t)]).into())))
                };
                difference([
                    present(&|t| item.sibling(Gained::CashByAgency).agency(a).year(t).into()),
                    present(&|t| item.sibling(Dealt::Paid).agency(a).year(t).into()),
                ])
            }
            Dealt::NetInYear => {
                let saving = item.sibling(Gained::CashByAgency).agency(a).year(t).into();
                let left = difference([saving, own(Dealt::Contribution), own(Dealt::PaidIn)]);
                sum([left.into(), own(Dealt::Repaid), own(Dealt::SurplusShare)])
            }
            Dealt::Paid => self.paid(item),
            Dealt::Whole => each(Dealt::Paid),
            Dealt::Contribution => match self.share_if(SplitOf::Contributions, a) {
                None if self.appraisal.deal.contributions.is_some() => sum([]),
                None => same(own(Dealt::Paid)),
                Some(share) => product([all(Dealt::Whole), share]),
            },
            Dealt::OutcomePayments => self.outcome_payments(item),
            Dealt::PaidIn => self.paid_in(item),
            Dealt::Pool => each(Dealt::PaidIn),
            Dealt::Owed => owed(item),
            Dealt::OwedInAll => each(Dealt::Owed),
            Dealt::Repayment => least(all(Dealt::Pool), all(Dealt::OwedInAll)),
            Dealt::Repaid => {
                let owed_in_all = all(Dealt::OwedInAll);
                if self.value(&owed_in_all).is_none_or(|owed| owed <= 0.0) {
                    return sum([]);
                }
                quotient(product([all(Dealt::Repayment), own(Dealt::Owed)]), owed_in_all)
            }
            Dealt::Left => difference([all(Dealt::Pool), all(Dealt::Repayment)]),
            Dealt::SurplusShare => match self.share_if(SplitOf::Surplus, a) {
                None => sum([]),
                Some(share) => product([all(Dealt::Left), share]),
            },
        }
    }

    /// `max(0, Σ_a PV(contribution) − PV(gained))`.
    fn shortfall(&self, item: Item, gained: Gained) -> Step {
        let put_in = sum(self.agencies().map(|a| item.sibling(Dealt::PresentContribution).agency(a).into()));
        let present = |of: &dyn Fn(usize) -> Node| {
            Node::from(sum(self.years().map(|t| product([of(t), factor(t)]).into())))
        };
        let saved = if gained == Gained::Released {
            present(&|t| item.sibling(Gained::Released).year(t).into())
        } else {
            let of_agency =
                |a: usize| present(&|t| item.sibling(Gained::CashByAgency).agency(a).year(t).into());
            sum(self.agencies().map(of_agency)).into()
        };
        not_below_zero(difference([put_in.into(), saved]))
    }

    /// An agency's share, where the amount is split and some of it falls to the agency.
    fn share_if(&self, split: SplitOf, agency: usize) -> Option<Node> {
        let falls_to = |(own, _): &(usize, f64)| *own == agency;
        let has_part = self.split_of(split)?.parts.iter().any(falls_to);
        has_part.then(|| share_of_agency(split, agency))
    }

    fn paid(&self, item: Item) -> Step {
        let paid = self.costs(item).into_iter().filter(|(_, _, cost)| cost.kind != CostKind::InKind);
        sum(paid.filter_map(|(owner, index, _)| {
            let share = self.share_if(SplitOf::Cost(owner, index), item.a())?;
            Some(product([cost_item(item, owner, index), share]).into())
        }))
    }

    fn outcome_payments(&self, item: Item) -> Step {
        let payments = self.appraisal.deal.outcome_payments.iter().enumerate();
        sum(payments.filter(|(_, payment)| payment.agency == item.a()).filter_map(|(index, payment)| {
            let k = item.t().checked_sub(self.appraisal.outcomes[payment.outcome].course.lag)?;
            let amount = self.real(payment.amount, format!("deal.outcome_payments.{index}.amount"));
            let newly = item.sibling(Reached::Credited).outcome(payment.outcome).year(k);
            Some(product([amount, newly.into()]).into())
        }))
    }

    fn paid_in(&self, item: Item) -> Step {
        let (a, t) = (item.a(), item.t());
        let shares_back = self.appraisal.deal.share_back.iter().any(|(agency, _)| *agency == a);
        let back = shares_back.then(|| {
            let saving = item.sibling(Gained::CashByAgency).agency(a).year(t);
            let share = entered(format!("deal.share_back.{}", self.appraisal.agencies[a].id));
            product([share, not_below_zero(saving).into()]).into()
        });
        sum(back.into_iter().chain([item.sibling(Dealt::OutcomePayments).agency(a).year(t).into()]))
    }
}

fn factor(t: usize) -> Node {
    Item::new(Worth::Factor, Change::Today).year(t).into()
}

fn owed(item: Item) -> Step {
    let (a, t) = (item.a(), item.t());
    let at = |dealt: Dealt, t: usize| Node::from(item.sibling(dealt).agency(a).year(t));
    let contribution = at(Dealt::Contribution, t);
    if t == 0 {
        return same(contribution);
    }
    let outstanding = difference([at(Dealt::Owed, t - 1), at(Dealt::Repaid, t - 1)]);
    let grown = product([not_below_zero(outstanding).into(), raised(entered("deal.return"))]);
    sum([grown.into(), contribution])
}
