//! Numbers and objects by id, weights by agency, and lists of bare numbers.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlSelectElement};
use yew::prelude::*;

use crate::scenario::edit::Edit;
use crate::scenario::field::{Names, Object};
use crate::scenario::node::Node;
use crate::scenario::path::Path;
use crate::scenario::row::{Row, WEIGHT};
use crate::scenario::table::GRADES;
use crate::text::number::financial_year;
use crate::ui::box_id::box_id;
use crate::ui::desk::Desk;
use crate::ui::form::field::{group, object, removing};
use crate::ui::form::number::{number, number_box};
use crate::ui::marked::{language_of, marked};
use crate::ui::staying::focus_first_of_last;

/// A number for some entries of a list.
pub fn number_map(desk: &Desk, path: &str, label: &str, names: Names, row: &'static Row) -> Html {
    let numbers = keys(desk, path).into_iter().map(|id| {
        let (own, name) = (format!("{path}.{id}"), desk.name(names.key(), &id).to_owned());
        html! { <div class="map-entry" key={id}>{ number(desk, &own, &name, row) }{ removing(desk, &own, &name) }</div> }
    });
    let fields = html! {
        <><>{ for numbers }</>{ adding(desk, path, label, names, move |_| Some(Node::Number(row.least.max(0.0)))) }</>
    };
    group(label.into(), fields)
}

/// An object for some entries of a list.
pub fn object_map(desk: &Desk, path: &str, label: &str, names: Names, of: &'static Object) -> Html {
    let objects = keys(desk, path).into_iter().map(|id| {
        let (own, name) = (format!("{path}.{id}"), desk.name(names.key(), &id).to_owned());
        let fields = html! { <>{ object(desk, of, &own, "") }{ removing(desk, &own, &name) }</> };
        html! { <div class="map-entry" key={id}>{ group(marked(&name, desk.language()), fields) }</div> }
    });
    let blank = move |desk: &Desk| desk.scenario().blank(of, "", "");
    let fields = html! { <><>{ for objects }</>{ adding(desk, path, label, names, blank) }</> };
    group(label.into(), fields)
}

/// A part for each agency.
pub fn weights(desk: &Desk, path: &str, label: &str) -> Html {
    let boxes = desk
        .scenario()
        .ids(Names::Agencies)
        .map(|id| put_box(desk, &format!("{path}.{id}"), desk.name("agencies", id), &WEIGHT));
    group(label.into(), html! { <div class="weights">{ for boxes }{ desk.faults(path) }</div> })
}

/// Shares of the roll-out, year by year; the last holds.
pub fn rollout(desk: &Desk, path: &str, label: &str, row: &'static Row, most: usize) -> Html {
    let count = desk.scenario().at(path).map_or(1, |list| list.entries().len());
    let boxes = (0..count).map(|place| {
        let name = format!("{label}, {}", place + 1);
        number(desk, &format!("{path}.{place}"), &name, row)
    });
    let (last, next) = (format!("{path}.{}", count.saturating_sub(1)), format!("{path}.{count}"));
    let words = desk.language().form();
    let whole = path.to_owned();
    let add = move |desk: &Desk| {
        if desk.scenario().at(&whole).is_some() {
            desk.put(&next, Node::Number(1.0));
        } else {
            desk.put(&whole, Node::List(vec![Node::Number(1.0), Node::Number(1.0)]));
        }
    };
    let fields = html! {
        <>
            { for boxes }
            <p class="buttons">
                if count < most { { desk.button(words.add(), label, desk.pressed(add)) } }
                if count > 1 { { desk.button(words.remove(), label, desk.pressed(move |desk| desk.remove(&last))) } }
            </p>
            { desk.faults(path) }
        </>
    };
    group(label.into(), fields)
}

