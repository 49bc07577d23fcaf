//! Published worked examples come out as published. Figures and sources stand in `tests/golden/`.

use outcomes_calculator::model::discount::Discounting;
use serde_json::Value;
use serde_json::json;

use crate::support::example::Example;
use crate::support::example::assert_within;
use crate::support::example::place;
use crate::support::example::service;
use crate::support::number;
use crate::support::numbers;
use crate::support::results;

#[test]
fn care_order_costs_fall_on_four_agencies() {
    let example = Example::read("care-order-split.json");
    let weights = example.0["inputs"]["weights"].as_object().unwrap();
    let avoided = example.input("/applications_avoided");
    let mut scenario = place();
    let kind = |id: &str| if id == "council" { "local-authority" } else { "justice" };
    scenario["agencies"] =
        weights.keys().map(|id| json!({ "id": id, "name": id, "kind": kind(id) })).collect();
    scenario["appraisal"]["price_year"] = example.0["inputs"]["price_year"].clone();
    let total = json!({ "amount": example.input("/total"), "price_year": example.0["inputs"]["price_year"] });
    scenario["services"] = json!([service("application", total, avoided)]);
    scenario["services"][0]["paid_by"] = example.0["inputs"]["weights"].clone();
    scenario["groups"][0]["people"] = json!(avoided);
    scenario["groups"][0]["use"] = json!({ "application": 1 });
    scenario["outcomes"] = json!([{
        "id": "home", "name": "Stays at home", "unit": "child", "group": "group", "success": 1, "deadweight": 0,
        "effects": { "application": 1 }
    }]);
    let found = results(&scenario);
    let tolerance = example.tolerance("absolute");
    for id in weights.keys() {
        let saved = number(&found, &format!("/benefits/fiscal_by_agency/{id}/0"));
        let whole = example.input("/total") * avoided;
        assert_within(saved, example.expected(&format!("/amounts_avoided/{id}")), tolerance);
        assert_within(
            saved / avoided,
            example.expected(&format!("/amounts_per_application/{id}")),
            tolerance,
        );
        assert_within(saved / whole, example.expected(&format!("/shares/{id}")), tolerance);
    }
}

#[test]
fn unit_costs_are_the_sum_of_their_items() {
    let example = Example::read("composed-costs.json");
    for (index, cost) in example.0["inputs"]["costs"].as_array().unwrap().iter().enumerate() {
        let mut scenario = place();
        scenario["appraisal"]["price_year"] = cost["price_year"].clone();
        let items = cost["items"].as_array().unwrap().iter().enumerate();
        let services = items.map(|(item, amount)| {
            let price = json!({ "amount": amount[0], "price_year": cost["price_year"] });
            service(&format!("item-{item}"), price, amount[1].as_f64().unwrap())
        });
        scenario["services"] = services.collect();
        let found = number(&results(&scenario), "/pathways/today/service_cost_total");
        assert_within(found, example.expected(&format!("/exact/{index}")), example.tolerance("exact"));
        assert_within(
            found,
            example.expected(&format!("/published/{index}")),
            example.tolerance("published"),
        );
    }
}

#[test]
fn discount_factors_are_those_of_the_green_book() {
    let example = Example::read("discount-factors.json");
    let (mut standard, mut health) = ([0.0; 76], [0.0; 76]);
    Discounting::GreenBook2026.write_factors(&mut standard, &mut health);
    for (schedule, factors) in [("standard", &standard), ("health", &health)] {
        for (year, expected) in example.0["expected"][schedule].as_object().unwrap() {
            let found = factors[year.parse::<usize>().unwrap()];
            assert_within(found, expected.as_f64().unwrap(), example.tolerance("absolute"));
        }
    }
    let sum: f64 = standard[1..=30].iter().sum();
    assert_within(sum, example.expected("/sum_standard_1_to_30"), 1e-9);

    let mut scenario = place();
    scenario["appraisal"]["years"] = json!(60);
    assert_eq!(numbers(&results(&scenario), "/discount_factors"), standard[..60]);
}

