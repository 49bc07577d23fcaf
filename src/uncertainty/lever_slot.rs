//! Where the numbers of a lever stand in an appraisal.

use crate::model::appraisal::Appraisal;
use crate::model::levers::Lever;
use crate::scenario::step::Part;
use crate::scenario::step::Part::Field;
use crate::scenario::step::Part::Id;
use crate::scenario::step::Part::Index;
use crate::uncertainty::lever_of::digital_data;
use crate::uncertainty::lever_of::effect_lever;
use crate::uncertainty::lever_of::frequent_users;
use crate::uncertainty::lever_of::multi_agency;
use crate::uncertainty::lever_of::time_lever;
use crate::uncertainty::slot::Reach;
use crate::uncertainty::slot::Slot;
use crate::uncertainty::slot::at;
use crate::uncertainty::slot::at_place;
use crate::uncertainty::slot::in_cost;
use crate::uncertainty::slot::service_place;

pub(super) fn in_lever(appraisal: &Appraisal, id: &str, rest: &[Part]) -> Option<Slot> {
    let lever = Lever::ALL.into_iter().find(|lever| lever.id() == id)?;
    if let [Field("costs"), Index(index), Field(field)] = rest {
        return in_cost([lever as usize, *index], field);
    }
    if let (Lever::FrequentUsers, [Field("effects"), Id(service)]) = (lever, rest) {
        let effects = &appraisal.redesign.levers.frequent_users.as_ref()?.effects;
        return at_place([service_place(appraisal, effects, service)?, 0], |appraisal, [effect, _]| {
            Some(&mut frequent_users(appraisal)?.effects[effect].value)
        });
    }
    match lever {
        Lever::PersonCentred | Lever::OutcomesFirst => {
            let reach: Reach = match rest {
                [Field("strength")] => {
                    |appraisal, [lever, _]| Some(&mut effect_lever(appraisal, lever)?.strength)
                }
                [Field("effect")] => {
                    |appraisal, [lever, _]| Some(&mut effect_lever(appraisal, lever)?.effect)
                }
                _ => return None,
            };
            at_place([lever as usize, 0], reach)
        }
        Lever::FrequentUsers => at(match rest {
            [Field("strength")] => |appraisal, _| Some(&mut frequent_users(appraisal)?.strength),
            [Field("deadweight")] => |appraisal, _| Some(&mut frequent_users(appraisal)?.deadweight),
            [Field("attribution")] => |appraisal, _| Some(&mut frequent_users(appraisal)?.attribution),
            [Field("drop_off")] => |appraisal, _| frequent_users(appraisal)?.course.drop_off.as_mut(),
            _ => return None,
        }),
        Lever::MultiAgency => at(match rest {
            [Field("strength")] => |appraisal, _| Some(&mut multi_agency(appraisal)?.strength),
            [Field("effect")] => |appraisal, _| Some(&mut multi_agency(appraisal)?.effect),
            [Field("cashable")] => |appraisal, _| Some(&mut multi_agency(appraisal)?.cashable),
            [Field("network"), Field("cost_per_link")] => {
                |appraisal, _| Some(&mut multi_agency(appraisal)?.network.as_mut()?.cost_per_link.amount)
            }
            [Field("space"), Field("amount")] => {
                |appraisal, _| Some(&mut multi_agency(appraisal)?.space.as_mut()?.amount.amount)
            }
            _ => return None,
        }),
        Lever::DigitalData => at(match rest {
            [Field("strength")] => |appraisal, _| Some(&mut digital_data(appraisal)?.strength),
            [Field("effect")] => |appraisal, _| Some(&mut digital_data(appraisal)?.effect),
            [Field("cost_ratio")] => |appraisal, _| Some(&mut digital_data(appraisal)?.cost_ratio),
            [Field("targeting")] => |appraisal, _| Some(&mut digital_data(appraisal)?.targeting),
            _ => return None,
        }),
        Lever::SocialAction | Lever::PeerNetworks => in_time_lever(lever, rest),
    }
}

fn in_time_lever(lever: Lever, rest: &[Part]) -> Option<Slot> {
    let reach: Reach = match (lever, rest) {
        (_, [Field("strength")]) => |appraisal, [lever, _]| Some(&mut time_lever(appraisal, lever)?.strength),
        (_, [Field("effect")]) => |appraisal, [lever, _]| Some(&mut time_lever(appraisal, lever)?.effect),
        (Lever::SocialAction, [Field("volunteers")]) | (Lever::PeerNetworks, [Field("groups")]) => {
            |appraisal, [lever, _]| Some(&mut time_lever(appraisal, lever)?.count)
        }
        (Lever::PeerNetworks, [Field("members")]) => {
            |appraisal, [lever, _]| Some(&mut time_lever(appraisal, lever)?.members)
        }
        (_, [Field("hours")]) => |appraisal, [lever, _]| Some(&mut time_lever(appraisal, lever)?.hours),
        (_, [Field("hour_value")]) => {
            |appraisal, [lever, _]| Some(&mut time_lever(appraisal, lever)?.hour_value.amount)
        }
        (_, [Field("own_benefit")]) => {
            |appraisal, [lever, _]| Some(&mut time_lever(appraisal, lever)?.own_benefit.amount)
        }
        _ => return None,
    };
    at_place([lever as usize, 0], reach)
}
