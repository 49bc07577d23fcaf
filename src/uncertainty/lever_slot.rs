//! Where the numbers of a lever stand in an appraisal.

use crate::model::appraisal::Appraisal;
use crate::model::levers::{
    DigitalData, FrequentUsers, Lever, LeverInUse, LeverKind, MultiAgency, TimeGiven,
};
use crate::scenario::step::Part;
use crate::scenario::step::Part::Field;
use crate::scenario::step::Part::Id;
use crate::scenario::step::Part::Index;
use crate::uncertainty::slot::Reach;
use crate::uncertainty::slot::Slot;
use crate::uncertainty::slot::at_place;
use crate::uncertainty::slot::in_cost;
use crate::uncertainty::slot::service_place;

/// A lever of an appraisal, by its place in [`Lever::ALL`]; none where it is not used.
pub(super) fn used(appraisal: &mut Appraisal, lever: usize) -> Option<&mut LeverInUse> {
    appraisal.redesign.levers.0[lever].as_mut()
}

fn frequent_users(appraisal: &mut Appraisal, lever: usize) -> Option<&mut FrequentUsers> {
    if let LeverKind::FrequentUsers(does) = &mut used(appraisal, lever)?.does { Some(does) } else { None }
}

fn multi_agency(appraisal: &mut Appraisal, lever: usize) -> Option<&mut MultiAgency> {
    if let LeverKind::MultiAgency(does) = &mut used(appraisal, lever)?.does { Some(does) } else { None }
}

fn digital_data(appraisal: &mut Appraisal, lever: usize) -> Option<&mut DigitalData> {
    if let LeverKind::DigitalData(does) = &mut used(appraisal, lever)?.does { Some(does) } else { None }
}

fn time_given(appraisal: &mut Appraisal, lever: usize) -> Option<&mut TimeGiven> {
    if let LeverKind::TimeGiven(does) = &mut used(appraisal, lever)?.does { Some(does) } else { None }
}

pub(super) fn in_lever(appraisal: &Appraisal, id: &str, rest: &[Part]) -> Option<Slot> {
    let lever = Lever::ALL.into_iter().find(|lever| lever.id() == id)?;
    let place = lever as usize;
    match rest {
        [Field("costs"), Index(index), Field(field)] => in_cost([place, *index], field),
        [Field("effects"), Id(service)] => {
            let effects = &appraisal.redesign.levers.frequent_users()?.effects;
            let effect = service_place(appraisal, effects, service)?;
            at_place([place, effect], |appraisal, [lever, effect]| {
                Some(&mut frequent_users(appraisal, lever)?.effects[effect].value)
            })
        }
        [Field(field)] => at_place([place, 0], number(field)?),
        [Field(field), Field(inner)] => at_place([place, 0], inner_number(field, inner)?),
        _ => None,
    }
}

/// How a number of a lever is reached.
fn number(field: &str) -> Option<Reach> {
    Some(match field {
        "strength" => |appraisal, [lever, _]| Some(&mut used(appraisal, lever)?.strength),
        "effect" => |appraisal, [lever, _]| Some(&mut used(appraisal, lever)?.effect),
        "deadweight" => |appraisal, [lever, _]| Some(&mut frequent_users(appraisal, lever)?.deadweight),
        "attribution" => |appraisal, [lever, _]| Some(&mut frequent_users(appraisal, lever)?.attribution),
        "drop_off" => |appraisal, [lever, _]| frequent_users(appraisal, lever)?.course.drop_off.as_mut(),
        "cashable" => |appraisal, [lever, _]| Some(&mut multi_agency(appraisal, lever)?.cashable),
        "cost_ratio" => |appraisal, [lever, _]| Some(&mut digital_data(appraisal, lever)?.cost_ratio),
        "targeting" => |appraisal, [lever, _]| Some(&mut digital_data(appraisal, lever)?.targeting),
        "volunteers" | "groups" => |appraisal, [lever, _]| Some(&mut time_given(appraisal, lever)?.count),
        "members" => |appraisal, [lever, _]| Some(&mut time_given(appraisal, lever)?.members),
        "hours" => |appraisal, [lever, _]| Some(&mut time_given(appraisal, lever)?.hours),
        "hour_value" => |appraisal, [lever, _]| Some(&mut time_given(appraisal, lever)?.hour_value.amount),
        "own_benefit" => |appraisal, [lever, _]| Some(&mut time_given(appraisal, lever)?.own_benefit.amount),
        _ => return None,
    })
}

/// The same of a number that stands deeper.
fn inner_number(field: &str, inner: &str) -> Option<Reach> {
    Some(match (field, inner) {
        ("network", "cost_per_link") => |appraisal, [lever, _]| {
            Some(&mut multi_agency(appraisal, lever)?.network.as_mut()?.cost_per_link.amount)
        },
        ("space", "amount") => {
            |appraisal, [lever, _]| Some(&mut multi_agency(appraisal, lever)?.space.as_mut()?.amount.amount)
        }
        _ => return None,
    })
}
