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
        match language {
            Language::English => self.english(),
            Language::Welsh => self.welsh(),
        }
    }

    fn english(self) -> &'static str {
        match self {
            Quantity::Worth(own) => own.english(),
            Quantity::Gained(own) => own.english(),
            Quantity::Output(own) => own.english(),
            Quantity::Reached(own) => own.english(),
            Quantity::Spent(own) => own.english(),
            Quantity::Total(own) => own.english(),
            Quantity::Dealt(own) => own.english(),
            Quantity::Given(own) => own.english(),
        }
    }

    fn welsh(self) -> &'static str {
        match self {
            Quantity::Worth(own) => own.welsh(),
            Quantity::Gained(own) => own.welsh(),
            Quantity::Output(own) => own.welsh(),
            Quantity::Reached(own) => own.welsh(),
            Quantity::Spent(own) => own.welsh(),
            Quantity::Total(own) => own.welsh(),
            Quantity::Dealt(own) => own.welsh(),
            Quantity::Given(own) => own.welsh(),
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
        let (english, welsh) = match self {
            Given::Deflator => (
                "HM Treasury, GDP deflators at market prices (Open Government Licence v3.0), derived",
                "Trysorlys EF, datchwyddyddion CMC ar brisiau’r farchnad (Trwydded Llywodraeth Agored f3.0), deilliedig",
            ),
            Given::DiscountRate => {
                ("HM Treasury, Green Book, February 2026", "Trysorlys EF, Green Book, Chwefror 2026")
            }
            Given::Correction | Given::Uplift => (
                "the scale of the local-partnership cost benefit guidance as commonly applied",
                "graddfa canllawiau cost a budd y partneriaethau lleol fel y’i defnyddir yn gyffredin",
            ),
            _ => return None,
        };
        Some(match language {
            Language::English => english,
            Language::Welsh => welsh,
        })
    }
}

/// What an operation without a name of its own is called.
#[must_use]
pub fn operation_name(sign: &str, language: Language) -> &'static str {
    let (english, welsh) = match sign {
        "sum" => ("these added up", "y rhain wedi’u hadio"),
        "product" => ("these multiplied", "y rhain wedi’u lluosi"),
        "difference" => ("the one less the other", "y naill llai’r llall"),
        "quotient" => ("the one divided by the other", "y naill wedi’i rannu â’r llall"),
        "power" => ("growth year on year", "twf flwyddyn ar ôl blwyddyn"),
        "rest" => ("what is left of 1", "yr hyn sydd ar ôl o 1"),
        "raised" => ("1 and", "1 ac"),
        "together" => ("both together", "y ddau gyda’i gilydd"),
        "least" => ("the lesser", "y lleiaf"),
        "greatest" => ("the greater", "y mwyaf"),
        "not_below_zero" => ("at least nothing", "dim llai na dim"),
        "whole_steps" => ("whole steps", "camau cyfan"),
        _ => ("the same", "yr un fath"),
    };
    match language {
        Language::English => english,
        Language::Welsh => welsh,
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
