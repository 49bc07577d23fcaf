//! Where what a path names stands once entries have been moved or taken out.
//!
//! ```
//! use outcomes_calculator::scenario::path::Path;
//! use outcomes_calculator::scenario::shift::{Shift, carried};
//!
//! let shifts = [Shift::Places { list: Path::parse("redesign.costs"), to: vec![None, Some(0)] }];
//! let to = |path: &str| carried(&Path::parse(path), &shifts);
//! assert_eq!(to("redesign.costs.0.amount"), None);
//! assert_eq!(to("redesign.costs.1.amount"), Some(Path::parse("redesign.costs.0.amount")));
//! assert_eq!(to("efficiency.costs.1.amount"), Some(Path::parse("efficiency.costs.1.amount")));
//! ```

use crate::scenario::field::Names;
use crate::scenario::node::Node;
use crate::scenario::path::Path;
use crate::scenario::step::Step;

/// How an edit moved what paths name.
#[derive(Clone, Debug, PartialEq)]
pub enum Shift {
    /// Entries of a list without ids went to other places, or nowhere.
    Places {
        /// The list.
        list: Path,
        /// For each place where its entry went.
        to: Vec<Option<usize>>,
    },
    /// An entry of a list with ids is there no longer.
    Gone(Names, String),
}

impl Shift {
    fn carried(&self, path: &Path) -> Option<Path> {
        match self {
            Shift::Gone(names, id) => (!path.leads_over(*names, id)).then(|| path.clone()),
            Shift::Places { list, to } => {
                let place = list.steps().len();
                match path.steps().get(place) {
                    Some(Step::Index(from)) if path.starts_with(list) => {
                        let to = to.get(*from).copied().unwrap_or(Some(*from))?;
                        Some(path.clone().with_step(place, Step::Index(to)))
                    }
                    _ => Some(path.clone()),
                }
            }
        }
    }
}

/// The path of what a path named before some shifts; none where it has gone.
#[must_use]
pub fn carried(path: &Path, shifts: &[Shift]) -> Option<Path> {
    shifts.iter().try_fold(path.clone(), |path, shift| shift.carried(&path))
}

/// The shift of one entry taken out of a list of so many.
pub(super) fn taken(list: Path, from: usize, count: usize) -> Shift {
    let to = (0..count).map(|place| (place != from).then_some(if place > from { place - 1 } else { place }));
    Shift::Places { list, to: to.collect() }
}

/// The shift of one entry put to another place of a list of so many.
pub(super) fn moved(list: Path, from: usize, to: usize, count: usize) -> Shift {
    let mut order: Vec<usize> = (0..count).collect();
    let own = order.remove(from);
    order.insert(to, own);
    let place = |entry: usize| order.iter().position(|own| *own == entry);
    Shift::Places { list, to: (0..count).map(place).collect() }
}

/// The shift of a whole list put in place of another: an entry went to its equal, else to the one of its name, else, where
/// there are as many as before, to that at its place.
pub(super) fn replaced(list: Path, before: &[Node], after: &[Node]) -> Shift {
    let mut to: Vec<Option<usize>> = vec![None; before.len()];
    let name = |entry: &Node| entry.get("name").and_then(Node::as_text).map(str::to_owned);
    let is_same: [&dyn Fn(usize, usize) -> bool; 3] = [
        &|from, at| before[from] == after[at],
        &|from, at| name(&before[from]).is_some_and(|own| Some(own) == name(&after[at])),
        &|from, at| from == at && before.len() == after.len(),
    ];
    for is_same in is_same {
        for from in 0..before.len() {
            if to[from].is_none() {
                to[from] = (0..after.len()).find(|at| !to.contains(&Some(*at)) && is_same(from, *at));
            }
        }
    }
    Shift::Places { list, to }
}
