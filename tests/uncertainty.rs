//! Draws, drivers, tornado and switching values on cases whose answers are known: METHOD.md section 13.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "these are tests")]

mod support;

use outcomes_calculator::uncertainty::draws::Draws;
use serde_json::Value;
use serde_json::json;

use support::assert_all_close;
use support::assert_close;
use support::number;
use support::numbers;
use support::put;
use support::results;
use support::results_of;
use support::small_with;

/// Public net present value is 10 people × 3 years × the value − the cost; the fiscal one is − the cost.
fn linear(value: f64, cost: f64, ranges: Value) -> Value {
    let mut scenario = small_with(&[
        ("outcomes.home.values", json!([{ "name": "Wellbeing", "kind": "social", "amount": value }])),
        (
            "redesign.costs",
            json!([{ "name": "Team", "amount": cost, "per": "once", "paid_by": { "council": 1 } }]),
        ),
    ]);
    scenario["ranges"] = ranges;
    scenario
}

const VALUE: &str = "outcomes.home.values.0.amount";
const COST: &str = "redesign.costs.0.amount";

fn range(path: &str, low: f64, high: f64) -> Value {
    json!({ "path": path, "low": low, "high": high })
}

/// The first row of the sensitivity of a scenario.
fn first_row(scenario: &Value) -> Value {
    results(scenario)["sensitivity"][0].clone()
}

#[track_caller]
fn assert_switches(row: &Value, expected: f64) {
    let found = row["switching_value"].as_f64().unwrap_or_else(|| panic!("{row}"));
    assert_close(found, expected);
}

#[test]
fn the_tornado_holds_all_else_at_the_scenarios_values() {
    let scenario = linear(100.0, 1500.0, json!([range(VALUE, 40.0, 120.0), range(COST, 0.0, 3000.0)]));
    let found = results(&scenario);
    assert_all_close(&numbers(&found, "/sensitivity/0/public_value"), &[-300.0, 2100.0]);
    assert_all_close(&numbers(&found, "/sensitivity/0/fiscal"), &[-1500.0, -1500.0]);
    assert_all_close(&numbers(&found, "/sensitivity/1/public_value"), &[3000.0, 0.0]);
    assert_all_close(&numbers(&found, "/sensitivity/1/fiscal"), &[0.0, -3000.0]);
    assert_close(number(&found, "/sensitivity/1/value"), 1500.0);
    assert_eq!(found["sensitivity"][1]["path"], COST);
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
    assert_eq!(first_row(&far)["switching_value"], Value::Null);
    // £29 is short of £3,000 / 100; of £2,900 it reaches 10 × 290 more.
    let near = linear(100.0, 290.0, json!([range(COST, 280.0, 290.0)]));
    assert_switches(&first_row(&near), 3000.0);
    let never = linear(100.0, 1500.0, json!([range("services.ae.cashable", 0.0, 1.0)]));
    assert_eq!(first_row(&never)["switching_value"], Value::Null);
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
    assert_eq!(first_row(&scenario)["switching_value"], 3000.0);
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
        let found = first_row(&scenario)["switching_value"].as_f64().unwrap();
        assert!((found - expected).abs() < 1e-9, "at {rate}: found {found}, expected {expected}");
    }
}

/// 100 people × 15 are 1,500 outputs, more than the 1,000 there were; 0.04 of them avoided in three years.
#[test]
fn in_a_draw_use_may_exceed_volume() {
    let mut scenario = linear(0.0, 0.0, json!([range("groups.people.use.ae", 5.0, 15.0)]));
    put(&mut scenario, "outcomes.home.effects", json!({ "ae": 0.4 }));
    let found = results(&scenario);
    assert_all_close(&numbers(&found, "/sensitivity/0/public_value"), &[6000.0, 18_000.0]);
}

fn drawn(scenario: &Value, count: u32, seed: u64) -> Value {
    results_of(scenario, Draws { count, seed })["uncertainty"].clone()
}

#[track_caller]
fn assert_near(found: f64, expected: f64, within: f64) {
    assert!((found - expected).abs() <= within, "found {found}, expected {expected} ± {within}");
}

