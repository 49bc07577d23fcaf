//! Built-in facts, each with its source.

pub mod deflators;
pub mod presets;
