//! What the columns of a block of cells hold and what its rows are: guessed, and then as the reader says.
//!
//! ```
//! use outcomes_calculator::report::numbers::asked::{Asked, Holds, RowIs};
//!
//! let asked = Asked { columns: vec![Holds::Service, Holds::Volume], rows: vec![RowIs::LeftOut] };
//! assert!(Holds::ALL.contains(&asked.columns[1]));
//! ```

use crate::report::numbers::Chapter;
use crate::report::numbers::cell::Cell;
use crate::report::numbers::services::ServiceRow;
use crate::scenario::row::Unit;
use crate::scenario::written_number::written_number;

/// What a column of the block holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holds {
    /// Nothing that is wanted.
    Nothing,
    /// Names of services.
    Service,
    /// What one costs.
    UnitCost,
    /// How many there are in a year.
    Volume,
    /// How many each of the group uses in a year.
    Each,
    /// How many fewer each uses once helped, where the group has one outcome.
    OnceHelped,
}

/// What becomes of a row of the block.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RowIs {
    /// It is of the service at this place of the table.
    Service(usize),
    /// It is left out.
    LeftOut,
    /// It is a service that is added.
    New,
}

/// What the columns hold and what the rows are: guessed, and then as the reader says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// What each column holds.
    pub columns: Vec<Holds>,
    /// What each row is.
    pub rows: Vec<RowIs>,
}

impl Holds {
    /// All of them, in the order of the table.
    pub const ALL: [Holds; 6] =
        [Self::Nothing, Self::Service, Self::UnitCost, Self::Volume, Self::Each, Self::OnceHelped];

    pub(super) fn cell(self, row: &ServiceRow) -> Option<&Cell> {
        match self {
            Self::Nothing | Self::Service => None,
            Self::UnitCost => row.unit_cost.as_ref(),
            Self::Volume => row.volume.as_ref(),
            Self::Each => row.each.as_ref(),
            Self::OnceHelped => row.once_helped.as_ref(),
        }
    }

    pub(super) fn path(self, service: &str, chapter: &Chapter) -> Option<String> {
        Some(match self {
            Self::Nothing | Self::Service => return None,
            Self::UnitCost => format!("services.{service}.unit_cost"),
            Self::Volume => format!("services.{service}.volume"),
            Self::Each => format!("groups.{}.use.{service}", chapter.group),
            Self::OnceHelped => match chapter.outcomes.as_slice() {
                [only] => format!("outcomes.{}.effects.{service}", only.id),
                _ => return None,
            },
        })
    }
}

impl Asked {
    /// The first column that holds no numbers holds the names of services, the others the numbers of the table in its order; a
    /// row is of the service of its name, or, where there are no names, of the next one.
    ///
    /// ```
    /// # use outcomes_calculator::{data::presets::preset, scenario::Scenario};
    /// # let scenario = Scenario::new(serde_json::from_str(preset("frequent-ae").unwrap_or_default())?);
    /// # let appraisal = outcomes_calculator::scenario::validate::validate(&scenario).expect("no faults");
    /// # let results = outcomes_calculator::model::evaluate::evaluate(&appraisal);
    /// # use outcomes_calculator::report::{Subject, numbers::{Began, Chapter, asked::{Asked, Holds, RowIs}}};
    /// # let language = outcomes_calculator::text::Language::English;
    /// # let subject = Subject { scenario: &scenario, results: &results, ranged: &results, language };
    /// let chapter = Chapter::new(subject, Began { scenario: &scenario, main: &[] }, "frequent-attenders");
    /// let asked = Asked::guess(&[vec!["91204", "6.8"], vec!["25117", "3.5"]], &chapter);
    /// assert_eq!(asked.columns, [Holds::Volume, Holds::Each]);
    /// assert_eq!(asked.rows, [RowIs::Service(0), RowIs::Service(1)]);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub fn guess(cells: &[Vec<&str>], chapter: &Chapter) -> Self {
        let many = cells.iter().map(Vec::len).max().unwrap_or_default();
        let is_text = |column: usize| {
            let given = cells.iter().filter_map(|row| row.get(column)).filter(|cell| !cell.is_empty());
            let (all, texts) = given.fold((0, 0), |(all, texts), cell| {
                (all + 1, texts + usize::from(written_number(cell, Unit::Count).is_err()))
            });
            texts * 2 > all
        };
        let names = (0..many).find(|column| is_text(*column));
        let numbers = many - usize::from(names.is_some());
        let order: &[Holds] = match numbers {
            1 => &[Holds::Volume],
            2 => &[Holds::Volume, Holds::Each],
            _ => &[Holds::UnitCost, Holds::Volume, Holds::Each, Holds::OnceHelped],
        };
        let mut order = order.iter().copied();
        let columns = (0..many).map(|column| match names {
            Some(names) if names == column => Holds::Service,
            _ => order.next().unwrap_or(Holds::Nothing),
        });
        let of_name = |name: &str| chapter.services.iter().position(|row| same(&row.name, name));
        let rows = cells.iter().enumerate().map(|(place, row)| match names {
            Some(names) => {
                row.get(names).and_then(|name| of_name(name)).map_or(RowIs::LeftOut, RowIs::Service)
            }
            None if place < chapter.services.len() => RowIs::Service(place),
            None => RowIs::LeftOut,
        });
        Self { columns: columns.collect(), rows: rows.collect() }
    }
}

fn same(one: &str, other: &str) -> bool {
    one.trim().to_lowercase() == other.trim().to_lowercase()
}
