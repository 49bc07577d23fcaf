//! Words of outputs and what they cost.
//!
//! ```
//! use outcomes_calculator::text::{Language, working::{Output, Quantity}};
//!
//! assert_eq!(Quantity::from(Output::Growth).label(Language::English), "growth of demand since the first year");
//! ```

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
    /// What it is called in English.
    pub(super) fn english(self) -> &'static str {
        match self {
            Output::UnitCost => "cost of one output",
            Output::Growth => "growth of demand since the first year",
            Output::Volume => "outputs if the place carries on",
            Output::Base => "outputs of the group if it carries on",
            Output::GroupsBase => "outputs of all groups if they carry on",
            Output::CostAfter => "cost of the service after the change",
            Output::GroupsCost => "cost of the groups’ outputs and of those added",
            Output::GroupCost => "cost of the group’s outputs",
            Output::GroupOutputs => "outputs of the group after the change",
            Output::Avoided => "outputs avoided",
            Output::Fraction => "share of use that the outcome avoids",
            Output::OwnFraction => "share of use that people’s own steps avoid",
            Output::Added => "outputs added by the outcome",
            Output::Spared => "outputs that people are spared, less those added",
            Output::Others => "outputs of everyone else if the place carries on",
            Output::OthersAfter => "outputs of everyone else after the change",
            Output::OthersCost => "cost of everyone else’s outputs after the change",
            Output::VolumeAfter => "outputs after the change",
            Output::InAll => "outputs over all years",
            Output::Duplicated => "doubled work removed",
            Output::Shifted => "share moved online",
            Output::Structural => "what the lever does where it reaches",
            Output::Cover => "share of the group that is engaged and still there",
            Output::StillHere => "people engaged and still there",
            Output::Rise => "outputs for each there would have been",
            Output::Price => "price for each pound before",
            Output::Phase => "how far the drive has come",
        }
    }

    /// What it is called in Welsh.
    pub(super) fn welsh(self) -> &'static str {
        match self {
            Output::UnitCost => "cost un allbwn",
            Output::Growth => "twf y galw ers y flwyddyn gyntaf",
            Output::Volume => "allbynnau os bydd y lle’n parhau fel y mae",
            Output::Base => "allbynnau’r grŵp os bydd yn parhau fel y mae",
            Output::GroupsBase => "allbynnau’r holl grwpiau os byddant yn parhau fel y maent",
            Output::CostAfter => "cost y gwasanaeth ar ôl y newid",
            Output::GroupsCost => "cost allbynnau’r grwpiau a’r rhai a ychwanegir",
            Output::GroupCost => "cost allbynnau’r grŵp",
            Output::GroupOutputs => "allbynnau’r grŵp ar ôl y newid",
            Output::Avoided => "allbynnau a osgoir",
            Output::Fraction => "cyfran y defnydd y mae’r canlyniad yn ei hosgoi",
            Output::OwnFraction => "cyfran y defnydd y mae camau pobl eu hunain yn ei hosgoi",
            Output::Added => "allbynnau a ychwanegir gan y canlyniad",
            Output::Spared => "allbynnau yr arbedir pobl rhagddynt, llai’r rhai a ychwanegir",
            Output::Others => "allbynnau pawb arall os bydd y lle’n parhau fel y mae",
            Output::OthersAfter => "allbynnau pawb arall ar ôl y newid",
            Output::OthersCost => "cost allbynnau pawb arall ar ôl y newid",
            Output::VolumeAfter => "allbynnau ar ôl y newid",
            Output::InAll => "allbynnau dros yr holl flynyddoedd",
            Output::Duplicated => "gwaith dyblyg a ddilëir",
            Output::Shifted => "cyfran a symudir ar-lein",
            Output::Structural => "yr hyn a wna’r lifer lle mae’n cyrraedd",
            Output::Cover => "cyfran y grŵp sy’n cymryd rhan ac yno o hyd",
            Output::StillHere => "pobl sy’n cymryd rhan ac yno o hyd",
            Output::Rise => "allbynnau am bob un a fyddai wedi bod",
            Output::Price => "pris am bob punt o’r blaen",
            Output::Phase => "pa mor bell y mae’r ymgyrch wedi dod",
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
