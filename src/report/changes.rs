//! What differs between a scenario and the one it was begun with, each with the edit that puts it back.

use crate::report::naming::Naming;
use crate::scenario::Scenario;
use crate::scenario::edit::Edit;
use crate::scenario::find::find;
use crate::scenario::node::Node;
use crate::scenario::path::Path;
use crate::scenario::walk::at;
use crate::text::Language;

/// One thing that differs.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// Where it stands.
    pub path: Path,
    /// How it differs.
    pub kind: Kind,
    /// What makes it as it was.
    pub put_back: Edit,
}

/// How something differs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Another number, word or text stands there.
    Value,
    /// It was not there before.
    Added,
    /// It is no longer there.
    Removed,
    /// The same entries stand in another order.
    Order,
}

/// Everything that differs, in the order in which it stands. A number that one scenario states and the other leaves
/// at the same default is no difference.
///
/// ```
/// # use outcomes_calculator::scenario::Scenario;
/// use outcomes_calculator::report::changes::changes;
///
/// let scenario = |volume: u32| {
///     let text = format!(r#"{{"services": [{{"id": "ae", "name": "A&E", "volume": {volume}}}]}}"#);
///     serde_json::from_str(&text).map(Scenario::new)
/// };
/// let (before, after) = (scenario(900)?, scenario(800)?);
/// let changes = changes(&before, &after);
/// assert_eq!(changes.len(), 1);
/// assert_eq!(after.with(&changes[0].put_back), Ok(before));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[must_use]
pub fn changes(before: &Scenario, after: &Scenario) -> Vec<Change> {
    let mut pair = Pair { before, after, changes: Vec::new() };
    pair.walk(Some(before.root()), Some(after.root()), &Path::default());
    pair.changes
}

struct Pair<'a> {
    before: &'a Scenario,
    after: &'a Scenario,
    changes: Vec<Change>,
}

impl Pair<'_> {
    fn push(&mut self, path: &Path, kind: Kind, put_back: Edit) {
        self.changes.push(Change { path: path.clone(), kind, put_back });
    }

    fn walk(&mut self, before: Option<&Node>, after: Option<&Node>, path: &Path) {
        if before == after {
            return;
        }
        let has_number = |scenario: &Scenario| find(scenario.root(), path).is_some();
        if has_number(self.before) || has_number(self.after) {
            return self.number(before, after, path);
        }
        match (before, after) {
            (Some(Node::Object(_)) | None, Some(Node::Object(_)))
                if before.is_some() || path.last().is_none() =>
            {
                self.fields(before, after, path);
            }
            (Some(Node::List(old)), Some(Node::List(new))) => self.entries(old, new, path),
            (Some(old), Some(_)) => {
                self.push(path, Kind::Value, Edit::Put { path: path.clone(), value: old.clone() });
            }
            (None, _) => self.push(path, Kind::Added, Edit::Remove { path: path.clone() }),
            (Some(old), None) => self.removed(old, path),
        }
    }

    /// A number, or an amount of money with the year of its prices.
    fn number(&mut self, before: Option<&Node>, after: Option<&Node>, path: &Path) {
        let year = |money: Option<&Node>| money.and_then(|money| money.get("price_year")).cloned();
        let value = |scenario: &Scenario| find(scenario.root(), path).and_then(|number| number.value);
        if value(self.before) == value(self.after) && year(before) == year(after) {
            return;
        }
        let put_back = match before {
            Some(old) => Edit::Put { path: path.clone(), value: old.clone() },
            None => Edit::Remove { path: path.clone() },
        };
        self.push(path, Kind::Value, put_back);
    }

    fn fields(&mut self, before: Option<&Node>, after: Option<&Node>, path: &Path) {
        let (old, new) = (before.map_or(&[][..], Node::fields), after.map_or(&[][..], Node::fields));
        let fresh = new.iter().filter(|(key, _)| !old.iter().any(|(own, _)| own == key));
        let get = |node: Option<&Node>, key: &str| node.and_then(|node| node.get(key)).cloned();
        for (key, _) in old.iter().chain(fresh) {
            self.walk(get(before, key).as_ref(), get(after, key).as_ref(), &path.join(key));
        }
    }

    fn entries(&mut self, old: &[Node], new: &[Node], path: &Path) {
        let has_ids = |list: &[Node]| list.iter().all(|entry| id(entry).is_some());
        if !(has_ids(old) && has_ids(new)) {
            if old.len() == new.len() {
                for (place, (old, new)) in old.iter().zip(new).enumerate() {
                    self.walk(Some(old), Some(new), &path.entry(place));
                }
            } else {
                let value = Node::List(old.to_vec());
                self.push(path, Kind::Value, Edit::Put { path: path.clone(), value });
            }
            return;
        }
        let find = |list: &[Node], id_of: &Node| list.iter().find(|entry| id(entry) == id(id_of)).cloned();
        let fresh = new.iter().filter(|entry| find(old, entry).is_none());
        for entry in old.iter().chain(fresh) {
            let own = path.join(id(entry).unwrap_or_default());
            self.walk(find(old, entry).as_ref(), find(new, entry).as_ref(), &own);
        }
        let kept_old = old.iter().filter(|entry| find(new, entry).is_some()).map(id);
        let kept_new = new.iter().filter(|entry| find(old, entry).is_some()).map(id);
        if !kept_old.eq(kept_new) {
            let kept = old.iter().filter_map(|entry| find(new, entry));
            let added = new.iter().filter(|entry| find(old, entry).is_none()).cloned();
            let value = Node::List(kept.chain(added).collect());
            self.push(path, Kind::Order, Edit::Put { path: path.clone(), value });
        }
    }

    /// An entry of a list is put back at its end, a field in its place.
    fn removed(&mut self, old: &Node, path: &Path) {
        let list = path.parent().and_then(|list| Some((at(self.after.root(), &list)?, list)));
        let place = match list {
            Some((Node::List(entries), list)) => list.entry(entries.len()),
            _ => path.clone(),
        };
        self.push(path, Kind::Removed, Edit::Put { path: place, value: old.clone() });
    }
}

