//! The numbers in a message about limits, and the words that a field takes.

use crate::text::Language;
use crate::text::number::NO_BREAK;
use crate::text::number::plain;
use crate::text::part::last_name;

/// The size that no number of a scenario exceeds, and so no limit worth naming.
const UNLIMITED: f64 = 1e12;

/// The limits of a number, ready to be put into a sentence.
pub(super) enum Limits {
    /// Shares and rates, shown as percentages, with the form they have in a file.
    Percent {
        /// As percentages.
        least: String,
        most: String,
        /// As in a file.
        least_in_file: String,
        most_in_file: String,
    },
    /// Above a number.
    Above(String),
    /// At least a number.
    AtLeast(String),
    /// At most a number.
    AtMost(String),
    /// From one number to another.
    Between(String, String),
}

/// What stands in the scenario, as a message quotes it.
pub(super) struct Given {
    pub text: String,
    /// Whether it is so close to the limit it breaks that both look the same.
    pub is_close: bool,
}

/// The limits that `given` breaks.
pub(super) fn limits(path: &str, (least, most): (f64, f64), above_least: bool, given: f64) -> Limits {
    if is_percent(most) {
        return Limits::Percent {
            least: percentage(least),
            most: percentage(most),
            least_in_file: plain(least, 6),
            most_in_file: plain(most, 6),
        };
    }
    let number = |value| figure(path, value);
    if most < UNLIMITED {
        Limits::Between(number(least), number(most))
    } else if given > most {
        Limits::AtMost(number(most))
    } else if above_least {
        Limits::Above(number(least))
    } else {
        Limits::AtLeast(number(least))
    }
}

/// What was given, in the form that its limits have.
pub(super) fn given(path: &str, (least, most): (f64, f64), given: f64) -> Given {
    let broken = if given > most { most } else { least };
    if is_percent(most) {
        let text = format!("{} ({})", percentage(given), plain(given, 6));
        return Given { is_close: percentage(given) == percentage(broken), text };
    }
    let text = figure(path, given);
    Given { is_close: text == figure(path, broken) && given != broken, text }
}

/// A number as it stands in a scenario; a year of the calendar has no commas.
fn figure(path: &str, value: f64) -> String {
    let text = plain(value, 6);
    if last_name(path).ends_with("_year") { text.replace(',', "") } else { text }
}

/// The ends of a range and the value it must hold, as the number that it is of is shown; none where it cannot be read.
pub(super) struct Ends {
    pub low: Option<String>,
    pub high: Option<String>,
    pub value: Option<String>,
    /// Whether the low end is above the high one.
    pub is_turned: bool,
}

/// What is wrong with a range of the number at `path`.
pub(super) fn ends(path: &str, [low, high, value]: [Option<f64>; 3], is_percent: bool) -> Ends {
    let told = |end: Option<f64>| end.map(|end| if is_percent { percentage(end) } else { figure(path, end) });
    Ends {
        low: told(low),
        high: told(high),
        value: told(value),
        is_turned: low.zip(high).is_some_and(|(low, high)| low > high),
    }
}

/// A count of things, with commas.
pub(super) fn count(things: usize) -> String {
    u32::try_from(things).map_or_else(|_| things.to_string(), |things| plain(f64::from(things), 0))
}

/// Words with commas between them as a choice: `“once” or “year”`.
pub(super) fn either(words: &str, language: Language) -> String {
    let quoted: Vec<String> = words.split(", ").map(|word| language.part().quoted(word)).collect();
    match quoted.split_last() {
        Some((last, others)) if !others.is_empty() => language.fault().choice(&others.join(", "), last),
        _ => quoted.concat(),
    }
}

/// Only shares and rates have a limit of 1 or less.
fn is_percent(most: f64) -> bool {
    most <= 1.0
}

fn percentage(value: f64) -> String {
    format!("{}{NO_BREAK}%", plain(value * 100.0, 4))
}
