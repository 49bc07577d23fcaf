//! The answer: the largest thing on the screen.

use yew::prelude::*;

use crate::data::presets::PRESETS;
use crate::report::answer::Answer;
use crate::report::answer::Doubt;
use crate::report::answer::Everyone;
use crate::report::answer::Runs;
use crate::report::first_view::FirstView;
use crate::text::Language;
use crate::ui::heading::heading;
use crate::ui::heading::heading_of;
use crate::ui::sentence::sentence;
use crate::ui::strip::strip;
use crate::ui::unbroken::unbroken;
use crate::ui::ways::ways;

/// How the answer is drawn.
#[derive(Clone, Copy)]
pub struct Drawn {
    /// The language of every word.
    pub language: Language,
    /// The level of its heading.
    pub level: u8,
    /// Whether what it says of draws is of earlier results.
    pub is_old: bool,
    /// Whether it stands without the table of pathways.
    pub is_brief: bool,
}

/// What public money comes to and for whom, in sentences, and the table of the pathways; `below` is what stands below the sentences.
pub fn answer(shown: &FirstView, drawn: Drawn, below: Html) -> Html {
    let Drawn { language, level, is_old, is_brief } = drawn;
    let answer = &shown.answer;
    let own = shown.language.map(Language::code);
    html! {
        <section class={classes!("answer", is_old.then_some("old"))} part="answer" aria-busy={is_old.then_some("true")}>
            if !answer.place.is_empty() { <p class="place" lang={own}>{ &answer.place }</p> }
            <div class="say">
                { heading_of(level, "headline", None, Some("headline"), sentence(&answer.people, language)) }
                if let Some(others) = &answer.others { <p class="others">{ sentence(others, language) }</p> }
                <p class="money">{ sentence(&answer.money, language) }</p>
                { doubt(&answer.doubt) }
                if let Some(one) = &answer.everyone {
                    { everyone(one, matches!(answer.doubt, Doubt::Waiting(_)), language) }
                }
                if let Some(cash) = &answer.cash { <p class="cash">{ sentence(cash, language) }</p> }
                if !answer.about.is_empty() { <p class="small" lang={own}>{ &answer.about }</p> }
                <p class="small">{ small_print(answer) }</p>
                { below }
            </div>
            if !is_brief { { ways(&answer.ways, language) } }
        </section>
    }
}

/// How sure it is; where that is not known yet, the room that it will take.
fn doubt(doubt: &Doubt) -> Html {
    match doubt {
        Doubt::NoRanges => Html::default(),
        Doubt::Waiting(runs) | Doubt::Known(runs) => {
            let Runs { chance, range, strip: places, lean, .. } = runs;
            let unknown = matches!(doubt, Doubt::Waiting(_)).then_some("unknown");
            html! {
            <>
            <div class={classes!("doubt", unknown)}>
                { strip(*places) }
                <p class="runs"><b>{ chance }</b>{ " " }<span>{ unbroken(range) }</span></p>
            </div>
            if let Some(lean) = lean { <p class="lean">{ unbroken(lean) }</p> }
            </>
            }
        }
    }
}

fn everyone(everyone: &Everyone, is_waiting: bool, language: Language) -> Html {
    html! {
        <p class={classes!("everyone", everyone.turns.then_some("turns"))}>
            { sentence(&everyone.sentence, language) }
            if let Some(chance) = &everyone.chance { { " " }<span class={classes!("chance", is_waiting.then_some("unknown"))}>{ chance }</span> }
        </p>
    }
}

/// What a run is, where there are any, and what the money is counted in.
fn small_print(answer: &Answer) -> String {
    match &answer.doubt {
        Doubt::Waiting(runs) | Doubt::Known(runs) => [&runs.run, " ", &answer.basis].concat(),
        Doubt::NoRanges => answer.basis.clone(),
    }
}

/// The title of a scenario, in the language of its author; not for the eye where the choice above the answer says it.
pub fn title(shown: &FirstView, level: u8, is_brief: bool) -> Html {
    let is_said = !is_brief
        && Language::ALL
            .iter()
            .any(|language| PRESETS.iter().any(|one| one.title_in(*language) == shown.title));
    html! {
        <header class={classes!("title", is_said.then_some("hidden"))} lang={shown.language.map(Language::code)}>{ heading(level, "title-text", None, &shown.title) }</header>
    }
}
