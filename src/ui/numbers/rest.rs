//! What stands in no table of the chapter, each where it is looked for.

use yew::prelude::*;

use crate::ui::desk::Desk;
use crate::ui::numbers::more::{Fields, More};

/// What is said of the place as a whole, and of the other pathway.
pub const OF_PLACE: [&str; 6] = ["title", "place", "summary", "appraisal", "source", "efficiency"];

/// The place, its years and prices; and the output drive.
pub fn of_place(desk: &Desk) -> Html {
    let [but_last @ .., _] = &OF_PLACE;
    html! {
        <>
            <More title={desk.language().form().place()} holds={but_last.join(" ")} what={Fields::at_the_top(but_last)} />
            { at_the_top(desk, &["efficiency"]) }
        </>
    }
}

/// The levers, but for how strong each is.
pub fn of_levers(desk: &Desk) -> Html {
    let title = desk.language().your_numbers().all_of_levers();
    html! { <More {title} holds="redesign.levers" what={Fields::of("redesign", &["levers"])} /> }
}

fn at_the_top(desk: &Desk, field: &'static [&'static str; 1]) -> Html {
    html! { <More title={desk.label(field[0], "")} holds={field[0]} what={Fields::at_the_top(field)} /> }
}
