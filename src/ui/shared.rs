//! What many components are given.

use std::ops::Deref;
use std::rc::Rc;

/// Something that many components hold: equal where it is the same one, as to compare all that it says would take longer
/// than to draw it.
pub struct Shared<T>(Rc<T>);

impl<T> Shared<T> {
    /// The only one of its kind until it is cloned.
    pub fn new(value: T) -> Self {
        Self(Rc::new(value))
    }
}

impl<T> From<Rc<T>> for Shared<T> {
    fn from(value: Rc<T>) -> Self {
        Self(value)
    }
}

impl<T> Clone for Shared<T> {
    fn clone(&self) -> Self {
        Self(Rc::clone(&self.0))
    }
}

impl<T> Deref for Shared<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T> PartialEq for Shared<T> {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}
