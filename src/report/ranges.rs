//! Unsure numbers, each with its range, what comes of public money along it, and where that turns.
//!
//! ```
//! # use outcomes_calculator::{data::presets::preset, scenario::Scenario};
//! # use outcomes_calculator::uncertainty::{draws::Draws, evaluate::evaluate};
//! # let scenario = Scenario::new(serde_json::from_str(preset("frequent-ae").unwrap_or_default())?);
//! # let appraisal = outcomes_calculator::scenario::validate::validate(&scenario).expect("no faults");
//! # let results = evaluate(&appraisal, Draws { count: 64, seed: 1 });
//! use outcomes_calculator::report::{Report, drawing::Drawing, ranges::Ranges};
//! use outcomes_calculator::text::Language::English;
//!
//! let chart = Report::new(&scenario, &results, None, English).matters.expect("there are ranges");
//! let Drawing::Ranges(ranges) = &chart.drawing else { panic!("they are ranges") };
//! assert_eq!((Ranges::at_first(true), Ranges::at_first(false)), (4, 7));
//! assert!(ranges.said("What decides it").starts_with("What decides it. Unplanned hospital stays: Once helped: "));
//! let last = ranges.rows[8].path.clone();
//! assert_eq!(ranges.in_order(&[last.clone()]).rows[0].path, last);
//! # Ok::<(), serde_json::Error>(())
//! ```

use crate::report::rows::said;
use crate::scenario::row::Row;

/// Numbers with their ranges, those first that move public money most.
#[derive(Clone, Debug, PartialEq)]
pub struct Ranges {
    /// What stands above the names, the ranges and the bars.
    pub heads: [&'static str; 3],
    /// Where no public money stands, in thousandths of the length of the bars.
    pub zero: i32,
    /// Where the answer stands.
    pub answer: i32,
    /// The numbers.
    pub rows: Vec<RangeRow>,
    /// The way to all numbers where few are shown at first, and where more are.
    pub more: [String; 2],
    /// The way back.
    pub less: &'static str,
}

/// A number with its range.
#[derive(Clone, Debug, PartialEq)]
pub struct RangeRow {
    /// Its path.
    pub path: String,
    /// Its name.
    pub name: String,
    /// Its value as it is read.
    pub now: String,
    /// Its value, and the ends of its range.
    pub numbers: [f64; 3],
    /// Its unit, limits and step.
    pub row: &'static Row,
    /// The ends of its range as they are read.
    pub ends: [String; 2],
    /// Where its value stands between them, in thousandths.
    pub at: i32,
    /// Where between them public money turns.
    pub turn: Option<i32>,
    /// The same in words.
    pub turns: String,
    /// Between which places public money moves, in thousandths of the length of the bars.
    pub bar: [i32; 2],
    /// Between which amounts.
    pub amounts: String,
}

impl Ranges {
    /// How many are shown at first.
    #[must_use]
    pub fn at_first(is_narrow: bool) -> usize {
        if is_narrow { 4 } else { 7 }
    }

    /// The same, those at these paths first, as they stand there.
    #[must_use]
    pub fn in_order(&self, paths: &[String]) -> Self {
        let mut same = self.clone();
        let place = |row: &RangeRow| paths.iter().position(|path| *path == row.path).unwrap_or(paths.len());
        same.rows.sort_by_key(place);
        same
    }

    /// What a reader is told who does not see them.
    #[must_use]
    pub fn said(&self, title: &str) -> String {
        let row = |row: &RangeRow| [&*row.now, &row.amounts, &row.turns].join("; ");
        said(title, self.rows.iter().map(|one| (&*one.name, row(one))))
    }
}
