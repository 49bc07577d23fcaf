//! Parts of the chapter that are closed until they are wanted: the fields that stand in no table, drawn by the field table.

use yew::prelude::*;

use crate::scenario::field::{Kind, Object, scenario};
use crate::ui::desk::{Desk, use_desk};
use crate::ui::folding::following;
use crate::ui::form::field::{field_of, sources};
use crate::ui::marked::marked;
use crate::ui::numbers::entries::entry_of;

/// Which fields stand in a part.
#[derive(Clone, PartialEq)]
pub struct Fields {
    /// Where the object stands that holds them; empty for the scenario.
    path: String,
    /// The field that holds the object, as names of fields are told by it.
    within: &'static str,
    /// Those of its fields that stand elsewhere.
    but: &'static [&'static str],
    /// Those that stand here, `source` among them where what is said of all stands here; all others where there are none.
    only: &'static [&'static str],
}

impl Fields {
    /// The fields of an entry of a list at the top, but for some.
    pub fn entry(list: &'static str, id: &str, but: &'static [&'static str]) -> Self {
        Self { path: format!("{list}.{id}"), within: list, but, only: &[] }
    }

    /// Some fields of an object at the top.
    pub fn of(field: &'static str, only: &'static [&'static str]) -> Self {
        Self { path: field.to_owned(), within: field, but: &[], only }
    }

    /// Some fields of the scenario itself.
    pub fn at_the_top(only: &'static [&'static str]) -> Self {
        Self { path: String::new(), within: "", but: &[], only }
    }

    /// How a group comes into the redesign, but for some.
    pub fn take_up(group: &str, but: &'static [&'static str]) -> Self {
        Self { path: format!("redesign.take_up.{group}"), within: "take_up", but, only: &[] }
    }

    /// The object that holds them.
    fn object(&self) -> Option<&'static Object> {
        let inner = |field: &str, of: &'static Object| match of.field(field).map(|field| &field.kind) {
            Some(Kind::Object(of) | Kind::ObjectMap(_, of)) => Some(*of),
            _ => None,
        };
        match self.within {
            "take_up" => inner("take_up", inner("redesign", scenario())?),
            "" => Some(scenario()),
            within => inner(within, scenario()).or_else(|| entry_of(within)),
        }
    }

    /// The fields as boxes.
    pub fn draw(&self, desk: &Desk) -> Html {
        let Some(object) = self.object() else { return Html::default() };
        let holds = desk.scenario().at(&self.path);
        let own = |name: &str| {
            if self.path.is_empty() { name.to_owned() } else { [&self.path, ".", name].concat() }
        };
        let is_here =
            |name: &str| !self.but.contains(&name) && (self.only.is_empty() || self.only.contains(&name));
        let shown = object.fields.iter().filter(|one| is_here(one.name) && object.allows(one.name, holds));
        html! {
            <>
                { for shown.map(|one| field_of(desk, object, one, &own(one.name), self.within)) }
                if is_here("source") { { sources(desk, &own("source"), self.within) } }
            </>
        }
    }
}

/// A part.
#[derive(PartialEq, Properties)]
pub struct MoreProps {
    /// Its title.
    pub title: AttrValue,
    /// What stands in it, by path, by which the way to it is found.
    pub holds: AttrValue,
    /// What stands in it.
    pub what: Fields,
    /// What can be done with all of it.
    #[prop_or_default]
    pub children: Html,
}

/// The part, drawn once it is opened.
#[component]
pub fn More(props: &MoreProps) -> Html {
    let is_open = use_state(|| false);
    let Some(desk) = use_desk() else { return Html::default() };
    html! {
        <details class="more" data-holds={props.holds.clone()} open={*is_open} ontoggle={following(&is_open)}>
            <summary>{ marked(&props.title, desk.language()) }</summary>
            if *is_open { <div class="form-fields">{ props.what.draw(&desk) }{ props.children.clone() }</div> }
        </details>
    }
}
