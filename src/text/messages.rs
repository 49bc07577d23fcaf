//! The messages of `src/words/*.ftl`, which `build.rs` makes functions.
//!
//! ```
//! use outcomes_calculator::text::Language::{English, Welsh};
//!
//! assert_eq!(English.pathways().outcomes(), "Redesign");
//! assert_eq!(Welsh.long_work().stop(), "Stopio");
//! ```

#![allow(clippy::pedantic, reason = "as build/words.rs writes it")]

use crate::text::Language;
use crate::text::plural::Plural;

/// A template with what is given at its places: `\u{1}` and a letter from `a` on.
fn fill(template: &str, given: &[&str]) -> String {
    let mut text = String::new();
    for (place, part) in template.split('\u{1}').enumerate() {
        let letter = part.bytes().next().filter(|_| place > 0);
        let which = letter.and_then(|letter| given.get(usize::from(letter.wrapping_sub(b'a'))));
        text.push_str(which.copied().unwrap_or_default());
        text.push_str(part.get(usize::from(letter.is_some())..).unwrap_or_default());
    }
    text
}

include!(concat!(env!("OUT_DIR"), "/words.rs"));
