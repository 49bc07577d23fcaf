//! The user's own copy of the GMCA Unit Cost Database, an Excel workbook, read into the form of the built-in list.
//!
//! Nothing is uprated: each amount stays in its own price year. What cannot be read is told row by row.

use std::io::Cursor;

use calamine::Reader;
use calamine::Xlsx;
use calamine::XlsxError;

use crate::data::unit_costs::UnitCost;
use crate::scenario::workbook_edition::edition_of;
use crate::scenario::workbook_edition::kind_of_file;
use crate::scenario::workbook_rows::Rows;
use crate::scenario::workbook_rows::slug;
use crate::scenario::workbook_table::Table;
use crate::text::workbook::UnreadKind;
use crate::text::workbook::WorkbookFault;

/// What the database is called where no sheet tells its edition.
const DATABASE: &str = "GMCA Unit Cost Database";
/// Sheets that hold unit costs, by what their names begin with, and their themes in the built-in list; any other sheet
/// with a table of codes and amounts is a theme of its own.
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
    /// How many fiscal costs have no payer because the workbook names several at once, or none.
    pub without_payer: usize,
    /// The database with its edition and year, as a sheet of the workbook tells them.
    pub edition: String,
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
/// What the file is instead of such a workbook, which says what to do.
///
/// ```
/// # use outcomes_calculator::scenario::workbook::import;
/// use outcomes_calculator::text::workbook::WorkbookFault;
///
/// assert_eq!(import(b"id,theme,name"), Err(WorkbookFault::Text));
/// ```
pub fn import(bytes: &[u8]) -> Result<Import, WorkbookFault> {
    kind_of_file(bytes).map_or(Ok(()), Err)?;
    open(bytes).map_err(|error| WorkbookFault::Damaged(error.to_string()))
}

fn open(bytes: &[u8]) -> Result<Import, XlsxError> {
    let mut workbook: Xlsx<_> = Xlsx::new(Cursor::new(bytes))?;
    let mut import = Import::default();
    for name in workbook.sheet_names() {
        let sheet = workbook.worksheet_range(&name)?;
        let known = theme_of(&name);
        let merged = workbook.merge_cells_by_sheet_name(&name)?;
        let table = Table::find(&sheet, &merged);
        match (&table, &known) {
            (Some(table), known) if known.is_some() || !table.amounts.is_empty() => {
                let theme = known.map_or_else(|| slug(&one_line(&name)), str::to_owned);
                Rows { sheet: &sheet, name: &name, theme: &theme, table }.read(&mut import);
            }
            (_, Some(_)) => import.unread.push(Unread {
                sheet: name,
                row: 0,
                code: String::new(),
                kind: UnreadKind::NoTable,
            }),
            (_, None) if import.edition.is_empty() => {
                import.edition = edition_of(&sheet, DATABASE).unwrap_or_default();
            }
            (_, None) => {}
        }
    }
    if import.edition.is_empty() {
        DATABASE.clone_into(&mut import.edition);
    }
    for entry in &mut import.entries {
        entry.source.clone_from(&import.edition);
    }
    mark_parts(&mut import.entries);
    Ok(import)
}

/// The theme of a sheet of the published workbook, stray blanks aside; none where it is not one of those.
fn theme_of(sheet: &str) -> Option<&'static str> {
    let name = one_line(sheet).to_lowercase();
    SHEETS.iter().find(|(start, _)| name.starts_with(start)).map(|(_, theme)| *theme)
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A code that goes on from another (`CR2.0.1` from `CR2.0`) is a part of it: the two overlap.
fn mark_parts(entries: &mut [UnitCost]) {
    let with_code = |entry: &usize| !entries[*entry].code.is_empty();
    let coded: Vec<usize> = (0..entries.len()).filter(with_code).collect();
    for &part in &coded {
        for &whole in &coded {
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
