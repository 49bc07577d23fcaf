//! Why a text is no JSON, from what its reader said.

use crate::text::Language;

/// What readers of JSON say, and the same in plain words.
const CAUSES: &[(&str, &str, &str)] = &[
    ("trailing comma", "there is a comma too many", "mae coma’n ormod"),
    ("EOF", "the text ends too soon", "mae’r testun yn dod i ben yn rhy gynnar"),
    ("end of JSON", "the text ends too soon", "mae’r testun yn dod i ben yn rhy gynnar"),
    ("trailing characters", "something comes after the end", "mae rhywbeth yn dod ar ôl y diwedd"),
    (
        "deeper",
        "brackets stand in brackets more than 64 deep",
        "mae cromfachau o fewn ei gilydd dros 64 o weithiau",
    ),
    (
        "recursion",
        "brackets stand in brackets more than 64 deep",
        "mae cromfachau o fewn ei gilydd dros 64 o weithiau",
    ),
    ("out of range", "a number is too large", "mae rhif yn rhy fawr"),
    ("finite", "a number is too large, or is no number", "mae rhif yn rhy fawr, neu nid yw’n rhif"),
    (
        "windows-1252",
        "it is not saved as UTF-8 but, it seems, as Windows-1252, also called ANSI: open it in Notepad, choose “Save as”, \
         and the encoding UTF-8",
        "nid yw wedi’i gadw fel UTF-8 ond, mae’n ymddangos, fel Windows-1252, a elwir hefyd yn ANSI: agorwch ef yn Notepad, \
         dewiswch “Save as”, a’r amgodiad UTF-8",
    ),
    (
        "utf-16",
        "it is saved as UTF-16, and a part of it is missing: save it again with the encoding UTF-8",
        "mae wedi’i gadw fel UTF-16, ac mae rhan ohono ar goll: cadwch ef eto â’r amgodiad UTF-8",
    ),
    ("utf-8", "it holds signs that are not UTF-8 text", "mae ynddo nodau nad ydynt yn destun UTF-8"),
    ("key must be a string", "a field name has no quotation marks", "mae enw maes heb ddyfynodau"),
    ("expected `:`", "a colon is missing", "mae colon ar goll"),
    ("expected `,`", "a comma is missing", "mae coma ar goll"),
    ("control character", "a text holds a line break", "mae toriad llinell mewn testun"),
];

/// The cause and the line, where they can be told: `line 3: a comma is missing`.
pub(super) fn cause(reason: &str, language: Language) -> Option<String> {
    let cause =
        CAUSES.iter().find(|(said, ..)| reason.contains(said)).map(|(_, english, welsh)| match language {
            Language::English => *english,
            Language::Welsh => *welsh,
        });
    let line = line(reason).map(|line| match language {
        Language::English => format!("line {line}"),
        Language::Welsh => format!("llinell {line}"),
    });
    match (line, cause) {
        (Some(line), Some(cause)) => Some(format!("{line}: {cause}")),
        (Some(line), None) => Some(line),
        (None, cause) => cause.map(str::to_owned),
    }
}

/// The number that follows the word `line`.
fn line(reason: &str) -> Option<u32> {
    let (_, after) = reason.split_once("line ")?;
    let digits = after.find(|letter: char| !letter.is_ascii_digit()).map_or(after, |end| &after[..end]);
    digits.parse().ok().filter(|line| *line > 0)
}
