//! The user's own copy of the GMCA Unit Cost Database, an Excel workbook, read into the form of the built-in list.
//!
//! Nothing is uprated: each amount stays in its own price year. What cannot be read is told row by row.

use std::io::Cursor;

use calamine::Data;
use calamine::Range;
use calamine::Reader;
use calamine::Xlsx;
use calamine::XlsxError;

use crate::data::unit_costs::CostKind;
use crate::data::unit_costs::Robustness;
use crate::data::unit_costs::UnitCost;
use crate::scenario::workbook_payers::kind_of;
use crate::scenario::workbook_table::Amounts;
use crate::scenario::workbook_table::Table;
use crate::scenario::workbook_table::is_code;
use crate::scenario::workbook_table::text;
use crate::text::workbook::UnreadKind;

/// The sheets that hold unit costs, by what their names begin with, and their themes in the built-in list.
const SHEETS: [(&str, &str); 7] = [
    ("crime", "crime"),
    ("education", "education"),
    ("employment", "employment"),
    ("fire", "fire"),
    ("health", "health"),
    ("housing", "housing"),
    ("social services", "social-care"),
];

/// What was read of a workbook.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Import {
    /// The entries, in the order of the workbook. A row with fiscal, economic and social amounts gives three.
    pub entries: Vec<UnitCost>,
    /// What could not be read, in the order of the workbook.
    pub unread: Vec<Unread>,
}

/// Something that could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unread {
    /// The name of the sheet.
    pub sheet: String,
    /// The row as a spreadsheet counts, from 1; 0 where it is about the whole sheet.
    pub row: u32,
    /// The code in that row.
    pub code: String,
    /// What could not be read.
    pub kind: UnreadKind,
}

/// Reads the bytes of an `.xlsx` file; [`crate::data::unit_costs::write`] makes a list of the entries.
///
/// # Errors
///
/// Why the file is no workbook that can be opened, in the words of its reader.
///
/// ```
/// # use outcomes_calculator::scenario::workbook::import;
/// assert!(import(b"no workbook").is_err());
/// ```
pub fn import(bytes: &[u8]) -> Result<Import, String> {
    open(bytes).map_err(|error| error.to_string())
}

fn open(bytes: &[u8]) -> Result<Import, XlsxError> {
    let mut workbook: Xlsx<_> = Xlsx::new(Cursor::new(bytes))?;
    let mut import = Import::default();
    let mut edition = "GMCA Unit Cost Database".to_owned();
    for name in workbook.sheet_names() {
        let sheet = workbook.worksheet_range(&name)?;
        let lower = name.trim().to_lowercase();
        let Some((_, theme)) = SHEETS.iter().find(|(start, _)| lower.starts_with(start)) else {
            edition = version(&sheet).map_or(edition, |version| format!("GMCA Unit Cost Database {version}"));
            continue;
        };
        let merged = workbook.merge_cells_by_sheet_name(&name)?;
        match Table::find(&sheet, &merged) {
            Some(table) => Rows { sheet: &sheet, name: &name, theme, table: &table }.read(&mut import),
            None => import.unread.push(Unread {
                sheet: name,
                row: 0,
                code: String::new(),
                kind: UnreadKind::NoTable,
            }),
        }
    }
    for entry in &mut import.entries {
        entry.source.clone_from(&edition);
    }
    mark_parts(&mut import.entries);
    Ok(import)
}

/// The edition that a sheet of introduction tells: the word like `v1.4` beside the name of the database.
fn version(sheet: &Range<Data>) -> Option<String> {
    let cells = sheet.used_cells().map(|(_, _, cell)| cell.to_string());
    let about = cells.filter(|cell| cell.to_lowercase().contains("unit cost database"));
    let words = about.flat_map(|cell| cell.split_whitespace().map(str::to_owned).collect::<Vec<_>>());
    let words = words.map(|word| word.trim_matches(|letter: char| !letter.is_alphanumeric()).to_owned());
    words.into_iter().find(|word| {
        word.strip_prefix('v')
            .is_some_and(|number| number.starts_with(|letter: char| letter.is_ascii_digit()))
    })
}

/// A code that goes on from another (`CR2.0.1` from `CR2.0`) is a part of it: the two overlap.
fn mark_parts(entries: &mut [UnitCost]) {
    for part in 0..entries.len() {
        for whole in 0..entries.len() {
            let goes_on = entries[part].code.strip_prefix(&entries[whole].code);
            if entries[part].kind == entries[whole].kind && goes_on.is_some_and(|rest| rest.starts_with('.'))
            {
                let (part_id, whole_id) = (entries[part].id.clone(), entries[whole].id.clone());
                entries[part].overlaps.push(whole_id);
                entries[whole].overlaps.push(part_id);
            }
        }
    }
}

/// The rows of one sheet.
struct Rows<'a> {
    sheet: &'a Range<Data>,
    name: &'a str,
    theme: &'a str,
    table: &'a Table,
}

