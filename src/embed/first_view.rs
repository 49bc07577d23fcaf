//! The first view of a calculator, on the page before the rest of the program has come.

use std::rc::Rc;

use yew::html;

use crate::embed::asked::{Asked, Source};
use crate::embed::object::read;
use crate::embed::stage::Stage;
use crate::scenario::Scenario;
use crate::scenario::preset::first_seen_scenario;
use crate::session::state::State;
use crate::ui::first_view::FirstViewOnly;
use crate::ui::shared::Shared;

/// Draws the first view in `place` and gives its state; none where its numbers are not at hand without a fault: the rest
/// of the program then starts from nothing, and tells what is wrong.
pub async fn draw(place: &Stage, asked: &Asked) -> Option<Rc<State>> {
    let fragment = asked.fragment();
    let opened = State::open(at_hand(asked, &fragment)?, asked.settings(&fragment)).ok()?;
    let state = Rc::new(opened);
    place.show(html! { <FirstViewOnly state={Shared::from(Rc::clone(&state))} /> });
    place.drawn().await;
    Some(state)
}

/// The scenario that the page has given, or the preset that it names.
fn at_hand(asked: &Asked, fragment: &str) -> Option<Scenario> {
    if !asked.scenario().is_undefined() {
        return read(&asked.text()?).ok();
    }
    let is_as_made = fragment.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"#&-=".contains(&byte));
    match asked.source(fragment) {
        Source::Preset(id) if is_as_made && !asked.brings(fragment) => first_seen_scenario(&id).cloned(),
        Source::Preset(_) | Source::File(_) => None,
    }
}
