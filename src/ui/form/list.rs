//! A list: its entries, and the way to add one.

use yew::prelude::*;

use crate::scenario::field::Object;
use crate::scenario::node::Node;
use crate::ui::desk::{Desk, use_desk};
use crate::ui::form::entry::Entry;

/// A list of the scenario.
#[derive(PartialEq, Properties)]
pub struct ListProps {
    /// Where the list stands.
    pub path: AttrValue,
    /// What it is called.
    pub label: AttrValue,
    /// What it holds.
    pub of: &'static Object,
    /// The most entries.
    pub most: usize,
}

/// The list.
#[component]
pub fn List(props: &ListProps) -> Html {
    let Some(desk) = use_desk() else { return Html::default() };
    let added = use_state(|| None::<String>);
    let add_button = use_node_ref();
    let words = desk.language().form();
    let entries = desk.scenario().at(&props.path).map_or(&[][..], Node::entries);
    let onclick = {
        let (path, added) = (props.path.to_string(), added.clone());
        let (of, count) = (props.of, entries.len());
        desk.pressed(move |desk| {
            if let Some(value) = desk.scenario().blank(of, &path, desk.language().form().new_part()) {
                added.set(Some(name_in_path(&value, count)));
                desk.put(&format!("{path}.{count}"), value);
            }
        })
    };
    html! {
        <div class="list">
            if entries.is_empty() { <p>{ words.none_yet() }</p> }
            // Alone in their fragment, so that each keeps what is typed in it when another goes.
            <>{ for entries.iter().enumerate().map(|(place, entry)| {
                let name = name_in_path(entry, place);
                let own = format!("{}.{name}", props.path);
                html! {
                    <Entry key={name.clone()} list={props.path.clone()} {place}
                        path={own.clone()} title={title(&desk, entry, &own)} of={props.of}
                        is_new={added.as_deref() == Some(name.as_str())} add_button={add_button.clone()} />
                }
            }) }</>
            if entries.len() < props.most {
                <button type="button" class="add" ref={add_button} {onclick}>
                    { words.add() }<span class="hidden">{ ": " }{ &props.label }</span>
                </button>
            }
            { desk.faults(&format!("{}.{}", props.path, entries.len())) }
        </div>
    }
}

/// How a path names an entry: by its id, or by its place.
fn name_in_path(entry: &Node, place: usize) -> String {
    entry.get("id").and_then(Node::as_text).map_or_else(|| place.to_string(), str::to_owned)
}

/// What an entry is called: its own name, what its range is of, or its place.
fn title(desk: &Desk, entry: &Node, path: &str) -> String {
    let text = |key: &str| entry.get(key).and_then(Node::as_text);
    entry
        .get("name")
        .and_then(|name| name.in_language(desk.language()))
        .map_or_else(|| desk.name_of(text("path").unwrap_or(path)), str::to_owned)
}
