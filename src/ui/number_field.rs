//! A box for one number of the scenario, with its faults beside it.

use gloo::timers::callback::Timeout;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::scenario::edit::Edit;
use crate::scenario::fault::Fault;
use crate::scenario::path::Path;
use crate::scenario::row::Row;
use crate::text::Language;
use crate::ui::errors::Errors;
use crate::ui::number_text::read;
use crate::ui::number_text::shown;
use crate::ui::state::Action;

/// A number and where its changes go.
#[derive(PartialEq, Properties)]
pub struct NumberFieldProps {
    /// The number's path.
    pub path: AttrValue,
    /// The id of its box.
    pub id: AttrValue,
    /// Its label: a text, or words beside it that the caller has put there.
    #[prop_or_default]
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
    /// What stands before the box.
    #[prop_or_default]
    pub prefix: AttrValue,
    /// What stands behind it.
    #[prop_or_default]
    pub suffix: AttrValue,
    /// The faults of its last change, where it could not be made.
    pub faults: Vec<Fault>,
    /// Why what was pasted into it could not be; nothing where it could.
    #[prop_or_default]
    pub not_pasted: Option<AttrValue>,
    /// The language of every word.
    pub language: Language,
    /// Takes its changes.
    pub dispatch: Callback<Action>,
    /// Hears what is wrong with what was typed.
    pub errors: Errors,
    /// Makes the change, where setting the number at its path is not all.
    #[prop_or_default]
    pub edit: Option<Callback<f64, Edit>>,
}

/// The box. It keeps what was typed, right or wrong, until it is left with a number that stands.
#[component]
pub fn NumberField(props: &NumberFieldProps) -> Html {
    let typed = use_state(|| None::<String>);
    let is_told = use_state(|| false);
    let problem = typed.as_deref().and_then(|text| problem(text, props));
    let error = if *is_told { problem.clone() } else { None };
    let error = error.or_else(|| (!props.faults.is_empty()).then(|| messages(props)));
    let error = props.not_pasted.as_ref().map(ToString::to_string).or(error);
    {
        let (typed, row) = (typed.clone(), props.row);
        // A value that came from elsewhere takes the place of what was typed.
        // And so does what stands, where what was typed is no longer held.
        use_effect_with((props.value, props.faults.is_empty()), move |(value, _)| {
            if typed.as_deref().is_some_and(|text| read(text, row) != Some(*value)) {
                typed.set(None);
            }
        });
    }
    let oninput = {
        let (typed, path) = (typed.clone(), Path::parse(&props.path));
        let (row, dispatch, edit) = (props.row, props.dispatch.clone(), props.edit.clone());
        Callback::from(move |event: InputEvent| {
            let text = event.target_unchecked_into::<HtmlInputElement>().value();
            if let Some(value) = read(&text, row).filter(|value| is_allowed(*value, row)) {
                let set = || Edit::SetNumber { path: path.clone(), value };
                dispatch.emit(Action::Adjust(edit.as_ref().map_or_else(set, |edit| edit.emit(value))));
            }
            typed.set(Some(text));
        })
    };
    let leave = leaving(props, &typed, &is_told, problem);
    let onblur = {
        let leave = leave.clone();
        Callback::from(move |_: FocusEvent| leave.emit(false))
    };
    let onkeydown = Callback::from(move |event: KeyboardEvent| {
        if event.key() == "Enter" {
            leave.emit(true);
        }
    });
    use_error(props, error.clone());
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
                if !props.prefix.is_empty() { <span class="unit" aria-hidden="true">{ &props.prefix }</span> }
                <input type="text" id={props.id.clone()} inputmode={(props.row.least >= 0.0).then_some("decimal")}
                    autocomplete="off" spellcheck="false" aria-describedby={described_by}
                    aria-invalid={error.is_some().then_some("true")}
                    value={(*typed).clone().unwrap_or_else(|| shown(props.value, props.row))}
                    {oninput} {onblur} {onkeydown} />
                if !props.suffix.is_empty() { <span class="unit" aria-hidden="true">{ &props.suffix }</span> }
            </span>
        </div>
    }
}

/// What happens when the box is left, or Enter is pressed in it (true): a number that stands is shown plainly, and
/// anything else is kept as it was typed, with what is wrong.
fn leaving(
    props: &NumberFieldProps,
    typed: &UseStateHandle<Option<String>>,
    is_told: &UseStateHandle<bool>,
    problem: Option<String>,
) -> Callback<bool> {
    let (typed, is_told) = (typed.clone(), is_told.clone());
    let (dispatch, errors) = (props.dispatch.clone(), props.errors.clone());
    let is_held = !props.faults.is_empty();
    Callback::from(move |by_enter: bool| {
        dispatch.emit(Action::Settle);
        is_told.set(problem.is_some());
        if problem.is_none() && !is_held {
            typed.set(None);
        } else if by_enter {
            let errors = errors.clone();
            Timeout::new(0, move || errors.focus.emit(())).forget();
        }
    })
}

/// Tells the list of errors what this box has to say.
#[hook]
fn use_error(props: &NumberFieldProps, error: Option<String>) {
    let (errors, id, name) = (props.errors.clone(), props.id.clone(), props.name.clone());
    use_effect_with((id, error), move |(id, error)| {
        let told = error.as_ref().map(|error| format!("{name}: {error}"));
        errors.tell.emit((id.clone(), told));
        let id = id.clone();
        move || errors.tell.emit((id, None))
    });
}

fn is_allowed(value: f64, row: &Row) -> bool {
    row.allows(value) && !(row.whole && value.fract() != 0.0)
}

fn problem(text: &str, props: &NumberFieldProps) -> Option<String> {
    let language = props.language;
    match read(text, props.row) {
        None => Some(language.enter_number(&shown(props.value, props.row))),
        Some(value) if is_allowed(value, props.row) => None,
        Some(_) => {
            let (least, most) = (shown(props.row.least, props.row), shown(props.row.most, props.row));
            Some(language.must_be_between(&least, &most, text.trim()))
        }
    }
}

fn messages(props: &NumberFieldProps) -> String {
    let all: Vec<String> =
        props.faults.iter().map(|fault| fault.kind.message(&fault.path, props.language)).collect();
    all.join(" ")
}
