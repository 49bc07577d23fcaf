//! English words on a screen in another language, marked as such.

use yew::prelude::*;

use crate::report::english::pieces;
use crate::text::Language;
use crate::ui::unbroken::unbroken;

/// A text; what of it is known to be English carries `lang` where the screen is in another language.
pub fn marked(text: &str, language: Language) -> Html {
    if language == Language::English {
        return unbroken(text);
    }
    let piece = |(is_english, piece): (bool, &str)| {
        if is_english {
            html! { <span lang="en">{ piece.to_owned() }</span> }
        } else {
            unbroken(piece)
        }
    };
    pieces(text).into_iter().map(piece).collect()
}

/// `lang` for something whose whole text may be English.
pub fn language_of(text: &str, language: Language) -> Option<&'static str> {
    let is_english = || matches!(pieces(text)[..], [(true, _)]);
    (language != Language::English && is_english()).then_some("en")
}
