//! Where a number box stands among others: what lies below it and beside it.

use crate::scenario::Scenario;
use crate::scenario::field::Field;
use crate::scenario::field::Kind;
use crate::scenario::field::Names;
use crate::scenario::field::Object;
use crate::scenario::field::scenario;
use crate::scenario::find::find;
use crate::scenario::node::Node;
use crate::scenario::path::Path;
use crate::scenario::row::PRICE_YEAR;
use crate::scenario::row::Row;
use crate::scenario::row::WEIGHT;
use crate::scenario::step::Step;
use crate::scenario::walk::at;
use crate::scenario::walk::id_of;

/// A number box: its limits, and how the path to it runs.
#[derive(Clone, Copy, Debug)]
pub(super) struct Spot {
    /// Its unit and limits.
    pub row: &'static Row,
    /// How it is set.
    pub way: Way,
    /// The place in its path of the step to the entry of a list or map that it stands in; none where it stands in none.
    entry: Option<usize>,
    /// The place of the step to the entry before that one.
    outer: Option<usize>,
    /// The object whose fields stand beside it, and how many steps lead there.
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

/// The box of a path; none where the form has no such box.
pub(super) fn spot(path: &str) -> Option<Spot> {
    spot_of(&Path::parse(path))
}

fn spot_of(path: &Path) -> Option<Spot> {
    let (row, way) = match path.steps() {
        [.., Step::Field(Field { kind: Kind::Number(row) | Kind::Money(row), .. })] => (row, Way::Set),
        [.., Step::Field(holder), last] => match (&holder.kind, last) {
            (Kind::NumberMap(_, row), Step::Id(..)) | (Kind::Numbers { row, .. }, Step::Index(_)) => {
                (row, Way::Set)
            }
            (Kind::Weights | Kind::Surplus, Step::Id(..)) => (&WEIGHT, Way::Put),
            (Kind::Deflators(row), _) => (row, Way::Put),
            (Kind::Money(_), Step::Name(name)) if name == "price_year" => (&PRICE_YEAR, Way::Year),
            _ => return None,
        },
        _ => return None,
    };
    let (mut entry, mut outer, mut beside) = (None, None, (scenario(), 0));
    let mut holder: Option<&'static Field> = None;
    for (place, step) in path.steps().iter().enumerate() {
        match (holder.map(|field| &field.kind), step) {
            (Some(Kind::List { of, .. } | Kind::ObjectMap(_, of)), _) => {
                (outer, entry, beside) = (entry, Some(place), (*of, place + 1));
            }
            (Some(Kind::Deflators(_)), _) | (_, Step::Id(..) | Step::Index(_)) => {
                (outer, entry) = (entry, Some(place));
            }
            (None, Step::Field(Field { kind: Kind::Object(of), .. })) if place == 0 => beside = (*of, 1),
            _ => {}
        }
        holder = if let Step::Field(field) = step { Some(field) } else { None };
    }
    Some(Spot { row, way, entry, outer, beside })
}

impl Scenario {
    /// The paths of the boxes from this one on that a block of `rows` and `columns` fills, row by row; none for a
    /// box that there is not. Down lie the next entries of the list. Across lie the next numbers of the same
    /// entry; from a list of bare numbers, the same list of the next entry. A block of one line that has nothing
    /// its own way runs the other way, so that a year's figures may be copied as a row or as a column.
    pub(super) fn boxes(&self, path: &str, rows: usize, columns: usize) -> Vec<Vec<Option<String>>> {
        let path = &Path::parse(path);
        let Some(spot) = spot_of(path) else { return vec![vec![None; columns]; rows] };
        let is_bare = spot.entry.is_some_and(|entry| entry + 1 == path.steps().len());
        let turned = if is_bare { rows == 1 } else { spot.entry.is_none() && columns == 1 };
        let at = |down: usize, across: usize| {
            let (down, across) = if turned { (across, down) } else { (down, across) };
            let moved = if is_bare {
                self.moved(path, spot.outer, across)?
            } else {
                self.beside(path, spot, across)?
            };
            self.moved(&moved, spot.entry, down)
                .filter(|path| self.has_box(path))
                .map(|path| path.to_string())
        };
        (0..rows).map(|row| (0..columns).map(|column| at(row, column)).collect()).collect()
    }

    /// The path that leads over the entry that many after the one it leads over at a place.
    fn moved(&self, path: &Path, place: Option<usize>, by: usize) -> Option<Path> {
        if by == 0 {
            return Some(path.clone());
        }
        let place = place?;
        let entries = self.entries(&path.first(place));
        let now = entries.iter().position(|entry| path.starts_with(entry))?;
        let step = entries.get(now + by)?.last()?.clone();
        Some(path.clone().with_step(place, step))
    }

    /// The paths of the entries of a list or map, in the order of the form.
    fn entries(&self, path: &Path) -> Vec<Path> {
        let is_split =
            matches!(path.last(), Some(Step::Field(Field { kind: Kind::Weights | Kind::Surplus, .. })));
        let below = |name: &str| path.join(name);
        match at(self.root(), path) {
            _ if is_split => self.ids(Names::Agencies).map(below).collect(),
            Some(Node::Object(fields)) => {
                let keys = fields.iter().map(|(key, _)| key.as_str());
                keys.filter(|key| *key != "source").map(below).collect()
            }
            Some(Node::List(list)) => {
                let own = |(place, entry)| id_of(entry).map_or_else(|| path.entry(place), below);
                list.iter().enumerate().map(own).collect()
            }
            _ => Vec::new(),
        }
    }

    /// The path of the number that many after this one among the fields of its entry.
    fn beside(&self, path: &Path, spot: Spot, by: usize) -> Option<Path> {
        let (object, depth) = spot.beside;
        let mut all = Vec::new();
        self.numbers(object, &path.first(depth), &mut all);
        let now = all.iter().position(|own| own == path)?;
        all.into_iter().nth(now + by)
    }

    /// The paths of an object's own numbers that the form shows, in its order, lists left out.
    fn numbers(&self, object: &'static Object, path: &Path, all: &mut Vec<Path>) {
        let holds = at(self.root(), path);
        for field in object.fields.iter().filter(|field| object.allows(field.name, holds)) {
            let own = path.join(field.name);
            match &field.kind {
                Kind::Number(_) => all.push(own),
                Kind::Money(_) => {
                    let year = own.join("price_year");
                    all.extend([own, year]);
                }
                Kind::Object(inner) | Kind::Discounting(inner) => self.numbers(inner, &own, all),
                _ => {}
            }
        }
        all.retain(|path| self.has_box(path));
    }

    /// Whether the form has a box for the number at a path.
    fn has_box(&self, path: &Path) -> bool {
        let has_number = |path: &Path| find(self.root(), path).is_some_and(|number| number.value.is_some());
        match spot_of(path).map(|spot| spot.way) {
            Some(Way::Set) => has_number(path),
            Some(Way::Put) => true,
            Some(Way::Year) => path.parent().is_some_and(|amount| has_number(&amount)),
            None => false,
        }
    }
}
