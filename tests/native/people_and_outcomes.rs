//! Prices, discounting, grades, people and outcomes, worked by hand: METHOD.md sections 3 to 6.

use serde_json::Value;
use serde_json::json;

use crate::support::assert_all_close;
use crate::support::assert_close;
use crate::support::number;
use crate::support::numbers;
use crate::support::put;
use crate::support::results;
use crate::support::small_with;

fn given(edits: &[(&str, Value)]) -> Value {
    results(&small_with(edits))
}

#[test]
fn money_is_uprated_once_from_its_own_price_year() {
    // £109 of 2011 at the prices of 2015, by deflators of 80 and 100.
    let found = given(&[
        ("appraisal.price_year", json!(2015)),
        ("appraisal.deflators", json!({ "2011": 80, "2015": 100 })),
        ("services.ae.unit_cost", json!({ "amount": 109, "price_year": 2011 })),
    ]);
    assert_close(number(&found, "/pathways/today/service_cost/ae/0"), 1000.0 * 109.0 * 1.25);
}

#[test]
fn a_flat_rate_discounts_from_year_1() {
    let found = given(&[("appraisal.discounting.rate", json!(0.2))]);
    assert_all_close(&numbers(&found, "/discount_factors"), &[1.0, 5.0 / 6.0, 25.0 / 36.0]);
    // 1,000 × £100 × (36 + 30 + 25) / 36
    assert_close(number(&found, "/pathways/today/present_service_cost"), 100_000.0 * 91.0 / 36.0);
}

#[test]
fn the_second_band_begins_in_year_31() {
    let found = given(&[("appraisal.years", json!(40)), ("appraisal.discounting", json!("green-book-2026"))]);
    let factors = numbers(&found, "/discount_factors");
    assert_close(factors[30], 1.035_f64.powi(-30));
    assert_close(factors[31], 1.035_f64.powi(-30) / 1.03);
    assert_close(factors[39], 1.035_f64.powi(-30) * 1.03_f64.powi(-9));
}

/// A social value of £10 that ten people gain once, in the year of the lag.
fn late_value(lag: u32, health: bool, discounting: Value) -> Value {
    given(&[
        ("appraisal.years", json!(40)),
        ("appraisal.discounting", discounting),
        ("outcomes.home.lag", json!(lag)),
        (
            "outcomes.home.values",
            json!([{ "name": "Health", "kind": "social", "amount": 10, "per": "once", "health": health }]),
        ),
    ])
}

#[test]
fn only_health_is_discounted_as_health() {
    let present = |lag, health| {
        let found = late_value(lag, health, json!("green-book-2026"));
        number(&found, "/views/public_value/present_benefit")
    };
    assert_close(present(1, false), 100.0 / 1.035);
    assert_close(present(1, true), 100.0 / 1.015);
    assert_close(present(32, true), 100.0 * 1.015_f64.powi(-30) / 1.0129 / 1.0129);
    assert_close(present(32, false), 100.0 * 1.035_f64.powi(-30) / 1.03 / 1.03);
}

#[test]
fn a_rate_of_ones_own_discounts_health_too() {
    let found = late_value(2, true, json!({ "rate": 0.1 }));
    assert_close(number(&found, "/views/public_value/present_benefit"), 100.0 / 1.21);
}

#[test]
fn discounted_payback_discounts_health_as_health() {
    // £10 × 10 people in year 1 against £98.20 in year 0: 100 / 1.015 = 98.52 pays it, 100 / 1.035 = 96.62 does not.
    let cost = json!([{ "name": "Cost", "amount": 98.2, "per": "once", "paid_by": { "council": 1 } }]);
    let payback = |health: bool| {
        let mut scenario = small_with(&[
            ("appraisal.discounting", json!("green-book-2026")),
            ("outcomes.home.lag", json!(1)),
            ("redesign.costs", cost.clone()),
        ]);
        scenario["outcomes"][0]["values"] =
            json!([{ "name": "Health", "kind": "social", "amount": 10, "per": "once", "health": health }]);
        results(&scenario)["views"]["public_value"]["discounted_payback_years"].clone()
    };
    assert_close(payback(true).as_f64().unwrap(), 1.0 + 98.2 / (100.0 / 1.015));
    assert_eq!(payback(false), Value::Null);
}

