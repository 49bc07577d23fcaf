//! A file that may not come: a page can refuse the files of what it shows, and a browser then says nothing.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlDetailsElement, HtmlElement};
use yew::prelude::*;

use crate::text::Language;

/// What holds all numbers too: the link, or, where the summary stands alone, the way to the whole calculator with them.
const INSTEAD: &str = ".share > summary, .whole a";

/// Says that the page may refuse files, with the way to the link.
pub fn no_file(language: Language) -> Html {
    let onclick = Callback::from(|event: MouseEvent| open_link(&event.target_unchecked_into::<Element>()));
    html! {
        <p class="note no-file" role="alert">
            { language.saving().no_file() }{ " " }
            <button type="button" class="put-back" {onclick}>{ language.arrival().share() }</button>
        </p>
    }
}

/// Opens the link to the scenario.
pub fn open_link(button: &Element) {
    let calculator = button.closest(".calculator").ok().flatten();
    let found = calculator.and_then(|calculator| calculator.query_selector(INSTEAD).ok().flatten());
    let Some(found) = found.and_then(|found| found.dyn_into::<HtmlElement>().ok()) else { return };
    if let Some(details) =
        found.parent_element().and_then(|holder| holder.dyn_into::<HtmlDetailsElement>().ok())
    {
        details.set_open(true);
    }
    let _ = found.focus();
}
