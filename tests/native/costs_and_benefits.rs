//! Costs, time given, links, values and cash, worked by hand: METHOD.md sections 7 to 9.

use serde_json::Value;
use serde_json::json;

use crate::support::assert_all_close;
use crate::support::number;
use crate::support::numbers;
use crate::support::results;
use crate::support::small_with;
use crate::support::with_fields;

fn given(edits: &[(&str, Value)]) -> Value {
    results(&small_with(edits))
}

/// A cost of £10, with more fields.
fn cost(fields: Value) -> Value {
    with_fields(json!({ "name": "Cost", "amount": 10, "paid_by": { "council": 1 } }), fields)
}

#[test]
fn each_cost_is_reckoned_by_its_unit() {
    // Taken on 20, 20, 0; 10, 10, 0 of them engage; 5, 5, 0 complete.
    for (fields, expected) in [
        (json!({ "per": "once" }), [10.0, 0.0, 0.0]),
        (json!({ "per": "once", "year": 2 }), [0.0, 0.0, 10.0]),
        (json!({ "per": "once", "year": 3 }), [0.0, 0.0, 0.0]),
        (json!({ "per": "year" }), [10.0, 10.0, 0.0]),
        (json!({ "per": "year", "from": 1, "to": 59 }), [0.0, 10.0, 10.0]),
        (json!({ "per": "person" }), [200.0, 200.0, 0.0]),
        (json!({ "per": "engaged" }), [100.0, 100.0, 0.0]),
        (json!({ "per": "complete" }), [50.0, 50.0, 0.0]),
        (json!({ "per": "complete", "group": "people" }), [50.0, 50.0, 0.0]),
        (json!({ "per": "person", "group": "others" }), [0.0, 0.0, 0.0]),
    ] {
        let found = given(&[
            ("groups.1", json!({ "id": "others", "name": "Others", "people": 1, "use": {} })),
            ("redesign.delivery_years", json!(2)),
            ("redesign.take_up.people.engagement", json!(0.5)),
            ("redesign.take_up.people.retention", json!(0.5)),
            ("redesign.costs", json!([cost(fields.clone())])),
        ]);
        assert_all_close(&numbers(&found, "/programme/revenue"), &expected);
    }
}

#[test]
fn a_cost_of_every_group_adds_them_up() {
    let found = given(&[
        ("groups.1", json!({ "id": "others", "name": "Others", "people": 50, "use": {} })),
        ("redesign.take_up.others", json!({ "reach": 0.2 })),
        ("redesign.costs", json!([cost(json!({ "per": "person" }))])),
    ]);
    assert_all_close(&numbers(&found, "/programme/revenue"), &[300.0, 0.0, 0.0]);
}

#[test]
fn a_yearly_cost_ends_with_delivery_or_with_what_it_saves() {
    let yearly = json!([cost(json!({ "per": "year" }))]);
    let space = json!({ "amount": 0, "falls_to": { "council": 1 } });
    let levers = |lever: &str, effect: f64, has_space: bool| {
        let mut own = json!({ "effect": effect, "costs": yearly });
        if has_space {
            own["space"] = space.clone();
        }
        ("redesign.levers", json!({ lever: own }))
    };
    // Delivery ends in year 0 + the latest start of 1.
    let start = ("redesign.take_up.people.start", json!(1));
    for (lever, effect, has_space, expected) in [
        ("outcomes_first", 0.1, false, [10.0, 10.0, 0.0]),
        ("multi_agency", 0.1, false, [10.0, 10.0, 10.0]),
        ("multi_agency", 0.0, true, [10.0, 10.0, 10.0]),
        ("multi_agency", 0.0, false, [10.0, 10.0, 0.0]),
        ("digital_data", 0.1, false, [10.0, 10.0, 10.0]),
        // Lists of people are of no use once nobody is taken on.
        ("digital_data", 0.0, false, [10.0, 10.0, 0.0]),
    ] {
        let found = given(&[levers(lever, effect, has_space), start.clone()]);
        assert_all_close(&numbers(&found, "/programme/revenue"), &expected);
    }
    let found = given(&[("efficiency.costs", yearly.clone())]);
    assert_all_close(&numbers(&found, "/efficiency_views/fiscal/net_flow"), &[-10.0, -10.0, -10.0]);
}

#[test]
fn a_levers_costs_come_with_its_strength() {
    let own = json!({ "strength": 0.3, "effect": 0, "costs": [cost(json!({ "per": "once" }))] });
    let found = given(&[("redesign.levers.person_centred", own)]);
    assert_all_close(&numbers(&found, "/programme/revenue"), &[3.0, 0.0, 0.0]);
}

