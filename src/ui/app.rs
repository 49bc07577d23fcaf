//! The whole calculator, as one component.

use std::rc::Rc;

use yew::prelude::*;

use crate::report::Report;
use crate::report::parts::Part;
use crate::session::long_work::LongWork;
use crate::session::settings::View;
use crate::session::state::State;
use crate::ui::answer::Drawn;
use crate::ui::answer::answer;
use crate::ui::answer::title;
use crate::ui::arrived::arrived;
use crate::ui::bar::Bar;
use crate::ui::bar::Chapter;
use crate::ui::chart::Around;
use crate::ui::charts::{Beside, chart};
use crate::ui::controls::{controls, whole};
use crate::ui::deal::deal;
use crate::ui::desk::Desk;
use crate::ui::dropping::use_dropping;
use crate::ui::error_summary::error_summary;
use crate::ui::errors::use_errors;
use crate::ui::foot::{method, take};
use crate::ui::host::Host;
use crate::ui::levers::levers;
use crate::ui::marked::learn;
use crate::ui::numbers::YourNumbers;
use crate::ui::printed::Printed;
use crate::ui::shared::Shared;
use crate::ui::status::Status;
use crate::ui::staying::stay_near;
use crate::ui::sure::Sure;
use crate::ui::warnings::warnings;
use crate::ui::working::Working;
use crate::ui::working_out::WorkingOut;

/// What the calculator shows and whom it tells.
#[derive(PartialEq, Properties)]
pub struct AppProps {
    /// The scenario, its results, and how they are shown.
    pub state: Shared<State>,
    /// Does what the screen cannot do itself.
    pub host: Shared<Host>,
}

/// The calculator.
#[component]
pub fn App(props: &AppProps) -> Html {
    let (state, host) = (props.state.clone(), props.host.clone());
    learn(&state.scenario, state.settings.language);
    let report = use_report(&state);
    let summary = use_node_ref();
    let (list, errors) = use_errors(&summary);
    let desk = Desk { state, host, errors };
    let (language, level) = (desk.language(), desk.level());
    let dropping = use_dropping(&desk);
    let is_brief = desk.state.settings.view == View::Summary;
    let first_view = &report.first_view;
    let source = first_view.source.clone().into();
    let around = Around { level, source };
    html! {
        <ContextProvider<Desk> context={desk.clone()}>
        <div class={classes!("calculator", dropping.is_over.then_some("is-over"))} lang={language.code()} dir="ltr"
            onclick={stay_near} ondragover={dropping.ondragover} ondragleave={dropping.ondragleave} ondrop={dropping.ondrop}>
            { dropping.notice }
            if !is_brief { { controls(&desk) } }
            { arrived(&desk) }
            { error_summary(&desk, &list, &summary) }
            { title(first_view, desk.state.settings.heading_level, is_brief) }
            { answer(first_view, Drawn { language, level, is_old: report.is_old, is_brief }, below_answer(&desk)) }
            if !is_brief {
                <Bar in_short={first_view.answer.in_short.clone()} is_old={report.is_old} chapters={chapters(&report)} />
            }
            if is_brief {
                { chart("cash", &report.cash, &around) }
                { whole(language, desk.host.link.emit(()).ok()) }
            } else {
                <div class="split">
                    <div><YourNumbers told={Rc::clone(&report.concentration)} around={around.clone()} />{ levers(&desk, &report, &around) }</div>
                    <Beside outcomes={Rc::clone(&report.comparison.outcomes)} outputs={Rc::clone(&report.comparison.outputs)}
                        cash={Rc::clone(&report.cash)} is_old={report.is_old} around={around.clone()} title={language.your_numbers().both_title()} />
                </div>
                { deal(&desk, &report, &around) }
                <Sure matters={report.matters.clone()} spread={report.spread.clone()} is_old={report.is_old} around={around.clone()} />
                <div class="after">
                    { warnings(&desk, &report) }
                    <div>{ method(&desk, &report) }{ take(&desk) }</div>
                </div>
            }
            <Printed />
            <Status text={status(&desk.state, &first_view.answer.said())} />
        </div>
        </ContextProvider<Desk>>
    }
}

/// The report on what the state is about, made anew where that has changed.
#[hook]
fn use_report(state: &State) -> Rc<Report> {
    let (scenario, results) =
        (Shared::from(Rc::clone(&state.scenario)), Shared::from(Rc::clone(&state.results)));
    let earlier = state.earlier.clone().map(Shared::from);
    use_memo(
        (scenario, results, earlier, state.settings.language),
        |(scenario, results, earlier, language)| {
            Report::new(scenario, results, earlier.as_deref(), *language)
        },
    )
}

/// What the last change came to; of long work its beginning, its end, and that it was stopped.
fn status(state: &State, answer: &str) -> String {
    let language = state.settings.language;
    let words = language.long_work();
    let gave_way = state.gave_way.first().and_then(|wider| state.told_gave_way(&wider.path));
    let pasted = state.pasted.map(|count| language.pasted(count)).or(gave_way);
    match state.work {
        LongWork::Going(_) => words.going().to_owned(),
        LongWork::Stopped => [words.stopped(), " ", answer].concat(),
        LongWork::Done => [words.done(), " ", answer].concat(),
        LongWork::Short => pasted.map_or(answer.to_owned(), |pasted| [&pasted, " ", answer].concat()),
    }
}

/// How the answer is worked out, and how far the work on ranges and draws has come.
fn below_answer(desk: &Desk) -> Html {
    html! {
        <>
            <Working part={Part::Answer} />
            if desk.state.appraisal.has_ranges() { <WorkingOut /> }
        </>
    }
}

/// The chapters that there are.
fn chapters(report: &Report) -> Vec<Chapter> {
    let is_sure = report.spread.is_some() || report.matters.is_some();
    let sure = is_sure.then_some(Chapter::Sure);
    [Chapter::Numbers, Chapter::Levers, Chapter::Outcomes, Chapter::Deal].into_iter().chain(sure).collect()
}
