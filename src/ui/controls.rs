//! What stands above the answer: where to start from, the language, the way back.

use web_sys::{File, HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use crate::data::presets::PRESETS;
use crate::scenario::preset::first_seen_of;
use crate::session::action::Action;
use crate::session::settings::{Settings, View};
use crate::session::state::State;
use crate::session::undo_label::deed_name;
use crate::text::Language;
use crate::ui::changed::Changed;
use crate::ui::desk::Desk;
use crate::ui::folding::folded;
use crate::ui::marked::marked;
use crate::ui::save_button::SaveButton;
use crate::ui::share::Share;

/// The id of the box, out of sight, in which a file is chosen.
const CHOOSER: &str = "open-file";

/// The choice of no preset.
pub const FROM_NOTHING: &str = "from-nothing";

/// The bar of controls.
pub fn controls(desk: &Desk) -> Html {
    let (state, host, language) = (&desk.state, &desk.host, desk.language());
    let words = language.controls();
    let button = |name: &'static str, deed: Option<&str>, is_possible: bool, action: Action| {
        let onclick = if is_possible { desk.asking(action) } else { Callback::noop() };
        html! {
            <button type="button" aria-disabled={(!is_possible).then_some("true")} {onclick}>
                { name }if let Some(deed) = deed { <span class="deed">{ ": " }{ marked(deed, language) }</span> }
            </button>
        }
    };
    let (undo, redo) = (undone(state), redone(state));
    html! {
        <div class="controls" part="controls">
            { presets(state, state.preset(), &host.open_preset) }
            <div class="buttons">
                { button(words.undo(), undo.as_deref(), undo.is_some(), Action::Undo) }
                { button(words.redo(), redo.as_deref(), redo.is_some(), Action::Redo) }
                { button(words.reset(), None, state.is_changed(), Action::Reset) }
                { files(language, html! { <SaveButton name={words.save()} save={host.save_file.clone()} /> }, &host.open_file) }
            </div>
            { languages(state.settings, &host.dispatch) }
            <Share />
            <Changed />
            { deeds(undo.as_deref(), redo.as_deref(), language) }
        </div>
    }
}

/// The room that the bar takes where nothing has been changed, before what answers it has come.
pub fn room_for_controls(state: &State) -> Html {
    let language = state.settings.language;
    let words = language.controls();
    html! {
        <div class="controls">
            { presets(state, first_seen_of(&state.scenario), &Callback::noop()) }
            <div class="buttons">
                { for [words.undo(), words.redo(), words.reset()].map(|name| html! { <button type="button">{ name }</button> }) }
                { files(language, html! { <button type="button">{ words.save() }</button> }, &Callback::noop()) }
            </div>
            { languages(state.settings, &Callback::noop()) }
            { folded("changed share", language.arrival().share()) }
            { folded("changed", language.history().changed_title()) }
            <p class="deeds" aria-hidden="true"></p>
        </div>
    }
}

/// What “Undo” would take back.
fn undone(state: &State) -> Option<String> {
    let step = state.to_undo()?;
    Some(deed_name(&step.deed, &step.document.scenario, &state.scenario, state.settings.language))
}

/// What “Redo” would make again.
fn redone(state: &State) -> Option<String> {
    let step = state.to_redo()?;
    Some(deed_name(&step.deed, &state.scenario, &step.document.scenario, state.settings.language))
}

/// The names of both for the eye, in a line with room for it: in the buttons they would move all that stands below.
fn deeds(undo: Option<&str>, redo: Option<&str>, language: Language) -> Html {
    let words = language.controls();
    let told =
        |what: &'static str, deed: &str| html! { <span>{ what }{ ": " }{ marked(deed, language) }</span> };
    html! {
        <p class="deeds" aria-hidden="true">
            { for undo.map(|deed| told(words.undo(), deed)) }
            { for redo.map(|deed| told(words.redo(), deed)) }
        </p>
    }
}

/// The ways to a file and from it.
fn files(language: Language, save: Html, open_file: &Callback<File>) -> Html {
    let words = language.controls();
    let open_file = open_file.clone();
    let onchange = Callback::from(move |event: Event| {
        let chooser = event.target_unchecked_into::<HtmlInputElement>();
        if let Some(file) = chooser.files().and_then(|files| files.get(0)) {
            open_file.emit(file);
        }
        chooser.set_value("");
    });
    html! {
        <>
            { save }
            <label class="file" for={CHOOSER}>
                <input type="file" id={CHOOSER} accept=".json,application/json" {onchange} />
                <span>{ words.open() }</span>
            </label>
        </>
    }
}

/// The way from the summary to the calculator's own page, with the numbers as they are; before the address is known, and
/// where the numbers are too many for a link, only its room. It leads out of any frame.
pub fn whole(language: Language, link: Option<String>) -> Html {
    html! { <p class="whole"><a href={link} target="_top">{ language.controls().whole() }</a></p> }
}

/// The way from the levers to every figure, and back, and all results as a file.
pub fn view_switch(desk: &Desk) -> Html {
    let words = desk.language().controls();
    let (view, name) = match desk.state.settings.view {
        View::Full => (View::Explore, words.levers_only()),
        View::Explore | View::Summary => (View::Full, words.every_figure()),
    };
    html! {
        <p class="view-switch buttons">
            { desk.button(name, "", desk.pressed(move |desk| desk.turn_to(view))) }
            <SaveButton name={words.save_results()} save={desk.host.save_results.clone()} />
        </p>
    }
}

fn presets(state: &State, shown: Option<&str>, open_preset: &Callback<&'static str>) -> Html {
    let language = state.settings.language;
    let words = language.controls();
    let open_preset = open_preset.clone();
    let onchange = Callback::from(move |event: Event| {
        let select = event.target_unchecked_into::<HtmlSelectElement>();
        let chosen = select.value();
        if chosen == FROM_NOTHING {
            // From here on it is the reader's own.
            select.set_value("");
            open_preset.emit(FROM_NOTHING);
        } else if let Some(preset) = PRESETS.iter().find(|preset| preset.id == chosen) {
            open_preset.emit(preset.id);
        }
    });
    html! {
        <p class="start">
            <label for="start-from">{ words.start_from() }</label>
            <select id="start-from" {onchange}>
                if shown.is_none() { <option value="" selected={true}>{ words.own_scenario() }</option> }
                { for PRESETS.iter().map(|preset| html! {
                    <option key={preset.id} value={preset.id} selected={shown == Some(preset.id)}>{ preset.title_in(language) }</option>
                }) }
                <option value={FROM_NOTHING}>{ words.from_nothing() }</option>
            </select>
        </p>
    }
}

fn languages(settings: Settings, dispatch: &Callback<Action>) -> Html {
    html! {
        <div class="languages" role="group" aria-label={settings.language.controls().language()}>
            { for Language::ALL.into_iter().map(|language| {
                let is_current = language == settings.language;
                let onclick = dispatch.reform(move |_| Action::Settings(Settings { language, ..settings }));
                html! {
                    <button type="button" lang={language.code()} aria-pressed={if is_current { "true" } else { "false" }} {onclick}>
                        { language.controls().own_name() }
                    </button>
                }
            }) }
        </div>
    }
}
