//! Scenarios beside each other: as it came, those that are kept, and now; all of what differs, once that is opened.

use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, HtmlInputElement};
use yew::prelude::*;

use crate::report::side_by_side::{Column, charts, inputs_table, leans, results_table, short_table};
use crate::report::table::Table;
use crate::scenario::Scenario;
use crate::session::action::Action;
use crate::session::kept::{Keeping, Kept, MOST_KEPT};
use crate::session::state::State;
use crate::text::Language;
use crate::ui::chart::{Around, ChartFigure};
use crate::ui::desk::{Desk, use_desk};
use crate::ui::folding::following;
use crate::ui::heading::heading;
use crate::ui::table::table;
use crate::ui::typing::{text_of, use_typing};

/// What is round the scenarios.
#[derive(PartialEq, Properties)]
pub struct ScenariosProps {
    /// What is the same for all charts.
    pub around: Around,
    /// Whether only the title is seen until it is opened.
    pub folds: bool,
}

/// The most that stand beside each other in short.
const MOST_IN_SHORT: usize = 4;

/// The part of the screen in which scenarios are kept and compared.
#[component]
pub fn Scenarios(props: &ScenariosProps) -> Html {
    let Some(desk) = use_desk() else { return Html::default() };
    let is_open = use_state(|| false);
    let is_all = use_state(|| false);
    let words = desk.language().scenarios();
    let kept = &desk.state.kept;
    let section = use_focus(kept.removed.as_ref().map(|(_, one)| one.number));
    let title = heading(props.around.level, "chart-title", None, words.compare());
    let all = columns(&desk.state);
    let content = html! {
        <>
            { in_short(&desk, &all) }
            <details class="all-of-them" ontoggle={following(&is_open)}>
                <summary>{ words.title() }</summary>
                if *is_open {
                    <p class="chart-about">{ words.about() }</p>
                    { keeping(&desk) }
                    if all.len() > 1 || !kept.list.is_empty() { { compared(&desk, &all, &props.around, &is_all) } }
                }
            </details>
        </>
    };
    html! {
        <section class="scenarios" part="scenarios" ref={section}>
            if props.folds {
                <details class="fold"><summary>{ title }</summary>{ content }</details>
            } else {
                { title }{ content }
            }
        </section>
    }
}

/// What comes of each in a few rows, and the way to keep what stands now.
fn in_short(desk: &Desk, all: &[Column]) -> Html {
    let language = desk.language();
    let words = language.scenarios();
    let place = ["first", "second", "third", "fourth"][all.len().clamp(1, MOST_IN_SHORT) - 1];
    let all = &all[all.len().saturating_sub(MOST_IN_SHORT)..];
    html! {
        <>
            if all.len() > 1 {
                <div class="compared">{ table(&short_table(all, language), words.compare(), language) }</div>
                { for all.iter().filter_map(|one| leans(one, language)).map(|told| html! { <p class="note">{ told }</p> }) }
            } else {
                <p class="note">{ words.nothing_yet() }</p>
            }
            <p class="keep">{ button(desk, words.keep_as(place), "", Keeping::Keep) }</p>
            if desk.state.kept.list.len() == MOST_KEPT { <p class="note">{ words.full() }</p> }
        </>
    }
}

/// The part of the screen, in which the focus goes on: to the way back once a scenario is kept no longer, and from there,
/// once it is put back, to the list.
#[hook]
fn use_focus(removed: Option<usize>) -> NodeRef {
    let section = use_node_ref();
    let was_there = use_mut_ref(|| None::<usize>);
    let within = section.clone();
    use_effect_with(removed, move |now| {
        let before = std::mem::replace(&mut *was_there.borrow_mut(), *now);
        let next = match (before, now) {
            (_, Some(_)) => ".no-longer button",
            (Some(_), None) => ".kept input",
            (None, None) => return,
        };
        let found = within.cast::<Element>().and_then(|section| section.query_selector(next).ok().flatten());
        if let Some(found) = found.and_then(|found| found.dyn_into::<HtmlElement>().ok()) {
            let _ = found.focus();
        }
    });
    section
}

fn button(desk: &Desk, name: &str, about: &str, keeping: Keeping) -> Html {
    let adds = matches!(keeping, Keeping::Keep | Keeping::Copy(_) | Keeping::PutBack);
    let is_full = adds && desk.state.kept.list.len() == MOST_KEPT;
    let onclick = desk.asking(Action::Keeping(keeping));
    html! {
        <button type="button" aria-disabled={is_full.then_some("true")} {onclick}>
            { name.to_owned() }if !about.is_empty() { <span class="hidden">{ ": " }{ about.to_owned() }</span> }
        </button>
    }
}

fn name_of(one: &Kept, language: Language) -> String {
    if one.name.is_empty() {
        language.scenarios().numbered(&one.number.to_string())
    } else {
        one.name.clone()
    }
}

