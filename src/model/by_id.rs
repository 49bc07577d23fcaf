//! A map that keeps the order of the scenario's lists, as METHOD.md section 15 asks of every map.

use serde::{Serialize, Serializer};

/// Values by the id of an agency, service, group, outcome or lever, in the scenario's order.
#[derive(Clone, Debug, PartialEq)]
pub struct ById<T>(pub Vec<(String, T)>);

impl<T> ById<T> {
    /// The value of `id`, if there is one.
    ///
    /// ```
    /// # use outcomes_calculator::model::by_id::ById;
    /// let people = ById(vec![("men".to_owned(), 120.0), ("women".to_owned(), 80.0)]);
    /// assert_eq!(people.get("women"), Some(&80.0));
    /// assert_eq!(people.get("children"), None);
    /// ```
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&T> {
        self.0.iter().find_map(|(key, value)| (key == id).then_some(value))
    }

    /// Ids and values, in order.
    ///
    /// ```
    /// # use outcomes_calculator::model::by_id::ById;
    /// let people = ById(vec![("men".to_owned(), 120.0), ("women".to_owned(), 80.0)]);
    /// assert_eq!(people.iter().map(|(id, _)| id).collect::<Vec<_>>(), ["men", "women"]);
    /// ```
    pub fn iter(&self) -> impl Iterator<Item = (&str, &T)> {
        self.0.iter().map(|(id, value)| (id.as_str(), value))
    }
}

impl<T: Serialize> Serialize for ById<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.iter())
    }
}
