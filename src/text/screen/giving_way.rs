//! That the range of a number gave way to it.
//!
//! ```
//! use outcomes_calculator::text::Language::English;
//!
//! let told = English.range_gave_way((0.1, 0.9), (0.05, 0.9), true).replace('\u{a0}', " ");
//! assert_eq!(told, "Its range gave way: now 5 % to 90 %, before 10 % to 90 %. “Undo” puts both back.");
//! ```

use crate::text::Language;
use crate::text::number::percent;
use crate::text::number::plain;

impl Language {
    /// The ends that the range of a number had and has, each as its box shows it.
    #[must_use]
    pub fn range_gave_way(self, before: (f64, f64), now: (f64, f64), is_percent: bool) -> String {
        let end = |end: f64| if is_percent { percent(end, 4) } else { plain(end, 6) };
        self.giving_way().told(&end(now.0), &end(now.1), &end(before.0), &end(before.1))
    }
}
