//! One number as a table shows it: its short label, its value, how sure it is, and where it comes from.
//!
//! ```
//! # use outcomes_calculator::{data::presets::preset, scenario::Scenario};
//! # let scenario = Scenario::new(serde_json::from_str(preset("frequent-ae").unwrap_or_default())?);
//! # let appraisal = outcomes_calculator::scenario::validate::validate(&scenario).expect("no faults");
//! # let results = outcomes_calculator::model::evaluate::evaluate(&appraisal);
//! use outcomes_calculator::report::{Subject, numbers::{Began, cell::{Cells, shown}}};
//! use outcomes_calculator::text::Language::English;
//!
//! let subject = Subject { scenario: &scenario, results: &results, ranged: &results, language: English };
//! let cells = Cells::new(subject, Began { scenario: &scenario, main: &[] });
//! let cell = cells.at_path("services.ae.unit_cost", "One costs", "A&E").expect("it is a number");
//! assert_eq!((cell.name.as_str(), cell.mark.as_str()), ("A&E: One costs", "published\u{a0}2024"));
//! assert_eq!((cell.value, cell.sure.as_deref()), (280.0, Some("£230–330")));
//! assert_eq!(shown(cell.row, 1_280.0), "£1,280");
//! # Ok::<(), serde_json::Error>(())
//! ```

use std::collections::HashMap;

use crate::report::Subject;
use crate::report::naming::in_unit;
use crate::report::numbers::Began;
use crate::scenario::Scenario;
use crate::scenario::field::{Field, Kind, Need};
use crate::scenario::node::Node;
use crate::scenario::path::Path;
use crate::scenario::row::{Row, Unit};
use crate::scenario::step::Step;
use crate::scenario::walk::{at, source_of};
use crate::text::Language;
use crate::text::number::NO_BREAK;
use crate::text::source::{Source, SourceKind};

/// One number of a table.
#[derive(Clone, Debug, PartialEq)]
pub struct Cell {
    /// Its path.
    pub path: String,
    /// What its row or column calls it.
    pub label: String,
    /// What it is called where nothing stands around it.
    pub name: String,
    /// Its unit, limits and step.
    pub row: &'static Row,
    /// Its value, in the unit of its row.
    pub value: f64,
    /// What it was when the scenario was opened, in the unit of its row, and the same as it is read; none where it is that still.
    pub was: Option<(f64, String)>,
    /// What kind of source it has, in a word or two.
    pub mark: String,
    /// Its range as it is read; none where it has none.
    pub sure: Option<String>,
    /// Whether it is one of those that move the result most.
    pub is_main: bool,
}

/// What stands at a path now, and stood there when the scenario was opened.
pub(super) struct Place<'a> {
    pub path: String,
    pub now: &'a Node,
    pub before: Option<&'a Node>,
}

/// Makes the cells of a chapter.
pub struct Cells<'a> {
    pub(super) subject: Subject<'a>,
    pub(super) began: Began<'a>,
    /// The ends of ranges, in the unit of the number whose path is the key.
    ranges: HashMap<&'a str, (f64, f64)>,
}

impl<'a> Cells<'a> {
    /// The cells of a scenario, beside the one with which it was begun.
    #[must_use]
    pub fn new(subject: Subject<'a>, began: Began<'a>) -> Self {
        let ranges = subject.scenario.root().get("ranges").map_or(&[][..], Node::entries).iter();
        let number = |range: &Node, end: &str| range.get(end).and_then(Node::as_number);
        let of_path = |range: &'a Node| {
            let path = range.get("path").and_then(Node::as_text)?;
            Some((path, (number(range, "low")?, number(range, "high")?)))
        };
        Self { subject, began, ranges: ranges.filter_map(of_path).collect() }
    }

    /// The cell of the number at a path, of something that has a name; none where the path names no number.
    #[must_use]
    pub fn at_path(&self, path: &str, label: &str, of: &str) -> Option<Cell> {
        let root = Place {
            path: String::new(),
            now: self.subject.scenario.root(),
            before: Some(self.began.scenario.root()),
        };
        self.cell(&root, path, label, of)
    }

    /// The entry of this id in a list, now and before.
    pub(super) fn entry(&self, list: &str, id: &str) -> Option<Place<'a>> {
        let of_id = |root: &'a Node| {
            let entries = root.get(list).map_or(&[][..], Node::entries);
            entries.iter().find(|entry| entry.get("id").and_then(Node::as_text) == Some(id))
        };
        let path = [list, ".", id].concat();
        Some(Place {
            path,
            now: of_id(self.subject.scenario.root())?,
            before: of_id(self.began.scenario.root()),
        })
    }

    /// The cell of a number within a place; none where there is no such number.
    pub(super) fn cell(&self, place: &Place, rest: &str, label: &str, of: &str) -> Option<Cell> {
        let path = if place.path.is_empty() { rest.to_owned() } else { [&place.path, ".", rest].concat() };
        let (field, row) = field_of(&Path::parse(&path))?;
        let within = Path::parse(rest);
        let now = at(place.now, &within);
        let standing = |node: Option<&Node>, scenario: &Scenario| match (number(node), field.need) {
            (Some(value), _) => Some(value),
            (None, Need::Default(default)) => Some(default),
            (None, Need::Optional) => None,
            _ => scenario.number(&path),
        };
        let value = standing(now, self.subject.scenario)?;
        let before = place.before.map(|before| at(before, &within));
        let stood = before.and_then(|before| standing(before, self.began.scenario));
        let was = stood.filter(|stood| *stood != value);
        let language = self.subject.language;
        let told = source_of(place.now, &within, language);
        let was_told = place.before.and_then(|before| source_of(before, &within, language));
        let mark = if was.is_some() && told == was_told {
            SourceKind::Own.mark(language).to_owned()
        } else {
            mark(told, now, language)
        };
        let sure = self.ranges.get(path.as_str()).map(|ends| span(*ends, row, language));
        Some(Cell {
            label: label.to_owned(),
            name: if of.is_empty() { label.to_owned() } else { language.your_numbers().whole(of, label) },
            row,
            value,
            was: was.map(|was| (was, shown(row, was))),
            mark,
            sure,
            is_main: self.began.main.contains(&path),
            path,
        })
    }
}

