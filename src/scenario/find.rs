//! The number that a path names.

use crate::scenario::field::Field;
use crate::scenario::field::Kind;
use crate::scenario::field::Need;
use crate::scenario::field::scenario;
use crate::scenario::known::is_id;
use crate::scenario::node::Node;
use crate::scenario::path::Path;
use crate::scenario::row::Row;
use crate::scenario::step::Step;
use crate::scenario::walk::at;
use crate::scenario::walk::id_of;

/// A number of a scenario: its row in the field table, and its value.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Number {
    /// Unit, limits, step.
    pub row: &'static Row,
    /// Its value, or the default it is left at; none where what stands there cannot be read.
    pub value: Option<f64>,
}

/// The number at a path, by field names and ids: `services.ae.unit_cost`. For money it is the amount, at its own
/// price year. None where the path names no number, or one in a lever or map entry that is not there.
///
/// ```
/// # use outcomes_calculator::{data::presets::preset, scenario::Scenario};
/// # let scenario = Scenario::new(serde_json::from_str(preset("frequent-ae").unwrap_or_default())?);
/// use outcomes_calculator::scenario::{find::find, path::Path};
///
/// let number = find(scenario.root(), &Path::parse("appraisal.years")).expect("it has a default");
/// assert!(number.row.whole);
/// assert_eq!(find(scenario.root(), &Path::parse("appraisal.yaers")), None);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[must_use]
pub fn find(root: &Node, path: &Path) -> Option<Number> {
    let mut node = Some(root);
    let mut holder: Option<&'static Field> = None;
    let mut object = Some(scenario());
    let mut found = None;
    for step in path.steps() {
        found = match step {
            Step::Field(field) => {
                if object.is_some_and(|object| !object.allows(field.name, node)) {
                    return None;
                }
                object = field.kind.object();
                node = node.and_then(|node| node.get(field.name));
                holder = Some(field);
                in_field(root, path, node, field)?
            }
            Step::Id(_, id) => {
                let (here, kind) = (node?, &holder?.kind);
                let is_it = |entry: &&Node| id_of(entry) == Some(id);
                node = match kind {
                    Kind::List { .. } => here.entries().iter().find(is_it).filter(|_| is_id(id)),
                    _ => here.get(id),
                };
                let value = node?.as_number();
                if let Kind::NumberMap(_, row) = kind { Some(Number { row, value }) } else { None }
            }
            Step::Index(place) => {
                if let Kind::Numbers { row, .. } = &holder?.kind {
                    // Left out, all begins at once.
                    let only = || (*place == 0).then_some(Some(1.0));
                    let value =
                        node.map_or_else(only, |list| Some(list.entries().get(*place)?.as_number()))?;
                    Some(Number { row, value })
                } else {
                    node = Some(node?.entries().get(*place)?);
                    None
                }
            }
            Step::Name(_) => return None,
        };
    }
    found
}

/// The number in a field itself; an error where what it holds is not there at all.
#[allow(clippy::option_option, reason = "a field without a number may hold numbers")]
fn in_field(root: &Node, path: &Path, node: Option<&Node>, field: &'static Field) -> Option<Option<Number>> {
    if node.is_none() && field.need == Need::Optional {
        return None;
    }
    let (row, stands) = match &field.kind {
        Kind::Number(row) => (row, node),
        Kind::Money(row) => (row, node.map(|node| node.get("amount").unwrap_or(node))),
        Kind::Discounting(_) if !matches!(node, Some(Node::Object(_))) => return None,
        _ => return Some(None),
    };
    let value = match (stands, field.need) {
        (Some(stands), _) => stands.as_number(),
        (None, Need::Default(default)) => Some(default),
        (None, Need::Turnover) => turnover(root, path),
        (None, Need::Required | Need::Stands | Need::Optional | Need::Word(_)) => None,
    };
    Some(Some(Number { row, value }))
}

/// The turnover of the group of the outcome that the path is in.
fn turnover(root: &Node, path: &Path) -> Option<f64> {
    let group = at(root, &path.parent()?)?.get("group")?.as_text()?;
    find(root, &Path::of(&["groups", group, "turnover"]))?.value
}

#[cfg(test)]
mod tests {
    use crate::scenario::Scenario;

    fn number(json: &str, path: &str) -> Option<f64> {
        Scenario::new(serde_json::from_str(json).unwrap()).number(path)
    }

    /// The turnover of its own group, not of the first, and of no group where the outcome names none.
    #[test]
    fn a_drop_off_left_out_is_the_turnover_of_the_outcomes_own_group() {
        let json = r#"{"groups": [{"id": "a", "turnover": 0.1}, {"id": "b", "turnover": 0.3}],
            "outcomes": [{"id": "o", "group": "a"}, {"id": "p", "group": "b"}, {"id": "q"}]}"#;
        for (outcome, turnover) in [("o", Some(0.1)), ("p", Some(0.3)), ("q", None), ("r", None)] {
            assert_eq!(number(json, &format!("outcomes.{outcome}.drop_off")), turnover, "{outcome}");
        }
    }

    /// Two ways to name one number would let it have two ranges.
    #[test]
    fn a_number_has_one_path() {
        let json = r#"{"appraisal": {"years": 5}, "redesign": {"costs": [{"amount": 1}, {"amount": 2}]}}"#;
        assert_eq!(number(json, "redesign.costs.1.amount"), Some(2.0));
        for path in ["redesign.costs.01.amount", "redesign.costs.+1.amount", "redesign.costs.2.amount"] {
            assert_eq!(number(json, path), None, "{path}");
        }
        assert_eq!(number(json, "appraisal.years"), Some(5.0));
        assert_eq!(number(json, "appraisal.years.0"), None);
    }
}
