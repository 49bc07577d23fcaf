//! The number that a path names.

use crate::scenario::field::Field;
use crate::scenario::field::Kind;
use crate::scenario::field::Need;
use crate::scenario::field::Object;
use crate::scenario::field::scenario;
use crate::scenario::known::is_id;
use crate::scenario::node::Node;
use crate::scenario::row::Row;

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
/// use outcomes_calculator::scenario::find::find;
///
/// let number = find(scenario.root(), "appraisal.years").expect("it has a default");
/// assert!(number.row.whole);
/// assert_eq!(find(scenario.root(), "appraisal.yaers"), None);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[must_use]
pub fn find(root: &Node, path: &str) -> Option<Number> {
    let names: Vec<&str> = path.split('.').collect();
    let number = in_object(Some(root), scenario(), &names)?;
    match number {
        Step::Number(number) => Some(number),
        Step::Turnover(row) => Some(Number { row, value: turnover(root, &names) }),
    }
}

enum Step {
    Number(Number),
    /// It follows the turnover of its group.
    Turnover(&'static Row),
}

fn in_object(node: Option<&Node>, object: &'static Object, names: &[&str]) -> Option<Step> {
    let (name, rest) = names.split_first()?;
    let field = object.field(name)?;
    in_field(node.and_then(|node| node.get(name)), field, rest)
}

fn in_field(node: Option<&Node>, field: &'static Field, rest: &[&str]) -> Option<Step> {
    if node.is_none() && field.need == Need::Optional {
        return None;
    }
    match &field.kind {
        Kind::Number(row) if rest.is_empty() => number(node, row, field.need),
        Kind::Money(row) if rest.is_empty() => {
            let amount = node.map(|node| node.get("amount").unwrap_or(node));
            number(amount, row, field.need)
        }
        Kind::Object(object) => in_object(node, object, rest),
        Kind::Discounting(flat) => {
            in_object(Some(node.filter(|node| matches!(node, Node::Object(_)))?), flat, rest)
        }
        Kind::List { of, by_id, .. } => {
            let (name, rest) = rest.split_first()?;
            let entries = node?.entries();
            let entry = if *by_id {
                let has_name = |entry: &&Node| entry.get("id").and_then(Node::as_text) == Some(name);
                entries.iter().find(has_name).filter(|_| is_id(name))
            } else {
                entries.get(index(name)?)
            };
            in_object(Some(entry?), of, rest)
        }
        Kind::Numbers { row, .. } => {
            let [name] = rest else { return None };
            let place = index(name)?;
            let value = match node {
                None => (place == 0).then_some(Some(1.0))?,
                Some(node) => node.entries().get(place)?.as_number(),
            };
            Some(Step::Number(Number { row, value }))
        }
        Kind::NumberMap(_, row) => {
            let [name] = rest else { return None };
            Some(Step::Number(Number { row, value: node?.get(name)?.as_number() }))
        }
        Kind::ObjectMap(_, of) => {
            let (name, rest) = rest.split_first()?;
            in_object(Some(node?.get(name)?), of, rest)
        }
        Kind::Number(_)
        | Kind::Money(_)
        | Kind::Text { .. }
        | Kind::Flag
        | Kind::Word(_)
        | Kind::Format
        | Kind::Id
        | Kind::Reference(_)
        | Kind::Weights
        | Kind::Surplus
        | Kind::Deflators(_)
        | Kind::Tags => None,
    }
}

fn number(node: Option<&Node>, row: &'static Row, need: Need) -> Option<Step> {
    let value = match (node, need) {
        (Some(node), _) => node.as_number(),
        (None, Need::Default(default)) => Some(default),
        (None, Need::Turnover) => return Some(Step::Turnover(row)),
        (None, Need::Required | Need::Stands) => None,
        (None, Need::Optional) => return None,
    };
    Some(Step::Number(Number { row, value }))
}

/// The turnover of the group of the outcome that the path is in.
fn turnover(root: &Node, names: &[&str]) -> Option<f64> {
    let [list, outcome, _] = names else { return None };
    let in_outcome = |entry: &&Node| entry.get("id").and_then(Node::as_text) == Some(outcome);
    let group = root.get(list)?.entries().iter().find(in_outcome)?.get("group")?.as_text()?;
    find(root, &format!("groups.{group}.turnover"))?.value
}

/// A place in a list, written as a whole number without leading zeros.
fn index(name: &str) -> Option<usize> {
    let is_plain = name == "0" || (!name.starts_with('0') && name.bytes().all(|byte| byte.is_ascii_digit()));
    if is_plain { name.parse().ok() } else { None }
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
