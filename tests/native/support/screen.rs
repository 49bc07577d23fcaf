//! What a reader may do on the screen, drawn at random: for each kind of field what its part of the form sends, and
//! whatever else the screen offers.

use std::mem::discriminant;
use std::rc::Rc;

use outcomes_calculator::data::presets::PRESETS;
use outcomes_calculator::data::unit_costs::unit_costs;
use outcomes_calculator::model::levers::Lever;
use outcomes_calculator::report::changes::changes;
use outcomes_calculator::scenario::Scenario;
use outcomes_calculator::scenario::edit::Edit;
use outcomes_calculator::scenario::field::Field;
use outcomes_calculator::scenario::field::Kind;
use outcomes_calculator::scenario::field::Names;
use outcomes_calculator::scenario::field::Need;
use outcomes_calculator::scenario::field::Object;
use outcomes_calculator::scenario::field::scenario as table;
use outcomes_calculator::scenario::node::Node;
use outcomes_calculator::scenario::path::Path;
use outcomes_calculator::session::action::Action;
use outcomes_calculator::session::arrival::Arrival;
use outcomes_calculator::session::history::Origin;
use outcomes_calculator::session::kept::Keeping;
use outcomes_calculator::session::state::State;
use outcomes_calculator::uncertainty::draws::Draws;
use outcomes_calculator::uncertainty::evaluate::evaluate;

use super::preset_of;

/// Three numbers drawn at random: what is done, to which part, and how.
pub type Drawn = (u8, u16, u16);

/// One thing that a reader does, and what it is called.
pub fn action(state: &State, (what, which, how): Drawn) -> (&'static str, Action) {
    let scenario = &*state.scenario;
    let pick = usize::from(which);
    let preset = PRESETS[pick % PRESETS.len()].id;
    match what {
        0..=29 => field(scenario, pick, how),
        30 => ("undo", Action::Undo),
        31 => ("redo", Action::Redo),
        32 => ("settle", Action::Settle),
        33 => ("reset", Action::Reset),
        34 => ("preset", Action::Open(preset_of(preset), Origin::Preset(preset))),
        35 => ("file", Action::Open(retitled(scenario, how), Origin::File)),
        36 => ("link", Action::Open(retitled(&preset_of(preset), how), Origin::Link)),
        37 => finder(scenario, pick, how),
        38 => paste(scenario, pick, how),
        39 => put_back(state, pick),
        40 => trial(scenario, pick),
        41 => range(scenario, pick, how),
        42 => {
            ("keep", Action::Keeping([Keeping::Keep, Keeping::Copy(1), Keeping::Remove(2)][pick % 3].clone()))
        }
        43 => ("switch", Action::Keeping(Keeping::Switch(pick % 2 + 1))),
        44 => ("arrive", Action::Arrive(Arrival::Link(preset_of(preset)))),
        45 => ("complete", complete(state)),
        _ => ("again", Action::Adjust(set("redesign.delivery_years", f64::from(how % 5 + 1)))),
    }
}

fn set(path: &str, value: f64) -> Edit {
    Edit::SetNumber { path: path.into(), value }
}

fn put(path: &str, value: Node) -> Edit {
    Edit::Put { path: path.into(), value }
}

fn text(text: &str) -> Node {
    Node::Text(text.to_owned())
}

fn retitled(scenario: &Scenario, how: u16) -> Scenario {
    scenario.with(&put("title", text(&format!("Another {}", how % 3)))).expect("every scenario has a title")
}

fn finder(scenario: &Scenario, pick: usize, how: u16) -> (&'static str, Action) {
    let entry = &unit_costs()[usize::from(how) % unit_costs().len()];
    let ids: Vec<&str> = scenario.ids(Names::Services).collect();
    let service = ids[pick % ids.len()];
    let edits = scenario.use_unit_cost(service, entry).expect("the service is there");
    ("finder", Action::Edits(Path::of(&["services", service, "unit_cost"]), edits))
}

fn paste(scenario: &Scenario, pick: usize, how: u16) -> (&'static str, Action) {
    let ids: Vec<&str> = scenario.ids(Names::Services).collect();
    let path = format!("services.{}.volume", ids[pick % ids.len()]);
    let block = format!("{}\t{}", 900_000 + u32::from(how % 3), how % 2);
    let read = |text: &str, _: &_| text.parse::<f64>().ok().map(|value| value / 100.0);
    match scenario.pasted(&path, &block, &read) {
        Ok(pasted) => ("paste", Action::Paste(pasted.scenario, pasted.count)),
        Err(_) => ("settle", Action::Settle),
    }
}

fn put_back(state: &State, pick: usize) -> (&'static str, Action) {
    let all = changes(state.start(), &state.scenario);
    let change = all.get(pick % all.len().max(1));
    change.map_or(("settle", Action::Settle), |change| ("put back", Action::Edit(change.put_back.clone())))
}

