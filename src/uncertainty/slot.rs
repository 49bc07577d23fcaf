//! Where a path's number stands in an appraisal, so that a draw replaces it without reading a word.

use crate::model::appraisal::Appraisal;
use crate::model::appraisal::Cost;
use crate::model::appraisal::ForService;
use crate::model::appraisal::TakeUp;
use crate::model::discount::Discounting;
use crate::model::levers::Lever;
use crate::model::simulation::Parts;
use crate::scenario::path::Path;
use crate::scenario::step::Part;
use crate::scenario::step::Part::Field;
use crate::scenario::step::Part::Id;
use crate::scenario::step::Part::Index;
use crate::uncertainty::lever_slot::in_lever;
use crate::uncertainty::lever_slot::used;
use crate::uncertainty::touched::touched;

/// A number of an appraisal that can be replaced.
#[derive(Clone, Copy, Debug)]
pub(super) struct Slot {
    reach: Reach,
    place: [usize; 2],
    /// The parts of the chain that read it.
    pub touched: Parts,
}

/// The way from an appraisal and two places to a number.
pub(super) type Reach = fn(&mut Appraisal, [usize; 2]) -> Option<&mut f64>;

impl Slot {
    /// The number, to be read or replaced.
    pub fn number<'a>(&self, appraisal: &'a mut Appraisal) -> Option<&'a mut f64> {
        (self.reach)(appraisal, self.place)
    }
}

/// The slot of a path that names a number which may vary.
pub(super) fn slot(appraisal: &Appraisal, path: &Path) -> Option<Slot> {
    let parts = path.parts();
    let slot = named(appraisal, &parts)?;
    Some(Slot { touched: touched(&parts), ..slot })
}

fn named(appraisal: &Appraisal, names: &[Part]) -> Option<Slot> {
    match names {
        [Field("appraisal"), Field("discounting"), Field("rate")] => {
            at(|appraisal, _| match &mut appraisal.discounting {
                Discounting::Flat(rate) => Some(rate),
                Discounting::GreenBook2026 => None,
            })
        }
        [Field("services"), Id(id), Field(field)] => {
            in_service(place(&appraisal.services, |service| &service.id, id)?, field)
        }
        [Field("services"), Id(id), Field("values"), Index(index), Field("amount")] => {
            at_place([place(&appraisal.services, |service| &service.id, id)?, *index], |appraisal, [s, v]| {
                Some(&mut appraisal.services[s].values.get_mut(v)?.amount.amount)
            })
        }
        [Field("groups"), Id(id), rest @ ..] => {
            in_group(appraisal, place(&appraisal.groups, |group| &group.id, id)?, rest)
        }
        [Field("outcomes"), Id(id), rest @ ..] => {
            in_outcome(appraisal, place(&appraisal.outcomes, |outcome| &outcome.id, id)?, rest)
        }
        [Field("redesign"), rest @ ..] => in_redesign(appraisal, rest),
        [Field("efficiency"), rest @ ..] => in_efficiency(rest),
        [Field("deal"), rest @ ..] => in_deal(appraisal, rest),
        _ => None,
    }
}

pub(super) fn at(reach: Reach) -> Option<Slot> {
    at_place([0, 0], reach)
}

#[allow(clippy::unnecessary_wraps, reason = "every way ends in it, so that the ways read alike")]
pub(super) fn at_place(place: [usize; 2], reach: Reach) -> Option<Slot> {
    Some(Slot { reach, place, touched: Parts::ALL })
}

fn place<T>(list: &[T], id_of: impl Fn(&T) -> &String, id: &str) -> Option<usize> {
    list.iter().position(|entry| id_of(entry) == id)
}

pub(super) fn service_place(appraisal: &Appraisal, numbers: &[ForService], id: &str) -> Option<usize> {
    numbers.iter().position(|number| appraisal.services[number.service].id == id)
}

fn in_service(service: usize, field: &str) -> Option<Slot> {
    let reach: Reach = match field {
        "unit_cost" => |appraisal, [s, _]| Some(&mut appraisal.services[s].unit_cost.amount),
        "volume" => |appraisal, [s, _]| Some(&mut appraisal.services[s].volume),
        "price_growth" => |appraisal, [s, _]| Some(&mut appraisal.services[s].price_growth),
        "growth" => |appraisal, [s, _]| Some(&mut appraisal.services[s].growth),
        "cashable" => |appraisal, [s, _]| Some(&mut appraisal.services[s].cashable),
        "duplicated" => |appraisal, [s, _]| Some(&mut appraisal.services[s].duplicated),
        "digital" => |appraisal, [s, _]| Some(&mut appraisal.services[s].digital),
        _ => return None,
    };
    at_place([service, 0], reach)
}

fn in_group(appraisal: &Appraisal, group: usize, rest: &[Part]) -> Option<Slot> {
    match rest {
        [Field("people")] => at_place([group, 0], |appraisal, [g, _]| Some(&mut appraisal.groups[g].people)),
        [Field("turnover")] => {
            at_place([group, 0], |appraisal, [g, _]| Some(&mut appraisal.groups[g].turnover))
        }
        [Field("use"), Id(id)] => {
            let used = service_place(appraisal, &appraisal.groups[group].uses, id)?;
            at_place([group, used], |appraisal, [g, s]| Some(&mut appraisal.groups[g].uses[s].value))
        }
        _ => None,
    }
}

