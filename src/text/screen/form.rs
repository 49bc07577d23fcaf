//! What the words of a scenario file are called on the screen.
//!
//! ```
//! use outcomes_calculator::text::Language::Welsh;
//!
//! assert_eq!(Welsh.choice("police"), "heddlu");
//! ```

use crate::text::Language;

impl Language {
    /// What a word of a scenario file is called on the screen; the word itself where it has no other name.
    #[must_use]
    pub fn choice(self, word: &str) -> &str {
        self.choice_in("", word)
    }

    /// The same in a field where the word may have a name of its own.
    ///
    /// ```
    /// # use outcomes_calculator::text::Language::English;
    /// assert_eq!(English.choice_in("counted_from", "engaged"), "those who take part");
    /// assert_eq!(English.choice_in("per", "engaged"), "for each person who engages");
    /// ```
    #[must_use]
    pub fn choice_in<'a>(self, field: &str, word: &'a str) -> &'a str {
        // In the name of a message a hyphen parts the field from the word.
        let own = word.replace('-', "_");
        let named = |id: &str| self.choices().named(id);
        named(&[field, ".", &own].concat()).or_else(|| named(&own)).unwrap_or(word)
    }
}
