//! The form, part by part. A part is drawn once it is opened.

use web_sys::HtmlDetailsElement;
use yew::prelude::*;

use crate::scenario::field::Field;
use crate::scenario::field::scenario;
use crate::ui::form::Desk;
use crate::ui::form::field::field;
use crate::ui::form::pasting::use_pasting;
use crate::ui::form::text_field::TextField;
use crate::ui::heading::heading;

/// Fields that stand together in the first part.
const PLACE: [&str; 4] = ["title", "place", "summary", "appraisal"];

/// What the form is drawn from.
#[derive(PartialEq, Properties)]
pub struct FormProps {
    /// The scenario and where its changes go.
    pub desk: Desk,
    /// The level of its heading.
    pub level: u8,
}

/// Every field of a scenario.
#[component]
pub fn Form(props: &FormProps) -> Html {
    let (desk, pasting) = use_pasting(&props.desk);
    let desk = &desk;
    let words = desk.language().form();
    let all = scenario().fields.iter();
    let place: Vec<&'static Field> = all.clone().filter(|field| PLACE.contains(&field.name)).collect();
    let others = all.filter(|field| !PLACE.contains(&field.name) && field.name != "format");
    html! {
        <section class="form" part="form" onpaste={pasting.onpaste} oninput={pasting.oninput}>
            { heading(props.level, "chart-title", None, words.title()) }
            <p class="chart-about">{ words.lead() }{ " " }{ desk.language().paste().pasting() }</p>
            <Part desk={desk.clone()} title={words.place()} fields={place} />
            { for others.map(|field| html! {
                <Part key={field.name} desk={desk.clone()} title={desk.label(field.name, "")} fields={vec![field]} />
            }) }
        </section>
    }
}

/// Some fields behind a title.
#[derive(Properties)]
struct PartProps {
    desk: Desk,
    title: AttrValue,
    fields: Vec<&'static Field>,
}

impl PartialEq for PartProps {
    fn eq(&self, other: &Self) -> bool {
        self.desk == other.desk && self.title == other.title
    }
}

#[component]
fn Part(props: &PartProps) -> Html {
    let is_open = use_state(|| false);
    html! {
        <details class="form-part" data-holds={holds(&props.fields)} ontoggle={following(&is_open)}>
            <summary>{ &props.title }</summary>
            if *is_open {
                <div class="form-fields">
                    { for props.fields.iter().map(|one| field(&props.desk, one, one.name, "")) }
                    if props.fields.iter().any(|one| one.name == PLACE[0]) { { source(&props.desk) } }
                </div>
            }
        </details>
    }
}

/// The names of the fields, by which the way to one of them is found.
fn holds(fields: &[&'static Field]) -> String {
    fields.iter().map(|field| field.name).collect::<Vec<_>>().join(" ")
}

/// Where the numbers of the whole scenario come from.
fn source(desk: &Desk) -> Html {
    html! { <TextField desk={desk.clone()} path="source" label={desk.label("source", "")} is_long={true} is_optional={true} /> }
}

/// Keeps whether a part is open, and so drawn. One that is closed over something typed that cannot stand stays drawn,
/// so that it is there when the part is opened again.
pub fn following(is_open: &UseStateHandle<bool>) -> Callback<Event> {
    let is_open = is_open.clone();
    Callback::from(move |event: Event| {
        let part = event.target_unchecked_into::<HtmlDetailsElement>();
        let holds_error = || part.query_selector(".has-error").is_ok_and(|error| error.is_some());
        is_open.set(part.open() || holds_error());
    })
}