impl Rows<'_> {
    fn read(&self, import: &mut Import) {
        let last = self.sheet.end().map_or(0, |(row, _)| row);
        for row in self.table.first_row..=last {
            let code = self.text(row, Some(self.table.code));
            if !is_code(&code) {
                continue;
            }
            let (entries, kinds) = if import.entries.iter().any(|entry| entry.code == code) {
                (Vec::new(), vec![UnreadKind::CodeTwice])
            } else {
                self.entries(row, &code)
            };
            import.entries.extend(entries);
            let unread =
                |kind| Unread { sheet: self.name.to_owned(), row: row + 1, code: code.clone(), kind };
            import.unread.extend(kinds.into_iter().map(unread));
        }
    }

    fn entries(&self, row: u32, code: &str) -> (Vec<UnitCost>, Vec<UnreadKind>) {
        let name = self.text(row, Some(self.table.name));
        if name.is_empty() {
            return (Vec::new(), vec![UnreadKind::NoName]);
        }
        let (mut entries, mut unread) = (Vec::new(), Vec::new());
        for amounts in &self.table.amounts {
            match self.amount(row, amounts) {
                Ok(None) => {}
                Ok(Some((amount, price_year))) => {
                    let paid_by = self.paid_by(row, amounts.kind, &mut unread);
                    entries.push(UnitCost {
                        amount,
                        price_year,
                        paid_by,
                        ..self.entry(row, code, amounts.kind)
                    });
                }
                Err(kind) => unread.push(kind),
            }
        }
        if entries.is_empty() && unread.is_empty() {
            unread.push(UnreadKind::NoAmount);
        }
        (entries, unread)
    }

    /// An amount to the penny, and its price year; nothing where the cell is empty.
    fn amount(&self, row: u32, amounts: &Amounts) -> Result<Option<(f64, u32)>, UnreadKind> {
        let given = self.text(row, Some(amounts.column));
        if given.is_empty() || given == "-" {
            return Ok(None);
        }
        let plain: String = given.chars().filter(|letter| !matches!(letter, '£' | ',' | ' ')).collect();
        let amount = plain.parse::<f64>().ok().filter(|amount| amount.is_finite());
        let amount = amount.ok_or_else(|| UnreadKind::NotAnAmount(given.clone()))?;
        let pence = (amount * 100.0).round();
        if pence <= 0.0 {
            return Err(UnreadKind::NotPositive(given));
        }
        let year = self.text(row, amounts.year);
        Ok(Some((pence / 100.0, price_year(&year).ok_or(UnreadKind::NoYear(year))?)))
    }

    /// Agencies of a fiscal cost share equally, for the workbook gives no shares. Nobody where a name is not known.
    fn paid_by(&self, row: u32, kind: CostKind, unread: &mut Vec<UnreadKind>) -> Vec<(String, f64)> {
        if kind != CostKind::Fiscal {
            return vec![("individuals".to_owned(), 1.0)];
        }
        let names =
            self.table.agencies.iter().map(|column| self.text(row, Some(*column))).collect::<Vec<_>>();
        let names = names.iter().flat_map(|cell| cell.split(['/', ';', ','])).map(str::trim);
        let mut paid_by: Vec<(String, f64)> = Vec::new();
        for name in names.filter(|name| !name.is_empty()) {
            let Some(kind) = kind_of(name) else {
                unread.push(UnreadKind::Payer(name.to_owned()));
                return Vec::new();
            };
            if paid_by.iter().all(|(known, _)| known != kind) {
                paid_by.push((kind.to_owned(), 1.0));
            }
        }
        if paid_by.is_empty() {
            unread.push(UnreadKind::Payer(String::new()));
        }
        paid_by
    }

    /// What an entry says in words; its amount, its year and its payers come after.
    fn entry(&self, row: u32, code: &str, kind: CostKind) -> UnitCost {
        let grade = self.text(row, self.table.grade).to_lowercase();
        let notes: Vec<String> =
            self.table.notes.iter().map(|column| self.text(row, Some(*column))).collect();
        let suffix = if kind == CostKind::Fiscal { String::new() } else { format!("-{}", kind.word()) };
        let unit = self.text(row, self.table.unit).to_lowercase();
        UnitCost {
            id: slug(code) + &suffix,
            theme: self.theme.to_owned(),
            name: self.text(row, Some(self.table.name)),
            output: unit.strip_prefix("per ").unwrap_or(&unit).to_owned(),
            amount: 0.0,
            price_year: 0,
            kind,
            paid_by: Vec::new(),
            code: code.to_owned(),
            source: String::new(),
            grade: ["red", "amber", "green"]
                .into_iter()
                .find(|word| grade.contains(word))
                .and_then(Robustness::from_word),
            overlaps: Vec::new(),
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

/// A code as an id: `E&S2.0.1` is `e-s2-0-1`.
fn slug(code: &str) -> String {
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
