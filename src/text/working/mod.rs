//! The words of a working: what each step of a sum is called, and its formula as METHOD.md writes it.
//!
//! ```
//! use outcomes_calculator::text::Language;
//! use outcomes_calculator::text::working::{Given, Output, Quantity, operation_name};
//!
//! let volume = Quantity::from(Output::Volume);
//! assert_eq!(volume.label(Language::English), "outputs if the place carries on");
//! assert_eq!(volume.formula(), "V = max(volume × (1 + growth)^t, Σ_g base)");
//! let source = Given::DiscountRate.source(Language::English);
//! assert_eq!(source, Some("HM Treasury, Green Book, February 2026"));
//! assert_eq!(operation_name("product", Language::Welsh), "y rhain wedi’u lluosi");
//! ```

mod dealt;
mod gained;
mod output;
mod reached;
mod worth;

pub use crate::text::working::dealt::Dealt;
pub use crate::text::working::dealt::Given;
pub use crate::text::working::gained::Gained;
pub use crate::text::working::gained::Spent;
pub use crate::text::working::output::Output;
pub use crate::text::working::reached::Reached;
pub use crate::text::working::worth::Total;
pub use crate::text::working::worth::Worth;

use crate::text::Language;

/// A step of a working.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs, reason = "each is a chapter of the method")]
pub enum Quantity {
    Worth(Worth),
    Gained(Gained),
    Output(Output),
    Reached(Reached),
    Spent(Spent),
    Total(Total),
    Dealt(Dealt),
    Given(Given),
}

impl Quantity {
    /// What it is called.
    #[must_use]
    pub fn label(self, language: Language) -> &'static str {
        match self {
            Quantity::Worth(own) => own.label(language),
            Quantity::Gained(own) => own.label(language),
            Quantity::Output(own) => own.label(language),
            Quantity::Reached(own) => own.label(language),
            Quantity::Spent(own) => own.label(language),
            Quantity::Total(own) => own.label(language),
            Quantity::Dealt(own) => own.label(language),
            Quantity::Given(own) => own.label(language),
        }
    }

    /// Its formula, as METHOD.md writes it.
    #[must_use]
    pub fn formula(self) -> &'static str {
        match self {
            Quantity::Worth(own) => own.formula(),
            Quantity::Gained(own) => own.formula(),
            Quantity::Output(own) => own.formula(),
            Quantity::Reached(own) => own.formula(),
            Quantity::Spent(own) => own.formula(),
            Quantity::Total(own) => own.formula(),
            Quantity::Dealt(own) => own.formula(),
            Quantity::Given(own) => own.formula(),
        }
    }
}

impl Given {
    /// Where a number of the method comes from.
    #[must_use]
    pub fn source(self, language: Language) -> Option<&'static str> {
        let words = language.given();
        match self {
            Given::Deflator => Some(words.source_of_deflator()),
            Given::DiscountRate => Some(words.source_of_discount_rate()),
            Given::Correction | Given::Uplift => Some(words.source_of_evidence()),
            _ => None,
        }
    }
}

/// What an operation without a name of its own is called.
#[must_use]
pub fn operation_name(sign: &str, language: Language) -> &'static str {
    let words = language.operation();
    match sign {
        "sum" => words.sum(),
        "product" => words.product(),
        "difference" => words.difference(),
        "quotient" => words.quotient(),
        "power" => words.power(),
        "rest" => words.rest(),
        "raised" => words.raised(),
        "together" => words.together(),
        "least" => words.least(),
        "greatest" => words.greatest(),
        "not_below_zero" => words.not_below_zero(),
        "whole_steps" => words.whole_steps(),
        _ => words.same(),
    }
}

impl From<Worth> for Quantity {
    fn from(own: Worth) -> Self {
        Quantity::Worth(own)
    }
}

impl From<Gained> for Quantity {
    fn from(own: Gained) -> Self {
        Quantity::Gained(own)
    }
}

impl From<Output> for Quantity {
    fn from(own: Output) -> Self {
        Quantity::Output(own)
    }
}

impl From<Reached> for Quantity {
    fn from(own: Reached) -> Self {
        Quantity::Reached(own)
    }
}

impl From<Spent> for Quantity {
    fn from(own: Spent) -> Self {
        Quantity::Spent(own)
    }
}

impl From<Total> for Quantity {
    fn from(own: Total) -> Self {
        Quantity::Total(own)
    }
}

impl From<Dealt> for Quantity {
    fn from(own: Dealt) -> Self {
        Quantity::Dealt(own)
    }
}

impl From<Given> for Quantity {
    fn from(own: Given) -> Self {
        Quantity::Given(own)
    }
}