fn id(entry: &Node) -> Option<&str> {
    entry.get("id").and_then(Node::as_text)
}

/// A change in words.
#[derive(Clone, Debug, PartialEq)]
pub struct Told {
    /// What has changed.
    pub name: String,
    /// How: `40 % → 55 %`, or that it is new, gone or moved.
    pub how: String,
    /// What makes it as it was.
    pub put_back: Edit,
}

/// Everything that differs, in words.
///
/// ```
/// # use outcomes_calculator::scenario::Scenario;
/// use outcomes_calculator::report::changes::told;
/// use outcomes_calculator::text::Language;
///
/// let groups = |people: u32| {
///     let text = format!(r#"{{"groups": [{{"id": "men", "name": "Men", "people": {people}}}]}}"#);
///     serde_json::from_str(&text).map(Scenario::new)
/// };
/// let told = told(&groups(40)?, &groups(55)?, Language::English);
/// assert_eq!((&*told[0].name, &*told[0].how), ("Number of people of group “Men”", "40 → 55"));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[must_use]
pub fn told(before: &Scenario, after: &Scenario, language: Language) -> Vec<Told> {
    let naming = Naming { scenario: after, other: before, language };
    let words = language.history();
    let tell = |change: Change| Told {
        name: naming.label(&change.path.to_string()),
        how: match change.kind {
            Kind::Value => from_to(naming, before, after, &change.path.to_string()),
            Kind::Added => words.added().to_owned(),
            Kind::Removed => words.removed().to_owned(),
            Kind::Order => words.moved().to_owned(),
        },
        put_back: change.put_back,
    };
    changes(before, after).into_iter().map(tell).collect()
}

/// What stood at a path and what stands there now: `40 % → 55 %`.
#[must_use]
pub(crate) fn from_to(naming: Naming, before: &Scenario, after: &Scenario, path: &str) -> String {
    let node =
        |scenario: &Scenario| scenario.number(path).map(Node::Number).or_else(|| scenario.at(path).cloned());
    let (old, new) = (node(before), node(after));
    let year = format!("{path}.price_year");
    let (path, old, new) = if old == new && (before.at(&year), after.at(&year)) != (None, None) {
        let own = |scenario: &Scenario| {
            let stands = scenario.at(&year).cloned();
            stands.or_else(|| scenario.number("appraisal.price_year").map(Node::Number))
        };
        ("appraisal.price_year", own(before), own(after))
    } else {
        (path, old, new)
    };
    [naming.value(path, old.as_ref()), naming.value(path, new.as_ref())].join(" → ")
}
