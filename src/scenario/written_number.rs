//! How a number that a person wrote is read: one rule for a box, a pasted cell and a workbook, in both languages.
//!
//! Which signs stand between thousands and which before the decimals:
//!
//! | written | read | because |
//! |---|---|---|
//! | `1,234` `1,234,567` | 1234, 1234567 | a comma before each three digits stands between thousands |
//! | `1,5` `12,34` `1234,5` `0,123` | 1.5, 12.34, 1234.5, 0.123 | elsewhere a comma can only stand before decimals |
//! | `1.234` `1.5` | 1.234, 1.5 | a single point stands before decimals, as Britain writes it |
//! | `1.234.567` | 1234567 | two points can only stand between thousands |
//! | `1,234.50` `1.234,50` | 1234.5 | of two different signs the last stands before decimals |
//! | `1 234` `1'234,5` | 1234, 1234.5 | spaces and apostrophes stand between thousands |
//! | `1234,567` `012,345` `,123` | asked | thousands written carelessly, or decimals |
//!
//! Pound and per cent signs may stand where the box takes them, a minus or plus before, and brackets around what is
//! below nothing, as a spreadsheet shows it; `1.2E+03` is a spreadsheet's too. Anything else is no number. In a block
//! in which one cell has a decimal comma, `1,234` and `1.234` are asked about too ([`Written::other`]).

use crate::scenario::row::Unit;

/// A number as it was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// The number without signs that are for the eye: `-1234.5`.
    pub plain: String,
    /// The number that the same text is for someone who writes decimals after a comma, where it is another.
    pub other: Option<String>,
    /// Whether it can only be by someone who writes decimals after a comma.
    pub has_decimal_comma: bool,
}

/// Why a text is not read as a number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unread {
    /// It is no number, or has a sign that the box does not take.
    NoNumber,
    /// It can be either of two numbers.
    Either {
        /// The number, if its comma or point stands between thousands.
        thousands: String,
        /// The number, if it stands before decimals.
        decimals: String,
    },
}

/// The number that a text stands for in a box of a unit.
///
/// # Errors
///
/// Why there is none, or no single one.
///
/// ```
/// # use outcomes_calculator::scenario::{row::Unit, written_number::{Unread, written_number}};
/// let plain = |text| written_number(text, Unit::Pounds).map(|written| written.plain);
/// assert_eq!(plain("£1,234.50").as_deref(), Ok("1234.50"));
/// assert_eq!(plain("7,5").as_deref(), Ok("7.5"));
/// assert_eq!(plain("about 5"), Err(Unread::NoNumber));
/// assert!(matches!(plain("1234,567"), Err(Unread::Either { .. })));
/// ```
pub fn written_number(text: &str, unit: Unit) -> Result<Written, Unread> {
    let visible: String = text.chars().filter(|letter| !is_invisible(*letter)).map(plain_sign).collect();
    let (sign, rest) = without_signs(visible.trim(), unit).ok_or(Unread::NoNumber)?;
    let (digits, power) = match rest.split_once('E') {
        Some((digits, power)) if is_power(power) => (digits, ["E", power].concat()),
        Some(_) => return Err(Unread::NoNumber),
        None => (rest, String::new()),
    };
    let whole = |digits: String| [sign, &digits, &power].concat();
    match read(digits) {
        Ok(written) => Ok(Written {
            plain: whole(written.plain),
            other: written.other.map(whole),
            has_decimal_comma: written.has_decimal_comma,
        }),
        Err(Unread::Either { thousands, decimals }) => {
            Err(Unread::Either { thousands: whole(thousands), decimals: whole(decimals) })
        }
        Err(Unread::NoNumber) => Err(Unread::NoNumber),
    }
}

/// Marks of direction and of no width, which programs put round what is copied from them.
fn is_invisible(letter: char) -> bool {
    matches!(letter, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2064}' | '\u{feff}')
}

/// Signs that look alike as one: minus signs and hyphens, apostrophes, spaces.
fn plain_sign(letter: char) -> char {
    match letter {
        '−' | '–' | '‐' | '‑' => '-',
        '’' => '\'',
        _ if letter.is_whitespace() => ' ',
        _ => letter,
    }
}

