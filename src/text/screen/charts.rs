//! Which of several sentences goes with a chart.
//!
//! ```
//! use outcomes_calculator::text::Language::English;
//!
//! assert_eq!(English.fewer_outputs(2, 3), "The redesign needs less of 2 of 3 services");
//! ```

use crate::text::Language;
use crate::text::number::years;

impl Language {
    /// In how many services the redesign needs fewer outputs.
    #[must_use]
    pub fn fewer_outputs(self, fewer: usize, services: usize) -> String {
        let words = self.charts();
        match fewer {
            0 => words.fewer_outputs_of_none().to_owned(),
            all if all == services => words.fewer_outputs_of_every().to_owned(),
            _ => words.fewer_outputs_of_some(&fewer.to_string(), &services.to_string()),
        }
    }

    /// How much cheaper an output drive would have to make each output, a year for so many years, to do as well as the redesign
    /// for public budgets.
    ///
    /// ```
    /// # use outcomes_calculator::text::Language::English;
    /// assert!(English.drive_to_match(Some("1.2 %"), 4.0).contains("1.2 % cheaper a year, for 4\u{a0}years,"));
    /// assert!(English.drive_to_match(None, 4.0).starts_with("No cut"));
    /// ```
    #[must_use]
    pub fn drive_to_match(self, cut: Option<&str>, for_years: f64) -> String {
        let (words, span) = (self.charts(), years(for_years, self));
        cut.map_or_else(|| words.no_drive_matches(&span), |cut| words.drive_to_match(cut, &span))
    }

    /// What the programme costs for each person taken on and, where there are any, each who engages and completes.
    ///
    /// ```
    /// # use outcomes_calculator::text::Language::English;
    /// assert_eq!(
    ///     English.cost_of_each("£900", Some("£1,200"), None),
    ///     "The programme costs £900 for each person taken on, £1,200 for each who takes part."
    /// );
    /// ```
    #[must_use]
    pub fn cost_of_each(self, taken_on: &str, engaged: Option<&str>, complete: Option<&str>) -> String {
        self.charts().cost_of_each(
            taken_on,
            engaged.is_some(),
            engaged.unwrap_or_default(),
            complete.is_some(),
            complete.unwrap_or_default(),
        )
    }
}