/// Net value is 30 × value − 1,500. The distribution functions are inverted by hand.
#[test]
fn percentiles_are_those_of_the_distribution() {
    let net = |value: f64| 30.0 * value - 1500.0;
    let uniform = |share: f64| 40.0 + 80.0 * share;
    // From 40 over 100 to 120: the mode stands at 60 / 80 of the probability.
    let triangular = |share: f64| {
        if share < 0.75 { 40.0 + (share * 4800.0).sqrt() } else { 120.0 - ((1.0 - share) * 1600.0).sqrt() }
    };
    let above_50 = (1.0 - 10.0 / 80.0, 1.0 - 100.0 / 4800.0);
    for (shape, at, mean, chance) in [
        ("uniform", &uniform as &dyn Fn(f64) -> f64, 80.0, above_50.0),
        ("triangular", &triangular, 260.0 / 3.0, above_50.1),
    ] {
        let mut ranges = json!([range(VALUE, 40.0, 120.0)]);
        ranges[0]["shape"] = json!(shape);
        let found = drawn(&linear(100.0, 1500.0, ranges), 4096, 1);
        assert_eq!(found["sampler"], "scrambled-sobol");
        let view = &found["views"]["public_value"];
        assert_near(number(view, "/mean"), net(mean), 0.1);
        for (name, share) in [
            ("p5", 0.05),
            ("p10", 0.1),
            ("p25", 0.25),
            ("p50", 0.5),
            ("p75", 0.75),
            ("p90", 0.9),
            ("p95", 0.95),
        ] {
            // 4,096 points lie one in each 4,096th; the range is £2,400 wide.
            assert_near(number(view, &format!("/{name}")), net(at(share)), 4.0);
        }
        assert_near(number(view, "/chance_positive"), chance, 1.0 / 4096.0);
        assert_close(number(&found, "/views/fiscal/mean"), -1500.0);
        assert_close(number(&found, "/views/fiscal/chance_positive"), 0.0);
    }
}

#[test]
fn plain_random_draws_agree_within_their_error() {
    let scenario = linear(100.0, 1500.0, json!([range(VALUE, 40.0, 120.0)]));
    let found = drawn(&scenario, 4000, 1);
    assert_eq!(found["sampler"], "xoshiro256++");
    // The standard deviation is 30 × √((40² + 100² + 120² − 40·100 − 40·120 − 100·120) / 18) = £510; its error with
    // 4,000 draws £8.06, of which four are allowed.
    assert_near(number(&found, "/views/public_value/mean"), 1100.0, 33.0);
    assert_near(number(&found, "/views/public_value/chance_positive"), 1.0 - 100.0 / 4800.0, 0.01);
}

#[test]
fn powers_of_two_up_to_65536_use_sobols_points() {
    let scenario = linear(100.0, 1500.0, json!([range(VALUE, 40.0, 120.0)]));
    for (count, sampler) in [(1, "scrambled-sobol"), (64, "scrambled-sobol"), (63, "xoshiro256++")] {
        let found = drawn(&scenario, count, 9);
        assert_eq!(found["sampler"], sampler);
        assert_eq!((&found["draws"], &found["seed"]), (&json!(count), &json!(9)));
    }
}

#[test]
fn a_seed_gives_the_same_draws_and_another_seed_others() {
    let scenario = linear(100.0, 1500.0, json!([range(VALUE, 40.0, 120.0)]));
    for count in [32, 33] {
        assert_eq!(drawn(&scenario, count, 5), drawn(&scenario, count, 5));
        assert_ne!(drawn(&scenario, count, 5)["views"], drawn(&scenario, count, 6)["views"]);
    }
}

#[test]
fn nothing_is_drawn_without_draws_or_without_ranges() {
    assert_eq!(drawn(&linear(100.0, 1500.0, json!([range(VALUE, 40.0, 120.0)])), 0, 1), Value::Null);
    let without = results_of(&linear(100.0, 1500.0, json!([])), Draws { count: 64, seed: 1 });
    assert_eq!((&without["uncertainty"], &without["sensitivity"]), (&Value::Null, &json!([])));
}

#[test]
fn a_range_of_no_width_stays_where_it_is() {
    let found = drawn(&linear(100.0, 1500.0, json!([range(VALUE, 100.0, 100.0)])), 64, 1);
    for name in ["mean", "p5", "p50", "p95"] {
        assert_close(number(&found, &format!("/views/public_value/{name}")), 1500.0);
    }
    assert_eq!(found["drivers"][0]["public_value"], 0.0);
}

fn two_values(tag: Option<&str>) -> Value {
    let mut scenario = linear(100.0, 0.0, json!([]));
    let second = json!({ "name": "Work", "kind": "social", "amount": 100 });
    put(&mut scenario, "outcomes.home.values.1", second);
    let ranges = ["outcomes.home.values.0.amount", "outcomes.home.values.1.amount"].map(|path| {
        let mut range = range(path, 50.0, 150.0);
        range["shape"] = json!("uniform");
        if let Some(tag) = tag {
            range["together"] = json!(tag);
        }
        range
    });
    scenario["ranges"] = ranges.into_iter().collect();
    scenario
}

