//! The rows of a sheet of the GMCA Unit Cost Database, each an entry for each kind of value it has.

use calamine::Data;
use calamine::Range;

use crate::data::unit_costs::CostKind;
use crate::data::unit_costs::UnitCost;
use crate::scenario::row::Unit;
use crate::scenario::workbook::Import;
use crate::scenario::workbook::Unread;
use crate::scenario::workbook_payers::payers;
use crate::scenario::workbook_table::Amounts;
use crate::scenario::workbook_table::Table;
use crate::scenario::workbook_table::grade_of;
use crate::scenario::workbook_table::is_code;
use crate::scenario::workbook_table::text;
use crate::scenario::written_number::written_number;
use crate::text::workbook::UnreadKind;

/// What a row gives.
#[derive(Default)]
struct Found {
    entries: Vec<UnitCost>,
    unread: Vec<UnreadKind>,
    /// How many of the entries name no single payer.
    without_payer: usize,
}

/// The rows of one sheet.
pub(super) struct Rows<'a> {
    pub sheet: &'a Range<Data>,
    pub name: &'a str,
    pub theme: &'a str,
    pub table: &'a Table,
}

impl Rows<'_> {
    /// Reads every row into `import`.
    pub fn read(&self, import: &mut Import) {
        let last = self.sheet.end().map_or(0, |(row, _)| row);
        for row in self.table.first_row..=last {
            let code = self.text(row, Some(self.table.code));
            if !is_code(&code) && !self.is_uncoded(row, &code) {
                continue;
            }
            let mut found = if !code.is_empty() && import.entries.iter().any(|entry| entry.code == code) {
                Found { unread: vec![UnreadKind::CodeTwice], ..Found::default() }
            } else {
                self.entries(row, &code)
            };
            if code.is_empty() {
                found.unread.push(UnreadKind::NoCode);
            }
            import.entries.extend(found.entries);
            import.without_payer += found.without_payer;
            let unread =
                |kind| Unread { sheet: self.name.to_owned(), row: row + 1, code: code.clone(), kind };
            import.unread.extend(found.unread.into_iter().map(unread));
        }
    }

    /// Whether a row without a code is a cost all the same: it has a name, and an amount with its year.
    fn is_uncoded(&self, row: u32, code: &str) -> bool {
        let amounts = || self.table.amounts.iter();
        code.is_empty()
            && !self.text(row, Some(self.table.name)).is_empty()
            && amounts().any(|amounts| matches!(self.amount(row, amounts), Ok(Some(_))))
    }

    fn entries(&self, row: u32, code: &str) -> Found {
        let mut found = Found::default();
        if self.text(row, Some(self.table.name)).is_empty() {
            found.unread.push(UnreadKind::NoName);
            return found;
        }
        for amounts in &self.table.amounts {
            match self.amount(row, amounts) {
                Ok(None) => {}
                Ok(Some((amount, price_year))) => {
                    let paid_by = self.paid_by(row, amounts.kind, &mut found);
                    let entry = self.entry(row, code, amounts.kind);
                    found.entries.push(UnitCost { amount, price_year, paid_by, ..entry });
                }
                Err(kind) => found.unread.push(kind),
            }
        }
        if found.entries.is_empty() && found.unread.is_empty() {
            found.unread.push(UnreadKind::NoAmount);
        }
        found
    }

    /// An amount to the penny, and its price year; nothing where the cell is empty.
    fn amount(&self, row: u32, amounts: &Amounts) -> Result<Option<(f64, u32)>, UnreadKind> {
        let given = self.text(row, Some(amounts.column));
        if given.is_empty() || given == "-" {
            return Ok(None);
        }
        let written = written_number(&given, Unit::Pounds).ok();
        let amount = written.and_then(|written| written.plain.parse::<f64>().ok());
        let amount = amount.filter(|amount| amount.is_finite());
        let amount = amount.ok_or_else(|| UnreadKind::NotAnAmount(given.clone()))?;
        let pence = (amount * 100.0).round();
        if pence <= 0.0 {
            return Err(UnreadKind::NotPositive(given));
        }
        let year = self.text(row, amounts.year);
        Ok(Some((pence / 100.0, price_year(&year).ok_or(UnreadKind::NoYear(year))?)))
    }

    /// Agencies of a fiscal cost share equally, for the workbook gives no shares. The first column says who pays, those
    /// after it say it more closely: where one of them is not known, what the first says holds.
    fn paid_by(&self, row: u32, kind: CostKind, found: &mut Found) -> Vec<(String, f64)> {
        if kind != CostKind::Fiscal {
            return vec![("individuals".to_owned(), 1.0)];
        }
        let levels = self.table.agencies.iter().map(|column| self.text(row, Some(*column)));
        let (paid_by, unread) = payers(levels);
        found.without_payer += usize::from(paid_by.is_empty() && unread.is_none());
        found.unread.extend(unread);
        paid_by.into_iter().map(|kind| (kind.to_owned(), 1.0)).collect()
    }

    /// What an entry says in words; its amount, its year and its payers come after.
    fn entry(&self, row: u32, code: &str, kind: CostKind) -> UnitCost {
        let notes: Vec<String> =
            self.table.notes.iter().map(|column| self.text(row, Some(*column))).collect();
        let suffix = if kind == CostKind::Fiscal { String::new() } else { format!("-{}", kind.word()) };
        let unit = self.text(row, self.table.unit).to_lowercase();
        UnitCost {
            id: (if code.is_empty() { format!("{}-row-{}", self.theme, row + 1) } else { slug(code) })
                + &suffix,
            theme: self.theme.to_owned(),
            name: self.text(row, Some(self.table.name)),
            output: unit.strip_prefix("per ").unwrap_or(&unit).to_owned(),
            amount: 0.0,
            price_year: 0,
            kind,
            paid_by: Vec::new(),
            code: code.to_owned(),
            source: String::new(),
            quoted_by: String::new(),
            derivation: String::new(),
            licence: None,
            grade: grade_of(&self.text(row, self.table.grade)),
            overlaps: Vec::new(),
            supersedes: Vec::new(),
            note: notes.into_iter().filter(|note| !note.is_empty()).collect::<Vec<_>>().join(" "),
        }
    }

    fn text(&self, row: u32, column: Option<u32>) -> String {
        column.map_or_else(String::new, |column| text(self.sheet, row, column))
    }
}

/// The financial year of `2011/12`, `2011-12` or `2011`.
fn price_year(text: &str) -> Option<u32> {
    let year = text.get(..4)?.parse().ok()?;
    let rest = text[4..].starts_with(|letter: char| letter.is_ascii_digit());
    (1980..=2100).contains(&year).then_some(year).filter(|_| !rest)
}

/// A code, or the name of a sheet, as an id: `E&S2.0.1` is `e-s2-0-1`.
pub(super) fn slug(code: &str) -> String {
    code.chars()
        .map(|letter| if letter.is_ascii_alphanumeric() { letter.to_ascii_lowercase() } else { '-' })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::price_year;

    #[test]
    fn a_price_year_is_a_financial_year_by_its_first_half() {
        for (text, year) in [
            ("2011/12", Some(2011)),
            ("2011-12", Some(2011)),
            ("2011", Some(2011)),
            ("1980/81", Some(1980)),
            ("2100", Some(2100)),
            ("1979/80", None),
            ("2101", None),
            ("20112", None),
            ("11/12", None),
            ("é011", None),
            ("", None),
        ] {
            assert_eq!(price_year(text), year, "{text}");
        }
    }
}
