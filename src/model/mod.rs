//! The arithmetic of METHOD.md, a file for each section.

pub mod by_id;
pub mod results;
pub mod spread;
pub mod units;
pub mod warning;
