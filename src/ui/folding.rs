//! Parts of the screen that are closed until they are wanted.

use web_sys::HtmlDetailsElement;
use yew::prelude::*;

use crate::ui::heading::heading;

/// What is closed and holds nothing yet.
pub fn folded(class: &'static str, name: &'static str) -> Html {
    html! { <details {class}><summary>{ name }</summary></details> }
}

/// Keeps whether a part is open, and so drawn. One that is closed over something typed that cannot stand stays drawn,
/// so that it is there when the part is opened again.
pub fn following(is_open: &UseStateHandle<bool>) -> Callback<Event> {
    let is_open = is_open.clone();
    Callback::from(move |event: Event| {
        let part = event.target_unchecked_into::<HtmlDetailsElement>();
        let holds_error = || part.query_selector(".has-error").is_ok_and(|error| error.is_some());
        is_open.set(part.open() || holds_error());
    })
}

/// The width below which a calculator has a narrow screen's form, in pixels.
const NARROW: i32 = 560;

/// A chapter, or a part of one.
#[derive(PartialEq, Properties)]
pub struct FoldProps {
    /// Its title.
    pub title: AttrValue,
    /// The level of its heading.
    pub level: u8,
    /// What stands in it, by path, by which the way to it is found.
    #[prop_or_default]
    pub holds: AttrValue,
    /// What stands in it.
    pub children: Html,
}

/// The chapter, which begins closed on a narrow screen and open elsewhere.
#[component]
pub fn Fold(props: &FoldProps) -> Html {
    let node = use_node_ref();
    {
        let node = node.clone();
        use_effect_with((), move |()| {
            let part = node.cast::<HtmlDetailsElement>();
            let calculator = part.as_ref().and_then(|part| part.closest(".calculator").ok().flatten());
            if let (Some(part), Some(calculator)) = (part, calculator) {
                part.set_open(calculator.client_width() >= NARROW);
            }
        });
    }
    html! {
        <details class="fold" ref={node} open={true} data-holds={props.holds.clone()}>
            <summary>{ heading(props.level, "chapter-title", None, &props.title) }</summary>
            { props.children.clone() }
        </details>
    }
}
