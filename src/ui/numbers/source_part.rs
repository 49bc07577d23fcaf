//! A box for one part of where a number comes from.

use yew::prelude::*;

use crate::scenario::edit::Edit;
use crate::scenario::path::Path;
use crate::scenario::walk::source_of;
use crate::session::action::Action;
use crate::text::Language;
use crate::text::source::{Source, SourceKind};
use crate::ui::desk::{Desk, use_desk};
use crate::ui::typing::{text_of, use_typing};

/// Which part of a source a box holds.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum SourcePart {
    /// What says so.
    What,
    /// The year in which it does.
    Year,
    /// Where it can be read.
    Address,
}

impl SourcePart {
    fn of(self, source: &Source) -> &str {
        match self {
            Self::What => &source.what,
            Self::Year => &source.year,
            Self::Address => &source.address,
        }
    }

    fn put(self, source: &mut Source, text: &str) {
        let part = match self {
            Self::What => &mut source.what,
            Self::Year => &mut source.year,
            Self::Address => &mut source.address,
        };
        text.clone_into(part);
    }
}

/// The source of a number, as it is told in the language shown.
pub fn source_at(desk: &Desk, path: &str) -> Source {
    let told = source_of(desk.scenario().root(), &Path::parse(path), desk.language());
    told.map(Source::read).unwrap_or_default()
}

/// The edit that gives the source of a number a kind, in every language in which it stands.
pub fn of_kind(desk: &Desk, path: &str, kind: Option<SourceKind>) -> Option<Edit> {
    desk.scenario().sourced(&Path::parse(path), desk.language(), &|text, language| {
        Source { kind, ..Source::read(text) }.written(language)
    })
}

/// The edit that puts a part of the source of a number: what says so in the language shown, the year and the address in all.
fn with_part(desk: &Desk, path: &str, part: SourcePart, text: &str) -> Option<Edit> {
    let shown = desk.language();
    desk.scenario().sourced(&Path::parse(path), shown, &|before: &str, language: Language| {
        if part == SourcePart::What && language != shown {
            return before.to_owned();
        }
        let mut source = Source::read(before);
        part.put(&mut source, text);
        source.written(language)
    })
}

/// A part of the source of a number.
#[derive(PartialEq, Properties)]
pub struct SourceBoxProps {
    /// The path of the number.
    pub path: AttrValue,
    /// Which part.
    pub part: SourcePart,
    /// Its label.
    pub label: AttrValue,
    /// The id of its box.
    pub id: AttrValue,
}

/// The box.
#[component]
pub fn SourceBox(props: &SourceBoxProps) -> Html {
    let desk = use_desk();
    let source = desk.as_ref().map(|desk| source_at(desk, &props.path)).unwrap_or_default();
    let stands = props.part.of(&source).to_owned();
    let typing = use_typing(&stands, false, 0, |text| text.trim() == stands);
    let Some(desk) = desk else { return Html::default() };
    let oninput = {
        let (typing, desk) = (typing.clone(), desk.clone());
        let (path, part) = (props.path.clone(), props.part);
        Callback::from(move |event: InputEvent| {
            let text = text_of(&event);
            // The signs that part a source into its parts are none of what stands in one.
            let plain = text.trim().replace(['(', ')'], "");
            let plain = if part == SourcePart::What { text.trim() } else { &*plain };
            if let Some(edit) = with_part(&desk, &path, part, plain) {
                desk.act(Action::Adjust(edit));
            }
            typing.take(text.clone(), Some(plain.to_owned()));
        })
    };
    let onblur = typing.go(move |_| desk.act(Action::Settle));
    html! {
        <div class={classes!("source-part", (props.part == SourcePart::Year).then_some("short"))}>
            <label for={props.id.clone()}>{ &props.label }</label>
            <input type="text" ref={typing.node.clone()} id={props.id.clone()} autocomplete="off" maxlength="400" value={typing.text.clone()}
                onfocus={typing.come()} {oninput} {onblur} />
        </div>
    }
}
