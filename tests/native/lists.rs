//! Entries of lists that are moved or taken out: what names an entry goes with it, and what names another stays its.
//!
//! What a range, a split or a reference names is read here from the JSON alone, by value.

use std::collections::BTreeMap;

use outcomes_calculator::data::presets::PRESETS;
use outcomes_calculator::scenario::Scenario;
use outcomes_calculator::scenario::edit::Edit;
use outcomes_calculator::scenario::node::Node;
use outcomes_calculator::scenario::path::Path;
use outcomes_calculator::scenario::validate::validate;
use outcomes_calculator::session::settings::Settings;
use outcomes_calculator::session::{action::Action, state::State};
use serde_json::Value;
use serde_json::json;

const GOOD: &str = include_str!("../faults/good.json");

/// The good file with a range for an amount of each list, and each list with more than one entry.
fn rich() -> Value {
    let mut json: Value = serde_json::from_str(GOOD).unwrap();
    let again = |list: &mut Value, name: &str, amount: f64| {
        let mut entry = list[0].clone();
        if !name.is_empty() {
            entry["name"] = json!(name);
        }
        entry["amount"] = json!(amount);
        list.as_array_mut().unwrap().push(entry);
    };
    again(&mut json["efficiency"]["costs"], "Servers", 700.0);
    again(&mut json["deal"]["outcome_payments"], "", 55.0);
    json["deal"]["outcome_payments"][1]["agency"] = json!("council");
    for (lever, amount) in [("social_action", 17.0), ("peer_networks", 19.0)] {
        again(&mut json["redesign"]["levers"][lever]["costs"], "Extra", amount);
    }
    let cost = json!({"name": "Plan", "amount": 5000, "per": "once", "paid_by": {"nhs": 1, "council": 1}});
    let other = json!({"name": "Check", "amount": 600, "per": "once", "paid_by": {"council": 1, "nhs": 1}});
    for lever in ["person_centred", "outcomes_first", "frequent_users", "multi_agency", "digital_data"] {
        json["redesign"]["levers"][lever]["costs"] = json!([cost, other]);
    }
    json["redesign"]["rollout"] = json!([0.4, 0.7, 1]);
    json["outcomes"][1]["values"] = json!([{"name": "Calm", "kind": "social", "amount": 40}]);
    let mut ranges = vec![
        json!({"path": "groups.callers.use.ae", "low": 10, "high": 13, "together": "use"}),
        json!({"path": "redesign.take_up.callers.reach", "low": 0.1, "high": 0.3, "source": "guess"}),
        json!({"path": "outcomes.home.effects.beds", "low": 0.4, "high": 0.6}),
        json!({"path": "outcomes.home.adds.beds", "low": 1, "high": 3}),
        json!({"path": "deal.share_back.nhs", "low": 0.2, "high": 0.6}),
        json!({"path": "redesign.rollout.1", "low": 0.5, "high": 0.8}),
        json!({"path": "redesign.rollout.2", "low": 0.9, "high": 1}),
    ];
    for (list, pointer) in index_lists(&json) {
        for (place, entry) in json.pointer(&pointer).unwrap().as_array().unwrap().iter().enumerate() {
            if let Some(amount) = entry["amount"].as_f64() {
                let (low, high) = ((amount * 0.9).min(amount * 1.1), (amount * 0.9).max(amount * 1.1));
                ranges.push(json!({"path": format!("{list}.{place}.amount"), "low": low, "high": high}));
            }
        }
    }
    json["ranges"].as_array_mut().unwrap().extend(ranges);
    json
}

fn all() -> Vec<(String, Value)> {
    let presets = PRESETS.iter().map(|preset| (preset.id.to_owned(), preset.text()));
    let mut all: Vec<(String, Value)> =
        presets.map(|(id, text)| (id, serde_json::from_str(text).unwrap())).collect();
    all.push(("good".to_owned(), serde_json::from_str(GOOD).unwrap()));
    all.push(("rich".to_owned(), rich()));
    all
}

fn all_marked() -> impl Iterator<Item = (String, Value)> {
    all().into_iter().map(|(id, json)| (id, marked(&json)))
}

