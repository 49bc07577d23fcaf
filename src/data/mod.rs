//! Built-in facts, each with its source.

pub mod csv;
pub mod deflators;
pub mod finder;
pub mod overlaps;
pub mod presets;
pub mod unit_costs;
