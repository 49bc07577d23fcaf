//! Drawings in rows: bars with their labels, how far things go from a line, people as dots, and purses before and after.
//!
//! ```
//! use outcomes_calculator::report::chart::Bar;
//! use outcomes_calculator::report::drawing::Look;
//! use outcomes_calculator::report::rows::{BarRow, Bars, DotRow, Dots, LabelledBar, Lollipop, LollipopRow, Lollipops, PurseRow, Purses};
//!
//! let bar = |key, label: &str| LabelledBar { key, look: Look::After, bar: Bar { from: 0, length: 400 }, labels: vec![label.to_owned()] };
//! let bars = |bars| Bars { zero: 0, are_parts: false, rows: vec![BarRow { name: "A&E".to_owned(), bars }] };
//! let bars = bars(vec![bar("Before", "£4"), bar("After", "£8")]);
//! assert_eq!(bars.said("Who gains"), "Who gains. A&E: Before £4, After £8");
//!
//! let row = DotRow { name: "Settled".to_owned(), look: None, anyway: 3.0, because: 2.0, number: "5".to_owned(), rest: ", not 3".to_owned() };
//! let dots = Dots { rows: vec![row], widest: String::new(), most: 3.0, scales: vec![(1.0, "1 to a dot".to_owned())], means: ["anyway", "because of it"] };
//! assert_eq!(dots.said("Who gets there"), "Who gets there. Settled: 5, not 3");
//!
//! let stick = Lollipop { key: "Redesign", look: Look::After, at: 0, label: "−4".to_owned() };
//! let row = LollipopRow { name: "A&E".to_owned(), from: "9 if we carry on".to_owned(), sticks: vec![stick] };
//! let lollipops = Lollipops { zero: 1000, rows: vec![row], at_first: 5, sides: ["fewer", "more"].map(str::to_owned), line: "Carry on", more: String::new(), less: "" };
//! assert_eq!(lollipops.said("Less is done"), "Less is done. A&E: 9 if we carry on, Redesign −4");
//!
//! let ends = [(0, "−£4".to_owned()), (1000, "£0".to_owned())];
//! let row = PurseRow { id: "ours".to_owned(), name: "Council".to_owned(), shares: [1.0, 0.5], gains: "£9".to_owned(), ends, is_lesser: false };
//! assert_eq!(row.numbers()[..2], ["100\u{a0}%", "50\u{a0}%"]);
//! let purses = Purses { zero: 1000, heads: ["Agency", "Puts in", "Gives back", "Gains", "Before", "After"], rows: vec![row], more: String::new(), less: "" };
//! assert_eq!(purses.said("Nobody loses"), "Nobody loses. Council: Puts in 100\u{a0}%, Gives back 50\u{a0}%, Gains £9, Before −£4, After £0");
//! ```

use crate::report::chart::Bar;
use crate::report::drawing::Look;
use crate::text::number::percent;

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
    /// What a reader is told who does not see them.
    #[must_use]
    pub fn said(&self, title: &str) -> String {
        let bar = |bar: &LabelledBar| [bar.key, &bar.labels.join("; ")].join(" ").trim_start().to_owned();
        said(
            title,
            self.rows.iter().map(|row| (&*row.name, row.bars.iter().map(bar).collect::<Vec<_>>().join(", "))),
        )
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
    /// Its number.
    pub labels: Vec<String>,
}

/// How far each of some things goes, this way and that, from where it is as it is now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lollipops {
    /// Where things are as they are now, in thousandths from the left.
    pub zero: i32,
    /// The rows, those first that are shown first.
    pub rows: Vec<LollipopRow>,
    /// How many rows are shown at first.
    pub at_first: usize,
    /// What each side means.
    pub sides: [String; 2],
    /// What the line means that they go from.
    pub line: &'static str,
    /// The way to all rows, and back.
    pub more: String,
    /// The way back.
    pub less: &'static str,
}

/// One of the things.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LollipopRow {
    /// Its name.
    pub name: String,
    /// What it is as it is now.
    pub from: String,
    /// How far it goes.
    pub sticks: Vec<Lollipop>,
}

