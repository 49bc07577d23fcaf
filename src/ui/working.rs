//! How the figures of a part of the screen are worked out: made once it is opened, level by level.

use web_sys::{HtmlDetailsElement, Node};
use yew::prelude::*;

use crate::report::parts::{Part, figures_of};
use crate::report::worked::{Leaf, Line, Materials, Open, Origin, Sum, worked};
use crate::session::action::Action;
use crate::text::Language;
use crate::ui::desk::{Desk, use_desk};
use crate::ui::go_to::go_to;
use crate::ui::marked::marked;

/// A part of the screen.
#[derive(PartialEq, Properties)]
pub struct WorkingProps {
    /// Whose figures are explained.
    pub part: Part,
}

/// “How is this worked out?”, and the answer once it is asked.
#[component]
pub fn Working(props: &WorkingProps) -> Html {
    let Some(desk) = use_desk() else { return Html::default() };
    let open = use_state(Open::new);
    html! {
        <details class="working" ontoggle={toggling(&open, &[])}>
            <summary>{ desk.language().worked().ask() }</summary>
            if open.contains(&[][..]) { { lines(&desk, props.part, &open) } }
        </details>
    }
}

/// How the figures of a part are worked out, where that was asked elsewhere.
#[component]
pub fn Workings(props: &WorkingProps) -> Html {
    let Some(desk) = use_desk() else { return Html::default() };
    let open = use_state(Open::new);
    lines(&desk, props.part, &open)
}

fn lines(desk: &Desk, part: Part, open: &UseStateHandle<Open>) -> Html {
    let (state, language) = (&desk.state, desk.language());
    let figures = figures_of(part, &state.scenario, &state.results, language);
    let materials =
        Materials { scenario: &state.scenario, appraisal: &state.appraisal, start: state.start(), language };
    let teller = Teller { desk, open };
    html! {
        <>
            <p class="chart-about">{ language.worked().as_stated() }</p>
            <ul>{ for worked(materials, &figures, open).iter().map(|line| teller.line(line)) }</ul>
        </>
    }
}

struct Teller<'a> {
    desk: &'a Desk,
    open: &'a UseStateHandle<Open>,
}

impl Teller<'_> {
    fn line(&self, line: &Line) -> Html {
        let head = html! {
            <>
                if !line.sign.is_empty() { <span class="sign">{ line.sign }</span>{ " " } }
                { marked(&line.label, self.desk.language()) }{ ": " }<b>{ &line.value }</b>
            </>
        };
        let key = format!("{:?}", line.at);
        let (is_open, inside) = match &line.origin {
            Origin::Leaf(leaf) => return html! { <li {key}>{ head }{ self.leaf(leaf, &line.label) }</li> },
            Origin::Sum(sum) => (sum.is_some(), sum.iter().map(|sum| self.sum(sum)).collect::<Html>()),
            Origin::Fault(why) => {
                (true, why.iter().map(|why| html! { <p>{ marked(why, self.desk.language()) }</p> }).collect())
            }
        };
        html! {
            <li {key}>
                <details open={is_open} ontoggle={toggling(self.open, &line.at)}>
                    <summary>{ head }</summary>
                    { inside }
                </details>
            </li>
        }
    }

    fn sum(&self, sum: &Sum) -> Html {
        html! {
            <>
                <p>{ sum.done }</p>
                <ul>{ for sum.lines.iter().map(|line| self.line(line)) }</ul>
                if !sum.formula.is_empty() {
                    <p class="note">{ self.desk.language().worked().method() }{ ": " }<code>{ sum.formula }</code></p>
                }
            </>
        }
    }

    fn leaf(&self, leaf: &Leaf, label: &str) -> Html {
        let words = self.desk.language().worked();
        html! {
            <>
                if !leaf.notes.is_empty() { <p class="note">{ for notes(&leaf.notes, self.desk.language()) }</p> }
                if let Some((was, edit)) = &leaf.changed {
                    <p class="yours">
                        { words.yours() }{ " " }{ was }{ ". " }
                        { self.button(self.desk.language().history().put_back(), label, self.desk.asking(Action::Edit(edit.clone()))) }
                    </p>
                }
                if let Some(path) = &leaf.path { { self.way_to(path, label) } }
            </>
        }
    }

    fn button(&self, name: &str, about: &str, onclick: Callback<MouseEvent>) -> Html {
        self.desk.button_of(Some("put-back"), name, about, onclick)
    }

    /// The way to the box of a number, opening what it stands in.
    fn way_to(&self, path: &str, label: &str) -> Html {
        let path = path.to_owned();
        let onclick = Callback::from(move |event: MouseEvent| {
            go_to(&event.target_unchecked_into::<Node>(), &path);
        });
        self.button(self.desk.language().worked().change(), label, onclick)
    }
}

/// Notes with a dot between them.
fn notes(notes: &[String], language: Language) -> impl Iterator<Item = Html> {
    notes.iter().enumerate().map(move |(place, note)| {
        html! { <>{ if place > 0 { " · " } else { "" } }{ marked(note, language) }</> }
    })
}

/// Keeps which lines are open.
fn toggling(open: &UseStateHandle<Open>, at: &[usize]) -> Callback<Event> {
    let (open, at) = (open.clone(), at.to_vec());
    Callback::from(move |event: Event| {
        let is_open = event.target_unchecked_into::<HtmlDetailsElement>().open();
        if open.contains(&at) != is_open {
            let mut all = (*open).clone();
            if is_open {
                all.insert(at.clone());
            } else {
                all.remove(&at);
            }
            open.set(all);
        }
    })
}
