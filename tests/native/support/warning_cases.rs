//! What brings a warning about gains counted twice, or about people, and what takes it away.

use serde_json::Value;
use serde_json::json;

use super::with_fields;

/// Values by the paths they are put at.
pub type Edits = Vec<(&'static str, Value)>;

/// A warning's code, edits that bring it at a path, and more edits that take it away.
pub struct Case {
    pub code: &'static str,
    pub path: &'static str,
    pub given: Edits,
    pub taken_away: Edits,
}

pub fn case(code: &'static str, path: &'static str, given: Edits, taken_away: Edits) -> Case {
    Case { code, path, given, taken_away }
}

fn fiscal(falls_to: &str) -> Value {
    json!([{ "name": "Value", "kind": "fiscal", "amount": 100, "falls_to": { falls_to: 1 } }])
}

fn social(covers: &[&str]) -> Value {
    json!({ "name": "Value", "kind": "social", "amount": 1, "covers": covers })
}

fn own_steps(fields: Value) -> Value {
    with_fields(json!({ "effects": { "ae": 0.1 }, "deadweight": 0 }), fields)
}

fn time(counts: Value) -> Value {
    let lever = json!({
        "effect": 0.1, "hours": 1, "hour_value": 1,
        "costs": [{ "name": "Room", "amount": 1, "per": "once", "paid_by": { "council": 1 } }]
    });
    with_fields(lever, counts)
}

const HOME: &str = "outcomes.home";

pub fn counting() -> Vec<Case> {
    let other_outcome = json!({
        "id": "work", "name": "Work", "unit": "person", "group": "people", "success": 0.1, "deadweight": 0.1,
        "values": [social(&["wellbeing"])]
    });
    let other_group = json!({ "id": "others", "name": "Others", "people": 1, "use": {} });
    vec![
        case(
            "double_count",
            "outcomes.home.values.0",
            vec![
                ("services.ae.covers", json!(["emergency"])),
                ("outcomes.home.effects", json!({ "ae": 0.1 })),
                ("outcomes.home.values", json!([social(&["emergency"])])),
            ],
            vec![("outcomes.home.effects.ae", json!(0))],
        ),
        case(
            "double_count",
            "outcomes.home.values.0",
            vec![
                ("services.ae.covers", json!(["emergency"])),
                ("redesign.levers.frequent_users", own_steps(json!({}))),
                ("outcomes.home.values", json!([social(&["emergency"])])),
            ],
            vec![("outcomes.home.values.0.covers", json!(["Emergency"]))],
        ),
        case(
            "double_count",
            "outcomes.work.values.0",
            vec![
                ("outcomes.home.values", json!([social(&["wellbeing"])])),
                ("groups.1", other_group),
                ("outcomes.1", other_outcome),
            ],
            vec![("outcomes.work.group", json!("others"))],
        ),
        case(
            "maybe_transfer",
            "outcomes.home.values.0",
            vec![("agencies.nhs.kind", json!("dwp")), ("outcomes.home.values", fiscal("nhs"))],
            vec![("outcomes.home.values.0.transfer", json!(true))],
        ),
        case(
            "maybe_transfer",
            "outcomes.home.values.0",
            vec![("agencies.nhs.kind", json!("hmrc")), ("outcomes.home.values", fiscal("nhs"))],
            vec![("outcomes.home.values.0.falls_to", json!({ "nhs": 0, "council": 1 }))],
        ),
        case(
            "value_beside_effect",
            "outcomes.home.values.0",
            vec![
                ("outcomes.home.effects", json!({ "ae": 0.1 })),
                ("outcomes.home.values", fiscal("council")),
            ],
            vec![("outcomes.home.values.0.falls_to", json!({ "nhs": 1, "council": 0 }))],
        ),
    ]
}

pub fn people() -> Vec<Case> {
    vec![
        case("no_deadweight", HOME, vec![], vec![("outcomes.home.deadweight", json!(0.01))]),
        case(
            "best_case",
            "outcomes.home.effects.ae",
            vec![("outcomes.home.effects", json!({ "ae": 0.51 }))],
            vec![("outcomes.home.effects.ae", json!(0.5))],
        ),
        case(
            "best_case",
            "redesign.levers.frequent_users.effects.ae",
            vec![("redesign.levers.frequent_users", own_steps(json!({ "effects": { "ae": 0.51 } })))],
            vec![("redesign.levers.frequent_users.effects.ae", json!(0.5))],
        ),
        case(
            "take_on_capped",
            "redesign.take_up.people",
            vec![("redesign.delivery_years", json!(2)), ("redesign.take_up.people.reach", json!(0.51))],
            vec![("redesign.take_up.people.reach", json!(0.5))],
        ),
        case(
            "beyond_horizon",
            "outcomes.home.lag",
            vec![("outcomes.home.lag", json!(3))],
            vec![("outcomes.home.lag", json!(2))],
        ),
        case(
            "beyond_horizon",
            "redesign.levers.frequent_users.lag",
            vec![("redesign.levers.frequent_users", own_steps(json!({ "lag": 3 })))],
            vec![("redesign.levers.frequent_users.lag", json!(2))],
        ),
        case(
            "overlap",
            "groups.people.use.ae",
            vec![
                ("redesign.take_up.people.reach", json!(1)),
                ("outcomes.home.success", json!(1)),
                ("outcomes.home.effects", json!({ "ae": 0.9 })),
                ("redesign.levers.frequent_users", own_steps(json!({ "effects": { "ae": 0.11 } }))),
            ],
            vec![("redesign.levers.frequent_users.effects.ae", json!(0.09))],
        ),
    ]
}

pub fn drop_off_and_time() -> Vec<Case> {
    vec![
        case(
            "drop_off_below_turnover",
            "outcomes.home.drop_off",
            vec![("groups.people.turnover", json!(0.2)), ("outcomes.home.drop_off", json!(0.19))],
            vec![("outcomes.home.drop_off", json!(0.2))],
        ),
        case(
            "drop_off_below_turnover",
            "redesign.levers.frequent_users.drop_off",
            vec![
                ("groups.people.turnover", json!(0.2)),
                ("redesign.levers.frequent_users", own_steps(json!({ "drop_off": 0.19 }))),
            ],
            vec![("redesign.levers.frequent_users.drop_off", json!(0.2))],
        ),
        case(
            "effect_without_people",
            "redesign.levers.social_action",
            vec![("redesign.levers.social_action", time(json!({ "volunteers": 0 })))],
            vec![("redesign.levers.social_action.effect", json!(0))],
        ),
        case(
            "effect_without_people",
            "redesign.levers.peer_networks",
            vec![("redesign.levers.peer_networks", time(json!({ "groups": 5, "members": 0 })))],
            vec![("redesign.levers.peer_networks.members", json!(1))],
        ),
        case(
            "time_without_support",
            "redesign.levers.social_action",
            vec![
                ("redesign.levers.social_action", time(json!({ "volunteers": 1 }))),
                ("redesign.levers.social_action.costs", json!([])),
            ],
            vec![("redesign.levers.social_action.volunteers", json!(0))],
        ),
        case(
            "time_without_support",
            "redesign.levers.peer_networks",
            vec![
                ("redesign.levers.peer_networks", time(json!({ "groups": 1, "members": 1 }))),
                ("redesign.levers.peer_networks.costs", json!([])),
            ],
            vec![("redesign.levers.peer_networks.groups", json!(0))],
        ),
    ]
}
