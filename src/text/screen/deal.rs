//! How the deal leaves agencies, in words.
//!
//! ```
//! use outcomes_calculator::text::Language::English;
//!
//! let title = English.out_of_pocket_title(&["Council"], 4);
//! assert_eq!(title, "Council is left out of pocket in cash");
//! ```

use crate::text::Language;

impl Language {
    /// How many agencies are left out of pocket.
    #[must_use]
    pub fn out_of_pocket_title(self, names: &[&str], agencies: usize) -> String {
        let words = self.deal();
        match names {
            [name] => words.out_of_pocket_one(name),
            [one, other] => words.out_of_pocket_two(one, other),
            more if more.len() == agencies => words.out_of_pocket_every().to_owned(),
            more => words.out_of_pocket_some(&more.len().to_string(), &agencies.to_string()),
        }
    }
}
