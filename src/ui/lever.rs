//! A lever: its name, what it means, a slider and a box.

use yew::prelude::*;

use crate::report::levers::LeverReport;
use crate::scenario::edit::Edit;
use crate::scenario::fault::Fault;
use crate::scenario::path::Path;
use crate::scenario::row::Row;
use crate::session::action::Action;
use crate::text::Language;
use crate::text::number::percent;
use crate::ui::errors::Errors;
use crate::ui::number_field::NumberField;
use crate::ui::number_text::read_plain;
use crate::ui::number_text::shown;
use crate::ui::slider::Slider;

/// A lever and where its changes go.
#[derive(PartialEq, Properties)]
pub struct LeverControlProps {
    /// The lever.
    pub lever: LeverReport,
    /// The edit that makes the lever as it was when the scenario was opened, and where its strength then stood (none
    /// where it was not used); none where nothing of it has changed.
    pub put_back: Option<(Edit, Option<f64>)>,
    /// Limits and step of its strength.
    pub row: &'static Row,
    /// The edit by which the lever is tried; none where the scenario uses it already.
    pub trial: Option<Edit>,
    /// That the range of its strength gave way, where it did.
    pub gave_way: Option<String>,
    /// The faults of its last change.
    pub faults: Vec<Fault>,
    /// The language of every word.
    pub language: Language,
    /// Takes its changes.
    pub dispatch: Callback<Action>,
    /// Hears what is wrong with what was typed.
    pub errors: Errors,
}

/// A lever with its slider and its box, or a way to try it.
#[component]
pub fn LeverControl(props: &LeverControlProps) -> Html {
    let lever = &props.lever;
    let words = props.language.levers();
    let id = lever.lever.id();
    let (box_id, meaning_id) = (format!("{id}-strength"), format!("{id}-meaning"));
    html! {
        <div class="lever" data-lever={id}>
            <p class="lever-meaning" id={meaning_id.clone()}>{ lever.meaning }</p>
            if let Some(strength) = lever.strength {
                <NumberField path={lever.path.clone()} id={box_id.clone()} name={lever.name} value={strength}
                    row={props.row} suffix="%" described_by={meaning_id.clone()} faults={props.faults.clone()}
                    language={props.language} dispatch={props.dispatch.clone()} errors={props.errors.clone()}
                    label={html! {
                        <label class="lever-name" for={box_id}>
                            { lever.name }<span class="hidden">{ ", " }{ words.strength() }</span>
                        </label>
                    }} />
                { slider(props, strength, &meaning_id) }
                <p class="lever-worth">
                    { lever.worth.clone().unwrap_or_default() }{ " " }
                    { put_back(props, strength) }
                </p>
                if let Some(told) = &props.gave_way { <p class="note gave-way">{ told }</p> }
            } else {
                <p class="lever-name">{ lever.name }</p>
                <p class="lever-worth">{ words.not_used() }{ " " }{ try_it(props) }</p>
            }
        </div>
    }
}

fn slider(props: &LeverControlProps, strength: f64, meaning_id: &str) -> Html {
    let (path, row) = (Path::parse(&props.lever.path), props.row);
    let dispatch = props.dispatch.clone();
    let moved = Callback::from(move |text: String| {
        if let Some(value) = read_plain(&text, row) {
            dispatch.emit(Action::Adjust(Edit::SetNumber { path: path.clone(), value }));
        }
    });
    let settled = props.dispatch.reform(|()| Action::Settle);
    html! {
        <Slider min={shown(row.least, row)} max={shown(row.most, row)} step={shown(row.step, row)} value={shown(strength, row)}
            told={percent(strength, 0)} name={props.lever.name} described_by={meaning_id.to_owned()} {moved} {settled} />
    }
}

/// The way back to where the lever stood, where it stands elsewhere.
fn put_back(props: &LeverControlProps, strength: f64) -> Html {
    let Some((edit, start)) = props.put_back.clone() else { return Html::default() };
    let dispatch = props.dispatch.clone();
    let onclick = Callback::from(move |_: MouseEvent| dispatch.emit(Action::Edit(edit.clone())));
    let name = match start {
        Some(start) if start == strength => props.language.history().put_back().to_owned(),
        Some(start) => props.language.levers().put_back_to(&percent(start, 0)),
        None => props.language.form().remove().to_owned(),
    };
    html! {
        <button type="button" class="put-back" {onclick}>
            { name }<span class="hidden">{ ": " }{ props.lever.name }</span>
        </button>
    }
}

fn try_it(props: &LeverControlProps) -> Html {
    let Some(trial) = props.trial.clone() else { return Html::default() };
    let dispatch = props.dispatch.clone();
    let onclick = Callback::from(move |_: MouseEvent| dispatch.emit(Action::Edit(trial.clone())));
    html! {
        <button type="button" class="try" {onclick}>
            { props.language.levers().use_it() }<span class="hidden">{ ": " }{ props.lever.name }</span>
        </button>
    }
}
