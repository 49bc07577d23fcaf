//! A box for one number of the scenario, with its faults beside it.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::scenario::edit::Edit;
use crate::scenario::fault::Fault;
use crate::scenario::path::Path;
use crate::scenario::row::{Row, Unit};
use crate::scenario::written_number::Unread;
use crate::session::action::Action;
use crate::text::Language;
use crate::ui::desk::use_desk;
use crate::ui::errors::Errors;
use crate::ui::host::Host;
use crate::ui::number_text::{read, shown};
use crate::ui::pasting::use_pasted;
use crate::ui::shared::Shared;
use crate::ui::typing::{Typing, text_of, use_typing};

/// A number of the scenario.
#[derive(Clone, PartialEq, Properties)]
pub struct NumberFieldProps {
    /// The number's path.
    pub path: AttrValue,
    /// The id of its box.
    pub id: AttrValue,
    /// Its label.
    pub label: Html,
    /// What names it in the list of errors.
    pub name: AttrValue,
    /// Ids of what describes it, with spaces between.
    #[prop_or_default]
    pub described_by: AttrValue,
    /// Its value in the scenario's unit.
    pub value: f64,
    /// Its unit, limits and step.
    pub row: &'static Row,
    /// Makes the change, where setting the number at its path is not all.
    #[prop_or_default]
    pub edit: Option<Callback<f64, Edit>>,
}

/// A number, and what of the desk concerns it: where neither has changed, its box is not drawn anew, of which a large place has a
/// thousand.
#[derive(PartialEq, Properties)]
struct NumberBoxProps {
    field: NumberFieldProps,
    faults: Vec<Fault>,
    not_pasted: Option<String>,
    pasted_over: usize,
    language: Language,
    host: Shared<Host>,
    errors: Errors,
}

/// The box of a number.
#[component]
pub fn NumberField(props: &NumberFieldProps) -> Html {
    let Some(desk) = use_desk() else { return Html::default() };
    let (pasted, language) = (use_pasted(), desk.language());
    let faults = desk.state.refused.at(&props.path).to_vec();
    let not_pasted = pasted.told(&props.path, language);
    html! {
        <NumberBox field={props.clone()} {faults} {not_pasted} pasted_over={pasted.count} {language} host={desk.host} errors={desk.errors} />
    }
}

