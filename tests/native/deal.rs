//! The local deal, worked by hand: METHOD.md section 11.

use serde_json::Value;
use serde_json::json;

use crate::support::assert_all_close;
use crate::support::assert_close;
use crate::support::number;
use crate::support::numbers;
use crate::support::put;
use crate::support::results;
use crate::support::small_with;

/// The health board pays for A&E and saves £1,000 of cash in each of three years; the council and a charity pay
/// £1,200 and £400 in year 0.
fn dealt(deal: Value) -> Value {
    results(&scenario(deal))
}

fn scenario(deal: Value) -> Value {
    let mut scenario = small_with(&[
        ("services.ae.paid_by", json!({ "nhs": 1 })),
        ("services.ae.cashable", json!(0.5)),
        ("outcomes.home.effects", json!({ "ae": 0.4 })),
        (
            "redesign.costs",
            json!([
                { "name": "Team", "amount": 1200, "per": "once", "paid_by": { "council": 1 } },
                { "name": "Van", "amount": 400, "per": "once", "kind": "capital", "paid_by": { "charity": 1 } },
                { "name": "Rooms", "amount": 999, "per": "once", "kind": "in-kind", "paid_by": { "nhs": 1 } }
            ]),
        ),
    ]);
    scenario["deal"] = deal;
    scenario
}

fn flows(found: &Value, what: &str) -> [Vec<f64>; 3] {
    ["council", "nhs", "charity"].map(|agency| numbers(found, &format!("/deal/{what}/{agency}")))
}

#[track_caller]
fn assert_flows(found: &Value, what: &str, expected: [[f64; 3]; 3]) {
    for (found, expected) in flows(found, what).iter().zip(expected) {
        assert_all_close(found, &expected);
    }
}

#[test]
fn without_a_deal_each_pays_and_gains_its_own() {
    let found = dealt(json!({}));
    assert_flows(&found, "contribution", [[1200.0, 0.0, 0.0], [0.0; 3], [400.0, 0.0, 0.0]]);
    assert_flows(&found, "saving", [[0.0; 3], [1000.0; 3], [0.0; 3]]);
    assert_flows(&found, "paid_in", [[0.0; 3]; 3]);
    assert_flows(&found, "net", [[-1200.0, 0.0, 0.0], [1000.0; 3], [-400.0, 0.0, 0.0]]);
    assert_eq!(found["deal"]["out_of_pocket"], json!(["council", "charity"]));
    assert_eq!(found["deal"]["repaid_in_full"], json!({ "council": false, "nhs": true, "charity": false }));
    assert_close(number(&found, "/deal/present_net/nhs"), 3000.0);
}

#[test]
fn contributions_share_revenue_and_capital_by_their_weights() {
    let found = dealt(json!({ "contributions": { "council": 1, "nhs": 3 } }));
    assert_flows(&found, "contribution", [[400.0, 0.0, 0.0], [1200.0, 0.0, 0.0], [0.0; 3]]);
}

#[test]
fn the_pool_repays_in_proportion_to_what_is_owed() {
    let found = dealt(json!({ "share_back": { "nhs": 0.8 } }));
    assert_flows(&found, "paid_in", [[0.0; 3], [800.0; 3], [0.0; 3]]);
    // Owed 1,200 and 400: £800 repays 600 and 200, twice; the third £800 is left.
    assert_flows(&found, "repaid", [[600.0, 600.0, 0.0], [0.0; 3], [200.0, 200.0, 0.0]]);
    assert_all_close(&numbers(&found, "/deal/reinvested"), &[0.0, 0.0, 800.0]);
    assert_flows(&found, "surplus", [[0.0; 3]; 3]);
    assert_flows(&found, "net", [[-600.0, 600.0, 0.0], [200.0; 3], [-200.0, 200.0, 0.0]]);
    assert_eq!(found["deal"]["out_of_pocket"], json!([]));
    assert_eq!(found["deal"]["repaid_in_full"], json!({ "council": true, "nhs": true, "charity": true }));
}

#[test]
fn repaid_at_par_and_later_is_out_of_pocket() {
    let mut scenario = scenario(json!({ "share_back": { "nhs": 0.8 } }));
    put(&mut scenario, "appraisal.discounting.rate", json!(0.1));
    let found = results(&scenario);
    assert_eq!(found["deal"]["out_of_pocket"], json!(["council", "charity"]));
    assert_eq!(found["deal"]["repaid_in_full"]["council"], json!(true));
    assert_close(number(&found, "/deal/present_net/council"), -600.0 + 600.0 / 1.1);
}

