//! A block of cells from a spreadsheet, held against the table of services before anything changes: which row is which service,
//! which column which number, and what each cell would make of it.
//!
//! ```
//! # use outcomes_calculator::{data::presets::preset, scenario::Scenario};
//! # let scenario = Scenario::new(serde_json::from_str(preset("frequent-ae").unwrap_or_default())?);
//! # let appraisal = outcomes_calculator::scenario::validate::validate(&scenario).expect("no faults");
//! # let results = outcomes_calculator::model::evaluate::evaluate(&appraisal);
//! use outcomes_calculator::report::{Subject, numbers::{Began, Chapter, asked::{Asked, Holds, RowIs}, block::{Block, ReadCell}}};
//! use outcomes_calculator::scenario::block::cells;
//! use outcomes_calculator::text::Language::English;
//!
//! let subject = Subject { scenario: &scenario, results: &results, ranged: &results, language: English };
//! let chapter = Chapter::new(subject, Began { scenario: &scenario, main: &[] }, "frequent-attenders");
//! let pasted = cells("A&E\t91,204\nWalk-in centre\t12,400\nGP practices\tn/a").expect("it is not too large");
//! let asked = Asked::guess(&pasted, &chapter);
//! assert_eq!(asked.columns, [Holds::Service, Holds::Volume]);
//! assert_eq!(asked.rows, [RowIs::Service(0), RowIs::LeftOut, RowIs::Service(3)]);
//! let read = |text: &str, _: &_| text.parse().ok();
//! let block = Block::new(&pasted, &asked, &chapter, subject, &read);
//! assert_eq!(block.count, 1);
//! assert_eq!(block.rows[0][1], ReadCell::Changes { now: "91,204".to_owned(), was: "87,900".to_owned() });
//! assert!(matches!(&block.rows[2][1], ReadCell::Stays { stands, .. } if stands == "1,500,000"));
//! assert_eq!(block.scenario.number("services.ae.volume"), Some(91_204.0));
//! # Ok::<(), serde_json::Error>(())
//! ```

use crate::report::Subject;
use crate::report::numbers::Chapter;
use crate::report::numbers::asked::{Asked, Holds, RowIs};
use crate::report::numbers::cell::{Cell, shown};
use crate::scenario::Scenario;
use crate::scenario::edit::Edit;
use crate::scenario::field::{Kind, scenario};
use crate::scenario::node::Node;
use crate::scenario::path::Path;
use crate::scenario::row::{Row, Unit};
use crate::scenario::written_number::{Unread, Written, written_number};
use crate::text::paste::CellFault;

/// What was read in a cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReadCell {
    /// A text, or what is not wanted.
    Text(String),
    /// The number that stands already.
    Same(String),
    /// Another number, and the one that stands; empty where none does.
    Changes {
        /// What it would be.
        now: String,
        /// What it is.
        was: String,
    },
    /// What cannot be taken, so that the number stays that stands.
    Stays {
        /// What was given.
        given: String,
        /// What stands.
        stands: String,
        /// Why.
        why: String,
    },
}

/// A block that was read. Nothing has changed by it yet.
#[derive(Clone, Debug, PartialEq)]
pub struct Block {
    /// What was read, row by row.
    pub rows: Vec<Vec<ReadCell>>,
    /// How many numbers would change.
    pub count: usize,
    /// The scenario with them.
    pub scenario: Scenario,
}

struct Reading<'a> {
    chapter: &'a Chapter,
    subject: Subject<'a>,
    has_decimal_commas: bool,
    read: &'a dyn Fn(&str, &Row) -> Option<f64>,
    block: Block,
}

impl Block {
    /// What comes of a block as the reader has it; `read` makes a number, in the unit of its row, of a plain text such as
    /// `-1234.5`.
    #[must_use]
    pub fn new(
        cells: &[Vec<&str>],
        asked: &Asked,
        chapter: &Chapter,
        subject: Subject,
        read: &dyn Fn(&str, &Row) -> Option<f64>,
    ) -> Self {
        let numbers = cells.iter().flatten().filter_map(|cell| written_number(cell, Unit::Count).ok());
        let has_decimal_commas = numbers.into_iter().any(|written| written.has_decimal_comma);
        let block = Block { rows: Vec::new(), count: 0, scenario: subject.scenario.clone() };
        let mut reading = Reading { chapter, subject, has_decimal_commas, read, block };
        for (row, is) in cells.iter().zip(&asked.rows) {
            reading.row(row, *is, &asked.columns);
        }
        reading.block
    }
}

