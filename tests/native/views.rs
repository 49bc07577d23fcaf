//! Views, payback, rate of return, pathways and the worth of levers, worked by hand: METHOD.md sections 10 and 12.

use outcomes_calculator::model::evaluate::evaluate;
use outcomes_calculator::model::views::internal_rate_of_return;
use outcomes_calculator::model::views::payback;
use serde_json::Value;
use serde_json::json;

use crate::support::appraisal;
use crate::support::assert_all_close;
use crate::support::assert_close;
use crate::support::number;
use crate::support::numbers;
use crate::support::results;
use crate::support::small_with;

fn given(edits: &[(&str, Value)]) -> Value {
    results(&small_with(edits))
}

#[test]
fn payback_is_the_point_from_which_the_flow_stays_paid() {
    for (flow, expected) in [
        (&[-100.0, 50.0, 100.0][..], Some(2.5)),
        (&[-100.0, 100.0], Some(2.0)),
        // Less than half a penny counts as nothing, half a penny does not.
        (&[-0.0049], Some(0.0)),
        (&[-0.005], None),
        (&[-100.0, 200.0], Some(1.5)),
        (&[-100.0, 99.0], None),
        (&[10.0, -5.0, 1.0], Some(0.0)),
        (&[0.0, 0.0], Some(0.0)),
        (&[], Some(0.0)),
        // Paid back in year 1, below again in year 2, paid for good half-way through year 3.
        (&[-100.0, 150.0, -100.0, 100.0], Some(3.5)),
        (&[-100.0, 150.0, -100.0], None),
        // cum_{−1} is 0: nothing is owed until year 1.
        (&[0.0, -30.0, 40.0], Some(2.75)),
        (&[-10.0, 0.0, 0.0, 20.0], Some(3.5)),
    ] {
        assert_eq!(payback(flow.iter().copied()), expected, "{flow:?}");
    }
}

/// A cost of 5e−324, the least that a double holds, is not 0; no double holds the ratio of a real saving to it.
#[test]
fn a_ratio_too_large_for_a_double_is_unknown() {
    let ratio = |amount: f64| {
        let cost = json!({ "name": "Software", "amount": amount, "per": "year", "paid_by": { "nhs": 1 } });
        let scenario =
            small_with(&[("efficiency", json!({ "unit_cost_cut": 0.1, "cut_years": 2, "costs": [cost] }))]);
        evaluate(&appraisal(&scenario)).efficiency_views.fiscal.ratio
    };
    assert!(ratio(1.0).is_some_and(|ratio| ratio > 1.0));
    assert_eq!(ratio(5e-324), None);
}

#[test]
fn less_than_half_a_penny_is_nothing_in_payback() {
    assert_eq!(payback([-0.004, 1.0].into_iter()), Some(0.0));
    assert_eq!(payback([-100.0, 99.996].into_iter()), Some(2.0));
    assert_eq!(payback([-100.0, 99.994].into_iter()), None);
}

/// Roots by hand: a quadratic in 1 / (1 + r), or none.
#[test]
fn rates_of_return_are_roots() {
    let two_years = |a: f64, b: f64, c: f64| {
        let x = (-b + (b * b - 4.0 * c * a).sqrt()) / (2.0 * c);
        1.0 / x - 1.0
    };
    for (flow, expected) in [
        (&[-100.0, 110.0][..], 0.1),
        (&[0.0, 0.0, -100.0, 110.0], 0.1),
        (&[-100.0, 50.0], -0.5),
        (&[-100.0, 60.0, 60.0], two_years(-100.0, 60.0, 60.0)),
        (&[-100.0, -20.0, 90.0], two_years(-100.0, -20.0, 90.0)),
        (&[-1.0, 10.5], 9.5),
        (&[-100.0, 0.004, 121.0], two_years(-100.0, 0.004, 121.0)),
    ] {
        let found = internal_rate_of_return(flow).unwrap();
        assert!((found - expected).abs() < 1e-11, "{flow:?}: {found}, {expected}");
    }
}

/// £1 that gives £11 a year later returns 1,000 %, to the bit, and £1 that gives a hundredth −99 %.
#[test]
fn a_rate_of_return_at_the_end_of_the_search_is_none() {
    let hundredth = 1.0 - 0.99;
    assert_eq!((-1.0 + 11.0 * (1.0 / 11.0), -1.0 + hundredth * (1.0 / hundredth)), (0.0, 0.0));
    for (gain, is_found) in [(11.0, false), (10.99, true), (hundredth, false), (hundredth * 1.01, true)] {
        assert_eq!(internal_rate_of_return(&[-1.0, gain]).is_some(), is_found, "{gain}");
    }
}

