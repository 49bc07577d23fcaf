//! The seven levers as the screen shows them.
//!
//! ```
//! # use outcomes_calculator::{data::presets::preset, scenario::Scenario};
//! # let scenario = Scenario::new(serde_json::from_str(preset("frequent-ae").unwrap_or_default())?);
//! # let appraisal = outcomes_calculator::scenario::validate::validate(&scenario).expect("no faults");
//! # let results = outcomes_calculator::model::evaluate::evaluate(&appraisal);
//! use outcomes_calculator::report::Report;
//! use outcomes_calculator::text::Language;
//!
//! let report = Report::new(&scenario, &results, None, Language::English);
//! let first = &report.levers[0];
//! assert_eq!(first.path, "redesign.levers.person_centred.strength");
//! let worth = first.worth.as_deref();
//! assert_eq!(worth, Some("Saves £59,500 of public money, its own costs taken off."));
//! assert_eq!(report.levers[1].strength, None);
//! # Ok::<(), serde_json::Error>(())
//! ```

use crate::model::levers::Lever;
use crate::report::Subject;
use crate::report::answer::Sign;
use crate::report::answer::sign;
use crate::text::number::pounds_short;

/// One lever.
#[derive(Clone, Debug, PartialEq)]
pub struct LeverReport {
    /// Which.
    pub lever: Lever,
    /// Its name.
    pub name: &'static str,
    /// What pulling it means.
    pub meaning: &'static str,
    /// The path of its strength, where the scenario uses it.
    pub path: String,
    /// Its strength, a share from 0 to 1; none where the scenario does not use it.
    pub strength: Option<f64>,
    /// What it is worth in public money; none where it makes no difference.
    pub worth: Option<String>,
}

pub(super) fn levers(subject: Subject) -> Vec<LeverReport> {
    let language = subject.language;
    Lever::ALL
        .into_iter()
        .map(|lever| {
            let path = format!("redesign.levers.{}.strength", lever.id());
            let part = subject.results.levers.parts.get(lever.id()).map(|part| part.fiscal);
            LeverReport {
                lever,
                name: language.lever_names().named(lever.id()).unwrap_or_default(),
                meaning: language.lever_meanings().named(lever.id()).unwrap_or_default(),
                strength: subject.scenario.number(&path),
                path,
                worth: part.filter(|part| sign(*part) != Sign::Even).map(|part| {
                    language.levers().worth(sign(part) == Sign::Gain, &pounds_short(part.abs(), language))
                }),
            }
        })
        .collect()
}