/// Every list whose entries have no ids: its path, and where it is in the JSON.
fn index_lists(json: &Value) -> Vec<(String, String)> {
    let mut found = every_list(json);
    found.retain(|(_, pointer)| {
        json.pointer(pointer).unwrap().as_array().unwrap().iter().all(|entry| entry["id"].is_null())
    });
    found
}

/// Every list, tags of texts aside: its path, and where it is in the JSON.
fn every_list(json: &Value) -> Vec<(String, String)> {
    let mut found = Vec::new();
    lists(json, "", "", &mut found);
    found
}

fn lists(json: &Value, path: &str, pointer: &str, found: &mut Vec<(String, String)>) {
    let joined = |name: &str| if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") };
    match json {
        Value::Object(fields) => {
            for (key, value) in fields {
                lists(value, &joined(key), &format!("{pointer}/{key}"), found);
            }
        }
        Value::Array(entries) => {
            if entries.iter().all(|entry| !entry.is_string()) {
                found.push((path.to_owned(), pointer.to_owned()));
            }
            for (place, entry) in entries.iter().enumerate() {
                let name = entry["id"].as_str().map_or_else(|| place.to_string(), str::to_owned);
                lists(entry, &joined(&name), &format!("{pointer}/{place}"), found);
            }
        }
        _ => {}
    }
}

/// A mark put in each entry of a list before anything is moved, so that the same entry is known after. It stands in the
/// source, which no calculation reads.
fn marked(json: &Value) -> Value {
    // Numbers as the program writes them.
    let mut json = json_of(&scenario(json));
    for (path, pointer) in every_list(&json) {
        for (place, entry) in
            json.pointer_mut(&pointer).unwrap().as_array_mut().unwrap().iter_mut().enumerate()
        {
            if entry.is_object() {
                entry["source"] = json!(format!("{path} at {place}"));
            }
        }
    }
    json
}

/// What a path leads through: each entry by its mark, each key by itself. A number in a bare list is its own mark.
fn followed(json: &Value, path: &str) -> Option<String> {
    let mut marks = Vec::new();
    let mut here = json;
    for name in path.split('.') {
        here = match here {
            Value::Array(entries) => {
                let by_id = entries.iter().find(|entry| entry["id"].as_str() == Some(name));
                by_id.or_else(|| entries.get(name.parse::<usize>().ok()?))?
            }
            Value::Object(fields) => match fields.get(name) {
                Some(next) => next,
                // A number that is left at its default.
                None => &Value::Null,
            },
            _ => return None,
        };
        marks.push(here["source"].as_str().filter(|_| here.is_object()).unwrap_or(name).to_owned());
        if here.is_number() {
            *marks.last_mut().unwrap() = here.to_string();
        }
    }
    Some(marks.join(" / "))
}

/// Everything that names something: where it stands by marks, and what it names by mark. Ranges by their own mark.
fn names(json: &Value) -> BTreeMap<String, String> {
    let mut all = BTreeMap::new();
    for range in json["ranges"].as_array().unwrap_or(&Vec::new()) {
        let path = range["path"].as_str().unwrap();
        let to = followed(json, path).unwrap_or_else(|| panic!("{path} leads nowhere"));
        let own = range["source"].as_str().unwrap_or_default();
        assert!(all.insert(format!("range {own}"), to).is_none());
    }
    references(json, json, String::new(), &mut all);
    all
}