#[test]
fn half_a_gross_benefit_may_be_deadweight() {
    let example = Example::read("families-gross-and-net.json");
    let (before, gross) = (example.input("/cost_before"), example.input("/gross_benefit"));
    let fall = example.expected("/fall");
    assert_within(fall, gross / before, example.tolerance("ratio"));
    let views = |deadweight: f64| {
        let mut scenario = place();
        scenario["services"][0]["unit_cost"] = json!(before);
        scenario["groups"][0]["use"] = json!({ "service": 1 });
        scenario["outcomes"] = json!([{
            "id": "turned-around", "name": "Turned around", "unit": "family", "group": "group", "success": 1,
            "deadweight": deadweight, "effects": { "service": fall }
        }]);
        scenario["redesign"]["costs"] = json!([{
            "name": "Help", "amount": example.input("/cost_of_help"), "per": "person",
            "paid_by": { "council": 1 }
        }]);
        results(&scenario)["views"]["fiscal"].clone()
    };
    let (all, net) = (views(0.0), views(example.input("/deadweight_for_illustration")));
    for (view, field, expected, tolerance) in [
        (&all, "/net_present_value", "/gross_less_cost", "money"),
        (&all, "/ratio", "/gross_ratio", "ratio"),
        (&net, "/present_benefit", "/net_of_deadweight", "money"),
        (&net, "/net_present_value", "/net_less_cost", "money"),
        (&net, "/ratio", "/net_ratio", "ratio"),
    ] {
        assert_within(number(view, field), example.expected(expected), example.tolerance(tolerance));
    }
}

#[test]
fn ninety_days_of_homelessness_cost_what_the_agencies_spent() {
    let example = Example::read("homelessness-ninety-days.json");
    let people = example.input("/people");
    let totals = example.0["inputs"]["totals"].as_object().unwrap();
    let of_days = |share: f64| {
        let mut scenario = place();
        scenario["agencies"] =
            totals.keys().map(|id| json!({ "id": id, "name": id, "kind": "other-public" })).collect();
        let services = totals.iter().map(|(id, total)| {
            let mut service = service(id, json!(1), total.as_f64().unwrap() * share * 1.000_001);
            service["paid_by"] = json!({ id: 1 });
            service
        });
        scenario["services"] = services.collect();
        scenario["groups"][0]["people"] = json!(people);
        let uses = totals
            .iter()
            .map(|(id, total)| (id.clone(), json!(total.as_f64().unwrap() * share / people)))
            .collect();
        scenario["groups"][0]["use"] = Value::Object(uses);
        results(&scenario)
    };
    let quarter = of_days(1.0);
    let (published, exact) = (example.tolerance("published"), example.tolerance("exact"));
    assert_within(number(&quarter, "/groups/group/cost"), example.expected("/total"), exact);
    let each = number(&quarter, "/groups/group/cost_per_person");
    assert_within(each, example.expected("/per_person_exact/total"), exact);
    assert_within(each, example.expected("/per_person_published/total"), published);
    for id in totals.keys() {
        let share = number(&quarter, &format!("/groups/group/share_of_outputs/{id}"));
        let spent = number(&quarter, &format!("/pathways/today/cost_by_agency/{id}/0"));
        let each = share * spent / people;
        assert_within(each, example.expected(&format!("/per_person_exact/{id}")), exact);
        assert_within(each, example.expected(&format!("/per_person_published/{id}")), published);
    }
    let year = of_days(365.0 / example.input("/days"));
    let each = number(&year, "/groups/group/cost_per_person");
    assert_within(each, example.expected("/per_person_year"), exact);
}

#[test]
fn a_social_return_chain_gives_its_ratio() {
    let example = Example::read("sroi-chain.json");
    let mut scenario = place();
    scenario["appraisal"]["years"] = example.0["inputs"]["years"].clone();
    scenario["appraisal"]["discounting"] = json!({ "rate": example.input("/rate") });
    scenario["groups"][0]["people"] = example.0["inputs"]["people"].clone();
    scenario["outcomes"] = json!([{
        "id": "outcome", "name": "Outcome", "unit": "person", "group": "group", "success": 1,
        "deadweight": example.input("/deadweight"), "attribution": example.input("/attribution"),
        "displacement": example.input("/displacement"), "drop_off": example.input("/drop_off"),
        "lag": example.0["inputs"]["lag"], "lasts": example.0["inputs"]["years"],
        "values": [{ "name": "Proxy", "kind": "social", "amount": example.input("/proxy") }]
    }]);
    scenario["redesign"]["delivery_years"] = json!(1);
    scenario["redesign"]["costs"] = json!([{
        "name": "Programme", "amount": example.input("/cost"), "per": "once",
        "year": example.0["inputs"]["cost_year"], "paid_by": { "council": 1 }
    }]);
    let found = results(&scenario);
    let (money, near) = (example.tolerance("money"), example.tolerance("ratio"));
    let proxy = example.input("/proxy");
    assert_within(number(&found, "/outcomes/outcome/gross/0") * proxy, example.expected("/gross"), money);
    let social = numbers(&found, "/benefits/social");
    assert_within(social[0], example.expected("/year_0"), money);
    assert_within(social[1], example.expected("/year_1"), money);
    let factors = numbers(&found, "/discount_factors");
    assert_within(social[1] * factors[1], example.expected("/year_1_discounted"), money);
    assert_within(
        social[0] / (1.0 - example.input("/attribution")),
        example.expected("/after_deadweight"),
        money,
    );
    let view = &found["views"]["public_value"];
    assert_within(number(view, "/present_benefit"), example.expected("/present_benefit"), money);
    assert_within(number(view, "/ratio"), example.expected("/ratio"), near);
}

