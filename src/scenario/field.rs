//! The field table's vocabulary: what a field is, in which unit, within which limits.

use crate::scenario::row::LARGEST;
use crate::scenario::row::Row;
use crate::scenario::row::Unit;
use crate::scenario::table::SCENARIO;

/// A named field of an object.
#[derive(Debug)]
pub struct Field {
    /// Its key.
    pub name: &'static str,
    /// What may stand in it.
    pub kind: Kind,
    /// What holds where it is left out.
    pub need: Need,
}

/// What holds where a field is left out.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Need {
    /// It must be there.
    Required,
    /// Left out, there is no such thing.
    Optional,
    /// Left out, the number stands at this.
    Default(f64),
    /// Left out, it is the turnover of the outcome's group.
    Turnover,
    /// Left out, it stands with every field at its default.
    Stands,
}

/// What may stand in a field.
#[derive(Debug)]
pub enum Kind {
    /// A number.
    Number(Row),
    /// An amount of money, at the scenario's price year or its own.
    Money(Row),
    /// A text of so many characters.
    Text {
        /// The fewest.
        least: usize,
        /// The most.
        most: usize,
    },
    /// `true` or `false`.
    Flag,
    /// One of some words.
    Word(&'static [&'static str]),
    /// The name of the file format.
    Format,
    /// An id, unique in its list.
    Id,
    /// An id of another list.
    Reference(Names),
    /// Shares of an amount by agency.
    Weights,
    /// Words or weights: what becomes of what is left in the pool.
    Surplus,
    /// The Green Book or one rate.
    Discounting(&'static Object),
    /// Indexes by year.
    Deflators(Row),
    /// What a price or value already covers.
    Tags,
    /// A list of numbers.
    Numbers {
        /// Each of them.
        row: Row,
        /// The most there may be.
        most: usize,
    },
    /// An object.
    Object(&'static Object),
    /// A list of objects.
    List {
        /// Each of them.
        of: &'static Object,
        /// The fewest there may be.
        least: usize,
        /// The most.
        most: usize,
        /// Whether a path names an entry by its id, not its index.
        by_id: bool,
    },
    /// Numbers by id.
    NumberMap(Names, Row),
    /// Objects by id.
    ObjectMap(Names, &'static Object),
}

/// The list that an id or a map's keys refer to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Names {
    /// `agencies`.
    Agencies,
    /// `services`.
    Services,
    /// `groups`.
    Groups,
    /// `outcomes`.
    Outcomes,
}

/// An object with named fields; `source` may stand in any.
#[derive(Debug)]
pub struct Object {
    /// Its fields.
    pub fields: &'static [Field],
    /// Which of them belong together.
    pub rule: Rule,
}

/// Which fields of an object belong together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rule {
    /// Any.
    None,
    /// A cost: some units of cost, and some fields with each.
    Cost(Place),
    /// A value of an outcome: some fields with each kind.
    Value,
}

/// Where a cost stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// On the redesign or a lever whose costs end with delivery.
    Redesign,
    /// On a lever whose savings, and so its yearly costs, last.
    Lasting,
    /// On the volunteers' lever.
    Volunteers,
    /// On the peers' lever.
    Peers,
    /// On the output drive.
    Efficiency,
}

impl Place {
    /// The units of cost allowed here.
    #[must_use]
    pub fn units(self) -> &'static [&'static str] {
        match self {
            Place::Redesign | Place::Lasting => &["once", "year", "person", "engaged", "complete"],
            Place::Volunteers => &["once", "year", "person", "engaged", "complete", "volunteer-year"],
            Place::Peers => &["once", "year", "person", "engaged", "complete", "peer-group-year"],
            Place::Efficiency => &["once", "year"],
        }
    }
}

impl Names {
    /// The key of the list.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Names::Agencies => "agencies",
            Names::Services => "services",
            Names::Groups => "groups",
            Names::Outcomes => "outcomes",
        }
    }
}

impl Object {
    /// The field of this name.
    #[must_use]
    pub fn field(&self, name: &str) -> Option<&'static Field> {
        self.fields.iter().find(|field| field.name == name)
    }
}