fn references(root: &Value, json: &Value, at: String, all: &mut BTreeMap<String, String>) {
    let entry_of = |list: &str, id: &str| followed(root, &format!("{list}.{id}"));
    match json {
        Value::Object(fields) => {
            let at = fields.get("source").and_then(Value::as_str).map_or(at, str::to_owned);
            for (key, value) in fields {
                let list = match (key.as_str(), value) {
                    ("group", Value::String(_)) => "groups",
                    ("agency", Value::String(_)) => "agencies",
                    ("outcome", Value::String(_)) => "outcomes",
                    _ => "",
                };
                if let (false, Some(id)) = (list.is_empty(), value.as_str()) {
                    let to = entry_of(list, id).unwrap_or_else(|| panic!("{at}: {key} {id} is not there"));
                    all.insert(format!("{at} {key}"), to);
                }
                let list = match key.as_str() {
                    "use" | "effects" | "adds" => "services",
                    "take_up" => "groups",
                    "paid_by" | "falls_to" | "contributions" | "share_back" | "surplus" => "agencies",
                    _ => "",
                };
                if let (false, Value::Object(map)) = (list.is_empty(), value) {
                    for (id, value) in map {
                        let to =
                            entry_of(list, id).unwrap_or_else(|| panic!("{at}: {key} {id} is not there"));
                        all.insert(format!("{at} {key} {id} {value}"), to);
                    }
                }
                if key != "source" {
                    references(root, value, format!("{at}/{key}"), all);
                }
            }
        }
        Value::Array(entries) => entries.iter().for_each(|entry| references(root, entry, at.clone(), all)),
        _ => {}
    }
}

fn scenario(json: &Value) -> Scenario {
    Scenario::new(serde_json::from_value::<Node>(json.clone()).unwrap())
}

fn json_of(scenario: &Scenario) -> Value {
    serde_json::to_value(scenario.root()).unwrap()
}

/// All that named something and is still there names the same; what is there no longer named what has gone, or stood in
/// it, or in what went with it.
fn assert_kept(before: &Value, after: &Value, gone: Option<&str>, told: &str) {
    let (old, new) = (names(before), names(after));
    for (name, to) in &new {
        assert_eq!(old.get(name), Some(to), "{told}: {name}");
    }
    let left: Vec<_> = old.iter().filter(|(name, _)| !new.contains_key(*name)).collect();
    let Some(gone) = gone else {
        assert!(left.is_empty(), "{told}: {left:?}");
        return;
    };
    // What went with it: entries whose marks are there no longer.
    let marks = |json: &Value| {
        let mut found = Vec::new();
        lists(json, "", "", &mut found);
        let entries = found
            .into_iter()
            .flat_map(|(_, pointer)| json.pointer(&pointer).unwrap().as_array().unwrap().clone());
        entries.filter_map(|entry| entry["source"].as_str().map(str::to_owned)).collect::<Vec<_>>()
    };
    let (before, after) = (marks(before), marks(after));
    let went: Vec<&String> = before.iter().filter(|mark| !after.contains(mark)).collect();
    assert!(went.iter().any(|mark| *mark == gone), "{told}: {gone} is there still");
    for (name, to) in left {
        assert!(
            went.iter().any(|mark| to.contains(*mark) || name.contains(mark.as_str())),
            "{told}: {name} of {to} went"
        );
    }
}

/// The edited file; none where the edit is refused, which changes nothing.
fn done(scenario: &Scenario, edit: &Edit) -> Option<Value> {
    let edited = scenario.with(edit).unwrap_or_else(|faults| panic!("{edit:?}: {faults:?}"));
    validate(&edited).ok().map(|_| json_of(&edited))
}

/// The edit made on the screen does the same; undone, the file is the same to the bit, and done again as well.
fn assert_undone(scenario: &Scenario, edit: &Edit) {
    let text = |scenario: &Scenario| serde_json::to_string(scenario.root()).unwrap();
    let start = State::open(scenario.clone(), Settings::default()).unwrap();
    let state = start.reduce(Action::Edit(edit.clone()));
    assert_eq!(text(&state.scenario), text(&scenario.with(edit).unwrap()), "{edit:?}");
    let undone = state.reduce(Action::Undo);
    assert_eq!(text(&undone.scenario), text(scenario), "{edit:?}");
    assert_eq!(text(&undone.reduce(Action::Redo).scenario), text(&state.scenario), "{edit:?}");
}

