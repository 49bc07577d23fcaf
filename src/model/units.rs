//! The units of METHOD.md. They are aliases, not wrappers, because every number a reader can vary is
//! replaced in place by a draw, whatever its unit.
//!
//! ```
//! use outcomes_calculator::model::units::{Pounds, Rate, Share, Years};
//!
//! let (unit_cost, growth, cashable): (Pounds, Rate, Share) = (200.0, 0.5, 0.25);
//! let second_year: Pounds = unit_cost * (1.0 + growth) * cashable;
//! assert_eq!(second_year, 75.0);
//! let half_a_year: Years = 0.5;
//! assert_eq!(half_a_year * second_year, 37.5);
//! ```

/// Pounds, real terms, at the scenario's price year unless said otherwise. A gain is above 0, and so is a cost where
/// costs are told; what is left of both is a loss where it is below 0.
pub type Pounds = f64;

/// A part of a whole, from 0 (none) to 1 (all).
pub type Share = f64;

/// A rate a year: 0.035 is 3.5 %, and below 0 something falls.
pub type Rate = f64;

/// A length of time in years, parts of a year included; 0 or more.
pub type Years = f64;
