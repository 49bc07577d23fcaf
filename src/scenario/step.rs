//! One step of a path: into a field, to an id, to a place in a list.
//!
//! ```
//! use outcomes_calculator::scenario::{path::Path, step::Step};
//!
//! assert_eq!(Path::parse("redesign.costs.2").last(), Some(&Step::Index(2)));
//! ```

use crate::scenario::field::Field;
use crate::scenario::field::Names;

/// One step of the way.
#[derive(Clone, Debug)]
pub enum Step {
    /// Into a field of the format.
    Field(&'static Field),
    /// To what a list, a map or a split has for an agency, service, group or outcome.
    Id(Names, String),
    /// To the entry at a place of a list without ids.
    Index(usize),
    /// Into anything else: a part of an amount of money, a year, a field that the format has not.
    Name(String),
}

/// A step by its name, to be told from others in a pattern.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part<'a> {
    /// A field of the format.
    Field(&'static str),
    /// An id.
    Id(&'a str),
    /// A place in a list.
    Index(usize),
    /// Anything else.
    Name(&'a str),
}

impl PartialEq for Step {
    /// Fields of one name are one field: the steps before them say of which object.
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Step::Field(one), Step::Field(other)) => one.name == other.name,
            (Step::Id(names, one), Step::Id(others, other)) => names == others && one == other,
            (Step::Index(one), Step::Index(other)) => one == other,
            (Step::Name(one), Step::Name(other)) => one == other,
            _ => false,
        }
    }
}

impl Eq for Step {}

impl Step {
    /// The name of the field that it leads into; none where it leads elsewhere.
    ///
    /// ```
    /// # use outcomes_calculator::scenario::path::Path;
    /// let path = Path::parse("services.volume.volume");
    /// let fields: Vec<_> = path.steps().iter().map(|step| step.field()).collect();
    /// assert_eq!(fields, [Some("services"), None, Some("volume")]);
    /// ```
    #[must_use]
    pub fn field(&self) -> Option<&'static str> {
        if let Step::Field(field) = self { Some(field.name) } else { None }
    }

    pub(super) fn part(&self) -> Part<'_> {
        match self {
            Step::Field(field) => Part::Field(field.name),
            Step::Id(_, id) => Part::Id(id),
            Step::Index(place) => Part::Index(*place),
            Step::Name(name) => Part::Name(name),
        }
    }

    /// Its name among the keys of an object; none of a place in a list.
    ///
    /// ```
    /// # use outcomes_calculator::scenario::path::Path;
    /// let path = Path::parse("redesign.costs.1.source");
    /// let keys: Vec<_> = path.steps().iter().map(|step| step.key()).collect();
    /// assert_eq!(keys, [Some("redesign"), Some("costs"), None, Some("source")]);
    /// ```
    #[must_use]
    pub fn key(&self) -> Option<&str> {
        match self {
            Step::Field(field) => Some(field.name),
            Step::Id(_, name) | Step::Name(name) => Some(name),
            Step::Index(_) => None,
        }
    }
}
