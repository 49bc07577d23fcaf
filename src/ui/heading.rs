//! A heading at the level that the page around it asks for.

use yew::prelude::*;

use crate::ui::unbroken::unbroken;

/// A heading; a level below 6 is shown as 6.
pub fn heading(level: u8, class: &'static str, id: Option<String>, text: &str) -> Html {
    let (id, text) = (id.map(AttrValue::from), unbroken(text));
    match level {
        0 | 1 => html! { <h1 {class} {id}>{ text }</h1> },
        2 => html! { <h2 {class} {id}>{ text }</h2> },
        3 => html! { <h3 {class} {id}>{ text }</h3> },
        4 => html! { <h4 {class} {id}>{ text }</h4> },
        5 => html! { <h5 {class} {id}>{ text }</h5> },
        _ => html! { <h6 {class} {id}>{ text }</h6> },
    }
}
