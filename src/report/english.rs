//! Words of the presets, which are English, in a text of another language.

use std::sync::OnceLock;

use crate::data::presets::PRESETS;

/// What stands between two sources.
const BETWEEN: &str = " · ";

/// A text in pieces, each with whether it is known to be English: words of a preset alone, in quotes, behind a label, or a
/// service with its output in brackets.
///
/// ```
/// use outcomes_calculator::report::english::pieces;
///
/// assert_eq!(pieces("A&E (attendance)"), [(true, "A&E (attendance)")]);
/// assert_eq!(pieces("cost “A&E” 5"), [(false, "cost “"), (true, "A&E"), (false, "” 5")]);
/// assert_eq!(pieces("cost “Ein lle”"), [(false, "cost “Ein lle”")]);
/// ```
#[must_use]
pub fn pieces(text: &str) -> Vec<(bool, &str)> {
    if is_known(text) || is_service_with_output(text) {
        return vec![(true, text)];
    }
    if let Some((first, rest)) = text.split_once(BETWEEN) {
        let between = (false, &text[first.len()..text.len() - rest.len()]);
        return pieces(first).into_iter().chain([between]).chain(pieces(rest)).collect();
    }
    if let Some(words) = text.split_once(": ").map(|(_, words)| words).filter(|words| is_known(words)) {
        return vec![(false, &text[..text.len() - words.len()]), (true, words)];
    }
    let mut pieces = Vec::new();
    let (mut done, mut from) = (0, 0);
    while let Some((begin, end)) = quoted(text, from) {
        if is_known(&text[begin..end]) {
            pieces.push((false, &text[done..begin]));
            pieces.push((true, &text[begin..end]));
            done = end;
        }
        from = end;
    }
    pieces.push((false, &text[done..]));
    pieces
}

/// Where what stands in the next quotes begins and ends.
fn quoted(text: &str, from: usize) -> Option<(usize, usize)> {
    let begin = from + text[from..].find('“')? + '“'.len_utf8();
    Some((begin, begin + text[begin..].find('”')?))
}

fn is_service_with_output(text: &str) -> bool {
    let parts = text.strip_suffix(')').and_then(|text| text.rsplit_once(" ("));
    parts.is_some_and(|(service, output)| is_known(service) && is_known(output))
}

/// Whether a text stands in a preset, word for word.
fn is_known(text: &str) -> bool {
    static WORDS: OnceLock<Vec<&'static str>> = OnceLock::new();
    let words = WORDS.get_or_init(|| {
        let mut words: Vec<&str> = PRESETS.iter().flat_map(|preset| texts(preset.text)).collect();
        words.sort_unstable();
        words
    });
    // In a preset, a quote in a text is written so.
    words.binary_search(&text.replace('"', "\\\"").as_str()).is_ok()
}

/// The texts of a JSON document that are no keys, as they stand in it.
fn texts(json: &'static str) -> Vec<&'static str> {
    let (mut found, mut rest) = (Vec::new(), json);
    while let Some(begin) = rest.find('"') {
        let inner = &rest[begin + 1..];
        let Some(end) = closing(inner) else { break };
        rest = &inner[end + 1..];
        if !rest.trim_start().starts_with(':') {
            found.push(&inner[..end]);
        }
    }
    found
}

/// Where the quote stands that ends a text of JSON.
fn closing(text: &str) -> Option<usize> {
    let mut is_escaped = false;
    text.bytes().position(|byte| {
        let ends = byte == b'"' && !is_escaped;
        is_escaped = byte == b'\\' && !is_escaped;
        ends
    })
}
