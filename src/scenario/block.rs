//! A block of figures as a spreadsheet copies it: its cells, and the plain number in each.

use crate::scenario::row::Row;
use crate::scenario::row::Unit;
use crate::text::paste::PasteFault;

/// The most bytes of a block.
const MOST_BYTES: usize = 65_536;
/// The most cells of a block.
const MOST_CELLS: usize = 2_000;

/// Whether a text is a block of cells: more than one, with tabs or line ends between.
///
/// ```
/// # use outcomes_calculator::scenario::block::is_block;
/// assert!(is_block("12\t30"));
/// assert!(!is_block("12\n"));
/// ```
#[must_use]
pub fn is_block(text: &str) -> bool {
    text.trim_end_matches(['\r', '\n']).contains(['\t', '\n', '\r'])
}

/// The cells of a block, row by row; the line end after the last row makes no row of its own.
///
/// # Errors
///
/// `TooLarge` for more than a form can hold.
///
/// ```
/// # use outcomes_calculator::scenario::block::cells;
/// assert_eq!(cells("1\t2\r\n3\t4\r\n"), Ok(vec![vec!["1", "2"], vec!["3", "4"]]));
/// ```
pub fn cells(text: &str) -> Result<Vec<Vec<&str>>, PasteFault> {
    if text.len() > MOST_BYTES {
        return Err(PasteFault::TooLarge);
    }
    let text = text.trim_end_matches(['\r', '\n']);
    let lines = text.split('\n').flat_map(|line| line.strip_suffix('\r').unwrap_or(line).split('\r'));
    let rows: Vec<Vec<&str>> = lines.map(|line| line.split('\t').map(str::trim).collect()).collect();
    if rows.iter().map(Vec::len).sum::<usize>() > MOST_CELLS {
        return Err(PasteFault::TooLarge);
    }
    Ok(rows)
}

/// The number in a cell without what a spreadsheet puts round it: pound and per cent signs where the box takes
/// them, spaces, and commas between thousands. None where anything else stands there: “1,5” is no thousand.
///
/// ```
/// # use outcomes_calculator::scenario::{block::plain_number, find::find, node::Node, path::Path};
/// let years = find(&Node::Object(Vec::new()), &Path::parse("appraisal.years")).expect("it has a default").row;
/// assert_eq!(plain_number("(1,200)", years).as_deref(), Some("-1200"));
/// assert_eq!(plain_number("1,5", years), None);
/// ```
#[must_use]
pub fn plain_number(cell: &str, row: &Row) -> Option<String> {
    let mut plain: String = cell
        .chars()
        .filter(|sign| !sign.is_whitespace())
        .map(|sign| if sign == '−' { '-' } else { sign })
        .collect();
    if let Some(inside) = plain.strip_prefix('(').and_then(|rest| rest.strip_suffix(')')) {
        plain = ["-", inside].concat();
    }
    let (sign, rest) = match plain.strip_prefix('-') {
        Some(rest) => ("-", rest),
        None => ("", plain.strip_prefix('+').unwrap_or(&plain)),
    };
    let rest = match row.unit {
        Unit::Pounds => rest.strip_prefix('£').unwrap_or(rest),
        Unit::Share | Unit::Rate => rest.strip_suffix('%').unwrap_or(rest),
        _ => rest,
    };
    let (digits, power) = rest.split_once(['e', 'E']).unwrap_or((rest, "0"));
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let power = power.strip_prefix(['-', '+']).unwrap_or(power);
    let is_number = !(whole.is_empty() && fraction.is_empty())
        && has_thousands(whole)
        && are_digits(fraction)
        && are_digits(power)
        && !power.is_empty();
    is_number.then(|| [sign, &rest.replace(',', "")].concat())
}

/// Digits, without commas or with one before each three.
fn has_thousands(whole: &str) -> bool {
    let mut groups = whole.split(',');
    let first = groups.next().unwrap_or_default();
    let mut is_one = true;
    let rest = groups.all(|group| {
        is_one = false;
        group.len() == 3 && are_digits(group)
    });
    rest && are_digits(first) && (is_one || (1..=3).contains(&first.len()))
}

fn are_digits(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(unit: Unit) -> Row {
        Row { unit, ..crate::scenario::row::WEIGHT }
    }

    #[test]
    fn cells_stand_between_tabs_and_lines() {
        for (text, expected) in [
            ("1\t2\r\n3\t4\r\n", vec![vec!["1", "2"], vec!["3", "4"]]),
            ("1\n2\n", vec![vec!["1"], vec!["2"]]),
            ("1\r2\r", vec![vec!["1"], vec!["2"]]),
            (" £1,200 \t\n5\t6\t7", vec![vec!["£1,200", ""], vec!["5", "6", "7"]]),
            ("1\n\n3", vec![vec!["1"], vec![""], vec!["3"]]),
        ] {
            assert_eq!(cells(text).unwrap(), expected, "{text:?}");
        }
    }

    #[test]
    fn one_value_is_no_block() {
        for (text, expected) in [
            ("12", false),
            ("12\r\n", false),
            ("", false),
            ("\n", false),
            ("1\t2", true),
            ("1\n2\n", true),
            ("1 2", false),
        ] {
            assert_eq!(is_block(text), expected, "{text:?}");
        }
    }

    #[test]
    fn more_than_a_form_holds_is_refused() {
        assert!(cells(&"1\t".repeat(1_999)).is_ok());
        assert_eq!(cells(&"1\t".repeat(2_000)), Err(PasteFault::TooLarge));
        assert_eq!(cells(&"1".repeat(65_537)), Err(PasteFault::TooLarge));
    }

    #[test]
    fn a_number_loses_what_a_spreadsheet_puts_round_it() {
        for (cell, unit, expected) in [
            ("£1,234.50", Unit::Pounds, "1234.50"),
            ("-£12", Unit::Pounds, "-12"),
            ("(£1,200)", Unit::Pounds, "-1200"),
            ("1 234\u{a0}567", Unit::People, "1234567"),
            ("12.5 %", Unit::Share, "12.5"),
            ("−3%", Unit::Rate, "-3"),
            (".5", Unit::Count, ".5"),
            ("7.", Unit::Count, "7."),
            ("1.2E+03", Unit::People, "1.2E+03"),
            ("2E+05", Unit::People, "2E+05"),
        ] {
            assert_eq!(plain_number(cell, &row(unit)).as_deref(), Some(expected), "{cell}");
        }
    }

    #[test]
    fn what_is_no_number_of_the_box_is_refused() {
        for cell in [
            "",
            ".",
            "-",
            "n/a",
            "1,5",
            "1,2345",
            "12,34,567",
            ",123",
            "1234,567",
            "1.2.3",
            "--1",
            "1-2",
            "£5",
            "5%",
            "$5",
            "€5",
            "=1+1",
            "0x10",
            "Infinity",
            "NaN",
            "1e",
            "1.0e",
            "1.0e+",
            "1/2",
            "١٢",
            "#REF!",
            "\"12\"",
            "()",
            "5 million",
        ] {
            assert_eq!(plain_number(cell, &row(Unit::People)), None, "{cell}");
        }
        assert_eq!(plain_number("5%", &row(Unit::Pounds)), None);
        assert_eq!(plain_number("£5", &row(Unit::Share)), None);
    }
}
