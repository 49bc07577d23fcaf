//! Share links: a scenario out of the fragment of an address, and into it.

use crate::data::presets::PRESETS;
use crate::data::presets::preset;
use crate::embed::object::read;
use crate::scenario::Scenario;
use crate::scenario::link::decode;
use crate::scenario::link::encode;
use crate::scenario::node::Node;
use crate::text::link::LinkFault;
use crate::ui::state::State;

/// The scenario that a fragment holds; none where it holds none.
///
/// # Errors
///
/// Why the link gives no scenario.
pub fn linked(fragment: &str) -> Result<Option<Scenario>, LinkFault> {
    decode(fragment, |id| preset(id).and_then(root))
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
