//! How far the work on ranges and draws has come, and the way to stop it and to start it again.

use std::cell::Cell;

use web_sys::HtmlElement;
use yew::prelude::*;

use crate::session::action::Action;
use crate::session::long_work::LongWork;
use crate::ui::desk::use_desk;

/// The id of the bar.
const BAR: &str = "long-work";

/// Room for the line, before there is anything in it.
pub fn room_for_working_out() -> Html {
    html! { <p class="working-out" /> }
}

/// A line with room for it, so that nothing moves when it comes and goes.
#[component]
pub fn WorkingOut() -> Html {
    let Some(desk) = use_desk() else { return Html::default() };
    let (work, words) = (desk.state.work, desk.language().long_work());
    let line = use_node_ref();
    let has_focus = use_mut_ref(|| Cell::new(false));
    {
        let (line, has_focus) = (line.clone(), has_focus.clone());
        // The button goes when the work is done; who stood on it is not sent to the top of the page.
        use_effect_with(work, move |work| {
            let was_there =
                matches!(work, LongWork::Done | LongWork::Short) && has_focus.borrow().replace(false);
            if let (true, Some(line)) = (was_there, line.cast::<HtmlElement>()) {
                let _ = line.focus();
            }
        });
    }
    let hears = |is_there: bool| {
        let has_focus = has_focus.clone();
        Callback::from(move |_: FocusEvent| has_focus.borrow().set(is_there))
    };
    let button = |name: &'static str, about: &'static str, to: LongWork| {
        let onclick = desk.asking(Action::Work(to));
        html! {
            <button type="button" key="button" {onclick} onfocus={hears(true)} onblur={hears(false)}>
                { name }if !about.is_empty() { <span class="hidden">{ ": " }{ about }</span> }
            </button>
        }
    };
    let inside = match work {
        LongWork::Short | LongWork::Done => Html::default(),
        LongWork::Going(done) => html! {
            <>
                <label for={BAR}>{ words.going() }</label>
                <progress id={BAR} max="100" value={done.to_string()}>{ done }{ "\u{a0}%" }</progress>
                { button(words.stop(), words.going(), LongWork::Stopped) }
            </>
        },
        LongWork::Stopped => html! {
            <>
                <span>{ words.stopped() }</span>
                { button(words.start(), "", LongWork::Going(0)) }
            </>
        },
    };
    html! { <p class="working-out" part="working-out" tabindex="-1" ref={line}>{ inside }</p> }
}
