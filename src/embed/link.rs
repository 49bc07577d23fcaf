//! Share links: a scenario out of the fragment of an address, and into it.

use js_sys::decode_uri_component;
use web_sys::Element;

use crate::data::presets::PRESETS;
use crate::data::presets::preset;
use crate::embed::object::messages;
use crate::embed::object::read;
use crate::embed::tell;
use crate::scenario::Scenario;
use crate::scenario::link::decode;
use crate::scenario::link::encode;
use crate::scenario::node::Node;
use crate::scenario::validate::validate;
use crate::text::link::LinkFault;
use crate::ui::arrival::Arrival;
use crate::ui::state::Action;
use crate::ui::state::State;

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
        tell::failed(element, "scenario", &messages(&faults));
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

/// The scenario that a fragment holds; none where it holds none. Some mail writes letters of an address in per cent.
///
/// # Errors
///
/// Why the link gives no scenario.
fn linked(fragment: &str) -> Result<Option<Scenario>, LinkFault> {
    let plain = decode_uri_component(fragment).map_or_else(|_| fragment.to_owned(), String::from);
    decode(&plain, |id| preset(id).and_then(root))
}

/// The fragment that holds the scenario of a calculator, and its language.
///
/// # Errors
///
/// The scenario is too long for a link.
pub fn link_to(state: &State) -> Result<String, LinkFault> {
    let roots: Vec<(&str, Node)> =
        PRESETS.iter().filter_map(|preset| Some((preset.id, root(preset.text)?))).collect();
    let bases: Vec<(&str, &Node)> = roots.iter().map(|(id, root)| (*id, root)).collect();
    let link = encode(&state.scenario, &bases)?;
    Ok([link.as_str(), "&lang=", state.settings.language.code()].concat())
}

fn root(text: &str) -> Option<Node> {
    read(text).ok().map(|scenario| scenario.root().clone())
}
