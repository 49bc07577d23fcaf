//! What mail, chat and word processors do to a link on its way, undone.

/// How often letters may have been written in per cent, one over the other.
const MOST_TIMES: usize = 4;
/// An `&` as HTML writes it.
const AMPERSANDS: [&str; 4] = ["&amp;", "&AMP;", "&#38;", "&#x26;"];

/// A fragment as it was made: its parts, with `&` between. Letters in per cent, once or more; `&` as HTML writes it; what a
/// program has put before it (`#!`) or added behind it (a second `#`, a `?`); line breaks and blanks within it.
///
/// ```
/// # use outcomes_calculator::scenario::link::clean;
/// assert_eq!(clean("#s=1.families.AAAA&lang=cy"), "s=1.families.AAAA&lang=cy");
/// assert_eq!(clean("#!s%253D1.families.AA%0AAA%26amp;lang%3Dcy#more?utm_source=x"), "s=1.families.AAAA&lang=cy&more&utm_source=x");
/// assert_eq!(clean("#s=3D1.families.AA=\r\nAA"), "s=1.families.AAAA");
/// ```
#[must_use]
pub fn clean(fragment: &str) -> String {
    let mut text = fragment.to_owned();
    for _ in 0..MOST_TIMES {
        let mut plain = in_plain_letters(&text);
        for ampersand in AMPERSANDS {
            plain = plain.replace(ampersand, "&");
        }
        if plain == text {
            break;
        }
        text = plain;
    }
    let text = text.trim_start_matches(|letter: char| !letter.is_alphanumeric());
    let parts = text.split(['&', '#', '?']).map(|part| {
        let part: String = part.chars().filter(|letter| !is_blank(*letter)).collect();
        let (key, value) = part.split_once('=').unwrap_or((&part, ""));
        // Mail in “quoted-printable” letters writes “=” as “=3D”, and ends a line with “=”.
        let value = value.strip_prefix("3D").unwrap_or(value);
        match key.to_ascii_lowercase() {
            key if key == super::KEY => [&key, "=", &value.replace('=', "")].concat(),
            _ if value.is_empty() => part,
            _ => [key, "=", value].concat(),
        }
    });
    parts.collect::<Vec<_>>().join("&")
}

/// The letters of the alphabet of links, without what a sentence, a quotation or brackets have left among them.
pub(super) fn letters_of(difference: &str) -> String {
    let is_own = |letter: &char| letter.is_ascii_alphanumeric() || ['-', '_'].contains(letter);
    difference.chars().filter(is_own).collect()
}

/// Blanks, line breaks, and letters without a width, such as a soft hyphen.
fn is_blank(letter: char) -> bool {
    letter.is_whitespace()
        || letter.is_control()
        || matches!(letter, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}')
}

/// Letters in per cent as letters; what is none stays.
fn in_plain_letters(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let digits = if *first == b'%' { after.first_chunk() } else { None };
        if let Some(byte) = digits.copied().and_then(of_hex) {
            bytes.push(byte);
            rest = &after[2..];
        } else {
            bytes.push(*first);
            rest = after;
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn of_hex(digits: [u8; 2]) -> Option<u8> {
    let digit = |byte: u8| char::from(byte).to_digit(16);
    u8::try_from(digit(digits[0])? * 16 + digit(digits[1])?).ok()
}
