//! Something taken out of a scenario, or put elsewhere, together with everything that names it.

use crate::scenario::field::Field;
use crate::scenario::field::Kind;
use crate::scenario::field::Names;
use crate::scenario::field::Need;
use crate::scenario::field::Object;
use crate::scenario::field::scenario;
use crate::scenario::find::find;
use crate::scenario::node::Node;
use crate::scenario::path::Path;
use crate::scenario::rule::Rule;
use crate::scenario::shift::Shift;
use crate::scenario::shift::carried;
use crate::scenario::shift::taken;
use crate::scenario::step::Step;
use crate::scenario::walk::at;
use crate::scenario::walk::at_or_new;
use crate::scenario::walk::id_of;
use crate::scenario::walk::place_in;

/// Takes out what stands at a path and, of an agency, service, group or outcome, all that refers to it: keys of maps and
/// splits, entries of lists, and what refers to those in turn. None where nothing stands there.
pub(super) fn take(root: &mut Node, path: &Path) -> Option<Vec<Shift>> {
    let (last, before) = path.steps().split_last()?;
    let mut taken = Taken::default();
    match at_or_new(root, before)? {
        Node::Object(fields) => {
            let (key, count) = (last.key()?, fields.len());
            fields.retain(|(own, _)| own != key);
            (fields.len() < count).then_some(())?;
        }
        Node::List(entries) => {
            let place = place_in(entries, last).filter(|place| *place < entries.len())?;
            taken.entry(entries, place, &path.parent()?);
        }
        Node::Null | Node::Flag(_) | Node::Number(_) | Node::Text(_) => return None,
    }
    while let Some((names, id)) = taken.gone.pop() {
        Gone { names, id: &id, taken: &mut taken }.clear_object(root, scenario(), &mut Path::default());
        taken.shifts.push(Shift::Gone(names, id));
    }
    Some(taken.shifts)
}

/// Puts the paths of all ranges right after some shifts, and takes away the ranges of what has gone. At `path` and under
/// it, what has gone is any number that was left out with its range about another value than it then has.
pub(super) fn settle_ranges(root: &mut Node, path: &Path, shifts: &mut Vec<Shift>) {
    let ranges = Path::of(&["ranges"]);
    let count = at(root, &ranges).map_or(0, |list| list.entries().len());
    for place in (0..count).rev() {
        let own = ranges.entry(place).join("path");
        let Some(text) = at(root, &own).and_then(Node::as_text) else { continue };
        let before = Path::parse(text);
        let after =
            carried(&before, shifts).filter(|after| !after.starts_with(path) || stands(root, after, place));
        match after {
            Some(after) if after == before => {}
            Some(after) => {
                if let Some(text) = at_or_new(root, own.steps()) {
                    *text = Node::Text(after.to_string());
                }
            }
            None => shifts.extend(take(root, &ranges.entry(place)).unwrap_or_default()),
        }
    }
}

/// Whether the range at a place is about a number that stands at a path, or about what it is where it is left out.
fn stands(root: &Node, path: &Path, place: usize) -> bool {
    let range = root.get("ranges").and_then(|ranges| ranges.entries().get(place));
    let end = |name: &str| range.and_then(|range| range.get(name)).and_then(Node::as_number);
    let holds = |value: f64| {
        end("low").is_none_or(|low| low <= value) && end("high").is_none_or(|high| value <= high)
    };
    at(root, path).is_some() || find(root, path).is_some_and(|number| number.value.is_some_and(holds))
}

/// What has been taken out so far.
#[derive(Default)]
struct Taken {
    shifts: Vec<Shift>,
    /// Of these, all that refers to them has still to go.
    gone: Vec<(Names, String)>,
}

impl Taken {
    fn entry(&mut self, entries: &mut Vec<Node>, place: usize, list: &Path) {
        let count = entries.len();
        let entry = entries.remove(place);
        match (list.ids(), id_of(&entry)) {
            (None, _) => self.shifts.push(taken(list.clone(), place, count)),
            // Of two of one id, which is a fault, the other keeps what refers to both.
            (Some(names), Some(id)) if !entries.iter().any(|other| id_of(other) == Some(id)) => {
                self.gone.push((names, id.to_owned()));
            }
            (Some(_), _) => {}
        }
    }
}

/// An entry of a list with ids that is there no longer.
struct Gone<'a> {
    names: Names,
    id: &'a str,
    taken: &'a mut Taken,
}

impl Gone<'_> {
    fn clear_object(&mut self, node: &mut Node, object: &'static Object, path: &mut Path) {
        let Node::Object(fields) = node else { return };
        fields.retain_mut(|(key, value)| {
            let Some(field) = object.field(key) else { return true };
            path.push_step(Step::Field(field));
            let is_left = self.clear_field(value, field, path);
            path.pop();
            is_left || field.need == Need::Required || object.rule != Rule::None
        });
    }

    /// Whether anything is left: a split among nobody is none.
    fn clear_field(&mut self, node: &mut Node, field: &'static Field, path: &mut Path) -> bool {
        match &field.kind {
            Kind::Object(of) | Kind::Discounting(of) => self.clear_object(node, of, path),
            Kind::List { of, .. } => self.clear_list(node, of, path),
            Kind::NumberMap(names, _) => {
                self.clear_map(node, *names);
            }
            Kind::ObjectMap(names, of) => {
                self.clear_map(node, *names);
                if let Node::Object(fields) = node {
                    for (key, value) in fields {
                        path.push(key);
                        self.clear_object(value, of, path);
                        path.pop();
                    }
                }
            }
            Kind::Weights | Kind::Surplus => {
                let is_cleared = self.clear_map(node, Names::Agencies);
                let pays =
                    |(_, weight): &(String, Node)| weight.as_number().is_none_or(|weight| weight > 0.0);
                return !is_cleared || node.fields().iter().any(pays);
            }
            _ => {}
        }
        true
    }

    /// A list without the entries that name what is gone.
    fn clear_list(&mut self, node: &mut Node, of: &'static Object, path: &mut Path) {
        let Node::List(entries) = node else { return };
        let names_it = |entry: &Node| {
            of.fields.iter().any(|field| {
                matches!(&field.kind, Kind::Reference(names) if *names == self.names)
                    && entry.get(field.name).and_then(Node::as_text) == Some(self.id)
            })
        };
        for place in (0..entries.len()).rev().filter(|place| names_it(&entries[*place])).collect::<Vec<_>>() {
            self.taken.entry(entries, place, path);
        }
        for (place, entry) in entries.iter_mut().enumerate() {
            path.push(&id_of(entry).map_or_else(|| place.to_string(), str::to_owned));
            self.clear_object(entry, of, path);
            path.pop();
        }
    }

    /// Whether the map named it.
    fn clear_map(&self, node: &mut Node, names: Names) -> bool {
        let (Node::Object(fields), true) = (node, names == self.names) else { return false };
        let count = fields.len();
        fields.retain(|(key, _)| key != self.id);
        fields.len() < count
    }
}
