//! Which parts of the chain from people to pounds a number of a path touches. The others need not be followed again.

use crate::model::simulation::Parts;

/// The parts that read the number of a path. What is gained is always added up anew.
pub(super) fn touched(names: &[&str]) -> Parts {
    let follow_through = Parts::OUTCOMES.and(Parts::OUTPUTS);
    match names {
        ["services", _, "cashable"]
        | ["outcomes", _, "values", _, "cashable"]
        | ["redesign", "levers", "multi_agency", "cashable" | "network" | "space", ..]
        | ["efficiency" | "deal", ..] => Parts::NONE,
        ["appraisal", "discounting", ..] => Parts::DISCOUNTING,
        ["services", _, "duplicated" | "digital"]
        | ["redesign", "levers", "multi_agency", "effect"]
        | ["redesign", "levers", "digital_data", "effect" | "cost_ratio"] => Parts::OUTPUTS,
        // A negative amount counts people whom a positive one does not.
        ["outcomes", _, "values", _, "amount"] => Parts::OUTCOMES,
        ["outcomes", ..]
        | ["redesign", "levers", "outcomes_first", "effect"]
        | [
            "redesign",
            "levers",
            "frequent_users",
            "effects" | "deadweight" | "attribution" | "drop_off",
            ..,
        ] => follow_through,
        ["redesign", "costs", ..]
        | ["redesign", "levers", _, "costs", ..]
        | [
            "redesign",
            "levers",
            "social_action" | "peer_networks",
            "volunteers" | "groups" | "members" | "hours" | "hour_value" | "own_benefit",
        ] => Parts::COSTS,
        ["services", ..] | ["groups", _, "use", ..] => Parts::DEMAND.and(Parts::OUTPUTS),
        ["redesign", ..] => follow_through.and(Parts::PEOPLE).and(Parts::COSTS),
        _ => Parts::ALL,
    }
}
