//! What a chart consists of, whatever it shows: the screen and a saved picture are both drawn from it.
//!
//! ```
//! use outcomes_calculator::report::chart::Bar;
//! use outcomes_calculator::report::drawing::{BarRow, Bars, LabelledBar, Look, Shape};
//!
//! assert_eq!(Look::Band.id(), "band");
//! assert!(!Shape::line(Look::Middle, vec![(0, 0), (1000, 500)]).is_area);
//! assert!(Shape::area(Look::Band, vec![(0, 0), (1000, 500), (1000, 700)]).is_area);
//!
//! let bar = |key| LabelledBar { key, look: Look::After, bar: Bar { from: 0, length: 400 }, labels: Vec::new() };
//! let bars = |bars| Bars { zero: 0, are_parts: false, rows: vec![BarRow { name: "A&E".to_owned(), bars }] };
//! assert!(bars(vec![bar("Before"), bar("After")]).are_keyed());
//! assert!(!bars(vec![bar("")]).are_keyed());
//! ```

use crate::report::chart::Bar;
use crate::report::chart::Series;
use crate::report::chart::Tick;
use crate::report::table::Table;

/// A chart: its message, its marks, and the same numbers as a table.
#[derive(Clone, Debug, PartialEq)]
pub struct Chart {
    /// Its name in the page and of its files.
    pub id: &'static str,
    /// What it says.
    pub title: String,
    /// How it is reckoned.
    pub about: String,
    /// Its marks.
    pub drawing: Drawing,
    /// What is said below it.
    pub note: Option<String>,
    /// The same numbers.
    pub table: Table,
}

/// The marks of a chart.
#[derive(Clone, Debug, PartialEq)]
pub enum Drawing {
    /// Rows of bars with their labels.
    Bars(Bars),
    /// Lines and areas in a square of thousandths.
    Plot(Plot),
}

/// How a mark looks: one look for each thing, everywhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// A pathway.
    Series(Series),
    /// Before a change: an outline.
    Before,
    /// After a change, or a whole: solid.
    After,
    /// Where most of the draws lie.
    Band,
    /// The middle of the draws.
    Middle,
    /// A place that is pointed at.
    Mark,
    /// A link between two agencies.
    Link,
    /// An agency that links meet at.
    Dot,
    /// A lead worker that links meet at.
    Worker,
}

impl Look {
    /// Its name in the stylesheet.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Look::Series(series) => series.id(),
            Look::Before => "before",
            Look::After => "after",
            Look::Band => "band",
            Look::Middle => "middle",
            Look::Mark => "mark",
            Look::Link => "link",
            Look::Dot => "dot",
            Look::Worker => "worker",
        }
    }
}

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
    /// Whether any bar needs to be told from others of its row. All bars then begin at the same place.
    #[must_use]
    pub fn are_keyed(&self) -> bool {
        self.rows.iter().any(|row| row.bars.iter().any(|bar| !bar.key.is_empty()))
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

/// Lines and areas.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plot {
    /// What a reader is told who does not see the marks.
    pub sentence: String,
    /// Lines and areas, the first of them at the back.
    pub shapes: Vec<Shape>,
    /// Amounts up its side, each with a line across.
    pub amounts: Vec<Tick>,
    /// Places along its foot.
    pub places: Vec<Tick>,
    /// What the marks are called, beside them.
    pub labels: Vec<Label>,
    /// Where the rows of the table stand, from left to right; none where they stand nowhere.
    pub stops: Vec<i32>,
    /// The stop that is read off until the reader chooses another.
    pub start: usize,
}

/// A line, or an area within one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shape {
    /// How it looks.
    pub look: Look,
    /// Whether it is filled.
    pub is_area: bool,
    /// Its points, in thousandths from the left and from the top.
    pub points: Vec<(i32, i32)>,
}

impl Shape {
    /// A line through points.
    #[must_use]
    pub fn line(look: Look, points: Vec<(i32, i32)>) -> Self {
        Self { look, is_area: false, points }
    }

    /// An area within points.
    #[must_use]
    pub fn area(look: Look, points: Vec<(i32, i32)>) -> Self {
        Self { look, is_area: true, points }
    }
}

/// A text beside a mark.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    /// Whose mark it is.
    pub look: Look,
    /// Where it stands, in thousandths from the left and from the top.
    pub at: (i32, i32),
    /// How far to the right of its place, in pixels; to the left where it is below 0.
    pub aside: i32,
    /// Which of its ends or its middle stands there, as SVG calls it.
    pub anchor: &'static str,
    /// What it says.
    pub text: String,
}
