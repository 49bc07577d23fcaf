//! Scenarios without fault made from a list of numbers from 0 to 1, so that a smaller list makes a simpler one.

mod levers;

use serde_json::Map;
use serde_json::Value;
use serde_json::json;

use super::put;
use levers::deal;
use levers::efficiency;
use levers::levers;

/// How many numbers a scenario takes at most; where they run out, 0 stands.
pub const CHOICES: usize = 600;

const PRICE_YEARS: (u32, u32) = (2000, 2024);

/// What is left of a list of choices.
pub struct Choices<'a>(pub &'a [f64]);

impl Choices<'_> {
    fn unit(&mut self) -> f64 {
        let Some((first, rest)) = self.0.split_first() else { return 0.0 };
        self.0 = rest;
        *first
    }

    /// From 0 to 1, with both ends often.
    fn share(&mut self) -> f64 {
        ((self.unit() - 0.1) / 0.8).clamp(0.0, 1.0)
    }

    fn number(&mut self, low: f64, high: f64) -> f64 {
        low + (high - low) * self.share()
    }

    fn whole(&mut self, low: u32, high: u32) -> u32 {
        let span = f64::from(high - low + 1);
        let steps = (0..high - low)
            .take_while(|step| f64::from(step + 1) / span <= self.0.first().copied().unwrap_or(0.0));
        let chosen = low + u32::try_from(steps.count()).expect("small");
        self.unit();
        chosen
    }

    fn chance(&mut self, share: f64) -> bool {
        self.unit() > 1.0 - share
    }

    fn pick<T: Clone>(&mut self, list: &[T]) -> T {
        let most = u32::try_from(list.len() - 1).expect("small");
        list[self.whole(0, most) as usize].clone()
    }

    fn grade(&mut self) -> &'static str {
        self.pick(&["A", "B", "C", "D", "E", "F"])
    }

    fn money(&mut self, low: f64, high: f64) -> Value {
        let amount = self.number(low, high);
        if self.chance(0.3) {
            json!({ "amount": amount, "price_year": self.whole(PRICE_YEARS.0, PRICE_YEARS.1) })
        } else {
            json!(amount)
        }
    }
}

/// Whether a scenario may hold harms and whatever else turns a gain into a loss.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Any,
    /// No negative effect or value, no service added, no steps of cash.
    OnlyGains,
}

/// A scenario without fault.
pub fn scenario(choices: &mut Choices, kind: Kind) -> Value {
    let agencies = list(choices, "a", 1, 4, |choices, _| {
        let kinds = ["local-authority", "nhs", "voluntary", "individuals", "dwp", "justice"];
        json!({ "name": "Agency", "kind": choices.pick(&kinds) })
    });
    let places = Places { agencies: ids(&agencies), kind };
    let mut services = list(choices, "s", 1, 4, |choices, _| service(choices, &places));
    let service_ids = ids(&services);
    let groups = list(choices, "g", 1, 3, |choices, _| {
        let people = if choices.chance(0.1) { 0.0 } else { choices.number(1.0, 300.0) };
        let uses = by_id(choices, &service_ids, |choices| choices.number(0.0, 20.0));
        json!({ "name": "Group", "people": people, "use": uses, "turnover": choices.share() })
    });
    for service in &mut services {
        let used: f64 = groups.iter().map(|group| used(group, service["id"].as_str().expect("an id"))).sum();
        service["volume"] = json!(used * (1.0 + choices.share()) + choices.number(0.0, 5000.0));
    }
    let group_ids = ids(&groups);
    let outcomes = list(choices, "o", 0, 4, |choices, _| outcome(choices, &places, &service_ids, &group_ids));
    let outcome_ids = ids(&outcomes);
    let mut scenario = json!({
        "format": "outcomes-calculator/1",
        "title": "Random",
        "appraisal": appraisal(choices),
        "agencies": agencies, "services": services, "groups": groups, "outcomes": outcomes,
        "redesign": redesign(choices, &places, &group_ids),
        "deal": deal(choices, &places, &outcome_ids),
    });
    let levers = levers(choices, &places, &service_ids);
    put(&mut scenario, "redesign.levers", Value::Object(levers));
    if choices.chance(0.6) {
        put(&mut scenario, "efficiency", efficiency(choices, &places));
    }
    scenario
}

/// What every part of one scenario may refer to.
struct Places {
    agencies: Vec<String>,
    kind: Kind,
}

impl Places {
    fn weights(&self, choices: &mut Choices) -> Value {
        let mut weights = by_id(choices, &self.agencies, |choices| choices.number(0.0, 10.0));
        weights[self.agencies[0].as_str()] = json!(choices.number(0.1, 10.0));
        weights
    }

