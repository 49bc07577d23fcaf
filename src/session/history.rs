//! What has been done to a scenario, and what can be undone and done again.

use std::rc::Rc;

use crate::scenario::Scenario;
use crate::scenario::edit::Edit;
use crate::scenario::path::Path;

/// The most changes that can be undone; older ones are forgotten.
const MOST_UNDO: usize = 200;

/// A scenario with the one it is put back to.
#[derive(Clone, Debug, PartialEq)]
pub struct Document {
    /// The scenario.
    pub scenario: Rc<Scenario>,
    /// The one it was begun with.
    pub start: Rc<Scenario>,
}

/// What was done to one document to make the next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Deed {
    /// Something was put at a path, or set.
    Put(Path),
    /// What stood at a path was taken away.
    Removed(Path),
    /// An entry was put to another place in its list.
    Moved(Path),
    /// Everything was put back.
    Reset,
    /// Another scenario was opened.
    Opened(Origin),
}

/// Where a scenario came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// The preset of this id.
    Preset(&'static str),
    /// A place with nothing in it yet.
    Nothing,
    /// A file of the reader's.
    File,
    /// A share link.
    Link,
    /// Figures that the reader pasted.
    Pasted,
    /// The scenarios that the reader keeps.
    Kept,
    /// The page around the calculator.
    Page,
}

impl From<&Edit> for Deed {
    fn from(edit: &Edit) -> Self {
        let path = edit.path().clone();
        match edit {
            Edit::SetNumber { .. } | Edit::Put { .. } => Deed::Put(path),
            Edit::Remove { .. } => Deed::Removed(path),
            Edit::Move { to, .. } => Deed::Moved(path.entry(*to)),
        }
    }
}

/// A document beside the one on the screen, and what was done between the two.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// The document.
    pub document: Document,
    /// What was done.
    pub deed: Deed,
}

/// The documents before the one on the screen, and those that were undone.
///
/// ```
/// use outcomes_calculator::session::history::{Deed, Document, History};
/// use outcomes_calculator::scenario::{Scenario, node::Node};
/// use std::rc::Rc;
///
/// let titled = |title: &str| Rc::new(Scenario::new(Node::Text(title.to_owned())));
/// let document = |title| Document { scenario: titled(title), start: titled("start") };
///
/// let history = History::default().after(document("before"), Deed::Put("title".into()));
/// assert_eq!(history.to_undo().map(|step| &step.document), Some(&document("before")));
///
/// let (history, now) = history.undone(document("after")).expect("one thing was done");
/// assert_eq!((now, history.to_undo()), (document("before"), None));
/// assert_eq!(history.to_redo().map(|step| &step.document), Some(&document("after")));
///
/// let (again, now) = history.redone(document("before")).expect("one thing was undone");
/// assert_eq!((now, again.to_redo()), (document("after"), None));
/// assert_eq!(history.carried_on().to_redo(), None);
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct History {
    past: Vec<Step>,
    future: Vec<Step>,
}

impl History {
    /// The history once something has been done to `before`.
    #[must_use]
    pub fn after(&self, before: Document, deed: Deed) -> Self {
        let first = usize::from(self.past.len() == MOST_UNDO);
        let mut past = self.past[first..].to_vec();
        past.push(Step { document: before, deed });
        Self { past, future: Vec::new() }
    }

    /// The history once the last thing done has been carried on.
    #[must_use]
    pub fn carried_on(&self) -> Self {
        Self { past: self.past.clone(), future: Vec::new() }
    }

    /// What would be undone, and the document that would then stand.
    #[must_use]
    pub fn to_undo(&self) -> Option<&Step> {
        self.past.last()
    }

    /// What would be done again, and the document that would then stand.
    #[must_use]
    pub fn to_redo(&self) -> Option<&Step> {
        self.future.last()
    }

    /// The history and the document once the last thing done to `now` is undone; none where there is none.
    #[must_use]
    pub fn undone(&self, now: Document) -> Option<(Self, Document)> {
        let (past, future, document) = turn(&self.past, &self.future, now)?;
        Some((Self { past, future }, document))
    }

    /// The history and the document once what was last undone is done again; none where there is none.
    #[must_use]
    pub fn redone(&self, now: Document) -> Option<(Self, Document)> {
        let (future, past, document) = turn(&self.future, &self.past, now)?;
        Some((Self { past, future }, document))
    }
}

/// Takes the last step `from` one way and puts it, with the document it leads back to, on the other.
fn turn(from: &[Step], to: &[Step], now: Document) -> Option<(Vec<Step>, Vec<Step>, Document)> {
    let (last, rest) = from.split_last()?;
    let mut to = to.to_vec();
    to.push(Step { document: now, deed: last.deed.clone() });
    Some((rest.to_vec(), to, last.document.clone()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::node::Node;

    /// A slider that is dragged on adds no step, and loses none.
    #[test]
    fn what_is_carried_on_keeps_what_can_be_undone_and_forgets_what_was() {
        let scenario = Rc::new(Scenario::new(Node::Object(Vec::new())));
        let document = || Document { scenario: Rc::clone(&scenario), start: Rc::clone(&scenario) };
        let done = History::default().after(document(), Deed::Reset).after(document(), Deed::Reset);
        let (undone, _) = done.undone(document()).unwrap();
        let carried_on = undone.carried_on();
        assert_eq!(carried_on.to_undo().map(|step| &step.deed), Some(&Deed::Reset));
        assert!(undone.to_redo().is_some() && carried_on.to_redo().is_none());
    }
}
