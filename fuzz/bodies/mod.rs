//! What each fuzz target does with its bytes. The targets and a short test of the crate share it.
//!
//! Each says whether its input got as far as it can, so that a test can see that some did.

#![allow(dead_code, reason = "each target takes what it needs")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "this is a test")]

pub mod address;
pub mod document;
pub mod edits;
pub mod input;
pub mod link;
pub mod outcome;
pub mod paste;
pub mod paths;
pub mod seeds;

use outcomes_calculator::data::presets::PRESETS;
use outcomes_calculator::scenario::node::Node;

/// The presets, by id.
pub fn presets() -> Vec<(&'static str, Node)> {
    let read = |text| serde_json::from_str(text).expect("a preset is JSON");
    PRESETS.iter().map(|preset| (preset.id, read(preset.text()))).collect()
}

/// How many values a value is made of, itself included.
pub fn size(node: &Node) -> usize {
    let entries = node.entries().iter().map(size).sum::<usize>();
    1 + entries + node.fields().iter().map(|(_, value)| size(value)).sum::<usize>()
}
