//! How sure the results are: draws of the ranges, and one number varied at a time. METHOD.md section 13.

pub mod draws;
pub mod evaluate;
pub mod histogram;
pub mod work;

mod directions;
mod distribution;
mod drivers;
mod lever_slot;
mod order;
mod percentile;
mod sampler;
mod sensitivity;
mod slot;
mod sobol;
mod touched;