impl Field {
    const fn new(name: &'static str, kind: Kind) -> Self {
        Self { name, kind, need: Need::Required }
    }

    /// A number from `least` to `most`.
    pub(super) const fn number(name: &'static str, unit: Unit, least: f64, most: f64, step: f64) -> Self {
        Self::new(name, Kind::Number(Row::new(unit, least, most, step)))
    }

    /// A number of at least 0.
    pub(super) const fn amount(name: &'static str, unit: Unit, step: f64) -> Self {
        Self::number(name, unit, 0.0, LARGEST, step)
    }

    /// A number from 0 to 1.
    pub(super) const fn share(name: &'static str) -> Self {
        Self::number(name, Unit::Share, 0.0, 1.0, 0.01)
    }

    /// A whole number from `least` to `most`.
    pub(super) const fn whole(name: &'static str, unit: Unit, least: f64, most: f64) -> Self {
        let row = Row { whole: true, varies: false, ..Row::new(unit, least, most, 1.0) };
        Self::new(name, Kind::Number(row))
    }

    /// A number that no range may name.
    pub(super) const fn fixed(name: &'static str, row: Row) -> Self {
        Self::new(name, Kind::Number(Row { varies: false, ..row }))
    }

    /// An amount of money of at least 0.
    pub(super) const fn money(name: &'static str, step: f64) -> Self {
        Self::new(name, Kind::Money(Row::new(Unit::Pounds, 0.0, LARGEST, step)))
    }

    /// An amount of money that may be negative.
    pub(super) const fn signed_money(name: &'static str, step: f64) -> Self {
        Self::new(name, Kind::Money(Row::new(Unit::Pounds, -LARGEST, LARGEST, step)))
    }

    /// A text of 1 to 200 characters.
    pub(super) const fn text(name: &'static str) -> Self {
        Self::new(name, Kind::Text { least: 1, most: 200 })
    }

    /// A text of at most so many characters, or none.
    pub(super) const fn long_text(name: &'static str, most: usize) -> Self {
        Self::new(name, Kind::Text { least: 0, most })
    }

    /// One of some words.
    pub(super) const fn word(name: &'static str, words: &'static [&'static str]) -> Self {
        Self::new(name, Kind::Word(words))
    }

    /// Any other kind.
    pub(super) const fn of(name: &'static str, kind: Kind) -> Self {
        Self::new(name, kind)
    }

    /// A list whose entries a path names by index.
    pub(super) const fn list(name: &'static str, of: &'static Object, most: usize) -> Self {
        Self::new(name, Kind::List { of, least: 0, most, by_id: false }).stands()
    }

    /// A list whose entries a path names by id.
    pub(super) const fn named_list(
        name: &'static str,
        of: &'static Object,
        least: usize,
        most: usize,
    ) -> Self {
        Self::new(name, Kind::List { of, least, most, by_id: true })
    }

    /// Numbers by id, none where it is left out.
    pub(super) const fn map(
        name: &'static str,
        keys: Names,
        unit: Unit,
        least: f64,
        most: f64,
        step: f64,
    ) -> Self {
        Self::new(name, Kind::NumberMap(keys, Row::new(unit, least, most, step))).stands()
    }

    /// Left out, the number stands at `default`.
    pub(super) const fn or(self, default: f64) -> Self {
        Self { name: self.name, kind: self.kind, need: Need::Default(default) }
    }

    /// Left out, it is the group's turnover.
    pub(super) const fn or_turnover(self) -> Self {
        Self { name: self.name, kind: self.kind, need: Need::Turnover }
    }

    /// Left out, there is no such thing.
    pub(super) const fn optional(self) -> Self {
        Self { name: self.name, kind: self.kind, need: Need::Optional }
    }

    /// Left out, it stands with every field at its default.
    pub(super) const fn stands(self) -> Self {
        Self { name: self.name, kind: self.kind, need: Need::Stands }
    }

    /// It must be there.
    pub(super) const fn required(self) -> Self {
        Self { name: self.name, kind: self.kind, need: Need::Required }
    }
}

/// The whole table, from the top of a scenario file.
#[must_use]
pub fn scenario() -> &'static Object {
    &SCENARIO
}