#[test]
fn costs_go_by_kind_and_by_payer() {
    let paid_by = json!({ "council": 15000, "nhs": 6250, "charity": 3750 });
    let costs = ["revenue", "capital", "in-kind"]
        .map(|kind| cost(json!({ "per": "once", "kind": kind, "paid_by": paid_by, "amount": 1000 })));
    let found = given(&[("redesign.costs", costs.into_iter().collect())]);
    for kind in ["revenue", "capital", "in_kind"] {
        assert_all_close(&numbers(&found, &format!("/programme/{kind}")), &[1000.0, 0.0, 0.0]);
    }
    // In kind is in nobody's budget; 60 %, 25 % and 15 % of the other £2,000.
    for (agency, expected) in [("council", 1200.0), ("nhs", 500.0), ("charity", 300.0)] {
        assert_all_close(&numbers(&found, &format!("/programme/by_agency/{agency}")), &[expected, 0.0, 0.0]);
    }
    for (view, expected) in [("public_value", 3000.0), ("fiscal", 1700.0), ("cashable", 1700.0)] {
        assert_all_close(&[number(&found, &format!("/views/{view}/present_cost"))], &[expected]);
    }
    assert_all_close(&[number(&found, "/pathways/outcomes/programme_cost")], &[2000.0]);
}

