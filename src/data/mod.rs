//! Built-in facts, each with its source.

pub mod csv;
pub mod deflators;
pub mod finder;
pub mod overlaps;
#[cfg(feature = "cli")]
mod payers;
pub mod presets;
pub mod unit_costs;
#[cfg(feature = "cli")]
pub mod workbook;
#[cfg(feature = "cli")]
mod workbook_table;
