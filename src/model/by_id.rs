//! A map that keeps the order of the scenario's lists.

use serde::{Serialize, Serializer};

/// Values by the id of an agency, service, group, outcome or lever, in the scenario's order.
#[derive(Clone, Debug, PartialEq)]
pub struct ById<T>(pub Vec<(String, T)>);

impl<T> ById<T> {
    /// The value of `id`, if there is one.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&T> {
        self.0.iter().find_map(|(key, value)| (key == id).then_some(value))
    }

    /// Ids and values, in order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &T)> {
        self.0.iter().map(|(id, value)| (id.as_str(), value))
    }
}

impl<T: Serialize> Serialize for ById<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.iter())
    }
}
