//! What only the report on paper holds: everything that was entered, and how it is worked out. It is made when the
//! page is about to be printed, at once, as a browser prints what it then finds, and gone again when it has been.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlDetailsElement, MediaQueryList};
use yew::prelude::*;

use crate::report::Subject;
use crate::session::state::State;
use crate::ui::desk::use_desk;
use crate::ui::foot::whole_method;
use crate::ui::heading::heading;
use crate::ui::table::table;

/// What is folded on the screen and stands open on paper.
const FOLDED: &str = ":is(.warnings details, .fold, [part='views']):not([open])";

/// The end of the report on paper; on the screen, nothing.
#[component]
pub fn Printed() -> Html {
    let Some(desk) = use_desk() else { return Html::default() };
    let root = use_node_ref();
    let is_printing = use_printing(&root, &desk.host.print);
    let State { scenario, results, settings, .. } = &*desk.state;
    let subject = Subject { scenario, results, ranged: results, language: settings.language };
    let words = settings.language.saving();
    html! {
        <div class="printed" ref={root}>
            if is_printing {
                { heading(desk.level(), "chart-title", None, words.entered_title()) }
                { for subject.entered().iter().map(|one| table(one, &one.caption, settings.language)) }
                { heading(desk.level(), "chart-title", None, words.method_title()) }
                { whole_method(settings.language) }
            }
        </div>
    }
}

/// Whether the page is being printed, as its window tells before and after, or else its medium.
#[hook]
fn use_printing(root: &NodeRef, print: &Callback<()>) -> bool {
    let is_printing = use_state(|| false);
    let (root, print, setter) = (root.clone(), print.clone(), is_printing.setter());
    use_effect_with((), move |()| {
        let opened = Rc::new(RefCell::new(Vec::new()));
        let turn: Callback<bool> = Callback::from(move |begins: bool| {
            setter.set(begins);
            if begins {
                print.emit(());
                opened.borrow_mut().extend(unfold(&root));
            } else {
                opened.take().iter().for_each(|details| details.set_open(false));
            }
        });
        let listeners = web_sys::window().map(|window| {
            let medium = window.match_media("print").ok().flatten();
            let (before, after, other) = (turn.clone(), turn.clone(), turn);
            let is_told = Rc::new(Cell::new(false));
            let (begins, ends, has_told) = (Rc::clone(&is_told), Rc::clone(&is_told), is_told);
            let medium = medium.map(|medium: MediaQueryList| {
                let now = medium.clone();
                EventListener::new(&medium, "change", move |_| {
                    if !has_told.get() {
                        other.emit(now.matches());
                    }
                })
            });
            let before = EventListener::new(&window, "beforeprint", move |_| {
                begins.set(true);
                before.emit(true);
            });
            let after = EventListener::new(&window, "afterprint", move |_| {
                ends.set(false);
                let (is_told, after) = (Rc::clone(&ends), after.clone());
                // What others do after printing finds it as it was printed.
                let rest = move || {
                    if !is_told.get() {
                        after.emit(false);
                    }
                };
                Timeout::new(0, rest).forget();
            });
            (before, after, medium)
        });
        move || drop(listeners)
    });
    *is_printing
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
