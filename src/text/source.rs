//! Where a number comes from, as a scenario says it in one text: what kind of source it is, what says so, of which year, and where
//! it can be read, as in `published: Unit Cost Database (2015) https://…`. The kind is told in any language of the calculator.
//!
//! ```
//! use outcomes_calculator::text::Language::{English, Welsh};
//! use outcomes_calculator::text::source::{Source, SourceKind};
//!
//! let source = Source::read("cyhoeddwyd: Unit Cost Database (2015), HE3.0 https://example.org/costs");
//! assert_eq!(source.kind, Some(SourceKind::Published));
//! assert_eq!((&*source.what, &*source.year), ("Unit Cost Database, HE3.0", "2015"));
//! assert_eq!(source.address, "https://example.org/costs");
//! assert_eq!(source.written(English), "published: Unit Cost Database, HE3.0 (2015) https://example.org/costs");
//! assert_eq!(SourceKind::Assumed.mark(Welsh), "tybiwyd");
//! assert_eq!(SourceKind::from_word("own"), Some(SourceKind::Own));
//! assert_eq!(SourceKind::Own.word(), "own");
//! assert_eq!(SourceKind::Own.told(English), "your own records");
//! ```

use crate::text::Language;

/// What kind of source a number has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SourceKind {
    /// Somebody's guess.
    Assumed,
    /// It stands in a publication.
    Published,
    /// It was worked out from what stands in publications.
    WorkedOut,
    /// It is the reader's own.
    Own,
}

/// A source, part by part; a part that the text does not tell is empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Source {
    /// Its kind; none where the text does not begin with one.
    pub kind: Option<SourceKind>,
    /// What says so.
    pub what: String,
    /// The year in which it says so.
    pub year: String,
    /// Where it can be read.
    pub address: String,
}

impl SourceKind {
    /// All of them.
    pub const ALL: [SourceKind; 4] = [Self::Assumed, Self::Published, Self::WorkedOut, Self::Own];

    /// The kind of a word of a list.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.word() == word)
    }

    /// Its word in a list.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Assumed => "assumed",
            Self::Published => "published",
            Self::WorkedOut => "derived",
            Self::Own => "own",
        }
    }

    /// The mark beside a number.
    #[must_use]
    pub fn mark(self, language: Language) -> &'static str {
        let words = language.sources();
        match self {
            Self::Assumed => words.mark_assumed(),
            Self::Published => words.mark_published(),
            Self::WorkedOut => words.mark_worked_out(),
            Self::Own => words.mark_own(),
        }
    }

    /// Its name in a list of kinds.
    #[must_use]
    pub fn told(self, language: Language) -> &'static str {
        if self == Self::Own { language.sources().own_records() } else { self.mark(language) }
    }

    /// How a text of a source of this kind begins.
    fn beginning(self, language: Language) -> &'static str {
        let words = language.sources();
        match self {
            Self::Assumed => words.begins_assumed(),
            Self::Published => words.begins_published(),
            Self::WorkedOut => words.begins_worked_out(),
            Self::Own => words.begins_own(),
        }
    }
}

impl Source {
    /// The parts of a text.
    #[must_use]
    pub fn read(text: &str) -> Self {
        let (kind, rest) = kind_of(text);
        let (rest, address) = match rest.rsplit_once(' ') {
            Some((before, last)) if is_address(last) => (before, last),
            _ if is_address(rest) => ("", rest),
            _ => (rest, ""),
        };
        let (what, year) = without_year(rest);
        Self { kind, what, year: year.to_owned(), address: address.to_owned() }
    }

    /// The text of the parts, its kind told in a language.
    #[must_use]
    pub fn written(&self, language: Language) -> String {
        let year = if self.year.is_empty() { String::new() } else { ["(", &self.year, ")"].concat() };
        let parts = [self.what.trim(), &year, self.address.trim()];
        let rest = parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ");
        match self.kind.map(|kind| kind.beginning(language)) {
            Some(kind) if rest.is_empty() => kind.to_owned(),
            Some(kind) => [kind, ": ", &rest].concat(),
            None => rest,
        }
    }
}

/// The kind that a text begins with, and what follows it.
fn kind_of(text: &str) -> (Option<SourceKind>, &str) {
    let all = Language::ALL.into_iter().flat_map(|language| SourceKind::ALL.map(|kind| (kind, language)));
    for (kind, language) in all {
        let rest = text.strip_prefix(kind.beginning(language));
        if let Some(rest) = rest.filter(|rest| rest.is_empty() || rest.starts_with([':', ',', ' '])) {
            return (Some(kind), rest.trim_start_matches([':', ',', ' ']));
        }
    }
    (None, text)
}

fn is_address(word: &str) -> bool {
    ["https://", "http://"].iter().any(|start| word.starts_with(start))
}

/// A text without the first year that stands in it by itself in brackets, and that year.
fn without_year(text: &str) -> (String, &str) {
    let is_year = |found: &str| found.len() == 4 && found.bytes().all(|byte| byte.is_ascii_digit());
    for (at, _) in text.match_indices('(') {
        let Some((inside, after)) = text[at + 1..].split_once(')') else { break };
        if is_year(inside) {
            return ([text[..at].trim_end(), after].concat(), inside);
        }
    }
    (text.to_owned(), "")
}

#[cfg(test)]
mod tests {
    use super::{Source, SourceKind};
    use crate::text::Language::{English, Welsh};

    #[test]
    fn what_does_not_begin_with_a_kind_is_all_that_is_said() {
        for text in ["", "a guess", "assumedly so", "published"] {
            let source = Source::read(text);
            let kind = (text == "published").then_some(SourceKind::Published);
            assert_eq!((source.kind, source.written(English).as_str()), (kind, text));
        }
    }

    #[test]
    fn a_year_among_other_words_in_brackets_is_no_year_of_its_own() {
        let text = "derived: 0.67 % of 300,000 people (British Red Cross, 2021)";
        let source = Source::read(text);
        assert_eq!(source.year, "");
        assert_eq!(source.written(English), text);
        assert_eq!(source.written(Welsh), "deilliedig: 0.67 % of 300,000 people (British Red Cross, 2021)");
    }

    #[test]
    fn a_part_alone_is_written_without_what_is_not_there() {
        let source = Source { address: "https://a.b".to_owned(), ..Source::default() };
        assert_eq!(Source::read(&source.written(English)), source);
        let year = Source { year: "2015".to_owned(), ..Source::default() };
        assert_eq!(year.written(Welsh), "(2015)");
    }
}
