//! Several outcomes as one table, a column each; on a narrow screen, and where there are many, one column at a time.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlSelectElement};
use yew::prelude::*;

use crate::report::numbers::cell::Cell;
use crate::report::numbers::outcomes::{Across, OutcomeColumn};
use crate::ui::box_id::path_of_box;
use crate::ui::marked::{language_of, marked};
use crate::ui::numbers::about::About;
use crate::ui::numbers::hand::Hand;
use crate::ui::numbers::hundred::{hundred, hundred_key};
use crate::ui::numbers::number::{back, number_in_table, states};
use crate::ui::numbers::services::absent;

/// From how many columns on one is shown at a time.
const MANY: usize = 5;

/// What stands in the table.
#[derive(PartialEq, Properties)]
pub struct MatrixProps {
    /// The outcomes.
    pub columns: Vec<OutcomeColumn>,
    /// How much less of each service they lead to.
    pub effects: Vec<Across>,
    /// Services that they lead to.
    pub adds: Vec<Across>,
    /// What else they are worth.
    pub values: Vec<Across>,
    /// Where changes go.
    pub hand: Hand,
}

/// The table, and below it what is known about the number that the reader is in.
#[component]
pub fn Matrix(props: &MatrixProps) -> Html {
    let (shown, focused, is_told) =
        (use_state(|| 0_usize), use_state(|| None::<String>), use_state(|| false));
    let (hand, words) = (&props.hand, props.hand.language.your_numbers());
    let column = (*shown).min(props.columns.len().saturating_sub(1));
    let choose = {
        let shown = shown.clone();
        Callback::from(move |event: Event| {
            let place = event.target_unchecked_into::<HtmlSelectElement>().value().parse();
            shown.set(place.unwrap_or_default());
        })
    };
    let onfocusin = {
        let focused = focused.clone();
        Callback::from(move |event: FocusEvent| {
            let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
            if let Some(path) = target.and_then(|target| path_of_box(&target.id()).map(str::to_owned)) {
                focused.set(Some(path));
            }
        })
    };
    let all = || {
        let measures = props.columns.iter().flat_map(|column| &column.measures);
        let across = [&props.effects, &props.adds, &props.values].into_iter().flatten();
        measures.chain(across.flat_map(|row| &row.cells)).flatten()
    };
    let told = focused.as_deref().and_then(|path| all().find(|cell| cell.path == path));
    let classes = classes!("nums", "outcomes", (props.columns.len() >= MANY).then_some("many"));
    html! {
        <div class={classes!("matrix", (props.columns.len() >= MANY).then_some("many"))}>
            <p class="pick-column">
                <label for="outcome-shown">{ words.outcome_shown() }</label>
                <select id="outcome-shown" onchange={choose}>
                    { for props.columns.iter().enumerate().map(|(place, one)| html! {
                        <option value={place.to_string()} selected={place == column} lang={language_of(&one.name, hand.language)}>{ &one.name }</option>
                    }) }
                </select>
            </p>
            <table class={classes} {onfocusin}>
                { head(props, column) }
                <tbody>{ for measures(props, column) }</tbody>
                { section(props, column, words.used_less(), words.used_less_hint(), &props.effects, "effects") }
                { section(props, column, words.leads_to(), "", &props.adds, "adds") }
                { section(props, column, words.worth_each_year(), words.worth_hint(), &props.values, "") }
            </table>
            { foot(told, hand, &is_told) }
        </div>
    }
}

fn head(props: &MatrixProps, shown: usize) -> Html {
    let language = props.hand.language;
    // Where a study has measured the difference alone, a dot that is pale means another thing.
    let is_net = props.columns.iter().all(|column| column.is_net);
    html! {
        <thead><tr>
            <th scope="col">{ hundred_key(None, is_net, language) }</th>
            { for props.columns.iter().enumerate().map(|(place, one)| html! {
                <th scope="col" class={in_column(place, shown)}>
                    <span class="outcome-name">{ marked(&one.name, language) }</span>
                    if let Some(of) = &one.hundred {
                        { hundred(of, one.is_net, language) }
                        <span class="hundred-told"><b>{ of.because }</b>{ " " }{ language.your_numbers().because() }</span>
                    }
                </th>
            }) }
        </tr></thead>
    }
}

