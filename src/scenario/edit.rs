//! The only way a scenario changes.

/// One change.
#[derive(Clone, Debug, PartialEq)]
pub enum Edit {
    /// Put a number at a path.
    SetNumber {
        /// Field names and ids, as METHOD.md section 2 writes them.
        path: String,
        /// The new value, in the field's own unit.
        value: f64,
    },
}
