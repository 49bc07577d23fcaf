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
