//! The calculator on a page: what the loader of `<outcomes-calculator>` calls, and what it tells the page.
//!
//! The loader (`www/outcomes-calculator.js`) defines the element, makes its shadow root and decides when to
//! start; here is everything that needs the program itself.

mod api;
mod asked;
mod calculator;
mod chart_file;
mod clipboard;
mod evaluation;
mod file;
mod first_view;
mod frame;
mod handle;
mod host;
mod link;
mod object;
mod pause;
mod remember;
mod rest;
mod saved_drawing;
mod source;
mod stage;
mod start;
mod style;
mod tell;
mod value;
