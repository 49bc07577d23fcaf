//! The Yew component: the state it shows, and the screen.
//!
//! ```
//! # use outcomes_calculator::{data::presets::preset, scenario::Scenario};
//! # let scenario = Scenario::new(serde_json::from_str(preset("frequent-ae").unwrap_or_default())?);
//! use outcomes_calculator::scenario::{edit::Edit, history::Origin};
//! use outcomes_calculator::ui::{refusal::Refusal, settings::Settings};
//! use outcomes_calculator::ui::state::{Action, State};
//! use outcomes_calculator::uncertainty::{draws::Draws, evaluate::evaluate};
//!
//! let success = "outcomes.needs-met.success";
//! let set = |value| Action::Edit(Edit::SetNumber { path: success.to_owned(), value });
//! let begun = State::open(scenario.clone(), Settings::default()).expect("a preset has no faults");
//! assert_eq!((begun.preset(), begun.is_complete()), (Some("frequent-ae"), false));
//! let results = evaluate(&begun.appraisal, Draws { count: 64, seed: 1 });
//! assert!(begun.completed(&begun.scenario, results.into()).is_complete());
//!
//! let changed = begun.reduce(set(0.5));
//! assert!(changed.is_changed() && changed.to_undo().is_some());
//! assert_eq!(changed.start().number(success), Some(0.65));
//! let undone = changed.reduce(Action::Undo);
//! assert_eq!((undone.scenario.number(success), undone.to_redo().is_some()), (Some(0.65), true));
//!
//! // A share cannot be above 1: the scenario stays as it is, and the reader is told.
//! let refused = begun.reduce(set(1.5));
//! let told: &Refusal = &refused.refused[0];
//! assert_eq!((refused.faults_at(success), &refused.scenario), (&*told.faults, &begun.scenario));
//! assert_eq!(refused.refusal(), []);
//! assert_eq!(begun.try_open(scenario, Origin::File), Ok(begun));
//! # Ok::<(), serde_json::Error>(())
//! ```

#[cfg(feature = "web")]
pub mod app;
pub mod arrival;
#[cfg(feature = "web")]
pub mod download;
#[cfg(feature = "web")]
pub mod first_view;
pub mod kept;
pub mod long_work;
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
#[cfg(feature = "web")]
mod working_out;
