//! A block of figures as a spreadsheet copies it: its cells.

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

#[cfg(test)]
mod tests {
    use super::*;

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
}
