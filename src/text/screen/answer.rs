//! Sentences of the answer that tell, where it is known, when the redesign pays for itself.
//!
//! ```
//! use outcomes_calculator::text::Language::English;
//!
//! let (amount, after) = ("£5,000", Some("3 years"));
//! assert!(English.saves(amount, "2036", after).ends_with("It pays for itself after 3 years."));
//! assert!(English.saves(amount, "2036", None).ends_with("public money: £5,000 by 2036."));
//! assert!(English.as_stated(amount, true, after).ends_with("of public money and pays for itself after 3 years."));
//! assert!(English.as_stated(amount, false, after).ends_with("it costs £5,000 more public money than it saves."));
//! ```

use crate::text::Language;

impl Language {
    /// It saves public money, and when it has paid for itself.
    #[must_use]
    pub fn saves(self, amount: &str, year: &str, pays_back: Option<&str>) -> String {
        let words = self.answer();
        match pays_back {
            Some(years) => words.saves_and_pays_back(amount, year, years),
            None => words.saves(amount, year),
        }
    }

    /// What it comes to with every figure at its stated value.
    #[must_use]
    pub fn as_stated(self, amount: &str, is_gain: bool, pays_back: Option<&str>) -> String {
        let words = self.answer();
        match pays_back {
            Some(years) if is_gain => words.as_stated_and_pays_back(amount, years),
            _ => words.as_stated(is_gain, amount),
        }
    }
}