    fn costs(&self, choices: &mut Choices, units: &[&str]) -> Value {
        let count = choices.whole(0, 2);
        let costs = (0..count).map(|_| {
            json!({
                "name": "Cost", "amount": choices.money(0.0, 50_000.0), "per": choices.pick(units),
                "kind": choices.pick(&["revenue", "capital", "in-kind"]), "paid_by": self.weights(choices),
                "evidence": choices.grade()
            })
        });
        costs.collect()
    }
}

fn list(
    choices: &mut Choices,
    prefix: &str,
    least: u32,
    most: u32,
    mut entry: impl FnMut(&mut Choices, u32) -> Value,
) -> Vec<Value> {
    let count = choices.whole(least, most);
    let entries = (0..count).map(|index| {
        let mut entry = entry(choices, index);
        entry["id"] = json!(format!("{prefix}{index}"));
        entry
    });
    entries.collect()
}

fn ids(list: &[Value]) -> Vec<String> {
    list.iter().map(|entry| entry["id"].as_str().expect("an id").to_owned()).collect()
}

fn by_id(choices: &mut Choices, ids: &[String], number: impl Fn(&mut Choices) -> f64) -> Value {
    let mut map = Map::new();
    for id in ids {
        if choices.chance(0.7) {
            map.insert(id.clone(), json!(number(choices)));
        }
    }
    Value::Object(map)
}

fn used(group: &Value, service: &str) -> f64 {
    group["people"].as_f64().expect("a number") * group["use"][service].as_f64().unwrap_or(0.0)
}

fn appraisal(choices: &mut Choices) -> Value {
    let discounting = if choices.chance(0.5) {
        json!("green-book-2026")
    } else {
        json!({ "rate": choices.number(-0.05, 0.2) })
    };
    json!({
        "start_year": 2026, "years": choices.whole(1, 12), "discounting": discounting,
        "price_year": choices.whole(PRICE_YEARS.0, PRICE_YEARS.1), "optimism_bias": choices.chance(0.7)
    })
}

fn service(choices: &mut Choices, places: &Places) -> Value {
    let mut service = json!({
        "name": "Service", "output": "output", "unit_cost": choices.money(0.0, 2000.0),
        "growth": choices.number(-0.2, 0.2), "paid_by": places.weights(choices), "cashable": choices.share(),
        "cash_lag": choices.whole(0, 3), "duplicated": choices.share(), "digital": choices.share()
    });
    if choices.chance(0.3) && places.kind == Kind::Any {
        service["cash_step"] = json!(choices.number(0.5, 500.0));
    }
    service
}

fn outcome(choices: &mut Choices, places: &Places, services: &[String], groups: &[String]) -> Value {
    let least = if places.kind == Kind::Any { -1.0 } else { 0.0 };
    let mut outcome = json!({
        "name": "Outcome", "unit": "person", "group": choices.pick(groups), "success": choices.share(),
        "deadweight": choices.share(), "attribution": choices.share() * 0.5, "displacement": choices.share() * 0.5,
        "lag": choices.whole(0, 4), "lasts": choices.whole(1, 10), "evidence": choices.grade(),
        "effects": by_id(choices, services, |choices| choices.number(least, 1.0)),
        "values": values(choices, places)
    });
    if choices.chance(0.5) {
        outcome["drop_off"] = json!(choices.share());
    }
    if choices.chance(0.3) && places.kind == Kind::Any {
        outcome["adds"] = by_id(choices, services, |choices| choices.number(0.0, 10.0));
    }
    outcome
}

fn values(choices: &mut Choices, places: &Places) -> Value {
    let least = if places.kind == Kind::Any { -5000.0 } else { 0.0 };
    let count = choices.whole(0, 2);
    let values = (0..count).map(|_| {
        let mut value = json!({
            "name": "Value", "kind": choices.pick(&["fiscal", "economic", "social"]),
            "amount": choices.money(least, 10_000.0), "per": choices.pick(&["person-year", "once"])
        });
        if value["kind"] == "fiscal" {
            value["falls_to"] = places.weights(choices);
            value["transfer"] = json!(choices.chance(0.3));
            value["cashable"] = json!(choices.share());
        }
        if value["kind"] == "social" {
            value["health"] = json!(choices.chance(0.5));
        }
        value
    });
    values.collect()
}

fn redesign(choices: &mut Choices, places: &Places, groups: &[String]) -> Value {
    let mut take_up = Map::new();
    for group in groups {
        if choices.chance(0.8) {
            let own = json!({
                "reach": choices.share(), "engagement": choices.share(), "retention": choices.share(),
                "start": choices.whole(0, 3)
            });
            take_up.insert(group.clone(), own);
        }
    }
    let count = choices.whole(1, 3);
    let rollout: Value = (0..count).map(|_| json!(choices.share())).collect();
    let units = ["once", "year", "person", "engaged", "complete"];
    json!({
        "delivery_years": choices.whole(1, 8), "rollout": rollout, "take_up": take_up,
        "costs": places.costs(choices, &units)
    })
}
