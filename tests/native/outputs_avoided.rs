//! Outputs avoided, added, doubled and moved online, and the output drive, worked by hand: METHOD.md sections 5 and 7.

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

fn volume(found: &Value, pathway: &str) -> Vec<f64> {
    numbers(found, &format!("/pathways/{pathway}/service_outputs/ae"))
}

fn cost(found: &Value, pathway: &str) -> Vec<f64> {
    numbers(found, &format!("/pathways/{pathway}/service_cost/ae"))
}

/// Everyone of the group is taken on in year 0 and reaches every outcome, so that each avoids its whole effect.
fn all_helped(effects: &[f64]) -> Value {
    let outcomes = effects.iter().enumerate().map(|(index, effect)| {
        json!({
            "id": format!("o{index}"), "name": "Outcome", "unit": "person", "group": "people", "success": 1,
            "deadweight": 0, "effects": { "ae": effect }
        })
    });
    small_with(&[("outcomes", outcomes.collect()), ("redesign.take_up.people.reach", json!(1))])
}

#[test]
fn demand_grows_when_the_place_carries_on() {
    let found = given(&[("services.ae.growth", json!(0.1)), ("outcomes", json!([]))]);
    assert_all_close(&volume(&found, "today"), &[1000.0, 1100.0, 1210.0]);
    assert_all_close(&cost(&found, "today"), &[100_000.0, 110_000.0, 121_000.0]);
    assert_all_close(&volume(&found, "outcomes"), &[1000.0, 1100.0, 1210.0]);
    assert_close(number(&found, "/groups/people/cost"), 50_000.0);
    assert_close(number(&found, "/groups/people/cost_per_person"), 500.0);
    assert_close(number(&found, "/groups/people/share_of_cost"), 0.5);
    assert_close(number(&found, "/groups/people/share_of_outputs/ae"), 0.5);
}

#[test]
fn a_part_of_the_group_avoids_a_part_of_its_outputs() {
    // Ten person-years × 0.4 of 5 attendances = 20 of the group's 500.
    let found = given(&[("outcomes.home.effects", json!({ "ae": 0.4 }))]);
    assert_close(volume(&found, "outcomes")[0], 980.0);
    assert_close(number(&found, "/benefits/fiscal/0"), 2000.0);
}

#[test]
fn avoided_outputs_grow_with_demand() {
    let found = given(&[("services.ae.growth", json!(0.1)), ("outcomes.home.effects", json!({ "ae": 0.4 }))]);
    assert_all_close(&volume(&found, "outcomes"), &[980.0, 1078.0, 1185.8]);
}

#[test]
fn two_outcomes_do_not_avoid_one_output_twice() {
    // 1 − 0.5 × 0.6 = 0.7 of 500.
    let found = results(&all_helped(&[0.5, 0.4]));
    assert_close(volume(&found, "outcomes")[0], 1000.0 - 350.0);
}

#[test]
fn harms_add_up() {
    // 0.5 − 0.1 − 0.2 = 0.2 of 500.
    let found = results(&all_helped(&[-0.1, 0.5, -0.2]));
    assert_close(volume(&found, "outcomes")[0], 1000.0 - 100.0);
}

#[test]
fn weak_evidence_lessens_no_harm() {
    // Grade F: 0.6 × 0.5 − 0.1 = 0.2 of 500.
    let mut scenario = all_helped(&[0.5, -0.1]);
    put(&mut scenario, "appraisal.optimism_bias", json!(true));
    for outcome in ["o0", "o1"] {
        put(&mut scenario, &format!("outcomes.{outcome}.evidence"), json!("F"));
    }
    assert_close(volume(&results(&scenario), "outcomes")[0], 1000.0 - 100.0);
}

#[test]
fn one_source_avoids_at_most_everything() {
    // Two whole groups reach the outcome by year 1: φ = 2 × 0.8 counts as 1, and 0.1 × 2 of harm stays.
    let mut scenario = all_helped(&[0.8, -0.1]);
    put(&mut scenario, "groups.people.turnover", json!(1));
    put(&mut scenario, "redesign.delivery_years", json!(2));
    for outcome in ["o0", "o1"] {
        put(&mut scenario, &format!("outcomes.{outcome}.drop_off"), json!(0));
    }
    let found = results(&scenario);
    assert_all_close(&numbers(&found, "/groups/people/taken_on"), &[100.0, 100.0, 0.0]);
    assert_all_close(&volume(&found, "outcomes")[..2], &[1000.0 - 350.0, 1000.0 - 400.0]);
}

