//! The state of a screen and what changes it.
//!
//! ```
//! # use outcomes_calculator::{data::presets::preset, scenario::Scenario};
//! # let scenario = Scenario::new(serde_json::from_str(preset("frequent-ae").unwrap_or_default())?);
//! use outcomes_calculator::scenario::edit::Edit;
//! use outcomes_calculator::session::{action::Action, history::Origin, settings::Settings, state::State};
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
//! assert_eq!((refused.refused.at(success).is_empty(), &refused.scenario), (false, &begun.scenario));
//! assert_eq!(refused.refused.of_whole(), []);
//! assert_eq!(begun.try_open(scenario, Origin::File), Ok(begun));
//! # Ok::<(), serde_json::Error>(())
//! ```

pub mod action;
pub mod arrival;
mod completing;
pub mod editing;
pub mod history;
pub mod kept;
pub mod long_work;
pub mod refusals;
pub mod settings;
pub mod state;
pub mod undo_label;
