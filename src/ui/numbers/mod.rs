//! The chapter of the numbers: what is entered, as tables that are edited in place.

mod about;
mod entries;
mod groups;
mod hand;
mod hundred;
pub mod keys;
pub mod known;
mod matrix;
pub mod more;
mod number;
mod opened;
mod outcomes;
mod paste;
mod picker;
mod redesign;
pub mod rest;
mod services;
mod sheet;
mod source_part;

use std::rc::Rc;

use yew::prelude::*;

use crate::report::Subject;
use crate::report::drawing::Chart;
use crate::report::numbers::{Began, Chapter, first_group, main_numbers};
use crate::scenario::edit::Edit;
use crate::scenario::field::Names;
use crate::scenario::node::Node;
use crate::scenario::path::Path;
use crate::session::settings::View;
use crate::text::number::count;
use crate::ui::box_id::box_id;
use crate::ui::chart::{Around, shut};
use crate::ui::desk::{Desk, use_desk};
use crate::ui::heading::heading;
use crate::ui::numbers::entries::{add_group, add_outcome, add_service};
use crate::ui::numbers::groups::GroupTable;
use crate::ui::numbers::hand::Hand;
use crate::ui::numbers::keys::move_among_boxes;
use crate::ui::numbers::more::{Fields, More};
use crate::ui::numbers::number::NumberRow;
use crate::ui::numbers::outcomes::{entry_acts, outcomes};
use crate::ui::numbers::paste::PastePanel;
use crate::ui::numbers::picker::Picker;
use crate::ui::numbers::redesign::redesign;
use crate::ui::numbers::services::{below_services, service_table};
use crate::ui::pasting::{Pasted, use_pasting};
use crate::ui::shared::Shared;

/// The fields of a group that stand in tables.
const OF_GROUP: [&str; 4] = ["id", "people", "use", "turnover"];

/// What the chapter keeps of the scenario as it was opened.
#[derive(Default)]
struct Opening {
    /// Where that scenario is held, by which it is known.
    start: usize,
    /// Whether its ranges were worked out.
    is_complete: bool,
    /// The numbers that are marked.
    main: Vec<String>,
    /// The group that is shown first.
    group: String,
}

/// What the reader has opened in the chapter.
#[derive(Clone, Debug, Default, PartialEq)]
struct Unfolded {
    /// The group that is shown, where it is not the first.
    group: Option<String>,
    /// Whether the services are listed that the group does not use.
    others: bool,
    /// Whether a block is being pasted.
    pasting: bool,
    /// The service that was just added.
    added: Option<String>,
}

/// The chart that goes with what the chapter says of how much of all is theirs.
#[derive(PartialEq, Properties)]
pub struct YourNumbersProps {
    /// The chart.
    pub told: Rc<Chart>,
    /// What is the same for all charts.
    pub around: Around,
}

/// The chapter.
#[component]
pub fn YourNumbers(props: &YourNumbersProps) -> Html {
    let Some(desk) = use_desk() else { return Html::default() };
    let (opening, unfolded) = (use_mut_ref(Opening::default), use_state(Unfolded::default));
    let (pasted, pasting) = use_pasting(&desk);
    let results = &desk.state.results;
    let ranged = desk.state.earlier.as_deref().unwrap_or(results);
    let subject = Subject { scenario: desk.scenario(), results, ranged, language: desk.language() };
    open_again(&desk, subject, &mut opening.borrow_mut());
    let opening = opening.borrow();
    let ids = || desk.scenario().ids(Names::Groups);
    let wanted = [unfolded.group.as_deref(), Some(&*opening.group)].into_iter().flatten();
    let group = wanted.into_iter().find(|id| ids().any(|own| own == *id)).or_else(|| ids().next());
    let began = Began { scenario: desk.state.start(), main: &opening.main };
    let chapter = Chapter::new(subject, began, group.unwrap_or_default());
    let (hand, words) = (Hand::of(&desk), desk.language().your_numbers());
    html! {
        <section class="numbers" part="numbers" onpaste={pasting.onpaste} oninput={pasting.oninput} onkeydown={Callback::from(move_among_boxes)}>
            <ContextProvider<Pasted> context={pasted}>
                { heading(desk.level(), "chapter-title", None, words.title()) }
                { lead(&desk) }
                { people(&chapter, &desk, &hand, &unfolded) }
                <div class="numbers-part">
                    { heading(desk.level() + 1, "part-title", None, words.they_use()) }
                    { used(&chapter, &desk, &hand, &unfolded, shut(&props.told, &props.around)) }
                </div>
                <div class="numbers-part">
                    { heading(desk.level() + 1, "part-title", None, &chapter.changes) }
                    { outcomes(&chapter, &desk, &hand, adding(&desk, words.add_outcome(), &chapter.group, |desk, group| { add_outcome(desk, group); })) }
                </div>
                <div class="numbers-part">
                    { heading(desk.level() + 1, "part-title", None, words.redesign()) }
                    { redesign(&chapter, &desk, &hand) }
                </div>
            </ContextProvider<Pasted>>
        </section>
    }
}

/// Learns anew what matters most, and whose numbers are shown first, once another scenario is opened, and once its ranges
/// are worked out for the first time.
fn open_again(desk: &Desk, subject: Subject, opening: &mut Opening) {
    let start = std::ptr::from_ref(desk.state.start()) as usize;
    let is_complete = desk.state.is_complete();
    if opening.start != start || (is_complete && !opening.is_complete) {
        *opening = Opening { start, is_complete, main: main_numbers(subject), group: first_group(subject) };
    }
}

