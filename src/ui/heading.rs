//! A heading at the level that the page around it asks for.

use yew::prelude::*;

use crate::ui::unbroken::unbroken;

/// A heading; a level below 6 is shown as 6.
pub fn heading(level: u8, class: &'static str, id: Option<String>, text: &str) -> Html {
    heading_of(level, class, id.map(AttrValue::from), None, unbroken(text))
}

/// A heading of words that are marked, which a host may style where it is a part.
pub fn heading_of(
    level: u8,
    class: &'static str,
    id: Option<AttrValue>,
    part: Option<&'static str>,
    words: Html,
) -> Html {
    match level {
        0 | 1 => html! { <h1 {class} {id} {part}>{ words }</h1> },
        2 => html! { <h2 {class} {id} {part}>{ words }</h2> },
        3 => html! { <h3 {class} {id} {part}>{ words }</h3> },
        4 => html! { <h4 {class} {id} {part}>{ words }</h4> },
        5 => html! { <h5 {class} {id} {part}>{ words }</h5> },
        _ => html! { <h6 {class} {id} {part}>{ words }</h6> },
    }
}
