//! What a box shows: while a person is in it, what was typed, whatever becomes of the number elsewhere.

use gloo::timers::callback::Timeout;
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;
use web_sys::HtmlTextAreaElement;
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
        let (here, text) = (self.here.clone(), self.text.to_string());
        Callback::from(move |_: FocusEvent| {
            here.set(Here { has_focus: true, entered: Some(text.clone()), typed: here.typed.clone() });
        })
    }

    /// A text is typed.
    pub fn take(&self, text: String) {
        self.here.set(Here { has_focus: true, typed: Some(text), entered: self.here.entered.clone() });
    }

    /// The focus goes; what was typed stays only where it `is_held`.
    pub fn go(&self, is_held: bool) {
        self.here.set(Here { typed: self.typed.clone().filter(|_| is_held), ..Here::default() });
    }
}

/// A box beside what stands, as text. `is_refused` says whether what was typed last was refused; `takes_over` changes with
/// what takes the place of what was typed even while a person is in the box: figures pasted over it.
#[hook]
pub fn use_typing(stands: &str, is_refused: bool, takes_over: usize) -> Typing {
    let here = use_state(Here::default);
    let node = use_node_ref();
    let before = use_mut_ref(|| takes_over);
    {
        let (here, node, before) = (here.clone(), node.clone(), before.clone());
        use_effect_with((stands.to_owned(), is_refused, takes_over), move |(stands, _, takes_over)| {
            let is_over = before.replace(*takes_over) != *takes_over;
            if here.has_focus && (is_over || here.typed.is_none()) {
                show_under_cursor(&node, stands);
                here.set(Here { has_focus: true, typed: None, entered: Some(stands.clone()) });
            } else if !here.has_focus && here.typed.is_some() {
                here.set(Here::default());
            }
        });
    }
    let shown = here.typed.clone().or_else(|| here.entered.clone());
    let text = shown.unwrap_or_else(|| stands.to_owned()).into();
    let rests = use_rest(&here);
    Typing { node, typed: here.typed.clone(), text, rests, here }
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
