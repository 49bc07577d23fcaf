//! The Yew component: the state it shows, and the screen.

pub mod app;
pub mod settings;
pub mod state;

mod answer;
mod chart;
mod comparison;
mod controls;
mod deal;
mod errors;
mod form;
mod heading;
mod lever;
mod matters;
mod number_field;
mod number_text;
mod pathways;
mod status;
mod table;
mod warnings;
