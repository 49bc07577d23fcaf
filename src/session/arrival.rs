//! What comes to the calculator from elsewhere than the reader's hand.
//!
//! ```
//! # use outcomes_calculator::{data::presets::preset, scenario::Scenario};
//! # let scenario = Scenario::new(serde_json::from_str(preset("frequent-ae").unwrap_or_default())?);
//! use outcomes_calculator::text::link::LinkFault;
//! use outcomes_calculator::session::{arrival::Arrival, settings::Settings, action::Action, state::State};
//!
//! let state = State::open(scenario, Settings::default()).expect("a preset has no faults");
//! assert!(!state.has_work());
//! let bad = Arrival::BadLink(LinkFault::Damaged);
//! assert_eq!(state.reduce(Action::Arrive(bad.clone())).arrival, bad);
//! # Ok::<(), serde_json::Error>(())
//! ```

use crate::scenario::Scenario;
use crate::text::link::LinkFault;
use crate::text::starting::Obstacle;

/// What has come from elsewhere.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Arrival {
    /// Nothing that the reader has to be told of.
    #[default]
    Nothing,
    /// A place with nothing in it, of the reader's choice.
    Empty,
    /// The reader's own numbers, kept on this device.
    Kept,
    /// The scenario of a link, without a fault, while the reader has numbers to lose.
    Link(Scenario),
    /// A link that gives no scenario.
    BadLink(LinkFault),
    /// The page has named a scenario that cannot be had.
    NoScenario(Obstacle),
}
