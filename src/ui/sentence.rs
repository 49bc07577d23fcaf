//! A sentence of the answer: what stands out in it, and what of it is in the scenario's own words.

use yew::prelude::*;

use crate::report::answer::sentence::Piece;
use crate::report::answer::sentence::Sentence;
use crate::text::Language;
use crate::ui::marked::marked;
use crate::ui::unbroken::unbroken;

/// A sentence with its marks.
pub fn sentence(sentence: &Sentence, language: Language) -> Html {
    let piece = |piece: &Piece| match piece {
        Piece::Plain(words) => unbroken(words),
        Piece::Bold(words) => html! { <b>{ unbroken(words) }</b> },
        Piece::Own(words) => marked(words, language),
    };
    sentence.pieces.iter().map(piece).collect()
}
