//! The words of the screen, region by region. A phrase that one language lacks does not compile.

pub mod answer;
pub mod arrival;
pub mod charts;
pub mod controls;
pub mod deal;
pub mod dropping;
pub mod finder;
pub mod form;
pub mod giving_way;
pub mod history;
pub mod saving;
pub mod scenarios;
