//! The Yew component: the state it shows, and the screen.

pub mod app;
pub mod state;
