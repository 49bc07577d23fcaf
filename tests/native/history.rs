//! Undo and redo have a name that says what they do; and each change can be put back.

use std::rc::Rc;

use outcomes_calculator::data::presets::PRESETS;
use outcomes_calculator::data::presets::preset;
use outcomes_calculator::report::changes::changes;
use outcomes_calculator::report::changes::told;
use outcomes_calculator::scenario::Scenario;
use outcomes_calculator::scenario::edit::Edit;
use outcomes_calculator::scenario::field::Kind;
use outcomes_calculator::scenario::field::scenario as table;
use outcomes_calculator::scenario::node::Node;
use outcomes_calculator::scenario::path::Path;
use outcomes_calculator::session::action::Action;
use outcomes_calculator::session::history::Origin;
use outcomes_calculator::session::settings::Settings;
use outcomes_calculator::session::state::State;
use outcomes_calculator::session::undo_label::deed_name;
use outcomes_calculator::text::Language;
use proptest::prelude::*;

fn scenario(id: &str) -> Scenario {
    Scenario::new(serde_json::from_str(preset(id).unwrap()).unwrap())
}

fn begun(id: &str) -> State {
    State::open(scenario(id), Settings::default()).unwrap()
}

fn set(path: &str, value: f64) -> Action {
    Action::Edit(Edit::SetNumber { path: path.into(), value })
}

/// What the button that undoes says of the last change.
fn undo_name(state: &State, language: Language) -> String {
    let step = state.to_undo().expect("something was done");
    deed_name(&step.deed, &step.document.scenario, &state.scenario, language)
}

fn redo_name(state: &State, language: Language) -> String {
    let step = state.to_redo().expect("something was undone");
    deed_name(&step.deed, &state.scenario, &step.document.scenario, language)
}

/// Every path of a scenario, and what stands there.
fn paths(node: &Node, path: &str, all: &mut Vec<(String, Node)>) {
    let below = |name: &str| if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") };
    for (key, value) in node.fields() {
        all.push((below(key), value.clone()));
        paths(value, &below(key), all);
    }
    for (place, entry) in node.entries().iter().enumerate() {
        let id = entry.get("id").and_then(Node::as_text).map_or(place.to_string(), str::to_owned);
        all.push((below(&id), entry.clone()));
        paths(entry, &below(&id), all);
    }
}

/// An action that a reader may ask for, by three numbers drawn at random.
fn action(state: &State, (what, which, how): (u8, u16, f64)) -> Action {
    let mut all = Vec::new();
    paths(state.scenario.root(), "", &mut all);
    let (path, node) = all[usize::from(which) % all.len()].clone();
    let path = Path::from(path);
    match (what, node) {
        (0..=2, Node::Number(value)) => Action::Edit(Edit::SetNumber { path, value: value * how }),
        (3, Node::Number(value)) => Action::Adjust(Edit::SetNumber { path, value: value * how }),
        (0..=3, Node::Text(text)) => Action::Adjust(Edit::Put { path, value: Node::Text(text + "!") }),
        (0..=2, Node::List(entries)) if !entries.is_empty() => {
            let value = Node::List(entries.into_iter().rev().collect());
            Action::Edit(Edit::Put { path, value })
        }
        (4 | 5, _) => Action::Edit(Edit::Remove { path }),
        (6, _) => Action::Reset,
        (7, _) => Action::Open(scenario(PRESETS[usize::from(which) % PRESETS.len()].id), Origin::File),
        (8, _) => Action::Settle,
        (_, node) => Action::Edit(Edit::Put { path, value: node }),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 12, ..ProptestConfig::default() })]

    #[test]
    fn whatever_was_edited_is_as_it_was_once_each_change_is_put_back(
        drawn in prop::collection::vec((0..6_u8, any::<u16>(), 0.5..1.5), 3),
    ) {
        let start = begun("families");
        let edited = drawn.into_iter().fold(start.clone(), |state, one| state.reduce(action(&state, one)));
        let mut now = Rc::clone(&edited.scenario);
        // A part that was removed comes back before what refers to it.
        for _ in 0..4 {
            for change in changes(&start.scenario, &now) {
                now = Rc::new(now.with(&change.put_back).map_err(|_| TestCaseError::fail(change.path.to_string()))?);
            }
        }
        prop_assert_eq!(changes(&start.scenario, &now), Vec::new());
    }
}

#[test]
fn undo_says_what_it_takes_back_in_the_language_of_the_moment() {
    let state = begun("frequent-ae");
    let group = state.scenario.at("groups.0.id").and_then(Node::as_text).unwrap().to_owned();
    let name = |language| {
        state.scenario.at("groups.0.name").and_then(|name| name.in_language(language)).unwrap().to_owned()
    };
    let [english, welsh] = [Language::English, Language::Welsh].map(name);
    let path = format!("redesign.take_up.{group}.engagement");
    let before = state.scenario.number(&path).unwrap();
    let state = state.reduce(set(&path, 0.55));
    let (from, to) = (format!("{}\u{a0}%", (before * 100.0).round()), "55\u{a0}%");
    assert_eq!(
        undo_name(&state, Language::English),
        format!("engagement of group “{english}”, {from} → {to}")
    );
    assert_eq!(undo_name(&state, Language::Welsh), format!("ymgysylltu (grŵp “{welsh}”), {from} → {to}"));
    let undone = state.reduce(Action::Undo);
    assert_eq!(
        redo_name(&undone, Language::English),
        format!("engagement of group “{english}”, {from} → {to}")
    );
}