/// The minus sign, if any, and what is left without signs before and behind; `None` where one is there twice.
fn without_signs(text: &str, unit: Unit) -> Option<(&'static str, &str)> {
    let bracketed = text.strip_prefix('(').and_then(|rest| rest.strip_suffix(')'));
    let (sign, rest) = signed(bracketed.unwrap_or(text).trim());
    let rest = match unit {
        Unit::Pounds => rest.strip_prefix('£').or_else(|| rest.strip_suffix('£')),
        Unit::Share | Unit::Rate => rest.strip_suffix('%'),
        Unit::People | Unit::Outputs | Unit::Years | Unit::Year | Unit::Hours | Unit::Count | Unit::Index => {
            None
        }
    }
    .unwrap_or(rest);
    // The sign may stand behind the pound sign.
    let (inner, rest) = signed(rest.trim());
    let sign = match (bracketed.is_some(), sign, inner) {
        (true, None, None) => "-",
        (false, Some(sign), None) | (false, None, Some(sign)) => sign,
        (false, None, None) => "",
        _ => return None,
    };
    Some((sign, rest))
}

fn signed(text: &str) -> (Option<&'static str>, &str) {
    for (sign, plain) in [('-', "-"), ('+', "")] {
        if let Some(rest) = text.strip_prefix(sign) {
            return (Some(plain), rest.trim_start());
        }
    }
    (None, text)
}

fn is_power(power: &str) -> bool {
    let digits = power.strip_prefix(['-', '+']).unwrap_or(power);
    !digits.is_empty() && are_digits(digits)
}

fn read(digits: &str) -> Result<Written, Unread> {
    let count = |sign| digits.matches(sign).count();
    let number = |plain: String, has_decimal_comma| Ok(Written { plain, other: None, has_decimal_comma });
    match (count(','), count('.'), digits.contains([' ', '\''])) {
        (0, 0, false) if !digits.is_empty() && are_digits(digits) => number(digits.to_owned(), false),
        (0, 1, false) => after_point(digits),
        (1, 0, false) => after_comma(digits),
        (0, points, false) if points > 1 => number(grouped(digits, '.')?, true),
        (commas, 0, false) if commas > 1 => number(grouped(digits, ',')?, false),
        (commas, points, has_spaces) => {
            let last = digits.rfind([',', '.']);
            let (whole, fraction) = last.map_or((digits, ""), |last| (&digits[..last], &digits[last + 1..]));
            let is_comma = last.is_some_and(|last| digits[last..].starts_with(','));
            if has_spaces && commas + points > 1 || !are_digits(fraction) || is_comma && fraction.is_empty() {
                return Err(Unread::NoNumber);
            }
            let between = match (has_spaces, is_comma) {
                (true, _) if whole.contains(' ') => ' ',
                (true, _) => '\'',
                (false, true) => '.',
                (false, false) => ',',
            };
            let whole = grouped(whole, between)?;
            number(if last.is_some() { [&whole, ".", fraction].concat() } else { whole }, is_comma)
        }
    }
}

/// One point, which stands before decimals.
fn after_point(digits: &str) -> Result<Written, Unread> {
    let (whole, fraction) = digits.split_once('.').ok_or(Unread::NoNumber)?;
    if digits.len() < 2 || !are_digits(whole) || !are_digits(fraction) {
        return Err(Unread::NoNumber);
    }
    let could_be_thousands = is_first_group(whole) && fraction.len() == 3;
    let other = could_be_thousands.then(|| [whole, fraction].concat());
    Ok(Written { plain: digits.to_owned(), other, has_decimal_comma: false })
}

/// One comma, which stands between thousands where three digits follow, and else before decimals.
fn after_comma(digits: &str) -> Result<Written, Unread> {
    let (whole, fraction) = digits.split_once(',').ok_or(Unread::NoNumber)?;
    if fraction.is_empty() || !are_digits(whole) || !are_digits(fraction) {
        return Err(Unread::NoNumber);
    }
    let (thousands, decimals) = ([whole, fraction].concat(), [whole, ".", fraction].concat());
    if fraction.len() != 3 || whole == "0" {
        Ok(Written { plain: decimals, other: None, has_decimal_comma: true })
    } else if is_first_group(whole) {
        Ok(Written { plain: thousands, other: Some(decimals), has_decimal_comma: false })
    } else {
        Err(Unread::Either { thousands, decimals })
    }
}

/// The digits of a text in groups of three, the first of one to three.
fn grouped(text: &str, between: char) -> Result<String, Unread> {
    let mut groups = text.split(between);
    let is_grouped = groups.next().is_some_and(is_first_group)
        && groups.all(|group| group.len() == 3 && are_digits(group))
        && text.contains(between);
    if is_grouped { Ok(text.replace(between, "")) } else { Err(Unread::NoNumber) }
}

/// What can stand before a sign between thousands.
fn is_first_group(text: &str) -> bool {
    (1..=3).contains(&text.len()) && are_digits(text) && !text.starts_with('0')
}

fn are_digits(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit())
}
