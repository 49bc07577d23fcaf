//! What stands at a path, as it was written.

use crate::scenario::node::Node;

/// What stands at a path of field names, ids and places in lists; none where nothing does.
///
/// ```
/// # use outcomes_calculator::scenario::Scenario;
/// let text = r#"{"services": [{"id": "ae", "volume": 900}, {"id": "gp", "volume": 4000, "source": "local count"}]}"#;
/// let scenario = Scenario::new(serde_json::from_str(text)?);
/// use outcomes_calculator::scenario::locate::locate;
///
/// assert_eq!(locate(scenario.root(), "services.0.volume").and_then(|node| node.as_number()), Some(900.0));
/// assert_eq!(locate(scenario.root(), "services.police"), None);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[must_use]
pub fn locate<'a>(root: &'a Node, path: &str) -> Option<&'a Node> {
    path.split('.').try_fold(root, step)
}

/// The source that stands nearest to what is at a path: in it, or in the nearest object around it that has one.
///
/// ```
/// # use outcomes_calculator::scenario::Scenario;
/// let text = r#"{"services": [{"id": "ae", "volume": 900}, {"id": "gp", "volume": 4000, "source": "local count"}]}"#;
/// let scenario = Scenario::new(serde_json::from_str(text)?);
/// use outcomes_calculator::scenario::locate::source_of;
///
/// assert_eq!(source_of(scenario.root(), "services.gp.volume"), Some("local count"));
/// assert_eq!(source_of(scenario.root(), "services.ae.volume"), None);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[must_use]
pub fn source_of<'a>(root: &'a Node, path: &str) -> Option<&'a str> {
    let mut node = root;
    let mut nearest = None;
    for name in path.split('.') {
        let Some(next) = step(node, name) else { break };
        node = next;
        nearest = node.get("source").and_then(Node::as_text).filter(|source| !source.is_empty()).or(nearest);
    }
    nearest
}

fn step<'a>(node: &'a Node, name: &str) -> Option<&'a Node> {
    match node {
        Node::Object(_) => node.get(name),
        Node::List(entries) => {
            let by_id = entries.iter().find(|entry| entry.get("id").and_then(Node::as_text) == Some(name));
            by_id.or_else(|| entries.get(name.parse::<usize>().ok()?))
        }
        Node::Null | Node::Flag(_) | Node::Number(_) | Node::Text(_) => None,
    }
}
