//! The walk along a path through a scenario as it was written.

use crate::scenario::check::SOURCE;
use crate::scenario::field::Field;
use crate::scenario::field::Kind;
use crate::scenario::node::Node;
use crate::scenario::path::Path;
use crate::scenario::step::Step;
use crate::text::Language;

/// What stands at a path; none where nothing does.
///
/// ```
/// # use outcomes_calculator::scenario::{Scenario, path::Path};
/// let text = r#"{"services": [{"id": "ae", "volume": 900}, {"id": "gp", "volume": 4000, "source": "local count"}]}"#;
/// let scenario = Scenario::new(serde_json::from_str(text)?);
/// use outcomes_calculator::scenario::walk::at;
///
/// let volume = at(scenario.root(), &Path::parse("services.0.volume"));
/// assert_eq!(volume.and_then(|node| node.as_number()), Some(900.0));
/// assert_eq!(at(scenario.root(), &Path::parse("services.police")), None);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[must_use]
pub fn at<'a>(root: &'a Node, path: &Path) -> Option<&'a Node> {
    path.steps().iter().try_fold(root, below)
}

/// The source that stands nearest to what is at a path, in a language: in it, in what the object around it says of that field, or
/// in the nearest object around it that has one.
///
/// ```
/// # use outcomes_calculator::scenario::{Scenario, path::Path};
/// use outcomes_calculator::{scenario::walk::source_of, text::Language::English};
///
/// let text = r#"{"services": [
///     {"id": "ae", "volume": 900, "unit_cost": 280, "source": {"volume": "local count"}},
///     {"id": "gp", "volume": 4000, "source": "a guess"}
/// ]}"#;
/// let scenario = Scenario::new(serde_json::from_str(text)?);
/// let source = |path: &str| source_of(scenario.root(), &Path::parse(path), English);
/// assert_eq!(source("services.ae.volume"), Some("local count"));
/// assert_eq!(source("services.ae.unit_cost"), None);
/// assert_eq!(source("services.gp.volume"), Some("a guess"));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[must_use]
pub fn source_of<'a>(root: &'a Node, path: &Path, language: Language) -> Option<&'a str> {
    let told = |source: Option<&'a Node>| source?.in_language(language).filter(|text| !text.is_empty());
    let mut node = root;
    let mut nearest = None;
    for step in path.steps() {
        let of_field = step.key().and_then(|key| node.get(SOURCE)?.get(key));
        let Some(next) = below(node, step) else { break };
        node = next;
        nearest = told(node.get(SOURCE)).or_else(|| told(of_field)).or(nearest);
    }
    nearest
}

fn below<'a>(node: &'a Node, step: &Step) -> Option<&'a Node> {
    match node {
        Node::List(entries) => entries.get(place_in(entries, step)?),
        _ => node.get(step.key()?),
    }
}

/// Where an entry stands in a list, by its id or by its place; the place after the last is a new one.
pub(super) fn place_in(entries: &[Node], step: &Step) -> Option<usize> {
    let place = if let Step::Index(place) = step {
        Some(*place)
    } else {
        let name = step.key()?;
        entries.iter().position(|entry| id_of(entry) == Some(name)).or_else(|| name.parse().ok())
    };
    place.filter(|place| *place <= entries.len())
}

/// The id of an entry of a list.
pub(super) fn id_of(entry: &Node) -> Option<&str> {
    entry.get("id").and_then(Node::as_text)
}

/// The same path with each entry of a list with ids called by its id, as ranges call it.
pub(crate) fn by_ids(root: &Node, path: &Path) -> Path {
    let mut node = Some(root);
    let mut named = path.clone();
    for (place, step) in path.steps().iter().enumerate() {
        if let (Some(Node::List(entries)), Step::Id(names, _)) = (node, step) {
            let entry = place_in(entries, step).and_then(|place| entries.get(place));
            let own = entry.and_then(id_of).map(|id| Step::Id(*names, id.to_owned()));
            // Of two of one id, which is a fault, only the first can be called by it.
            if let Some(own) = own.filter(|own| place_in(entries, own) == place_in(entries, step)) {
                named = named.with_step(place, own);
            }
        }
        node = node.and_then(|node| below(node, step));
    }
    named
}

/// What stands at some steps; what is not there yet on the way is made.
pub(super) fn at_or_new<'a>(root: &'a mut Node, steps: &[Step]) -> Option<&'a mut Node> {
    let mut node = root;
    let mut owner = None;
    for step in steps {
        if *node == Node::Null {
            *node = if is_list(owner) { Node::List(Vec::new()) } else { Node::Object(Vec::new()) };
        }
        node = match node {
            Node::List(entries) => {
                let place = place_in(entries, step)?;
                if place == entries.len() {
                    entries.push(Node::Null);
                }
                entries.get_mut(place)?
            }
            _ => field_or_new(node, step.key()?)?,
        };
        owner = if let Step::Field(field) = step { Some(*field) } else { None };
    }
    Some(node)
}

fn is_list(field: Option<&'static Field>) -> bool {
    field.is_some_and(|field| {
        matches!(field.kind, Kind::List { .. } | Kind::Numbers { .. } | Kind::Grades(_) | Kind::Tags)
    })
}

pub(super) fn field_or_new<'a>(node: &'a mut Node, name: &str) -> Option<&'a mut Node> {
    let Node::Object(fields) = node else { return None };
    let place = fields.iter().rposition(|(key, _)| key == name).unwrap_or_else(|| {
        fields.push((name.to_owned(), Node::Null));
        fields.len() - 1
    });
    fields.get_mut(place).map(|(_, value)| value)
}
