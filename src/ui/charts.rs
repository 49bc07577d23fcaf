//! The charts of the screen in their order, each in the part that it belongs to.

use std::rc::Rc;

use web_sys::HtmlElement;
use yew::prelude::*;

use crate::report::drawing::Chart;
use crate::report::parts::Part;
use crate::ui::chart::{Around, ChartFigure};
use crate::ui::heading::heading;
use crate::ui::measured::watch;

/// The chapter that stands beside the numbers and the levers, and stays in sight there: what is done for people, and where the
/// money stands.
#[component]
pub fn Beside(props: &BesideProps) -> Html {
    let (node, BesideProps { outcomes, outputs, cash, is_old, around, title }) = (use_node_ref(), props);
    use_pinned(&node);
    let below = Around { level: around.level + 1, ..around.clone() };
    html! {
        <section class="pin" part="outputs-outcomes" ref={node}>
            { heading(around.level, "chapter-title", None, title) }
            { figure(outcomes, &below) }
            { figure(outputs, &below) }
            <div class={classes!(is_old.then_some("old"))} aria-busy={is_old.then_some("true")}>
                { chart("cash", cash, &below) }
            </div>
        </section>
    }
}

/// What that chapter shows.
#[derive(PartialEq, Properties)]
pub struct BesideProps {
    /// What is done for people.
    pub outcomes: Rc<Chart>,
    /// What is no longer needed for it.
    pub outputs: Rc<Chart>,
    /// Where the money stands.
    pub cash: Rc<Chart>,
    /// Whether what it says of draws is of earlier ones.
    pub is_old: bool,
    /// What is the same for all charts.
    pub around: Around,
    /// Its title.
    pub title: &'static str,
}

/// Tells the style how high a chapter is: where it stays, its foot is to be seen.
#[hook]
fn use_pinned(node: &NodeRef) {
    let node = node.clone();
    use_effect_with((), move |()| {
        let watching = node.cast::<HtmlElement>().map(|pinned| {
            let tell = {
                let pinned = pinned.clone();
                Callback::from(move |()| {
                    let _ = pinned.style().set_property("--pinned", &format!("{}px", pinned.offset_height()));
                })
            };
            watch(pinned.into(), tell)
        });
        move || drop(watching)
    });
}

/// A chart in the part of this name.
pub fn chart(part: &'static str, shown: &Rc<Chart>, around: &Around) -> Html {
    html! { <section {part}>{ figure(shown, around) }</section> }
}

/// A chart with what is round it.
pub fn figure(shown: &Rc<Chart>, around: &Around) -> Html {
    let part = Part::of_chart(shown.id);
    html! { <div><ChartFigure chart={Rc::clone(shown)} {part} around={around.clone()} /></div> }
}