fn measures(props: &MatrixProps, shown: usize) -> Vec<Html> {
    let row = |measure: usize| {
        let cells: Vec<Option<&Cell>> =
            props.columns.iter().map(|column| column.measures[measure].as_ref()).collect();
        let label = cells.iter().flatten().next()?.label.clone();
        Some(line(&measure.to_string(), html! { label }, &cells, shown, &|_| Html::default(), &props.hand))
    };
    (0..3).filter_map(row).collect()
}

/// Rows under a head of their own; nothing where there are none.
fn section(props: &MatrixProps, shown: usize, title: &str, hint: &str, rows: &[Across], map: &str) -> Html {
    if rows.is_empty() {
        return Html::default();
    }
    let columns = props.columns.len() + 1;
    let drawn = rows.iter().map(|row| {
        let cells: Vec<Option<&Cell>> = row.cells.iter().map(Option::as_ref).collect();
        let name = html! { <>{ marked(&row.name, props.hand.language) }if !row.note.is_empty() { <span class="kind">{ &row.note }</span> }</> };
        let empty = |place: usize| match (props.columns.get(place), map) {
            (Some(outcome), "effects" | "adds") => {
                let path = format!("outcomes.{}.{map}.{}", outcome.id, row.id);
                absent("", &path, &props.hand.language.your_numbers().whole(&outcome.name, &row.name), &props.hand)
            }
            _ => Html::default(),
        };
        line(&row.id, name, &cells, shown, &empty, &props.hand)
    });
    html! {
        <tbody>
            <tr class="sub-head"><th scope="rowgroup" colspan={columns.to_string()}>{ title.to_owned() }if !hint.is_empty() { <span>{ " " }{ hint.to_owned() }</span> }</th></tr>
            { for drawn }
        </tbody>
    }
}

fn line(
    key: &str,
    name: Html,
    cells: &[Option<&Cell>],
    shown: usize,
    empty: &dyn Fn(usize) -> Html,
    hand: &Hand,
) -> Html {
    let is_here = cells.get(shown).is_some_and(Option::is_some);
    html! {
        <tr key={key.to_owned()} class={classes!((!is_here).then_some("elsewhere"))}>
            <th scope="row">{ name }</th>
            { for cells.iter().enumerate().map(|(place, cell)| html! {
                <td class={in_column(place, shown)}>
                    { match cell {
                        Some(cell) => html! { <div class={classes!("num-cell", states(cell))}>{ number_in_table(cell, hand, "", None) }{ back(cell, hand) }</div> },
                        None => empty(place),
                    } }
                </td>
            }) }
        </tr>
    }
}

fn in_column(place: usize, shown: usize) -> Classes {
    classes!("of-outcome", (place == shown).then_some("is-shown"))
}

/// What is known about the number that the reader is in, in a line whose height is always the same, and the way to more.
fn foot(told: Option<&Cell>, hand: &Hand, is_told: &UseStateHandle<bool>) -> Html {
    let words = hand.language.your_numbers();
    let Some(cell) = told else { return html! { <p class="matrix-foot">{ words.choose_box() }</p> } };
    let toggle = {
        let is_told = is_told.clone();
        Callback::from(move |()| is_told.set(!*is_told))
    };
    let onclick = toggle.reform(|_: MouseEvent| ());
    html! {
        <>
            <p class="matrix-foot">
                <b>{ marked(&cell.name, hand.language) }</b>{ ": " }{ &cell.mark }
                if let Some(sure) = &cell.sure { { ", " }{ sure } }{ ". " }
                <button type="button" aria-expanded={if **is_told { "true" } else { "false" }} {onclick}>{ words.about_number() }</button>
            </p>
            if **is_told { <div class="about"><About key={cell.path.clone()} path={cell.path.clone()} name={cell.name.clone()} close={toggle} /></div> }
        </>
    }
}
