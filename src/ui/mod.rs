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
//! let set = |value| Action::Edit(Edit::SetNumber { path: success.into(), value });
//! let begun = State::open(scenario.clone(), Settings::default()).expect("a preset has no faults");
//! assert_eq!((begun.preset(), begun.is_complete()), (Some("frequent-ae"), false));
//! let results = evaluate(&begun.appraisal, Draws { count: 64, seed: 1 });
//! assert!(begun.completed(&begun.scenario, results.into()).is_complete());
//!
//! let changed = begun.reduce(set(0.5));
//! assert!(changed.is_changed() && changed.to_undo().is_some());
//! assert_eq!(changed.start().number(success), Some(0.67));
//! let undone = changed.reduce(Action::Undo);
//! assert_eq!((undone.scenario.number(success), undone.to_redo().is_some()), (Some(0.67), true));
//!
//! // A share cannot be above 1: the scenario stays as it is, and the reader is told.
//! let refused = begun.reduce(set(1.5));
//! let told: &Refusal = &refused.refused[0];
//! assert_eq!((refused.faults_at(success), &refused.scenario), (&*told.faults, &begun.scenario));
//! assert_eq!(refused.refusal(), []);
//! assert_eq!(begun.try_open(scenario, Origin::File), Ok(begun));
//! # Ok::<(), serde_json::Error>(())
//! ```

pub mod arrival;
pub mod editing;
pub mod kept;
pub mod long_work;
pub mod refusal;
pub mod settings;
pub mod state;

#[cfg(feature = "web")]
pub(crate) use screen::*;

/// What only a browser draws. Its files stand beside those of the state.
#[cfg(feature = "web")]
#[path = "."]
mod screen {
    pub mod answer;
    pub mod app;
    pub mod arrived;
    pub mod changed;
    pub mod chart;
    pub mod charts;
    pub mod controls;
    pub mod download;
    pub mod dropping;
    pub mod errors;
    pub mod first_view;
    pub mod form;
    pub mod go_to;
    pub mod heading;
    pub mod lever;
    pub mod marked;
    pub mod number_field;
    pub mod number_text;
    pub mod picture;
    pub mod plot;
    pub mod printed;
    pub mod saving;
    pub mod scenarios;
    pub mod share;
    pub mod slider;
    pub mod status;
    pub mod staying;
    pub mod table;
    pub mod typing;
    pub mod unbroken;
    pub mod warnings;
    pub mod working;
    pub mod working_out;
}