#[test]
fn some_flows_have_no_rate_of_return() {
    for flow in [
        &[100.0, -110.0][..],
        &[-100.0, 230.0, -132.0],
        &[-100.0, 230.0, -1.0],
        &[-100.0, 230.0, -1.0, 50.0],
        &[-100.0, -10.0],
        &[100.0, 10.0],
        &[0.0, 0.0],
        &[],
        &[-1.0, 11.5],
        &[-100.0, 0.5],
        &[0.004, -0.004],
    ] {
        assert_eq!(internal_rate_of_return(flow), None, "{flow:?}");
    }
}

/// £2,000 of service costs saved and £1,000 of wellbeing in each year, for £3,500 of the council's money in year 0.
fn appraised(edits: &[(&str, Value)]) -> Value {
    let mut all = vec![
        ("appraisal.discounting.rate", json!(0.1)),
        ("outcomes.home.effects", json!({ "ae": 0.4 })),
        ("services.ae.cashable", json!(0.75)),
        ("outcomes.home.values", json!([{ "name": "Wellbeing", "kind": "social", "amount": 100 }])),
        (
            "redesign.costs",
            json!([{ "name": "Team", "amount": 3500, "per": "once", "paid_by": { "council": 1 } }]),
        ),
    ];
    all.extend_from_slice(edits);
    given(&all)
}

#[test]
fn three_views_set_benefits_against_costs() {
    let found = appraised(&[]);
    let present = 1.0 + 1.0 / 1.1 + 1.0 / 1.21;
    for (view, benefit, flow) in [
        ("public_value", 3000.0, [-500.0, 3000.0, 3000.0]),
        ("fiscal", 2000.0, [-1500.0, 2000.0, 2000.0]),
        ("cashable", 1500.0, [-2000.0, 1500.0, 1500.0]),
    ] {
        let view = &found["views"][view];
        assert_close(number(view, "/present_benefit"), benefit * present);
        assert_close(number(view, "/present_cost"), 3500.0);
        assert_close(number(view, "/net_present_value"), benefit * present - 3500.0);
        assert_close(number(view, "/ratio"), benefit * present / 3500.0);
        assert_all_close(&numbers(view, "/net_flow"), &flow);
        assert_close(number(view, "/payback_years"), 1.0 - flow[0] / flow[1]);
    }
}

#[test]
fn discounted_payback_takes_longer() {
    let found = appraised(&[]);
    // −2,000 + 1,500 / 1.1 = −636.36; of 1,500 / 1.21 = 1,239.67 that is 0.5133.
    let owed = 2000.0 - 1500.0 / 1.1;
    assert_close(number(&found, "/views/cashable/discounted_payback_years"), 2.0 + owed / (1500.0 / 1.21));
    assert_close(number(&found, "/views/cashable/payback_years"), 2.0 + 500.0 / 1500.0);
}

#[test]
fn nothing_divided_by_nothing_is_null() {
    let found = given(&[("services.ae.unit_cost", json!(0)), ("groups.people.people", json!(0))]);
    for pointer in [
        "/views/public_value/ratio",
        "/views/fiscal/ratio",
        "/views/public_value/internal_rate_of_return",
        "/pathways/today/output_index/0",
        "/pathways/outcomes/cost_index/2",
        "/groups/people/cost_per_person",
        "/groups/people/share_of_cost",
        "/pathways/outcomes/programme_cost_per_outcome",
    ] {
        assert_eq!(found.pointer(pointer), Some(&Value::Null), "{pointer}");
    }
}

#[test]
fn indexes_stand_at_100_today() {
    // Two services; outputs are weighed at today's unit costs: 1,000 × £100 and 100 × £1,000.
    let found = given(&[
        (
            "services.1",
            json!({
                "id": "beds", "name": "Beds", "output": "night", "unit_cost": 1000, "volume": 100, "growth": 0.1,
                "paid_by": { "nhs": 1 }, "digital": 1
            }),
        ),
        ("groups.people.use.beds", json!(1)),
        ("outcomes.home.effects", json!({ "ae": 0.4 })),
        ("redesign.take_up.people.reach", json!(1)),
        ("redesign.levers.digital_data", json!({ "effect": 0.5, "cost_ratio": 0.2 })),
    ]);
    assert_all_close(&numbers(&found, "/pathways/today/output_index"), &[100.0, 105.0, 110.5]);
    assert_all_close(&numbers(&found, "/pathways/today/cost_index"), &[100.0, 105.0, 110.5]);
    // φ = 50 × 0.4 / 100 = 0.2 of 500 attendances: −£10,000 of £200,000. All beds are the group's; half go online.
    assert_all_close(&numbers(&found, "/pathways/outcomes/output_index"), &[95.0, 100.0, 105.5]);
    let beds = [100_000.0, 110_000.0, 121_000.0].map(|cost| cost * (1.0 - 0.5 * 0.8));
    assert_all_close(&numbers(&found, "/pathways/outcomes/service_cost/beds"), &beds);
    assert_all_close(
        &numbers(&found, "/pathways/outcomes/cost_index"),
        &beds.map(|beds| (90_000.0 + beds) / 2000.0),
    );
    assert_close(number(&found, "/pathways/today/group_service_cost"), 3.0 * 50_000.0 + 331_000.0);
    assert_close(
        number(&found, "/pathways/outcomes/service_cost_total"),
        270_000.0 + beds.iter().sum::<f64>(),
    );
}

