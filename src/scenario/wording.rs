//! A text of a scenario: in one language, or one for each of some languages. METHOD.md section 2.

use crate::scenario::node::Node;
use crate::text::Language;

/// The keys of a text that stands in more than one language.
pub(super) const LANGUAGES: [&str; 2] = ["en", "cy"];

/// Whether this is a text by language.
pub(super) fn is_in_languages(node: &Node) -> bool {
    LANGUAGES.iter().any(|language| node.get(language).is_some())
}

impl Node {
    /// The text in a language, or in the other where it is not in that one; none where it is no text.
    ///
    /// ```
    /// # use outcomes_calculator::{scenario::node::Node, text::Language};
    /// let name: Node = serde_json::from_str(r#"{"en": "Council", "cy": "Cyngor"}"#)?;
    /// assert_eq!(name.in_language(Language::Welsh), Some("Cyngor"));
    /// let only: Node = serde_json::from_str(r#"{"en": "Council"}"#)?;
    /// assert_eq!(only.in_language(Language::Welsh), Some("Council"));
    /// assert_eq!(Node::Text("Council".to_owned()).in_language(Language::Welsh), Some("Council"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub fn in_language(&self, language: Language) -> Option<&str> {
        let own = self.get(language.code()).and_then(Node::as_text);
        let any = || LANGUAGES.iter().find_map(|language| self.get(language).and_then(Node::as_text));
        self.as_text().or(own).or_else(any)
    }
}
