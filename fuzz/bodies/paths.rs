//! Every path of a scenario, with what stands there.

use outcomes_calculator::scenario::node::Node;

/// Adds every path in a value, entries of lists by their ids where they have some.
pub fn gather<'a>(node: &'a Node, path: &str, paths: &mut Vec<(String, &'a Node)>) {
    let entries = node.entries().iter().enumerate().map(|(place, entry)| {
        let id = entry.get("id").and_then(Node::as_text);
        (id.map_or_else(|| place.to_string(), str::to_owned), entry)
    });
    let fields = node.fields().iter().map(|(key, value)| (key.clone(), value));
    for (name, value) in entries.chain(fields) {
        let path = joined(path, &name);
        gather(value, &path, paths);
        paths.push((path, value));
    }
}

/// The path of a number within what a path leads to.
pub fn joined(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") }
}

/// The path of every number, and the number. An amount counts as standing where its money does.
pub fn numbers(root: &Node) -> Vec<(String, f64)> {
    let mut paths = Vec::new();
    gather(root, "", &mut paths);
    let numbers = paths.into_iter().filter_map(|(path, node)| Some((path, node.as_number()?)));
    numbers.map(|(path, number)| (path.trim_end_matches(".amount").to_owned(), number)).collect()
}
