//! Comma-separated values, as the built-in tables and those that a user brings are written.

/// The records of a text, each with its fields. A field in double quotes may hold commas, line ends, and double
/// quotes written twice. Lines without anything are left out.
///
/// ```
/// # use outcomes_calculator::data::csv::records;
/// assert_eq!(records("a,\"b, c\"\nd,\"\"\"e\"\"\"\n"), [["a", "b, c"], ["d", "\"e\""]]);
/// ```
#[must_use]
pub fn records(text: &str) -> Vec<Vec<String>> {
    let mut records = Vec::new();
    let mut record = Vec::new();
    let mut field = String::new();
    let mut is_quoted = false;
    let mut characters = text.strip_prefix('\u{feff}').unwrap_or(text).chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '"' if is_quoted && characters.peek() == Some(&'"') => {
                characters.next();
                field.push('"');
            }
            '"' => is_quoted = !is_quoted,
            ',' if !is_quoted => record.push(std::mem::take(&mut field)),
            '\r' if !is_quoted && characters.peek() == Some(&'\n') => {}
            '\n' if !is_quoted => end_record(&mut records, &mut record, &mut field),
            _ => field.push(character),
        }
    }
    end_record(&mut records, &mut record, &mut field);
    records
}

fn end_record(records: &mut Vec<Vec<String>>, record: &mut Vec<String>, field: &mut String) {
    if record.is_empty() && field.is_empty() {
        return;
    }
    record.push(std::mem::take(field));
    records.push(std::mem::take(record));
}

/// One record as a line, its end included.
///
/// A text that a spreadsheet would take for a formula gets an apostrophe in front, so nothing in it can run.
///
/// ```
/// # use outcomes_calculator::data::csv::line;
/// assert_eq!(line(&["a", "b, c", "=1+1"]), "a,\"b, c\",'=1+1\n");
/// ```
#[must_use]
pub fn line(fields: &[&str]) -> String {
    let mut line = String::new();
    for (place, field) in fields.iter().enumerate() {
        if place > 0 {
            line.push(',');
        }
        let guard = if field.starts_with(['=', '+', '-', '@', '\t', '\r']) { "'" } else { "" };
        if field.contains([',', '"', '\n', '\r']) {
            line.push('"');
            line.push_str(guard);
            line.push_str(&field.replace('"', "\"\""));
            line.push('"');
        } else {
            line.push_str(guard);
            line.push_str(field);
        }
    }
    line.push('\n');
    line
}

/// A number written in decimals, 15 digits at most. In the browser this is much smaller than the standard
/// library's reading of numbers, and as exact: one division of two whole numbers.
#[allow(clippy::cast_precision_loss, reason = "15 digits are exact")]
pub(crate) fn decimal(text: &str) -> Option<f64> {
    const MOST_DIGITS: usize = 15;
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    if whole.is_empty() || whole.len() + fraction.len() > MOST_DIGITS {
        return None;
    }
    let mut digits: u64 = 0;
    for digit in whole.bytes().chain(fraction.bytes()) {
        digits = digits * 10 + u64::from(digit.is_ascii_digit().then(|| digit - b'0')?);
    }
    let scale = fraction.bytes().fold(1.0, |scale, _| scale * 10.0);
    Some(digits as f64 / scale)
}

#[cfg(test)]
mod tests {
    use super::decimal;
    use super::line;
    use super::records;

    #[test]
    fn records_end_where_lines_do_and_not_inside_quotes() {
        for (text, expected) in [
            ("", vec![]),
            ("a", vec![vec!["a"]]),
            ("\u{feff}a,b\r\nc,\r\n", vec![vec!["a", "b"], vec!["c", ""]]),
            ("a\n\n\nb", vec![vec!["a"], vec!["b"]]),
            ("\"a\nb\",\"c\r\nd\"", vec![vec!["a\nb", "c\r\nd"]]),
            ("\"a\"\"b\",,\"\"\"\"", vec![vec!["a\"b", "", "\""]]),
            ("\"never closed, so\nit goes on", vec![vec!["never closed, so\nit goes on"]]),
        ] {
            assert_eq!(records(text), expected, "{text:?}");
        }
    }

    #[test]
    fn a_line_reads_as_what_was_written() {
        let fields = ["plain", "", "a, b", "say \"x\"", "two\nlines", "£1,000"];
        assert_eq!(records(&line(&fields)), [fields]);
    }

    #[test]
    fn no_field_begins_as_a_formula() {
        for field in ["=1", "+1", "-1", "@x", "\tx", "\rx", "=a,b"] {
            let line = line(&[field]);
            assert!(line.starts_with('\'') || line.starts_with("\"'"), "{line:?}");
        }
        assert_eq!(line(&["a=1", "1-1"]), "a=1,1-1\n");
    }

    #[test]
    fn a_decimal_is_the_nearest_double_to_what_is_written() {
        for text in ["0", "109", "334.95", "0.0233", "227.92", "2192.9", "94780.01"] {
            assert_eq!(decimal(text), text.parse().ok(), "{text}");
        }
        for text in ["", ".5", "-1", "1e3", "1,000", "£5", "1.2.3", "1234567890123456"] {
            assert_eq!(decimal(text), None, "{text}");
        }
    }
}
