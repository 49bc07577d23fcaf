//! What only the report on paper holds: everything that was entered, and how it is worked out. It is made when the
//! page is about to be printed, and gone again when it has been.

use std::rc::Rc;

use gloo::events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::Element;
use web_sys::HtmlDetailsElement;
use yew::prelude::*;

use crate::report::Subject;
use crate::ui::heading::heading;
use crate::ui::state::State;
use crate::ui::table::table;

/// What is folded on the screen and stands open on paper.
const FOLDED: &str = ".chart-numbers:not([open]), .warnings details:not([open])";

/// What the report is about.
#[derive(PartialEq, Properties)]
pub struct PrintedProps {
    /// The scenario, its results, and how they are shown.
    pub state: Rc<State>,
    /// The level of its headings.
    pub level: u8,
}

/// The end of the report on paper; on the screen, nothing.
#[component]
pub fn Printed(props: &PrintedProps) -> Html {
    let is_printing = use_state(|| false);
    let root = use_node_ref();
    let setter = is_printing.setter();
    use_effect_with((), move |()| {
        let Some(window) = web_sys::window() else { return Box::new(|| ()) as Box<dyn FnOnce()> };
        let begins = setter.clone();
        let listeners = [
            EventListener::new(&window, "beforeprint", move |_| begins.set(true)),
            EventListener::new(&window, "afterprint", move |_| setter.set(false)),
        ];
        Box::new(move || drop(listeners))
    });
    use_effect_with((*is_printing, root.clone()), |(is_printing, root)| {
        let folded = if *is_printing { unfold(root) } else { Vec::new() };
        move || folded.iter().for_each(|details| details.set_open(false))
    });
    let State { scenario, results, settings, .. } = &*props.state;
    let subject = Subject { scenario, results, ranged: results, language: settings.language };
    let words = settings.language.saving();
    html! {
        <div class="printed" ref={root}>
            if *is_printing {
                { heading(props.level, "chart-title", None, words.entered_title) }
                { for subject.entered().iter().map(|one| table(one, &one.caption, settings.language)) }
                { heading(props.level, "chart-title", None, words.method_title) }
                { for words.method.iter().map(|paragraph| html! { <p class="note">{ *paragraph }</p> }) }
            }
        </div>
    }
}

/// Opens what is folded, and says what it has opened.
fn unfold(root: &NodeRef) -> Vec<HtmlDetailsElement> {
    let calculator = root.cast::<Element>().and_then(|root| root.closest(".calculator").ok().flatten());
    let Some(calculator) = calculator else { return Vec::new() };
    let mut opened = Vec::new();
    while let Ok(Some(found)) = calculator.query_selector(FOLDED) {
        let details: HtmlDetailsElement = found.unchecked_into();
        details.set_open(true);
        opened.push(details);
    }
    opened
}
