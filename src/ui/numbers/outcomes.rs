//! What changes for those who are helped: one outcome with its hundred dots, or a table of several.

use yew::prelude::*;

use crate::report::numbers::Chapter;
use crate::report::numbers::outcomes::{Across, OutcomeColumn};
use crate::scenario::edit::Edit;
use crate::scenario::node::Node;
use crate::scenario::path::Path;
use crate::ui::desk::Desk;
use crate::ui::numbers::entries::copying;
use crate::ui::numbers::hand::Hand;
use crate::ui::numbers::hundred::{hundred, hundred_key};
use crate::ui::numbers::matrix::Matrix;
use crate::ui::numbers::more::{Fields, More};
use crate::ui::numbers::number::NumberRow;

/// The fields of an outcome that stand in tables.
const SHOWN: [&str; 5] = ["id", "success", "deadweight", "drop_off", "effects"];

/// The outcomes of the group, the rest of what there is to say of each, and the way to `add` one.
pub fn outcomes(chapter: &Chapter, desk: &Desk, hand: &Hand, add: Html) -> Html {
    let shown = match chapter.outcomes.as_slice() {
        [] => html! { <p>{ hand.language.your_numbers().no_outcome() }</p> },
        [only] => single(chapter, only, hand),
        _ => html! {
            <Matrix columns={chapter.outcomes.clone()} effects={chapter.effects.clone()} adds={chapter.adds.clone()}
                values={chapter.values.clone()} hand={hand.clone()} />
        },
    };
    html! {
        <>
            { shown }
            <div class="row-acts">{ for chapter.outcomes.iter().map(|outcome| rest(outcome, desk)) }{ add }</div>
        </>
    }
}

fn single(chapter: &Chapter, outcome: &OutcomeColumn, hand: &Hand) -> Html {
    let language = hand.language;
    let rows = outcome.measures.iter().flatten().enumerate().map(|(place, cell)| {
        let mut cell = cell.clone();
        if place == 0 {
            cell.label = language.your_numbers().whole(&cell.label, &outcome.name);
        }
        html! { <NumberRow key={cell.path.clone()} cell={cell.clone()} hand={hand.clone()} /> }
    });
    let beside = |across: &Across| {
        let mut cell = across.cells.first().cloned().flatten()?;
        if across.note.is_empty() {
            cell.label = [&across.name, ", ", &cell.label].concat();
        }
        Some(
            html! { <NumberRow key={cell.path.clone()} cell={cell.clone()} hand={hand.clone()} note={across.note.clone()} /> },
        )
    };
    html! {
        <div class="one-outcome">
            if let Some(of) = &outcome.hundred {
                <div class="hundred-box">{ hundred(of, outcome.is_net, language) }</div>
            }
            <div class="num-rows">
                { for rows }
                { for chapter.adds.iter().chain(&chapter.values).filter_map(beside) }
                if let Some(of) = &outcome.hundred { { hundred_key(Some(of), outcome.is_net, language) } }
            </div>
        </div>
    }
}

/// What else there is to say of an outcome, and what can be done with it.
fn rest(outcome: &OutcomeColumn, desk: &Desk) -> Html {
    let path = format!("outcomes.{}", outcome.id);
    html! {
        <More key={path.clone()} title={desk.language().your_numbers().more_about(&outcome.name)} holds={path.clone()}
            what={Fields::entry("outcomes", &outcome.id, &SHOWN)}>
            { entry_acts(desk, "outcomes", &outcome.id, &outcome.name) }
        </More>
    }
}

/// What can be done with an entry of a list: to copy it, to move it, to take it out.
pub fn entry_acts(desk: &Desk, list: &'static str, id: &str, name: &str) -> Html {
    let words = desk.language().form();
    let all = desk.scenario().at(list).map_or(&[][..], Node::entries);
    let place = all.iter().position(|entry| entry.get("id").and_then(Node::as_text) == Some(id));
    let many = all.len();
    let moving = |from: usize, to: usize| {
        desk.pressed(move |desk| desk.edit(Edit::Move { list: Path::of(&[list]), from, to }))
    };
    let path = format!("{list}.{id}");
    let gone = path.clone();
    html! {
        <p class="row-acts">
            { desk.button(words.copy(), name, desk.pressed(copying(list, id, name))) }
            if let Some(place) = place.filter(|place| *place > 0) { { desk.button(words.move_up(), name, moving(place, place - 1)) } }
            if let Some(place) = place.filter(|place| place + 1 < many) { { desk.button(words.move_down(), name, moving(place, place + 1)) } }
            { desk.button(words.remove(), name, desk.pressed(move |desk| desk.remove(&gone))) }
            { desk.faults(&path) }
        </p>
    }
}