fn in_outcome(appraisal: &Appraisal, outcome: usize, rest: &[Part]) -> Option<Slot> {
    let own = &appraisal.outcomes[outcome];
    let (places, reach): ([usize; 2], Reach) = match rest {
        [Field("success")] => ([outcome, 0], |appraisal, [o, _]| Some(&mut appraisal.outcomes[o].success)),
        [Field("deadweight")] => {
            ([outcome, 0], |appraisal, [o, _]| Some(&mut appraisal.outcomes[o].deadweight))
        }
        [Field("attribution")] => {
            ([outcome, 0], |appraisal, [o, _]| Some(&mut appraisal.outcomes[o].attribution))
        }
        [Field("displacement")] => {
            ([outcome, 0], |appraisal, [o, _]| Some(&mut appraisal.outcomes[o].displacement))
        }
        [Field("drop_off")] => {
            ([outcome, 0], |appraisal, [o, _]| appraisal.outcomes[o].course.drop_off.as_mut())
        }
        [Field("effects"), Id(id)] => {
            ([outcome, service_place(appraisal, &own.effects, id)?], |appraisal, [o, s]| {
                Some(&mut appraisal.outcomes[o].effects[s].value)
            })
        }
        [Field("adds"), Id(id)] => {
            ([outcome, service_place(appraisal, &own.adds, id)?], |appraisal, [o, s]| {
                Some(&mut appraisal.outcomes[o].adds[s].value)
            })
        }
        [Field("values"), Index(index), Field("amount")] => ([outcome, *index], |appraisal, [o, v]| {
            Some(&mut appraisal.outcomes[o].values.get_mut(v)?.amount.amount)
        }),
        [Field("values"), Index(index), Field("cashable")] => ([outcome, *index], |appraisal, [o, v]| {
            appraisal.outcomes[o].values.get_mut(v)?.kind.cashable_mut()
        }),
        _ => return None,
    };
    at_place(places, reach)
}

fn in_redesign(appraisal: &Appraisal, rest: &[Part]) -> Option<Slot> {
    match rest {
        [Field("rollout"), Index(index)] => {
            at_place([*index, 0], |appraisal, [year, _]| appraisal.redesign.rollout.get_mut(year))
        }
        [Field("take_up"), Id(id), Field(field)] => {
            in_take_up(place(&appraisal.groups, |group| &group.id, id)?, field)
        }
        [Field("costs"), Index(index), Field(field)] => in_cost([OF_REDESIGN, *index], field),
        [Field("levers"), Field(lever), rest @ ..] => in_lever(appraisal, lever, rest),
        _ => None,
    }
}

/// Whose costs they are, beside the levers by their numbers.
const OF_REDESIGN: usize = Lever::ALL.len();
const OF_DRIVE: usize = Lever::ALL.len() + 1;

pub(super) fn in_cost(place: [usize; 2], field: &str) -> Option<Slot> {
    fn own(appraisal: &mut Appraisal, [owner, cost]: [usize; 2]) -> Option<&mut Cost> {
        let costs = match owner {
            OF_REDESIGN => &mut appraisal.redesign.costs,
            OF_DRIVE => &mut appraisal.efficiency.costs,
            lever => &mut used(appraisal, lever)?.costs,
        };
        costs.get_mut(cost)
    }
    let reach: Reach = match field {
        "amount" => |appraisal, place| Some(&mut own(appraisal, place)?.amount.amount),
        "price_growth" => |appraisal, place| Some(&mut own(appraisal, place)?.price_growth),
        _ => return None,
    };
    at_place(place, reach)
}

fn in_take_up(group: usize, field: &str) -> Option<Slot> {
    fn own(appraisal: &mut Appraisal, group: usize) -> Option<&mut TakeUp> {
        appraisal.groups[group].take_up.as_mut()
    }
    let reach: Reach = match field {
        "reach" => |appraisal, [g, _]| Some(&mut own(appraisal, g)?.reach),
        "engagement" => |appraisal, [g, _]| Some(&mut own(appraisal, g)?.engagement),
        "retention" => |appraisal, [g, _]| Some(&mut own(appraisal, g)?.retention),
        _ => return None,
    };
    at_place([group, 0], reach)
}

fn in_efficiency(rest: &[Part]) -> Option<Slot> {
    match rest {
        [Field("drop_off")] => at(|appraisal, _| Some(&mut appraisal.efficiency.drop_off)),
        [Field("unit_cost_cut")] => at(|appraisal, _| Some(&mut appraisal.efficiency.unit_cost_cut)),
        [Field("repeat_demand")] => at(|appraisal, _| Some(&mut appraisal.efficiency.repeat_demand)),
        [Field("duplicates_removed")] => {
            at(|appraisal, _| Some(&mut appraisal.efficiency.duplicates_removed))
        }
        [Field("moved_online")] => at(|appraisal, _| Some(&mut appraisal.efficiency.moved_online)),
        [Field("cost_ratio")] => at(|appraisal, _| Some(&mut appraisal.efficiency.cost_ratio)),
        [Field("costs"), Index(index), Field(field)] => in_cost([OF_DRIVE, *index], field),
        _ => None,
    }
}

fn in_deal(appraisal: &Appraisal, rest: &[Part]) -> Option<Slot> {
    match rest {
        [Field("return")] => at(|appraisal, _| Some(&mut appraisal.deal.rate_of_return)),
        [Field("share_back"), Id(id)] => {
            let agency = place(&appraisal.agencies, |agency| &agency.id, id)?;
            let back = appraisal.deal.share_back.iter().position(|(own, _)| *own == agency)?;
            at_place([back, 0], |appraisal, [back, _]| Some(&mut appraisal.deal.share_back[back].1))
        }
        [Field("outcome_payments"), Index(index), Field("amount")] => {
            at_place([*index, 0], |appraisal, [payment, _]| {
                Some(&mut appraisal.deal.outcome_payments.get_mut(payment)?.amount.amount)
            })
        }
        _ => None,
    }
}
