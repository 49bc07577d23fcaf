//! Words of outputs and what they cost.
//!
//! ```
//! use outcomes_calculator::text::{Language, working::{Output, Quantity}};
//!
//! assert_eq!(Quantity::from(Output::Growth).label(Language::English), "growth of demand since the first year");
//! ```

use crate::text::Language;

/// Outputs and what they cost: METHOD.md sections 5 and 7.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs, reason = "each is called what its label says")]
pub enum Output {
    UnitCost,
    Growth,
    Volume,
    Base,
    GroupsBase,
    CostAfter,
    GroupsCost,
    GroupCost,
    GroupOutputs,
    Avoided,
    Fraction,
    OwnFraction,
    Added,
    Spared,
    Others,
    OthersAfter,
    OthersCost,
    VolumeAfter,
    InAll,
    Duplicated,
    Shifted,
    Structural,
    Cover,
    StillHere,
    Rise,
    Price,
    Phase,
}

impl Output {
    /// What it is called.
    pub(super) fn label(self, language: Language) -> &'static str {
        let words = language.output();
        match self {
            Output::UnitCost => words.unit_cost(),
            Output::Growth => words.growth(),
            Output::Volume => words.volume(),
            Output::Base => words.base(),
            Output::GroupsBase => words.groups_base(),
            Output::CostAfter => words.cost_after(),
            Output::GroupsCost => words.groups_cost(),
            Output::GroupCost => words.group_cost(),
            Output::GroupOutputs => words.group_outputs(),
            Output::Avoided => words.avoided(),
            Output::Fraction => words.fraction(),
            Output::OwnFraction => words.own_fraction(),
            Output::Added => words.added(),
            Output::Spared => words.spared(),
            Output::Others => words.others(),
            Output::OthersAfter => words.others_after(),
            Output::OthersCost => words.others_cost(),
            Output::VolumeAfter => words.volume_after(),
            Output::InAll => words.in_all(),
            Output::Duplicated => words.duplicated(),
            Output::Shifted => words.shifted(),
            Output::Structural => words.structural(),
            Output::Cover => words.cover(),
            Output::StillHere => words.still_here(),
            Output::Rise => words.rise(),
            Output::Price => words.price(),
            Output::Phase => words.phase(),
        }
    }

    /// Its formula, as METHOD.md writes it.
    pub(super) fn formula(self) -> &'static str {
        match self {
            Output::UnitCost => "c = real(unit_cost) × (1 + price_growth)^t",
            Output::Growth => "(1 + growth)^t",
            Output::Volume => "V = max(volume × (1 + growth)^t, Σ_g base)",
            Output::Base => "base = people × use × (1 + growth)^t",
            Output::GroupsBase => "B = Σ_g base",
            Output::CostAfter => "cost'",
            Output::GroupsCost => "Σ_g G c (1 − shift (1 − cost_ratio)) + added c",
            Output::GroupCost => "G c (1 − shift (1 − cost_ratio))",
            Output::GroupOutputs => "G = max(0, base − avoided) × (1 − dup)",
            Output::Avoided => "base × (1 − Π(1 − φ) + Σ_{φ<0} φ)",
            Output::Fraction | Output::OwnFraction => "φ = min(1, P × effect / people)",
            Output::Added => "added = Pⁿ × adds",
            Output::Spared => "Σ_g (base − max(0, base − avoided)) − added",
            Output::Others => "max(0, V − Σ_g base)",
            Output::OthersAfter => "O = max(0, V − Σ_g base) × (1 − dup°)",
            Output::OthersCost => "O c (1 − shift° (1 − cost_ratio))",
            Output::VolumeAfter => "V' = Σ_g G + added + O",
            Output::InAll => "Σ_t V'",
            Output::Duplicated => "dup = duplicated · k4 · e4' · cover",
            Output::Shifted => "shift = digital · k5 · e5' · cover",
            Output::Structural => "k · e (1 − correction)",
            Output::Cover => "cover = min(1, Σ_k engaged (1 − turnover)^(t − k) / people)",
            Output::StillHere => "Σ_k engaged_k (1 − turnover)^(t − k)",
            Output::Rise => {
                "(1 + repeat_demand)^min(t, repeat_years) × (1 − duplicated · duplicates_removed · q · h)"
            }
            Output::Price => {
                "(1 − (1 − (1 − unit_cost_cut·q)^min(t, cut_years)) (1 − drop_off)^max(0, t − cut_years)) × (1 − digital · moved_online · q · h · (1 − cost_ratio))"
            }
            Output::Phase => "h = min(1, t / cut_years)",
        }
    }
}
