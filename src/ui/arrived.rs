//! What has come to the calculator from elsewhere, and waits for the reader's word.

use web_sys as dom;
use yew::prelude::*;

use crate::report::changes::told;
use crate::scenario::Scenario;
use crate::session::action::Action;
use crate::session::arrival::Arrival;
use crate::session::history::Origin;
use crate::text::number::count;
use crate::text::starting::Obstacle;
use crate::ui::desk::Desk;
use crate::ui::go_to::go_to;
use crate::ui::heading::heading;
use crate::ui::marked::marked;

/// The most differences that a preview lists.
const MOST_LISTED: usize = 8;

/// What has come, and what can be done with it.
pub fn arrived(desk: &Desk) -> Html {
    let (state, language, level) = (&desk.state, desk.language(), desk.state.settings.heading_level);
    let words = language.arrival();
    let button = |name: &'static str, action: Action| desk.button(name, "", desk.asking(action));
    let away = || Action::Arrive(Arrival::Nothing);
    match &state.arrival {
        Arrival::Nothing => Html::default(),
        Arrival::Empty if state.is_changed() => Html::default(),
        Arrival::Empty => {
            let onclick = Callback::from(|event: MouseEvent| {
                go_to(&event.target_unchecked_into::<dom::Node>(), "title");
            });
            html! { <p class="arrival note">{ words.empty() }{ " " }{ desk.button(words.fill_in(), "", onclick) }</p> }
        }
        Arrival::Kept => html! {
            <p class="arrival note">{ words.resumed() }{ " " }{ button(words.afresh(), Action::Reset) }</p>
        },
        Arrival::Link(scenario) => html! {
            <section class="arrival" part="arrival">
                <div role="alert">{ heading(level, "chart-title", None, words.preview()) }</div>
                { preview(desk, scenario) }
                <p>{ words.nothing_lost() }</p>
                <p class="buttons">
                    { button(words.open(), Action::Open(scenario.clone(), Origin::Link)) }
                    { button(words.keep(), away()) }
                </p>
            </section>
        },
        Arrival::BadLink(fault) => {
            let about = [&fault.message(language), words.bad_link_about()].join(" ");
            not_opened(words.bad_link(), &about, button(words.close(), away()), level)
        }
        Arrival::NoScenario(obstacle) => {
            let message = obstacle.message(language);
            let about = match obstacle {
                Obstacle::Preset(_) => message,
                _ => [&message, words.bad_link_about()].join(" "),
            };
            not_opened(words.no_scenario(), &about, button(words.close(), away()), level)
        }
    }
}

/// Why something was not opened, where the reader looks.
fn not_opened(title: &'static str, about: &str, close: Html, level: u8) -> Html {
    html! {
        <section class="arrival" part="arrival">
            <div role="alert">
                { heading(level, "chart-title", None, title) }
                <p>{ about.to_owned() }</p>
            </div>
            <p class="buttons">{ close }</p>
        </section>
    }
}

/// What the scenario of a link is called, and where it differs from the one on the screen.
fn preview(desk: &Desk, scenario: &Scenario) -> Html {
    let language = desk.language();
    let words = language.arrival();
    let title =
        scenario.root().get("title").and_then(|title| title.in_language(language)).unwrap_or_default();
    let all = told(desk.scenario(), scenario, language);
    let more = all.len().saturating_sub(MOST_LISTED);
    html! {
        <>
            <p>{ marked(&words.it_is_called(title), language) }</p>
            <p>{ words.preview_about() }</p>
            <ul>
                { for all.into_iter().take(MOST_LISTED).map(|one| html! {
                    <li>{ marked(&one.name, language) }{ ": " }<b>{ marked(&one.how, language) }</b></li>
                }) }
                if more > 0 { <li>{ words.more_differences(count(more), &more.to_string()) }</li> }
            </ul>
        </>
    }
}
