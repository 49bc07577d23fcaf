//! An entry taken out of a list together with everything that refers to it.

use crate::scenario::field::Field;
use crate::scenario::field::Kind;
use crate::scenario::field::Names;
use crate::scenario::field::Object;
use crate::scenario::field::scenario;
use crate::scenario::node::Node;

/// `root` without what refers to the entry `id` of `names`: keys of maps and weights, entries of lists that name it,
/// ranges of its numbers.
pub(super) fn drop_references(root: &mut Node, names: Names, id: &str) {
    Gone { names, id }.clear_object(root, scenario());
}

/// What has been taken out.
struct Gone<'a> {
    names: Names,
    id: &'a str,
}

impl Gone<'_> {
    fn clear_object(&self, node: &mut Node, object: &'static Object) {
        let Node::Object(fields) = node else { return };
        for (key, value) in fields {
            if let Some(field) = object.field(key) {
                self.clear_field(value, field);
            }
        }
    }

    fn clear_field(&self, node: &mut Node, field: &'static Field) {
        match &field.kind {
            Kind::Object(object) | Kind::Discounting(object) => self.clear_object(node, object),
            Kind::List { of, .. } => {
                let Node::List(entries) = node else { return };
                entries.retain(|entry| !self.is_entry_gone(entry, of));
                for entry in entries {
                    self.clear_object(entry, of);
                }
            }
            Kind::NumberMap(names, _) => self.clear_map(node, *names),
            Kind::ObjectMap(names, of) => {
                self.clear_map(node, *names);
                if let Node::Object(fields) = node {
                    for (_, value) in fields {
                        self.clear_object(value, of);
                    }
                }
            }
            Kind::Weights | Kind::Surplus => self.clear_map(node, Names::Agencies),
            Kind::Number(_)
            | Kind::Money(_)
            | Kind::Text { .. }
            | Kind::Flag
            | Kind::Word(_)
            | Kind::Format
            | Kind::Id
            | Kind::Reference(_)
            | Kind::Deflators(_)
            | Kind::Tags
            | Kind::Numbers { .. } => {}
        }
    }

    fn clear_map(&self, node: &mut Node, names: Names) {
        if let (Node::Object(fields), true) = (node, names == self.names) {
            fields.retain(|(key, _)| key != self.id);
        }
    }

    /// Whether an entry names what is gone, or is a range of one of its numbers.
    fn is_entry_gone(&self, entry: &Node, of: &'static Object) -> bool {
        let names_it = of.fields.iter().any(|field| {
            matches!(&field.kind, Kind::Reference(names) if *names == self.names)
                && entry.get(field.name).and_then(Node::as_text) == Some(self.id)
        });
        names_it || entry.get("path").and_then(Node::as_text).is_some_and(|path| self.is_on(path))
    }

    /// Whether a path leads through what is gone: its list and id side by side, or a map by its id.
    fn is_on(&self, path: &str) -> bool {
        let names: Vec<&str> = path.split('.').collect();
        let maps: &[&str] = match self.names {
            Names::Services => &["services", "use", "effects", "adds"],
            Names::Groups => &["groups", "take_up"],
            Names::Outcomes => &["outcomes"],
            Names::Agencies => &["agencies", "share_back"],
        };
        names.windows(2).any(|pair| maps.contains(&pair[0]) && pair[1] == self.id)
    }
}
