//! The arithmetic of METHOD.md, a file for each section.

pub mod appraisal;
pub mod by_id;
pub mod discount;
pub mod evaluate;
pub mod evidence;
pub mod levers;
pub mod money_results;
pub mod prices;
pub mod results;
pub mod spread;
pub mod units;
pub mod views;
pub mod warning;

mod benefits;
pub(crate) mod bisect;
pub(crate) mod costs;
mod deal;
mod demand;
mod drive;
mod drive_to_match;
pub(crate) mod gain;
mod grid;
mod outcomes;
mod outputs;
mod pathways;
pub(crate) mod people;
pub(crate) mod shapley;
pub(crate) mod simulation;
mod spending;
pub(crate) mod warnings;
pub(crate) mod words;
