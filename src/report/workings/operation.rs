//! How a step of a working follows from the numbers under it: the only arithmetic of a working.
//!
//! ```
//! use outcomes_calculator::report::workings::Operation;
//!
//! assert_eq!(Operation::Quotient.apply(&[6.0, 4.0]), Some(1.5));
//! assert_eq!(Operation::Quotient.apply(&[6.0, 0.0]), None);
//! assert_eq!(Operation::Together.formula(), "1 − (1 − a)(1 − b)");
//! assert_eq!(Operation::WholeSteps.sign(), "whole_steps");
//! ```

use serde::Serialize;

use crate::model::people::as_years;
use crate::model::people::together;
use crate::model::views::internal_rate_of_return;
use crate::model::views::payback;
use crate::model::views::ratio;

/// What is done with the numbers under a step, from left to right.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Operation {
    /// `0 + a + b + …`
    Sum,
    /// `a × b × …`
    Product,
    /// `a − b − …`
    Difference,
    /// `a / b`
    Quotient,
    /// `a` multiplied by itself `b` times, 1 at first.
    Power,
    /// `1 − a`
    Rest,
    /// `1 + a`
    Raised,
    /// `1 − (1 − a)(1 − b)`
    Together,
    /// The least.
    Least,
    /// The greatest.
    Greatest,
    /// `max(0, a)`
    NotBelowZero,
    /// `a`
    Same,
    /// `floor(max(0, a − b) / c + 1e−9)`
    WholeSteps,
    /// The years until the running total of the flow is at or above 0 for good.
    Payback,
    /// The rate at which the flow's net present value is 0.
    RateOfReturn,
    /// Nothing: it stands in the scenario.
    Entered,
    /// Nothing: it stands in the method.
    Fixed,
}

impl Operation {
    /// Its name in a working's JSON.
    #[must_use]
    pub fn sign(self) -> &'static str {
        match self {
            Operation::Sum => "sum",
            Operation::Product => "product",
            Operation::Difference => "difference",
            Operation::Quotient => "quotient",
            Operation::Power => "power",
            Operation::Rest => "rest",
            Operation::Raised => "raised",
            Operation::Together => "together",
            Operation::Least => "least",
            Operation::Greatest => "greatest",
            Operation::NotBelowZero => "not_below_zero",
            Operation::Same => "same",
            Operation::WholeSteps => "whole_steps",
            Operation::Payback => "payback",
            Operation::RateOfReturn => "rate_of_return",
            Operation::Entered => "entered",
            Operation::Fixed => "fixed",
        }
    }

    /// How it is written where it has no name of its own.
    #[must_use]
    pub fn formula(self) -> &'static str {
        match self {
            Operation::Sum => "a + b + …",
            Operation::Product => "a × b × …",
            Operation::Difference => "a − b − …",
            Operation::Quotient => "a / b",
            Operation::Power => "a^b",
            Operation::Rest => "1 − a",
            Operation::Raised => "1 + a",
            Operation::Together => "1 − (1 − a)(1 − b)",
            Operation::Least => "min(a, b)",
            Operation::Greatest => "max(a, b)",
            Operation::NotBelowZero => "max(0, a)",
            Operation::WholeSteps => "floor(max(0, a − b) / c + 1e−9)",
            Operation::Same
            | Operation::Payback
            | Operation::RateOfReturn
            | Operation::Entered
            | Operation::Fixed => "",
        }
    }

    /// What comes of the numbers; none where it has none, as a ratio to nothing.
    #[must_use]
    pub fn apply(self, terms: &[f64]) -> Option<f64> {
        let first = terms.first().copied();
        let all = terms.iter().copied();
        match (self, terms) {
            (Operation::Sum, _) => Some(all.fold(0.0, |sum, term| sum + term)),
            (Operation::Product, _) => all.reduce(|product, term| product * term),
            (Operation::Difference, _) => all.reduce(|left, term| left - term),
            (Operation::Quotient, [amount, whole]) => ratio(*amount, *whole),
            (Operation::Power, [base, times]) => Some(power(*base, *times)),
            (Operation::Rest, _) => first.map(|term| 1.0 - term),
            (Operation::Raised, _) => first.map(|term| 1.0 + term),
            (Operation::Together, [first, second]) => Some(together(*first, *second)),
            (Operation::Least, _) => all.reduce(f64::min),
            (Operation::Greatest, _) => all.reduce(f64::max),
            (Operation::NotBelowZero, _) => first.map(|term| term.max(0.0)),
            (Operation::Same, _) => first,
            (Operation::WholeSteps, [before, after, step]) => {
                Some(((before - after).max(0.0) / step + 1e-9).floor())
            }
            (Operation::Payback, _) => payback(all),
            (Operation::RateOfReturn, _) => internal_rate_of_return(terms),
            (
                Operation::Quotient
                | Operation::Power
                | Operation::Together
                | Operation::WholeSteps
                | Operation::Entered
                | Operation::Fixed,
                _,
            ) => None,
        }
    }
}

/// Powers are repeated multiplication.
fn power(base: f64, times: f64) -> f64 {
    let mut product = 1.0;
    let mut done = 0;
    while as_years(done) < times {
        product *= base;
        done += 1;
    }
    product
}
