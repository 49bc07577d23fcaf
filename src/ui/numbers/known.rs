//! What is known about a number that stands in no table: how sure it is and where it comes from, and the way to more.

use yew::prelude::*;

use crate::report::Subject;
use crate::report::numbers::Began;
use crate::report::numbers::cell::Cells;
use crate::ui::desk::use_desk;
use crate::ui::numbers::about::About;
use crate::ui::numbers::hand::Hand;
use crate::ui::numbers::number::{mark, sure};

/// A number.
#[derive(PartialEq, Properties)]
pub struct KnownProps {
    /// Its path.
    pub path: AttrValue,
    /// What it is called.
    pub label: AttrValue,
}

/// What is known about it.
#[component]
pub fn Known(props: &KnownProps) -> Html {
    let Some(desk) = use_desk() else { return Html::default() };
    let is_open = use_state(|| false);
    let results = &desk.state.results;
    let subject = Subject { scenario: desk.scenario(), results, ranged: results, language: desk.language() };
    let cells = Cells::new(subject, Began { scenario: desk.state.start(), main: &[] });
    let Some(cell) = cells.at_path(&props.path, &props.label, "") else { return Html::default() };
    let toggle = {
        let is_open = is_open.clone();
        Callback::from(move |()| is_open.set(!*is_open))
    };
    let hand = Hand::of(&desk);
    html! {
        <>
            { sure(&cell, &hand, *is_open, &toggle) }
            { mark(&cell, &hand, *is_open, &toggle) }
            if *is_open { <div class="about"><About path={props.path.clone()} name={props.label.clone()} close={toggle} /></div> }
        </>
    }
}
