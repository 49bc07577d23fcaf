//! A sentence in pieces: what of it stands out, and what of it is the scenario's own words.

/// A piece of a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Words as they stand.
    Plain(String),
    /// Words that stand out.
    Bold(String),
    /// Words of the scenario, which may be in another language.
    Own(String),
}

/// A sentence, or a few.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sentence {
    /// Its pieces, in order.
    pub pieces: Vec<Piece>,
}

/// Stands at both ends of the scenario's own words within a message. No text of a scenario keeps it.
const OWN: char = '\u{e000}';

/// Stands for `<` in the scenario's own words, so that they are never taken for marks of a message.
const LESS: char = '\u{e001}';

/// The scenario's own words, to be put into a message.
pub(super) fn own(words: &str) -> String {
    let letters = words.chars().filter(|letter| ![OWN, LESS].contains(letter));
    let kept = letters.map(|letter| if letter == '<' { LESS } else { letter });
    std::iter::once(OWN).chain(kept).chain([OWN]).collect()
}

impl Sentence {
    /// A message with its marks read: `<b>` and `</b>`, and the scenario's own words.
    pub(super) fn read(message: &str) -> Self {
        let mut sentence = Self::default();
        for part in message.split('<') {
            if let Some(bold) = part.strip_prefix("b>") {
                sentence.push(Piece::Bold(kept(bold)));
                continue;
            }
            for (place, piece) in part.strip_prefix("/b>").unwrap_or(part).split(OWN).enumerate() {
                let words = kept(piece);
                sentence.push(if place % 2 == 0 { Piece::Plain(words) } else { Piece::Own(words) });
            }
        }
        sentence
    }

    fn push(&mut self, piece: Piece) {
        let (Piece::Plain(words) | Piece::Bold(words) | Piece::Own(words)) = &piece;
        if !words.is_empty() {
            self.pieces.push(piece);
        }
    }

    /// The words alone.
    #[must_use]
    pub fn text(&self) -> String {
        let words = self.pieces.iter().map(|piece| match piece {
            Piece::Plain(words) | Piece::Bold(words) | Piece::Own(words) => words.as_str(),
        });
        words.collect()
    }
}

fn kept(words: &str) -> String {
    words
        .chars()
        .filter(|letter| *letter != OWN)
        .map(|letter| if letter == LESS { '<' } else { letter })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_of_a_message_are_read_and_words_of_a_scenario_are_kept() {
        let message = format!("<b>12 people</b> {} by 2036, <b>5</b> more", own("are <b>well</b>"));
        let sentence = Sentence::read(&message);
        let (bold, plain) =
            (|words: &str| Piece::Bold(words.into()), |words: &str| Piece::Plain(words.into()));
        let of_scenario = Piece::Own("are <b>well</b>".into());
        let expected =
            [bold("12 people"), plain(" "), of_scenario, plain(" by 2036, "), bold("5"), plain(" more")];
        assert_eq!(sentence.pieces, expected);
        assert_eq!(sentence.text(), "12 people are <b>well</b> by 2036, 5 more");
    }

    #[test]
    fn no_text_of_a_scenario_makes_a_mark() {
        for words in ["</b>", "<b>", "\u{e000}a\u{e000}", "\u{e001}", ""] {
            let sentence = Sentence::read(&format!("before {} after", own(words)));
            assert!(!sentence.pieces.iter().any(|piece| matches!(piece, Piece::Bold(_))), "{words}");
            assert!(sentence.text().starts_with("before ") && sentence.text().ends_with(" after"));
        }
    }
}