/// The way to keep the scenario on the screen, and what can be done with those that are kept.
fn keeping(desk: &Desk) -> Html {
    let language = desk.language();
    let words = language.scenarios();
    let line = |one: &Kept| {
        let (name, number, id) = (name_of(one, language), one.number, format!("kept-{}", one.number));
        html! {
            <li key={number}>
                <label class="hidden" for={id.clone()}>{ words.name() }{ " " }{ number }</label>
                <KeptName {number} {id} name={name.clone()} />
                { button(desk, words.switch(), &name, Keeping::Switch(number)) }
                { button(desk, words.copy(), &name, Keeping::Copy(number)) }
                { button(desk, words.remove(), &name, Keeping::Remove(number)) }
            </li>
        }
    };
    html! {
        <>
            <ul class="kept">{ for desk.state.kept.list.iter().map(line) }</ul>
            if let Some((_, one)) = &desk.state.kept.removed { { no_longer(desk, one) } }
        </>
    }
}

#[derive(PartialEq, Properties)]
struct KeptNameProps {
    number: usize,
    id: String,
    name: String,
}

/// The box for the name of a scenario that is kept.
#[component]
fn KeptName(props: &KeptNameProps) -> Html {
    let Some(desk) = use_desk() else { return Html::default() };
    let typing = use_typing(&props.name, false, 0, |_| true);
    let oninput = {
        let typing = typing.clone();
        Callback::from(move |event: InputEvent| typing.take(text_of(&event), None))
    };
    let onchange = {
        let (number, desk) = (props.number, desk.clone());
        Callback::from(move |event: Event| {
            let name = event.target_unchecked_into::<HtmlInputElement>().value();
            desk.act(Action::Keeping(Keeping::Name(number, name)));
        })
    };
    html! {
        <input type="text" ref={typing.node.clone()} id={props.id.clone()} autocomplete="off" maxlength="60" value={&typing.text}
            onfocus={typing.come()} {oninput} {onchange} onblur={typing.go(|_| ())} />
    }
}

/// What was kept last and is no longer, and the way back.
fn no_longer(desk: &Desk, one: &Kept) -> Html {
    let language = desk.language();
    let name = name_of(one, language);
    html! {
        <p class="no-longer" role="status" key={one.number}>
            { language.scenarios().kept_no_longer(&name) }{ " " }
            { button(desk, language.history().put_back(), &name, Keeping::PutBack) }
        </p>
    }
}

/// Tables and charts of all of them.
fn compared(desk: &Desk, columns: &[Column], around: &Around, is_all: &UseStateHandle<bool>) -> Html {
    let (language, level) = (desk.language(), around.level + 1);
    let words = language.scenarios();
    let toggle = {
        let is_all = is_all.clone();
        Callback::from(move |_: Event| is_all.set(!*is_all))
    };
    let part = |shown: &Table, title: &'static str| {
        html! {
            <>
                { heading(level, "chart-title", None, title) }
                if shown.rows.is_empty() { <p>{ words.same() }</p> } else { { table(shown, title, language) } }
            </>
        }
    };
    let around = Around { level: level + 1, ..around.clone() };
    html! {
        <>
            <div class="flag">
                <input type="checkbox" id="compare-all" checked={**is_all} onchange={toggle} />
                <label for="compare-all">{ words.all() }</label>
            </div>
            { part(&results_table(columns, **is_all, language), words.results()) }
            { part(&inputs_table(columns, **is_all, language), words.inputs()) }
            { heading(level, "chart-title", None, words.charts()) }
            <p class="chart-about">{ words.scales() }</p>
            { for charts(columns, language).into_iter().map(|kind| html! {
                <div class="side-by-side">
                    { for kind.into_iter().map(|chart| {
                        let key = chart.id;
                        html! { <ChartFigure {key} chart={Rc::new(chart)} around={around.clone()} /> }
                    }) }
                </div>
            }) }
        </>
    }
}

/// The one that was opened, those that are kept, and the one on the screen, each once.
fn columns(state: &State) -> Vec<Column<'_>> {
    let words = state.settings.language.scenarios();
    let column = |name: &str, scenario, results| Column { name: name.to_owned(), scenario, results };
    let mut all: Vec<Column> = state
        .kept
        .list
        .iter()
        .map(|one| Column {
            name: name_of(one, state.settings.language),
            scenario: &one.document.scenario,
            results: &one.results,
        })
        .collect();
    let is_new = |all: &[Column], scenario: &Scenario| all.iter().all(|one| one.scenario != scenario);
    if let Some((scenario, results)) =
        state.as_it_came().filter(|(one, _)| all.len() < MOST_KEPT && is_new(&all, one))
    {
        all.insert(0, column(words.as_it_came(), scenario, results));
    }
    if is_new(&all, &state.scenario) {
        all.push(column(words.on_screen(), &state.scenario, &state.results));
    }
    all
}
