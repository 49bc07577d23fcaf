//! The whole calculator, as one component.

use std::rc::Rc;

use web_sys::File;
use web_sys::HtmlElement;
use yew::prelude::*;

use crate::report::Report;
use crate::report::levers::LeverReport;
use crate::report::parts::Part;
use crate::scenario::edit::Edit;
use crate::scenario::path::Path;
use crate::scenario::row::SHARE;
use crate::scenario::walk::at;
use crate::session::action::Action;
use crate::session::long_work::LongWork;
use crate::session::settings::View;
use crate::session::state::State;
use crate::text::Language;
use crate::text::link::LinkFault;
use crate::ui::answer::answer;
use crate::ui::arrived::arrived;
use crate::ui::chart::Around;
use crate::ui::charts::chart;
use crate::ui::charts::charts;
use crate::ui::controls::controls;
use crate::ui::controls::view_switch;
use crate::ui::controls::whole;
use crate::ui::download::Download;
use crate::ui::dropping::use_dropping;
use crate::ui::errors::ErrorList;
use crate::ui::errors::Errors;
use crate::ui::errors::error_summary;
use crate::ui::first_view::title;
use crate::ui::form::Desk;
use crate::ui::form::Form;
use crate::ui::heading::heading;
use crate::ui::lever::LeverControl;
use crate::ui::marked::learn;
use crate::ui::printed::Printed;
use crate::ui::scenarios::Scenarios;
use crate::ui::share::Copying;
use crate::ui::status::Status;
use crate::ui::staying::stay_near;
use crate::ui::table::table;
use crate::ui::warnings::warnings;
use crate::ui::working::Working;
use crate::ui::working_out::WorkingOut;

/// What the calculator shows and whom it tells.
#[derive(PartialEq, Properties)]
pub struct AppProps {
    /// The scenario, its results, and how they are shown.
    pub state: Rc<State>,
    /// Takes every change that the reader makes.
    pub dispatch: Callback<Action>,
    /// Takes the id of a preset that the reader asks for; its scenario comes back by `Action::Open`.
    #[prop_or_default]
    pub open_preset: Callback<&'static str>,
    /// Takes a scenario file that the reader has chosen; its scenario comes back by `Action::Open`.
    #[prop_or_default]
    pub open_file: Callback<File>,
    /// Hands the reader the scenario as a file, and says whether it is sure to come.
    pub save_file: Callback<(), bool>,
    /// Hands the reader all results as a file, and says whether it is sure to come.
    pub save_results: Callback<(), bool>,
    /// Hands the reader a chart as a file.
    #[prop_or_default]
    pub save_chart: Callback<Download>,
    /// Gives the link that opens the scenario, or says why there is none.
    pub link: Callback<(), Result<String, LinkFault>>,
    /// Puts a text on the clipboard.
    #[prop_or_default]
    pub copy: Callback<Copying>,
    /// Draws at once, complete, what is about to be printed.
    pub print: Callback<()>,
}

/// The calculator.
#[component]
pub fn App(props: &AppProps) -> Html {
    let state = &props.state;
    let language = state.settings.language;
    learn(&state.scenario, language);
    let level = state.settings.heading_level;
    let report = use_memo(
        (Rc::clone(&state.scenario), Rc::clone(&state.results), state.earlier.clone(), language),
        |(scenario, results, earlier, language)| {
            Report::new(scenario, results, earlier.as_deref(), *language)
        },
    );
    let list = use_reducer(ErrorList::default);
    let summary = use_node_ref();
    let errors = use_errors(&list, &summary);
    let dropping = use_dropping(&props.open_file, language);
    let is_brief = state.settings.view == View::Summary;
    let below = level + 1;
    let first_view = &report.first_view;
    let source = first_view.source.clone().into();
    let around = Around { language, level: below, source, save: props.save_chart.clone() };
    let working = |part: Part| working(props, part);
    let form = use_form(props, &errors, below);
    html! {
        <div class={classes!("calculator", dropping.is_over.then_some("is-over"))} lang={language.code()} dir="ltr"
            onclick={stay_near} ondragover={dropping.ondragover} ondragleave={dropping.ondragleave} ondrop={dropping.ondrop}>
            { dropping.notice }
            if !is_brief { { controls(props) } }
            { arrived(state, &props.dispatch, level) }
            { error_summary(&list, state.refused.of_whole(), &summary, state.settings, &props.dispatch) }
            { title(first_view, level) }
            <div class={classes!("desk", (!is_brief).then_some("with-levers"))}>
                <div class="beside-levers">
                    <div>
                        { answer(&first_view.answer, report.is_old, working(Part::Answer)) }
                        { working_out(props) }
                    </div>
                    { chart("pathways", &first_view.pathways, &around, &working) }
                </div>
                if !is_brief { { levers(props, &report, &errors, below) } }
            </div>
            if is_brief {
                { whole(language, props.link.emit(()).ok()) }
            } else {
                { charts(&report, &around, three_views(&report, working(Part::Views), language, below), &working) }
                <Scenarios state={Rc::clone(state)} dispatch={props.dispatch.clone()} around={around.clone()} />
                { warnings(&report, language, below) }
                { view_switch(props) }
            }
            { form }
            <Printed state={Rc::clone(state)} level={below} print={props.print.clone()} />
            <Status text={status(state, &first_view.answer.headline)} />
        </div>
    }
}

