//! Every warning is given where it should be, and not just beside it: METHOD.md section 14.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "these are tests")]

mod support;

use std::collections::BTreeSet;

use serde_json::Value;
use serde_json::json;

use support::put;
use support::results;
use support::small;
use support::with_fields;

type Edits = Vec<(&'static str, Value)>;

/// A warning's code, edits that bring it at a path, and more edits that take it away.
struct Case {
    code: &'static str,
    path: &'static str,
    given: Edits,
    taken_away: Edits,
}

fn case(code: &'static str, path: &'static str, given: Edits, taken_away: Edits) -> Case {
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

fn counting() -> Vec<Case> {
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

fn people() -> Vec<Case> {
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

fn drop_off_and_time() -> Vec<Case> {
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

fn prices_and_grades() -> Vec<Case> {
    let cost =
        json!([{ "name": "Team", "amount": 1, "per": "once", "paid_by": { "nhs": 1 }, "evidence": "E" }]);
    vec![
        case(
            "old_price",
            "services.ae.unit_cost",
            vec![("services.ae.unit_cost", json!({ "amount": 1, "price_year": 2012 }))],
            vec![("services.ae.unit_cost.price_year", json!(2013))],
        ),
        case(
            "deflator_jump",
            "appraisal.deflators.2025",
            vec![("appraisal.deflators", json!({ "2025": 130 }))],
            vec![("appraisal.deflators.2025", json!(128))],
        ),
        case(
            "deflator_jump",
            "appraisal.deflators.2025",
            vec![("appraisal.deflators", json!({ "2025": 82 }))],
            vec![("appraisal.deflators.2025", json!(83))],
        ),
        case(
            "grade_low",
            "outcomes.home.evidence",
            vec![("outcomes.home.evidence", json!("E"))],
            vec![("outcomes.home.evidence", json!("D"))],
        ),
        case(
            "grade_low",
            "redesign.costs.0.evidence",
            vec![("redesign.costs", cost)],
            vec![("redesign.costs.0.evidence", json!("D"))],
        ),
        case(
            "grade_low",
            "efficiency.evidence",
            vec![("efficiency.evidence", json!("F"))],
            vec![("efficiency.evidence", json!("D"))],
        ),
        case(
            "grade_low",
            "redesign.levers.multi_agency.evidence",
            vec![("redesign.levers.multi_agency", json!({ "effect": 0, "evidence": "F" }))],
            vec![("redesign.levers.multi_agency.evidence", json!("A"))],
        ),
    ]
}

fn verdicts() -> Vec<Case> {
    vec![
        case(
            "no_ranges",
            "ranges",
            vec![],
            vec![("ranges", json!([{ "path": "outcomes.home.success", "low": 0.5, "high": 0.5 }]))],
        ),
        case(
            "unequal_scope",
            "efficiency.scope",
            vec![
                ("efficiency.cut_years", json!(0)),
                ("redesign.levers.multi_agency", json!({ "effect": 0, "scope": "everyone" })),
            ],
            vec![("efficiency.scope", json!("everyone"))],
        ),
        case(
            "unequal_scope",
            "efficiency.scope",
            vec![
                ("efficiency.scope", json!("everyone")),
                ("redesign.levers.digital_data", json!({ "effect": 0 })),
            ],
            vec![("redesign.levers.digital_data.scope", json!("everyone"))],
        ),
        // Of the group's £50,000 lever 4 saves 0.2 × 0.1 = £1,000 a year; lever 2 doubles a saving of £500, or £2,500.
        case(
            "structural_heavy",
            "redesign.levers",
            vec![
                ("services.ae.duplicated", json!(0.1)),
                ("redesign.levers.multi_agency", json!({ "effect": 1 })),
                ("outcomes.home.effects", json!({ "ae": 0.1 })),
                ("redesign.levers.outcomes_first", json!({ "effect": 1 })),
            ],
            vec![("outcomes.home.effects.ae", json!(0.5))],
        ),
        case(
            "not_cashable",
            "",
            vec![("outcomes.home.effects", json!({ "ae": 0.1 }))],
            vec![("services.ae.cashable", json!(0.01))],
        ),
        case(
            "out_of_pocket",
            "agencies.council",
            vec![(
                "redesign.costs",
                json!([{ "name": "Team", "amount": 1, "per": "once", "paid_by": { "council": 1 } }]),
            )],
            vec![("redesign.costs.0.paid_by", json!({ "nhs": 1, "council": 0 }))],
        ),
    ]
}

fn cases() -> Vec<Case> {
    [counting(), people(), drop_off_and_time(), prices_and_grades(), verdicts()]
        .into_iter()
        .flatten()
        .collect()
}

fn warned(edits: &[&Edits]) -> Vec<(String, String)> {
    let mut scenario = small();
    for (path, value) in edits.iter().flat_map(|edits| edits.iter()) {
        put(&mut scenario, path, value.clone());
    }
    let results = results(&scenario);
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let warnings = results["warnings"].as_array().unwrap().iter();
    warnings
        .inspect(|warning| assert_ne!(warning["message"], ""))
        .map(|warning| (text(&warning["code"]), text(&warning["path"])))
        .collect()
}

#[test]
fn each_warning_comes_and_goes() {
    for case in cases() {
        let warning = (case.code.to_owned(), case.path.to_owned());
        let with = warned(&[&case.given]);
        assert!(with.contains(&warning), "{warning:?} is not in {with:?}");
        let without = warned(&[&case.given, &case.taken_away]);
        assert!(!without.contains(&warning), "{warning:?} is still in {without:?}");
    }
}

#[test]
fn each_code_has_a_case() {
    let codes: BTreeSet<&str> = cases().iter().map(|case| case.code).collect();
    assert_eq!(codes.len(), 19, "{codes:?}");
}

#[test]
fn a_scenario_with_nothing_odd_has_no_warning() {
    let found = warned(&[&vec![
        ("outcomes.home.deadweight", json!(0.2)),
        ("ranges", json!([{ "path": "outcomes.home.success", "low": 0.4, "high": 0.6 }])),
    ]]);
    assert_eq!(found, []);
}

#[test]
fn every_old_price_is_told() {
    let old = json!({ "amount": 1, "price_year": 2010 });
    let cost = json!([{ "name": "C", "amount": old, "per": "once", "paid_by": { "council": 1 } }]);
    let found = warned(&[&vec![
        ("services.ae.unit_cost", old.clone()),
        ("outcomes.home.values", json!([{ "name": "V", "kind": "social", "amount": old }])),
        ("redesign.costs", cost.clone()),
        ("redesign.levers.person_centred", json!({ "effect": 0, "costs": cost })),
        (
            "redesign.levers.multi_agency",
            json!({
                "effect": 0,
                "network": { "agencies": 3, "cost_per_link": old, "falls_to": { "nhs": 1 } },
                "space": { "amount": old, "falls_to": { "nhs": 1 } }
            }),
        ),
        (
            "redesign.levers.social_action",
            json!({ "effect": 0, "volunteers": 0, "hours": 0, "hour_value": old, "own_benefit": old }),
        ),
        ("efficiency.costs", cost),
        ("deal.outcome_payments", json!([{ "agency": "nhs", "outcome": "home", "amount": old }])),
    ]]);
    let paths: Vec<&str> =
        found.iter().filter(|(code, _)| code == "old_price").map(|(_, path)| path.as_str()).collect();
    assert_eq!(
        paths,
        [
            "services.ae.unit_cost",
            "outcomes.home.values.0.amount",
            "redesign.costs.0.amount",
            "redesign.levers.person_centred.costs.0.amount",
            "redesign.levers.multi_agency.network.cost_per_link",
            "redesign.levers.multi_agency.space.amount",
            "redesign.levers.social_action.hour_value",
            "redesign.levers.social_action.own_benefit",
            "efficiency.costs.0.amount",
            "deal.outcome_payments.0.amount",
        ]
    );
}
