//! Draws, drivers and tornado on cases whose answers are known: METHOD.md section 13.

use outcomes_calculator::uncertainty::draws::Draws;
use serde_json::Value;
use serde_json::json;

use crate::support::COST;
use crate::support::VALUE;
use crate::support::appraisal;
use crate::support::assert_all_close;
use crate::support::assert_close;
use crate::support::linear;
use crate::support::number;
use crate::support::numbers;
use crate::support::put;
use crate::support::range;
use crate::support::results;
use crate::support::results_of;

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

/// £100 for each of 30 person-years, of which a share between none and all is cash: £1,500 on average.
#[test]
fn the_cash_part_of_a_fiscal_value_is_drawn() {
    let mut scenario = linear(100.0, 0.0, json!([]));
    put(
        &mut scenario,
        "outcomes.home.values.0",
        json!({
            "name": "Support", "kind": "fiscal", "amount": 100, "falls_to": { "council": 1 }, "cashable": 0.5
        }),
    );
    let path = "outcomes.home.values.0.cashable";
    scenario["ranges"] = json!([{ "path": path, "low": 0, "high": 1, "shape": "uniform" }]);
    let found = results_of(&scenario, Draws { count: 1024, seed: 1 });
    let cashable = &found["uncertainty"]["views"]["cashable"];
    assert!((number(cashable, "/mean") - 1500.0).abs() < 5.0, "{cashable}");
    assert!((number(cashable, "/p5") - 150.0).abs() < 5.0, "{cashable}");
}

/// A quarter of 100 people, half of whom come to a home, for three years, in powers of two and so to the bit:
/// £100 × 37.5 less £3,750 is nothing in every draw, and nothing is not above 0.
#[test]
fn draws_that_come_to_nothing_are_no_gain() {
    let mut scenario = linear(100.0, 3750.0, json!([range(COST, 3750.0, 3750.0)]));
    put(&mut scenario, "redesign.take_up.people.reach", json!(0.25));
    let found = results_of(&scenario, Draws { count: 8, seed: 1 });
    assert_eq!(number(&found, "/uncertainty/views/public_value/p95"), 0.0);
    assert_eq!(number(&found, "/uncertainty/views/public_value/chance_positive"), 0.0);
}

#[test]
fn only_a_scenario_with_ranges_has_some() {
    assert!(!appraisal(&linear(100.0, 1500.0, json!([]))).has_ranges());
    assert!(appraisal(&linear(100.0, 1500.0, json!([range(COST, 0.0, 3000.0)]))).has_ranges());
}
