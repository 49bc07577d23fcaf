//! Words of a scenario on a screen in another language, marked as such.

use std::cell::RefCell;

use yew::prelude::*;

use crate::report::foreign::Foreign;
use crate::scenario::Scenario;
use crate::text::Language;
use crate::ui::unbroken::unbroken;

thread_local! {
    /// What of the scenario that is being drawn is in another language.
    static FOREIGN: RefCell<Foreign> = RefCell::default();
}

/// Learns which words are in another language, before a scenario is drawn.
pub fn learn(scenario: &Scenario, language: Language) {
    FOREIGN.set(Foreign::of(scenario, language));
}

/// Does something by which words are in another language.
pub fn with_foreign<T>(doing: impl FnOnce(&Foreign) -> T) -> T {
    FOREIGN.with_borrow(doing)
}

/// A text; what of it is in another language carries `lang`.
pub fn marked(text: &str, language: Language) -> Html {
    FOREIGN.with_borrow(|foreign| {
        let piece = |(is_foreign, piece): (bool, &str)| {
            if is_foreign {
                html! { <span lang={language.other().code()}>{ piece.to_owned() }</span> }
            } else {
                unbroken(piece)
            }
        };
        foreign.pieces(text).into_iter().map(piece).collect()
    })
}

/// `lang` for something whose whole text may be in another language.
pub fn language_of(text: &str, language: Language) -> Option<&'static str> {
    let is_foreign = FOREIGN.with_borrow(|foreign| matches!(foreign.pieces(text)[..], [(true, _)]));
    is_foreign.then(|| language.other().code())
}
