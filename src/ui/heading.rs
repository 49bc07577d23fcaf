//! A heading at the level that the page around it asks for.

use yew::prelude::*;

/// A heading; a level below 6 is shown as 6.
pub fn heading(level: u8, class: &'static str, id: Option<String>, text: &str) -> Html {
    let tag = format!("h{}", level.clamp(1, 6));
    html! { <@{tag} class={class} id={id}>{ text }</@> }
}