#[test]
fn own_steps_avoid_outputs_of_everyone_engaged() {
    // 20 × 0.5 × (1 − 0.2)(1 − 0.5) = 4 person-years × 0.5 of 5 attendances = 10; half of it goes each year.
    let lever = json!({
        "strength": 0.5, "effects": { "ae": 0.5 }, "deadweight": 0.2, "attribution": 0.5, "drop_off": 0.5,
        "lag": 1
    });
    let found = given(&[("redesign.levers.frequent_users", lever.clone()), ("outcomes", json!([]))]);
    assert_all_close(&volume(&found, "outcomes"), &[1000.0, 990.0, 995.0]);
    // Grade C by default: × 0.9; peers hold half of the drop-off.
    let peers = json!({ "effect": 0.5, "groups": 0, "members": 0, "hours": 0, "hour_value": 0 });
    let found = given(&[
        ("redesign.levers.frequent_users", lever),
        ("redesign.levers.peer_networks", peers),
        ("outcomes", json!([])),
        ("appraisal.optimism_bias", json!(true)),
    ]);
    assert_all_close(&volume(&found, "outcomes"), &[1000.0, 991.0, 1000.0 - 9.0 * 0.75]);
}

#[test]
fn own_steps_fade_by_the_turnover_of_each_group() {
    let lever = json!({ "effects": { "ae": 0.5 }, "deadweight": 0 });
    let found = given(&[
        ("redesign.levers.frequent_users", lever),
        ("outcomes", json!([])),
        ("groups.people.turnover", json!(0.5)),
    ]);
    assert_all_close(&volume(&found, "outcomes"), &[950.0, 975.0, 987.5]);
}

#[test]
fn a_service_not_used_before_comes_in_by_net_people() {
    // Ten net people × 3; weak evidence does not lessen it.
    let found = given(&[
        ("appraisal.optimism_bias", json!(true)),
        ("outcomes.home.evidence", json!("F")),
        ("outcomes.home.adds", json!({ "ae": 3 })),
    ]);
    assert_close(volume(&found, "outcomes")[0], 1030.0);
    assert_close(cost(&found, "outcomes")[0], 103_000.0);
    assert_close(number(&found, "/benefits/fiscal/0"), -3000.0);
}

/// Lever 4 or 5 without an outcome, its effect k·e = 0.2 of a half.
fn structural(lever: &str, scope: &str) -> Vec<(&'static str, Value)> {
    let own = json!({ "strength": 0.5, "effect": 0.4, "scope": scope });
    let path = match lever {
        "multi_agency" => "redesign.levers.multi_agency",
        _ => "redesign.levers.digital_data",
    };
    vec![
        ("outcomes", json!([])),
        ("services.ae.duplicated", json!(0.5)),
        ("services.ae.digital", json!(0.5)),
        ("redesign.rollout", json!([0.5, 1])),
        ("redesign.delivery_years", json!(3)),
        (path, own),
    ]
}

#[test]
fn doubled_work_goes_as_far_as_people_are_engaged() {
    // Cover 0.1, 0.3, 0.5; dup = 0.5 × 0.2 × cover of the group's 500.
    let found = given(&structural("multi_agency", "groups"));
    assert_all_close(&volume(&found, "outcomes"), &[995.0, 985.0, 975.0]);
    // Everyone else's 500 besides, by the roll-out: 0.1 × 0.5, then 0.1.
    let found = given(&structural("multi_agency", "everyone"));
    assert_all_close(&volume(&found, "outcomes"), &[970.0, 935.0, 925.0]);
}

#[test]
fn work_online_costs_a_part_as_far_as_people_are_engaged() {
    // shift = 0.5 × 0.2 × cover at a saving of 1 − 0.2 (the default ratio); volumes stay.
    let found = given(&structural("digital_data", "groups"));
    assert_all_close(&volume(&found, "outcomes"), &[1000.0; 3]);
    assert_all_close(&cost(&found, "outcomes"), &[99_600.0, 98_800.0, 98_000.0]);
    let mut everyone = structural("digital_data", "everyone");
    everyone.push(("redesign.levers.digital_data.cost_ratio", json!(0.5)));
    let found = given(&everyone);
    assert_all_close(
        &cost(&found, "outcomes"),
        &[100_000.0 - 250.0 - 1250.0, 100_000.0 - 750.0 - 2500.0, 100_000.0 - 1250.0 - 2500.0],
    );
}

#[test]
fn structural_change_is_corrected_by_the_grade_of_its_lever() {
    let mut edits = structural("multi_agency", "groups");
    edits.push(("appraisal.optimism_bias", json!(true)));
    edits.push(("redesign.levers.multi_agency.evidence", json!("E")));
    assert_close(volume(&given(&edits), "outcomes")[1], 1000.0 - 15.0 * 0.75);
}

