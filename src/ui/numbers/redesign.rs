//! The redesign: how people come into it, and what it costs.

use yew::prelude::*;

use crate::report::numbers::Chapter;
use crate::scenario::field::{Kind, Object, scenario};
use crate::text::number::count;
use crate::ui::desk::Desk;
use crate::ui::numbers::hand::Hand;
use crate::ui::numbers::more::{Fields, More};
use crate::ui::numbers::number::NumberRow;
use crate::ui::numbers::services::show_lesser;

/// What stands in the last part of the redesign.
const REST: [&str; 4] = ["delivery_years", "rollout", "costs", "source"];
/// The steps that stand in the table.
const STEPS: [&str; 3] = ["reach", "engagement", "retention"];

/// The rows, and the rest.
pub fn redesign(chapter: &Chapter, desk: &Desk, hand: &Hand) -> Html {
    let words = hand.language.your_numbers();
    let steps = chapter.steps.iter().map(|step| {
        html! { <NumberRow key={step.cell.path.clone()} cell={step.cell.clone()} hand={hand.clone()} then={step.then.clone()} is_lesser={step.is_lesser} /> }
    });
    let costs = chapter.costs.iter().map(|cost| {
        html! { <NumberRow key={cost.cell.path.clone()} cell={cost.cell.clone()} hand={hand.clone()} note={cost.note.clone()} is_lesser={cost.is_lesser} /> }
    });
    let lesser = chapter.steps.iter().filter(|step| step.is_lesser).count()
        + chapter.costs.iter().filter(|cost| cost.is_lesser).count();
    let take_up = format!("redesign.take_up.{}", chapter.group);
    html! {
        <>
            <div class="num-rows">{ for steps }{ for costs }</div>
            if lesser > 0 {
                <button type="button" class="show-lesser" onclick={Callback::from(show_lesser)}>{ words.more_rows(count(lesser), &lesser.to_string()) }</button>
            }
            <div class="row-acts">
            if chapter.steps.is_empty() {
                { desk.button(words.take_them_on(), &chapter.name, taking_on(desk, &take_up)) }
            } else {
                <More key={take_up.clone()} title={words.more_of_steps(&chapter.name)} holds={take_up.clone()} what={Fields::take_up(&chapter.group, &STEPS)} />
            }
            <More title={words.all_of_redesign()} holds="redesign.delivery_years redesign.rollout redesign.costs redesign.source" what={Fields::of("redesign", &REST)} />
            </div>
        </>
    }
}

/// Brings the group into the redesign, where it has no part in it yet.
fn taking_on(desk: &Desk, path: &str) -> Callback<MouseEvent> {
    let path = path.to_owned();
    desk.pressed(move |desk| {
        let blank = take_up().and_then(|of| desk.scenario().blank(of, "", ""));
        if let Some(value) = blank {
            desk.put(&path, value);
        }
    })
}

fn take_up() -> Option<&'static Object> {
    let Kind::Object(redesign) = &scenario().field("redesign")?.kind else { return None };
    let Kind::ObjectMap(_, of) = &redesign.field("take_up")?.kind else { return None };
    Some(of)
}