/// A lever of people who give time: 4 people × 10 hours × £5, who gain £7 each, at strength 0.5.
fn time(lever: &str) -> [(&'static str, Value); 4] {
    let shared = json!({
        "strength": 0.5, "effect": 0, "hours": 10, "hour_value": 5, "own_benefit": 7, "evidence": "E"
    });
    let (path, counts, per) = match lever {
        "volunteers" => ("redesign.levers.social_action", json!({ "volunteers": 4 }), "volunteer-year"),
        _ => ("redesign.levers.peer_networks", json!({ "groups": 2, "members": 2 }), "peer-group-year"),
    };
    let mut own = with_fields(shared, counts);
    own["costs"] = json!([cost(json!({ "per": per }))]);
    [
        ("redesign.delivery_years", json!(2)),
        ("redesign.rollout", json!([0.5, 1])),
        ("appraisal.optimism_bias", json!(true)),
        (path, own),
    ]
}

#[test]
fn volunteers_give_time_until_delivery_ends() {
    let found = given(&time("volunteers"));
    assert_all_close(&numbers(&found, "/programme/time_given"), &[50.0, 100.0, 0.0]);
    // £10 × 4 × 0.5 × 1.05; £7 × 4 × 0.5 × 0.75; both × the roll-out.
    assert_all_close(&numbers(&found, "/programme/revenue"), &[10.5, 21.0, 0.0]);
    assert_all_close(&numbers(&found, "/benefits/social"), &[5.25, 10.5, 0.0]);
    assert_all_close(&[number(&found, "/views/public_value/present_time_given")], &[150.0]);
    assert_all_close(&[number(&found, "/views/public_value/present_cost")], &[181.5]);
    assert_all_close(&[number(&found, "/views/fiscal/present_cost")], &[31.5]);
}

#[test]
fn peers_go_on_meeting_to_the_end() {
    let found = given(&time("peers"));
    assert_all_close(&numbers(&found, "/programme/time_given"), &[50.0, 100.0, 100.0]);
    // £10 × 2 groups × 0.5 × 1.05.
    assert_all_close(&numbers(&found, "/programme/revenue"), &[5.25, 10.5, 10.5]);
    assert_all_close(&numbers(&found, "/benefits/social"), &[5.25, 10.5, 10.5]);
}

#[test]
fn a_lead_worker_stands_for_links_between_agencies() {
    // n(n−1)/2 − n links × 20 people engaged × £3 × 0.5; only a gain is corrected (grade E: × 0.75).
    for (agencies, expected) in [(2, -30.0), (3, 0.0), (5, 112.5), (30, 405.0 * 30.0 * 0.75)] {
        let network = json!({
            "agencies": agencies, "cost_per_link": 3, "falls_to": { "council": 1, "charity": 1 }
        });
        let found = given(&[
            ("appraisal.optimism_bias", json!(true)),
            (
                "redesign.levers.multi_agency",
                json!({ "strength": 0.5, "effect": 0, "evidence": "E", "cashable": 0.4, "network": network }),
            ),
        ]);
        let cash = if expected < 0.0 { expected } else { expected * 0.4 };
        assert_all_close(&numbers(&found, "/benefits/fiscal"), &[expected / 2.0, 0.0, 0.0]);
        assert_all_close(&numbers(&found, "/benefits/economic"), &[expected / 2.0, 0.0, 0.0]);
        assert_all_close(&numbers(&found, "/benefits/cashable"), &[cash / 2.0, 0.0, 0.0]);
        assert_all_close(&numbers(&found, "/benefits/released"), &[cash / 2.0, 0.0, 0.0]);
    }
}

#[test]
fn space_is_saved_every_year_by_the_roll_out() {
    let space = json!({ "amount": 1000, "falls_to": { "nhs": 1 } });
    let found = given(&[
        ("appraisal.optimism_bias", json!(true)),
        ("redesign.rollout", json!([0, 0.5, 1])),
        (
            "redesign.levers.multi_agency",
            json!({ "strength": 0.5, "effect": 0, "cashable": 1, "space": space }),
        ),
    ]);
    // £1,000 × 0.5 × roll-out × 0.9.
    assert_all_close(&numbers(&found, "/benefits/fiscal_by_agency/nhs"), &[0.0, 225.0, 450.0]);
    assert_all_close(&numbers(&found, "/benefits/cashable_by_agency/nhs"), &[0.0, 225.0, 450.0]);
    assert_all_close(&numbers(&found, "/benefits/fiscal_by_agency/council"), &[0.0; 3]);
}

/// Ten people home from year 1 on, of whom grade F credits six, with one value of £5.
fn valued(fields: Value) -> Value {
    let value = with_fields(json!({ "name": "Value", "amount": 5 }), fields);
    given(&[
        ("appraisal.optimism_bias", json!(true)),
        ("outcomes.home.evidence", json!("F")),
        ("outcomes.home.lag", json!(1)),
        ("outcomes.home.values", json!([value])),
    ])
}

#[test]
fn a_value_comes_a_person_year_or_once() {
    let social = |fields: Value| numbers(&valued(fields), "/benefits/social");
    assert_all_close(&social(json!({ "kind": "social" })), &[0.0, 30.0, 30.0]);
    assert_all_close(&social(json!({ "kind": "social", "per": "once" })), &[0.0, 30.0, 0.0]);
    // A negative value counts every net person.
    assert_all_close(&social(json!({ "kind": "social", "amount": -5 })), &[0.0, -50.0, -50.0]);
    assert_all_close(&social(json!({ "kind": "social", "amount": -5, "per": "once" })), &[0.0, -50.0, 0.0]);
    let economic = numbers(&valued(json!({ "kind": "economic" })), "/benefits/economic");
    assert_all_close(&economic, &[0.0, 30.0, 30.0]);
}

#[test]
fn a_fiscal_value_falls_to_agencies_and_may_be_cash() {
    let falls_to = json!({ "nhs": 3, "charity": 1 });
    let found = valued(json!({ "kind": "fiscal", "falls_to": falls_to, "cashable": 0.2, "per": "once" }));
    assert_all_close(&numbers(&found, "/benefits/fiscal"), &[0.0, 22.5, 0.0]);
    assert_all_close(&numbers(&found, "/benefits/economic"), &[0.0, 7.5, 0.0]);
    assert_all_close(&numbers(&found, "/benefits/cashable_by_agency/nhs"), &[0.0, 4.5, 0.0]);
    assert_all_close(&numbers(&found, "/benefits/fiscal_by_agency/charity"), &[0.0; 3]);
    // An extra cost is always cash.
    let found = valued(json!({ "kind": "fiscal", "falls_to": { "nhs": 1 }, "amount": -5, "per": "once" }));
    assert_all_close(&numbers(&found, "/benefits/cashable"), &[0.0, -50.0, 0.0]);
}

#[test]
fn a_transfer_counts_in_budgets_only() {
    let falls_to = json!({ "nhs": 3, "charity": 1 });
    let fields =
        json!({ "kind": "fiscal", "falls_to": falls_to, "transfer": true, "cashable": 1, "per": "once" });
    let found = valued(fields);
    assert_all_close(&numbers(&found, "/benefits/fiscal"), &[0.0, 22.5, 0.0]);
    assert_all_close(&numbers(&found, "/benefits/transfers"), &[0.0, 22.5, 0.0]);
    assert_all_close(&numbers(&found, "/benefits/economic"), &[0.0; 3]);
    for (view, expected) in [("public_value", 0.0), ("fiscal", 22.5), ("cashable", 22.5)] {
        assert_all_close(&[number(&found, &format!("/views/{view}/present_benefit"))], &[expected]);
    }
}
