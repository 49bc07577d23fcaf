//! A calculator of what a place saves when agencies together redesign services around outcomes instead of
//! outputs.
//!
//! The way of the data:
//!
//! ```text
//! typed text ─▶ Edit ─Scenario::with─▶ Scenario ─validate─▶ Appraisal ─evaluate─▶ Results ─Report::new─▶ what is shown
//!                                         └─▶ every Fault, beside its field
//! ```

#[cfg(feature = "cli")]
pub mod cli;
pub mod data;
#[cfg(feature = "web")]
pub mod embed;
pub mod method;
pub mod model;
pub mod report;
pub mod scenario;
pub mod session;
pub mod text;
#[cfg(feature = "web")]
mod ui;
pub mod uncertainty;
