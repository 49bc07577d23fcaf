//! What stands above the answer: where to start from, the language, the way back.

use web_sys::{File, HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use crate::data::presets::PRESETS;
use crate::scenario::preset::first_seen_of;
use crate::session::action::Action;
use crate::session::settings::Settings;
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

/// The line at the top.
pub fn controls(desk: &Desk) -> Html {
    let (state, host, language) = (&desk.state, &desk.host, desk.language());
    let words = language.controls();
    let button = |name: &'static str, deed: Option<&str>, action: Action| {
        let onclick = if deed.is_some() { desk.asking(action) } else { Callback::noop() };
        html! {
            <button type="button" aria-disabled={deed.is_none().then_some("true")} {onclick}>
                { name }if let Some(deed) = deed { <span class="deed">{ ": " }{ marked(deed, language) }</span> }
            </button>
        }
    };
    let (undo, redo) = (undone(state), redone(state));
    html! {
        <div class="controls" part="controls">
            <p class="brand">{ words.name() }</p>
            { presets(state, state.preset(), &host.open_preset) }
            <div class="buttons">
                { button(words.undo(), undo.as_deref(), Action::Undo) }
                { button(words.redo(), redo.as_deref(), Action::Redo) }
                <Changed />
                <Share />
                <details class="files">
                    <summary>{ words.save_or_open() }</summary>
                    <p class="buttons">
                        <SaveButton name={words.save()} save={host.save_file.clone()} />
                        { file_to_open(language, &host.open_file) }
                    </p>
                </details>
                { other_language(state.settings, &host.dispatch) }
            </div>
            { deeds(undo.as_deref(), redo.as_deref(), language) }
        </div>
    }
}

/// The room that the line takes where nothing has been changed, before what answers it has come.
pub fn room_for_controls(state: &State) -> Html {
    let language = state.settings.language;
    let words = language.controls();
    html! {
        <div class="controls">
            <p class="brand">{ words.name() }</p>
            { presets(state, first_seen_of(&state.scenario), &Callback::noop()) }
            <div class="buttons">
                { for [words.undo(), words.redo()].map(|name| html! { <button type="button">{ name }</button> }) }
                { folded("changed", language.history().changed_title()) }
                { folded("changed share", language.arrival().share()) }
                { folded("files", words.save_or_open()) }
                { other_language(state.settings, &Callback::noop()) }
            </div>
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

/// The way from a file.
fn file_to_open(language: Language, open_file: &Callback<File>) -> Html {
    let open_file = open_file.clone();
    let onchange = Callback::from(move |event: Event| {
        let chooser = event.target_unchecked_into::<HtmlInputElement>();
        if let Some(file) = chooser.files().and_then(|files| files.get(0)) {
            open_file.emit(file);
        }
        chooser.set_value("");
    });
    html! {
        <label class="file" for={CHOOSER}>
            <input type="file" id={CHOOSER} accept=".json,application/json" {onchange} />
            <span>{ language.controls().open() }</span>
        </label>
    }
}

/// The way from the summary to the calculator's own page, with the numbers as they are; before the address is known, and
/// where the numbers are too many for a link, only its room. It leads out of any frame.
pub fn whole(language: Language, link: Option<String>) -> Html {
    html! { <p class="whole"><a href={link} target="_top">{ language.controls().whole() }</a></p> }
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

/// The way to the other language. The button stays, and with it the focus.
fn other_language(settings: Settings, dispatch: &Callback<Action>) -> Html {
    let language = settings.language.other();
    let onclick = dispatch.reform(move |_| Action::Settings(Settings { language, ..settings }));
    html! {
        <div class="languages">
            <button type="button" lang={language.code()} {onclick}>{ language.controls().own_name() }</button>
        </div>
    }
}