/// The box. It keeps what was typed, right or wrong, until it is left with a number that stands.
#[component]
fn NumberBox(all: &NumberBoxProps) -> Html {
    let (props, row, language) = (&all.field, all.field.row, all.language);
    let is_refused = !all.faults.is_empty();
    let says_it = |text: &str| read(text, row) == Ok(props.value);
    let typing = use_typing(&shown(props.value, row), is_refused, all.pasted_over, says_it);
    let is_told = use_state(|| false);
    let problem = typing.typed.as_deref().and_then(|text| problem(text, props.value, row, language));
    let held = is_refused.then(|| messages(&all.faults, language));
    let error = use_told(&typing, &is_told, problem, held);
    let error = all.not_pasted.clone().or(error);
    use_error(props, &all.errors, error.clone());
    let oninput = {
        let (typing, host) = (typing.clone(), all.host.clone());
        let (path, edit) = (props.path.clone(), props.edit.clone());
        Callback::from(move |event: InputEvent| {
            let text = text_of(&event);
            let value = allowed(&text, row);
            if let Some(value) = value {
                let set = || Edit::SetNumber { path: Path::parse(&path), value };
                host.dispatch.emit(Action::Adjust(edit.as_ref().map_or_else(set, |edit| edit.emit(value))));
            }
            typing.take(text, value.map(|value| shown(value, row)));
        })
    };
    // Of the text as it is in the box: what was typed last may not be drawn yet.
    let settle = {
        let (host, is_told) = (all.host.clone(), is_told.clone());
        Callback::from(move |event: Event| {
            let text = event.target_unchecked_into::<HtmlInputElement>().value();
            let is_wrong = is_refused || allowed(&text, row).is_none();
            host.dispatch.emit(Action::Settle);
            is_told.set(is_wrong);
            is_wrong
        })
    };
    let (left, errors) = (settle.clone(), all.errors.clone());
    let onblur = typing.go(move |event| {
        left.emit(event);
    });
    let onkeydown = Callback::from(move |event: KeyboardEvent| {
        if event.key() == "Enter" && !event.is_composing() && settle.emit(event.into()) {
            errors.focus_soon();
        }
    });
    let (prefix, suffix) = match row.unit {
        Unit::Share | Unit::Rate => ("", "%"),
        Unit::Pounds => ("£", ""),
        Unit::People | Unit::Outputs | Unit::Years | Unit::Year | Unit::Hours | Unit::Count | Unit::Index => {
            ("", "")
        }
    };
    let error_id = format!("{}-error", props.id);
    let described_by = match &error {
        Some(_) => format!("{error_id} {}", props.described_by),
        None => props.described_by.to_string(),
    };
    html! {
        <div class={classes!("number-field", error.is_some().then_some("has-error"))}>
            { props.label.clone() }
            if let Some(error) = &error {
                <p class="field-error" id={error_id}>{ error }</p>
            }
            <span class="number-box">
                if !prefix.is_empty() { <span class="unit" aria-hidden="true">{ prefix }</span> }
                <input type="text" ref={typing.node.clone()} id={props.id.clone()} inputmode={(row.least >= 0.0).then_some("decimal")}
                    autocomplete="off" spellcheck="false" aria-describedby={described_by}
                    aria-invalid={error.is_some().then_some("true")} value={&typing.text}
                    onfocus={typing.come()} {oninput} {onblur} {onkeydown} />
                if !suffix.is_empty() { <span class="unit" aria-hidden="true">{ suffix }</span> }
            </span>
        </div>
    }
}

/// What is wrong with what stands in the box: of what is typed, once the box was left or Enter was
/// pressed in it, and of what was refused once typing rests, until it is mended.
#[hook]
fn use_told(
    typing: &Typing,
    is_told: &UseStateHandle<bool>,
    problem: Option<String>,
    held: Option<String>,
) -> Option<String> {
    let is_right = problem.is_none() && held.is_none();
    let is_due = **is_told || typing.rests;
    let error = problem.filter(|_| **is_told).or(held.filter(|_| is_due));
    let is_told = is_told.clone();
    use_effect_with(is_right, move |is_right| {
        if *is_right && *is_told {
            is_told.set(false);
        }
    });
    error
}

/// Tells the list of errors what this box has to say.
#[hook]
fn use_error(props: &NumberFieldProps, errors: &Errors, error: Option<String>) {
    let (errors, id, name) = (errors.clone(), props.id.clone(), props.name.clone());
    use_effect_with((id, error), move |(id, error)| {
        let told = error.as_ref().map(|error| format!("{name}: {error}"));
        errors.tell.emit((id.clone(), told));
        let id = id.clone();
        move || errors.tell.emit((id, None))
    });
}

/// The number that a text stands for, if the box takes it.
fn allowed(text: &str, row: &Row) -> Option<f64> {
    read(text, row).ok().filter(|value| is_allowed(*value, row))
}

fn is_allowed(value: f64, row: &Row) -> bool {
    row.allows(value) && !(row.whole && value.fract() != 0.0)
}

fn problem(text: &str, stands: f64, row: &Row, language: Language) -> Option<String> {
    let words = language.controls();
    match read(text, row) {
        Err(Unread::NoNumber) => Some(words.enter_number(&shown(stands, row))),
        Err(Unread::Either { thousands, decimals }) => {
            Some(words.either_number(text.trim(), &thousands, &decimals))
        }
        Ok(value) if is_allowed(value, row) => None,
        Ok(_) => Some(words.must_be_between(&shown(row.least, row), &shown(row.most, row), text.trim())),
    }
}

fn messages(faults: &[Fault], language: Language) -> String {
    let all: Vec<String> = faults.iter().map(|fault| fault.kind.message(&fault.path, language)).collect();
    all.join(" ")
}
