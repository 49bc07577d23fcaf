//! A lever: its name, what it means, a slider and a box.

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
use crate::ui::number_text::{read_plain, shown};
use crate::ui::slider::Slider;

/// A lever with its slider and its box, or a way to try it.
pub fn lever_control(desk: &Desk, lever: &LeverReport) -> Html {
    let words = desk.language().levers();
    let id = lever.lever.id();
    let (box_id, meaning_id) = (format!("{id}-strength"), format!("{id}-meaning"));
    html! {
        <div class="lever" data-lever={id}>
            <p class="lever-meaning" id={meaning_id.clone()}>{ lever.meaning }</p>
            if let Some(strength) = lever.strength {
                <NumberField path={lever.path.clone()} id={box_id.clone()} name={lever.name} value={strength}
                    row={&SHARE} described_by={meaning_id.clone()}
                    label={html! {
                        <label class="lever-name" for={box_id}>
                            { lever.name }<span class="hidden">{ ", " }{ words.strength() }</span>
                        </label>
                    }} />
                { slider(desk, lever, strength, &meaning_id) }
                <p class="lever-worth">
                    { lever.worth.clone().unwrap_or_default() }{ " " }
                    { put_back(desk, lever, strength) }
                </p>
                if let Some(told) = desk.state.told_gave_way(&lever.path) { <p class="note gave-way">{ told }</p> }
            } else {
                <p class="lever-name">{ lever.name }</p>
                <p class="lever-worth">{ words.not_used() }{ " " }{ try_it(desk, lever) }</p>
            }
        </div>
    }
}

fn slider(desk: &Desk, lever: &LeverReport, strength: f64, meaning_id: &str) -> Html {
    let (path, dispatch) = (Path::parse(&lever.path), desk.host.dispatch.clone());
    let moved = Callback::from(move |text: String| {
        if let Some(value) = read_plain(&text, &SHARE) {
            dispatch.emit(Action::Adjust(Edit::SetNumber { path: path.clone(), value }));
        }
    });
    let settled = desk.host.dispatch.reform(|()| Action::Settle);
    let text = |value: f64| shown(value, &SHARE);
    html! {
        <Slider min={text(SHARE.least)} max={text(SHARE.most)} step={text(SHARE.step)} value={text(strength)}
            told={percent(strength, 0)} name={lever.name} described_by={meaning_id.to_owned()} {moved} {settled} />
    }
}

/// The way back to where the lever stood, where it stands elsewhere.
fn put_back(desk: &Desk, lever: &LeverReport, strength: f64) -> Html {
    let Some((edit, start)) = as_it_was(desk, lever) else { return Html::default() };
    let name = match start {
        Some(start) if start == strength => desk.language().history().put_back().to_owned(),
        Some(start) => desk.language().levers().put_back_to(&percent(start, 0)),
        None => desk.language().form().remove().to_owned(),
    };
    desk.button_of(Some("put-back"), &name, lever.name, desk.asking(Action::Edit(edit)))
}

/// The edit that makes a lever as it was when the scenario was opened, and where its strength then stood (none where it
/// was not used); none where nothing of it has changed.
fn as_it_was(desk: &Desk, lever: &LeverReport) -> Option<(Edit, Option<f64>)> {
    let path = Path::parse(&lever.path).parent()?;
    let began = desk.state.start();
    let (before, now) = (at(began.root(), &path), at(desk.scenario().root(), &path)?);
    match before {
        Some(before) if before == now => None,
        Some(before) => Some((Edit::Put { path, value: before.clone() }, began.number(&lever.path))),
        None => Some((Edit::Remove { path }, None)),
    }
}

fn try_it(desk: &Desk, lever: &LeverReport) -> Html {
    let (words, which) = (desk.language().levers(), lever.lever);
    let press = desk.pressed(move |desk| {
        desk.edit(desk.scenario().trial(which, words.assumed(), words.trial_cost()));
    });
    desk.button_of(Some("try"), words.use_it(), lever.name, press)
}
