//! What is wrong with what was typed, gathered at the top of the calculator.

use gloo::timers::callback::Timeout;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;
use web_sys::Node;
use web_sys::ShadowRoot;
use yew::prelude::*;

use crate::scenario::fault::Fault;
use crate::session::action::Action;
use crate::session::settings::Settings;
use crate::session::settings::View;
use crate::ui::form::path_of_box;
use crate::ui::heading::heading;

/// Where a box tells what is wrong with it.
#[derive(Clone, PartialEq)]
pub struct Errors {
    /// Takes the id of a box, and what is wrong with what stands in it, or nothing.
    pub tell: Callback<(AttrValue, Option<String>)>,
    /// Moves the focus to the list.
    pub focus: Callback<()>,
}

/// The errors there are, by the id of their box.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ErrorList(pub Vec<(AttrValue, String)>);

impl Reducible for ErrorList {
    type Action = (AttrValue, Option<String>);

    fn reduce(self: std::rc::Rc<Self>, (id, error): Self::Action) -> std::rc::Rc<Self> {
        let place = self.0.iter().position(|(known, _)| *known == id);
        let mut list = match (&error, place) {
            (None, None) => return self,
            (Some(error), Some(place)) if self.0[place].1 == *error => return self,
            _ => self.0.clone(),
        };
        match (error, place) {
            (Some(error), Some(place)) => list[place].1 = error,
            (Some(error), None) => list.push((id, error)),
            (None, Some(place)) => {
                list.remove(place);
            }
            (None, None) => {}
        }
        ErrorList(list).into()
    }
}

/// The list of errors: those of a scenario that was refused, then those of boxes, each of which leads to its box; for
/// a box of the form that is not shown, the view that shows it comes first.
pub fn error_summary(
    errors: &ErrorList,
    refusal: &[Fault],
    root: &NodeRef,
    settings: Settings,
    dispatch: &Callback<Action>,
) -> Html {
    let language = settings.language;
    if errors.0.is_empty() && refusal.is_empty() {
        return html! { <div ref={root} tabindex="-1" /> };
    }
    html! {
        <div ref={root} class="error-summary" role="alert" tabindex="-1" part="error-summary">
            { heading(settings.heading_level, "error-title", None, language.controls().problem()) }
            <ul>
                { for refusal.iter().map(|fault| html! { <li>{ fault.kind.message(&fault.path, language) }</li> }) }
                { for errors.0.iter().map(|(id, error)| {
                    let (target, dispatch) = (id.clone(), dispatch.clone());
                    let onclick = Callback::from(move |event: MouseEvent| {
                        event.prevent_default();
                        let link = event.target_unchecked_into::<Node>();
                        if settings.view == View::Full || path_of_box(&target).is_none() {
                            return focus_in(&link, &target);
                        }
                        dispatch.emit(Action::Settings(Settings { view: View::Full, ..settings }));
                        let target = target.clone();
                        Timeout::new(0, move || focus_in(&link, &target)).forget();
                    });
                    html! { <li key={id.to_string()}><a href={format!("#{id}")} {onclick}>{ error }</a></li> }
                }) }
            </ul>
        </div>
    }
}

/// Moves the focus to the element of this id beside `node`, within one shadow root, and opens what it is folded in.
pub fn focus_in(node: &Node, id: &str) {
    let element = match node.get_root_node().dyn_into::<ShadowRoot>() {
        Ok(root) => root.get_element_by_id(id),
        Err(_) => node.owner_document().and_then(|page| page.get_element_by_id(id)),
    };
    if let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        while let Ok(Some(folded)) = element.closest("details:not([open])") {
            let _ = folded.set_attribute("open", "");
        }
        let _ = element.focus();
    }
}