/// What can be done here, with a box round the word for those that are boxed.
fn lead(desk: &Desk) -> Html {
    let words = desk.language().your_numbers();
    let (before, after) = words.lead().split_once(words.boxed()).unwrap_or((words.lead(), ""));
    html! {
        <p class="chapter-lead">
            { before }if !after.is_empty() { <span class="boxed">{ words.boxed() }</span> }{ after }
        </p>
    }
}

/// The one group, or which of several is shown; and the rest of what there is to say of it.
fn people(chapter: &Chapter, desk: &Desk, hand: &Hand, unfolded: &UseStateHandle<Unfolded>) -> Html {
    let words = hand.language.your_numbers();
    let choose = {
        let unfolded = unfolded.clone();
        Callback::from(move |id: String| {
            unfolded.set(Unfolded { group: Some(id), added: None, ..(*unfolded).clone() });
        })
    };
    let shown = match chapter.groups.as_slice() {
        [only] => {
            let rows = only.people.iter().chain(&only.turnover).enumerate().map(|(place, cell)| {
                let mut cell = cell.clone();
                if place == 0 {
                    cell.label.clone_from(&only.name);
                }
                html! { <NumberRow key={cell.path.clone()} cell={cell.clone()} hand={hand.clone()} /> }
            });
            html! {
                <>
                    { heading(desk.level() + 1, "part-title", None, words.the_people()) }
                    <div class="num-rows">{ for rows }</div>
                </>
            }
        }
        groups => html! {
            <GroupTable groups={groups.to_vec()} chosen={chapter.group.clone()} name={chapter.name.clone()} hand={hand.clone()} {choose} />
        },
    };
    let path = format!("groups.{}", chapter.group);
    html! {
        <div class="numbers-part">
            { shown }
            <div class="row-acts">
                <More key={path.clone()} title={words.more_about(&chapter.name)} holds={path.clone()} what={Fields::entry("groups", &chapter.group, &OF_GROUP)}>
                    { entry_acts(desk, "groups", &chapter.group, &chapter.name) }
                </More>
                { adding(desk, words.add_group(), "", |desk, _| { add_group(desk); }) }
            </div>
        </div>
    }
}

/// The services that they use, and the ways to more.
fn used(
    chapter: &Chapter,
    desk: &Desk,
    hand: &Hand,
    unfolded: &UseStateHandle<Unfolded>,
    chart: Html,
) -> Html {
    let words = hand.language.your_numbers();
    let has_sheets = desk.state.settings.view == View::Full;
    let turning = |turn: fn(Unfolded) -> Unfolded| {
        let unfolded = unfolded.clone();
        Callback::from(move |_: MouseEvent| unfolded.set(turn((*unfolded).clone())))
    };
    let told = |is_so: bool| if is_so { "true" } else { "false" };
    // One screen for both views: the full one has the other numbers of every service open.
    let view = if has_sheets { View::Explore } else { View::Full };
    let sheets = desk.pressed(move |desk| desk.turn_to(view));
    let others = turning(|now| Unfolded { others: !now.others, ..now });
    let paste = turning(|now| Unfolded { pasting: !now.pasting, ..now });
    let close = {
        let unfolded = unfolded.clone();
        Callback::from(move |()| unfolded.set(Unfolded { pasting: false, ..(*unfolded).clone() }))
    };
    let add = {
        let (unfolded, desk, group) = (unfolded.clone(), desk.clone(), chapter.group.clone());
        Callback::from(move |_: MouseEvent| {
            unfolded.set(Unfolded { added: add_service(&desk, &group), ..(*unfolded).clone() });
        })
    };
    let use_it = {
        let (desk, group) = (desk.clone(), chapter.group.clone());
        Callback::from(move |service: String| {
            let path = Path::of(&["groups", &group, "use", &service]);
            desk.edit(Edit::Put { path, value: Node::Number(0.0) });
        })
    };
    let count_others = chapter.others.len();
    let holds = chapter.others.iter().map(|(id, _)| ["services.", id].concat()).collect::<Vec<_>>().join(" ");
    html! {
        <>
            { service_table(chapter, hand, has_sheets, unfolded.added.as_deref()) }
            { below_services(chapter, hand, chart) }
            <p class="row-acts">
                <button type="button" class="turns" data-opens="services" aria-expanded={told(has_sheets)} onclick={sheets}>{ words.all_service_numbers() }</button>
                if count_others > 0 {
                    <button type="button" class="turns" data-opens={holds} aria-expanded={told(unfolded.others)} onclick={others}>
                        { words.not_used(count(count_others), &count_others.to_string()) }
                    </button>
                }
            </p>
            if unfolded.others && count_others > 0 {
                <p class="row-acts"><Picker id={box_id("services.unused")} label={words.they_use_it()} about={chapter.name.clone()} options={chapter.others.clone()} chosen={use_it} /></p>
                { for chapter.others.iter().map(|other| unused(desk, other)) }
            }
            <p class="row-acts">
                { desk.button(words.add_service(), "", add) }
                <button type="button" aria-expanded={told(unfolded.pasting)} onclick={paste}>{ words.paste_block() }</button>
            </p>
            if unfolded.pasting { <PastePanel chapter={Shared::new(chapter.clone())} {close} /> }
        </>
    }
}

/// A service that the group does not use.
fn unused(desk: &Desk, (id, name): &(String, String)) -> Html {
    let path = format!("services.{id}");
    html! {
        <More key={path.clone()} title={name.clone()} holds={path.clone()} what={Fields::entry("services", id, &["id"])}>
            { entry_acts(desk, "services", id, name) }
        </More>
    }
}

/// The way to add something.
fn adding(desk: &Desk, name: &str, group: &str, add: fn(&Desk, &str)) -> Html {
    let group = group.to_owned();
    desk.button(name, "", desk.pressed(move |desk| add(desk, &group)))
}
