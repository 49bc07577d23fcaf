//! The units of METHOD.md. They are aliases, not wrappers, because every number a reader can vary is
//! replaced in place by a draw, whatever its unit.

/// Pounds, real terms, at the scenario's price year unless said otherwise.
pub type Pounds = f64;

/// A part of a whole, from 0 (none) to 1 (all).
pub type Share = f64;

/// A rate a year: 0.035 is 3.5 %.
pub type Rate = f64;

/// A length of time in years, parts of a year included.
pub type Years = f64;
