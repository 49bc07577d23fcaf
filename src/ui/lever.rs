//! A lever: its name, what it means, a slider and a box, and what it is worth.

use yew::prelude::*;

use crate::report::levers::LeverReport;
use crate::scenario::edit::Edit;
use crate::scenario::path::Path;
use crate::scenario::row::SHARE;
use crate::scenario::walk::at;
use crate::session::action::Action;
use crate::text::number::percent;
use crate::ui::desk::Desk;
use crate::ui::number_field::NumberField;
use crate::ui::number_text::read_plain;
use crate::ui::number_text::shown;
use crate::ui::slider::Slider;
use crate::ui::unbroken::unbroken;

/// How far one key moves a slider, in per cent.
const STEP: &str = "5";

/// A lever with its slider and its box. One that is off says what it would do here.
pub fn lever_control(desk: &Desk, lever: &LeverReport) -> Html {
    let words = desk.language().levers();
    let id = lever.lever.id();
    let [box_id, meaning_id, worth_id] = ["strength", "meaning", "worth"].map(|what| format!("{id}-{what}"));
    let described_by = format!("{meaning_id} {worth_id}");
    let (edited, scenario) = (lever.clone(), desk.state.clone());
    let edit = Callback::from(move |strength| edited.at(strength, &scenario.scenario));
    html! {
        <div class={classes!("lever", (lever.strength == 0.0).then_some("off"))} data-lever={id}>
            <p class="lever-meaning" id={meaning_id}>{ lever.meaning }</p>
            <NumberField path={lever.path.clone()} id={box_id.clone()} name={lever.name} value={lever.strength}
                row={&SHARE} described_by={described_by.clone()} edit={edit.clone()}
                label={html! {
                    <label class="lever-name" for={box_id}>
                        { lever.name }<span class="hidden">{ ", " }{ words.strength() }</span>
                    </label>
                }} />
            { slider(desk, lever, described_by, edit) }
            <p class="lever-worth" id={worth_id}>
                if let Some(told) = &lever.worth_told { <span class="hidden">{ told }</span> }
                <b aria-hidden={lever.worth_told.is_some().then_some("true")}>{ &lever.worth }</b>
                { " " }
                { put_back(desk, lever).or_else(|| would(lever)) }
            </p>
            if let Some(told) = desk.state.told_gave_way(&lever.path) { <p class="note gave-way">{ told }</p> }
        </div>
    }
}

fn slider(desk: &Desk, lever: &LeverReport, described_by: String, edit: Callback<f64, Edit>) -> Html {
    let dispatch = desk.host.dispatch.clone();
    let moved = Callback::from(move |text: String| {
        if let Some(value) = read_plain(&text, &SHARE) {
            dispatch.emit(Action::Adjust(edit.emit(value)));
        }
    });
    let settled = desk.host.dispatch.reform(|()| Action::Settle);
    let text = |value: f64| shown(value, &SHARE);
    html! {
        <Slider min={text(SHARE.least)} max={text(SHARE.most)} step={STEP} value={text(lever.strength)}
            told={percent(lever.strength, 0)} name={lever.name} {described_by} {moved} {settled} />
    }
}

/// What a lever that is off would do.
fn would(lever: &LeverReport) -> Option<Html> {
    let example = lever.example.as_ref()?;
    Some(html! { <span class="would">{ unbroken(&example.would) }</span> })
}

/// The way back to where the lever stood, where it stands elsewhere.
fn put_back(desk: &Desk, lever: &LeverReport) -> Option<Html> {
    let (edit, start) = as_it_was(desk, lever)?;
    let name = match start {
        start if start == lever.strength => desk.language().history().put_back().to_owned(),
        start => desk.language().levers().put_back_to(&percent(start, 0)),
    };
    Some(desk.button_of(Some("put-back"), &name, lever.name, desk.asking(Action::Edit(edit))))
}

/// The edit that makes a lever as it was when the scenario was opened, and its strength then (0 where it was not used); none
/// where nothing of it has changed.
fn as_it_was(desk: &Desk, lever: &LeverReport) -> Option<(Edit, f64)> {
    let path = Path::parse(&lever.path).parent()?;
    let began = desk.state.start();
    let (before, now) = (at(began.root(), &path), at(desk.scenario().root(), &path)?);
    match before {
        Some(before) if before == now => None,
        Some(before) => {
            Some((Edit::Put { path, value: before.clone() }, began.number(&lever.path).unwrap_or_default()))
        }
        None => Some((Edit::Remove { path }, 0.0)),
    }
}