#[test]
fn grades_raise_costs_and_lower_gains() {
    let found = |grade: &str, bias: bool| {
        let found = given(&[
            ("appraisal.optimism_bias", json!(bias)),
            ("outcomes.home.evidence", json!(grade)),
            (
                "redesign.costs",
                json!([{
                    "name": "Cost", "amount": 1000, "per": "once", "paid_by": { "council": 1 },
                    "evidence": grade
                }]),
            ),
        ]);
        (number(&found, "/programme/revenue/0"), number(&found, "/outcomes/home/credited/0"))
    };
    for (grade, share) in [("A", 0.0), ("B", 0.05), ("C", 0.10), ("D", 0.15), ("E", 0.25), ("F", 0.40)] {
        let (cost, credited) = found(grade, true);
        assert_close(cost, 1000.0 * (1.0 + share));
        assert_close(credited, 10.0 * (1.0 - share));
        let (cost, credited) = found(grade, false);
        assert_close(cost, 1000.0);
        assert_close(credited, 10.0);
    }
}

#[test]
fn grades_left_out_are_b_for_costs_and_c_for_gains() {
    let found = given(&[
        ("appraisal.optimism_bias", json!(true)),
        (
            "redesign.costs",
            json!([{ "name": "Cost", "amount": 1000, "per": "once", "paid_by": { "council": 1 } }]),
        ),
    ]);
    assert_close(number(&found, "/programme/revenue/0"), 1050.0);
    assert_close(number(&found, "/outcomes/home/credited/0"), 9.0);
}

#[test]
fn targeting_adds_to_reach_as_an_independent_chance() {
    // 1 − (1 − 0.2)(1 − 0.5 × 0.4) = 0.36 of 100 people.
    let lever = json!({ "strength": 0.5, "effect": 0, "targeting": 0.4 });
    let found = given(&[("redesign.levers.digital_data", lever)]);
    assert_all_close(&numbers(&found, "/groups/people/taken_on"), &[36.0, 0.0, 0.0]);
}

#[test]
fn a_group_outside_the_redesign_has_nobody_in_it() {
    let found = given(&[
        ("redesign.take_up", json!({})),
        ("redesign.levers.digital_data", json!({ "effect": 1, "targeting": 1 })),
    ]);
    assert_eq!(numbers(&found, "/groups/people/taken_on"), [0.0; 3]);
}

#[test]
fn person_centred_help_raises_engagement_and_retention() {
    // k·e = 0.2; 1 − 0.5 × 0.8 = 0.6 of 20 engage; 1 − 0.25 × 0.8 = 0.8 of those complete.
    let found = given(&[
        ("redesign.take_up.people.engagement", json!(0.5)),
        ("redesign.take_up.people.retention", json!(0.75)),
        ("redesign.levers.person_centred", json!({ "strength": 0.5, "effect": 0.4 })),
    ]);
    assert_close(number(&found, "/groups/people/taken_on/0"), 20.0);
    assert_close(number(&found, "/groups/people/engaged/0"), 12.0);
    assert_close(number(&found, "/groups/people/complete/0"), 9.6);
}

#[test]
fn levers_2_and_6_raise_success() {
    // 1 − (1 − 0.5)(1 − 0.2)(1 − 0.5 × 0.2) = 0.64 of 20.
    let volunteers = json!({ "strength": 0.5, "effect": 0.2, "volunteers": 1, "hours": 0, "hour_value": 0 });
    let found = given(&[
        ("redesign.levers.outcomes_first", json!({ "effect": 0.2 })),
        ("redesign.levers.social_action", volunteers),
    ]);
    assert_close(number(&found, "/outcomes/home/gross/0"), 12.8);
}

#[test]
fn net_leaves_out_what_others_did_and_what_was_moved() {
    // 10 × (1 − 0.2)(1 − 0.25)(1 − 0.5) = 3; with grade E credited × 0.75.
    let found = given(&[
        ("appraisal.optimism_bias", json!(true)),
        ("outcomes.home.deadweight", json!(0.2)),
        ("outcomes.home.attribution", json!(0.25)),
        ("outcomes.home.displacement", json!(0.5)),
        ("outcomes.home.evidence", json!("E")),
    ]);
    assert_close(number(&found, "/outcomes/home/net/0"), 3.0);
    assert_close(number(&found, "/outcomes/home/credited/0"), 2.25);
    assert_close(number(&found, "/outcomes/home/total_credited"), 2.25);
}

