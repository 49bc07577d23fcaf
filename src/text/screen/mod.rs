//! The words of the screen, region by region. A phrase that one language lacks does not compile.

pub mod charts;
pub mod deal;
pub mod dropping;
pub mod form;
pub mod giving_way;
