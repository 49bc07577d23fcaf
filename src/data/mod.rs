//! Built-in facts, each with its source.

pub mod attribution;
pub mod csv;
pub mod deflators;
pub mod finder;
pub mod overlaps;
pub mod presets;
pub mod related;
pub mod unit_costs;
