//! The hard parts once more, by another road: rates of return, discount factors, Shapley parts.

use outcomes_calculator::model::discount::Discounting;
use outcomes_calculator::model::views::internal_rate_of_return;
use outcomes_calculator::model::views::payback;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use serde_json::Map;
use serde_json::Value;

use crate::support::number;
use crate::support::put;
use crate::support::results;

fn settings() -> ProptestConfig {
    ProptestConfig {
        cases: 256,
        rng_seed: RngSeed::Fixed(2026),
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

proptest! {
    #![proptest_config(settings())]

    /// Gains are drawn, and the first cost is what they are worth at a chosen rate.
    #[test]
    fn the_rate_of_return_is_the_rate_a_flow_was_made_with(
        gains in vec(0.0..1000.0, 1..30), rate in -0.3_f64..2.0, wait in 0_usize..4,
    ) {
        prop_assume!(gains.iter().sum::<f64>() > 1.0);
        let worth = gains.iter().rev().fold(0.0, |later, gain| (later + gain) / (1.0 + rate));
        prop_assume!(worth > 0.01);
        let mut flow = vec![0.0; wait];
        flow.push(-worth);
        flow.extend(&gains);
        let found = internal_rate_of_return(&flow).unwrap();
        // The same net value may come from rates as far apart as rounding over its slope allows.
        prop_assert!((found - rate).abs() < 1e-9 * (1.0 + rate), "{found} is not {rate}");
        // A flow of another size has the same rate; one turned round has none.
        let doubled: Vec<f64> = flow.iter().map(|amount| 2.0 * amount).collect();
        prop_assert_eq!(internal_rate_of_return(&doubled), Some(found));
        let turned: Vec<f64> = flow.iter().map(|amount| -amount).collect();
        prop_assert_eq!(internal_rate_of_return(&turned), None);
    }

    /// Payback found backwards, from the end.
    #[test]
    fn payback_is_the_last_crossing(flow in vec(-100.0..100.0, 1..30)) {
        let mut totals = vec![0.0];
        for amount in &flow {
            totals.push(totals.last().unwrap() + amount);
        }
        let expected = match totals.iter().rposition(|total| *total < 0.0) {
            None => Some(0.0),
            Some(last) if last + 1 == totals.len() => None,
            Some(last) => {
                let years = u32::try_from(last).unwrap();
                Some(f64::from(years) - totals[last] / (totals[last + 1] - totals[last]))
            }
        };
        prop_assume!(totals[1..].iter().all(|total| total.abs() > 0.01));
        match (payback(flow.iter().copied()), expected) {
            (Some(found), Some(expected)) => prop_assert!((found - expected).abs() < 1e-9, "{found}, {expected}"),
            (found, expected) => prop_assert_eq!(found, expected),
        }
    }
}

/// `1.035^−t` up to 30, then `1.035^−30 × 1.03^−(t − 30)`, and so for health.
#[test]
fn discount_factors_are_powers() {
    let (mut standard, mut health) = ([0.0; 76], [0.0; 76]);
    Discounting::GreenBook2026.write_factors(&mut standard, &mut health);
    for t in 0..=75_u8 {
        let (first, second) = (i32::from(t.min(30)), i32::from(t.saturating_sub(30)));
        let power = |early: f64, late: f64| early.powi(-first) * late.powi(-second);
        let place = usize::from(t);
        assert!((standard[place] - power(1.035, 1.03)).abs() < 1e-14, "year {t}");
        assert!((health[place] - power(1.015, 1.0129)).abs() < 1e-14, "year {t}");
    }
    let annuity = (1.0 - 1.035_f64.powi(-30)) / 0.035;
    assert!((standard[1..=30].iter().sum::<f64>() - annuity).abs() < 1e-12);
}

/// Every order of some things.
fn orders(things: &[usize]) -> Vec<Vec<usize>> {
    if things.is_empty() {
        return vec![Vec::new()];
    }
    let mut all = Vec::new();
    for first in things {
        let rest: Vec<usize> = things.iter().copied().filter(|thing| thing != first).collect();
        for mut order in orders(&rest) {
            order.insert(0, *first);
            all.push(order);
        }
    }
    all
}

/// Each lever's part is what it adds on coming in, averaged over all 5,040 orders of seven; the net value of each
/// set comes from a file that holds no other lever.
#[test]
fn shapley_parts_are_averages_over_all_orders() {
    let good: Value = serde_json::from_str(include_str!("../faults/good.json")).unwrap();
    let levers = good["redesign"]["levers"].as_object().unwrap().clone();
    let names: Vec<&String> = levers.keys().collect();
    assert_eq!(names.len(), 7);
    let found = results(&good);
    for view in ["public_value", "fiscal", "cashable"] {
        let worth: Vec<f64> = (0..1_usize << names.len())
            .map(|set| {
                let kept: Map<String, Value> = levers
                    .iter()
                    .enumerate()
                    .filter(|(index, _)| set >> index & 1 == 1)
                    .map(|(_, (name, lever))| (name.clone(), lever.clone()))
                    .collect();
                let mut scenario = good.clone();
                put(&mut scenario, "redesign.levers", Value::Object(kept));
                scenario["ranges"] = Value::Array(Vec::new());
                number(&results(&scenario), &format!("/views/{view}/net_present_value"))
            })
            .collect();
        let mut parts = [0.0; 7];
        let all = orders(&[0, 1, 2, 3, 4, 5, 6]);
        for order in &all {
            let mut set = 0;
            for lever in order {
                parts[*lever] += worth[set | 1 << lever] - worth[set];
                set |= 1 << lever;
            }
        }
        assert_eq!(number(&found, &format!("/levers/base/{view}")), worth[0]);
        for (part, name) in parts.iter().zip(&names) {
            let own = number(&found, &format!("/levers/parts/{name}/{view}"));
            let expected = part / 5040.0;
            assert!((own - expected).abs() < 1e-6, "{name}, {view}: {own} is not {expected}");
        }
    }
}
