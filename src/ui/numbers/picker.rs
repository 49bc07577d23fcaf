//! A list from which one thing is added.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlSelectElement};
use yew::prelude::*;

use crate::ui::desk::use_desk;
use crate::ui::marked::{language_of, marked};

/// What can be added.
#[derive(PartialEq, Properties)]
pub struct PickerProps {
    /// The id of the list.
    pub id: AttrValue,
    /// What it is for.
    pub label: AttrValue,
    /// What something is added to, said to those who cannot see it.
    pub about: AttrValue,
    /// The id and the name of each thing.
    pub options: Vec<(String, String)>,
    /// Takes the id of the one that is added.
    pub chosen: Callback<String>,
}

/// The list, and the button beside it.
#[component]
pub fn Picker(props: &PickerProps) -> Html {
    let Some(desk) = use_desk() else { return Html::default() };
    let language = desk.language();
    let chosen = props.chosen.clone();
    let onclick = Callback::from(move |event: MouseEvent| {
        let beside = event.target_unchecked_into::<Element>().closest(".picker").ok().flatten();
        let select = beside.and_then(|beside| beside.query_selector("select").ok().flatten());
        if let Some(select) = select.and_then(|select| select.dyn_into::<HtmlSelectElement>().ok()) {
            chosen.emit(select.value());
        }
    });
    html! {
        <span class="picker">
            <label for={props.id.clone()}>{ &props.label }<span class="hidden">{ ": " }{ marked(&props.about, language) }</span></label>
            <select id={props.id.clone()}>
                { for props.options.iter().map(|(id, name)| html! {
                    <option key={id.clone()} value={id.clone()} lang={language_of(name, language)}>{ name }</option>
                }) }
            </select>
            { desk.button(language.form().add(), &[&*props.label, ": ", &props.about].concat(), onclick) }
        </span>
    }
}
