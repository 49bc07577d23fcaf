//! A box for a text, or for tags with commas between them.

use yew::prelude::*;

use crate::scenario::edit::Edit;
use crate::scenario::node::Node;
use crate::scenario::path::Path;
use crate::session::action::Action;
use crate::ui::box_id::box_id;
use crate::ui::desk::{Desk, use_desk};
use crate::ui::marked::language_of;
use crate::ui::pasting::use_pasted;
use crate::ui::typing::{text_of, use_typing};

/// A text of the scenario.
#[derive(PartialEq, Properties)]
pub struct TextFieldProps {
    /// Where the text stands.
    pub path: AttrValue,
    /// What it is called.
    pub label: AttrValue,
    /// Whether it may have more than one line.
    #[prop_or_default]
    pub is_long: bool,
    /// Whether it may be left out.
    #[prop_or_default]
    pub is_optional: bool,
    /// Whether it is a list of tags.
    #[prop_or_default]
    pub is_tags: bool,
}

/// The box. It keeps what was typed, where that cannot stand, until it is mended.
#[component]
pub fn TextField(props: &TextFieldProps) -> Html {
    let Some(desk) = use_desk() else { return Html::default() };
    let (path, pasted) = (own_path(&desk, &props.path), use_pasted());
    let is_sound = desk.state.refused.at(&path).is_empty();
    let says_it = |text: &str| match desk.scenario().at(&path) {
        Some(stands) => *stands == node(text, props.is_tags),
        None => text.is_empty(),
    };
    let typing = use_typing(&standing(&desk, &props.path), !is_sound, pasted.count, says_it);
    // Not while it is typed: what is wrong may be no more than not yet finished.
    let is_wrong = !is_sound && typing.rests;
    let value = typing.text.clone();
    let oninput = {
        let (typing, desk) = (typing.clone(), desk.clone());
        let (path, is_tags) = (Path::parse(&path), props.is_tags);
        let dropped = if props.is_optional { dropped(&desk, &props.path, &path) } else { None };
        Callback::from(move |event: InputEvent| {
            let text = text_of(&event);
            let edit = match &dropped {
                Some(path) if text.is_empty() => Edit::Remove { path: path.clone() },
                _ => Edit::Put { path: path.clone(), value: node(&text, is_tags) },
            };
            desk.act(Action::Adjust(edit));
            let leads_to = text_of_node(&node(&text, is_tags));
            typing.take(text, Some(leads_to));
        })
    };
    let onblur = {
        let desk = desk.clone();
        typing.go(move |_| desk.act(Action::Settle))
    };
    let (node, onfocus) = (typing.node.clone(), typing.come());
    let id = box_id(&props.path);
    let error_id = format!("{id}-error");
    let described_by = is_wrong.then(|| error_id.clone());
    let lang = language_of(&value, desk.language());
    let hint = if props.is_tags { desk.language().form().with_commas() } else { "" };
    html! {
        <div class={classes!("text-field", is_wrong.then_some("has-error"))}>
            <label for={id.clone()}>{ &props.label }if !hint.is_empty() { { ", " }{ hint } }</label>
            <div id={error_id}>if is_wrong { { desk.faults(&path) } }</div>
            if props.is_long {
                <textarea ref={node} {id} {lang} rows="2" {value} aria-describedby={described_by} {onfocus} {oninput} {onblur} />
            } else {
                <input type="text" ref={node} {id} {lang} autocomplete="off" {value} aria-describedby={described_by} {onfocus} {oninput} {onblur} />
            }
        </div>
    }
}

/// Where the text that is shown stands: where it is in more languages than one, in the one shown.
fn own_path(desk: &Desk, path: &str) -> String {
    match desk.scenario().at(path) {
        Some(Node::Object(_)) => format!("{path}.{}", desk.language().code()),
        _ => path.to_owned(),
    }
}

/// What goes when nothing is left of the text at `own`: with its last language the whole text; none where there is no text.
fn dropped(desk: &Desk, path: &str, own: &Path) -> Option<Path> {
    match desk.scenario().at(path)? {
        Node::Object(languages) if languages.len() > 1 => {
            desk.scenario().at(&own.to_string()).map(|_| own.clone())
        }
        _ => Some(Path::parse(path)),
    }
}

/// The text as the scenario has it, in the language shown.
fn standing(desk: &Desk, path: &str) -> String {
    desk.scenario().at(path).map_or_else(String::new, |node| {
        node.in_language(desk.language()).map_or_else(|| text_of_node(node), str::to_owned)
    })
}

fn text_of_node(node: &Node) -> String {
    match node {
        Node::List(tags) => tags.iter().filter_map(Node::as_text).collect::<Vec<_>>().join(", "),
        _ => node.as_text().unwrap_or_default().to_owned(),
    }
}

fn node(text: &str, is_tags: bool) -> Node {
    if !is_tags {
        return Node::Text(text.to_owned());
    }
    let tags = text.split(',').map(str::trim).filter(|tag| !tag.is_empty());
    Node::List(tags.map(|tag| Node::Text(tag.to_owned())).collect())
}
