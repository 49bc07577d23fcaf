//! Drawings in rows: bars with their labels.
//!
//! ```
//! use outcomes_calculator::report::chart::Bar;
//! use outcomes_calculator::report::drawing::Look;
//! use outcomes_calculator::report::rows::{BarRow, Bars, LabelledBar};
//!
//! let bar = |key, label: &str| LabelledBar { key, look: Look::After, bar: Bar { from: 0, length: 400 }, labels: vec![label.to_owned()] };
//! let bars = |bars| Bars { zero: 0, are_parts: false, rows: vec![BarRow { name: "A&E".to_owned(), bars }] };
//! let bars = bars(vec![bar("Before", "£4"), bar("After", "£8")]);
//! assert!(bars.are_keyed());
//! assert_eq!(bars.said("Who gains"), "Who gains. A&E: Before £4, After £8");
//! ```

use crate::report::chart::Bar;
use crate::report::drawing::Look;

/// Rows of bars.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bars {
    /// Where 0 stands, or what the bars are compared with, in thousandths from the left.
    pub zero: i32,
    /// Whether each bar is a part of the whole width.
    pub are_parts: bool,
    /// The rows.
    pub rows: Vec<BarRow>,
}

impl Bars {
    /// Whether any bar needs to be told from others of its row.
    #[must_use]
    pub fn are_keyed(&self) -> bool {
        self.rows.iter().any(|row| row.bars.iter().any(|bar| !bar.key.is_empty()))
    }

    /// What a reader is told who does not see them.
    #[must_use]
    pub fn said(&self, title: &str) -> String {
        let bar = |bar: &LabelledBar| [bar.key, &bar.labels.join("; ")].join(" ").trim_start().to_owned();
        let row =
            |row: &BarRow| [&*row.name, &row.bars.iter().map(bar).collect::<Vec<_>>().join(", ")].join(": ");
        std::iter::once(title.to_owned()).chain(self.rows.iter().map(row)).collect::<Vec<_>>().join(". ")
    }
}

/// The bars of one service, outcome, agency, lever or figure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BarRow {
    /// Its name.
    pub name: String,
    /// Its bars.
    pub bars: Vec<LabelledBar>,
}

/// A bar and its numbers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LabelledBar {
    /// What it is, where its row has several; else empty.
    pub key: &'static str,
    /// How it looks.
    pub look: Look,
    /// Where it stands.
    pub bar: Bar,
    /// Its number, or that of its left end and that of its right.
    pub labels: Vec<String>,
}
