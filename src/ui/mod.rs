//! The Yew component: the state it shows, and the screen.

#[cfg(feature = "web")]
pub mod app;
pub mod arrival;
#[cfg(feature = "web")]
pub mod download;
#[cfg(feature = "web")]
pub mod first_view;
pub mod kept;
#[cfg(feature = "web")]
pub mod picture;
pub mod refusal;
pub mod settings;
#[cfg(feature = "web")]
pub mod share;
pub mod state;

#[cfg(feature = "web")]
mod answer;
#[cfg(feature = "web")]
mod arrived;
#[cfg(feature = "web")]
mod changed;
#[cfg(feature = "web")]
mod chart;
#[cfg(feature = "web")]
mod charts;
#[cfg(feature = "web")]
mod controls;
#[cfg(feature = "web")]
mod dropping;
#[cfg(feature = "web")]
mod errors;
#[cfg(feature = "web")]
mod form;
#[cfg(feature = "web")]
mod go_to;
#[cfg(feature = "web")]
mod heading;
#[cfg(feature = "web")]
mod lever;
#[cfg(feature = "web")]
mod number_field;
#[cfg(feature = "web")]
mod number_text;
#[cfg(feature = "web")]
mod plot;
#[cfg(feature = "web")]
mod printed;
#[cfg(feature = "web")]
mod scenarios;
#[cfg(feature = "web")]
mod status;
#[cfg(feature = "web")]
mod table;
#[cfg(feature = "web")]
mod warnings;
#[cfg(feature = "web")]
mod working;
