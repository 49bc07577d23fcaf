//! What is seen first, drawn before the rest of the program has come. What will stand above and within it has its room
//! already, so that nothing moves then.

use yew::prelude::*;

use crate::model::results::Results;
use crate::report::Subject;
use crate::report::first_view::FirstView;
use crate::session::settings::View;
use crate::session::state::State;
use crate::ui::answer::Drawn;
use crate::ui::answer::answer;
use crate::ui::answer::title;
use crate::ui::bar::room_for_bar;
use crate::ui::controls::room_for_controls;
use crate::ui::folding::folded;
use crate::ui::marked::learn;
use crate::ui::shared::Shared;
use crate::ui::working_out::room_for_working_out;

/// What the first view shows. It is drawn once.
#[derive(PartialEq, Properties)]
pub struct FirstViewProps {
    /// The scenario, its results, and how they are shown.
    pub state: Shared<State>,
}

/// The answer.
#[component]
pub fn FirstViewOnly(props: &FirstViewProps) -> Html {
    let state = &props.state;
    let language = state.settings.language;
    let level = state.settings.heading_level;
    learn(&state.scenario, language);
    let results: &Results = &state.results;
    let subject = Subject { scenario: &state.scenario, results, ranged: results, language };
    let shown = FirstView::new(subject, &[]);
    let is_brief = state.settings.view == View::Summary;
    let below = html! {
        <>
            { folded("working", language.worked().ask()) }
            if state.appraisal.has_ranges() { { room_for_working_out() } }
        </>
    };
    html! {
        <div class="calculator first-view" lang={language.code()} dir="ltr" aria-busy="true">
            if !is_brief { { room_for_controls(state) } }
            { title(&shown, level, is_brief) }
            { answer(&shown, Drawn { language, level: level + 1, is_old: false, is_brief }, below) }
            if !is_brief { { room_for_bar() } }
        </div>
    }
}