#[test]
fn an_entry_that_is_moved_takes_along_all_that_names_it() {
    let mut moved = 0;
    for (id, json) in all_marked() {
        let before = scenario(&json);
        for (list, pointer) in every_list(&json) {
            let count = json.pointer(&pointer).unwrap().as_array().unwrap().len();
            let pairs = (0..count).flat_map(|from| (0..count).map(move |to| (from, to)));
            // To the place beside it, as the form does, and to either end.
            let is_tried =
                |(from, to): &(usize, usize)| from.abs_diff(*to) == 1 || [0, count - 1].contains(to);
            for (from, to) in pairs.filter(is_tried) {
                let edit = Edit::Move { list: Path::parse(&list), from, to };
                let told = format!("{id}: {list} from {from} to {to}");
                let Some(after) = done(&before, &edit) else {
                    let entries = json.pointer(&pointer).unwrap();
                    assert!(
                        from == to || entries[from] == entries[to] || list == "redesign.rollout",
                        "{told}"
                    );
                    continue;
                };
                moved += 1;
                let mut expected = json.pointer(&pointer).unwrap().as_array().unwrap().clone();
                let own = expected.remove(from);
                expected.insert(to, own);
                let marks =
                    |list: &Vec<Value>| list.iter().map(|entry| entry["source"].clone()).collect::<Vec<_>>();
                assert_eq!(
                    marks(after.pointer(&pointer).unwrap().as_array().unwrap()),
                    marks(&expected),
                    "{told}"
                );
                assert_kept(&json, &after, None, &told);
            }
        }
    }
    assert!(moved > 500, "only {moved} were moved");
}

#[test]
fn an_entry_that_is_taken_out_takes_along_what_names_it_and_nothing_else() {
    let (mut taken, mut refused) = (0, Vec::new());
    for (id, json) in all_marked() {
        let before = scenario(&json);
        for (list, pointer) in every_list(&json) {
            for (place, entry) in json.pointer(&pointer).unwrap().as_array().unwrap().iter().enumerate() {
                let name = entry["id"].as_str().map_or_else(|| place.to_string(), str::to_owned);
                let edit = Edit::Remove { path: Path::parse(&list).join(&name) };
                let told = format!("{id}: {list}.{name}");
                let after = done(&before, &edit);
                if after.is_some() && place == 0 {
                    assert_undone(&before, &edit);
                }
                match after {
                    Some(after) if entry.is_object() => {
                        taken += 1;
                        assert_kept(&json, &after, entry["source"].as_str(), &told);
                    }
                    Some(_) => taken += 1,
                    None => {
                        let edited = before.with(&edit).unwrap_or_else(|faults| panic!("{told}: {faults:?}"));
                        let faults = validate(&edited).unwrap_err();
                        refused.extend(
                            faults
                                .iter()
                                .map(|fault| format!("{told}: {} {}", fault.path, fault.kind.code())),
                        );
                    }
                }
            }
        }
    }
    assert!(taken > 200, "only {taken} were taken out");
    // Refused is only what would leave a price with nobody to pay it, or a list without its least.
    let least = ["agencies", "services", "groups"].map(|list| format!(": {list} out_of_range"));
    let is_sound =
        |one: &&String| one.ends_with(" weights") || least.iter().any(|least| one.ends_with(least));
    let others: Vec<_> = refused.iter().filter(|one| !is_sound(one)).collect();
    assert!(others.is_empty(), "{others:#?}");
}

/// A group `use` and a service `people`: the words stand side by side in a path that names neither.
#[test]
fn a_range_is_known_by_what_its_steps_are() {
    let mut json: Value = serde_json::from_str(GOOD).unwrap();
    json["groups"][0]["id"] = json!("use");
    json["outcomes"][0]["group"] = json!("use");
    json["redesign"]["costs"][2]["group"] = json!("use");
    let reach = json["redesign"]["take_up"]["rough-sleepers"].take();
    json["redesign"]["take_up"].as_object_mut().unwrap().remove("rough-sleepers");
    json["redesign"]["take_up"]["use"] = reach;
    let mut service = json["services"][1].clone();
    service["id"] = json!("people");
    json["services"].as_array_mut().unwrap().push(service);
    json["groups"][1]["use"]["people"] = json!(3);
    json["ranges"] = json!([
        {"path": "groups.use.people", "low": 90, "high": 110},
        {"path": "groups.callers.use.people", "low": 2, "high": 4},
        {"path": "services.people.volume", "low": 8000, "high": 10000},
        {"path": "groups.use.use.ae", "low": 5, "high": 7},
    ]);
    let after = done(&scenario(&json), &Edit::Remove { path: "services.people".into() }).unwrap();
    let left: Vec<_> =
        after["ranges"].as_array().unwrap().iter().map(|range| range["path"].clone()).collect();
    assert_eq!(left, ["groups.use.people", "groups.use.use.ae"]);
}

