//! What stands above the answer: where to start from, the language, the way back.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use crate::data::presets::PRESETS;
use crate::data::presets::Preset;
use crate::text::Language;
use crate::ui::settings::Settings;
use crate::ui::state::Action;
use crate::ui::state::State;

/// The bar of controls.
pub fn controls(state: &State, dispatch: &Callback<Action>, open_preset: &Callback<&'static str>) -> Html {
    let words = state.settings.language.controls();
    let button = |name: &'static str, is_possible: bool, action: Action| {
        let dispatch = dispatch.clone();
        let onclick = Callback::from(move |_: MouseEvent| {
            if is_possible {
                dispatch.emit(action.clone());
            }
        });
        html! { <button type="button" aria-disabled={(!is_possible).then_some("true")} {onclick}>{ name }</button> }
    };
    html! {
        <div class="controls" part="controls">
            { presets(state, open_preset) }
            <div class="buttons">
                { button(words.undo, state.can_undo(), Action::Undo) }
                { button(words.redo, state.can_redo(), Action::Redo) }
                { button(words.reset, state.is_changed(), Action::Reset) }
            </div>
            { languages(state.settings, dispatch) }
        </div>
    }
}

fn presets(state: &State, open_preset: &Callback<&'static str>) -> Html {
    let language = state.settings.language;
    let words = language.controls();
    let shown = state.preset();
    let open_preset = open_preset.clone();
    let onchange = Callback::from(move |event: Event| {
        let chosen = event.target_unchecked_into::<HtmlSelectElement>().value();
        if let Some(preset) = PRESETS.iter().find(|preset| preset.id == chosen) {
            open_preset.emit(preset.id);
        }
    });
    html! {
        <p class="start">
            <label for="start-from">{ words.start_from }</label>
            <select id="start-from" {onchange}>
                if shown.is_none() { <option value="" selected={true}>{ words.own_scenario }</option> }
                { for PRESETS.iter().map(|preset| html! {
                    <option key={preset.id} value={preset.id} selected={shown == Some(preset.id)}>{ title(preset, language) }</option>
                }) }
            </select>
        </p>
    }
}

fn title(preset: &Preset, language: Language) -> &'static str {
    match language {
        Language::English => preset.title,
        Language::Welsh => preset.title_welsh,
    }
}

fn languages(settings: Settings, dispatch: &Callback<Action>) -> Html {
    html! {
        <div class="languages" role="group" aria-label={settings.language.controls().language}>
            { for Language::ALL.into_iter().map(|language| {
                let dispatch = dispatch.clone();
                let is_current = language == settings.language;
                let onclick = Callback::from(move |_: MouseEvent| {
                    dispatch.emit(Action::Settings(Settings { language, ..settings }));
                });
                html! {
                    <button type="button" lang={language.code()} aria-pressed={if is_current { "true" } else { "false" }} {onclick}>
                        { language.own_name() }
                    </button>
                }
            }) }
        </div>
    }
}