/// A lever is tried, moved, or taken away.
fn trial(scenario: &Scenario, pick: usize) -> (&'static str, Action) {
    let lever = Lever::ALL[pick % Lever::ALL.len()];
    let path = format!("redesign.levers.{}", lever.id());
    match scenario.at(&path) {
        None => match scenario.example_of(lever) {
            Some(value) => ("lever tried", Action::Edit(Edit::Put { path: path.as_str().into(), value })),
            None => ("no lever", Action::Settle),
        },
        Some(_) if pick.is_multiple_of(3) => {
            ("lever removed", Action::Edit(Edit::Remove { path: path.into() }))
        }
        Some(_) => {
            let strength = f64::from(u8::try_from(pick % 21).expect("small")) / 20.0;
            ("lever moved", Action::Adjust(set(&format!("{path}.strength"), strength)))
        }
    }
}

/// “How sure are you?” of a price, or of its range, that it is quite sure.
fn range(scenario: &Scenario, pick: usize, how: u16) -> (&'static str, Action) {
    let ranges = scenario.at("ranges").map_or(&[][..], Node::entries);
    if how.is_multiple_of(3) && !ranges.is_empty() {
        return (
            "range removed",
            Action::Edit(Edit::Remove { path: format!("ranges.{}", pick % ranges.len()).into() }),
        );
    }
    let Some(Kind::List { of, .. }) = table().field("ranges").map(|field| &field.kind) else {
        panic!("ranges are a list")
    };
    match scenario.blank(of, "ranges", "") {
        Some(blank) => ("range added", Action::Edit(put(&format!("ranges.{}", ranges.len()), blank))),
        None => ("settle", Action::Settle),
    }
}

fn complete(state: &State) -> Action {
    let results = evaluate(&state.appraisal, Draws { count: 1, seed: 1 });
    Action::Complete(Rc::clone(&state.scenario), Rc::new(results))
}

/// A field of the form: the object that holds it, and its path.
struct Place {
    owner: &'static Object,
    field: &'static Field,
    path: String,
}

fn joined(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") }
}

/// Every field of the form.
fn places(scenario: &Scenario, owner: &'static Object, path: &str, all: &mut Vec<Place>) {
    for field in owner.fields {
        let own = joined(path, field.name);
        let stands = scenario.at(&own);
        match &field.kind {
            Kind::Object(of) | Kind::Discounting(of)
                if stands.is_some_and(|node| !node.fields().is_empty()) =>
            {
                places(scenario, of, &own, all);
            }
            Kind::List { of, .. } => {
                for (place, entry) in stands.map_or(&[][..], Node::entries).iter().enumerate() {
                    places(scenario, of, &joined(&own, &name(entry, place)), all);
                }
            }
            Kind::ObjectMap(_, of) => {
                for (key, _) in stands.map_or(&[][..], Node::fields).iter().filter(|(key, _)| key != "source")
                {
                    places(scenario, of, &joined(&own, key), all);
                }
            }
            _ => {}
        }
        all.push(Place { owner, field, path: own });
    }
}

fn name(entry: &Node, place: usize) -> String {
    entry.get("id").and_then(Node::as_text).map_or(place.to_string(), str::to_owned)
}

/// A field of a kind, each kind as often as any other.
fn place(scenario: &Scenario, pick: usize) -> Place {
    let mut all = Vec::new();
    places(scenario, table(), "", &mut all);
    let mut kinds = Vec::new();
    for place in &all {
        let kind = discriminant(&place.field.kind);
        if !kinds.contains(&kind) {
            kinds.push(kind);
        }
    }
    all.retain(|place| discriminant(&place.field.kind) == kinds[pick % kinds.len()]);
    all.swap_remove(pick / kinds.len() % all.len())
}