/// The groups’ outcomes go with it, and what is paid for those; of the costs that stay, the ranges are still theirs.
#[test]
fn what_goes_with_an_entry_takes_along_what_names_it_in_turn() {
    let mut json = rich();
    json["ranges"] = json!([
        {"path": "deal.outcome_payments.0.amount", "low": 90, "high": 110},
        {"path": "redesign.costs.0.amount", "low": 19000, "high": 21000},
        {"path": "outcomes.home.success", "low": 0.3, "high": 0.5},
        {"path": "redesign.costs.1.amount", "low": 80000, "high": 95000},
    ]);
    json["deal"]["outcome_payments"].as_array_mut().unwrap().truncate(1);
    json["redesign"]["costs"].as_array_mut().unwrap().rotate_right(1);
    json["ranges"][1]["path"] = json!("redesign.costs.1.amount");
    json["ranges"][3]["path"] = json!("redesign.costs.2.amount");
    let after = done(&scenario(&json), &Edit::Remove { path: "groups.rough-sleepers".into() }).unwrap();
    assert_eq!(after["deal"]["outcome_payments"], json!([]));
    assert_eq!(
        after["ranges"],
        json!([
            {"path": "redesign.costs.0.amount", "low": 19000, "high": 21000},
            {"path": "redesign.costs.1.amount", "low": 80000, "high": 95000},
        ])
    );
}

/// A part of the form that is taken out takes its ranges along; one whose number then stands at its default keeps them where
/// they are about that.
#[test]
fn a_field_that_is_taken_out_takes_its_ranges_along() {
    let mut json: Value = serde_json::from_str(GOOD).unwrap();
    json["ranges"] = json!([
        {"path": "redesign.levers.multi_agency.network.cost_per_link", "low": 30, "high": 50},
        {"path": "redesign.levers.multi_agency.cashable", "low": 0.1, "high": 0.3},
        {"path": "groups.callers.use.ae", "low": 11, "high": 13},
        {"path": "outcomes.home.drop_off", "low": 0.1, "high": 0.3},
        {"path": "services.ae.cashable", "low": 0.4, "high": 0.6},
    ]);
    let left = |path: &str| -> Vec<String> {
        let after = done(&scenario(&json), &Edit::Remove { path: path.into() }).unwrap();
        after["ranges"]
            .as_array()
            .unwrap()
            .iter()
            .map(|range| range["path"].as_str().unwrap().to_owned())
            .collect()
    };
    assert_eq!(left("redesign.levers.multi_agency").len(), 3);
    assert_eq!(left("redesign.levers.multi_agency.network").len(), 4);
    assert!(!left("groups.callers.use.ae").contains(&"groups.callers.use.ae".to_owned()));
    assert_eq!(left("outcomes.home.drop_off").len(), 5);
    assert!(!left("services.ae.cashable").contains(&"services.ae.cashable".to_owned()));
}

/// What was typed and refused stays with the entry that it was typed for.
#[test]
fn what_is_refused_moves_with_its_entry() {
    let start = State::open(scenario(&rich()), Settings::default()).unwrap();
    let typed = Edit::SetNumber { path: "redesign.costs.1.to".into(), value: -1.0 };
    let refused = start.reduce(Action::Adjust(typed));
    assert_eq!(refused.refused.at("redesign.costs.1.to").len(), 2);
    let moved = refused.reduce(Action::Edit(Edit::Move { list: "redesign.costs".into(), from: 1, to: 0 }));
    let faults = |path: &str| moved.refused.at(path).len();
    assert_eq!((faults("redesign.costs.1.to"), faults("redesign.costs.0.to")), (0, 2));
    let gone = moved.reduce(Action::Edit(Edit::Remove { path: "redesign.costs.0".into() }));
    assert!(gone.refused.is_empty());
}
