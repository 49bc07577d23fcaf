//! What is seen first, drawn before the rest of the program has come. What will stand above and within it has its room
//! already, so that nothing moves then.

use std::rc::Rc;

use yew::prelude::*;

use crate::model::results::Results;
use crate::report::Subject;
use crate::report::drawing::Chart;
use crate::report::first_view::FirstView;
use crate::session::settings::View;
use crate::session::state::State;
use crate::text::Language;
use crate::ui::answer::answer;
use crate::ui::chart::framed;
use crate::ui::controls::{room_for_controls, whole};
use crate::ui::download::downloads;
use crate::ui::drawing::ChartDrawing;
use crate::ui::folding::folded;
use crate::ui::heading::heading;
use crate::ui::marked::learn;
use crate::ui::shared::Shared;
use crate::ui::working_out::room_for_working_out;

/// What the first view shows. It is drawn once.
#[derive(PartialEq, Properties)]
pub struct FirstViewProps {
    /// The scenario, its results, and how they are shown.
    pub state: Shared<State>,
}

/// The answer and the pathways.
#[component]
pub fn FirstViewOnly(props: &FirstViewProps) -> Html {
    let state = &props.state;
    let language = state.settings.language;
    let level = state.settings.heading_level;
    learn(&state.scenario, language);
    let results: &Results = &state.results;
    let shown = FirstView::new(Subject { scenario: &state.scenario, results, ranged: results, language });
    let is_brief = state.settings.view == View::Summary;
    html! {
        <div class="calculator first-view" lang={language.code()} dir="ltr" aria-busy="true">
            if !is_brief { { room_for_controls(state) } }
            { title(&shown, level) }
            <div class={classes!("desk", (!is_brief).then_some("with-levers"))}>
                <div class="beside-levers">
                    <div>
                        { answer(&shown.answer, false, room_for_working(language)) }
                        if state.appraisal.has_ranges() { { room_for_working_out() } }
                    </div>
                    { pathways(&shown.pathways, language, level + 1) }
                </div>
            </div>
            if is_brief { { whole(language, None) } }
        </div>
    }
}

fn pathways(chart: &Rc<Chart>, language: Language, level: u8) -> Html {
    let numbers = html! {
        <>
            { folded("chart-numbers", language.controls().show_numbers()) }
            { downloads(&chart.title, language, |_| Callback::noop()) }
        </>
    };
    let drawing = html! { <ChartDrawing chart={Rc::clone(chart)} {language} /> };
    html! {
        <section part="pathways">
            <div>{ framed(chart, level, drawing, numbers) }{ room_for_working(language) }</div>
        </section>
    }
}

fn room_for_working(language: Language) -> Html {
    folded("working", language.worked().ask())
}

/// The title of a scenario and what it is about: its own words are in the language of its author.
pub fn title(shown: &FirstView, level: u8) -> Html {
    html! {
        <header class="title" lang={shown.language.map(Language::code)}>
            { heading(level, "title-text", None, &shown.title) }
            if !shown.summary.is_empty() { <p class="title-summary">{ &shown.summary }</p> }
        </header>
    }
}
