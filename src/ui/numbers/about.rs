//! What is known about one number: where it comes from, part by part, and how sure it is.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use crate::model::spread::Sensitivity;
use crate::report::Subject;
use crate::report::numbers::cell::shown;
use crate::scenario::field::{Kind, Object, scenario};
use crate::scenario::find::find;
use crate::scenario::node::Node;
use crate::scenario::path::Path;
use crate::scenario::row::Row;
use crate::scenario::step::Step;
use crate::text::number::pounds_short;
use crate::text::source::SourceKind;
use crate::ui::box_id::{box_id, box_id_beside};
use crate::ui::desk::{Desk, use_desk};
use crate::ui::form::field::{field_of, sources};
use crate::ui::form::finder::Finder;
use crate::ui::form::money::price_year;
use crate::ui::form::number::{around, number_box};
use crate::ui::numbers::source_part::{SourceBox, SourcePart, of_kind, source_at};

/// A number to be told about.
#[derive(PartialEq, Properties)]
pub struct AboutProps {
    /// Its path.
    pub path: AttrValue,
    /// What it is called.
    pub name: AttrValue,
    /// Closes what is told.
    pub close: Callback<()>,
}

/// What is known about the number.
#[component]
pub fn About(props: &AboutProps) -> Html {
    let Some(desk) = use_desk() else { return Html::default() };
    let path = props.path.as_str();
    let Some(number) = find(desk.scenario().root(), &Path::parse(path)) else { return Html::default() };
    let words = desk.language().your_numbers();
    let value = number.value.unwrap_or_default();
    let is_cost =
        matches!(path.rsplit_once('.'), Some((owner, "unit_cost")) if owner.starts_with("services."));
    html! {
        <div class="about-number" data-about={props.path.clone()}>
            <p class="about-title">{ &props.name }{ ", " }{ shown(number.row, value) }</p>
            { source(&desk, props) }
            if number.row.varies { { range(&desk, props, number.row, value) } }
            if is_cost { <Finder path={props.path.clone()} /> }
            <p class="row-acts">
                { desk.button(words.close(), &props.name, props.close.reform(|_: MouseEvent| ())) }
            </p>
        </div>
    }
}

/// Where the number comes from.
fn source(desk: &Desk, props: &AboutProps) -> Html {
    let (language, words, path) = (desk.language(), desk.language().your_numbers(), props.path.as_str());
    let told = source_at(desk, path);
    let id = |part: &str| format!("{}-{part}", box_id(path));
    let onchange = {
        let (desk, path) = (desk.clone(), props.path.clone());
        Callback::from(move |event: Event| {
            let chosen = event.target_unchecked_into::<HtmlSelectElement>().value();
            if let Some(edit) = of_kind(&desk, &path, SourceKind::from_word(&chosen)) {
                desk.edit(edit);
            }
        })
    };
    let part = |part: SourcePart, name: &'static str, label: &'static str| {
        html! { <SourceBox path={props.path.clone()} {part} {label} id={id(name)} /> }
    };
    html! {
        <div class="about-parts">
            <div class="source-part short">
                <label for={id("kind")}>{ words.comes_from() }</label>
                <select id={id("kind")} {onchange}>
                    <option value="" selected={told.kind.is_none()}>{ words.not_said() }</option>
                    { for SourceKind::ALL.into_iter().map(|kind| html! {
                        <option value={kind.word()} selected={told.kind == Some(kind)}>{ kind.told(language) }</option>
                    }) }
                </select>
            </div>
            { part(SourcePart::What, "what", words.what_says_so()) }
            { part(SourcePart::Year, "year", words.year()) }
            if is_money(path) { <div class="source-part short">{ price_year(desk, path, box_id_beside, words.prices_of()) }</div> }
            { part(SourcePart::Address, "address", words.where_to_read()) }
        </div>
    }
}

/// Whether a path names an amount of money.
fn is_money(path: &str) -> bool {
    let path = Path::parse(path);
    matches!(path.last(), Some(Step::Field(field)) if matches!(field.kind, Kind::Money(_)))
}

/// The place of the range of a number among all; none where it has none.
fn place_of_range(desk: &Desk, path: &str) -> Option<usize> {
    let ranges = desk.scenario().at("ranges").map_or(&[][..], Node::entries);
    ranges.iter().position(|range| range.get("path").and_then(Node::as_text) == Some(path))
}

/// How sure the number is, or the way to say so.
fn range(desk: &Desk, props: &AboutProps, row: &'static Row, value: f64) -> Html {
    let (words, path) = (desk.language().your_numbers(), props.path.to_string());
    let Some(place) = place_of_range(desk, &path) else {
        let add = desk.pressed(move |desk| {
            let place = desk.scenario().at("ranges").map_or(0, |ranges| ranges.entries().len());
            desk.put(&format!("ranges.{place}"), around(&path, row, value));
        });
        return html! { <p class="row-acts">{ desk.button(words.give_range(), &props.name, add) }</p> };
    };
    let own = format!("ranges.{place}");
    let end = |field: &str, label: &str| {
        let at = format!("{own}.{field}");
        let value = desk.scenario().number(&at).unwrap_or(value);
        html! { <div class="source-part short">{ number_box(desk, &at, label, row, value, None, String::new()) }</div> }
    };
    let gone = own.clone();
    let take_away = desk.pressed(move |desk| desk.remove(&gone));
    html! {
        <>
            <div class="about-parts about-range">
                <p class="about-title">{ words.how_sure_title() }</p>
                { end("low", words.lowest()) }
                { end("high", words.highest()) }
                { for range_fields(desk, &own) }
            </div>
            { moves(desk, &path, row) }
            <p class="row-acts">{ desk.button(words.take_range_away(), &props.name, take_away) }</p>
        </>
    }
}

/// How likely what lies between is, what else moves with it, and what says so.
fn range_fields(desk: &Desk, path: &str) -> Vec<Html> {
    let Some(object) = range_object() else { return Vec::new() };
    let stands = desk.scenario().at(path);
    let shown = ["shape", "together", "opposite"].into_iter().filter(|name| object.allows(name, stands));
    let field = |name: &str| {
        let one = object.field(name)?;
        Some(
            html! { <div class="source-part">{ field_of(desk, object, one, &format!("{path}.{name}"), "ranges") }</div> },
        )
    };
    let source = sources(desk, &format!("{path}.source"), "ranges");
    shown.filter_map(field).chain([html! { <div class="source-part long">{ source }</div> }]).collect()
}

fn range_object() -> Option<&'static Object> {
    match scenario().field("ranges").map(|field| &field.kind) {
        Some(Kind::List { of, .. }) => Some(of),
        _ => None,
    }
}

/// What public money does from one end of the range to the other.
fn moves(desk: &Desk, path: &str, row: &Row) -> Html {
    let subject = Subject {
        scenario: desk.scenario(),
        results: &desk.state.results,
        ranged: desk.state.earlier.as_deref().unwrap_or(&desk.state.results),
        language: desk.language(),
    };
    let found: Option<&Sensitivity> = subject.ranged.sensitivity.iter().find(|one| one.path == path);
    let Some(one) = found.filter(|one| one.fiscal[0] != one.fiscal[1]) else { return Html::default() };
    let [low, high] = [one.low, one.high].map(|end| shown(row, end));
    let [at_low, at_high] = one.fiscal.map(|end| pounds_short(end, desk.language()));
    html! { <p class="about-effect">{ desk.language().your_numbers().moves(&low, &high, &at_low, &at_high) }</p> }
}
