//! The other numbers of a service: how it grows, what cash a saving frees, who pays; and what can be done with it.

use wasm_bindgen::JsCast;
use web_sys::HtmlElement;
use yew::prelude::*;

use crate::report::Subject;
use crate::report::numbers::Began;
use crate::report::numbers::cell::Cell;
use crate::report::numbers::sheet::{Payer, Sheet};
use crate::scenario::edit::Edit;
use crate::scenario::node::Node;
use crate::scenario::path::Path;
use crate::scenario::row::SHARE;
use crate::text::number::percent;
use crate::ui::box_id::box_id;
use crate::ui::desk::{Desk, use_desk};
use crate::ui::form::finder::Finder;
use crate::ui::form::text_field::TextField;
use crate::ui::marked::marked;
use crate::ui::number_field::NumberField;
use crate::ui::numbers::about::About;
use crate::ui::numbers::entries::{copying_service, moving_service};
use crate::ui::numbers::hand::Hand;
use crate::ui::numbers::more::{Fields, More};
use crate::ui::numbers::number::{back, mark, number_in_table, states, sure};
use crate::ui::numbers::opened::{Opened, use_opened};
use crate::ui::numbers::picker::Picker;

/// What a sheet shows in places of its own; the rest stands in its last part.
const SHOWN: [&str; 13] = [
    "id",
    "name",
    "output",
    "unit_cost",
    "volume",
    "growth",
    "price_growth",
    "paid_by",
    "cashable",
    "cash_lag",
    "cash_step",
    "duplicated",
    "digital",
];

/// A service whose other numbers are shown.
#[derive(PartialEq, Properties)]
pub struct ServiceSheetProps {
    /// Its id.
    pub service: AttrValue,
    /// Its name.
    pub name: AttrValue,
    /// The id of the group that is shown.
    pub group: AttrValue,
    /// Whether it was just added, and so its name has the focus.
    pub is_new: bool,
    /// The ids of the services above and below it.
    pub above: Option<String>,
    /// The id of the service below it.
    pub below: Option<String>,
}

/// The sheet.
#[component]
pub fn ServiceSheet(props: &ServiceSheetProps) -> Html {
    let (opened, root) = (use_opened(), use_node_ref());
    {
        let (root, is_new) = (root.clone(), props.is_new);
        use_effect_with((), move |()| {
            let first = root.cast::<HtmlElement>().filter(|_| is_new);
            let first = first.and_then(|sheet| sheet.query_selector("input").ok().flatten());
            if let Some(first) = first.and_then(|first| first.dyn_into::<HtmlElement>().ok()) {
                let _ = first.focus();
            }
        });
    }
    let Some(desk) = use_desk() else { return Html::default() };
    let results = &desk.state.results;
    let subject = Subject { scenario: desk.scenario(), results, ranged: results, language: desk.language() };
    let sheet = Sheet::new(subject, Began { scenario: desk.state.start(), main: &[] }, &props.service);
    let own = format!("services.{}", props.service);
    let (hand, words) = (Hand::of(&desk), desk.language().your_numbers());
    html! {
        <div ref={root} class="sheet-parts">
            <div class="sheet-names">
                <TextField path={format!("{own}.name")} label={words.name()} />
                <TextField path={format!("{own}.output")} label={words.one_is_called()} />
            </div>
            <div class="sheet-grid">
                { for sheet.cells.iter().map(|cell| sheet_cell(cell, &hand, &opened)) }
                { for sheet.absent.iter().map(|(field, label)| not_there(&desk, &format!("{own}.{field}"), label, &props.name)) }
            </div>
            { opened_about(&sheet, &opened) }
            { paying(&desk, &sheet, &format!("{own}.paid_by"), &props.name) }
            <Finder path={format!("{own}.unit_cost")} />
            <More title={words.more_about(&props.name)} holds={format!("{own}.values {own}.covers")} what={Fields::entry("services", &props.service, &SHOWN)} />
            { acts(&desk, props) }
            { desk.faults(&own) }
        </div>
    }
}

