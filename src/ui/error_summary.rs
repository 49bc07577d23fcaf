//! What is wrong with what was typed, at the top of the calculator.

use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, Node, ShadowRoot};
use yew::prelude::*;

use crate::ui::box_id::path_of_box;
use crate::ui::desk::Desk;
use crate::ui::errors::ErrorList;
use crate::ui::go_to::go_to;
use crate::ui::heading::heading;

/// The list of errors: those of a scenario that was refused, then those of boxes, each of which leads to its box.
pub fn error_summary(desk: &Desk, errors: &ErrorList, root: &NodeRef) -> Html {
    let (language, level) = (desk.language(), desk.state.settings.heading_level);
    let refusal = desk.state.refused.of_whole();
    if errors.0.is_empty() && refusal.is_empty() {
        return html! { <div ref={root} tabindex="-1" /> };
    }
    html! {
        <div ref={root} class="error-summary" role="alert" tabindex="-1" part="error-summary">
            { heading(level, "error-title", None, language.controls().problem()) }
            <ul>
                { for refusal.iter().map(|fault| html! { <li>{ fault.kind.message(&fault.path, language) }</li> }) }
                { for errors.0.iter().map(|(id, error)| {
                    let target = id.clone();
                    let onclick = Callback::from(move |event: MouseEvent| {
                        event.prevent_default();
                        let link = event.target_unchecked_into::<Node>();
                        match path_of_box(&target) {
                            Some(path) => go_to(&link, path),
                            None => focus_in(&link, &target),
                        }
                    });
                    html! { <li key={id.to_string()}><a href={format!("#{id}")} {onclick}>{ error }</a></li> }
                }) }
            </ul>
        </div>
    }
}

/// Moves the focus to the element of this id beside `node`, within one shadow root.
fn focus_in(node: &Node, id: &str) {
    let element = match node.get_root_node().dyn_into::<ShadowRoot>() {
        Ok(root) => root.get_element_by_id(id),
        Err(_) => node.owner_document().and_then(|page| page.get_element_by_id(id)),
    };
    if let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        let _ = element.focus();
    }
}
