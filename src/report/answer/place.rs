//! The line on the place: where it is and what is done there, in the scenario's own words.

use crate::report::Subject;

/// The fewest characters of a first sentence: what ends sooner, such as “St.”, is likely to be shortened.
const FEWEST: usize = 24;

/// The place with the first sentence of the summary, and the rest of the summary.
pub(super) fn place(subject: Subject) -> (String, String) {
    let (first, rest) = first_sentence(subject.text("summary"));
    let place = subject.text("place").trim();
    let is_ended = place.ends_with(['.', '!', '?', '…']) || place.is_empty();
    let parts = [place, if is_ended { "" } else { "." }, if place.is_empty() { "" } else { " " }, first];
    (parts.concat().trim().to_owned(), rest.to_owned())
}

/// A text up to the end of its first sentence, and what follows.
fn first_sentence(text: &str) -> (&str, &str) {
    let text = text.trim();
    for (end, mark) in text.match_indices(['.', '!', '?']) {
        let rest = &text[end + mark.len()..];
        let next = rest.trim_start();
        let is_new = next.len() < rest.len() && next.starts_with(char::is_uppercase);
        if is_new && text[..end].chars().count() >= FEWEST {
            return (&text[..end + mark.len()], next);
        }
    }
    (text, "")
}

#[cfg(test)]
mod tests {
    use super::first_sentence;

    #[test]
    fn a_first_sentence_ends_where_another_begins() {
        for (text, first, rest) in [
            (
                "About 15 people call 1.4 times a day. Case work for them.",
                "About 15 people call 1.4 times a day.",
                "Case work for them.",
            ),
            (
                "At St. Mary’s a team of approx. 5 meets those who come back! And why?",
                "At St. Mary’s a team of approx. 5 meets those who come back!",
                "And why?",
            ),
            ("One sentence without an end", "One sentence without an end", ""),
            ("", "", ""),
        ] {
            assert_eq!(first_sentence(text), (first, rest));
        }
    }
}
