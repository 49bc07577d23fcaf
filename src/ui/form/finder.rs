//! A published unit cost for a service: found by words, and used with its price year, payers, source and overlaps.

use web_sys::{HtmlElement, HtmlInputElement};
use yew::prelude::*;

use crate::data::attribution::attribution;
use crate::data::finder::search;
use crate::data::related::{beside, newer};
use crate::data::unit_costs::{UnitCost, unit_cost, unit_costs};
use crate::scenario::field::Names;
use crate::scenario::path::Path;
use crate::scenario::step::Step;
use crate::session::action::Action;
use crate::text::Language;
use crate::text::number::{count, financial_year, percent, plain, pounds_and_pence};
use crate::ui::box_id::box_id;
use crate::ui::desk::{Desk, use_desk};
use crate::ui::folding::following;
use crate::ui::marked::marked;

/// The most entries shown at once.
const MOST_SHOWN: usize = 8;

/// A service that wants a unit cost.
#[derive(PartialEq, Properties)]
pub struct FinderProps {
    /// Where the unit cost stands.
    pub path: AttrValue,
}

/// The finder, closed until it is wanted.
#[component]
pub fn Finder(props: &FinderProps) -> Html {
    let Some(desk) = use_desk() else { return Html::default() };
    let is_open = use_state(|| false);
    let asked = use_state(String::new);
    let summary = use_node_ref();
    let words = desk.language().finder();
    let oninput = {
        let asked = asked.clone();
        Callback::from(move |event: InputEvent| {
            asked.set(event.target_unchecked_into::<HtmlInputElement>().value());
        })
    };
    let close = {
        let (is_open, summary) = (is_open.clone(), summary.clone());
        Callback::from(move |()| {
            is_open.set(false);
            if let Some(summary) = summary.cast::<HtmlElement>() {
                let _ = summary.focus();
            }
        })
    };
    let id = [&box_id(&props.path), "-finder"].concat();
    html! {
        <details class="finder" open={*is_open} ontoggle={following(&is_open)}>
            <summary ref={summary}>{ words.title() }<span class="hidden">{ ": " }{ marked(&service_name(&desk, &props.path), desk.language()) }</span></summary>
            if *is_open {
                <div class="text-field">
                    <label for={id.clone()}>{ words.look_for() }{ ", " }{ words.example() }</label>
                    <input type="search" {id} autocomplete="off" value={(*asked).clone()} {oninput} />
                </div>
                { matches(&desk, &props.path, &asked, &close) }
            }
        </details>
    }
}

fn matches(desk: &Desk, path: &str, asked: &str, close: &Callback<()>) -> Html {
    let language = desk.language();
    let is_asked = !asked.trim().is_empty();
    let found = if is_asked { search(asked) } else { Vec::new() };
    let shown = found.iter().copied().take(MOST_SHOWN);
    let attribution = attribution(shown.clone().map(|entry| entry.licence));
    let shown_count = |list: usize| plain(count(list), 0);
    let told = match found.len() {
        _ if !is_asked => String::new(),
        0 => language.finder().none().to_owned(),
        all => {
            language.finder().found(all > MOST_SHOWN, &shown_count(all), &shown_count(all.min(MOST_SHOWN)))
        }
    };
    html! {
        <>
            <p aria-live="polite">{ told }</p>
            if !found.is_empty() {
                <ul class="found">{ for shown.map(|entry| described(desk, path, entry, close)) }</ul>
                if !attribution.is_empty() { <p class="attribution" lang="en">{ attribution }</p> }
            }
        </>
    }
}

fn described(desk: &Desk, path: &str, entry: &'static UnitCost, close: &Callback<()>) -> Html {
    let language = desk.language();
    let words = language.finder();
    let whole: f64 = entry.paid_by.iter().map(|(_, weight)| weight).sum();
    let payers = entry
        .paid_by
        .iter()
        .map(|(kind, weight)| [language.choice(kind), " ", &percent(weight / whole, 0)].concat());
    let others = entry.overlaps.iter().filter_map(|id| unit_cost(id)).map(|other| other.name.as_str());
    let parts = parts(entry, language);
    let missing = missing(desk, entry);
    html! {
        <li>
            <p class="found-name" lang="en">{ &entry.name }</p>
            <p>
                <strong>{ pounds_and_pence(entry.amount) }</strong>
                <span lang="en">{ " " }{ words.each_in_prices_of(&entry.output, &financial_year(entry.price_year)) }</span>
            </p>
            { newer_prices(words.newer(), entry) }
            { line(words.paid_by(), &payers.collect::<Vec<_>>().join(", "), false) }
            { line(words.source(), &entry.citation(), true) }
            if let Some(grade) = entry.grade { { line(words.robustness(), words.grade(grade.word()), false) } }
            if !entry.note.is_empty() { <p lang="en">{ &entry.note }</p> }
            if !entry.overlaps.is_empty() { { line(words.not_with(), &others.collect::<Vec<_>>().join("; "), true) } }
            if !parts.is_empty() { { line(words.also_added(), &parts, false) } }
            if !missing.is_empty() { { line(words.missing(), &missing, false) } }
            { desk.button(words.use_it(), &entry.name, using(desk, path, entry, close)) }
        </li>
    }
}

fn line(what: &str, text: &str, is_english: bool) -> Html {
    html! { <p>{ what }{ ": " }<span lang={is_english.then_some("en")}>{ text.to_owned() }</span></p> }
}

/// Puts the entry's price and all that goes with it in the service, as one change, and closes the finder.
fn using(desk: &Desk, path: &str, entry: &'static UnitCost, close: &Callback<()>) -> Callback<MouseEvent> {
    let (path, close) = (Path::parse(path), close.clone());
    desk.pressed(move |desk| {
        let edits = service(&path).and_then(|id| desk.scenario().use_unit_cost(id, entry));
        if let Some(edits) = edits {
            desk.act(Action::Edits(path.clone(), edits));
            close.emit(());
        }
    })
}

/// The newer prices of an entry that is superseded, each with its unit and the year of its prices.
fn newer_prices(what: &str, entry: &UnitCost) -> Html {
    let prices = newer(unit_costs(), entry).into_iter().map(|other| {
        let (amount, year) = (pounds_and_pence(other.amount), financial_year(other.price_year));
        [&other.name, " (", &amount, " / ", &other.output, ", ", &year, ")"].concat()
    });
    let prices = prices.collect::<Vec<_>>().join("; ");
    html! { if !prices.is_empty() { { line(what, &prices, true) } } }
}

/// What is put into the service's values along with the price.
fn parts(entry: &UnitCost, language: Language) -> String {
    let parts = beside(entry)
        .into_iter()
        .map(|part| [language.choice(part.kind.word()), " ", &pounds_and_pence(part.amount)].concat());
    parts.collect::<Vec<_>>().join("; ")
}

/// The kinds of agency that pay a part of the price and of which the place has none.
fn missing(desk: &Desk, entry: &UnitCost) -> String {
    let kinds = desk.scenario().missing_payers(entry);
    kinds.map(|kind| desk.language().choice(kind)).collect::<Vec<_>>().join(", ")
}

fn service_name(desk: &Desk, path: &str) -> String {
    service(&Path::parse(path)).map_or_else(String::new, |id| desk.name("services", id).to_owned())
}

/// The id of the service whose unit cost a path names.
fn service(path: &Path) -> Option<&str> {
    let [_, Step::Id(Names::Services, id), ..] = path.steps() else { return None };
    Some(id)
}
