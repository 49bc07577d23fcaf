//! Amounts below nothing, kept on one line: a browser would end a line between the minus sign and the pound sign.

use yew::prelude::*;

/// A text in which no line ends within an amount below nothing.
pub fn unbroken(text: &str) -> Html {
    let Some((first, rest)) = text.split_once("−£") else { return text.into() };
    let rest = rest.split("−£").map(|part| {
        let end = part.find(char::is_whitespace).unwrap_or(part.len());
        html! { <><span class="unbroken">{ "−£" }{ &part[..end] }</span>{ &part[end..] }</> }
    });
    html! { <>{ first }{ for rest }</> }
}
