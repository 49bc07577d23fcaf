//! Parts of the screen that are closed until they are wanted.

use web_sys::HtmlDetailsElement;
use yew::prelude::*;

/// What is closed and holds nothing yet.
pub fn folded(class: &'static str, name: &'static str) -> Html {
    html! { <details {class}><summary>{ name }</summary></details> }
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