#[test]
fn what_is_owed_earns_a_return() {
    let found = dealt(json!({ "share_back": { "nhs": 0.8 }, "return": 0.1 }));
    // After year 0 the council is owed 600, then 660; the charity 200, then 220; then 60 × 1.1 and 20 × 1.1.
    assert_flows(&found, "repaid", [[600.0, 600.0, 66.0], [0.0; 3], [200.0, 200.0, 22.0]]);
    assert_all_close(&numbers(&found, "/deal/reinvested"), &[0.0, 0.0, 712.0]);
}

#[test]
fn a_surplus_may_be_shared_out() {
    let found = dealt(json!({ "share_back": { "nhs": 0.8 }, "surplus": { "council": 1, "charity": 3 } }));
    assert_flows(&found, "surplus", [[0.0, 0.0, 200.0], [0.0; 3], [0.0, 0.0, 600.0]]);
    assert_all_close(&numbers(&found, "/deal/reinvested"), &[0.0; 3]);
    assert_flows(&found, "net", [[-600.0, 600.0, 200.0], [200.0; 3], [-200.0, 200.0, 600.0]]);
}

#[test]
fn an_agency_without_cash_pays_for_outcomes_when_people_reach_them() {
    let payment = json!([{ "agency": "charity", "outcome": "home", "amount": 30 }]);
    let mut scenario = scenario(json!({ "outcome_payments": payment }));
    put(&mut scenario, "outcomes.home.lag", json!(1));
    let found = results(&scenario);
    // Ten people newly home in year 1, once.
    assert_flows(&found, "outcome_payments", [[0.0; 3], [0.0; 3], [0.0, 300.0, 0.0]]);
    assert_flows(&found, "paid_in", [[0.0; 3], [0.0; 3], [0.0, 300.0, 0.0]]);
    assert_flows(&found, "repaid", [[0.0, 225.0, 0.0], [0.0; 3], [0.0, 75.0, 0.0]]);
    assert_flows(&found, "saving", [[0.0; 3], [0.0, 1000.0, 1000.0], [0.0; 3]]);
}

#[test]
fn an_extra_cost_puts_nothing_in_the_pool() {
    let mut scenario = scenario(json!({ "share_back": { "nhs": 1 } }));
    put(&mut scenario, "outcomes.home.effects.ae", json!(-0.4));
    let found = results(&scenario);
    assert_flows(&found, "saving", [[0.0; 3], [-2000.0; 3], [0.0; 3]]);
    assert_flows(&found, "paid_in", [[0.0; 3]; 3]);
    assert_flows(&found, "net", [[-1200.0, 0.0, 0.0], [-2000.0; 3], [-400.0, 0.0, 0.0]]);
}

#[test]
fn half_a_penny_is_not_out_of_pocket_and_not_owed() {
    // The council pays £0.004 and is never repaid.
    let mut scenario = scenario(json!({}));
    scenario["redesign"]["costs"] = json!([{ "name": "Team", "amount": 0.004, "per": "once", "paid_by": { "council": 1 }, "evidence": "A" }]);
    let found = results(&scenario);
    assert_eq!(found["deal"]["out_of_pocket"], json!([]));
    assert_eq!(found["deal"]["repaid_in_full"]["council"], json!(true));
    assert_close(number(&found, "/deal/present_net/council"), -0.004);
}

#[test]
fn the_deal_changes_no_view() {
    let (without, with) = (
        dealt(json!({})),
        dealt(json!({ "share_back": { "nhs": 1 }, "return": 0.2, "surplus": { "charity": 1 } })),
    );
    for part in ["views", "benefits", "levers", "programme"] {
        assert_eq!(without[part], with[part], "{part}");
    }
}

/// What is owed and repaid in the very last year is repaid: £700 of the £1,000 that the health board saves.
#[test]
fn a_cost_of_the_last_year_can_be_repaid_in_full() {
    let mut last = scenario(json!({ "share_back": { "nhs": 1 } }));
    put(
        &mut last,
        "redesign.costs",
        json!([{ "name": "Move", "amount": 700, "per": "once", "year": 2, "paid_by": { "council": 1 } }]),
    );
    let deal = &results(&last)["deal"];
    assert_all_close(&numbers(deal, "/repaid/council"), &[0.0, 0.0, 700.0]);
    assert_eq!(deal["repaid_in_full"]["council"], true);
}
