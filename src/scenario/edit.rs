//! The only way a scenario changes.

use crate::scenario::Scenario;
use crate::scenario::fault::Fault;
use crate::scenario::field::Field;
use crate::scenario::field::Kind;
use crate::scenario::find::find;
use crate::scenario::node::Node;
use crate::scenario::path::Path;
use crate::scenario::shift::Shift;
use crate::scenario::shift::moved;
use crate::scenario::shift::replaced;
use crate::scenario::step::Step;
use crate::scenario::take::settle_ranges;
use crate::scenario::take::take;
use crate::scenario::walk::at;
use crate::scenario::walk::at_or_new;
use crate::scenario::walk::by_ids;
use crate::scenario::walk::field_or_new;
use crate::text::fault::FaultKind;

/// One change.
#[derive(Clone, Debug, PartialEq)]
pub enum Edit {
    /// Put a number where a path names one; for money it is the amount, whose price year stays.
    SetNumber {
        /// The number's path.
        path: Path,
        /// The new value, in the field's own unit.
        value: f64,
    },
    /// Put anything in a field, in place of what stands there; a new entry of a list goes at its end.
    Put {
        /// The field's path.
        path: Path,
        /// What is put there.
        value: Node,
    },
    /// Take away a field or an entry of a list. Everything that refers to it goes with it: ranges, and of an agency,
    /// service, group or outcome entries of lists, maps and splits. Ranges of entries behind it stay theirs.
    Remove {
        /// Its path.
        path: Path,
    },
    /// Put an entry of a list to another place in it; its ranges go with it.
    Move {
        /// The list.
        list: Path,
        /// Where the entry stands.
        from: usize,
        /// Where it then stands.
        to: usize,
    },
}

impl Edit {
    /// The path of what changes.
    ///
    /// ```
    /// # use outcomes_calculator::scenario::edit::Edit;
    /// let edit = Edit::SetNumber { path: "services.ae.volume".into(), value: 60_000.0 };
    /// assert_eq!(edit.path().to_string(), "services.ae.volume");
    /// ```
    #[must_use]
    pub fn path(&self) -> &Path {
        match self {
            Edit::SetNumber { path, .. } | Edit::Put { path, .. } | Edit::Remove { path } => path,
            Edit::Move { list, .. } => list,
        }
    }
}

impl Scenario {
    /// This scenario with one change. It may have faults that this one has not.
    ///
    /// # Errors
    ///
    /// A `path` fault where the edit's path leads nowhere.
    ///
    /// ```
    /// # use outcomes_calculator::{data::presets::preset, scenario::Scenario};
    /// # let scenario = Scenario::new(serde_json::from_str(preset("frequent-ae").unwrap_or_default())?);
    /// use outcomes_calculator::scenario::edit::Edit;
    ///
    /// let path = "appraisal.years".into();
    /// let longer = scenario.with(&Edit::SetNumber { path, value: 15.0 }).expect("the path leads somewhere");
    /// assert_eq!(longer.number("appraisal.years"), Some(15.0));
    ///
    /// let nowhere = scenario.with(&Edit::Remove { path: "services.no-such-service".into() });
    /// assert_eq!(nowhere.expect_err("there is no such service")[0].kind.code(), "path");
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn with(&self, edit: &Edit) -> Result<Scenario, Vec<Fault>> {
        self.edited(std::slice::from_ref(edit), &mut Vec::new())
    }

    /// This scenario with several changes. Adds to `shifts` where what paths named has gone by them.
    pub(crate) fn edited(&self, edits: &[Edit], shifts: &mut Vec<Shift>) -> Result<Scenario, Vec<Fault>> {
        let mut edited = self.clone();
        for edit in edits {
            shifts.extend(edited.apply(edit)?);
        }
        Ok(edited)
    }

    /// Makes one change and says where what paths name has gone by it; where it cannot be made, what stands after is of
    /// no use.
    pub(crate) fn apply(&mut self, edit: &Edit) -> Result<Vec<Shift>, Vec<Fault>> {
        let root = &mut self.root;
        let path = by_ids(root, edit.path());
        let done = match edit {
            Edit::SetNumber { path, value } => set_number(root, path, *value).map(|()| Vec::new()),
            Edit::Put { value, .. } => put(root, &path, value),
            Edit::Remove { .. } => take(root, &path),
            Edit::Move { from, to, .. } => move_entry(root, &path, *from, *to),
        };
        let Some(mut shifts) = done else {
            let path = edit.path().to_string();
            return Err(vec![Fault { kind: FaultKind::Path(path.clone()), path }]);
        };
        let may_leave_out = match edit {
            Edit::SetNumber { .. } => false,
            Edit::Put { value, .. } => matches!(value, Node::Object(_) | Node::List(_)),
            Edit::Remove { .. } | Edit::Move { .. } => true,
        };
        if may_leave_out {
            settle_ranges(root, &path, &mut shifts);
        }
        Ok(shifts)
    }
}

fn set_number(root: &mut Node, path: &Path, value: f64) -> Option<()> {
    find(root, path)?;
    let stands = at_or_new(root, path.steps())?;
    match stands {
        Node::Object(_) => *field_or_new(stands, "amount")? = Node::Number(value),
        Node::Null | Node::Flag(_) | Node::Number(_) | Node::Text(_) | Node::List(_) => {
            *stands = Node::Number(value);
        }
    }
    Some(())
}

