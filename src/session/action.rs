//! What a reader, or the page around the calculator, asks for.

use std::rc::Rc;

use crate::model::results::Results;
use crate::scenario::Scenario;
use crate::scenario::edit::Edit;
use crate::scenario::fault::Fault;
use crate::scenario::path::Path;
use crate::session::arrival::Arrival;
use crate::session::history::Origin;
use crate::session::kept::Keeping;
use crate::session::long_work::LongWork;
use crate::session::settings::Settings;

/// A change that a reader, or the page around the calculator, asks for.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// Change one number. One step of undo.
    Edit(Edit),
    /// Make several changes, all or none, that are about what stands at a path. One step of undo.
    Edits(Path, Vec<Edit>),
    /// Change one number on the way to another, while a slider moves or a figure is typed. Together with
    /// those before it on the same number, one step of undo.
    Adjust(Edit),
    /// The slider has been let go of, or the figure left: the next `Adjust` is a new step.
    Settle,
    /// Put so many pasted figures in: the scenario with them. One step of undo.
    Paste(Scenario, usize),
    /// Put another scenario in place of this one.
    Open(Scenario, Origin),
    /// Tell the reader why a scenario could not be put in place.
    Refuse(Vec<Fault>),
    /// Take up the numbers that were kept, in place of those that the scenario was begun with.
    Resume(Scenario),
    /// Tell the reader what has come from elsewhere.
    Arrive(Arrival),
    /// Put every number back to where it stood when the scenario was opened.
    Reset,
    /// Take back the last change.
    Undo,
    /// Make again the last change that was taken back.
    Redo,
    /// Tell the reader how long work goes, stop it, or start it again.
    Work(LongWork),
    /// Ranges and draws are in for this scenario.
    Complete(Rc<Scenario>, Rc<Results>),
    /// Show it another way.
    Settings(Settings),
    /// Keep scenarios, or turn to one that is kept.
    Keeping(Keeping),
}
