//! Why figures could not be pasted, and how many were.
//!
//! ```
//! use outcomes_calculator::text::Language::{English, Welsh};
//! use outcomes_calculator::text::paste::{CellFault, PasteFault};
//!
//! assert!(English.pasting().ends_with("copied from a spreadsheet."));
//! assert_eq!(Welsh.pasted(2), "Gludwyd 2 rif.");
//! let fault = PasteFault::Cell { row: 2, column: 3, given: "n/a".to_owned(), why: CellFault::NoNumber };
//! let told = English.not_pasted(&[fault]);
//! assert_eq!(told, "Nothing was pasted. Row 2, column 3: this box cannot take “n/a”.");
//! ```

use crate::text::Language;
use crate::text::fault::FaultKind;
use crate::text::number::plain;
use crate::text::plural::Plural;

/// The most faults told one by one.
const MOST_TOLD: usize = 5;

/// What is wrong with what was pasted. Rows and columns count from 1, as the reader copied them.
#[derive(Clone, Debug, PartialEq)]
pub enum PasteFault {
    /// More than a form can hold.
    TooLarge,
    /// A cell that cannot go into a box.
    Cell {
        /// Its row.
        row: usize,
        /// Its column.
        column: usize,
        /// What stands in it.
        given: String,
        /// Why it cannot.
        why: CellFault,
    },
    /// The scenario with the figures in it has a fault.
    Refused {
        /// The row and column of the figure at fault; none where it is no one figure.
        cell: Option<(usize, usize)>,
        /// The fault.
        kind: FaultKind,
        /// The path that it is about.
        path: String,
    },
}

/// Why a cell cannot go into a box.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CellFault {
    /// It is empty.
    Empty,
    /// It is no number, or has a sign that the box does not take.
    NoNumber,
    /// There is no box where it would go.
    NoBox,
    /// It can be either of two numbers.
    Either {
        /// The number, if its comma or point stands between thousands.
        thousands: String,
        /// The number, if it stands before decimals.
        decimals: String,
    },
}

impl PasteFault {
    fn message(&self, language: Language) -> String {
        match self {
            PasteFault::TooLarge => match language {
                Language::English => "There is too much of it: paste at most 2,000 cells.".to_owned(),
                Language::Welsh => "Mae gormod ohono: gludwch 2,000 o gelloedd ar y mwyaf.".to_owned(),
            },
            PasteFault::Cell { row, column, given, why } => {
                [place(*row, *column, language), why.told(given, language)].concat()
            }
            PasteFault::Refused { cell, kind, path } => {
                let place = cell.map_or(String::new(), |(row, column)| place(row, column, language));
                place + &kind.message(path, language)
            }
        }
    }
}

impl CellFault {
    /// What is wrong with a cell of this text.
    fn told(&self, given: &str, language: Language) -> String {
        let before = match (self, language) {
            (CellFault::Empty, Language::English) => return "there is no number here.".to_owned(),
            (CellFault::Empty, Language::Welsh) => return "nid oes rhif yma.".to_owned(),
            (CellFault::NoNumber, Language::English) => "this box cannot take “",
            (CellFault::NoNumber, Language::Welsh) => "ni all y blwch hwn gymryd “",
            (CellFault::NoBox, Language::English) => "there is no box here for “",
            (CellFault::NoBox, Language::Welsh) => "nid oes blwch yma ar gyfer “",
            (CellFault::Either { thousands, decimals }, language) => {
                return language.either_number(&shortened(given), thousands, decimals);
            }
        };
        [before, &shortened(given), "”."].concat()
    }
}

impl Language {
    /// That nothing was pasted, and why; the first faults in full.
    #[must_use]
    pub fn not_pasted(self, faults: &[PasteFault]) -> String {
        let mut told = match self {
            Language::English => "Nothing was pasted.".to_owned(),
            Language::Welsh => "Ni ludwyd dim.".to_owned(),
        };
        for fault in faults.iter().take(MOST_TOLD) {
            told.push(' ');
            told.push_str(&fault.message(self));
        }
        if let Some(more) = faults.len().checked_sub(MOST_TOLD).filter(|more| *more > 0) {
            let more = more.to_string();
            told += &match self {
                Language::English => [" And ", &more, " more."].concat(),
                Language::Welsh => [" A ", &more, " arall."].concat(),
            };
        }
        told
    }

    /// That figures can be pasted.
    #[must_use]
    pub fn pasting(self) -> &'static str {
        match self {
            Language::English => "You can paste rows and columns copied from a spreadsheet.",
            Language::Welsh => "Gallwch ludo rhesi a cholofnau a gopïwyd o daenlen.",
        }
    }

    /// How many numbers were pasted.
    #[must_use]
    pub fn pasted(self, count: usize) -> String {
        let number = (0..count).fold(0.0, |count, _| count + 1.0);
        let shown = plain(number, 0);
        match self {
            Language::English if count == 1 => "1 number was pasted.".to_owned(),
            Language::English => [&shown, " numbers were pasted."].concat(),
            Language::Welsh => {
                let noun = if Plural::welsh(number) == Plural::Two { " rif." } else { " rhif." };
                ["Gludwyd ", &shown, noun].concat()
            }
        }
    }
}

fn place(row: usize, column: usize, language: Language) -> String {
    let (one, other) = match language {
        Language::English => ("Row ", ", column "),
        Language::Welsh => ("Rhes ", ", colofn "),
    };
    [one, &row.to_string(), other, &column.to_string(), ": "].concat()
}

/// What stands in a cell, not longer than a line.
fn shortened(given: &str) -> String {
    let mut short: String = given.chars().take(40).collect();
    if short.len() < given.len() {
        short.push('…');
    }
    short
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fault_says_where_and_why_in_both_languages() {
        let cell = |why: &CellFault| {
            let why = why.clone();
            PasteFault::Cell { row: 2, column: 3, given: "n/a".to_owned(), why }
        };
        let told = |why: &CellFault, language: Language| language.not_pasted(&[cell(why)]);
        for (why, english, welsh) in [
            (CellFault::Empty, "there is no number here.", "nid oes rhif yma."),
            (CellFault::NoNumber, "this box cannot take “n/a”.", "ni all y blwch hwn gymryd “n/a”."),
            (CellFault::NoBox, "there is no box here for “n/a”.", "nid oes blwch yma ar gyfer “n/a”."),
        ] {
            let english = format!("Nothing was pasted. Row 2, column 3: {english}");
            assert_eq!(told(&why, Language::English), english);
            assert_eq!(told(&why, Language::Welsh), format!("Ni ludwyd dim. Rhes 2, colofn 3: {welsh}"));
        }
    }

    #[test]
    fn the_faults_past_the_fifth_are_counted() {
        let told = Language::English.not_pasted(&vec![PasteFault::TooLarge; 7]);
        assert_eq!(told.matches("too much").count(), 5);
        assert!(told.ends_with(" And 2 more."), "{told}");
    }

    #[test]
    fn a_long_cell_is_cut_short() {
        let given = "ŵ".repeat(500);
        let fault = PasteFault::Cell { row: 1, column: 1, given, why: CellFault::NoNumber };
        assert!(Language::English.not_pasted(&[fault]).chars().count() < 120);
    }

    #[test]
    fn numbers_are_counted() {
        assert_eq!(Language::English.pasted(1), "1 number was pasted.");
        assert_eq!(Language::English.pasted(1200), "1,200 numbers were pasted.");
        assert_eq!(Language::Welsh.pasted(2), "Gludwyd 2 rif.");
        assert_eq!(Language::Welsh.pasted(6), "Gludwyd 6 rhif.");
    }
}
