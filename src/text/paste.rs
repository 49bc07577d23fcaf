//! Why figures could not be pasted, and how many were.
//!
//! ```
//! use outcomes_calculator::text::Language::{English, Welsh};
//! use outcomes_calculator::text::paste::{CellFault, PasteFault};
//!
//! assert_eq!(Welsh.pasted(2), "Gludwyd 2 rif.");
//! let fault = PasteFault::Cell { row: 2, column: 3, given: "n/a".to_owned(), why: CellFault::NoNumber };
//! let told = English.not_pasted(&[fault]);
//! assert_eq!(told, "Nothing was pasted. Row 2, column 3: this box cannot take “n/a”.");
//! ```

use crate::text::Language;
use crate::text::fault::FaultKind;
use crate::text::number::count;
use crate::text::number::plain;

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
        let words = language.paste();
        match self {
            PasteFault::TooLarge => words.too_large().to_owned(),
            PasteFault::Cell { row, column, given, why } => {
                words.cell(&row.to_string(), &column.to_string(), &why.told(given, language))
            }
            PasteFault::Refused { cell, kind, path } => {
                let reason = kind.message(path, language);
                match cell {
                    Some((row, column)) => words.cell(&row.to_string(), &column.to_string(), &reason),
                    None => reason,
                }
            }
        }
    }
}

impl CellFault {
    /// What is wrong with a cell of this text.
    ///
    /// ```
    /// # use outcomes_calculator::text::{Language::English, paste::CellFault};
    /// assert_eq!(CellFault::NoNumber.told("n/a", English), "this box cannot take “n/a”.");
    /// ```
    #[must_use]
    pub fn told(&self, given: &str, language: Language) -> String {
        let words = language.paste();
        match self {
            CellFault::Empty => words.empty().to_owned(),
            CellFault::NoNumber => words.no_number(&shortened(given)),
            CellFault::NoBox => words.no_box(&shortened(given)),
            CellFault::Either { thousands, decimals } => {
                language.controls().either_number(&shortened(given), thousands, decimals)
            }
        }
    }
}

impl Language {
    /// That nothing was pasted, and why; the first faults in full.
    #[must_use]
    pub fn not_pasted(self, faults: &[PasteFault]) -> String {
        let words = self.paste();
        let mut told = vec![words.nothing().to_owned()];
        told.extend(faults.iter().take(MOST_TOLD).map(|fault| fault.message(self)));
        if let Some(more) = faults.len().checked_sub(MOST_TOLD).filter(|more| *more > 0) {
            told.push(words.more(&more.to_string()));
        }
        told.join(" ")
    }

    /// How many numbers were pasted.
    #[must_use]
    pub fn pasted(self, numbers: usize) -> String {
        let number = count(numbers);
        self.paste().pasted(number, &plain(number, 0))
    }
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