#[test]
fn ranges_with_one_tag_share_a_draw() {
    // Together: 30 × 2 × U(50, 150), whose 10th percentile is 30 × 2 × 60. Apart: 60 + √(2 × 0.1 × 100²) − … by the
    // triangle of a sum of two uniforms, 100 + √(0.2) × 100.
    let together = drawn(&two_values(Some("tag")), 4096, 1);
    assert_near(number(&together, "/views/public_value/p10"), 3600.0, 5.0);
    assert_eq!(together["drivers"].as_array().unwrap().len(), 1);
    assert_eq!(together["drivers"][0]["path"], "outcomes.home.values.0.amount");
    assert_near(number(&together, "/drivers/0/public_value"), 1.0, 0.002);
    let apart = drawn(&two_values(None), 4096, 1);
    assert_near(number(&apart, "/views/public_value/p10"), 30.0 * (100.0 + 0.2_f64.sqrt() * 100.0), 25.0);
    assert_eq!(apart["drivers"].as_array().unwrap().len(), 2);
}

#[test]
fn drivers_are_shares_of_the_variance() {
    // 30 × value − cost, uniform over £100 and £1,500: variances as 3,000² to 1,500², which is 4 to 1.
    let mut ranges = json!([range(VALUE, 50.0, 150.0), range(COST, 750.0, 2250.0)]);
    for range in ranges.as_array_mut().unwrap() {
        range["shape"] = json!("uniform");
    }
    let found = drawn(&linear(100.0, 1500.0, ranges), 8192, 1);
    assert_near(number(&found, "/drivers/0/public_value"), 0.8, 0.01);
    assert_near(number(&found, "/drivers/1/public_value"), 0.2, 0.01);
    assert_near(number(&found, "/drivers/0/fiscal"), 0.0, 0.01);
    assert_near(number(&found, "/drivers/1/fiscal"), 1.0, 0.002);
}

/// £2,000 a year saved for ever more against a cost of £1,000 to £9,000, uniform, in year 0; £6,000 in all.
#[test]
fn payback_is_told_over_the_draws_that_pay_back() {
    let mut cost = range(COST, 1000.0, 9000.0);
    cost["shape"] = json!("uniform");
    let mut scenario = linear(0.0, 5000.0, json!([cost]));
    put(&mut scenario, "outcomes.home.effects", json!({ "ae": 0.4 }));
    put(&mut scenario, "appraisal.discounting.rate", json!(0.1));
    let found = drawn(&scenario, 4096, 1);
    // It pays back by £6,000, and the cost C − 2,000 in year 0 is back after 1 + (C − 2,000) / 2,000 years.
    assert_near(number(&found, "/payback/chance"), 5.0 / 8.0, 0.001);
    for (name, share) in [("p10", 0.1), ("p50", 0.5), ("p90", 0.9)] {
        let cost = 1000.0 + 5000.0 * share;
        let expected = if cost <= 2000.0 { 0.0 } else { cost / 2000.0 };
        assert_near(number(&found, &format!("/payback/{name}")), expected, 0.003);
    }
    // Discounted and added up: 2,000 × (1, 1 + 1 / 1.1, 1 + 1 / 1.1 + 1 / 1.21) − C; the 10th percentile has C = 8,200.
    let gained = [2000.0, 2000.0 * 2.1 / 1.1, 2000.0 * 3.31 / 1.21];
    for (name, cost) in [("p10", 8200.0), ("p50", 5000.0), ("p90", 1800.0)] {
        for (found, gained) in numbers(&found, &format!("/cumulative_fiscal/{name}")).iter().zip(gained) {
            assert_near(*found, gained - cost, 5.0);
        }
    }
}

#[test]
fn a_redesign_that_never_pays_back_has_no_payback() {
    let found = drawn(&linear(100.0, 1500.0, json!([range(VALUE, 40.0, 120.0)])), 16, 1);
    assert_eq!(found["payback"], json!({ "p10": null, "p50": null, "p90": null, "chance": 0.0 }));
}

#[test]
fn a_default_drop_off_follows_the_turnover_until_it_is_named() {
    let turnover = range("groups.people.turnover", 0.0, 0.5);
    let at_high = |ranges: Value| {
        let mut scenario = linear(100.0, 0.0, ranges);
        put(&mut scenario, "groups.people.turnover", json!(0.0));
        numbers(&results(&scenario), "/sensitivity/0/public_value")[1]
    };
    // 10 × £100 × (1 + 0.5 + 0.25), or 3 years in full.
    assert_close(at_high(json!([turnover])), 1750.0);
    assert_close(at_high(json!([turnover, range("outcomes.home.drop_off", 0.0, 0.1)])), 3000.0);
}
