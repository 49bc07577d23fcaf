//! What a box shows: while a person is in it, what was typed, whatever becomes of the number elsewhere.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::timers::callback::Timeout;
use wasm_bindgen::JsCast;
use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

/// How long after the last key what is wrong is told.
const PAUSE_MILLISECONDS: u32 = 1_500;

/// What a box shows, and what it does as a person comes, types and goes.
#[derive(Clone)]
pub struct Typing {
    /// The box.
    pub node: NodeRef,
    /// What was typed in it and does not stand as it should yet; none where it shows what stands.
    pub typed: Option<String>,
    /// What it shows.
    pub text: AttrValue,
    /// Whether nobody is typing in it: the focus is elsewhere, or no key was pressed for a while.
    pub rests: bool,
    here: UseStateHandle<Here>,
    /// What was typed last, which may not be drawn yet: the next event may come first.
    latest: Rc<RefCell<Option<String>>>,
    /// What then stood by it, which may be drawn later still.
    led_to: Rc<RefCell<Option<String>>>,
}

/// What a person does in a box.
#[derive(Clone, Debug, Default, PartialEq)]
struct Here {
    has_focus: bool,
    typed: Option<String>,
    /// What it showed as the focus came, so that nothing but the box itself changes its text under the cursor.
    entered: Option<String>,
}

impl Typing {
    /// The focus comes.
    pub fn come(&self) -> Callback<FocusEvent> {
        let (here, text, latest) = (self.here.clone(), self.text.to_string(), Rc::clone(&self.latest));
        Callback::from(move |_: FocusEvent| {
            let typed = latest.borrow().clone();
            here.set(Here { has_focus: true, entered: Some(text.clone()), typed });
        })
    }

    /// A text is typed; `leads_to` is what stands by it, where anything does.
    pub fn take(&self, text: String, leads_to: Option<String>) {
        *self.latest.borrow_mut() = Some(text.clone());
        if leads_to.is_some() {
            self.led_to.replace(leads_to);
        }
        self.here.set(Here { has_focus: true, typed: Some(text), entered: self.here.entered.clone() });
    }

    /// The focus goes, which `left` hears too; what was typed stays until it is what stands.
    pub fn go(&self, left: impl Fn(Event) + 'static) -> Callback<FocusEvent> {
        let (here, latest) = (self.here.clone(), Rc::clone(&self.latest));
        Callback::from(move |event: FocusEvent| {
            left(event.into());
            here.set(Here { typed: latest.borrow().clone(), ..Here::default() });
        })
    }
}

/// A box beside what stands, as text. `is_refused` says whether what was typed last was refused, `says_it` whether a text
/// says what stands; `takes_over` changes with what takes the place of what was typed even while a person is in the box:
/// figures pasted over it.
#[hook]
pub fn use_typing(
    stands: &str,
    is_refused: bool,
    takes_over: usize,
    says_it: impl Fn(&str) -> bool,
) -> Typing {
    let here = use_state(Here::default);
    let latest = use_mut_ref(|| None::<String>);
    let led_to = use_mut_ref(|| None::<String>);
    let node = use_node_ref();
    let before = use_mut_ref(|| takes_over);
    {
        let (here, node, before) = (here.clone(), node.clone(), before.clone());
        let (latest, led_to) = (Rc::clone(&latest), Rc::clone(&led_to));
        use_effect_with(
            (stands.to_owned(), is_refused, takes_over),
            move |(stands, is_refused, takes_over)| {
                let is_over = before.replace(*takes_over) != *takes_over;
                if here.has_focus && (is_over || here.typed.is_none()) {
                    show_under_cursor(&node, stands);
                    latest.take();
                    here.set(Here { has_focus: true, typed: None, entered: Some(stands.clone()) });
                    return;
                }
                let is_elsewhere = !is_refused && led_to.borrow().as_deref() != Some(stands.as_str());
                if !here.has_focus && here.typed.is_some() && (is_over || is_elsewhere) {
                    latest.take();
                    here.set(Here::default());
                }
            },
        );
    }
    {
        let (here, latest) = (here.clone(), Rc::clone(&latest));
        let is_done = !here.has_focus && !is_refused && here.typed.as_deref().is_some_and(says_it);
        use_effect_with(is_done, move |is_done| {
            if *is_done {
                latest.take();
                here.set(Here::default());
            }
        });
    }
    let shown = here.typed.clone().or_else(|| here.entered.clone());
    let text = shown.unwrap_or_else(|| stands.to_owned()).into();
    let rests = use_rest(&here);
    Typing { node, typed: here.typed.clone(), text, rests, here, latest, led_to }
}

/// Whether nobody is typing.
#[hook]
fn use_rest(here: &Here) -> bool {
    let rests = use_state(|| true);
    {
        let rests = rests.clone();
        use_effect_with(here.typed.clone(), move |typed| {
            let waits = typed.is_some();
            rests.set(!waits);
            let waiting = waits.then(|| Timeout::new(PAUSE_MILLISECONDS, move || rests.set(true)));
            move || drop(waiting)
        });
    }
    *rests || !here.has_focus
}

/// Puts a text in the box that has the focus. Where all of it was chosen, all is chosen still: what is typed next takes
/// its place.
fn show_under_cursor(node: &NodeRef, text: &str) {
    let length = u32::try_from(text.encode_utf16().count()).unwrap_or(u32::MAX);
    let Some(node) = node.get() else { return };
    if let Some(area) = node.dyn_ref::<HtmlTextAreaElement>() {
        if area.value() != text {
            area.set_value(text);
        }
        return;
    }
    let Some(input) = node.dyn_ref::<HtmlInputElement>().filter(|input| input.value() != text) else {
        return;
    };
    let all = u32::try_from(input.value().encode_utf16().count()).unwrap_or(u32::MAX);
    let (start, end) = (input.selection_start().ok().flatten(), input.selection_end().ok().flatten());
    input.set_value(text);
    let is_all = start == Some(0) && end == Some(all);
    let from = if is_all { 0 } else { start.unwrap_or(length).min(length) };
    let to = if is_all { length } else { end.unwrap_or(length).min(length) };
    let _ = input.set_selection_range(from, to);
}

/// The text in the box that an event comes from.
pub fn text_of(event: &InputEvent) -> String {
    let Some(target) = event.target() else { return String::new() };
    match target.dyn_into::<HtmlTextAreaElement>() {
        Ok(area) => area.value(),
        Err(target) => target.unchecked_into::<HtmlInputElement>().value(),
    }
}