#[test]
fn roll_out_counts_from_the_start_of_each_group() {
    let found = given(&[
        ("appraisal.years", json!(6)),
        ("redesign.delivery_years", json!(3)),
        ("redesign.rollout", json!([0.5, 1])),
        ("redesign.take_up.people.start", json!(1)),
    ]);
    assert_all_close(&numbers(&found, "/groups/people/taken_on"), &[0.0, 10.0, 20.0, 20.0, 0.0, 0.0]);
}

#[test]
fn nobody_is_taken_on_twice() {
    let taken = |turnover: f64| {
        let found = given(&[
            ("appraisal.years", json!(4)),
            ("redesign.delivery_years", json!(4)),
            ("redesign.take_up.people.reach", json!(0.6)),
            ("groups.people.turnover", json!(turnover)),
        ]);
        numbers(&found, "/groups/people/taken_on")
    };
    assert_all_close(&taken(0.0), &[60.0, 40.0, 0.0, 0.0]);
    // Each year 10 people leave and 10 others come.
    assert_all_close(&taken(0.1), &[60.0, 50.0, 10.0, 10.0]);
}

fn person_years(edits: &[(&str, Value)]) -> Vec<f64> {
    let mut scenario = small_with(&[("appraisal.years", json!(6))]);
    for (path, value) in edits {
        put(&mut scenario, path, value.clone());
    }
    numbers(&results(&scenario), "/outcomes/home/person_years")
}

#[test]
fn an_outcome_comes_after_its_lag_lasts_and_fades() {
    let once = person_years(&[
        ("outcomes.home.lag", json!(1)),
        ("outcomes.home.lasts", json!(3)),
        ("outcomes.home.drop_off", json!(0.5)),
    ]);
    assert_all_close(&once, &[0.0, 10.0, 5.0, 2.5, 0.0, 0.0]);
    // Ten people in year 0 and ten in year 1.
    let twice = person_years(&[
        ("redesign.delivery_years", json!(2)),
        ("outcomes.home.lasts", json!(2)),
        ("outcomes.home.drop_off", json!(0.5)),
    ]);
    assert_all_close(&twice, &[10.0, 15.0, 5.0, 0.0, 0.0, 0.0]);
}

#[test]
fn an_outcome_lasts_five_years_unless_it_says_otherwise() {
    assert_all_close(&person_years(&[]), &[10.0, 10.0, 10.0, 10.0, 10.0, 0.0]);
}

#[test]
fn drop_off_is_turnover_unless_it_is_stated() {
    let turnover = ("groups.people.turnover", json!(0.5));
    let fading = person_years(std::slice::from_ref(&turnover));
    assert_all_close(&fading, &[10.0, 5.0, 2.5, 1.25, 0.625, 0.0]);
    let stated = person_years(&[turnover, ("outcomes.home.drop_off", json!(0))]);
    assert_all_close(&stated, &[10.0, 10.0, 10.0, 10.0, 10.0, 0.0]);
}

#[test]
fn peer_networks_slow_the_drop_off() {
    // 0.5 × (1 − 0.5 × 0.4) = 0.4 a year.
    let lever =
        json!({ "strength": 0.5, "effect": 0.4, "groups": 1, "members": 1, "hours": 0, "hour_value": 0 });
    let held =
        person_years(&[("outcomes.home.drop_off", json!(0.5)), ("redesign.levers.peer_networks", lever)]);
    assert_all_close(&held, &[10.0, 6.0, 3.6, 2.16, 1.296, 0.0]);
}

/// 20 of 100 take steps that raise their use by half: 500 outputs × 0.2 × 0.5, and no weak evidence makes that less.
#[test]
fn own_steps_that_harm_count_in_full() {
    let lever = json!({ "effects": { "ae": -0.5 }, "deadweight": 0, "drop_off": 0, "evidence": "F" });
    let found = results(&small_with(&[
        ("appraisal.optimism_bias", json!(true)),
        ("redesign.levers.frequent_users", lever),
    ]));
    assert_all_close(&numbers(&found, "/pathways/outcomes/service_outputs/ae"), &[1050.0; 3]);
}