#[test]
fn cover_leaves_with_the_people_who_leave() {
    // Engaged 20 in year 0 only; a quarter leaves each year: cover 0.2, 0.15, 0.1125.
    let mut edits = structural("multi_agency", "groups");
    edits.push(("redesign.rollout", json!([1])));
    edits.push(("redesign.delivery_years", json!(1)));
    edits.push(("groups.people.turnover", json!(0.25)));
    assert_all_close(&volume(&given(&edits), "outcomes"), &[990.0, 992.5, 994.375]);
}

#[test]
fn half_a_person_is_covered_like_a_whole_one() {
    // Everyone engaged: dup = 0.5 × 0.2 of the group's 2.5 outputs.
    let mut edits = structural("multi_agency", "groups");
    edits.push(("redesign.rollout", json!([1])));
    edits.push(("redesign.delivery_years", json!(1)));
    edits.push(("redesign.take_up.people.reach", json!(1)));
    edits.push(("groups.people.people", json!(0.5)));
    assert_all_close(&volume(&given(&edits), "outcomes"), &[999.75; 3]);
}

#[test]
fn doubled_work_is_removed_from_what_is_left() {
    // Half of 500 is avoided; cover is 1, so dup = 0.1 of the other half.
    let mut scenario = all_helped(&[0.5]);
    put(&mut scenario, "services.ae.duplicated", json!(0.5));
    put(&mut scenario, "redesign.levers.multi_agency", json!({ "effect": 0.2 }));
    assert_close(volume(&results(&scenario), "outcomes")[0], 500.0 + 250.0 * 0.9);
}

/// Every field of an output drive but the scope.
fn drive(scope: &str) -> Vec<(&'static str, Value)> {
    vec![
        ("appraisal.years", json!(4)),
        ("services.ae.duplicated", json!(0.2)),
        ("services.ae.digital", json!(0.4)),
        (
            "efficiency",
            json!({
                "scope": scope, "unit_cost_cut": 0.1, "cut_years": 2, "repeat_demand": 0.1, "repeat_years": 2,
                "duplicates_removed": 0.5, "moved_online": 0.5, "cost_ratio": 0.25
            }),
        ),
    ]
}

#[test]
fn an_output_drive_cheapens_outputs_and_some_come_back() {
    // h = 0, 1/2, 1, 1. rise: 1; 1.1 × (1 − 0.05); 1.21 × (1 − 0.1). price: 1; 0.9 × (1 − 0.075); 0.81 × (1 − 0.15).
    let rise = [1.0, 1.1 * 0.95, 1.21 * 0.9, 1.21 * 0.9];
    let price = [1.0, 0.9 * 0.925, 0.81 * 0.85, 0.81 * 0.85];
    let found = given(&drive("groups"));
    assert_all_close(&volume(&found, "outputs"), &rise.map(|rise| 500.0 * rise + 500.0));
    let group: [f64; 4] = std::array::from_fn(|t| 50_000.0 * rise[t] * price[t]);
    assert_all_close(&cost(&found, "outputs"), &group.map(|group| group + 50_000.0));
    assert_close(number(&found, "/pathways/outputs/group_service_cost"), group.iter().sum());
    let saving = group.map(|group| 50_000.0 - group);
    assert_all_close(&numbers(&found, "/efficiency_views/fiscal/net_flow"), &saving);

    let found = given(&drive("everyone"));
    assert_all_close(&volume(&found, "outputs"), &rise.map(|rise| 1000.0 * rise));
    assert_all_close(&cost(&found, "outputs"), &group.map(|group| 2.0 * group));
}

#[test]
fn an_output_drive_is_judged_by_its_evidence() {
    // q = 0.9; without years of cuts h is 1 from the start and nothing is cut.
    let mut edits = drive("groups");
    edits.push(("appraisal.optimism_bias", json!(true)));
    edits.push(("efficiency.cut_years", json!(0)));
    edits.push(("efficiency.repeat_years", json!(0)));
    let found = given(&edits);
    let (rise, price) = (1.0 - 0.2 * 0.5 * 0.9, 1.0 - 0.4 * 0.5 * 0.9 * 0.75);
    assert_all_close(&volume(&found, "outputs"), &[500.0 * rise + 500.0; 4]);
    assert_all_close(&cost(&found, "outputs"), &[50_000.0 * rise * price + 50_000.0; 4]);
    let mut edits = drive("groups");
    edits.push(("appraisal.optimism_bias", json!(true)));
    edits.push(("services.ae.duplicated", json!(0)));
    edits.push(("services.ae.digital", json!(0)));
    // The cut is corrected, what comes back is not.
    let found = given(&edits);
    assert_close(cost(&found, "outputs")[1], 50_000.0 * 1.1 * 0.91 + 50_000.0);
}
