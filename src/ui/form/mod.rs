//! Any field of a scenario, drawn from the field table.

mod choice;
mod entry;
pub mod field;
pub mod finder;
mod list;
mod map;
pub mod money;
pub mod number;
pub mod text_field;
