//! The bar below the answer: the chapters of the screen and, once the answer is out of sight, the answer in a few words. It
//! stays in sight.

use wasm_bindgen::JsCast;
use web_sys::Element;
use web_sys::HtmlElement;
use yew::prelude::*;

use crate::report::answer::InShort;
use crate::text::Language;
use crate::ui::desk::use_desk;
use crate::ui::sentence::sentence;
use crate::ui::sight::use_sight;

/// What the answer stands in.
const ANSWER: &str = ".answer";

/// A chapter of the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Chapter {
    /// The levers.
    Levers,
    /// Outputs and outcomes.
    Outcomes,
    /// Who pays and who gains.
    Deal,
    /// How sure the answer is.
    Sure,
    /// Every number.
    Numbers,
}

impl Chapter {
    /// What it stands in.
    fn place(self) -> &'static str {
        match self {
            Chapter::Levers => "[part='levers']",
            Chapter::Outcomes => "[part='outputs-outcomes']",
            Chapter::Deal => "[part='deal']",
            Chapter::Sure => "[part='sure']",
            Chapter::Numbers => "[part='numbers']",
        }
    }

    fn name(self, language: Language) -> &'static str {
        let words = language.in_short();
        match self {
            Chapter::Levers => words.levers(),
            Chapter::Outcomes => words.outcomes(),
            Chapter::Deal => words.deal(),
            Chapter::Sure => words.sure(),
            Chapter::Numbers => words.numbers(),
        }
    }
}

/// What the bar shows.
#[derive(PartialEq, Properties)]
pub struct BarProps {
    /// The answer in a few words.
    pub in_short: InShort,
    /// Whether that is of earlier draws.
    pub is_old: bool,
    /// The chapters there are.
    pub chapters: Vec<Chapter>,
}

/// The room of the bar, before there are chapters to go to.
pub fn room_for_bar() -> Html {
    html! { <div class="bar" /> }
}

/// The bar.
#[component]
pub fn Bar(props: &BarProps) -> Html {
    let bar = use_node_ref();
    let places = props.chapters.iter().map(|chapter| chapter.place());
    let sight = use_sight(&bar, std::iter::once(ANSWER).chain(places).collect());
    let Some(desk) = use_desk() else { return Html::default() };
    let words = desk.language().in_short();
    let link = |(place, chapter): (usize, &Chapter)| {
        let current = (sight.current == Some(place + 1)).then_some("true");
        let onclick = going_to(chapter.place());
        html! { <li><a href="#" aria-current={current} {onclick}>{ chapter.name(desk.language()) }</a></li> }
    };
    let InShort { people, money, chance } = &props.in_short;
    let parts = people.iter().chain([money]).chain(chance);
    html! {
        <nav class={classes!("bar", sight.is_past.then_some("stuck"), props.is_old.then_some("old"))} part="bar"
            aria-label={words.parts()} ref={bar}>
            <ol class="chapters">{ for props.chapters.iter().enumerate().map(link) }</ol>
            <a class="in-short" href="#" onclick={going_to(ANSWER)}>
                <span class="hidden">{ words.back() }{ " " }</span>
                { for parts.map(|part| html! { <span>{ sentence(part, desk.language()) }{ " " }</span> }) }
            </a>
        </nav>
    }
}

/// Goes to what stands at this place.
fn going_to(place: &'static str) -> Callback<MouseEvent> {
    Callback::from(move |event: MouseEvent| {
        event.prevent_default();
        go(&event.target_unchecked_into::<Element>(), place);
    })
}

/// Brings a part of the same calculator to the top, and the focus with it.
fn go(link: &Element, place: &str) {
    let calculator = link.closest(".calculator").ok().flatten();
    let Some(found) = calculator.and_then(|all| all.query_selector(place).ok().flatten()) else { return };
    found.scroll_into_view();
    let heading = found.query_selector("h1, h2, h3, h4, h5, h6").ok().flatten().unwrap_or(found);
    if let Ok(heading) = heading.dyn_into::<HtmlElement>() {
        // Not by markup: what can have the focus is then reached by a click anywhere in it.
        heading.set_tab_index(-1);
        let _ = heading.focus();
    }
}