#[test]
#[allow(clippy::too_many_lines, reason = "a table of kinds")]
fn each_kind_of_change_has_its_name() {
    let state = begun("frequent-ae");
    let services = state.scenario.at("services").unwrap().entries().to_vec();
    let Some(Kind::List { of, .. }) = table().field("services").map(|field| &field.kind) else {
        panic!("a list")
    };
    let put = |path: String, value: Node| Action::Edit(Edit::Put { path: path.into(), value });
    let last = format!("services.{}", services.len());
    let fresh = state.scenario.blank(of, "services", "New").unwrap();
    let Node::Object(mut copy) = services[0].clone() else { panic!("an object") };
    for (key, value) in &mut copy {
        if key == "id" {
            *value = Node::Text("another".to_owned());
        } else if key == "name" {
            *value = Node::Text("Copy of A&E".to_owned());
        }
    }
    let mut moved = services.clone();
    moved.swap(0, 1);
    let in_welsh = services[0].get("name").and_then(|name| name.in_language(Language::Welsh)).unwrap();
    let removed = format!("tynnwyd: gwasanaeth “{in_welsh}”");
    let remove = Action::Edit(Edit::Remove { path: "services.ae".into() });
    let other = || scenario("families");
    let preset = PRESETS.iter().find(|preset| preset.id == "families").unwrap();
    for (action, english, welsh) in [
        (
            put(last.clone(), fresh),
            "added: service “New”".to_owned(),
            "ychwanegwyd: gwasanaeth “New”".to_owned(),
        ),
        (
            put(last, Node::Object(copy)),
            "copied: service “Copy of A&E”".to_owned(),
            "copïwyd: gwasanaeth “Copy of A&E”".to_owned(),
        ),
        (
            put("services".to_owned(), Node::List(moved)),
            "order changed: services".to_owned(),
            "newidiwyd y drefn: gwasanaethau".to_owned(),
        ),
        (remove, "removed: service “A&E”".to_owned(), removed),
        (
            Action::Open(other(), Origin::Preset("families")),
            format!("start from “{}”", preset.title),
            format!("dechrau o “{}”", preset.title_welsh),
        ),
        (
            Action::Open(other(), Origin::File),
            format!("file opened, “{}”", preset.title),
            format!("agorwyd ffeil, “{}”", preset.title_welsh),
        ),
        (
            Action::Open(other(), Origin::Link),
            format!("link opened, “{}”", preset.title),
            format!("agorwyd dolen, “{}”", preset.title_welsh),
        ),
        (Action::Open(other(), Origin::Pasted), "figures pasted".to_owned(), "gludwyd ffigurau".to_owned()),
    ] {
        let after = state.reduce(action);
        assert!(after.refused.is_empty(), "{english}");
        assert_eq!(undo_name(&after, Language::English), english);
        assert_eq!(undo_name(&after, Language::Welsh), welsh);
    }
    let reset = state.reduce(set("services.ae.volume", 60_000.0)).reduce(Action::Reset);
    assert_eq!(undo_name(&reset, Language::English), "everything put back");
    assert_eq!(undo_name(&reset, Language::Welsh), "rhoi popeth yn ôl");
}

#[test]
fn what_differs_is_told_old_and_new_and_nothing_else_is() {
    let start = scenario("frequent-ae");
    assert_eq!(told(&start, &start, Language::English), Vec::new());
    let set = |path: &str, value: f64| Edit::SetNumber { path: path.into(), value };
    let was = start.number("services.ae.unit_cost").unwrap();
    let edits = [
        set("services.ae.unit_cost", 300.0),
        set("efficiency.cost_ratio", start.number("efficiency.cost_ratio").unwrap()),
        Edit::Remove { path: "agencies.ambulance".into() },
        Edit::Put { path: "title".into(), value: Node::Text("Ours".to_owned()) },
    ];
    let now = edits.iter().fold(start.clone(), |now, edit| now.with(edit).unwrap_or(now));
    let all = told(&start, &now, Language::English);
    let how = |name: &str| all.iter().find(|one| one.name == name).map(|one| one.how.clone());
    assert_eq!(how("Unit cost of service “A&E”"), Some(format!("£{was} → £300")));
    assert_eq!(how("Relative cost online of the output drive"), None);
    assert!(how("Title").is_some_and(|how| how.ends_with("→ Ours")), "{all:?}");
    for one in all {
        assert!(now.with(&one.put_back).is_ok(), "{}", one.name);
    }
}
