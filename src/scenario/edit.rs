//! The only way a scenario changes.

use crate::scenario::Scenario;
use crate::scenario::drop::drop_references;
use crate::scenario::fault::Fault;
use crate::scenario::field::Names;
use crate::scenario::find::find;
use crate::scenario::node::Node;
use crate::text::fault::FaultKind;

/// One change. Paths are field names and ids, as METHOD.md section 2 writes them.
#[derive(Clone, Debug, PartialEq)]
pub enum Edit {
    /// Put a number where a path names one; for money it is the amount, whose price year stays.
    SetNumber {
        /// The number's path.
        path: String,
        /// The new value, in the field's own unit.
        value: f64,
    },
    /// Put anything in a field, in place of what stands there; a new entry of a list goes at its end.
    Put {
        /// The field's path.
        path: String,
        /// What is put there.
        value: Node,
    },
    /// Take away a field or an entry of a list; with an agency, service, group or outcome goes everything that
    /// refers to it.
    Remove {
        /// Its path.
        path: String,
    },
}

impl Edit {
    /// The path of what changes.
    ///
    /// ```
    /// # use outcomes_calculator::scenario::edit::Edit;
    /// let edit = Edit::SetNumber { path: "services.ae.volume".to_owned(), value: 60_000.0 };
    /// assert_eq!(edit.path(), "services.ae.volume");
    /// ```
    #[must_use]
    pub fn path(&self) -> &str {
        match self {
            Edit::SetNumber { path, .. } | Edit::Put { path, .. } | Edit::Remove { path } => path,
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
    /// let path = "appraisal.years".to_owned();
    /// let longer = scenario.with(&Edit::SetNumber { path, value: 15.0 }).expect("the path leads somewhere");
    /// assert_eq!(longer.number("appraisal.years"), Some(15.0));
    ///
    /// let nowhere = scenario.with(&Edit::Remove { path: "services.no-such-service".to_owned() });
    /// assert_eq!(nowhere.expect_err("there is no such service")[0].kind.code(), "path");
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn with(&self, edit: &Edit) -> Result<Scenario, Vec<Fault>> {
        let mut edited = self.clone();
        edited.apply(edit).map(|()| edited)
    }

    /// Makes one change; where it cannot be made, what stands after is of no use.
    pub(super) fn apply(&mut self, edit: &Edit) -> Result<(), Vec<Fault>> {
        let root = &mut self.root;
        let done = match edit {
            Edit::SetNumber { path, value } => find(root, path).and_then(|_| set_number(root, path, *value)),
            Edit::Put { path, value } => put(root, path, value.clone()),
            Edit::Remove { path } => remove(root, path),
        };
        let path = edit.path().to_owned();
        done.ok_or_else(|| vec![Fault { kind: FaultKind::Path(path.clone()), path }])
    }
}

fn set_number(root: &mut Node, path: &str, value: f64) -> Option<()> {
    let stands = at_or_new(root, path)?;
    match stands {
        Node::Object(_) => *field_or_new(stands, "amount")? = Node::Number(value),
        Node::Null | Node::Flag(_) | Node::Number(_) | Node::Text(_) | Node::List(_) => {
            *stands = Node::Number(value);
        }
    }
    Some(())
}

fn put(root: &mut Node, path: &str, value: Node) -> Option<()> {
    *at_or_new(root, path)? = value;
    Some(())
}

fn remove(root: &mut Node, path: &str) -> Option<()> {
    let part = [Names::Agencies, Names::Services, Names::Groups, Names::Outcomes]
        .into_iter()
        .find_map(|names| Some((names, path.strip_prefix(names.key())?.strip_prefix('.')?)));
    take_away(root, path)?;
    if let Some((names, id)) = part.filter(|(_, id)| !id.contains('.')) {
        drop_references(root, names, id);
    }
    Some(())
}

fn take_away(root: &mut Node, path: &str) -> Option<()> {
    let (owner, name) = path.rsplit_once('.').unwrap_or(("", path));
    let owner = if owner.is_empty() { root } else { at_or_new(root, owner)? };
    match owner {
        Node::Object(fields) => {
            let before = fields.len();
            fields.retain(|(key, _)| key != name);
            (fields.len() < before).then_some(())
        }
        Node::List(entries) => {
            let place = place_in(entries, name).filter(|place| *place < entries.len())?;
            entries.remove(place);
            Some(())
        }
        Node::Null | Node::Flag(_) | Node::Number(_) | Node::Text(_) => None,
    }
}

/// What stands at a path; fields on the way that are not there yet are made.
fn at_or_new<'a>(root: &'a mut Node, path: &str) -> Option<&'a mut Node> {
    let mut node = root;
    let mut names = path.split('.').peekable();
    while let Some(name) = names.next() {
        let next_is_place = names.peek().is_some_and(|next| next.bytes().all(|byte| byte.is_ascii_digit()));
        node = match node {
            Node::List(entries) => {
                let place = place_in(entries, name)?;
                if place == entries.len() {
                    entries.push(Node::Null);
                }
                entries.get_mut(place)?
            }
            _ => field_or_new(node, name)?,
        };
        if *node == Node::Null && names.peek().is_some() {
            *node = if next_is_place { Node::List(Vec::new()) } else { Node::Object(Vec::new()) };
        }
    }
    Some(node)
}

/// Where an entry stands, by id or by place; the place after the last is a new one.
fn place_in(entries: &[Node], name: &str) -> Option<usize> {
    let by_id = entries.iter().position(|entry| entry.get("id").and_then(Node::as_text) == Some(name));
    by_id.or_else(|| name.parse().ok().filter(|place| *place <= entries.len()))
}

fn field_or_new<'a>(node: &'a mut Node, name: &str) -> Option<&'a mut Node> {
    let Node::Object(fields) = node else { return None };
    let place = fields.iter().rposition(|(key, _)| key == name).unwrap_or_else(|| {
        fields.push((name.to_owned(), Node::Null));
        fields.len() - 1
    });
    fields.get_mut(place).map(|(_, value)| value)
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
