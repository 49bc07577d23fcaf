//! The form, part by part. A part is drawn once it is opened.

use yew::prelude::*;

use crate::scenario::field::{Field, scenario};
use crate::ui::desk::{Desk, use_desk};
use crate::ui::folding::following;
use crate::ui::form::field::field;
use crate::ui::form::text_field::TextField;
use crate::ui::heading::heading;
use crate::ui::pasting::{Pasted, use_pasting};

/// Fields that stand together in the first part.
const PLACE: [&str; 4] = ["title", "place", "summary", "appraisal"];

/// Every field of a scenario.
#[component]
pub fn Form() -> Html {
    let Some(desk) = use_desk() else { return Html::default() };
    let (pasted, pasting) = use_pasting(&desk);
    let words = desk.language().form();
    let all = scenario().fields.iter();
    let place: Vec<&'static Field> = all.clone().filter(|field| PLACE.contains(&field.name)).collect();
    let others = all.filter(|field| !PLACE.contains(&field.name) && field.name != "format");
    html! {
        <ContextProvider<Pasted> context={pasted}>
        <section class="form" part="form" onpaste={pasting.onpaste} oninput={pasting.oninput}>
            { heading(desk.level(), "chart-title", None, words.title()) }
            <p class="chart-about">{ words.lead() }{ " " }{ desk.language().paste().pasting() }</p>
            <Part title={words.place()} fields={place} />
            { for others.map(|field| html! {
                <Part key={field.name} title={desk.label(field.name, "")} fields={vec![field]} />
            }) }
        </section>
        </ContextProvider<Pasted>>
    }
}

/// Some fields behind a title.
#[derive(PartialEq, Properties)]
struct PartProps {
    title: AttrValue,
    fields: Vec<&'static Field>,
}

#[component]
fn Part(props: &PartProps) -> Html {
    let Some(desk) = use_desk() else { return Html::default() };
    let is_open = use_state(|| false);
    html! {
        <details class="form-part" data-holds={holds(&props.fields)} ontoggle={following(&is_open)}>
            <summary>{ &props.title }</summary>
            if *is_open {
                <div class="form-fields">
                    { for props.fields.iter().map(|one| field(&desk, one, one.name, "")) }
                    if props.fields.iter().any(|one| one.name == PLACE[0]) { { source(&desk) } }
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
    html! { <TextField path="source" label={desk.label("source", "")} is_long={true} is_optional={true} /> }
}
