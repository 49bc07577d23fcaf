//! Workings of people and the outcomes they reach: METHOD.md section 6.

use crate::model::appraisal::Basis;
use crate::model::appraisal::CountedFrom;
use crate::model::appraisal::Course;
use crate::model::levers::Lever;
use crate::model::levers::LeverSet;
use crate::report::workings::Workings;
use crate::report::workings::item::Change;
use crate::report::workings::item::Item;
use crate::report::workings::operation::Operation;
use crate::report::workings::step::Node;
use crate::report::workings::step::Step;
use crate::report::workings::step::difference;
use crate::report::workings::step::entered;
use crate::report::workings::step::fixed;
use crate::report::workings::step::least;
use crate::report::workings::step::not_below_zero;
use crate::report::workings::step::product;
use crate::report::workings::step::raised;
use crate::report::workings::step::rest;
use crate::report::workings::step::step;
use crate::report::workings::step::sum;
use crate::report::workings::step::together;
use crate::report::workings::whole_years;
use crate::text::working::Given;
use crate::text::working::Reached;

/// Lever 3 in a scenario.
const OWN: &str = "redesign.levers.frequent_users";

impl Workings<'_> {
    pub(super) fn reached(&self, item: Item, reached: Reached) -> Step {
        let (g, o, t) = (item.g(), item.o(), item.t());
        let of = |reached: Reached| item.sibling(reached).outcome(o);
        match reached {
            Reached::Reach => {
                together(self.take_up(g, "reach"), self.pull(item, Lever::DigitalData, "targeting"))
            }
            Reached::Engagement => {
                together(self.take_up(g, "engagement"), self.pull(item, Lever::PersonCentred, "effect"))
            }
            Reached::Retention => {
                together(self.take_up(g, "retention"), self.pull(item, Lever::PersonCentred, "effect"))
            }
            Reached::TakenOn => self.taken_on(item),
            Reached::Engaged => product([
                item.sibling(Reached::TakenOn).group(g).year(t).into(),
                item.sibling(Reached::Engagement).group(g).into(),
            ]),
            Reached::Complete => product([
                item.sibling(Reached::TakenOn).group(g).year(t).into(),
                item.sibling(Reached::Engagement).group(g).into(),
                item.sibling(Reached::Retention).group(g).into(),
            ]),
            Reached::Success => self.success(item),
            Reached::Raised => together(
                self.pull(item, Lever::OutcomesFirst, "effect"),
                self.pull(item, Lever::SocialAction, "effect"),
            ),
            Reached::Gross => self.gross(item),
            Reached::Net => self.net(item),
            Reached::Credited => {
                let path = format!("outcomes.{}.evidence", self.outcome_id(o));
                let credit = self.credit(self.appraisal.outcomes[o].evidence, &path);
                product([of(Reached::Net).year(t).into(), credit])
            }
            Reached::DropOff => self.drop_off(item),
            Reached::PersonYears => self.lived(item, Reached::Credited),
            Reached::NetPersonYears => self.lived(item, Reached::Net),
            Reached::OwnSteps => self.lived(item, Reached::OwnCredited),
            Reached::NetOwnSteps => self.lived(item, Reached::OwnNet),
            Reached::OwnNet => own_net(item),
            Reached::OwnCredited => self.own_credited(item),
            Reached::TotalCredited => sum(self.years().map(|k| of(Reached::Credited).year(k).into())),
            Reached::CreditedInTime => sum(self.in_time(o).map(|k| of(Reached::Credited).year(k).into())),
            Reached::Anyway => sum(self.in_time(o).map(|k| {
                let alone = Item::new(Reached::Gross, Change::Redesign(LeverSet::NONE)).outcome(o).year(k);
                product([alone.into(), self.of_outcome(o, "deadweight")]).into()
            })),
            Reached::ReachedInAll => {
                let is_known = self.appraisal.outcomes[o].basis == Basis::Gross;
                sum(is_known
                    .then(|| of(Reached::Anyway).into())
                    .into_iter()
                    .chain([of(Reached::CreditedInTime).into()]))
            }
        }
    }

    /// `from × success'`, counted from those who complete, engage or are taken on.
    fn gross(&self, item: Item) -> Step {
        let (o, t) = (item.o(), item.t());
        let outcome = &self.appraisal.outcomes[o];
        let from = match outcome.counted_from {
            CountedFrom::Complete => Reached::Complete,
            CountedFrom::Engaged => Reached::Engaged,
            CountedFrom::TakenOn => Reached::TakenOn,
        };
        product([
            item.sibling(from).group(outcome.group).year(t).into(),
            item.sibling(Reached::Success).outcome(o).into(),
        ])
    }

    /// `gross × (1 − deadweight)(1 − attribution)(1 − displacement)`; of a net effect `gross × (1 − displacement)`.
    fn net(&self, item: Item) -> Step {
        let (o, t) = (item.o(), item.t());
        let caused: &[&str] = match self.appraisal.outcomes[o].basis {
            Basis::Gross => &["deadweight", "attribution", "displacement"],
            Basis::Net => &["displacement"],
        };
        let caused = product(caused.iter().map(|field| rest(self.of_outcome(o, field))));
        product([item.sibling(Reached::Gross).outcome(o).year(t).into(), caused.into()])
    }

    /// `1 − (1 − success)(1 − k2·e2)(1 − k6·e6)`; of a net effect `min(1, success (1 + k2·e2)(1 + k6·e6))`.
    fn success(&self, item: Item) -> Step {
        let o = item.o();
        let own = self.of_outcome(o, "success");
        match self.appraisal.outcomes[o].basis {
            Basis::Gross => together(own, item.sibling(Reached::Raised)),
            Basis::Net => {
                let by = |lever: Lever| raised(self.pull(item, lever, "effect"));
                let raised = product([own, by(Lever::OutcomesFirst), by(Lever::SocialAction)]);
                least(raised, fixed(Given::One, 1.0))
            }
        }
    }

    fn take_up(&self, g: usize, field: &str) -> Node {
        entered(format!("redesign.take_up.{}.{field}", self.group_id(g)))
    }

    fn of_outcome(&self, o: usize, field: &str) -> Node {
        entered(format!("outcomes.{}.{field}", self.outcome_id(o)))
    }

    /// The years in which people may be taken on for an outcome to begin within the years of the appraisal.
    fn in_time(&self, o: usize) -> std::ops::Range<usize> {
        0..self.appraisal.years.saturating_sub(self.appraisal.outcomes[o].course.lag)
    }

    /// A lever's strength × its effect; 0 where it is not used.
    fn pull(&self, item: Item, lever: Lever, field: &str) -> Node {
        let is_used = self.appraisal.redesign.levers.present().any(|present| present == lever);
        if is_used && item.set().contains(lever) {
            let at = format!("redesign.levers.{}", lever.id());
            product([entered(format!("{at}.strength")), entered(format!("{at}.{field}"))]).into()
        } else {
            fixed(Given::NotUsed, 0.0)
        }
    }

    fn taken_on(&self, item: Item) -> Step {
        let (g, k) = (item.g(), item.t());
        let Some(take_up) = self.appraisal.groups[g].take_up else { return sum([]) };
        let end = (take_up.start + self.appraisal.redesign.delivery_years).min(self.appraisal.years);
        if !(take_up.start..end).contains(&k) {
            return sum([]);
        }
        let people = || entered(format!("groups.{}.people", self.group_id(g)));
        let of = |reached: Reached| item.sibling(reached).group(g);
        let wanted = product([people(), of(Reached::Reach).into(), self.roll(k - take_up.start)]);
        let turnover = entered(format!("groups.{}.turnover", self.group_id(g)));
        let stream = product([people(), raised(product([turnover, whole_years(k)]))]);
        let before = sum((take_up.start..k).map(|j| of(Reached::TakenOn).year(j).into()));
        let available = difference([stream.into(), before.into()]);
        not_below_zero(least(wanted, available))
    }

    fn course(&self, item: Item) -> Course {
        match (item.place.outcome, self.appraisal.redesign.levers.frequent_users()) {
            (None, Some(lever)) => lever.course,
            (outcome, _) => self.appraisal.outcomes[outcome.unwrap_or_default()].course,
        }
    }

    /// `drop_off × (1 − k7·e7)`; lever 3's own follows the turnover of the group where it says none.
    fn drop_off(&self, item: Item) -> Step {
        let own = match item.place.outcome {
            Some(o) => self.of_outcome(o, "drop_off"),
            None if self.course(item).drop_off.is_some() => entered(format!("{OWN}.drop_off")),
            None => entered(format!("groups.{}.turnover", self.group_id(item.g()))),
        };
        product([own, rest(self.pull(item, Lever::PeerNetworks, "effect"))])
    }

    /// `Σ_k people_k × (1 − drop_off')^(t − k − lag)` over the years k whose people still have it in year t.
    fn lived(&self, item: Item, people: Reached) -> Step {
        let (g, t) = (item.g(), item.t());
        let course = self.course(item);
        let own = |reached: Reached| match item.place.outcome {
            Some(o) => item.sibling(reached).outcome(o),
            None => item.sibling(reached).group(g),
        };
        let having = (0..=t).filter(|k| k + course.lag <= t && t < k + course.lag + course.lasts);
        sum(having.map(|k| {
            let kept = rest(own(Reached::DropOff));
            let persists = step(Operation::Power, [kept, whole_years(t - k - course.lag)]);
            product([own(people).year(k).into(), persists.into()]).named(Given::Lived)
        }))
    }

    fn own_credited(&self, item: Item) -> Step {
        let Some(lever) = self.appraisal.redesign.levers.frequent_users() else { return sum([]) };
        let net = item.sibling(Reached::OwnNet).group(item.g()).year(item.t()).into();
        product([net, self.credit(lever.evidence, &format!("{OWN}.evidence"))])
    }
}

fn own_net(item: Item) -> Step {
    let (g, k) = (item.g(), item.t());
    let caused = product(["deadweight", "attribution"].map(|field| rest(entered(format!("{OWN}.{field}")))));
    product([
        item.sibling(Reached::Engaged).group(g).year(k).into(),
        entered(format!("{OWN}.strength")),
        caused.into(),
    ])
}
