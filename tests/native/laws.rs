//! What holds of every scenario, whatever its numbers.

use outcomes_calculator::scenario::Scenario;
use outcomes_calculator::scenario::node::Node;
use outcomes_calculator::scenario::validate::validate;
use outcomes_calculator::uncertainty::draws::Draws;
use outcomes_calculator::uncertainty::draws::Run;
use outcomes_calculator::uncertainty::evaluate::evaluate;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use serde_json::Value;
use serde_json::json;

use crate::support::appraisal;
use crate::support::number;
use crate::support::numbers;
use crate::support::put;
use crate::support::random::CHOICES;
use crate::support::random::Choices;
use crate::support::random::Kind;
use crate::support::random::scenario;
use crate::support::results;
use crate::support::spoil::spoil;
use crate::support::take;

const VIEWS: [&str; 3] = ["public_value", "fiscal", "cashable"];

/// The same cases in every run.
pub(crate) fn settings(cases: u32) -> ProptestConfig {
    ProptestConfig {
        cases,
        rng_seed: RngSeed::Fixed(2026),
        failure_persistence: None,
        max_shrink_iters: 2000,
        ..ProptestConfig::default()
    }
}

fn choices() -> impl Strategy<Value = Vec<f64>> {
    vec(0.0..1.0, CHOICES)
}

pub(crate) fn any_scenario() -> impl Strategy<Value = Value> {
    choices().prop_map(|choices| scenario(&mut Choices(&choices), Kind::Any))
}

fn gainful_scenario() -> impl Strategy<Value = Value> {
    choices().prop_map(|choices| scenario(&mut Choices(&choices), Kind::OnlyGains))
}

/// Whether two sums agree, to what adding up numbers of this size in another order can be off by.
fn agree(one: f64, other: f64, size: f64) -> bool {
    (one - other).abs() <= 1e-9 * size.max(1.0)
}

/// The sum of the lists of a map, year by year, and the sum of their sizes.
fn sum_of_map(results: &Value, pointer: &str) -> (Vec<f64>, f64) {
    let map = results.pointer(pointer).and_then(Value::as_object).unwrap();
    let mut sum = vec![0.0; results["years"].as_array().unwrap().len()];
    let mut size = 0.0;
    for id in map.keys() {
        for (total, amount) in sum.iter_mut().zip(numbers(results, &format!("{pointer}/{id}"))) {
            *total += amount;
            size += amount.abs();
        }
    }
    (sum, size)
}

fn assert_same_sum(results: &Value, map: &str, whole: &[f64]) -> Result<(), TestCaseError> {
    let (parts, size) = sum_of_map(results, map);
    for (part, whole) in parts.iter().zip(whole) {
        prop_assert!(agree(*part, *whole, size), "{map}: {part} and {whole}");
    }
    Ok(())
}

fn added(one: &[f64], other: &[f64]) -> Vec<f64> {
    one.iter().zip(other).map(|(one, other)| one + other).collect()
}

/// Paths of numbers that every scenario of these tests has.
pub(crate) fn with_ranges(scenario: &Value) -> Value {
    let mut ranged = scenario.clone();
    let cost = match &scenario["services"][0]["unit_cost"] {
        Value::Object(money) => money["amount"].as_f64().unwrap(),
        other => other.as_f64().unwrap(),
    };
    let growth = scenario["services"][0]["growth"].as_f64().unwrap();
    let turnover = scenario["groups"][0]["turnover"].as_f64().unwrap();
    ranged["ranges"] = json!([
        { "path": "services.s0.unit_cost", "low": cost * 0.5, "high": cost * 1.5, "together": "t" },
        { "path": "services.s0.growth", "low": -0.2, "high": growth, "shape": "uniform", "together": "t" },
        { "path": "groups.g0.turnover", "low": turnover * 0.5, "high": turnover },
    ]);
    ranged
}

