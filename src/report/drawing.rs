//! What a chart shows, whatever it shows: the screen draws it, at the width that it has there, and a saved picture is that
//! drawing.
//!
//! ```
//! use outcomes_calculator::report::drawing::{Drawing, Look};
//! use outcomes_calculator::report::shapes::Plot;
//!
//! assert_eq!(Look::Band.id(), "band");
//! let plot = Plot { sentence: "It falls.".to_owned(), stops: vec![500, 1000], start: 1, ..Plot::default() };
//! let drawing = Drawing::Plot(plot);
//! assert_eq!(drawing.said("Who gains"), "It falls.");
//! assert_eq!(drawing.stops(), (&[500, 1000][..], 1));
//! assert_eq!(drawing.rest(false), None);
//! ```

use crate::report::chart::Series;
use crate::report::ranges::Ranges;
use crate::report::rows::{Bars, Dots, Lollipops, Purses};
use crate::report::shapes::{Histogram, Network, Plot};
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
    /// How far things go from where they are.
    Lollipops(Lollipops),
    /// People as dots.
    Dots(Dots),
    /// What agencies have before a deal and after it.
    Purses(Purses),
    /// Lines and areas over the years.
    Plot(Plot),
    /// How many draws end where.
    Histogram(Histogram),
    /// Numbers with their ranges.
    Ranges(Ranges),
    /// Agencies round one person, now and then.
    Network(Network),
}

impl Drawing {
    /// What a reader is told who does not see the marks of a chart of this title.
    #[must_use]
    pub fn said(&self, title: &str) -> String {
        let said = match self {
            Drawing::Bars(bars) => return bars.said(title),
            Drawing::Lollipops(lollipops) => return lollipops.said(title),
            Drawing::Dots(dots) => return dots.said(title),
            Drawing::Ranges(ranges) => return ranges.said(title),
            Drawing::Purses(purses) => return purses.said(title),
            Drawing::Plot(plot) => &plot.sentence,
            Drawing::Histogram(histogram) => &histogram.sentence,
            Drawing::Network(network) => &network.sentence,
        };
        said.clone()
    }

    /// Where the rows of its table stand from left to right, in thousandths, and which of them is read off until the reader
    /// chooses another; none where they stand nowhere.
    #[must_use]
    pub fn stops(&self) -> (&[i32], usize) {
        match self {
            Drawing::Plot(plot) => (&plot.stops, plot.start),
            Drawing::Histogram(histogram) => (&histogram.stops, histogram.start),
            _ => (&[], 0),
        }
    }

    /// The way to all that it has, and back, where it does not show all at first in much room, or little.
    #[must_use]
    pub fn rest(&self, is_narrow: bool) -> Option<[&str; 2]> {
        match self {
            Drawing::Lollipops(all) if all.rows.len() > all.at_first => Some([&all.more, all.less]),
            Drawing::Ranges(all) if all.rows.len() > Ranges::at_first(is_narrow) => {
                Some([&all.more[usize::from(!is_narrow)], all.less])
            }
            Drawing::Purses(all) if all.rows.iter().any(|row| row.is_lesser) => Some([&all.more, all.less]),
            _ => None,
        }
    }
}

/// What a mark means: one look for each thing, everywhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// A pathway.
    Series(Series),
    /// Before a change.
    Before,
    /// After a change, or a whole.
    After,
    /// People who would have got there anyway.
    Anyway,
    /// The whole that a bar is a part of.
    Whole,
    /// Where most of the draws lie.
    Band,
    /// Draws that end below 0.
    Loss,
    /// Where what was spent has come back.
    PaidBack,
    /// A round amount.
    Grid,
    /// What marks stand on.
    Axis,
    /// Where 0 stands.
    Zero,
    /// What a handle moves along.
    Rail,
    /// A handle, where it stands.
    Handle,
    /// Where the answer turns.
    Turn,
    /// What stands between two rows.
    Rule,
    /// A link between two agencies.
    Link,
    /// A link between an agency and a lead worker.
    LeadLink,
    /// An agency.
    Agency,
    /// The person that it is all about.
    Person,
    /// The lead worker beside the person.
    Worker,
}

impl Look {
    /// Its name in the page.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Look::Series(series) => series.id(),
            Look::Before => "before",
            Look::After => "after",
            Look::Anyway => "anyway",
            Look::Whole => "whole",
            Look::Band => "band",
            Look::Loss => "loss",
            Look::PaidBack => "paid-back",
            Look::Grid => "grid",
            Look::Axis => "axis",
            Look::Zero => "zero",
            Look::Rail => "rail",
            Look::Handle => "handle",
            Look::Turn => "turn",
            Look::Rule => "rule",
            Look::Link => "link",
            Look::LeadLink => "lead-link",
            Look::Agency => "agency",
            Look::Person => "person",
            Look::Worker => "worker",
        }
    }
}

/// What stands for a kind of mark in the key of a chart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sample {
    /// A piece of a line.
    Line,
    /// A dot, or a ring where its look is one.
    Dot,
    /// The square at the end of a line.
    Square,
    /// A piece of an area or of a bar.
    Patch,
    /// Nothing, where the words say all.
    None,
}

/// A line of the key: what a kind of mark means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyItem {
    /// What stands for it.
    pub sample: Sample,
    /// How it looks.
    pub look: Look,
    /// What it means.
    pub words: String,
}
