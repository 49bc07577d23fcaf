//! One entry of a list: its fields, and what can be done with it.

use web_sys::HtmlElement;
use yew::prelude::*;

use crate::scenario::edit::Edit;
use crate::scenario::field::Object;
use crate::scenario::node::Node;
use crate::scenario::path::Path;
use crate::scenario::step::Step;
use crate::ui::desk::{Desk, use_desk};
use crate::ui::folding::following;
use crate::ui::form::field::object;
use crate::ui::marked::marked;

/// An entry of a list.
#[derive(PartialEq, Properties)]
pub struct EntryProps {
    /// Where the list stands.
    pub list: AttrValue,
    /// The entry's place in it.
    pub place: usize,
    /// Where the entry stands.
    pub path: AttrValue,
    /// What it is called.
    pub title: AttrValue,
    /// What it holds.
    pub of: &'static Object,
    /// Whether it has just been added, and so is opened and has the focus.
    pub is_new: bool,
    /// What has the focus once it is removed.
    pub add_button: NodeRef,
}

/// The entry.
#[component]
pub fn Entry(props: &EntryProps) -> Html {
    let Some(desk) = use_desk() else { return Html::default() };
    let is_open = use_state(|| props.is_new);
    let summary = use_node_ref();
    {
        let (summary, is_new) = (summary.clone(), props.is_new);
        use_effect_with((), move |()| {
            if let (true, Some(summary)) = (is_new, summary.cast::<HtmlElement>()) {
                let _ = summary.focus();
            }
        });
    }
    html! {
        <details class="form-entry" data-holds={props.path.clone()} open={*is_open} ontoggle={following(&is_open)}>
            <summary ref={summary}>{ marked(&props.title, desk.language()) }</summary>
            if *is_open {
                <div class="form-fields">
                    { object(&desk, props.of, &props.path, field_name(&props.list)) }
                    { actions(&desk, props) }
                </div>
            }
        </details>
    }
}

fn actions(desk: &Desk, props: &EntryProps) -> Html {
    let words = desk.language().form();
    let entries = desk.scenario().at(&props.list).map_or(&[][..], Node::entries);
    let moving = |to: usize| {
        let (list, from) = (Path::parse(&props.list), props.place);
        desk.pressed(move |desk| desk.edit(Edit::Move { list: list.clone(), from, to }))
    };
    let (place, title) = (props.place, props.title.as_str());
    html! {
        <p class="buttons">
            { desk.button(words.copy(), title, desk.pressed(copying(props))) }
            if place > 0 { { desk.button(words.move_up(), title, moving(place - 1)) } }
            if place + 1 < entries.len() { { desk.button(words.move_down(), title, moving(place + 1)) } }
            { desk.button(words.remove(), title, desk.pressed(removing(props))) }
        </p>
    }
}

/// Puts a copy at the end of the list, with an id and a name of its own.
fn copying(props: &EntryProps) -> impl Fn(&Desk) + 'static {
    let (list, path, title) = (props.list.to_string(), props.path.to_string(), props.title.to_string());
    move |desk: &Desk| {
        let Some(Node::Object(mut fields)) = desk.scenario().at(&path).cloned() else { return };
        for (key, value) in &mut fields {
            match key.as_str() {
                "id" => *value = Node::Text(desk.scenario().fresh_id(&list)),
                "name" => {
                    let name = format!("{} {title}", desk.language().form().copy_of());
                    *value = Node::Text(name.chars().take(200).collect());
                }
                _ => {}
            }
        }
        let count = desk.scenario().at(&list).map_or(0, |list| list.entries().len());
        desk.put(&format!("{list}.{count}"), Node::Object(fields));
    }
}

fn removing(props: &EntryProps) -> impl Fn(&Desk) + 'static {
    let (path, add_button) = (props.path.to_string(), props.add_button.clone());
    move |desk: &Desk| {
        desk.remove(&path);
        if let Some(button) = add_button.cast::<HtmlElement>() {
            let _ = button.focus();
        }
    }
}

/// The name of the list's own field.
fn field_name(list: &str) -> &'static str {
    Path::parse(list).last().and_then(Step::field).unwrap_or_default()
}
