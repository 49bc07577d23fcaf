//! Which parts of the chain from people to pounds a number of a path touches. The others need not be followed again.

use crate::model::simulation::Parts;
use crate::scenario::step::Part;
use crate::scenario::step::Part::Field;

/// The parts that read the number of a path. What is gained is always added up anew.
pub(super) fn touched(names: &[Part]) -> Parts {
    let follow_through = Parts::OUTCOMES.and(Parts::OUTPUTS);
    match names {
        [Field("services"), _, Field("cashable" | "values"), ..]
        | [Field("outcomes"), _, Field("values"), _, Field("cashable")]
        | [
            Field("redesign"),
            Field("levers"),
            Field("multi_agency"),
            Field("cashable" | "network" | "space"),
            ..,
        ]
        | [Field("efficiency" | "deal"), ..] => Parts::NONE,
        [Field("appraisal"), Field("discounting"), ..] => Parts::DISCOUNTING,
        [Field("services"), _, Field("duplicated" | "digital")]
        | [Field("redesign"), Field("levers"), Field("multi_agency"), Field("effect")]
        | [Field("redesign"), Field("levers"), Field("digital_data"), Field("effect" | "cost_ratio")] => {
            Parts::OUTPUTS
        }
        // A negative amount counts people whom a positive one does not.
        [Field("outcomes"), _, Field("values"), _, Field("amount")] => Parts::OUTCOMES,
        [Field("outcomes"), ..]
        | [Field("redesign"), Field("levers"), Field("outcomes_first"), Field("effect")]
        | [
            Field("redesign"),
            Field("levers"),
            Field("frequent_users"),
            Field("effects" | "deadweight" | "attribution" | "drop_off"),
            ..,
        ] => follow_through,
        [Field("redesign"), Field("costs"), ..]
        | [Field("redesign"), Field("levers"), _, Field("costs"), ..]
        | [
            Field("redesign"),
            Field("levers"),
            Field("social_action" | "peer_networks"),
            Field("volunteers" | "groups" | "members" | "hours" | "hour_value" | "own_benefit"),
        ] => Parts::COSTS,
        [Field("services"), ..] | [Field("groups"), _, Field("use"), ..] => Parts::DEMAND.and(Parts::OUTPUTS),
        [Field("redesign"), ..] => follow_through.and(Parts::PEOPLE).and(Parts::COSTS),
        _ => Parts::ALL,
    }
}