/// How far something goes in one case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lollipop {
    /// Which case that is.
    pub key: &'static str,
    /// How it looks.
    pub look: Look,
    /// To where it goes, in thousandths from the left.
    pub at: i32,
    /// The number.
    pub label: String,
}

impl Lollipops {
    /// What a reader is told who does not see them.
    #[must_use]
    pub fn said(&self, title: &str) -> String {
        let stick = |stick: &Lollipop| [stick.key, &stick.label].join(" ");
        let row = |row: &LollipopRow| {
            std::iter::once(row.from.clone())
                .chain(row.sticks.iter().map(stick))
                .collect::<Vec<_>>()
                .join(", ")
        };
        said(title, self.rows.iter().map(|one| (&*one.name, row(one))))
    }
}

/// People as dots: who gets there anyway in one line, and who does because of it in the next.
#[derive(Clone, Debug, PartialEq)]
pub struct Dots {
    /// A row for each pathway, or for each outcome.
    pub rows: Vec<DotRow>,
    /// The widest number that a row may have, so that drawings beside each other are alike.
    pub widest: String,
    /// The most people of a line, of this drawing and of those beside it.
    pub most: f64,
    /// How many people a dot may stand for, and how that is said, the fewest first.
    pub scales: Vec<(f64, String)>,
    /// What the dots of the first line mean, and those of the second.
    pub means: [&'static str; 2],
}

/// The people of a row.
#[derive(Clone, Debug, PartialEq)]
pub struct DotRow {
    /// Its name.
    pub name: String,
    /// The look of what the row is of; none where it is of an outcome.
    pub look: Option<Look>,
    /// People who get there anyway.
    pub anyway: f64,
    /// People who get there because of it.
    pub because: f64,
    /// How many there are.
    pub number: String,
    /// What is said behind the number.
    pub rest: String,
}

impl Dots {
    /// What a reader is told who does not see them.
    #[must_use]
    pub fn said(&self, title: &str) -> String {
        said(title, self.rows.iter().map(|row| (&*row.name, [&*row.number, &row.rest].concat())))
    }
}

/// What each agency puts in, gives back and gains, and what it has before a deal and after it.
#[derive(Clone, Debug, PartialEq)]
pub struct Purses {
    /// Where 0 stands, in thousandths from the left.
    pub zero: i32,
    /// What the rows are of, and what each number of a row is.
    pub heads: [&'static str; 6],
    /// The rows.
    pub rows: Vec<PurseRow>,
    /// The way to the rows that a narrow drawing leaves out at first.
    pub more: String,
    /// The way back.
    pub less: &'static str,
}

/// The purse of an agency.
#[derive(Clone, Debug, PartialEq)]
pub struct PurseRow {
    /// The agency's id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its share of the cost that it puts in, and the share of its cash that it gives back, from 0 to 1.
    pub shares: [f64; 2],
    /// What it gains, cash or not.
    pub gains: String,
    /// What it has before and after, in thousandths from the left, and the same in words.
    pub ends: [(i32, String); 2],
    /// Whether a narrow drawing leaves it out at first.
    pub is_lesser: bool,
}

impl PurseRow {
    /// Its numbers as they are read.
    #[must_use]
    pub fn numbers(&self) -> [String; 5] {
        let [puts_in, gives_back] = self.shares.map(|share| percent(share, 0));
        let [before, after] = self.ends.clone().map(|(_, label)| label);
        [puts_in, gives_back, self.gains.clone(), before, after]
    }
}

impl Purses {
    /// What a reader is told who does not see them.
    #[must_use]
    pub fn said(&self, title: &str) -> String {
        let row = |row: &PurseRow| {
            let heads = self.heads[1..].iter().zip(row.numbers());
            heads.map(|(head, number)| [head, &number[..]].join(" ")).collect::<Vec<_>>().join(", ")
        };
        said(title, self.rows.iter().map(|one| (&*one.name, row(one))))
    }
}

/// A title, and what each row says.
pub(super) fn said<'a>(title: &str, rows: impl Iterator<Item = (&'a str, String)>) -> String {
    let rows = rows.map(|(name, row)| [name, &row].join(": "));
    std::iter::once(title.to_owned()).chain(rows).collect::<Vec<_>>().join(". ")
}
