//! What a file is that should be a workbook, and which edition of the database a workbook says it is.

use calamine::Data;
use calamine::Range;

use crate::text::workbook::WorkbookFault;

/// How files of the kind before Excel 2007 begin, and workbooks with a password.
const COMPOUND: &[u8] = &[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/// How files begin that hold others.
const ZIP: &[u8] = b"PK";
/// How far into an `OpenDocument` file its kind stands.
const MOST_BEFORE_KIND: usize = 200;
/// How much of a file tells whether it is a text.
const SAMPLE: usize = 4096;
const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

/// Why a file cannot be a workbook of this kind, by its first bytes; none where it may be one.
pub(super) fn kind_of_file(bytes: &[u8]) -> Option<WorkbookFault> {
    let has = |bytes: &[u8], part: &[u8]| bytes.windows(part.len()).any(|window| window == part);
    if bytes.starts_with(COMPOUND) {
        return Some(WorkbookFault::OldExcel);
    }
    if bytes.starts_with(ZIP) {
        let start = &bytes[..bytes.len().min(MOST_BEFORE_KIND)];
        if has(start, b"application/vnd.oasis.opendocument") {
            return Some(WorkbookFault::OpenDocument);
        }
        return has(bytes, b"xl/workbook.bin").then_some(WorkbookFault::BinaryExcel);
    }
    let sample = &bytes[..bytes.len().min(SAMPLE)];
    let is_utf16 = sample.starts_with(&[0xff, 0xfe]) || sample.starts_with(&[0xfe, 0xff]);
    (is_utf16 || !sample.contains(&0)).then_some(WorkbookFault::Text)
}

/// The edition that a sheet of introduction tells: the database with a word like `v1.4` beside its name, and the year
/// after the name of a month.
pub(super) fn edition_of(sheet: &Range<Data>, database: &str) -> Option<String> {
    let cells: Vec<String> = sheet.used_cells().map(|(_, _, cell)| cell.to_string()).collect();
    let about = cells.iter().filter(|cell| cell.to_lowercase().contains("unit cost database"));
    let version = about.flat_map(|cell| words(cell)).find_map(|word| version(&word))?;
    let year = cells.iter().find_map(|cell| year_of(cell));
    let year = year.map_or_else(String::new, |year| format!(" ({year})"));
    Some(format!("{database} v{version}{year}"))
}

fn words(text: &str) -> Vec<String> {
    let words = text.split_whitespace();
    words.map(|word| word.trim_matches(|letter: char| !letter.is_alphanumeric()).to_owned()).collect()
}

/// `1.4` of `v1.4`, `v.1.4` and `V1.4`.
fn version(word: &str) -> Option<String> {
    let number = word.strip_prefix(['v', 'V'])?.trim_start_matches('.');
    let is_number = number.starts_with(|letter: char| letter.is_ascii_digit());
    is_number.then(|| number.to_owned())
}

/// 2015 of `Updated March 2015.`
fn year_of(text: &str) -> Option<u32> {
    let words = words(text);
    words.windows(2).find_map(|pair| {
        let is_month = MONTHS.contains(&pair[0].to_lowercase().as_str());
        pair[1].parse().ok().filter(|year| is_month && (2000..=2100).contains(year))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_and_a_year_are_read_however_they_are_written() {
        for (word, expected) in
            [("v1.4", Some("1.4")), ("v.1.4", Some("1.4")), ("V2", Some("2")), ("vary", None), ("1.4", None)]
        {
            assert_eq!(version(word).as_deref(), expected, "{word}");
        }
        assert_eq!(year_of("Updated March 2015.  Changes from v.1.3"), Some(2015));
        assert_eq!(year_of("May be changed in 2015"), None);
    }

    #[test]
    fn a_file_is_known_by_its_first_bytes() {
        let of_zip = |name: &str| [b"PK\x03\x04\x14\x00", name.as_bytes()].concat();
        for (bytes, expected) in [
            (COMPOUND.to_vec(), Some(WorkbookFault::OldExcel)),
            (
                of_zip("mimetypeapplication/vnd.oasis.opendocument.spreadsheet"),
                Some(WorkbookFault::OpenDocument),
            ),
            (of_zip("xl/workbook.bin"), Some(WorkbookFault::BinaryExcel)),
            (of_zip("xl/workbook.xml"), None),
            (b"id,theme\ncr1,\xa35".to_vec(), Some(WorkbookFault::Text)),
            (b"\xff\xfei\0d\0".to_vec(), Some(WorkbookFault::Text)),
            (vec![1, 2, 0, 3], None),
        ] {
            assert_eq!(kind_of_file(&bytes), expected, "{bytes:?}");
        }
    }
}