impl Reading<'_> {
    fn row(&mut self, given: &[&str], is: RowIs, columns: &[Holds]) {
        let service = match is {
            RowIs::Service(place) => self.chapter.services.get(place).map(|row| row.id.clone()),
            RowIs::LeftOut => None,
            RowIs::New => self.add(given, columns),
        };
        let known = if let RowIs::Service(place) = is { self.chapter.services.get(place) } else { None };
        let cells = given.iter().enumerate().map(|(column, text)| {
            let holds = columns.get(column).copied().unwrap_or(Holds::Nothing);
            let path = service.as_deref().and_then(|service| holds.path(service, self.chapter));
            match path {
                Some(path) => self.number(text, &path, known.and_then(|row| holds.cell(row)), holds),
                None => ReadCell::Text((*text).to_owned()),
            }
        });
        let cells = cells.collect();
        self.block.rows.push(cells);
    }

    fn number(&mut self, given: &str, path: &str, cell: Option<&Cell>, holds: Holds) -> ReadCell {
        let stands = cell.map_or_else(String::new, |cell| shown(cell.row, cell.value));
        let Some(row) = row_of(holds) else { return ReadCell::Text(given.to_owned()) };
        match self.value(given, row) {
            Err(why) => ReadCell::Stays {
                why: why.told(given, self.subject.language),
                given: given.to_owned(),
                stands,
            },
            Ok(value) if cell.is_some_and(|cell| cell.value == value) => ReadCell::Same(stands),
            Ok(value) => {
                let set = Edit::SetNumber { path: Path::parse(path), value };
                let put = Edit::Put { path: Path::parse(path), value: Node::Number(value) };
                if self.block.scenario.apply(if cell.is_some() { &set } else { &put }).is_ok() {
                    self.block.count += 1;
                }
                ReadCell::Changes { now: shown(row, value), was: stands }
            }
        }
    }

    fn value(&self, given: &str, row: &Row) -> Result<f64, CellFault> {
        if given.is_empty() {
            return Err(CellFault::Empty);
        }
        let either = |thousands, decimals| Err(CellFault::Either { thousands, decimals });
        let plain = match written_number(given, row.unit) {
            Ok(Written { plain, other: Some(other), .. }) if self.has_decimal_commas => {
                return either(plain, other);
            }
            Ok(written) => written.plain,
            Err(Unread::Either { thousands, decimals }) => return either(thousands, decimals),
            Err(Unread::NoNumber) => return Err(CellFault::NoNumber),
        };
        (self.read)(&plain, row).filter(|value| row.allows(*value)).ok_or(CellFault::NoNumber)
    }

    /// Adds a service of the name in the row; its id.
    fn add(&mut self, given: &[&str], columns: &[Holds]) -> Option<String> {
        let place = columns.iter().position(|holds| *holds == Holds::Service)?;
        let name = given.get(place).filter(|name| !name.is_empty())?;
        let Kind::List { of, .. } = &scenario().field("services")?.kind else { return None };
        let entry = self.block.scenario.blank(of, "services", name)?;
        let id = entry.get("id").and_then(Node::as_text)?.to_owned();
        let end = self.block.scenario.at("services").map_or(0, |list| list.entries().len());
        self.block
            .scenario
            .apply(&Edit::Put { path: Path::of(&["services"]).entry(end), value: entry })
            .ok()?;
        let used = Path::of(&["groups", &self.chapter.group, "use", &id]);
        self.block.scenario.apply(&Edit::Put { path: used, value: Node::Number(0.0) }).ok()?;
        Some(id)
    }
}

/// The unit and limits of the numbers of a column.
fn row_of(holds: Holds) -> Option<&'static Row> {
    let of = |list: &str, field: &str| match &scenario().field(list)?.kind {
        Kind::List { of, .. } => match &of.field(field)?.kind {
            Kind::Number(row) | Kind::Money(row) | Kind::NumberMap(_, row) => Some(row),
            _ => None,
        },
        _ => None,
    };
    match holds {
        Holds::Nothing | Holds::Service => None,
        Holds::UnitCost => of("services", "unit_cost"),
        Holds::Volume => of("services", "volume"),
        Holds::Each => of("groups", "use"),
        Holds::OnceHelped => of("outcomes", "effects"),
    }
}
