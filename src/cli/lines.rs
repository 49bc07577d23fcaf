//! Lines of any length read without holding more of one than a scenario may have.

use std::io::BufRead;

use crate::scenario::MOST_BYTES;

/// A line of scenarios, without its end.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Line {
    /// Nothing but space.
    Blank,
    /// What stands in it.
    Text(Vec<u8>),
    /// More than a scenario may have; it was read past, not kept.
    TooLong,
}

/// The next line; none at the end.
///
/// # Errors
///
/// Where reading fails.
pub(super) fn next_line(input: &mut impl BufRead) -> std::io::Result<Option<Line>> {
    let mut kept = Vec::new();
    let mut is_too_long = false;
    let mut has_begun = false;
    loop {
        let held = input.fill_buf()?;
        if held.is_empty() {
            break;
        }
        has_begun = true;
        let end = held.iter().position(|byte| *byte == b'\n');
        let part = &held[..end.unwrap_or(held.len())];
        if kept.len() + part.len() > MOST_BYTES + 1 {
            is_too_long = true;
            kept = Vec::new();
        } else if !is_too_long {
            kept.extend_from_slice(part);
        }
        let used = part.len() + usize::from(end.is_some());
        input.consume(used);
        if end.is_some() {
            break;
        }
    }
    if !has_begun {
        return Ok(None);
    }
    if kept.last() == Some(&b'\r') {
        kept.pop();
    }
    Ok(Some(if is_too_long || kept.len() > MOST_BYTES {
        Line::TooLong
    } else if kept.trim_ascii().is_empty() {
        Line::Blank
    } else {
        Line::Text(kept)
    }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::BufReader;
    use std::io::Read;
    use std::io::repeat;

    #[test]
    fn each_line_is_one_whatever_its_end() {
        let mut input = BufReader::with_capacity(3, &b"{\"a\":1}\r\n\n  \t\nlast"[..]);
        let mut lines = Vec::new();
        while let Some(line) = next_line(&mut input).unwrap() {
            lines.push(line);
        }
        let text = |text: &str| Line::Text(text.as_bytes().to_vec());
        assert_eq!(lines, [text("{\"a\":1}"), Line::Blank, Line::Blank, text("last")]);
    }

    #[test]
    fn a_line_of_exactly_the_most_bytes_is_kept_and_one_more_is_too_long() {
        for (length, is_kept) in [(MOST_BYTES, true), (MOST_BYTES + 1, false), (3 * MOST_BYTES, false)] {
            for end in ["\n", "\r\n"] {
                let line = repeat(b'x').take(length as u64).chain(end.as_bytes()).chain(&b"next"[..]);
                let mut input = BufReader::new(line);
                let read = next_line(&mut input).unwrap().unwrap();
                assert_eq!(matches!(&read, Line::Text(text) if text.len() == length), is_kept, "{length}");
                assert_eq!(read == Line::TooLong, !is_kept, "{length}");
                assert_eq!(next_line(&mut input).unwrap(), Some(Line::Text(b"next".to_vec())));
            }
        }
    }
}
