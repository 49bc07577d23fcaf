//! The Yew component: the state it shows, and the screen.

pub mod app;
pub mod download;
pub mod picture;
pub mod settings;
pub mod state;

mod answer;
mod chart;
mod charts;
mod controls;
mod errors;
mod form;
mod heading;
mod lever;
mod number_field;
mod number_text;
mod plot;
mod status;
mod table;
mod warnings;
