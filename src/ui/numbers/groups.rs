//! Whose numbers are shown: a table of the groups, of which one is chosen.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::report::numbers::GroupRow;
use crate::report::numbers::cell::Cell;
use crate::text::number::count;
use crate::ui::marked::marked;
use crate::ui::numbers::hand::Hand;
use crate::ui::numbers::number::{back, mark, number_in_table, states};
use crate::ui::numbers::opened::{Opened, use_opened};

/// From how many groups on only some are shown at first, and how many.
const MANY: usize = 6;
const FEW: usize = 4;

/// The groups.
#[derive(PartialEq, Properties)]
pub struct GroupTableProps {
    /// Every group.
    pub groups: Vec<GroupRow>,
    /// The id of the one that is shown.
    pub chosen: AttrValue,
    /// The name of the one that is shown.
    pub name: AttrValue,
    /// Where changes go.
    pub hand: Hand,
    /// Takes the id of another one.
    pub choose: Callback<String>,
}

/// The table, and which is shown below it.
#[component]
pub fn GroupTable(props: &GroupTableProps) -> Html {
    let words = props.hand.language.your_numbers();
    let is_open = use_state(|| false);
    let is_closed = props.groups.len() > MANY && !*is_open;
    let is_shown = |(place, row): &(usize, &GroupRow)| !is_closed || *place < FEW || row.id == *props.chosen;
    let shown: Vec<&GroupRow> =
        props.groups.iter().enumerate().filter(is_shown).map(|(_, row)| row).collect();
    let left = props.groups.len() - shown.len();
    let open = {
        let is_open = is_open.clone();
        Callback::from(move |_: MouseEvent| is_open.set(true))
    };
    html! {
        <>
            <fieldset class="whose">
                <legend>{ words.whose() }</legend>
                <table class="nums">
                    <thead>
                        <tr>
                            <th scope="col">{ words.group() }</th>
                            <th scope="col">{ words.how_many() }</th>
                            <th scope="col">{ words.leave_head() }</th>
                            <th scope="col" class="amount">{ words.of_all_spent() }</th>
                        </tr>
                    </thead>
                    <tbody>
                        { for shown.into_iter().map(|row| html! {
                            <GroupLine key={row.id.clone()} row={row.clone()} is_chosen={row.id == *props.chosen}
                                hand={props.hand.clone()} choose={props.choose.clone()} />
                        }) }
                    </tbody>
                </table>
                if left > 0 {
                    <button type="button" class="more-groups" data-opens="groups" aria-expanded="false" onclick={open}>{ words.more_groups(count(left), &left.to_string()) }</button>
                }
            </fieldset>
            <p class="shown-below" aria-live="polite">{ marked(&words.shown_below(&props.name), props.hand.language) }</p>
        </>
    }
}

#[derive(PartialEq, Properties)]
struct GroupLineProps {
    row: GroupRow,
    is_chosen: bool,
    hand: Hand,
    choose: Callback<String>,
}

#[component]
fn GroupLine(props: &GroupLineProps) -> Html {
    let (row, hand) = (&props.row, &props.hand);
    let words = hand.language.your_numbers();
    let opened = use_opened();
    let onchange = {
        let (choose, id) = (props.choose.clone(), row.id.clone());
        Callback::from(move |event: Event| {
            if event.target_unchecked_into::<HtmlInputElement>().checked() {
                choose.emit(id.clone());
            }
        })
    };
    html! {
        <>
            <tr class={classes!(props.is_chosen.then_some("chosen"))}>
                <th scope="row">
                    <label><input type="radio" name="whose-numbers" value={row.id.clone()} data-opens={row.holds.clone()} checked={props.is_chosen} {onchange} /><span>{ marked(&row.name, hand.language) }</span></label>
                </th>
                <td>{ for row.people.iter().map(|cell| group_cell(cell, words.how_many(), hand, &opened)) }</td>
                <td>{ for row.turnover.iter().map(|cell| group_cell(cell, words.leave_head(), hand, &opened)) }</td>
                <td class="amount"><span class="lab" aria-hidden="true">{ words.of_all_spent() }</span><b>{ &row.share }</b></td>
            </tr>
            { opened.row([row.people.as_ref(), row.turnover.as_ref()].into_iter().flatten(), 4) }
        </>
    }
}

fn group_cell(cell: &Cell, label: &str, hand: &Hand, opened: &Opened) -> Html {
    html! {
        <div class={classes!("num-cell", states(cell))}>
            { number_in_table(cell, hand, label, None) }
            { mark(cell, hand, opened.is(cell), &opened.toggle(cell)) }
            { back(cell, hand) }
        </div>
    }
}
