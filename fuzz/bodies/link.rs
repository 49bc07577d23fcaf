//! Any text as a share link, and any bytes as the steps of one.

use std::sync::LazyLock;

use outcomes_calculator::scenario::Scenario;
use outcomes_calculator::scenario::link::MOST_CHARACTERS;
use outcomes_calculator::scenario::link::decode;
use outcomes_calculator::scenario::link::encode;
use outcomes_calculator::scenario::node::Node;
use outcomes_calculator::scenario::validate::validate;
use outcomes_calculator::text::Language;
use outcomes_calculator::text::link::LinkFault;

use super::address::to_base64;
use super::outcome::bits;
use super::outcome::tell;
use super::presets;
use super::size;

static PRESETS: LazyLock<Vec<(&str, Node)>> = LazyLock::new(presets);

/// Opens a link; whether it gave a scenario. A first byte below a space says that steps follow, and from what.
pub fn run(bytes: &[u8]) -> bool {
    let fragment = match bytes.split_first() {
        Some((first, steps)) if *first < b' ' => link_of_steps(usize::from(*first), steps),
        _ => String::from_utf8_lossy(bytes).into_owned(),
    };
    match decode(&fragment, preset) {
        Ok(None) => false,
        Ok(Some(scenario)) => {
            assert!(size(scenario.root()) < 2 * MOST_CHARACTERS, "it grew out of nothing");
            comes_back(&scenario);
            if let Err(faults) = validate(&scenario) {
                tell(&faults);
            }
            true
        }
        Err(fault) => {
            for language in [Language::English, Language::Welsh] {
                assert_ne!(fault.message(language), "", "{fault:?}");
            }
            false
        }
    }
}

/// What can be put in a link is what comes out of it, to the bit, whether from a preset or from nothing.
pub fn comes_back(scenario: &Scenario) {
    let bases: Vec<(&str, &Node)> = PRESETS.iter().map(|(id, root)| (*id, root)).collect();
    for bases in [&bases[..], &[]] {
        match encode(scenario, bases) {
            Ok(link) => {
                let found = decode(&link, preset).expect("what is encoded decodes").expect("it is a link");
                assert_eq!(bits(found.root()), bits(scenario.root()), "{link}");
            }
            Err(fault) => assert_eq!(fault, LinkFault::TooLong),
        }
    }
}

fn preset(id: &str) -> Option<Node> {
    PRESETS.iter().find(|(own, _)| *own == id).map(|(_, root)| root.clone())
}

fn link_of_steps(base: usize, steps: &[u8]) -> String {
    let id = PRESETS.get(base).map_or("", |(id, _)| id);
    format!("s=1.{id}.{}", to_base64(&[&check(steps).to_le_bytes(), steps].concat()))
}

/// FNV-1a over what follows it.
fn check(bytes: &[u8]) -> u32 {
    bytes.iter().fold(0x811c_9dc5, |hash, byte| (hash ^ u32::from(*byte)).wrapping_mul(0x0100_0193))
}
