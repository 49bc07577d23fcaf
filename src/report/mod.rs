//! What is shown of a scenario and its results: sentences, tables, series. No markup.

#[cfg(feature = "cli")]
pub mod plain;
