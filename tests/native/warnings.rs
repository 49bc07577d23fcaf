//! Every warning is given where it should be, and not just beside it: METHOD.md section 14.

use std::collections::BTreeSet;

use serde_json::Value;
use serde_json::json;

use crate::support::put;
use crate::support::results;
use crate::support::small;
use crate::support::warning_cases::Case;
use crate::support::warning_cases::Edits;
use crate::support::warning_cases::case;
use crate::support::warning_cases::counting;
use crate::support::warning_cases::drop_off_and_time;
use crate::support::warning_cases::people;

#[allow(clippy::too_many_lines, reason = "a table of cases")]
fn prices_and_grades() -> Vec<Case> {
    let cost =
        json!([{ "name": "Team", "amount": 1, "per": "once", "paid_by": { "nhs": 1 }, "evidence": "E" }]);
    vec![
        case(
            "old_price",
            "services.ae.unit_cost",
            vec![("services.ae.unit_cost", json!({ "amount": 1, "price_year": 2012 }))],
            vec![("services.ae.unit_cost.price_year", json!(2015))],
        ),
        case(
            "forecast_price",
            "services.ae.unit_cost",
            vec![("services.ae.unit_cost", json!({ "amount": 1, "price_year": 2027 }))],
            vec![("appraisal.deflators", json!({ "2027": 104 }))],
        ),
        case(
            "deflator_jump",
            "appraisal.deflators.2025",
            vec![("appraisal.deflators", json!({ "2025": 130 }))],
            vec![("appraisal.deflators.2025", json!(120))],
        ),
        case(
            "deflator_jump",
            "appraisal.deflators.2025",
            vec![("appraisal.deflators", json!({ "2025": 75 }))],
            vec![("appraisal.deflators.2025", json!(90))],
        ),
        case(
            "lopsided",
            "services.ae.unit_cost",
            vec![
                ("outcomes.home.effects", json!({ "ae": 0.4 })),
                // 20 attendances a year at £100 for three years; at the mean of £133, a third more.
                ("ranges", json!([{ "path": "services.ae.unit_cost", "low": 80, "high": 220 }])),
            ],
            vec![("ranges.0.high", json!(130))],
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
    assert_eq!(codes.len(), 21, "{codes:?}");
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
