//! What money of a later year is worth today. METHOD.md section 3.

use crate::model::units::{Pounds, Rate};

/// The rates by which later years count for less.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Discounting {
    /// HM Treasury's Green Book of February 2026: years 1–30 3.5 %, 31–75 3.0 %; for health 1.5 % and 1.29 %.
    GreenBook2026,
    /// One rate for every year, health included.
    Flat(Rate),
}

/// The first year of the Green Book's second band.
const SECOND_BAND: usize = 31;

impl Discounting {
    /// The rate a year of year `t`, counted from 0, for all but health: what divides its factor from that of the
    /// year before. Year 0 is not discounted, and its rate is not used.
    ///
    /// Source: HM Treasury, The Green Book, February 2026, as the Department for Transport set it out in April 2026.
    ///
    /// ```
    /// # use outcomes_calculator::model::discount::Discounting;
    /// assert_eq!(Discounting::GreenBook2026.rate(30), 0.035);
    /// assert_eq!(Discounting::GreenBook2026.rate(31), 0.03);
    /// assert_eq!(Discounting::Flat(0.05).rate(31), 0.05);
    /// ```
    #[must_use]
    pub fn rate(self, t: usize) -> Rate {
        match self {
            Discounting::GreenBook2026 if t < SECOND_BAND => 0.035,
            Discounting::GreenBook2026 => 0.03,
            Discounting::Flat(rate) => rate,
        }
    }

    /// The rate a year of year `t`, counted from 0, for social values marked `health`.
    ///
    /// Source: as for [`Discounting::rate`]; a rate of the user's own holds for health too (our choice).
    ///
    /// ```
    /// # use outcomes_calculator::model::discount::Discounting;
    /// assert_eq!(Discounting::GreenBook2026.health_rate(1), 0.015);
    /// assert_eq!(Discounting::GreenBook2026.health_rate(31), 0.0129);
    /// assert_eq!(Discounting::Flat(0.05).health_rate(1), 0.05);
    /// ```
    #[must_use]
    pub fn health_rate(self, t: usize) -> Rate {
        match self {
            Discounting::GreenBook2026 if t < SECOND_BAND => 0.015,
            Discounting::GreenBook2026 => 0.0129,
            Discounting::Flat(rate) => rate,
        }
    }

    /// Writes `factor_0 = 1`, `factor_t = factor_{t−1} / (1 + r_t)` for the standard and the health rates.
    ///
    /// A factor is what a pound of that year is worth in pounds of year 0: below 1 for a rate above 0, above 1 for a
    /// rate below 0. Source: METHOD.md section 3.
    ///
    /// ```
    /// # use outcomes_calculator::model::discount::Discounting;
    /// let (mut standard, mut health) = ([0.0; 11], [0.0; 11]);
    /// Discounting::GreenBook2026.write_factors(&mut standard, &mut health);
    /// assert_eq!(standard[0], 1.0);
    /// // Published for year 10: 0.7089, and 0.8617 for health.
    /// assert!((standard[10] - 0.7089).abs() < 5e-5 && (health[10] - 0.8617).abs() < 5e-5);
    /// ```
    pub fn write_factors(self, standard: &mut [f64], health: &mut [f64]) {
        let (mut now, mut now_health) = (1.0, 1.0);
        for (t, (factor, health_factor)) in standard.iter_mut().zip(health).enumerate() {
            if t > 0 {
                now /= 1.0 + self.rate(t);
                now_health /= 1.0 + self.health_rate(t);
            }
            *factor = now;
            *health_factor = now_health;
        }
    }
}

/// The present value of `flow`, one amount a year, the first of which is in year 0 and so not discounted:
/// `Σ_t flow_t × factor_t`.
///
/// Pounds of year 0; gains are positive and costs negative, if the flow is a net flow. A spreadsheet's NPV discounts
/// the first flow too. Source: METHOD.md section 3.
///
/// ```
/// # use outcomes_calculator::model::discount::present_value;
/// let factors = [1.0, 1.0 / 1.035, 1.0 / 1.035 / 1.035];
/// assert!((present_value(&[-100.0, 60.0, 60.0], &factors) - 13.98).abs() < 0.01);
/// ```
#[must_use]
pub fn present_value(flow: &[Pounds], factors: &[f64]) -> Pounds {
    let mut total = 0.0;
    for (amount, factor) in flow.iter().zip(factors) {
        total += amount * factor;
    }
    total
}
