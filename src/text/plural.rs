//! Which form of a noun goes with a number.
//!
//! Source: the plural rules of the Unicode Common Locale Data Repository.
//!
//! ```
//! use outcomes_calculator::text::plural::Plural;
//!
//! assert_eq!(Plural::welsh(2.0), Plural::Two);
//! assert_eq!(Plural::welsh(2.5), Plural::Other);
//! ```

use crate::text::Language;

/// The forms that languages have; Welsh has all six.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Plural {
    /// 0.
    Zero,
    /// 1.
    One,
    /// 2.
    Two,
    /// 3.
    Few,
    /// 6.
    Many,
    /// All other numbers, fractions among them.
    Other,
}

impl Plural {
    /// The form that goes with a number, as it is shown.
    ///
    /// ```
    /// # use outcomes_calculator::text::{Language, plural::Plural};
    /// assert_eq!(Plural::of(Language::English, 1.0), Plural::One);
    /// assert_eq!(Plural::of(Language::Welsh, 2.0), Plural::Two);
    /// ```
    #[must_use]
    pub fn of(language: Language, shown: f64) -> Self {
        match language {
            Language::English if shown == 1.0 => Plural::One,
            Language::English => Plural::Other,
            Language::Welsh => Plural::welsh(shown),
        }
    }

    /// The same in Welsh.
    #[must_use]
    pub fn welsh(shown: f64) -> Self {
        let few = [Plural::Zero, Plural::One, Plural::Two, Plural::Few];
        for (number, form) in [0.0, 1.0, 2.0, 3.0].into_iter().zip(few) {
            if shown == number {
                return form;
            }
        }
        if shown == 6.0 { Plural::Many } else { Plural::Other }
    }
}

#[cfg(test)]
mod tests {
    use super::Plural;

    #[test]
    fn welsh_has_the_six_forms_of_the_unicode_rules() {
        for (number, form) in [
            (0.0, Plural::Zero),
            (1.0, Plural::One),
            (2.0, Plural::Two),
            (3.0, Plural::Few),
            (4.0, Plural::Other),
            (5.0, Plural::Other),
            (6.0, Plural::Many),
            (7.0, Plural::Other),
            (10.0, Plural::Other),
            (16.0, Plural::Other),
            (2.5, Plural::Other),
        ] {
            assert_eq!(Plural::welsh(number), form, "{number}");
        }
    }
}