/// The field of the number at a path, with its unit and limits, whatever stands there.
fn field_of(path: &Path) -> Option<(&'static Field, &'static Row)> {
    let (Step::Field(field), is_within) = (match path.steps() {
        [.., field @ Step::Field(_)] => (field, false),
        [.., field, _] => (field, true),
        _ => return None,
    }) else {
        return None;
    };
    match &field.kind {
        Kind::Number(row) | Kind::Money(row) if !is_within => Some((field, row)),
        Kind::NumberMap(_, row) | Kind::Numbers { row, .. } if is_within => Some((field, row)),
        _ => None,
    }
}

/// A number of a row of the field table as a reader reads it.
#[must_use]
pub fn shown(row: &Row, value: f64) -> String {
    in_unit(Some(row.unit), value)
}

/// A number, or the amount of one of money.
fn number(node: Option<&Node>) -> Option<f64> {
    let node = node?;
    node.as_number().or_else(|| node.get("amount")?.as_number())
}

/// The kind of a source; of a published price the year of its prices too.
fn mark(source: Option<&str>, node: Option<&Node>, language: Language) -> String {
    let Some(kind) = source.and_then(|source| Source::read(source).kind) else {
        return language.sources().mark_none().to_owned();
    };
    let year = node.and_then(|node| node.get("price_year")).and_then(Node::as_number);
    match year.filter(|_| kind == SourceKind::Published) {
        Some(year) => format!("{}{NO_BREAK}{year}", kind.mark(language)),
        None => kind.mark(language).to_owned(),
    }
}

/// A range as it is read: the unit once, and a word between where a minus sign would be taken for a dash.
fn span((low, high): (f64, f64), row: &Row, language: Language) -> String {
    let words = language.your_numbers();
    let [first, last] = [low, high].map(|end| shown(row, end));
    if low < 0.0 || high < 0.0 {
        return words.from_to_below(&bare_end(&first, row), &last);
    }
    match row.unit {
        Unit::Pounds => words.from_to(&first, last.trim_start_matches('£')),
        _ => words.from_to(&bare_end(&first, row), &last),
    }
}

/// The first end of a range of percentages, without the sign that the last end has.
fn bare_end(end: &str, row: &Row) -> String {
    if row.unit.is_percent() { end.trim_end_matches(['%', NO_BREAK]).to_owned() } else { end.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::row::SHARE;
    use crate::text::Language::{English, Welsh};

    #[test]
    fn a_range_is_read_with_its_unit_once() {
        let pounds = field_of(&Path::parse("services.a.unit_cost")).unwrap().1;
        let count = field_of(&Path::parse("groups.a.use.b")).unwrap().1;
        let value = field_of(&Path::parse("outcomes.a.values.0.amount")).unwrap().1;
        for (low, high, row, expected) in [
            (0.45, 0.85, &SHARE, "45–85\u{a0}%"),
            (-0.425, 0.979, &SHARE, "−42.5 to 97.9\u{a0}%"),
            (500.0, 1100.0, pounds, "£500–1,100"),
            (2.5, 4.5, count, "2.5–4.5"),
            (-20.0, 0.0, value, "−£20 to £0"),
        ] {
            assert_eq!(span((low, high), row, English), expected);
        }
        assert_eq!(span((-0.4, 0.9), &SHARE, Welsh), "−40 i 90\u{a0}%");
    }

    #[test]
    fn a_mark_names_the_year_of_a_published_price_only() {
        let node = |text: &str| serde_json::from_str::<Node>(text).unwrap();
        let price = node(r#"{"amount": 1, "price_year": 2013}"#);
        for (source, node, expected) in [
            (Some("published: a table"), Some(&price), "published\u{a0}2013"),
            (Some("published: a table"), None, "published"),
            (Some("assumed: an example"), Some(&price), "assumed"),
            (Some("derived: 7 × 2"), Some(&price), "worked out"),
            (Some("a neighbour"), Some(&price), "no source"),
            (None, None, "no source"),
        ] {
            assert_eq!(mark(source, node, English), expected);
        }
    }
}
