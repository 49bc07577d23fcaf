//! What of a saving is cash, and by how much a budget falls, worked by hand: METHOD.md section 9.

use serde_json::Value;
use serde_json::json;

use crate::support::assert_all_close;
use crate::support::numbers;
use crate::support::put;
use crate::support::results;
use crate::support::small_with;

/// Everyone is helped in year 0 and avoids half of 500 outputs at £100: £25,000 a year is saved.
fn saving(edits: &[(&str, Value)]) -> Value {
    let mut scenario = small_with(&[
        ("redesign.take_up.people.reach", json!(1)),
        ("outcomes.home.success", json!(1)),
        ("outcomes.home.effects", json!({ "ae": 0.5 })),
        ("services.ae.cashable", json!(0.8)),
    ]);
    for (path, value) in edits {
        put(&mut scenario, path, value.clone());
    }
    results(&scenario)
}

fn cash(found: &Value) -> Vec<f64> {
    numbers(found, "/benefits/cashable")
}

#[test]
fn a_part_of_a_saving_is_cash_and_only_after_the_lag() {
    assert_all_close(&cash(&saving(&[])), &[20_000.0; 3]);
    assert_all_close(&cash(&saving(&[("services.ae.cash_lag", json!(2))])), &[0.0, 0.0, 20_000.0]);
}

#[test]
fn an_extra_cost_is_cash_at_once_and_in_full() {
    let harm = [("outcomes.home.effects.ae", json!(-0.1)), ("services.ae.cash_lag", json!(2))];
    let found = saving(&harm);
    assert_all_close(&cash(&found), &[-5000.0; 3]);
    assert_all_close(&numbers(&found, "/benefits/released"), &[-5000.0; 3]);
}

#[test]
fn cost_leaves_in_whole_steps_only() {
    // 250 outputs fewer: two steps of 100 leave; one of 250 leaves whole; none of 251.
    for (step, expected) in [(100.0, 16_000.0), (250.0, 20_000.0), (125.0, 20_000.0), (251.0, 0.0)] {
        let found = saving(&[("services.ae.cash_step", json!(step))]);
        assert_all_close(&cash(&found), &[expected; 3]);
    }
}

#[test]
fn a_missed_step_still_earns_the_cheaper_channel() {
    // Half of the 250 outputs left go online at a fifth of the cost: £25,000 × 0.5 × 0.8 = £10,000 saved.
    let online = [
        ("services.ae.digital", json!(0.5)),
        ("redesign.levers.digital_data", json!({ "effect": 1 })),
        ("services.ae.cash_step", json!(251)),
        ("services.ae.cashable", json!(1)),
    ];
    let found = saving(&online);
    assert_all_close(&numbers(&found, "/benefits/fiscal"), &[35_000.0; 3]);
    assert_all_close(&cash(&found), &[10_000.0; 3]);
}

#[test]
fn steps_never_free_more_than_is_saved() {
    // Outputs fall by 250, but 100 of another kind come in: saving £15,000, and one step of £10,000 leaves.
    let found = saving(&[
        ("outcomes.home.adds", json!({ "ae": 1 })),
        ("services.ae.cash_step", json!(100)),
        ("services.ae.cashable", json!(1)),
    ]);
    assert_all_close(&numbers(&found, "/benefits/fiscal"), &[15_000.0; 3]);
    assert_all_close(&cash(&found), &[10_000.0; 3]);
}

#[test]
fn a_budget_falls_only_below_where_it_stands() {
    // At 10 % growth: V c = 100,000, 110,000, 121,000; cost' = 75 % of that.
    let found = saving(&[("services.ae.growth", json!(0.1)), ("services.ae.cashable", json!(1))]);
    assert_all_close(&cash(&found), &[25_000.0, 27_500.0, 30_250.0]);
    assert_all_close(&numbers(&found, "/benefits/released"), &[25_000.0, 17_500.0, 9250.0]);
    assert_all_close(&numbers(&found, "/benefits/avoided_growth"), &[0.0, 10_000.0, 21_000.0]);
}

#[test]
fn a_budget_that_outgrows_the_saving_releases_nothing() {
    let found = saving(&[
        ("services.ae.growth", json!(0.2)),
        ("services.ae.cashable", json!(1)),
        ("appraisal.years", json!(3)),
        ("outcomes.home.effects.ae", json!(0.1)),
    ]);
    // cost' = 95,000, 114,000, 136,800 against £100,000 today.
    assert_all_close(&cash(&found), &[5000.0, 6000.0, 7200.0]);
    assert_all_close(&numbers(&found, "/benefits/released"), &[5000.0, 0.0, 0.0]);
    assert_all_close(&numbers(&found, "/benefits/avoided_growth"), &[0.0, 6000.0, 7200.0]);
}

#[test]
fn falling_demand_releases_the_whole_cash() {
    let found = saving(&[("services.ae.growth", json!(-0.1)), ("services.ae.cashable", json!(1))]);
    assert_all_close(&numbers(&found, "/benefits/released"), &[25_000.0, 22_500.0, 20_250.0]);
    assert_all_close(&numbers(&found, "/benefits/avoided_growth"), &[0.0; 3]);
}

#[test]
fn only_public_agencies_have_cash() {
    let found = saving(&[("services.ae.paid_by", json!({ "council": 1, "charity": 3 }))]);
    assert_all_close(&numbers(&found, "/benefits/fiscal"), &[6250.0; 3]);
    assert_all_close(&numbers(&found, "/benefits/economic"), &[18_750.0; 3]);
    assert_all_close(&cash(&found), &[5000.0; 3]);
    assert_all_close(&numbers(&found, "/benefits/released"), &[5000.0; 3]);
    assert_all_close(&numbers(&found, "/benefits/cashable_by_agency/charity"), &[0.0; 3]);
    assert_all_close(&numbers(&found, "/deal/saving/charity"), &[0.0; 3]);
}
