//! One of some words, one of a list, yes or no.

use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use crate::scenario::field::{Names, Object};
use crate::scenario::node::Node;
use crate::scenario::path::Path;
use crate::scenario::step::Step;
use crate::ui::box_id::box_id;
use crate::ui::desk::Desk;
use crate::ui::form::field::{group, object};
use crate::ui::form::map::weights;
use crate::ui::marked::language_of;

/// The choice of some weights in place of a word.
const WEIGHTS: &str = "weights";

/// One of some words.
pub fn choice(desk: &Desk, owner: &'static Object, path: &str, label: &str, words: &[&'static str]) -> Html {
    let own = Path::parse(path);
    let (holder, field) =
        (own.parent().unwrap_or_default(), own.last().and_then(Step::field).unwrap_or_default());
    let stands =
        desk.scenario().at(path).and_then(Node::as_text).unwrap_or(owner.default_word(field)).to_owned();
    let options: Vec<(String, String)> = owner
        .words(field, words)
        .iter()
        .map(|word| ((*word).to_owned(), desk.language().choice_in(field, word).to_owned()))
        .collect();
    select(desk, path, label, &options, &stands, move |desk, _, word| {
        desk.edit(desk.scenario().choosing(owner, &holder, field, word));
    })
}

/// One entry of a list, or, where it may be left out, all of them.
pub fn reference(desk: &Desk, path: &str, label: &str, names: Names, is_optional: bool) -> Html {
    let stands = desk.scenario().at(path).and_then(Node::as_text).unwrap_or_default().to_owned();
    let every = is_optional.then(|| (String::new(), desk.language().form().every_group().to_owned()));
    let entries = desk.scenario().ids(names).map(|id| (id.to_owned(), desk.name(names.key(), id).to_owned()));
    let options: Vec<(String, String)> = every.into_iter().chain(entries).collect();
    select(desk, path, label, &options, &stands, |desk, path, id| {
        if id.is_empty() { desk.remove(path) } else { desk.put_text(path, id) }
    })
}

/// Yes or no.
pub fn flag(desk: &Desk, path: &str, label: &str, default: bool) -> Html {
    let checked = match desk.scenario().at(path) {
        Some(Node::Flag(flag)) => *flag,
        _ => default,
    };
    let (id, target, desk_to) = (box_id(path), path.to_owned(), desk.clone());
    let onchange = Callback::from(move |event: Event| {
        desk_to.put(&target, Node::Flag(event.target_unchecked_into::<HtmlInputElement>().checked()));
    });
    html! {
        <div class="flag">
            <input type="checkbox" id={id.clone()} {checked} {onchange} />
            <label for={id}>{ label.to_owned() }</label>
            { desk.faults(path) }
        </div>
    }
}

/// The Green Book's rates, or one rate.
pub fn discounting(desk: &Desk, path: &str, label: &str, flat: &'static Object) -> Html {
    let is_flat = matches!(desk.scenario().at(path), Some(Node::Object(_)));
    let options = [
        ("green-book-2026".to_owned(), desk.language().choice("green-book-2026").to_owned()),
        ("rate".to_owned(), desk.language().form().one_rate().to_owned()),
    ];
    let chosen = if is_flat { "rate" } else { "green-book-2026" };
    html! {
        <>
            { select(desk, path, label, &options, chosen, |desk, path, word| match word {
                "rate" => desk.put(path, Node::Object(vec![("rate".to_owned(), Node::Number(0.035))])),
                word => desk.put_text(path, word),
            }) }
            if is_flat { { object(desk, flat, path, "discounting") } }
        </>
    }
}

/// Back into the place, or shared out.
pub fn surplus(desk: &Desk, path: &str, label: &str) -> Html {
    let is_shared = matches!(desk.scenario().at(path), Some(Node::Object(_)));
    let options = [
        ("reinvest".to_owned(), desk.language().choice("reinvest").to_owned()),
        (WEIGHTS.to_owned(), desk.language().form().shared_out().to_owned()),
    ];
    let chosen = if is_shared { WEIGHTS } else { "reinvest" };
    let body = html! {
        <>
            { select(desk, path, label, &options, chosen, |desk, path, word| match word {
                WEIGHTS => {
                    let equal = desk.scenario().ids(Names::Agencies).map(|id| (id.to_owned(), Node::Number(1.0)));
                    desk.put(path, Node::Object(equal.collect()));
                }
                word => desk.put_text(path, word),
            }) }
            if is_shared { { weights(desk, path, label) } }
        </>
    };
    group(label.into(), body)
}

fn select(
    desk: &Desk,
    path: &str,
    label: &str,
    options: &[(String, String)],
    stands: &str,
    choose: impl Fn(&Desk, &str, &str) + 'static,
) -> Html {
    let id = box_id(path);
    let (target, desk_to) = (path.to_owned(), desk.clone());
    let onchange = Callback::from(move |event: Event| {
        choose(&desk_to, &target, &event.target_unchecked_into::<HtmlSelectElement>().value());
    });
    html! {
        <div class="choice">
            <label for={id.clone()}>{ label.to_owned() }</label>
            <select {id} {onchange}>
                { for options.iter().map(|(value, name)| html! {
                    <option key={value.clone()} value={value.clone()} selected={value == stands} lang={language_of(name, desk.language())}>{ name }</option>
                }) }
            </select>
            { desk.faults(path) }
        </div>
    }
}