/// Unit costs, each of one output, brought to the scenario's price year.
fn uprated(rows: &[(f64, u64)], to: u64, deflators: Value) -> Vec<f64> {
    let mut scenario = place();
    scenario["appraisal"]["price_year"] = json!(to);
    scenario["appraisal"]["deflators"] = deflators;
    let services = rows.iter().enumerate().map(|(index, (amount, year))| {
        service(&format!("row-{index}"), json!({ "amount": amount, "price_year": year }), 1.0)
    });
    scenario["services"] = services.collect();
    let found = results(&scenario);
    let cost = |index| number(&found, &format!("/pathways/today/service_cost/row-{index}/0"));
    (0..rows.len()).map(cost).collect()
}

#[test]
fn unit_costs_are_uprated_once_by_their_own_deflators() {
    let example = Example::read("uprating.json");
    let rows = example.0["inputs"]["rows"].as_array().unwrap();
    let rows: Vec<(f64, u64)> = rows
        .iter()
        .map(|row| (row["amount"].as_f64().unwrap(), row["price_year"].as_u64().unwrap()))
        .collect();
    let to = example.0["inputs"]["to"].as_u64().unwrap();
    let found = uprated(&rows, to, example.0["inputs"]["deflators"].clone());
    for (index, found) in found.into_iter().enumerate() {
        let expected = example.expected(&format!("/amounts/{index}"));
        assert_within(found, expected, example.tolerance("relative") * expected);
    }
}

#[test]
fn the_built_in_deflators_are_those_of_june_2026() {
    let example = Example::read("deflators-june-2026.json");
    let pairs = example.0["inputs"]["pairs"].as_array().unwrap();
    for (index, pair) in pairs.iter().enumerate() {
        let [from, to] = [0, 1].map(|end| pair[end].as_u64().unwrap());
        let found = uprated(&[(1.0, from)], to, json!({}))[0];
        assert_within(found, example.expected(&format!("/ratios/{index}")), example.tolerance("absolute"));
    }
}

/// What a study with a comparison group found goes in as it was found: success is the share of the risk that the programme takes
/// away, counted from those taken on, and the effect is all of it.
#[test]
fn a_measured_difference_spares_as_many_as_were_counted() {
    let example = Example::read("troubled-families-net.json");
    let spared = |outcome: &str| {
        let risk = |arm: &str| example.input(&format!("/per_cent_{arm}/{outcome}")) / 100.0;
        let (without, with) = (risk("without"), risk("with"));
        let fall = (without - with) / without;
        let mut scenario = place();
        scenario["services"] = json!([service("service", json!(1), 1000.0 * without)]);
        scenario["groups"][0]["people"] = json!(1000);
        scenario["groups"][0]["use"] = json!({ "service": without });
        scenario["outcomes"] = json!([{
            "id": "spared", "name": "Spared", "unit": "person", "group": "group", "basis": "net",
            "counted_from": "taken_on", "success": fall, "effects": { "service": 1 }
        }]);
        scenario["redesign"]["take_up"]["group"] = json!({ "reach": 1, "engagement": 0.4, "retention": 0.5 });
        let found = results(&scenario);
        let outputs =
            |pathway: &str| number(&found, &format!("/pathways/{pathway}/service_outputs/service/0"));
        (fall, outputs("today") - outputs("outcomes"))
    };
    for outcome in example.0["expected"]["people_per_thousand_spared"].as_object().unwrap().keys() {
        let (fall, people) = spared(outcome);
        let expected = example.expected(&format!("/people_per_thousand_spared/{outcome}"));
        assert_within(people, expected, example.tolerance("people"));
        if let Some(published) = example.0["expected"]["fall_published"][outcome].as_f64() {
            assert_within(fall, published, example.tolerance("fall"));
        }
    }
}

