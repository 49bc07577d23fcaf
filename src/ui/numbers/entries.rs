//! What can be done with services, groups and outcomes: each a change that is one step of undo.

use crate::scenario::edit::Edit;
use crate::scenario::field::{Kind, Object, scenario};
use crate::scenario::node::Node;
use crate::scenario::path::Path;
use crate::session::action::Action;
use crate::ui::desk::Desk;

/// What the entries of a list at the top hold.
pub fn entry_of(list: &str) -> Option<&'static Object> {
    match scenario().field(list).map(|field| &field.kind) {
        Some(Kind::List { of, .. }) => Some(of),
        _ => None,
    }
}

/// Adds a service that a group uses; its id.
pub fn add_service(desk: &Desk, group: &str) -> Option<String> {
    let blank = blank(desk, "services")?;
    let (id, put) = placed(desk, "services", blank)?;
    let used = Path::of(&["groups", group, "use", &id]);
    let used = Edit::Put { path: used, value: Node::Number(0.0) };
    desk.act(Action::Edits(put.path().clone(), vec![put, used]));
    Some(id)
}

/// Adds a group; its id.
pub fn add_group(desk: &Desk) -> Option<String> {
    let (id, put) = placed(desk, "groups", blank(desk, "groups")?)?;
    desk.edit(put);
    Some(id)
}

/// Adds an outcome of a group; its id.
pub fn add_outcome(desk: &Desk, group: &str) -> Option<String> {
    let Node::Object(mut fields) = blank(desk, "outcomes")? else { return None };
    for (key, value) in &mut fields {
        if key == "group" {
            *value = Node::Text(group.to_owned());
        }
    }
    let (id, put) = placed(desk, "outcomes", Node::Object(fields))?;
    desk.edit(put);
    Some(id)
}

/// Puts a service in the place of another.
pub fn moving_service(id: &str, beside: &str) -> impl Fn(&Desk) + 'static {
    let (id, beside) = (id.to_owned(), beside.to_owned());
    move |desk: &Desk| {
        let place = |id: &str| {
            let all = desk.scenario().at("services").map_or(&[][..], Node::entries);
            all.iter().position(|entry| entry.get("id").and_then(Node::as_text) == Some(id))
        };
        if let (Some(from), Some(to)) = (place(&id), place(&beside)) {
            desk.edit(Edit::Move { list: Path::of(&["services"]), from, to });
        }
    }
}

/// Puts a copy of a service behind all others, used by a group as the service is.
pub fn copying_service(id: &str, group: &str, name: &str) -> impl Fn(&Desk) + 'static {
    let (id, group, name) = (id.to_owned(), group.to_owned(), name.to_owned());
    move |desk: &Desk| {
        let copy = copy(desk, "services", &id, &name);
        let Some((copied, put)) = copy.and_then(|copy| placed(desk, "services", copy)) else { return };
        let used = Path::of(&["groups", &group, "use"]);
        let each = desk.scenario().number(&used.join(&id).to_string()).unwrap_or_default();
        let used = Edit::Put { path: used.join(&copied), value: Node::Number(each) };
        desk.act(Action::Edits(put.path().clone(), vec![put, used]));
    }
}

/// Puts a copy of an entry behind all others of its list.
pub fn copying(list: &'static str, id: &str, name: &str) -> impl Fn(&Desk) + 'static {
    let (id, name) = (id.to_owned(), name.to_owned());
    move |desk: &Desk| {
        if let Some((_, put)) = copy(desk, list, &id, &name).and_then(|copy| placed(desk, list, copy)) {
            desk.edit(put);
        }
    }
}

/// An entry with an id and a name of its own.
fn copy(desk: &Desk, list: &str, id: &str, title: &str) -> Option<Node> {
    let Node::Object(mut fields) = desk.scenario().at(&format!("{list}.{id}"))?.clone() else { return None };
    for (key, value) in &mut fields {
        match key.as_str() {
            "id" => *value = Node::Text(desk.scenario().fresh_id(list)),
            "name" => {
                let name = format!("{} {title}", desk.language().form().copy_of());
                *value = Node::Text(name.chars().take(200).collect());
            }
            _ => {}
        }
    }
    Some(Node::Object(fields))
}

fn blank(desk: &Desk, list: &str) -> Option<Node> {
    desk.scenario().blank(entry_of(list)?, list, desk.language().form().new_part())
}

/// The id of a new entry, and the edit that puts it behind all others.
fn placed(desk: &Desk, list: &str, entry: Node) -> Option<(String, Edit)> {
    let id = entry.get("id").and_then(Node::as_text)?.to_owned();
    let place = desk.scenario().at(list).map_or(0, |list| list.entries().len());
    Some((id, Edit::Put { path: Path::of(&[list]).entry(place), value: entry }))
}
