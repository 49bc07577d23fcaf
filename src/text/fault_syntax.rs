//! Why a text is no JSON, from what its reader said.

use crate::text::Language;

/// The cause and the line, where they can be told: `line 3: a comma is missing`.
pub(super) fn cause(reason: &str, language: Language) -> Option<String> {
    let words = language.fault_syntax();
    let line = line(reason).map(|line| line.to_string());
    match (line, known_cause(reason, language)) {
        (Some(line), Some(cause)) => Some(words.line_and_cause(&line, cause)),
        (Some(line), None) => Some(words.line(&line)),
        (None, cause) => cause.map(str::to_owned),
    }
}

/// The same in plain words as what readers of JSON say.
fn known_cause(reason: &str, language: Language) -> Option<&'static str> {
    let words = language.fault_syntax();
    let causes = [
        ("trailing comma", words.comma_too_many()),
        ("EOF", words.ends_too_soon()),
        ("end of JSON", words.ends_too_soon()),
        ("trailing characters", words.goes_on()),
        ("deeper", words.too_deep()),
        ("recursion", words.too_deep()),
        ("out of range", words.number_too_large()),
        ("finite", words.no_number()),
        ("windows-1252", words.windows()),
        ("utf-16", words.half_of_utf_16()),
        ("utf-8", words.no_utf_8()),
        ("key must be a string", words.name_without_quotes()),
        ("expected `:`", words.colon_missing()),
        ("expected `,`", words.comma_missing()),
        ("control character", words.line_break()),
    ];
    causes.into_iter().find_map(|(said, told)| reason.contains(said).then_some(told))
}

/// The number that follows the word `line`.
fn line(reason: &str) -> Option<u32> {
    let (_, after) = reason.split_once("line ")?;
    let digits = after.find(|letter: char| !letter.is_ascii_digit()).map_or(after, |end| &after[..end]);
    digits.parse().ok().filter(|line| *line > 0)
}