fn put(root: &mut Node, path: &Path, value: &Node) -> Option<Vec<Shift>> {
    let shift = match (path.last()?, at(root, path), value) {
        (
            Step::Field(Field { kind: Kind::List { by_id: false, .. }, .. }),
            Some(Node::List(old)),
            Node::List(new),
        ) => Some(replaced(path.clone(), old, new)),
        _ => None,
    };
    *at_or_new(root, path.steps())? = value.clone();
    Some(shift.into_iter().collect())
}

fn move_entry(root: &mut Node, list: &Path, from: usize, to: usize) -> Option<Vec<Shift>> {
    let Node::List(entries) = at_or_new(root, list.steps())? else { return None };
    if from.max(to) >= entries.len() {
        return None;
    }
    let entry = entries.remove(from);
    entries.insert(to, entry);
    let shift = moved(list.clone(), from, to, entries.len());
    Some(if list.ids().is_some() { Vec::new() } else { vec![shift] })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scenario(json: &str) -> Scenario {
        Scenario::new(serde_json::from_str(json).unwrap())
    }

    #[test]
    fn an_amount_keeps_its_price_year() {
        let before =
            scenario(r#"{"services": [{"id": "ae", "unit_cost": {"amount": 109, "price_year": 2011}}]}"#);
        let after =
            before.with(&Edit::SetNumber { path: "services.ae.unit_cost".into(), value: 120.5 }).unwrap();
        assert_eq!(after.number("services.ae.unit_cost"), Some(120.5));
        assert_eq!(serde_json::to_string(&after.root).unwrap().matches("2011").count(), 1);
    }

    #[test]
    fn a_number_left_at_its_default_can_be_set() {
        let before = scenario(r#"{"redesign": {"take_up": {}}}"#);
        assert_eq!(before.number("efficiency.cost_ratio"), Some(0.2));
        let drive =
            before.with(&Edit::SetNumber { path: "efficiency.cost_ratio".into(), value: 0.3 }).unwrap();
        assert_eq!(drive.number("efficiency.cost_ratio"), Some(0.3));
        let rollout =
            before.with(&Edit::SetNumber { path: "redesign.rollout.0".into(), value: 0.5 }).unwrap();
        assert_eq!(rollout.number("redesign.rollout.0"), Some(0.5));
    }

    #[test]
    fn a_number_that_is_nowhere_cannot_be_set() {
        let before = scenario(r#"{"services": [], "redesign": {"levers": {}}}"#);
        for path in ["services.ae.volume", "redesign.levers.person_centred.effect", "title", "nothing", ""] {
            let edit = Edit::SetNumber { path: path.into(), value: 1.0 };
            assert!(before.with(&edit).is_err(), "{path}");
        }
    }

    #[test]
    fn what_is_put_can_be_taken_away() {
        let before = scenario(r#"{"agencies": [{"id": "council"}]}"#);
        let agency = Node::Object(vec![("id".into(), Node::Text("nhs".into()))]);
        let put = before.with(&Edit::Put { path: "agencies.1".into(), value: agency }).unwrap();
        assert_ne!(put, before);
        assert_eq!(put.with(&Edit::Remove { path: "agencies.nhs".into() }).unwrap(), before);
    }

    #[test]
    fn what_refers_to_a_service_goes_with_it() {
        let before = scenario(
            r#"{"services": [{"id": "ae"}, {"id": "gp"}], "groups": [{"id": "a", "use": {"ae": 1, "gp": 2}}],
            "outcomes": [{"id": "o", "effects": {"ae": 0.5}}],
            "ranges": [{"path": "services.ae.volume"}, {"path": "groups.a.use.ae"}, {"path": "groups.a.people"},
            {"path": "services.gp.volume"}]}"#,
        );
        let after = before.with(&Edit::Remove { path: "services.ae".into() }).unwrap();
        let expected = scenario(
            r#"{"services": [{"id": "gp"}], "groups": [{"id": "a", "use": {"gp": 2}}],
            "outcomes": [{"id": "o", "effects": {}}],
            "ranges": [{"path": "groups.a.people"}, {"path": "services.gp.volume"}]}"#,
        );
        assert_eq!(after, expected);
    }

    #[test]
    fn the_outcomes_and_costs_of_a_group_go_with_it() {
        let before = scenario(
            r#"{"groups": [{"id": "a"}, {"id": "b"}], "outcomes": [{"id": "o", "group": "a"}],
            "redesign": {"take_up": {"a": {}, "b": {}}, "costs": [{"name": "x", "group": "a"}, {"name": "y"}]}}"#,
        );
        let after = before.with(&Edit::Remove { path: "groups.a".into() }).unwrap();
        let expected = scenario(
            r#"{"groups": [{"id": "b"}], "outcomes": [], "redesign": {"take_up": {"b": {}}, "costs": [{"name": "y"}]}}"#,
        );
        assert_eq!(after, expected);
    }

    #[test]
    fn only_what_is_named_is_taken_away() {
        let before = scenario(r#"{"title": "Here", "summary": "Short", "agencies": [{"id": "nhs"}]}"#);
        let after = before.with(&Edit::Remove { path: "summary".into() }).unwrap();
        assert_eq!(after, scenario(r#"{"title": "Here", "agencies": [{"id": "nhs"}]}"#));
        for path in ["place", "agencies.council", "agencies.1", "agencies.nhs.name"] {
            assert!(before.with(&Edit::Remove { path: path.into() }).is_err(), "{path}");
        }
    }
}
