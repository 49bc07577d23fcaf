//! A chart as a file: its numbers, its drawing, or a picture of it.

use std::rc::Rc;

use yew::prelude::*;

use crate::report::drawing::Chart;
use crate::text::Language;
use crate::ui::desk::use_desk;
use crate::ui::saving::no_file;

/// A chart that a reader asks for as a file.
pub struct Download {
    /// The chart.
    pub chart: Rc<Chart>,
    /// As what.
    pub kind: FileKind,
    /// Its drawing on the screen.
    pub drawing: NodeRef,
    /// Where its numbers come from.
    pub source: AttrValue,
    /// Hears that the page does not allow it, or may not.
    pub refused: Callback<Unsaved>,
}

/// Why a file may not have come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unsaved {
    /// The page lets no picture be made.
    Picture,
    /// The page may not let files be saved.
    File,
}

/// As what a chart is saved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileKind {
    /// Its table.
    Csv,
    /// Its drawing.
    Svg,
    /// Its drawing, in pixels.
    Png,
}

/// A chart and what is round it.
#[derive(PartialEq, Properties)]
pub struct DownloadsProps {
    /// The chart.
    pub chart: Rc<Chart>,
    /// Where its numbers come from.
    pub source: AttrValue,
    /// Its drawing on the screen.
    pub drawing: NodeRef,
}

/// The buttons that save a chart.
#[component]
pub fn Downloads(props: &DownloadsProps) -> Html {
    let Some(desk) = use_desk() else { return Html::default() };
    let language = desk.language();
    let words = language.saving();
    let refused = use_state(|| None);
    let button = |kind: FileKind| {
        let (chart, source) = (Rc::clone(&props.chart), props.source.clone());
        let (told, drawing, host) = (refused.setter(), props.drawing.clone(), desk.host.clone());
        Callback::from(move |_: MouseEvent| {
            let told = told.clone();
            let refused = Callback::from(move |why| told.set(Some(why)));
            let (source, drawing) = (source.clone(), drawing.clone());
            host.save_chart.emit(Download { chart: Rc::clone(&chart), kind, drawing, source, refused });
        })
    };
    html! {
        <>
            { downloads(&props.chart.title, language, button) }
            { match *refused {
                Some(Unsaved::Picture) => html! { <p class="note" role="alert">{ words.no_picture() }</p> },
                Some(Unsaved::File) => no_file(language),
                None => Html::default(),
            } }
        </>
    }
}

/// The line of buttons that save the chart of this title.
fn downloads(title: &str, language: Language, saving: impl Fn(FileKind) -> Callback<MouseEvent>) -> Html {
    let words = language.saving();
    let button = |(kind, word): (FileKind, &'static str)| {
        html! { <button type="button" onclick={saving(kind)}>{ word }<span class="hidden">{ ": " }{ title }</span></button> }
    };
    let kinds = [
        (FileKind::Csv, words.numbers()),
        (FileKind::Svg, words.drawing()),
        (FileKind::Png, words.picture()),
    ];
    html! { <p class="downloads">{ for kinds.into_iter().map(button) }</p> }
}