/// Price indexes that replace or extend the built-in table.
pub fn deflators(desk: &Desk, path: &str, label: &str, row: &'static Row) -> Html {
    let years = keys(desk, path);
    let boxes = years.iter().map(|year| {
        let own = format!("{path}.{year}");
        let name = year.parse().map_or_else(|_| year.clone(), financial_year);
        html! {
            <div class="map-entry" key={year.clone()}>
                { put_box(desk, &own, &name, row) }{ removing(desk, &own, &name) }
            </div>
        }
    });
    let next = years.iter().filter_map(|year| year.parse::<u32>().ok()).max().map_or(2025, |year| year + 1);
    let target = format!("{path}.{next}");
    let add = desk.pressed(move |desk| desk.put(&target, Node::Number(100.0)));
    let fields = html! {
        <>
            <>{ for boxes }</>
            { desk.button(desk.language().form().add(), &financial_year(next), add) }
        </>
    };
    group(label.into(), fields)
}

/// The share for each grade, A to F.
pub fn grades(desk: &Desk, path: &str, label: &str, row: &'static Row) -> Html {
    let count = desk.scenario().at(path).map_or(0, |shares| shares.entries().len());
    let boxes = GRADES.iter().take(count).enumerate();
    let boxes = boxes.map(|(place, grade)| put_box(desk, &format!("{path}.{place}"), grade, row));
    group(label.into(), html! { <>{ for boxes }{ desk.faults(path) }</> })
}

/// A box for a number that need not be there yet.
fn put_box(desk: &Desk, path: &str, label: &str, row: &'static Row) -> Html {
    let value = desk.scenario().at(path).and_then(Node::as_number).unwrap_or_default();
    let target = Path::parse(path);
    let edit =
        Callback::from(move |value: f64| Edit::Put { path: target.clone(), value: Node::Number(value) });
    number_box(desk, path, label, row, value, Some(edit), String::new())
}

fn keys(desk: &Desk, path: &str) -> Vec<String> {
    let fields = desk.scenario().at(path).map_or(&[][..], Node::fields);
    fields.iter().map(|(key, _)| key.clone()).filter(|key| key != "source").collect()
}

/// The way to add one of the entries that the map has not yet.
fn adding(
    desk: &Desk,
    path: &str,
    label: &str,
    names: Names,
    blank: impl Fn(&Desk) -> Option<Node> + 'static,
) -> Html {
    let there = keys(desk, path);
    let missing: Vec<&str> =
        desk.scenario().ids(names).filter(|id| !there.iter().any(|key| key == id)).collect();
    if missing.is_empty() {
        return desk.faults(path);
    }
    let (id, target, desk_to) = (box_id(&format!("{path}.new")), path.to_owned(), desk.clone());
    let onclick = Callback::from(move |event: MouseEvent| {
        if let (Some(chosen), Some(value)) = (chosen_beside(&event), blank(&desk_to)) {
            desk_to.put(&format!("{target}.{chosen}"), value);
            focus_first_of_last(&event, "fieldset", ".map-entry");
        }
    });
    let words = desk.language().form();
    html! {
        <div class="choice">
            <label for={id.clone()}>{ words.add_this() }<span class="hidden">{ ": " }{ label.to_owned() }</span></label>
            <p class="buttons">
                <select {id}>
                    { for missing.iter().map(|id| html! {
                        <option key={(*id).to_owned()} value={(*id).to_owned()} lang={language_of(desk.name(names.key(), id), desk.language())}>{ desk.name(names.key(), id) }</option>
                    }) }
                </select>
                { desk.button_of(Some("add"), words.add(), label, onclick) }
            </p>
            { desk.faults(path) }
        </div>
    }
}

/// What is chosen in the list beside the button that was pressed.
fn chosen_beside(event: &MouseEvent) -> Option<String> {
    let beside = event.target_unchecked_into::<Element>().closest(".buttons").ok()??;
    let select = beside.query_selector("select").ok()??.dyn_into::<HtmlSelectElement>().ok()?;
    Some(select.value()).filter(|chosen| !chosen.is_empty())
}
