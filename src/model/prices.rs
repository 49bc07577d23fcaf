//! Prices of one year brought to another, once. METHOD.md section 3.

use crate::model::units::Pounds;

/// An amount and how it comes to the scenario's price year.
///
/// Source: the rule of the GMCA cost benefit model and HM Treasury: keep each value in its own price year
/// and uprate it once, by the GDP deflator.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Money {
    /// Pounds, at the amount's own price year.
    pub amount: Pounds,
    /// The deflators to bring it by; none where the amount is already at the scenario's price year.
    pub uprating: Option<Uprating>,
}

/// From one price year to another.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Uprating {
    /// The price year of the amount: 2011 means 2011/12.
    pub price_year: u32,
    /// The deflator of the scenario's price year.
    pub to: f64,
    /// The deflator of the amount's price year.
    pub from: f64,
}

impl Money {
    /// An amount at the scenario's price year.
    ///
    /// ```
    /// # use outcomes_calculator::model::prices::Money;
    /// assert_eq!(Money::at_scenario_prices(109.0).real(), 109.0);
    /// ```
    #[must_use]
    pub fn at_scenario_prices(amount: Pounds) -> Self {
        Self { amount, uprating: None }
    }

    /// Pounds at the scenario's price year: `amount × D[scenario] / D[own]`.
    ///
    /// ```
    /// # use outcomes_calculator::model::prices::{Money, Uprating};
    /// let visit = Money { amount: 109.0, uprating: Some(Uprating { price_year: 2011, to: 110.0, from: 100.0 }) };
    /// assert!((visit.real() - 119.9).abs() < 1e-9);
    /// ```
    #[must_use]
    pub fn real(&self) -> Pounds {
        match self.uprating {
            Some(uprating) => self.amount * uprating.to / uprating.from,
            None => self.amount,
        }
    }
}
