//! Share links: a scenario out of the fragment of an address, and into it.

use web_sys::Element;

use crate::embed::object::messages;
use crate::embed::tell;
use crate::scenario::Scenario;
use crate::scenario::link::decode;
use crate::scenario::link::encode;
use crate::scenario::node::Node;
use crate::scenario::preset::preset_scenario;
use crate::scenario::preset::presets;
use crate::scenario::validate::validate;
use crate::session::action::Action;
use crate::session::arrival::Arrival;
use crate::session::state::State;
use crate::text::link::LinkFault;

/// The state once a link is followed. It opens at once where the reader has nothing to lose, and otherwise waits for
/// the reader's word; one that gives no scenario changes nothing, and the reader and the page are told why.
pub fn brought(fragment: &str, state: State, element: &Element) -> State {
    let language = state.settings.language;
    let scenario = match linked(fragment) {
        Ok(None) => return state,
        Ok(Some(scenario)) => scenario,
        Err(fault) => {
            tell::failed(element, fault.code(), &fault.message(language));
            return state.reduce(Action::Arrive(Arrival::BadLink(fault)));
        }
    };
    if let Err(faults) = validate(&scenario) {
        tell::failed(element, "scenario", &messages(&faults, language));
        return state.reduce(Action::Refuse(faults));
    }
    if scenario == *state.scenario {
        return state;
    }
    if state.has_work() {
        return state.reduce(Action::Arrive(Arrival::Link(scenario)));
    }
    State::open(scenario, state.settings).unwrap_or(state)
}

/// The scenario that a fragment holds; none where it holds none.
///
/// # Errors
///
/// Why the link gives no scenario.
fn linked(fragment: &str) -> Result<Option<Scenario>, LinkFault> {
    let root = |id: &str| preset_scenario(id).map(|preset| preset.root().clone());
    decode(fragment, root)
}

/// The fragment that holds the scenario of a calculator, and its language.
///
/// # Errors
///
/// The scenario is too long for a link.
pub fn link_to(state: &State) -> Result<String, LinkFault> {
    let bases: Vec<(&str, &Node)> = presets().map(|(id, preset)| (id, preset.root())).collect();
    let link = encode(&state.scenario, &bases)?;
    Ok([link.as_str(), "&lang=", state.settings.language.code()].concat())
}