/// Two published returns and two published net gains give one spending: 366 / (2.28 − 1), with which the fiscal gain gives 1.51.
#[test]
fn the_published_return_of_the_families_programme_holds_together() {
    let example = Example::read("troubled-families-net.json");
    let spending = example.input("/net_gain_million/all") / (example.input("/return_per_pound/all") - 1.0);
    assert_within(spending, example.expected("/spending_million"), example.tolerance("exact"));
    let mut scenario = place();
    scenario["outcomes"] = json!([{
        "id": "helped", "name": "Helped", "unit": "family", "group": "group", "basis": "net",
        "counted_from": "taken_on", "success": 1,
        "values": [{ "name": "Budgets", "kind": "fiscal", "per": "once", "falls_to": { "council": 1 },
                     "amount": spending + example.input("/net_gain_million/fiscal") }]
    }]);
    scenario["redesign"]["costs"] = json!([{
        "name": "Programme", "amount": spending, "per": "once", "paid_by": { "council": 1 }
    }]);
    let fiscal = &results(&scenario)["views"]["fiscal"];
    assert_within(number(fiscal, "/ratio"), example.expected("/fiscal_return"), example.tolerance("exact"));
    assert_within(
        number(fiscal, "/ratio"),
        example.input("/return_per_pound/fiscal"),
        example.tolerance("return"),
    );
}

#[test]
fn the_deflators_of_the_gmca_workbook_uprate_as_it_does() {
    let example = Example::read("gmca-uprating.json");
    let rows = example.0["inputs"]["rows"].as_array().unwrap();
    let amounts: Vec<(f64, u64)> =
        rows.iter().map(|row| (row[1].as_f64().unwrap(), row[2].as_u64().unwrap())).collect();
    let mut deflators = example.0["inputs"]["deflators_of_march_2015"].clone();
    for year in ["2014", "2015"] {
        let growth = example.input(&format!("/growth_from_2013/{year}"));
        deflators[year] = json!(example.input("/deflators_of_march_2015/2013") * growth);
    }
    for (found, row) in uprated(&amounts, 2015, deflators).into_iter().zip(rows) {
        let expected = row[3].as_f64().unwrap();
        assert_within(found, expected, example.tolerance("relative") * expected);
    }
}

#[test]
fn volunteer_time_is_hours_at_their_value() {
    let example = Example::read("volunteer-time.json");
    let tolerance = example.tolerance("absolute");
    let given = |hours: f64, hour_value: f64, own_benefit: f64| {
        let mut scenario = place();
        scenario["redesign"]["levers"] = json!({ "social_action": {
            "effect": 0, "volunteers": 1, "hours": hours, "hour_value": hour_value, "own_benefit": own_benefit
        } });
        let found = results(&scenario);
        (number(&found, "/programme/time_given/0"), number(&found, "/benefits/social/0"))
    };
    let (hours, value) = (example.input("/ons/hours"), example.input("/ons/value"));
    let hour_value = example.expected("/value_per_hour");
    assert_within(given(1.0, hour_value, 0.0).0, value / hours, tolerance);
    assert_within(given(hours, hour_value, 0.0).0, value, 1e-9 * value);

    let months = example.input("/measure_up/hours_per_month") * example.input("/measure_up/months");
    let (time, wellbeing) =
        given(months, example.input("/measure_up/hour_value"), example.input("/measure_up/wellbeing"));
    assert_within(time, example.expected("/measure_up_year"), tolerance);
    let rounded = (time / 100.0).round() * 100.0;
    assert_within(rounded, example.expected("/measure_up_rounded"), tolerance);
    assert_within(rounded + wellbeing, example.expected("/measure_up_with_wellbeing"), tolerance);
}

#[test]
fn kinds_of_help_in_kind_add_up() {
    let example = Example::read("volunteer-time.json");
    let mut scenario = place();
    let kinds = example.0["inputs"]["nesta_bn"].as_object().unwrap();
    let costs = kinds.iter().map(|(name, billions)| {
        json!({
            "name": name, "amount": billions, "per": "once", "kind": "in-kind", "paid_by": { "council": 1 }
        })
    });
    scenario["redesign"]["costs"] = costs.collect();
    let found = number(&results(&scenario), "/programme/in_kind/0");
    assert_within(found, example.expected("/nesta_total_bn"), example.tolerance("absolute"));
}
