//! Short ways to write a line of the field table.

use crate::scenario::field::Field;
use crate::scenario::field::Kind;
use crate::scenario::field::Names;
use crate::scenario::field::Need;
use crate::scenario::field::Object;
use crate::scenario::row::LARGEST;
use crate::scenario::row::Row;
use crate::scenario::row::Unit;

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

    /// A text of 1 to 200 characters in no language.
    pub(super) const fn plain(name: &'static str) -> Self {
        Self::new(name, Kind::Plain)
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

    /// Left out, the word stands at `default`.
    pub(super) const fn or_word(self, default: &'static str) -> Self {
        Self { name: self.name, kind: self.kind, need: Need::Word(default) }
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
