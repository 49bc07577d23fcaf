//! Random levers, output drives and deals.

use serde_json::Map;
use serde_json::Value;
use serde_json::json;

use super::Choices;
use super::Kind;
use super::Places;
use super::by_id;

pub(super) fn levers(choices: &mut Choices, places: &Places, services: &[String]) -> Map<String, Value> {
    let mut levers = Map::new();
    let names = [
        "person_centred",
        "outcomes_first",
        "frequent_users",
        "multi_agency",
        "digital_data",
        "social_action",
        "peer_networks",
    ];
    for name in names {
        if choices.chance(0.5) {
            let mut lever = lever(name, choices, places, services);
            lever["strength"] = json!(choices.share());
            lever["costs"] = places.costs(choices, &["once", "year", "person", "complete"]);
            levers.insert(name.to_owned(), lever);
        }
    }
    levers
}

fn lever(name: &str, choices: &mut Choices, places: &Places, services: &[String]) -> Value {
    let scopes = ["groups", "everyone"];
    let mut lever = match name {
        "frequent_users" => {
            let least = if places.kind == Kind::Any { -1.0 } else { 0.0 };
            return json!({
                "effects": by_id(choices, services, |choices| choices.number(least, 1.0)),
                "deadweight": choices.share(), "lag": choices.whole(0, 3), "evidence": choices.grade()
            });
        }
        "multi_agency" => json!({
            "scope": choices.pick(&scopes), "evidence": choices.grade(), "cashable": choices.share(),
            "network": {
                "agencies": choices.whole(2, 8), "cost_per_link": choices.money(0.0, 100.0),
                "falls_to": places.weights(choices)
            },
            "space": { "amount": choices.money(0.0, 10_000.0), "falls_to": places.weights(choices) }
        }),
        "digital_data" => json!({
            "scope": choices.pick(&scopes), "evidence": choices.grade(), "targeting": choices.share(),
            "cost_ratio": choices.share()
        }),
        "social_action" => json!({
            "volunteers": choices.number(0.0, 50.0), "hours": choices.number(0.0, 100.0),
            "hour_value": choices.money(0.0, 20.0), "own_benefit": choices.money(0.0, 500.0)
        }),
        "peer_networks" => json!({
            "groups": choices.number(0.0, 10.0), "members": choices.number(0.0, 20.0),
            "hours": choices.number(0.0, 100.0), "hour_value": choices.money(0.0, 20.0)
        }),
        _ => json!({}),
    };
    lever["effect"] = json!(choices.share());
    lever
}

pub(super) fn efficiency(choices: &mut Choices, places: &Places) -> Value {
    json!({
        "scope": choices.pick(&["groups", "everyone"]), "unit_cost_cut": choices.share() * 0.2,
        "cut_years": choices.whole(0, 5), "repeat_demand": choices.share() * 0.2, "repeat_years": choices.whole(0, 5),
        "duplicates_removed": choices.share(), "moved_online": choices.share(), "cost_ratio": choices.share(),
        "evidence": choices.grade(), "costs": places.costs(choices, &["once", "year"])
    })
}

pub(super) fn deal(choices: &mut Choices, places: &Places, outcomes: &[String]) -> Value {
    let mut deal = json!({
        "share_back": by_id(choices, &places.agencies, |choices| choices.number(0.0, 1.0)), "return": choices.number(0.0, 0.2)
    });
    if choices.chance(0.5) {
        deal["contributions"] = places.weights(choices);
    }
    if choices.chance(0.5) {
        deal["surplus"] = places.weights(choices);
    }
    if !outcomes.is_empty() && choices.chance(0.5) {
        deal["outcome_payments"] = json!([{
            "agency": choices.pick(&places.agencies), "outcome": choices.pick(outcomes),
            "amount": choices.money(0.0, 5000.0)
        }]);
    }
    deal
}
