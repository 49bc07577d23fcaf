//! Words of a scenario that it has in another language only, in a text of the language shown.

use crate::scenario::Scenario;
use crate::scenario::node::Node;
use crate::text::Language;

/// What stands between two sources.
const BETWEEN: char = '·';

/// The texts of a scenario that are not there in the language shown, and so are shown in the other.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Foreign {
    /// In order.
    texts: Vec<String>,
}

impl Foreign {
    /// Those of a scenario. A text that the scenario has without saying in which language is not among them.
    #[must_use]
    pub fn of(scenario: &Scenario, language: Language) -> Self {
        let mut texts = Vec::new();
        let mut asked = vec![scenario.root()];
        while let Some(node) = asked.pop() {
            let is_foreign =
                node.get(language.other().code()).is_some() && node.get(language.code()).is_none();
            if let Some(text) = node.in_language(language).filter(|_| is_foreign) {
                texts.push(text.to_owned());
            }
            asked.extend(node.entries());
            asked.extend(
                node.fields()
                    .iter()
                    .map(|(_, value)| value)
                    .filter(|value| !matches!(value, Node::Number(_))),
            );
        }
        texts.sort_unstable();
        texts.dedup();
        Self { texts }
    }

    /// A text in pieces, each with whether it is in the other language: words of the scenario alone, in quotes, behind a label, or
    /// a service with its output in brackets.
    ///
    /// ```
    /// use outcomes_calculator::{report::foreign::Foreign, scenario::Scenario, text::Language};
    ///
    /// let text = r#"{"services": [{"name": {"en": "A&E"}, "output": {"en": "attendance"}}]}"#;
    /// let foreign = Foreign::of(&Scenario::new(serde_json::from_str(text)?), Language::Welsh);
    /// assert_eq!(foreign.pieces("A&E (attendance)"), [(true, "A&E (attendance)")]);
    /// assert_eq!(foreign.pieces("cost “A&E” 5"), [(false, "cost “"), (true, "A&E"), (false, "” 5")]);
    /// assert_eq!(foreign.pieces("cost “Ein lle”"), [(false, "cost “Ein lle”")]);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub fn pieces<'a>(&self, text: &'a str) -> Vec<(bool, &'a str)> {
        if self.texts.is_empty() {
            return vec![(false, text)];
        }
        if self.has(text) || self.is_service_with_output(text) {
            return vec![(true, text)];
        }
        let between = text.match_indices(BETWEEN).find_map(|(at, mark)| {
            Some((text[..at].strip_suffix(' ')?, text[at + mark.len()..].strip_prefix(' ')?))
        });
        if let Some((first, rest)) = between {
            let between = (false, &text[first.len()..text.len() - rest.len()]);
            return self.pieces(first).into_iter().chain([between]).chain(self.pieces(rest)).collect();
        }
        let mut labels = text.match_indices(':').filter_map(|(at, _)| text[at + 1..].strip_prefix(' '));
        if let Some(words) = labels.next().filter(|words| self.has(words)) {
            return vec![(false, &text[..text.len() - words.len()]), (true, words)];
        }
        let mut pieces = Vec::new();
        let (mut done, mut from) = (0, 0);
        while let Some((begin, end)) = quoted(text, from) {
            if self.has(&text[begin..end]) {
                pieces.push((false, &text[done..begin]));
                pieces.push((true, &text[begin..end]));
                done = end;
            }
            from = end;
        }
        pieces.push((false, &text[done..]));
        pieces
    }

    fn has(&self, text: &str) -> bool {
        self.texts.binary_search_by(|own| own.as_str().cmp(text)).is_ok()
    }

    fn is_service_with_output(&self, text: &str) -> bool {
        let parts = text.strip_suffix(')').and_then(|text| text.rsplit_once('('));
        let parts = parts.and_then(|(service, output)| Some((service.strip_suffix(' ')?, output)));
        parts.is_some_and(|(service, output)| self.has(service) && self.has(output))
    }
}

/// Where what stands in the next quotes begins and ends.
fn quoted(text: &str, from: usize) -> Option<(usize, usize)> {
    let begin = from + text[from..].find('“')? + '“'.len_utf8();
    Some((begin, begin + text[begin..].find('”')?))
}
