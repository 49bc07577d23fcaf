//! What the people of a group use: a table of services.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlSelectElement};
use yew::prelude::*;

use crate::report::numbers::Chapter;
use crate::report::numbers::cell::Cell;
use crate::report::numbers::services::{ServiceRow, Theirs};
use crate::scenario::edit::Edit;
use crate::scenario::path::Path;
use crate::scenario::row::{Row, SHARE};
use crate::text::number::count;
use crate::ui::marked::marked;
use crate::ui::numbers::hand::Hand;
use crate::ui::numbers::number::{back, gave_way, mark, number_in_table, states};
use crate::ui::numbers::opened::{Opened, use_opened};
use crate::ui::numbers::sheet::ServiceSheet;

/// How much more a person may use once helped.
static MORE: Row = Row { most: 10.0, ..SHARE };

/// The heads of the columns, and what stands in them.
#[derive(Clone, PartialEq)]
pub struct Columns {
    /// The id of the group.
    pub group: String,
    /// The head of the column of what each uses.
    pub each: String,
    /// The id of the one outcome; none where there is not one.
    pub outcome: Option<String>,
}

impl Columns {
    /// The columns of a chapter.
    pub fn of(chapter: &Chapter) -> Self {
        let outcome = match chapter.outcomes.as_slice() {
            [only] => Some(only.id.clone()),
            _ => None,
        };
        Self { group: chapter.group.clone(), each: chapter.each.clone(), outcome }
    }

    fn count(&self) -> u8 {
        if self.outcome.is_some() { 5 } else { 4 }
    }
}

/// The table; `new` is the id of the service that was just added.
pub fn service_table(chapter: &Chapter, hand: &Hand, has_sheets: bool, new: Option<&str>) -> Html {
    let words = hand.language.your_numbers();
    let columns = Columns::of(chapter);
    let rows = &chapter.services;
    let beside = |place: Option<usize>| place.and_then(|place| rows.get(place)).map(|row| row.id.clone());
    html! {
        <table class={classes!("nums", "services", columns.outcome.is_none().then_some("three"))}>
            <thead>
                <tr>
                    <th scope="col">{ words.service() }</th>
                    <th scope="col">{ words.one_costs() }</th>
                    <th scope="col">{ words.in_all() }</th>
                    <th scope="col">{ &columns.each }</th>
                    if columns.outcome.is_some() { <th scope="col">{ words.once_helped() }</th> }
                </tr>
            </thead>
            <tbody>
                { for rows.iter().enumerate().map(|(place, row)| html! {
                    <ServiceLine key={row.id.clone()} row={row.clone()} hand={hand.clone()} columns={columns.clone()} {has_sheets}
                        is_new={new == Some(row.id.as_str())} above={beside(place.checked_sub(1))} below={beside(Some(place + 1))} />
                }) }
            </tbody>
        </table>
    }
}

/// A service of the table.
#[derive(PartialEq, Properties)]
pub struct ServiceLineProps {
    row: ServiceRow,
    hand: Hand,
    columns: Columns,
    /// Whether the other numbers of every service are shown.
    has_sheets: bool,
    /// Whether it was just added.
    is_new: bool,
    /// The ids of the services above and below it.
    above: Option<String>,
    below: Option<String>,
}

#[component]
fn ServiceLine(props: &ServiceLineProps) -> Html {
    let (row, hand, columns) = (&props.row, &props.hand, &props.columns);
    let words = hand.language.your_numbers();
    let opened = use_opened();
    let is_unfolded = use_state(|| props.is_new);
    let is_shown = props.has_sheets || *is_unfolded;
    // Once it was drawn it stays, out of sight, and so does what is half typed in it.
    let is_drawn = use_mut_ref(|| false);
    *is_drawn.borrow_mut() |= is_shown;
    let unfold = {
        let is_unfolded = is_unfolded.clone();
        Callback::from(move |_: MouseEvent| is_unfolded.set(!*is_unfolded))
    };
    let with_sign = use_sign(row.once_helped.as_ref(), hand);
    let cells = [&row.unit_cost, &row.volume, &row.each, &row.once_helped].into_iter().flatten();
    html! {
        <>
            <tr data-service={row.id.clone()} class={classes!("service", row.is_lesser.then_some("lesser"), is_shown.then_some("has-sheet"))}>
                <th scope="row">
                    { marked(&row.name, hand.language) }
                    <button type="button" class="paid" aria-expanded={if is_shown { "true" } else { "false" }}
                        data-opens={format!("services.{}", row.id)} onclick={unfold}>
                        { marked(&row.pays, hand.language) }<span class="hidden">{ ": " }{ marked(&words.all_of(&row.name), hand.language) }</span>
                    </button>
                </th>
                <td>{ for row.unit_cost.iter().map(|cell| service_cell(cell, words.one_costs(), hand, &opened, Html::default())) }</td>
                <td>{ for row.volume.iter().map(|cell| service_cell(cell, words.in_all(), hand, &opened, theirs(row.theirs.as_ref()))) }</td>
                <td>
                    { match &row.each {
                        Some(cell) => service_cell(cell, &columns.each, hand, &opened, Html::default()),
                        None => absent(&columns.each, &format!("groups.{}.use.{}", columns.group, row.id), &row.name, hand),
                    } }
                </td>
                if let Some(outcome) = &columns.outcome {
                    <td>
                        { match &row.once_helped {
                            Some(cell) => effect(cell, hand, &opened, &with_sign),
                            None => absent(words.once_helped(), &format!("outcomes.{outcome}.effects.{}", row.id), &row.name, hand),
                        } }
                    </td>
                }
            </tr>
            { opened.row(cells, columns.count()) }
            if *is_drawn.borrow() {
                <tr class="sheet" hidden={!is_shown}><td colspan={columns.count().to_string()}>
                    <ServiceSheet service={row.id.clone()} name={row.name.clone()} group={columns.group.clone()} is_new={props.is_new}
                        above={props.above.clone()} below={props.below.clone()} />
                </td></tr>
            }
        </>
    }
}

