//! Warnings at their limits: what is just as much as allowed is not too much, and which of two it is. METHOD.md
//! section 14.

use serde_json::Value;
use serde_json::json;

use crate::support::results;
use crate::support::small_with;
use crate::support::warning_cases::Edits;

/// The message of a warning that the small scenario is given with these edits, if it is.
fn message(code: &str, edits: &Edits) -> Option<String> {
    let found = results(&small_with(edits));
    let warning = found["warnings"].as_array().unwrap().iter().find(|warning| warning["code"] == code);
    warning.map(|warning| warning["message"].as_str().unwrap().to_owned())
}

fn is_warned(code: &str, edits: &Edits) -> bool {
    message(code, edits).is_some()
}

/// A price index that rises by a quarter, and falls by as much, is just short of a jump.
#[test]
fn a_quarter_more_or_less_is_no_jump() {
    let index =
        |second: f64| vec![("appraisal.deflators", json!({ "2040": 100, "2041": second, "2042": 100 }))];
    assert!(!is_warned("deflator_jump", &index(125.0)));
    assert!(is_warned("deflator_jump", &index(125.1)));
}

/// However few people there are, and where none are asked for, none are missing.
#[test]
fn take_on_is_capped_where_people_are_missing_and_not_where_none_are_asked_for() {
    let take_up = |people: f64, reach: f64| {
        vec![
            ("groups.people.people", json!(people)),
            ("redesign.delivery_years", json!(2)),
            ("redesign.take_up.people.reach", json!(reach)),
        ]
    };
    assert!(!is_warned("take_on_capped", &take_up(100.0, 0.0)));
    assert!(!is_warned("take_on_capped", &take_up(100.0, 0.5)));
    assert!(is_warned("take_on_capped", &take_up(100.0, 0.6)));
    assert!(is_warned("take_on_capped", &take_up(0.000_001, 1.0)));
}

/// Everyone reaches both outcomes; they avoid so much of two services.
fn both(ae: f64, gp: f64, use_of_gp: f64) -> Edits {
    let outcome = |id: &str, effects: Value| {
        json!({
            "id": id, "name": id, "unit": "person", "group": "people", "success": 1, "deadweight": 0,
            "effects": effects
        })
    };
    vec![
        (
            "services.1",
            json!({
                "id": "gp", "name": "GP", "output": "visit", "unit_cost": 1, "volume": 1000,
                "paid_by": { "nhs": 1 }
            }),
        ),
        ("groups.people.use.gp", json!(use_of_gp)),
        ("redesign.take_up.people.reach", json!(1)),
        (
            "outcomes",
            json!([
                outcome("home", json!({ "ae": ae, "gp": gp / 2.0 })),
                outcome("well", json!({ "ae": 0.5, "gp": gp / 2.0 }))
            ]),
        ),
    ]
}

/// Fractions overlap within one service, only where it is used, and only above the whole of it.
#[test]
fn effects_overlap_only_beyond_the_whole_of_what_is_used() {
    assert!(is_warned("overlap", &both(0.75, 0.0, 5.0)));
    assert!(!is_warned("overlap", &both(0.5, 0.0, 5.0)));
    // 0.25 + 0.5 of one and 0.75 of another are not more than the whole of either.
    assert!(!is_warned("overlap", &both(0.25, 0.75, 5.0)));
    // 2 of a service that nobody uses is nothing.
    assert!(!is_warned("overlap", &both(0.25, 2.0, 0.0)));
}

/// £1,250 of space a year, against £100 × 12.5 more people whom lever 2 brings home.
#[test]
fn half_of_what_is_gained_is_not_most_of_it() {
    let value = json!([{ "name": "V", "kind": "fiscal", "amount": 100, "falls_to": { "council": 1 } }]);
    let space = |amount: f64| {
        vec![
            ("redesign.take_up.people.reach", json!(0.25)),
            ("outcomes.home.values", value.clone()),
            ("redesign.levers.outcomes_first", json!({ "effect": 1 })),
            (
                "redesign.levers.multi_agency",
                json!({
                    "effect": 0, "evidence": "A", "space": { "amount": amount, "falls_to": { "council": 1 } }
                }),
            ),
        ]
    };
    assert!(!is_warned("structural_heavy", &space(1250.0)));
    assert!(is_warned("structural_heavy", &space(1251.0)));
    // Of less than half a penny in all nothing is said, though nothing else is gained.
    let alone =
        |amount: f64| space(amount).into_iter().filter(|(path, _)| path.ends_with("agency")).collect();
    assert!(!is_warned("structural_heavy", &alone(0.001)));
    assert!(is_warned("structural_heavy", &alone(0.01)));
}

/// A message that names the wrong grade, or the wrong one of two, misleads.
#[test]
fn a_message_tells_which_of_two_it_is() {
    for grade in ["E", "F"] {
        let told = message("grade_low", &vec![("outcomes.home.evidence", json!(grade))]).unwrap();
        assert!(told.contains(&format!(" {grade}")), "{told}");
    }
    let scopes = |drive: &str, lever: &str| {
        let edits = vec![
            ("efficiency.scope", json!(drive)),
            ("redesign.levers.multi_agency", json!({ "effect": 0, "scope": lever })),
        ];
        message("unequal_scope", &edits).unwrap()
    };
    let (wider, narrower) = (scopes("everyone", "groups"), scopes("groups", "everyone"));
    assert!(wider.contains("output drive changes services for everyone"), "{wider}");
    assert!(narrower.contains("redesign changes services for everyone"), "{narrower}");
}