fn sheet_cell(cell: &Cell, hand: &Hand, opened: &Opened) -> Html {
    let (is_open, toggle) = (opened.is(cell), opened.toggle(cell));
    html! {
        <div key={cell.path.clone()} class={classes!("sheet-cell", states(cell))}>
            <span class="sheet-label" aria-hidden="true">{ &cell.label }</span>
            { number_in_table(cell, hand, "", None) }
            <span class="sheet-marks">{ sure(cell, hand, is_open, &toggle) }{ mark(cell, hand, is_open, &toggle) }</span>
            { back(cell, hand) }
        </div>
    }
}

fn opened_about(sheet: &Sheet, opened: &Opened) -> Html {
    let told = sheet.cells.iter().find(|cell| opened.is(cell));
    html! { if let Some(cell) = told {
        <About key={cell.path.clone()} path={cell.path.clone()} name={cell.name.clone()} close={opened.toggle(cell)} />
    } }
}

/// A number that the service has not, and the way to give it one.
fn not_there(desk: &Desk, path: &str, label: &str, name: &str) -> Html {
    let own = path.to_owned();
    let add = desk.pressed(move |desk| desk.put(&own, Node::Number(1.0)));
    let words = desk.language().form();
    html! {
        <div key={path.to_owned()} class="sheet-cell">
            <span class="sheet-label">{ label.to_owned() }</span>{ desk.button(words.add(), &[name, ": ", label].concat(), add) }
        </div>
    }
}

/// Who pays, in shares that add to 100.
fn paying(desk: &Desk, sheet: &Sheet, path: &str, name: &str) -> Html {
    let words = desk.language().your_numbers();
    let is_alone = sheet.payers.len() == 1;
    let adding = {
        let (desk, path) = (desk.clone(), path.to_owned());
        Callback::from(move |agency: String| desk.put(&format!("{path}.{agency}"), Node::Number(0.0)))
    };
    html! {
        <div class="pays">
            <span class="sheet-label">{ words.who_pays() }</span>
            { for sheet.payers.iter().map(|payer| payer_box(desk, payer, path, name, is_alone)) }
            if !sheet.others.is_empty() {
                <Picker id={box_id(&format!("{path}.new"))} label={words.add_agency()} about={name.to_owned()} options={sheet.others.clone()} chosen={adding} />
            }
            { desk.faults(path) }
        </div>
    }
}

fn payer_box(desk: &Desk, payer: &Payer, path: &str, name: &str, is_alone: bool) -> Html {
    let agency = marked(&payer.name, desk.language());
    if is_alone {
        return html! { <span class="payer">{ agency }{ " " }{ percent(1.0, 0) }</span> };
    }
    let own = format!("{path}.{}", payer.id);
    let edit = {
        let (desk, path, id) = (desk.clone(), Path::parse(path), payer.id.clone());
        Callback::from(move |share: f64| {
            let all = Edit::SetNumber { path: path.join(&id), value: share };
            desk.scenario().with_share(&path, &id, share).unwrap_or(all)
        })
    };
    let gone = own.clone();
    let about = [name, ": ", &payer.name].concat();
    let id = box_id(&own);
    let label = html! {
        <label for={id.clone()}>{ agency }<span class="hidden">{ ": " }{ marked(name, desk.language()) }{ ", " }{ desk.language().form().per_cent() }</span></label>
    };
    html! {
        <span key={payer.id.clone()} class="payer">
            <NumberField path={own} {id} name={about.clone()} {label} value={payer.share} row={&SHARE} {edit} />
            { desk.button(desk.language().form().remove(), &about, desk.pressed(move |desk| desk.remove(&gone))) }
        </span>
    }
}

/// What can be done with the service.
fn acts(desk: &Desk, props: &ServiceSheetProps) -> Html {
    let (words, name) = (desk.language().form(), props.name.as_str());
    let id = props.service.to_string();
    let moving = |beside: &String| desk.pressed(moving_service(&id, beside));
    let gone = format!("services.{id}");
    let remove = desk.pressed(move |desk| desk.remove(&gone));
    html! {
        <p class="row-acts">
            if let Some(above) = &props.above { { desk.button(words.move_up(), name, moving(above)) } }
            if let Some(below) = &props.below { { desk.button(words.move_down(), name, moving(below)) } }
            { desk.button(words.copy(), name, desk.pressed(copying_service(&id, &props.group, name))) }
            { desk.button(words.remove(), name, remove) }
        </p>
    }
}