/// A number with its mark, and what stands between the two.
fn service_cell(cell: &Cell, label: &str, hand: &Hand, opened: &Opened, between: Html) -> Html {
    html! {
        <div class={classes!("num-cell", states(cell))}>
            { number_in_table(cell, hand, label, None) }
            { between }
            { mark(cell, hand, opened.is(cell), &opened.toggle(cell)) }
            { back(cell, hand) }
            { gave_way(cell, hand) }
        </div>
    }
}

/// How much of all is theirs, as a bar and in words.
fn theirs(theirs: Option<&Theirs>) -> Html {
    let Some(theirs) = theirs else { return Html::default() };
    html! {
        <span class="theirs">
            <svg viewBox="0 0 100 20" preserveAspectRatio="none" aria-hidden="true">
                <rect class="of-all" width={theirs.all.to_string()} height="20" /><rect class="of-them" width={theirs.own.to_string()} height="20" />
            </svg>
            <span>{ &theirs.told }</span>
        </span>
    }
}

/// The way to a number that is not there yet.
pub fn absent(label: &str, path: &str, name: &str, hand: &Hand) -> Html {
    let words = hand.language.your_numbers();
    html! {
        <div class="num-cell">
            if !label.is_empty() { <span class="lab" aria-hidden="true">{ label }</span> }
            <button type="button" class="add-number" onclick={hand.putting(path)}>
                <span aria-hidden="true">{ "·" }</span><span class="hidden">{ marked(&words.add_number(name, label), hand.language) }</span>
            </button>
        </div>
    }
}

/// Whether an effect is less use or more, as the reader has chosen it where it is nothing yet.
struct Signed {
    is_more: bool,
    edit: Callback<f64, Edit>,
    choose: Callback<Event>,
}

#[hook]
fn use_sign(cell: Option<&Cell>, hand: &Hand) -> Signed {
    let (path, value) = cell.map_or((String::new(), 0.0), |cell| (cell.path.clone(), cell.value));
    let chosen = use_state(|| false);
    let is_more = if value == 0.0 { *chosen } else { value < 0.0 };
    let edit = use_callback((path.clone(), is_more), |value: f64, (path, is_more)| Edit::SetNumber {
        path: Path::parse(path),
        value: if *is_more && value != 0.0 { -value } else { value },
    });
    let hand = hand.clone();
    let choose = Callback::from(move |event: Event| {
        let wants_more = event.target_unchecked_into::<HtmlSelectElement>().value() == "more";
        chosen.set(wants_more);
        if value != 0.0 && wants_more != is_more {
            hand.edit(Edit::SetNumber { path: Path::parse(&path), value: -value });
        }
    });
    Signed { is_more, edit, choose }
}

/// How much less each uses once helped, or how much more.
fn effect(cell: &Cell, hand: &Hand, opened: &Opened, signed: &Signed) -> Html {
    let words = hand.language.your_numbers();
    let row: &'static Row = if signed.is_more { &MORE } else { &SHARE };
    let shown = Cell { value: cell.value.abs(), row, ..cell.clone() };
    html! {
        <div class={classes!("num-cell", states(cell))}>
            <span class="signed">
                { number_in_table(&shown, hand, words.once_helped(), Some(signed.edit.clone())) }
                <select aria-label={words.less_or_more(&cell.name)} onchange={signed.choose.clone()}>
                    <option value="less" selected={!signed.is_more}>{ words.less_word() }</option>
                    <option value="more" selected={signed.is_more}>{ words.more_word() }</option>
                </select>
            </span>
            { mark(cell, hand, opened.is(cell), &opened.toggle(cell)) }
            { back(cell, hand) }
            { gave_way(cell, hand) }
        </div>
    }
}

/// What is said below the table: what their use costs, and how many services a narrow screen leaves out.
pub fn below_services(chapter: &Chapter, hand: &Hand, chart: Html) -> Html {
    let words = hand.language.your_numbers();
    let lesser = chapter.services.iter().filter(|row| row.is_lesser).count();
    html! {
        <>
            if lesser > 0 {
                <button type="button" class="show-lesser" onclick={Callback::from(show_lesser)}>{ words.more_services(count(lesser), &lesser.to_string()) }</button>
            }
            if let Some([each, share]) = &chapter.use_told { <p class="use-told">{ each }{ " " }<b>{ share }</b></p>{ chart } }
        </>
    }
}

/// Shows what a narrow screen leaves out at first.
#[allow(clippy::needless_pass_by_value, reason = "as a callback takes it")]
pub fn show_lesser(event: MouseEvent) {
    let button = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    let part = button.and_then(|button| button.closest(".numbers-part").ok().flatten());
    if let Some(part) = part {
        let _ = part.set_attribute("data-all-rows", "");
    }
}
