//! Every number of a scenario, drawn from the field table.

mod choice;
mod entry;
mod field;
mod finder;
mod list;
mod map;
mod money;
mod number;
mod section;
mod text_field;

pub use crate::ui::form::section::Form;
