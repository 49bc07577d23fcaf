//! The value at which a redesign neither gains nor loses, on cases whose answers are known: METHOD.md section 13.

use serde_json::Value;
use serde_json::json;

use crate::support::COST;
use crate::support::VALUE;
use crate::support::assert_close;
use crate::support::linear;
use crate::support::put;
use crate::support::range;
use crate::support::results;
use crate::support::small_with;

/// The first row of the sensitivity of a scenario.
fn first_row(scenario: &Value) -> Value {
    results(scenario)["sensitivity"][0].clone()
}

#[track_caller]
fn assert_switches(row: &Value, expected: f64) {
    let found = row["switching_value"]["public_value"].as_f64().unwrap_or_else(|| panic!("{row}"));
    assert_close(found, expected);
}

#[test]
fn a_linear_value_switches_where_it_pays_for_the_cost() {
    assert_switches(&first_row(&linear(100.0, 1500.0, json!([range(VALUE, 90.0, 120.0)]))), 50.0);
    assert_switches(&first_row(&linear(100.0, 1500.0, json!([range(COST, 1400.0, 1600.0)]))), 3000.0);
    // A value may be negative: £100 less £150 at a cost of nothing is 0 at £0.
    assert_switches(&first_row(&linear(-50.0, 0.0, json!([range(VALUE, -60.0, -40.0)]))), 0.0);
}

#[test]
fn a_product_switches_where_its_other_factor_says() {
    // 20 people × success × £100 × 3 = £1,500 at a success of a quarter.
    let scenario = linear(100.0, 1500.0, json!([range("outcomes.home.success", 0.4, 0.6)]));
    assert_switches(&first_row(&scenario), 0.25);
}

#[test]
fn a_number_that_changes_no_sign_switches_nowhere() {
    // 10 × max(10, 20) beyond £10 is £210; the cost would have to be £3,000.
    let far = linear(100.0, 10.0, json!([range(COST, 10.0, 20.0)]));
    assert_eq!(first_row(&far)["switching_value"]["public_value"], Value::Null);
    // £29 is short of £3,000 / 100; of £2,900 it reaches 10 × 290 more.
    let near = linear(100.0, 290.0, json!([range(COST, 280.0, 290.0)]));
    assert_switches(&first_row(&near), 3000.0);
    let never = linear(100.0, 1500.0, json!([range("services.ae.cashable", 0.0, 1.0)]));
    assert_eq!(first_row(&never)["switching_value"]["public_value"], Value::Null);
}

#[test]
fn a_field_may_switch_at_its_own_limit() {
    // All is deadweight at 1, and nothing is paid.
    let scenario = linear(100.0, 0.0, json!([range("outcomes.home.deadweight", 0.0, 0.5)]));
    assert_switches(&first_row(&scenario), 1.0);
}

#[test]
fn a_value_at_which_nothing_is_gained_or_lost_is_the_switching_value() {
    let scenario = linear(100.0, 3000.0, json!([range(COST, 2900.0, 3100.0)]));
    assert_eq!(first_row(&scenario)["switching_value"]["public_value"], 3000.0);
}

/// £100,000 paid in year 0, £220,000 gained in year 1, £120,750 paid in year 2: −100 (1 + r)² + 220 (1 + r) −
/// 120.75 is 0 at 5 % and at 15 %.
#[test]
fn of_two_crossings_the_nearest_counts() {
    for (rate, expected) in
        [(0.07, 0.05), (0.12, 0.15), (0.099, 0.05), (0.101, 0.15), (0.19, 0.15), (0.0, 0.05)]
    {
        let cost = |year: u32, amount: f64| {
            json!({
                "name": "Cost", "amount": amount, "per": "once", "year": year, "paid_by": { "council": 1 }
            })
        };
        let scenario = small_with(&[
            ("appraisal.discounting.rate", json!(rate)),
            ("outcomes.home.lag", json!(1)),
            (
                "outcomes.home.values",
                json!([{ "name": "Gain", "kind": "social", "amount": 22_000, "per": "once" }]),
            ),
            ("redesign.costs", json!([cost(0, 100_000.0), cost(2, 120_750.0)])),
            ("ranges", json!([range("appraisal.discounting.rate", rate, rate)])),
        ]);
        let found = first_row(&scenario)["switching_value"]["public_value"].as_f64().unwrap();
        assert!((found - expected).abs() < 1e-9, "at {rate}: found {found}, expected {expected}");
    }
}

/// With turnover a half, 1,024 people × reach are taken on in year 0, and 1,024 × min(reach, 1.5 − reach) in year 1. £1 for
/// each of both, less £1 for each of the first, less £640, is 0 to the bit at a reach of 0.625 and at 0.875.
#[test]
fn of_two_crossings_as_near_the_lower_counts() {
    let outcome = |id: &str, lag: u32, amount: i32| {
        json!({
            "id": id, "name": id, "unit": "person", "group": "people", "success": 1, "deadweight": 0, "lag": lag,
            "values": [{ "name": id, "kind": "social", "amount": amount, "per": "once" }]
        })
    };
    let reach = "redesign.take_up.people.reach";
    let mut scenario = small_with(&[
        ("appraisal.years", json!(2)),
        (
            "groups.people",
            json!({ "id": "people", "name": "People", "people": 1024, "use": {}, "turnover": 0.5 }),
        ),
        ("outcomes", json!([outcome("home", 0, 1), outcome("late", 1, -1)])),
        ("redesign.delivery_years", json!(2)),
        (reach, json!(0.75)),
        (
            "redesign.costs",
            json!([{ "name": "Team", "amount": 640, "per": "once", "paid_by": { "council": 1 } }]),
        ),
    ]);
    for (value, expected) in [(0.75, 0.625), (0.751, 0.875), (0.749, 0.625)] {
        put(&mut scenario, reach, json!(value));
        put(&mut scenario, "ranges", json!([range(reach, value, value)]));
        assert_eq!(first_row(&scenario)["switching_value"]["public_value"], expected, "at {value}");
    }
}

/// 30 person-years × (£10 + £60): the first value would have to be −£60, beyond 0 and within ten times its size.
#[test]
fn a_value_without_limit_is_searched_for_below_nothing() {
    let value = |amount: f64| json!({ "name": "Wellbeing", "kind": "social", "amount": amount });
    let mut scenario = linear(10.0, 0.0, json!([range(VALUE, 10.0, 10.0)]));
    scenario["outcomes"][0]["values"] = json!([value(10.0), value(60.0)]);
    assert_switches(&first_row(&scenario), -60.0);
}

/// 30 × £100 × (1 − deadweight), and £0.003 from people without deadweight: the whole never comes to 0, but counts as
/// 0 from half a penny, where £3,000 × (1 − deadweight) is £0.002.
#[test]
fn what_comes_to_less_than_half_a_penny_without_crossing_switches_there() {
    let mut scenario = linear(100.0, 0.0, json!([range("outcomes.home.deadweight", 0.0, 0.5)]));
    let mut other = scenario["outcomes"][0].clone();
    other["id"] = json!("other");
    other["values"][0]["amount"] = json!(0.0001);
    scenario["outcomes"].as_array_mut().unwrap().push(other);
    assert_switches(&first_row(&scenario), 1.0 - 0.002 / 3000.0);
}
