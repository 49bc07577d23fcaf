//! The seven levers as the screen shows them.

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
    /// Its strength; none where the scenario does not use it.
    pub strength: Option<f64>,
    /// What it is worth in public money; none where it makes no difference.
    pub worth: Option<String>,
}

pub(super) fn levers(subject: Subject) -> Vec<LeverReport> {
    let language = subject.language;
    Lever::ALL
        .into_iter()
        .zip(language.lever_names())
        .map(|(lever, words)| {
            let path = format!("redesign.levers.{}.strength", lever.id());
            let part = subject.results.levers.parts.get(lever.id()).map(|part| part.fiscal);
            LeverReport {
                lever,
                name: words.name,
                meaning: words.meaning,
                strength: subject.scenario.number(&path),
                path,
                worth: part.filter(|part| sign(*part) != Sign::Even).map(|part| {
                    language.lever_worth(&pounds_short(part.abs(), language), sign(part) == Sign::Gain)
                }),
            }
        })
        .collect()
}