proptest! {
    #![proptest_config(settings(128))]

    #[test]
    fn parts_of_agencies_sum_to_the_whole(scenario in any_scenario()) {
        let found = results(&scenario);
        assert_same_sum(&found, "/benefits/fiscal_by_agency", &numbers(&found, "/benefits/fiscal"))?;
        assert_same_sum(&found, "/benefits/cashable_by_agency", &numbers(&found, "/benefits/cashable"))?;
        let cash = added(&numbers(&found, "/benefits/released"), &numbers(&found, "/benefits/avoided_growth"));
        assert_same_sum(&found, "/benefits/cashable_by_agency", &cash)?;
        let paid = added(&numbers(&found, "/programme/revenue"), &numbers(&found, "/programme/capital"));
        assert_same_sum(&found, "/programme/by_agency", &paid)?;
        assert_same_sum(&found, "/deal/contribution", &paid)?;
        for pathway in ["today", "outputs", "outcomes"] {
            let (services, _) = sum_of_map(&found, &format!("/pathways/{pathway}/service_cost"));
            assert_same_sum(&found, &format!("/pathways/{pathway}/cost_by_agency"), &services)?;
            let total = number(&found, &format!("/pathways/{pathway}/service_cost_total"));
            prop_assert!(agree(services.iter().sum(), total, total));
        }
    }

    #[test]
    fn what_agencies_save_is_what_services_cost_less(scenario in gainful_scenario()) {
        let mut plain = scenario;
        for path in ["redesign.levers.multi_agency", "redesign.levers.social_action", "redesign.levers.peer_networks"] {
            let (parent, lever) = path.rsplit_once('.').unwrap();
            if plain.pointer(&format!("/{}/{lever}", parent.replace('.', "/"))).is_some() {
                take(&mut plain, path);
            }
        }
        for outcome in plain["outcomes"].as_array_mut().unwrap() {
            outcome["values"] = json!([]);
        }
        let found = results(&plain);
        let (before, size) = sum_of_map(&found, "/pathways/today/service_cost");
        let (after, _) = sum_of_map(&found, "/pathways/outcomes/service_cost");
        let saved = added(&numbers(&found, "/benefits/fiscal"), &numbers(&found, "/benefits/economic"));
        for ((before, after), saved) in before.iter().zip(after).zip(saved) {
            prop_assert!(agree(before - after, saved, size), "{before} − {after} is not {saved}");
        }
    }

    #[test]
    fn lever_parts_and_base_sum_to_the_whole(scenario in any_scenario()) {
        let found = results(&scenario);
        for view in VIEWS {
            let base = number(&found, &format!("/levers/base/{view}"));
            let parts = found["levers"]["parts"].as_object().unwrap();
            let parts: Vec<f64> = parts.values().map(|part| part[view].as_f64().unwrap()).collect();
            let size = base.abs() + parts.iter().map(|part| part.abs()).sum::<f64>();
            let whole = number(&found, &format!("/views/{view}/net_present_value"));
            prop_assert!(agree(base + parts.iter().sum::<f64>(), whole, size), "{view}");
        }
    }

    #[test]
    fn the_deal_conserves_money(scenario in any_scenario()) {
        let found = results(&scenario);
        let of = |what: &str| sum_of_map(&found, &format!("/deal/{what}"));
        let ((net, size), (saving, _), (contribution, _)) = (of("net"), of("saving"), of("contribution"));
        let ((paid_in, moved), (repaid, _), (surplus, _)) = (of("paid_in"), of("repaid"), of("surplus"));
        for (t, reinvested) in numbers(&found, "/deal/reinvested").into_iter().enumerate() {
            let kept = saving[t] - contribution[t] - reinvested;
            prop_assert!(agree(net[t], kept, size + moved), "year {t}: {} is not {kept}", net[t]);
            prop_assert!(agree(paid_in[t], repaid[t] + surplus[t] + reinvested, moved), "the pool of year {t}");
            prop_assert!(reinvested >= 0.0);
        }
    }

    #[test]
    fn net_flows_come_to_the_net_present_value(scenario in any_scenario()) {
        let found = results(&scenario);
        let factors = numbers(&found, "/discount_factors");
        for (views, view) in [("views", "fiscal"), ("views", "cashable"), ("efficiency_views", "fiscal")] {
            let view = &found[views][view];
            let flow = numbers(view, "/net_flow");
            let present: f64 = flow.iter().zip(&factors).map(|(amount, factor)| amount * factor).sum();
            let (benefit, cost) = (number(view, "/present_benefit"), number(view, "/present_cost"));
            prop_assert!(agree(present, number(view, "/net_present_value"), benefit.abs() + cost));
            prop_assert_eq!(number(view, "/net_present_value"), benefit - cost);
        }
    }

    #[test]
    fn more_deadweight_never_raises_a_view(scenario in gainful_scenario(), more in 0.0..1.0, which in 0usize..4) {
        let count = scenario["outcomes"].as_array().unwrap().len();
        prop_assume!(count > 0);
        let outcome = format!("outcomes.o{}", which % count);
        let deadweight = scenario["outcomes"][which % count]["deadweight"].as_f64().unwrap();
        let mut raised = scenario.clone();
        put(&mut raised, &format!("{outcome}.deadweight"), json!(deadweight + (1.0 - deadweight) * more));
        let (before, after) = (results(&scenario), results(&raised));
        for view in VIEWS {
            let at = format!("/views/{view}/net_present_value");
            let size = number(&before, "/pathways/today/present_service_cost");
            let (before, after) = (number(&before, &at), number(&after, &at));
            prop_assert!(after <= before + 1e-9 * size.max(before.abs()), "{view}: {before} became {after}");
        }
    }

    #[test]
    fn every_result_is_finite(scenario in any_scenario()) {
        let found = evaluate(&appraisal(&with_ranges(&scenario)), Draws { count: 8, seed: 3 });
        let written = format!("{found:?}");
        let words = written.split(|letter: char| !letter.is_alphanumeric());
        prop_assert!(words.into_iter().all(|word| word != "NaN" && word != "inf"), "{written}");
    }

    #[test]
    fn outputs_and_people_are_never_negative(scenario in any_scenario()) {
        let found = results(&scenario);
        for pathway in ["today", "outputs", "outcomes"] {
            for service in found["pathways"][pathway]["service_outputs"].as_object().unwrap().values() {
                prop_assert!(service.as_array().unwrap().iter().all(|outputs| outputs.as_f64().unwrap() >= 0.0));
            }
        }
        for group in found["groups"].as_object().unwrap().values() {
            let (taken, engaged, complete) =
                (numbers(group, "/taken_on"), numbers(group, "/engaged"), numbers(group, "/complete"));
            for t in 0..taken.len() {
                prop_assert!(taken[t] >= engaged[t] && engaged[t] >= complete[t] && complete[t] >= 0.0);
            }
        }
    }

    #[test]
    fn slices_of_a_run_give_the_same_bits(scenario in any_scenario(), slices in vec(1u32..9, 1..6), seed: u64) {
        let appraisal = appraisal(&with_ranges(&scenario));
        for count in [16, 19] {
            let draws = Draws { count, seed };
            let whole = Run::new(appraisal.clone(), draws).unwrap().finish();
            let mut run = Run::new(appraisal.clone(), draws).unwrap();
            for slice in &slices {
                run.advance(*slice);
            }
            prop_assert_eq!(&whole, &run.finish());
            prop_assert_eq!(evaluate(&appraisal, draws).uncertainty.unwrap(), whole);
        }
    }

    #[test]
    fn a_redesign_of_nobody_changes_nothing(scenario in any_scenario()) {
        let mut idle = scenario;
        put(&mut idle, "redesign", json!({ "take_up": {} }));
        let found = results(&idle);
        for view in VIEWS {
            let net = number(&found, &format!("/views/{view}/net_present_value"));
            prop_assert!(net.abs() < 1e-3, "{view}: {net}");
        }
        let (today, size) = sum_of_map(&found, "/pathways/today/service_outputs");
        let (outcomes, _) = sum_of_map(&found, "/pathways/outcomes/service_outputs");
        prop_assert!(today.iter().zip(outcomes).all(|(today, outcomes)| agree(*today, outcomes, size)));
    }

    #[test]
    fn a_scenario_spoiled_at_random_has_faults_or_finite_results(
        scenario in any_scenario(), steps in vec(0.0..1.0, 12), junk in 0usize..12,
    ) {
        let mut spoiled = scenario;
        spoil(&mut spoiled, &steps, junk);
        let root: Node = serde_json::from_value(spoiled).unwrap();
        match validate(&Scenario::new(root)) {
            Err(faults) => prop_assert!(!faults.is_empty()),
            Ok(appraisal) => {
                let written = format!("{:?}", evaluate(&appraisal, Draws { count: 2, seed: 1 }));
                let words = written.split(|letter: char| !letter.is_alphanumeric());
                prop_assert!(words.into_iter().all(|word| word != "NaN"), "{written}");
            }
        }
    }
}
