//! What is wrong with what was typed, gathered from the boxes.

use std::rc::Rc;

use gloo::timers::callback::Timeout;
use web_sys::HtmlElement;
use yew::prelude::*;

/// Where a box tells what is wrong with it.
#[derive(Clone, PartialEq)]
pub struct Errors {
    /// Takes the id of a box, and what is wrong with what stands in it, or nothing.
    pub tell: Callback<(AttrValue, Option<String>)>,
    /// Moves the focus to the list.
    focus: Callback<()>,
}

impl Errors {
    /// Moves the focus to the list, once it is drawn.
    pub fn focus_soon(&self) {
        let focus = self.focus.clone();
        Timeout::new(0, move || focus.emit(())).forget();
    }
}

/// The errors there are, by the id of their box.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ErrorList(pub Vec<(AttrValue, String)>);

impl Reducible for ErrorList {
    type Action = (AttrValue, Option<String>);

    fn reduce(self: Rc<Self>, (id, error): Self::Action) -> Rc<Self> {
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

/// The errors there are, and where boxes tell theirs; `summary` is the place of their list.
#[hook]
pub fn use_errors(summary: &NodeRef) -> (UseReducerHandle<ErrorList>, Errors) {
    let list = use_reducer(ErrorList::default);
    let (dispatcher, summary) = (list.dispatcher(), summary.clone());
    let errors = use_memo((), move |()| Errors {
        tell: Callback::from(move |told| dispatcher.dispatch(told)),
        focus: Callback::from(move |()| {
            if let Some(summary) = summary.cast::<HtmlElement>() {
                let _ = summary.focus();
            }
        }),
    });
    (list, (*errors).clone())
}
