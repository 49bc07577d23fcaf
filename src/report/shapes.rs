//! Drawings of lines, areas and columns, and of agencies.
//!
//! ```
//! use outcomes_calculator::report::drawing::Look;
//! use outcomes_calculator::report::shapes::Shape;
//!
//! assert!(!Shape::line(Look::Before, vec![(0, 0), (1000, 500)]).is_area);
//! assert!(Shape::area(Look::Band, vec![(0, 0), (1000, 500), (1000, 700)]).is_area);
//! ```

use crate::report::chart::Tick;
use crate::report::drawing::{KeyItem, Look};

/// Lines and areas over the years.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plot {
    /// What a reader is told who does not see the marks.
    pub sentence: String,
    /// Lines and areas, the first of them at the back.
    pub shapes: Vec<Shape>,
    /// Where what was spent has come back, in thousandths from the left and from the top.
    pub paid_back: Option<(i32, i32)>,
    /// Amounts up its side, each with a line across.
    pub amounts: Vec<Tick>,
    /// Places along its foot.
    pub places: Vec<Tick>,
    /// Where lines end, and at what amounts.
    pub ends: Vec<End>,
    /// What its marks mean, but for those that are named where they end.
    pub key: Vec<KeyItem>,
    /// Where the rows of the table stand, from left to right.
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

/// The end of a line, or of an edge of an area.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct End {
    /// How the line looks.
    pub look: Look,
    /// How far down it ends, in thousandths.
    pub down: i32,
    /// What the line is called; empty for an edge.
    pub name: &'static str,
    /// Where it stands in the end.
    pub amount: String,
}

/// Columns: how many draws end in each step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Histogram {
    /// What a reader is told who does not see the marks.
    pub sentence: String,
    /// The columns from left to right.
    pub columns: Vec<Column>,
    /// Where 0 stands, in thousandths from the left.
    pub zero: i32,
    /// How many end below 0, and how many above.
    pub sides: [String; 2],
    /// Where the answer stands, in thousandths from the left, and what it is.
    pub answer: (i32, String),
    /// Between which places most of them end, and what that is called.
    pub most: ([i32; 2], String),
    /// Round amounts, each with how many steps it is from 0.
    pub amounts: Vec<(i32, Tick)>,
    /// Where the rows of the table stand, from left to right.
    pub stops: Vec<i32>,
    /// The stop that is read off until the reader chooses another.
    pub start: usize,
}

/// A column of a histogram.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Column {
    /// Where it begins and ends, in thousandths from the left.
    pub across: [i32; 2],
    /// How high it is, in thousandths of the tallest.
    pub height: i32,
    /// Whether it is below 0.
    pub is_loss: bool,
}

/// Agencies round one person: now each in touch with every other, then with one lead worker.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Network {
    /// What a reader is told who does not see the marks.
    pub sentence: String,
    /// How many agencies there are.
    pub agencies: usize,
    /// The names of agencies, at most as many.
    pub names: Vec<String>,
    /// What the drawing of now is called, and that of then.
    pub titles: [String; 2],
    /// What the drawing of both is called, where there is room for one only.
    pub both: String,
    /// What stands in the middle now, and then.
    pub middles: [&'static str; 2],
}