/// What the last change came to; of long work its beginning, its end, and that it was stopped.
fn status(state: &State, headline: &str) -> String {
    let language = state.settings.language;
    let words = language.long_work();
    let gave_way = state.gave_way.first().and_then(|wider| state.told_gave_way(&wider.path));
    let pasted = state.pasted.map(|count| language.pasted(count)).or(gave_way);
    match state.work {
        LongWork::Going(_) => words.going().to_owned(),
        LongWork::Stopped => [words.stopped(), " ", headline].concat(),
        LongWork::Done => [words.done(), " ", headline].concat(),
        LongWork::Short => pasted.map_or(headline.to_owned(), |pasted| [&pasted, " ", headline].concat()),
    }
}

/// How far the work on ranges and draws has come, where there are any.
fn working_out(props: &AppProps) -> Html {
    let state = &props.state;
    if !state.appraisal.has_ranges() {
        return Html::default();
    }
    html! { <WorkingOut work={state.work} language={state.settings.language} dispatch={props.dispatch.clone()} /> }
}

#[hook]
fn use_errors(list: &UseReducerHandle<ErrorList>, summary: &NodeRef) -> Errors {
    let (dispatcher, summary) = (list.dispatcher(), summary.clone());
    let errors = use_memo((), move |()| Errors {
        tell: Callback::from(move |told| dispatcher.dispatch(told)),
        focus: Callback::from(move |()| {
            if let Some(summary) = summary.cast::<HtmlElement>() {
                let _ = summary.focus();
            }
        }),
    });
    (*errors).clone()
}

fn levers(props: &AppProps, report: &Report, errors: &Errors, level: u8) -> Html {
    let language = props.state.settings.language;
    let words = language.levers();
    let control = |lever: &LeverReport| {
        html! {
            <key={lever.lever.id()}>
            <LeverControl lever={lever.clone()} put_back={lever_as_it_was(&props.state, lever)}
                row={&SHARE} gave_way={props.state.told_gave_way(&lever.path)} faults={props.state.refused.at(&lever.path).to_vec()} {language}
                trial={lever.strength.is_none().then(|| props.state.scenario.trial(lever.lever, words.assumed(), words.trial_cost()))}
                dispatch={props.dispatch.clone()} errors={errors.clone()} />
            if lever.worth.is_some() {
                { working(props, Part::Lever(lever.lever)) }
            } else if lever.strength.is_some() {
                <p class="room-for-working" />
            }
            </>
        }
    };
    html! {
        <section class="levers" part="levers">
            { heading(level, "chart-title", None, words.title()) }
            <p class="chart-about">{ words.lead() }</p>
            // Where the answer above is out of sight; the status line says it to those who cannot see.
            <p class="answer-beside" aria-hidden="true">{ &report.first_view.answer.headline }</p>
            { for report.levers.iter().map(control) }
        </section>
    }
}

/// The edit that makes a lever as it was when the scenario was opened, and its strength then.
fn lever_as_it_was(state: &State, lever: &LeverReport) -> Option<(Edit, Option<f64>)> {
    let path = Path::parse(&lever.path).parent()?;
    let (before, now) = (at(state.start().root(), &path), at(state.scenario.root(), &path)?);
    let start = state.start().number(&lever.path);
    match before {
        Some(before) if before == now => None,
        Some(before) => Some((Edit::Put { path, value: before.clone() }, start)),
        None => Some((Edit::Remove { path }, None)),
    }
}

/// Every number of the scenario. Once it was drawn it stays, out of sight where only the levers are wanted, and so does
/// what is half typed in it.
#[hook]
fn use_form(props: &AppProps, errors: &Errors, level: u8) -> Html {
    let is_drawn = use_mut_ref(|| false);
    let is_shown = props.state.settings.view == View::Full;
    if !is_shown && !*is_drawn.borrow() {
        return Html::default();
    }
    *is_drawn.borrow_mut() = true;
    let (state, dispatch) = (Rc::clone(&props.state), props.dispatch.clone());
    let desk = Desk { state, dispatch, errors: errors.clone(), not_pasted: None, pasted_over: 0 };
    html! { <div hidden={!is_shown}><Form {desk} {level} /></div> }
}

/// The way into the workings of a part of the screen.
fn working(props: &AppProps, part: Part) -> Html {
    html! { <Working state={Rc::clone(&props.state)} dispatch={props.dispatch.clone()} {part} /> }
}

fn three_views(report: &Report, working: Html, language: Language, level: u8) -> Html {
    let words = language.charts();
    html! {
        <section class="views" part="views">
            { heading(level, "chart-title", None, words.views_title()) }
            { table(&report.views, words.views_title(), language) }
            { working }
        </section>
    }
}
