//! Stand-in until the presets land.

/// Stand-in.
#[must_use]
pub fn preset(_id: &str) -> Option<&'static str> {
    None
}
