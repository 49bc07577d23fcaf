//! Where a number box stands among others: what lies below it and beside it.

use crate::scenario::Scenario;
use crate::scenario::field::Field;
use crate::scenario::field::Kind;
use crate::scenario::field::Names;
use crate::scenario::field::Object;
use crate::scenario::field::scenario;
use crate::scenario::node::Node;
use crate::scenario::row::PRICE_YEAR;
use crate::scenario::row::Row;
use crate::scenario::row::WEIGHT;

/// A number box: its limits, and how the path to it runs.
#[derive(Clone, Copy, Debug)]
pub(super) struct Spot {
    /// Its unit and limits.
    pub row: &'static Row,
    /// How it is set.
    pub way: Way,
    /// The place in its path of the key of the list or map it stands in; none where it stands in none.
    key: Option<usize>,
    /// The place of the key before that one.
    outer: Option<usize>,
    /// The object whose fields stand beside it, and how many names lead there.
    beside: (&'static Object, usize),
}

/// How the number in a box is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Way {
    /// By its path.
    Set,
    /// By putting it in a map that need not hold it yet.
    Put,
    /// As the year of an amount's prices.
    Year,
}

enum Here {
    Object(&'static Object),
    Entries(&'static Object),
    Bare(&'static Row, Way),
    Money(&'static Row),
    Number(&'static Row, Way),
}

/// The box of a path; none where the form has no such box.
pub(super) fn spot(path: &str) -> Option<Spot> {
    let mut here = Here::Object(scenario());
    let (mut key, mut outer, mut beside) = (None, None, (scenario(), 0));
    for (place, name) in path.split('.').enumerate() {
        if matches!(here, Here::Entries(_) | Here::Bare(..)) {
            (outer, key) = (key, Some(place));
        }
        if let Here::Entries(of) = here {
            beside = (of, place + 1);
        }
        here = match here {
            Here::Object(object) => entering(object.field(name)?)?,
            Here::Entries(of) => Here::Object(of),
            Here::Bare(row, way) => Here::Number(row, way),
            Here::Money(_) if name == "price_year" => Here::Number(&PRICE_YEAR, Way::Year),
            Here::Money(_) | Here::Number(..) => return None,
        };
        if let (0, Here::Object(of)) = (place, &here) {
            beside = (*of, 1);
        }
    }
    match here {
        Here::Number(row, way) => Some(Spot { row, way, key, outer, beside }),
        Here::Money(row) => Some(Spot { row, way: Way::Set, key, outer, beside }),
        Here::Object(_) | Here::Entries(_) | Here::Bare(..) => None,
    }
}

fn entering(field: &'static Field) -> Option<Here> {
    match &field.kind {
        Kind::Number(row) => Some(Here::Number(row, Way::Set)),
        Kind::Money(row) => Some(Here::Money(row)),
        Kind::Object(of) | Kind::Discounting(of) => Some(Here::Object(of)),
        Kind::List { of, .. } | Kind::ObjectMap(_, of) => Some(Here::Entries(of)),
        Kind::Numbers { row, .. } | Kind::NumberMap(_, row) => Some(Here::Bare(row, Way::Set)),
        Kind::Weights | Kind::Surplus => Some(Here::Bare(&WEIGHT, Way::Put)),
        Kind::Deflators(row) => Some(Here::Bare(row, Way::Put)),
        Kind::Text { .. }
        | Kind::Flag
        | Kind::Word(_)
        | Kind::Format
        | Kind::Id
        | Kind::Reference(_)
        | Kind::Tags => None,
    }
}

impl Scenario {
    /// The paths of the boxes from this one on that a block of `rows` and `columns` fills, row by row; none for a
    /// box that there is not. Down lie the next entries of the list. Across lie the next numbers of the same
    /// entry; from a list of bare numbers, the same list of the next entry. A block of one line that has nothing
    /// its own way runs the other way, so that a year's figures may be copied as a row or as a column.
    pub(super) fn boxes(&self, path: &str, rows: usize, columns: usize) -> Vec<Vec<Option<String>>> {
        let Some(spot) = spot(path) else { return vec![vec![None; columns]; rows] };
        let names: Vec<&str> = path.split('.').collect();
        let is_bare = spot.key.is_some_and(|key| key + 1 == names.len());
        let turned = if is_bare { rows == 1 } else { spot.key.is_none() && columns == 1 };
        let at = |down: usize, across: usize| {
            let (down, across) = if turned { (across, down) } else { (down, across) };
            let moved = if is_bare {
                self.moved(names.clone(), spot.outer, across)?
            } else {
                self.beside(&names, spot, across)?.split('.').map(str::to_owned).collect()
            };
            let names = self.moved(moved.iter().map(String::as_str).collect(), spot.key, down)?;
            Some(names.join(".")).filter(|path| self.has_box(path))
        };
        (0..rows).map(|row| (0..columns).map(|column| at(row, column)).collect()).collect()
    }

    /// The path with the key at a place put on to one that many later in its list.
    fn moved(&self, names: Vec<&str>, place: Option<usize>, by: usize) -> Option<Vec<String>> {
        let mut names: Vec<String> = names.into_iter().map(str::to_owned).collect();
        if by > 0 {
            let place = place?;
            let keys = self.keys(&names[..place].join("."));
            let now = keys.iter().position(|key| *key == names[place])?;
            keys.get(now + by)?.clone_into(&mut names[place]);
        }
        Some(names)
    }

    /// What the entries of a list or map are called in paths, in the order of the form.
    fn keys(&self, path: &str) -> Vec<String> {
        let last = path.rsplit('.').next().unwrap_or(path);
        let is_weights = spot(&[path, ".x"].concat()).is_some_and(|spot| spot.way == Way::Put);
        match self.at(path) {
            _ if is_weights && last != "deflators" => self.ids(Names::Agencies).map(str::to_owned).collect(),
            Some(Node::Object(fields)) => {
                fields.iter().map(|(key, _)| key.clone()).filter(|key| key != "source").collect()
            }
            Some(Node::List(entries)) => {
                let id = |(place, entry): (usize, &Node)| {
                    entry.get("id").and_then(Node::as_text).map_or_else(|| place.to_string(), str::to_owned)
                };
                entries.iter().enumerate().map(id).collect()
            }
            _ => Vec::new(),
        }
    }

    /// The path of the number that many after this one among the fields of its entry.
    fn beside(&self, names: &[&str], spot: Spot, by: usize) -> Option<String> {
        let (object, depth) = spot.beside;
        let mut all = Vec::new();
        self.numbers(object, &names[..depth].join("."), &mut all);
        let now = all.iter().position(|path| *path == names.join("."))?;
        all.into_iter().nth(now + by)
    }

    /// The paths of an object's own numbers that the form shows, in its order, lists left out.
    fn numbers(&self, object: &'static Object, path: &str, all: &mut Vec<String>) {
        let word = |name: &str| {
            let node = self.at(&joined(path, name));
            node.and_then(Node::as_text).unwrap_or(object.default_word(name)).to_owned()
        };
        let (per, kind) = (word("per"), word("kind"));
        for field in object.fields.iter().filter(|field| object.allows_beside(field.name, &per, &kind)) {
            let own = joined(path, field.name);
            match &field.kind {
                Kind::Number(_) => all.push(own),
                Kind::Money(_) => {
                    let year = joined(&own, "price_year");
                    all.extend([own, year]);
                }
                Kind::Object(inner) | Kind::Discounting(inner) => self.numbers(inner, &own, all),
                _ => {}
            }
        }
        all.retain(|path| self.has_box(path));
    }

    /// Whether the form has a box for the number at a path.
    fn has_box(&self, path: &str) -> bool {
        match spot(path).map(|spot| spot.way) {
            Some(Way::Set) => self.number(path).is_some(),
            Some(Way::Put) => true,
            Some(Way::Year) => path.rsplit_once('.').is_some_and(|(amount, _)| self.number(amount).is_some()),
            None => false,
        }
    }
}

fn joined(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_owned() } else { [path, ".", name].concat() }
}
