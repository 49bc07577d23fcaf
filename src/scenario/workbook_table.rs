//! Where a sheet of the GMCA Unit Cost Database keeps what: found by its headings, which differ a little from one
//! edition to the next.

use calamine::Data;
use calamine::Dimensions;
use calamine::Range;

use crate::data::unit_costs::CostKind;
use crate::data::unit_costs::Robustness;

/// How many rows above the first code may be headings.
const MOST_HEADINGS: u32 = 4;
/// Words of headings that are no column of amounts, though they may speak of a cost.
const NO_AMOUNT: [&str; 14] = [
    "year",
    "updat",
    "uprat",
    "current",
    "inflat",
    "agency",
    "agencies",
    "source",
    "comment",
    "detail",
    "code",
    "category",
    "grade",
    "confidence",
];
/// A heading over more columns than this is the title of the sheet.
const MOST_COLUMNS: u32 = 6;

/// A column of amounts and that of their price years.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Amounts {
    pub kind: CostKind,
    pub column: u32,
    pub year: Option<u32>,
}

/// The columns of a sheet, and its first row with a code.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Table {
    pub first_row: u32,
    pub code: u32,
    pub name: u32,
    pub unit: Option<u32>,
    pub agencies: Vec<u32>,
    pub amounts: Vec<Amounts>,
    pub grade: Option<u32>,
    pub notes: Vec<u32>,
}

impl Table {
    /// The table of a sheet; none where no column holds codes.
    pub fn find(sheet: &Range<Data>, merged: &[Dimensions]) -> Option<Self> {
        let (last_row, last_column) = sheet.end()?;
        let codes = |column: u32| (0..=last_row).filter(move |row| is_code(&text(sheet, *row, column)));
        let most = |column: &u32| codes(*column).count();
        // Of columns with as many codes the first.
        let code = (0..=last_column).rev().max_by_key(most)?;
        let first_row = codes(code).next()?;
        let headings: Vec<String> =
            (0..=last_column).map(|column| heading(sheet, merged, first_row, column)).collect();
        let has = |column: u32, words: &[&str]| {
            let heading = headings.get(column as usize).map_or("", String::as_str);
            words.iter().any(|word| heading.contains(word))
        };
        let rows: Vec<u32> = codes(code).collect();
        let right = code + 1..=last_column;
        Some(Self {
            first_row,
            code,
            name: right.clone().find(|column| has(*column, &["detail", "description"])).unwrap_or(code + 1),
            unit: right.clone().find(|column| is_unit(*column, &has)),
            agencies: right.clone().filter(|column| has(*column, &["agency", "agencies"])).collect(),
            amounts: amounts(code, last_column, &has),
            grade: (0..=last_column)
                .rev()
                .filter(|column| *column != code)
                .max_by_key(|column| grades(sheet, &rows, *column)),
            notes: right.filter(|column| has(*column, &["comment", "note", "source"])).collect(),
        })
    }
}

/// How many rows have a grade in a column, where most of what stands there is one; the heading differs from one edition
/// to the next.
fn grades(sheet: &Range<Data>, rows: &[u32], column: u32) -> usize {
    let texts = rows.iter().map(|row| text(sheet, *row, column)).filter(|text| !text.is_empty());
    let (count, graded) = texts
        .fold((0, 0), |(count, graded), text| (count + 1, graded + usize::from(grade_of(&text).is_some())));
    if graded * 2 > count { graded } else { 0 }
}

/// The grade that a cell gives: its letter alone, or its colour among other words.
pub(super) fn grade_of(text: &str) -> Option<Robustness> {
    let lower = text.to_lowercase();
    let words = || lower.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
    let of_letter = |word: &str| match word {
        "r" => Some(Robustness::Red),
        "a" => Some(Robustness::Amber),
        "g" => Some(Robustness::Green),
        _ => None,
    };
    let alone = words().next().filter(|_| words().count() == 1).and_then(of_letter);
    alone.or_else(|| words().find_map(Robustness::from_word))
}

fn is_unit(column: u32, has: &impl Fn(u32, &[&str]) -> bool) -> bool {
    has(column, &["unit"]) && !has(column, &["unit cost"])
}

/// The first column of each kind, and the years just to the right of it.
fn amounts(code: u32, last: u32, has: &impl Fn(u32, &[&str]) -> bool) -> Vec<Amounts> {
    let mut amounts: Vec<Amounts> = Vec::new();
    for column in code + 1..=last {
        let is_amount = has(column, &["cost", "value", "saving", "estimate", "£"]);
        if !is_amount || has(column, &NO_AMOUNT) || is_unit(column, has) {
            continue;
        }
        let kind = if has(column, &["economic"]) {
            CostKind::Economic
        } else if has(column, &["social"]) {
            CostKind::Social
        } else {
            CostKind::Fiscal
        };
        if amounts.iter().all(|other| other.kind != kind) {
            let year = (column + 1..=last).take(2).find(|column| has(*column, &["year"]));
            amounts.push(Amounts { kind, column, year });
        }
    }
    amounts
}

/// What stands above a column, in small letters; a heading over several columns stands above each of them.
fn heading(sheet: &Range<Data>, merged: &[Dimensions], first_row: u32, column: u32) -> String {
    let rows = first_row.saturating_sub(MOST_HEADINGS)..first_row;
    let words = rows.map(|row| match merged.iter().find(|area| area.contains(row, column)) {
        Some(title) if title.end.1 - title.start.1 >= MOST_COLUMNS => String::new(),
        Some(area) => text(sheet, area.start.0, area.start.1),
        None => text(sheet, row, column),
    });
    words.collect::<Vec<_>>().join(" ").to_lowercase()
}

/// The text of a cell on one line; empty where there is none.
pub(super) fn text(sheet: &Range<Data>, row: u32, column: u32) -> String {
    let cell = sheet.get_value((row, column)).map_or_else(String::new, ToString::to_string);
    cell.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether a text is a code of the database: `CR1.0`, `E&S2.0.1`.
pub(super) fn is_code(text: &str) -> bool {
    let digits = text.trim_start_matches(|letter: char| letter.is_ascii_uppercase() || letter == '&');
    let letters = text.len() - digits.len();
    let mut parts = digits.split('.');
    let are_numbers = parts.all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()));
    (2..=4).contains(&letters) && digits.contains('.') && are_numbers
}

#[cfg(test)]
mod tests {
    use super::grade_of;
    use super::is_code;
    use crate::data::unit_costs::Robustness;

    #[test]
    fn a_grade_is_a_letter_or_a_colour() {
        for (text, grade) in [
            ("R", Some(Robustness::Red)),
            ("a", Some(Robustness::Amber)),
            ("G.", Some(Robustness::Green)),
            ("Amber", Some(Robustness::Amber)),
            ("Green (good)", Some(Robustness::Green)),
            ("A cost of", None),
            ("Reduced", None),
            ("", None),
        ] {
            assert_eq!(grade_of(text), grade, "{text}");
        }
    }

    #[test]
    fn a_code_is_letters_and_numbers_with_points_between() {
        for code in ["CR1.0", "E&S2.0.1", "E&E10.0", "HE11.2", "SS18.10"] {
            assert!(is_code(code), "{code}");
        }
        for text in ["", "Code", "CR1", "CR", "1.0", "C1.0", "ABCDE1.0", "CR1.", "CR1.x", "CR 1.0", "cr1.0"] {
            assert!(!is_code(text), "{text}");
        }
    }
}