#[allow(clippy::too_many_lines, reason = "a table of kinds")]
fn field(scenario: &Scenario, pick: usize, how: u16) -> (&'static str, Action) {
    let Place { owner, field, path } = place(scenario, pick);
    let stands = scenario.at(&path);
    let blank = || scenario.blank_value(field, "New");
    if stands.is_none() && matches!(field.need, Need::Optional | Need::Stands | Need::Word(_)) {
        return ("added", blank().map_or(Action::Settle, |value| Action::Edit(put(&path, value))));
    }
    if how.is_multiple_of(8) && field.need == Need::Optional {
        return ("taken out", Action::Edit(Edit::Remove { path: path.into() }));
    }
    let first = |names: Names| {
        let ids: Vec<&str> = scenario.ids(names).collect();
        ids[usize::from(how) % ids.len()].to_owned()
    };
    let share = f64::from(how % 5) / 4.0;
    let now = scenario.number(&path).unwrap_or(1.0);
    let changed = set(&path, now * f64::from(how % 7) / 4.0);
    match &field.kind {
        Kind::Number(_) if how.is_multiple_of(2) => ("number", Action::Edit(changed)),
        Kind::Number(_) => ("number typed", Action::Adjust(changed)),
        Kind::Money(_) if how.is_multiple_of(3) => {
            let amount = Node::Number(now);
            let year = Node::Number(f64::from(2015 + how % 8));
            let value = Node::Object(vec![("amount".to_owned(), amount), ("price_year".to_owned(), year)]);
            ("price year", Action::Adjust(put(&path, value)))
        }
        Kind::Money(_) => ("money typed", Action::Adjust(changed)),
        Kind::Text { .. } => {
            ("text typed", Action::Adjust(put(&path, text(&"ŵ é\n".repeat(usize::from(how % 4))))))
        }
        Kind::Plain => ("text typed", Action::Adjust(put(&path, text(&"tag ".repeat(usize::from(how % 4)))))),
        Kind::Grades(_) => {
            let own = format!("{path}.{}", how % 6);
            ("grade", Action::Adjust(put(&own, Node::Number(share))))
        }
        Kind::Flag => ("flag", Action::Edit(put(&path, Node::Flag(how.is_multiple_of(2))))),
        Kind::Word(words) => {
            let words = owner.words(field.name, words);
            let holder = path.rsplit_once('.').map_or("", |(holder, _)| holder);
            let word = words[usize::from(how) % words.len()];
            ("word", Action::Edit(scenario.choosing(owner, &holder.into(), field.name, word)))
        }
        Kind::Reference(names) => ("reference", Action::Edit(put(&path, text(&first(*names))))),
        Kind::Weights => {
            let own = joined(&path, &first(Names::Agencies));
            ("weight", Action::Adjust(put(&own, Node::Number(share))))
        }
        Kind::Surplus if how.is_multiple_of(2) => ("surplus", Action::Edit(put(&path, text("reinvest")))),
        Kind::Surplus => {
            let weights = Node::Object(vec![(first(Names::Agencies), Node::Number(1.0))]);
            ("surplus", Action::Edit(put(&path, weights)))
        }
        Kind::Discounting(_) if how.is_multiple_of(2) => {
            ("discounting", Action::Edit(put(&path, text("green-book-2026"))))
        }
        Kind::Discounting(_) => {
            let rate = Node::Object(vec![("rate".to_owned(), Node::Number(share / 10.0))]);
            ("discounting", Action::Edit(put(&path, rate)))
        }
        Kind::Deflators(_) => {
            let own = joined(&path, &(2025 + how % 4).to_string());
            ("deflator", Action::Edit(put(&own, Node::Number(100.0 + share))))
        }
        Kind::Tags => {
            ("tags", Action::Adjust(put(&path, Node::List(vec![text("arrest"); usize::from(how % 2)]))))
        }
        Kind::Numbers { .. } => ("roll-out", rollout(scenario, &path, how)),
        Kind::List { of, .. } => list(scenario, of, &path, how),
        Kind::NumberMap(names, _) => {
            ("number by id", Action::Edit(put(&joined(&path, &first(*names)), Node::Number(share))))
        }
        Kind::ObjectMap(names, of) => {
            let value = scenario.blank(of, "", "").expect("it refers to nothing");
            ("object by id", Action::Edit(put(&joined(&path, &first(*names)), value)))
        }
        Kind::Object(_) | Kind::Format | Kind::Id => ("settle", Action::Settle),
    }
}

fn rollout(scenario: &Scenario, path: &str, how: u16) -> Action {
    let count = scenario.at(path).map_or(0, |list| list.entries().len());
    let next = if how.is_multiple_of(3) { count.saturating_sub(1) } else { count };
    Action::Edit(match (count, how % 3) {
        (0, _) => put(path, Node::List(vec![Node::Number(1.0), Node::Number(1.0)])),
        (2.., 0) => Edit::Remove { path: format!("{path}.{next}").into() },
        _ => put(&format!("{path}.{next}"), Node::Number(1.0)),
    })
}

/// An entry is added, copied, moved, or removed with all that refers to it.
fn list(scenario: &Scenario, of: &'static Object, path: &str, how: u16) -> (&'static str, Action) {
    let entries = scenario.at(path).map_or(&[][..], Node::entries).to_vec();
    let last = format!("{path}.{}", entries.len());
    let place = usize::from(how / 4) % entries.len().max(1);
    match (entries.get(place), how % 4) {
        (Some(Node::Object(fields)), 1) => {
            let mut fields = fields.clone();
            for (_, value) in fields.iter_mut().filter(|(key, _)| key == "id") {
                *value = text(&scenario.fresh_id(path));
            }
            ("copied", Action::Edit(put(&last, Node::Object(fields))))
        }
        (Some(_), 2) => ("moved", Action::Edit(Edit::Move { list: path.into(), from: place, to: 0 })),
        (Some(entry), 3) => {
            ("removed", Action::Edit(Edit::Remove { path: joined(path, &name(entry, place)).into() }))
        }
        _ => match scenario.blank(of, path, "New") {
            Some(blank) => ("entry added", Action::Edit(put(&last, blank))),
            None => ("settle", Action::Settle),
        },
    }
}
