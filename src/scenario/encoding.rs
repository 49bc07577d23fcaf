//! Bytes of a file as text, whichever way of writing letters a program saved it in.

use std::borrow::Cow;

use crate::text::fault::FaultKind;

/// How a text in UTF-16 begins, the lower byte first and the upper.
const LOWER_FIRST: &[u8] = &[0xff, 0xfe];
const UPPER_FIRST: &[u8] = &[0xfe, 0xff];

/// The text of a file in UTF-8 or UTF-16, without the mark that says which. Without one, UTF-16 is told by the
/// zeros beside the first letter, which in JSON is one of ASCII.
///
/// # Errors
///
/// `syntax`, which names the encoding where it can be told.
///
/// ```
/// # use outcomes_calculator::scenario::encoding::text_of;
/// use outcomes_calculator::text::{Language, fault::FaultKind};
///
/// assert_eq!(text_of(b"\xff\xfe{\0}\0").as_deref(), Ok("{}"));
/// assert_eq!(text_of(b"\xef\xbb\xbf{}").as_deref(), Ok("{}"));
/// let fault = text_of(b"{\"title\": \"\xa35\"}").expect_err("a pound sign of Windows");
/// assert!(fault.message("", Language::English).contains("Windows-1252"));
/// ```
pub fn text_of(bytes: &[u8]) -> Result<Cow<'_, str>, FaultKind> {
    match bytes {
        [0xff, 0xfe, rest @ ..] | rest @ [1..=255, 0, ..] => wide(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] | rest @ [0, 1..=255, ..] => wide(rest, u16::from_be_bytes),
        bytes => {
            let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
            let reason = || if bytes.contains(&0) { "utf-8" } else { "windows-1252" };
            std::str::from_utf8(bytes).map(Cow::Borrowed).map_err(|_| FaultKind::Syntax(reason().to_owned()))
        }
    }
}

fn wide(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Result<Cow<'_, str>, FaultKind> {
    let (pairs, rest) = bytes.as_chunks();
    let letters = char::decode_utf16(pairs.iter().map(|pair| unit(*pair)));
    let text = letters.collect::<Result<String, _>>().ok().filter(|_| rest.is_empty());
    text.map(Cow::Owned).ok_or_else(|| FaultKind::Syntax("utf-16".to_owned()))
}

/// Whether a file of several texts begins as UTF-16 does.
///
/// ```
/// # use outcomes_calculator::scenario::encoding::is_wide;
/// assert!(is_wide(b"{\0") && !is_wide(b"{}"));
/// ```
#[must_use]
pub fn is_wide(start: &[u8]) -> bool {
    start.starts_with(LOWER_FIRST)
        || start.starts_with(UPPER_FIRST)
        || matches!(start, [0, 1..=255, ..] | [1..=255, 0, ..])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn utf16(text: &str, mark: bool, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
        let mark = mark.then_some('\u{feff}');
        let text: String = mark.into_iter().chain(text.chars()).collect();
        text.encode_utf16().flat_map(bytes).collect()
    }

    #[test]
    fn a_text_reads_the_same_in_each_encoding() {
        let text = "{\"title\": \"Tŷ £5 – 🏠\"}\r\n";
        for mark in [true, false] {
            for bytes in [utf16(text, mark, u16::to_le_bytes), utf16(text, mark, u16::to_be_bytes)] {
                assert_eq!(text_of(&bytes).as_deref(), Ok(text));
                assert!(is_wide(&bytes));
            }
        }
        for bytes in [text.as_bytes().to_vec(), [b"\xef\xbb\xbf", text.as_bytes()].concat()] {
            assert_eq!(text_of(&bytes).as_deref(), Ok(text));
            assert!(!is_wide(&bytes));
        }
        assert_eq!(text_of(b"").as_deref(), Ok(""));
        assert_eq!(text_of(b"1").as_deref(), Ok("1"));
    }

    #[test]
    fn what_is_no_text_is_told_by_what_it_looks_like() {
        let cases: [(&[u8], &str); 5] = [
            (b"{\"title\": \"Caf\xe9\"}", "windows-1252"),
            (b"\xff\xfe{\0}", "utf-16"),
            (b"\xff\xfe\x00\xd8{\0", "utf-16"),
            (b"ab\xff\x00", "utf-8"),
            (b"{\"a\": \"\xa3\"}", "windows-1252"),
        ];
        for (bytes, reason) in cases {
            assert_eq!(text_of(bytes), Err(FaultKind::Syntax(reason.to_owned())), "{bytes:?}");
        }
    }
}
