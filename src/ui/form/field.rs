//! One field of the table, by its kind.

use yew::prelude::*;

use crate::model::levers::Lever;
use crate::scenario::edit::Edit;
use crate::scenario::field::{Field, Kind, Need, Object};
use crate::scenario::node::Node;
use crate::scenario::path::Path;
use crate::text::field::hint;
use crate::ui::box_id::hint_id;
use crate::ui::desk::Desk;
use crate::ui::form::choice::{choice, discounting, flag, reference, surplus};
use crate::ui::form::finder::Finder;
use crate::ui::form::list::List;
use crate::ui::form::map::{deflators, grades, number_map, object_map, rollout, weights};
use crate::ui::form::money::money;
use crate::ui::form::number::number;
use crate::ui::form::text_field::TextField;

/// All fields of an object, and where its numbers come from.
pub fn object(desk: &Desk, object: &'static Object, path: &str, within: &str) -> Html {
    let holds = desk.scenario().at(path);
    let shown = object.fields.iter().filter(|one| object.allows(one.name, holds));
    html! {
        <>
            { desk.faults(path) }
            { for shown.map(|one| field_of(desk, object, one, &format!("{path}.{}", one.name), within)) }
            { sources(desk, &format!("{path}.source"), within) }
        </>
    }
}

/// Where the numbers of an object come from: in one box, or, where they have sources of their own, in one for each.
pub fn sources(desk: &Desk, path: &str, within: &str) -> Html {
    let label = desk.label("source", "");
    let field = |path: String, label: String| {
        html! { <TextField {path} {label} is_long={true} is_optional={true} /> }
    };
    match desk.scenario().at(path) {
        Some(node @ Node::Object(fields)) if node.in_language(desk.language()).is_none() => fields
            .iter()
            .map(|(key, _)| {
                let of = desk.label(key, within).to_lowercase();
                field(format!("{path}.{key}"), format!("{label}: {of}"))
            })
            .collect(),
        _ => field(path.to_owned(), label),
    }
}

/// One field of an object.
pub fn field_of(desk: &Desk, owner: &'static Object, one: &'static Field, path: &str, within: &str) -> Html {
    let control = control_of(desk, owner, one, path, within);
    let Some(hint) = hint(path, desk.language()) else { return control };
    html! {
        <>
            <div class="hinted">{ control }<p class="hint" id={hint_id(path)}>{ hint }</p></div>
            if one.name == "unit_cost" { <Finder path={path.to_owned()} /> }
        </>
    }
}

fn control_of(desk: &Desk, owner: &'static Object, one: &'static Field, path: &str, within: &str) -> Html {
    let label = desk.label(one.name, within);
    let is_absent = one.need == Need::Optional && desk.scenario().at(path).is_none();
    let is_thing = matches!(
        one.kind,
        Kind::Number(_)
            | Kind::Money(_)
            | Kind::Object(_)
            | Kind::Weights
            | Kind::Deflators(_)
            | Kind::Grades(_)
    );
    if is_absent && is_thing {
        return absent(desk, one, path, &label);
    }
    let html = match &one.kind {
        Kind::Number(row) => number(desk, path, &label, row),
        Kind::Money(row) => money(desk, path, &label, row),
        Kind::Text { most, .. } => html! {
            <TextField path={path.to_owned()} label={label.clone()} is_long={*most > 200} is_optional={one.need == Need::Optional} />
        },
        Kind::Flag => flag(desk, path, &label, one.need == Need::Default(1.0)),
        Kind::Word(words) => choice(desk, owner, path, &label, words),
        Kind::Format | Kind::Id => Html::default(),
        Kind::Reference(names) => reference(desk, path, &label, *names, one.need == Need::Optional),
        Kind::Weights => weights(desk, path, &label),
        Kind::Surplus => surplus(desk, path, &label),
        Kind::Discounting(flat) => discounting(desk, path, &label, flat),
        Kind::Deflators(row) => deflators(desk, path, &label, row),
        Kind::Tags => {
            html! { <TextField path={path.to_owned()} label={label.clone()} is_tags={true} /> }
        }
        Kind::Plain => {
            html! { <TextField path={path.to_owned()} label={label.clone()} is_optional={one.need == Need::Optional} /> }
        }
        Kind::Grades(row) => grades(desk, path, &label, row),
        Kind::Numbers { row, most } => rollout(desk, path, &label, row, *most),
        Kind::Object(inner) => group(label.as_str().into(), object(desk, inner, path, one.name)),
        Kind::List { of, most, .. } => {
            let list = html! {
                <List path={path.to_owned()} label={label.clone()} of={of} most={*most} />
            };
            // A list at the top has its name above it already.
            if Path::parse(path).steps().len() > 1 { group(label.as_str().into(), list) } else { list }
        }
        Kind::NumberMap(names, row) => number_map(desk, path, &label, *names, row),
        Kind::ObjectMap(names, of) => object_map(desk, path, &label, *names, of),
    };
    if is_thing && one.need == Need::Optional {
        html! { <div class="optional">{ html }{ removing(desk, path, &label) }</div> }
    } else {
        html
    }
}

/// Fields under a legend.
pub fn group(label: Html, fields: Html) -> Html {
    html! { <fieldset><legend>{ label }</legend>{ fields }</fieldset> }
}

/// A field that is not there, and the way to add it.
fn absent(desk: &Desk, one: &'static Field, path: &str, label: &str) -> Html {
    let path = Path::parse(path);
    let add = move |desk: &Desk| {
        let is_of = |lever: &Lever| path == Path::of(&["redesign", "levers", lever.id()]);
        let lever = Lever::ALL.into_iter().find(is_of);
        let example = lever.and_then(|lever| desk.scenario().example_of(lever));
        let blank = || desk.scenario().blank_value(one, desk.language().form().new_part());
        if let Some(value) = example.or_else(blank) {
            desk.edit(Edit::Put { path: path.clone(), value });
        }
    };
    html! { <p class="absent"><span>{ label.to_owned() }</span>{ desk.button(desk.language().form().add(), label, desk.pressed(add)) }</p> }
}

/// The way to take a part out.
pub fn removing(desk: &Desk, path: &str, label: &str) -> Html {
    let target = path.to_owned();
    let press = desk.pressed(move |desk| desk.remove(&target));
    html! { <p>{ desk.button(desk.language().form().remove(), label, press) }{ desk.faults(path) }</p> }
}
