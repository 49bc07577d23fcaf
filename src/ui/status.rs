//! The line that tells a screen reader what the last change came to.

use gloo::timers::callback::Timeout;
use yew::prelude::*;

/// How long after the last change it speaks.
const PAUSE_MILLISECONDS: u32 = 1_000;

/// What it is to say once the reader pauses.
#[derive(PartialEq, Properties)]
pub struct StatusProps {
    /// One sentence.
    pub text: AttrValue,
}

/// The line. It is there, and empty, before anything is said.
#[component]
pub fn Status(props: &StatusProps) -> Html {
    let said = use_state(AttrValue::default);
    let first = use_mut_ref(|| true);
    {
        let said = said.clone();
        use_effect_with(props.text.clone(), move |text| {
            let is_first = std::mem::replace(&mut *first.borrow_mut(), false);
            let text = text.clone();
            let waiting = (!is_first).then(|| Timeout::new(PAUSE_MILLISECONDS, move || said.set(text)));
            move || drop(waiting)
        });
    }
    html! { <p class="hidden" role="status">{ (*said).clone() }</p> }
}
