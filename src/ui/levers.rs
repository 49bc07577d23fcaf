//! The seven levers, in the order of the chain from people to pounds.

use yew::prelude::*;

use crate::model::levers::Lever;
use crate::report::Report;
use crate::report::levers::CHAIN;
use crate::report::levers::LeverReport;
use crate::report::levers::Link;
use crate::ui::chart::{Around, shut};
use crate::ui::desk::Desk;
use crate::ui::heading::heading;
use crate::ui::lever::lever_control;
use crate::ui::numbers::rest::of_levers;

/// The chapter of the levers.
pub fn levers(desk: &Desk, report: &Report, around: &Around) -> Html {
    let language = desk.language();
    let words = language.levers();
    let control = |lever: &LeverReport| html! { <key={lever.lever.id()}>{ lever_control(desk, lever) }</> };
    let group = |(link, levers): &(Link, &[Lever])| {
        let of_link = report.levers.iter().filter(|one| levers.contains(&one.lever));
        html! {
            <fieldset class="lever-group">
                <legend>{ link.heading(language) }</legend>
                { for of_link.map(control) }
            </fieldset>
        }
    };
    html! {
        <section class="levers" part="levers">
            { heading(desk.level(), "chapter-title", None, words.title()) }
            <p class="chapter-lead">{ words.lead() }</p>
            { for CHAIN.iter().map(group) }
            if let Some(worth) = &report.worth { { shut(worth, around) } }
            { of_levers(desk) }
        </section>
    }
}
