//! A table of texts: the same numbers as a chart, and tables of their own.
//!
//! ```
//! use outcomes_calculator::report::csv::Cell;
//! use outcomes_calculator::report::table::{Figure, Table};
//! use outcomes_calculator::text::Language::English;
//!
//! let mut table = Table::new("What it saves", ["Year", "Saved"]);
//! table.push_figures("2026/27", [Figure::Money(1500.0)], English);
//! assert_eq!(table.rows[0].cells, ["£1,500"]);
//! assert_eq!(table.for_file()[0][1], Cell::from("Saved (£)"));
//! assert_eq!(Figure::Share(0.25).shown(English), "25\u{a0}%");
//!
//! table.push("2027/28", ["not known".to_owned()]);
//! assert_eq!(table.rows[1].figures, []);
//! ```

use crate::report::csv::Cell;
use crate::text::Language;
use crate::text::number::percent;
use crate::text::number::plain;
use crate::text::number::pounds_short;

/// A table.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// What it shows.
    pub caption: String,
    /// The head of each column, the first of them that of the row heads.
    pub columns: Vec<String>,
    /// The rows.
    pub rows: Vec<Row>,
    /// The table as a file holds it, its heads first, where a cell of the screen says more than one number; else empty.
    pub file: Vec<Vec<Cell>>,
}

/// A row of a table.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// What the row is about.
    pub head: String,
    /// A cell for each further column.
    pub cells: Vec<String>,
    /// The numbers of the cells; none where the cells are texts.
    pub figures: Vec<Figure>,
}

/// A number with its unit: shown in few figures, saved in full.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Figure {
    /// Pounds.
    Money(f64),
    /// A part of a whole.
    Share(f64),
    /// People, outputs, or anything else that is counted.
    Count(f64),
    /// Something that nobody knows.
    Unknown,
}

impl Figure {
    /// The number as it is shown.
    #[must_use]
    pub fn shown(self, language: Language) -> String {
        match self {
            Figure::Money(value) => pounds_short(value, language),
            Figure::Share(value) => percent(value, 1),
            Figure::Count(value) => plain(value, 0),
            Figure::Unknown => language.charts().not_known().to_owned(),
        }
    }

    /// The number as it is saved, beside its unit.
    fn saved(self) -> (Cell, &'static str) {
        match self {
            Figure::Money(value) => (Cell::Number(value), " (£)"),
            Figure::Share(value) => (Cell::Number(in_per_cent(value)), " (%)"),
            Figure::Count(value) => (Cell::Number(value), ""),
            Figure::Unknown => (Cell::Empty, ""),
        }
    }
}

/// A number with a plus where it is above 0.
pub(super) fn signed(number: String) -> String {
    let is_plain = number.starts_with('−') || !number.contains(|digit: char| ('1'..='9').contains(&digit));
    if is_plain { number } else { format!("+{number}") }
}

/// A share in per cent, without the last bits that a multiplication by 100 adds: 7, not 7.000000000000001.
pub(super) fn in_per_cent(share: f64) -> f64 {
    let fine = share * 1e12;
    if fine.abs() < 1e15 { fine.round() / 1e10 } else { share * 100.0 }
}

impl Table {
    /// A table with no rows yet.
    #[must_use]
    pub fn new<const N: usize>(caption: &str, columns: [&str; N]) -> Self {
        Self {
            caption: caption.to_owned(),
            columns: columns.into_iter().map(str::to_owned).collect(),
            rows: Vec::new(),
            file: Vec::new(),
        }
    }

    /// Adds a row of texts.
    pub fn push<const N: usize>(&mut self, head: &str, cells: [String; N]) {
        self.rows.push(Row { head: head.to_owned(), cells: cells.into(), figures: Vec::new() });
    }

    /// Adds a row of numbers.
    pub fn push_figures<const N: usize>(&mut self, head: &str, figures: [Figure; N], language: Language) {
        let cells = figures.iter().map(|figure| figure.shown(language)).collect();
        self.rows.push(Row { head: head.to_owned(), cells, figures: figures.into() });
    }

    /// The table as a file holds it: numbers in full, their unit in the head of the column where it is the same
    /// in every row, else beside the head of the row.
    #[must_use]
    pub fn for_file(&self) -> Vec<Vec<Cell>> {
        if !self.file.is_empty() {
            return self.file.clone();
        }
        let units = |row: &Row| row.figures.iter().map(|figure| figure.saved().1).collect::<Vec<_>>();
        let first = self.rows.first().map(units).unwrap_or_default();
        let unit_of = |column: usize| {
            let unit = first.get(column.checked_sub(1)?)?;
            self.rows.iter().all(|row| units(row).get(column - 1) == Some(unit)).then_some(*unit)
        };
        let heads = self.columns.iter().enumerate();
        let heads =
            heads.map(|(column, head)| Cell::Text(format!("{head}{}", unit_of(column).unwrap_or_default())));
        let rows = self.rows.iter().map(|row| {
            let texts = row.cells.iter().map(|cell| Cell::Text(cell.clone()));
            let numbers = row.figures.iter().map(|figure| figure.saved().0);
            let unit = match row.figures.first() {
                Some(figure) if unit_of(1).is_none() => figure.saved().1,
                _ => "",
            };
            let head = Cell::Text(format!("{}{unit}", row.head));
            let cells: Vec<Cell> = if row.figures.is_empty() { texts.collect() } else { numbers.collect() };
            std::iter::once(head).chain(cells).collect()
        });
        std::iter::once(heads.collect()).chain(rows).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::csv::csv;

    #[test]
    fn a_file_holds_numbers_in_full_and_says_their_unit() {
        let mut table = Table::new("", ["Year", "Saved", "Part"]);
        let row = [Figure::Money(-1_234_567.5), Figure::Share(0.25)];
        table.push_figures("2026/27", row, Language::English);
        assert_eq!(table.rows[0].cells, ["−£1.2\u{a0}million", "25\u{a0}%"]);
        let saved = csv(table.for_file(), &|number| number.to_string());
        assert_eq!(saved, "Year,Saved (£),Part (%)\r\n2026/27,-1234567.5,25\r\n");
    }

    #[test]
    fn where_the_rows_have_different_units_each_says_its_own() {
        let mut table = Table::new("", ["What", "Theirs"]);
        table.push_figures("Cost", [Figure::Money(5.0)], Language::English);
        table.push_figures("Visits", [Figure::Count(7.0)], Language::English);
        assert_eq!(
            csv(table.for_file(), &|number| number.to_string()),
            "What,Theirs\r\nCost (£),5\r\nVisits,7\r\n"
        );
    }

    #[test]
    fn a_text_stays_a_text_and_no_formula() {
        let mut table = Table::new("", ["What", "Which"]);
        table.push("=1+1", ["@x".to_owned()]);
        assert_eq!(csv(table.for_file(), &|_| String::new()), "What,Which\r\n\"'=1+1\",\"'@x\"\r\n");
    }
}
