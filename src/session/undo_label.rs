//! What was done last, in a few words: the names of undo and redo.
//!
//! ```
//! # use outcomes_calculator::scenario::Scenario;
//! use outcomes_calculator::session::undo_label::deed_name;
//! use outcomes_calculator::session::history::Deed;
//! use outcomes_calculator::text::Language;
//!
//! let groups = |people: u32| {
//!     let text = format!(r#"{{"groups": [{{"id": "men", "name": "Men", "people": {people}}}]}}"#);
//!     serde_json::from_str(&text).map(Scenario::new)
//! };
//! let deed = Deed::Put("groups.men.people".into());
//! let name = deed_name(&deed, &groups(40)?, &groups(55)?, Language::English);
//! assert_eq!(name, "number of people of group “Men”, 40 → 55");
//! # Ok::<(), serde_json::Error>(())
//! ```

use crate::data::presets::PRESETS;
use crate::report::changes::Kind;
use crate::report::changes::changes;
use crate::report::changes::from_to;
use crate::report::naming::Naming;
use crate::scenario::Scenario;
use crate::scenario::find::find;
use crate::scenario::node::Node;
use crate::scenario::path::Path;
use crate::scenario::walk::at;
use crate::scenario::walk::by_ids;
use crate::session::history::Deed;
use crate::session::history::Origin;
use crate::text::Language;

/// What made `after` from `before`, as in “Undo: engagement of group “Men”, 40 % → 55 %”.
#[must_use]
pub fn deed_name(deed: &Deed, before: &Scenario, after: &Scenario, language: Language) -> String {
    let naming = Naming { scenario: after, other: before, language };
    let words = language.history();
    match deed {
        Deed::Reset => words.reset().to_owned(),
        Deed::Opened(Origin::Pasted) => words.pasted().to_owned(),
        Deed::Opened(origin) => opened(*origin, after, language),
        Deed::Removed(path) => {
            let naming = Naming { scenario: before, other: after, language };
            [words.removed(), ": ", &naming.part(&path.to_string())].concat()
        }
        Deed::Moved(path) => [words.moved(), ": ", &naming.part(&path.to_string())].concat(),
        Deed::Put(path) => put(naming, before, after, path),
    }
}

fn opened(origin: Origin, after: &Scenario, language: Language) -> String {
    let words = language.history();
    let own = after.at("title").and_then(|title| title.in_language(language)).unwrap_or_default();
    let (word, title) = match origin {
        Origin::Preset(id) => {
            let preset = PRESETS.iter().find(|preset| preset.id == id);
            let title = preset.map(|preset| preset.title_in(language));
            (words.preset(), title.unwrap_or(own))
        }
        Origin::Nothing => (words.preset(), own),
        Origin::File => (words.file(), own),
        Origin::Link => (words.link(), own),
        Origin::Kept => (words.kept(), own),
        Origin::Page | Origin::Pasted => (words.page(), own),
    };
    [word, " “", title, "”"].concat()
}

fn put(naming: Naming, before: &Scenario, after: &Scenario, path: &Path) -> String {
    let words = naming.language.history();
    let named = |word: &str, path: &Path| [word, ": ", &naming.part(&path.to_string())].concat();
    let (stood, stands) = (at(before.root(), path), at(after.root(), path));
    // A new entry is put at the place after the last, and known by its id from then on.
    let own = by_ids(after.root(), path);
    let all = changes(before, after);
    if let (None, Some(entry)) = (stood, stands)
        && !matches!(entry, Node::Number(_) | Node::Text(_) | Node::Flag(_))
        && find(after.root(), path).is_none()
    {
        let list = path.parent().and_then(|list| at(before.root(), &list));
        let is_copy = list.is_some_and(|list| list.entries().iter().any(|other| is_copy(other, entry)));
        return named(if is_copy { words.copied() } else { words.added() }, &own);
    }
    match all.as_slice() {
        [one] if one.kind == Kind::Order => named(words.moved(), &one.path),
        [one] if one.kind == Kind::Value => {
            let path = one.path.to_string();
            [naming.part(&path), from_to(naming, before, after, &path)].join(", ")
        }
        _ => match (stood, stands) {
            (Some(Node::List(old)), Some(Node::List(new))) if is_reordered(old, new) => {
                named(words.moved(), path)
            }
            _ => naming.part(&path.to_string()),
        },
    }
}

/// Whether an entry is another but for its id and its name.
fn is_copy(one: &Node, other: &Node) -> bool {
    let told_apart = |(key, _): &&(String, Node)| key != "id" && key != "name";
    let (one, other) = (one.fields(), other.fields());
    !one.is_empty() && one.iter().filter(told_apart).eq(other.iter().filter(told_apart))
}

fn is_reordered(old: &[Node], new: &[Node]) -> bool {
    old.len() == new.len() && old.iter().all(|entry| new.contains(entry))
}