#[test]
fn outcomes_are_what_would_have_happened_and_what_was_caused() {
    // Reach 0.2 of 100 in two years; 0.5 without levers, 1 − 0.5 × 0.5 = 0.75 with; a quarter anyway.
    let edits = [
        ("redesign.delivery_years", json!(2)),
        ("outcomes.home.deadweight", json!(0.25)),
        ("redesign.levers.outcomes_first", json!({ "effect": 0.5 })),
        (
            "redesign.costs",
            json!([{ "name": "Team", "amount": 900, "per": "once", "paid_by": { "charity": 1 } }]),
        ),
    ];
    let found = given(&edits);
    for pathway in ["today", "outputs"] {
        assert_close(number(&found, &format!("/pathways/{pathway}/outcomes/home")), 20.0 * 0.25);
        assert_eq!(found["pathways"][pathway]["programme_cost_per_outcome"], Value::Null);
    }
    let caused = 30.0 * 0.75;
    assert_close(number(&found, "/pathways/outcomes/outcomes/home"), 5.0 + caused);
    assert_close(number(&found, "/pathways/outcomes/programme_cost_per_outcome"), 900.0 / caused);
    assert_close(number(&found, "/pathways/outcomes/net_cost_per_outcome"), 0.0);

    // With a lag of 2 only those taken on in year 0 come in time.
    let mut late = edits.to_vec();
    late.push(("outcomes.home.lag", json!(2)));
    let found = given(&late);
    assert_close(number(&found, "/pathways/today/outcomes/home"), 2.5);
    assert_close(number(&found, "/pathways/outcomes/outcomes/home"), 2.5 + caused / 2.0);
    assert_close(number(&found, "/pathways/outcomes/programme_cost_per_outcome"), 1800.0 / caused);
    assert_close(number(&found, "/outcomes/home/total_credited"), caused);
}

#[test]
fn a_saving_makes_the_net_cost_of_an_outcome_negative() {
    // Ten people; fiscal benefits of 3 × £2,000 against £3,500.
    let found = appraised(&[]);
    assert_close(number(&found, "/pathways/outcomes/net_cost_per_outcome"), -250.0);
    let two = appraised(&[(
        "outcomes.1",
        json!({ "id": "work", "name": "Work", "unit": "person", "group": "people", "success": 0, "deadweight": 0 }),
    )]);
    assert_eq!(two["pathways"]["outcomes"]["net_cost_per_outcome"], Value::Null);
}

/// Success 0.5 alone; 0.6 with lever 2, 0.75 with lever 6, 1 − 0.5 × 0.8 × 0.5 = 0.8 with both, of 20 people at
/// £100 a person-year in three years.
#[test]
fn two_levers_share_what_they_do_together() {
    let found = given(&[
        ("outcomes.home.values", json!([{ "name": "Wellbeing", "kind": "social", "amount": 100 }])),
        ("redesign.levers.outcomes_first", json!({ "effect": 0.2 })),
        (
            "redesign.levers.social_action",
            json!({
                "effect": 0.5, "volunteers": 1, "hours": 10, "hour_value": 10,
                "costs": [{ "name": "Organiser", "amount": 50, "per": "once", "paid_by": { "council": 1 } }]
            }),
        ),
    ]);
    let worth = |success: f64| 20.0 * success * 100.0 * 3.0;
    assert_close(number(&found, "/levers/base/public_value"), worth(0.5));
    let second = (worth(0.6) - worth(0.5) + worth(0.8) - worth(0.75)) / 2.0;
    assert_close(number(&found, "/levers/parts/outcomes_first/public_value"), second);
    // Its time and its organiser are its own, whatever the other does.
    let sixth = (worth(0.75) - worth(0.5) + worth(0.8) - worth(0.6)) / 2.0 - 150.0;
    assert_close(number(&found, "/levers/parts/social_action/public_value"), sixth);
    assert_close(number(&found, "/levers/parts/social_action/fiscal"), -50.0);
    assert_close(number(&found, "/levers/parts/outcomes_first/fiscal"), 0.0);
    let parts: Vec<&String> = found["levers"]["parts"].as_object().unwrap().keys().collect();
    assert_eq!(parts, ["outcomes_first", "social_action"]);
}
