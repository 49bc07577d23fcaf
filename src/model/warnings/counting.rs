//! Gains that may be counted twice, or that only move between pockets.

use crate::model::appraisal::Appraisal;
use crate::model::appraisal::ForService;
use crate::model::appraisal::Outcome;
use crate::model::appraisal::OutcomeValue;
use crate::model::appraisal::Split;
use crate::model::appraisal::ValueKind;
use crate::model::warnings::Found;
use crate::text::warning::WarningKind;

pub(super) fn warn(appraisal: &Appraisal, found: &mut Found) {
    for group in 0..appraisal.groups.len() {
        double_count(appraisal, group, found);
    }
    for outcome in &appraisal.outcomes {
        for (index, value) in outcome.values.iter().enumerate() {
            if let ValueKind::Fiscal { falls_to, is_transfer, .. } = &value.kind {
                let path = format!("outcomes.{}.values.{index}", outcome.id);
                if !is_transfer
                    && falls_to.parts.iter().any(|(agency, _)| appraisal.agencies[*agency].moves_money)
                {
                    found.add(WarningKind::MaybeTransfer { value: value.name.clone() }, path.clone());
                }
                beside_effect(appraisal, outcome, (value, falls_to), &path, found);
            }
        }
    }
}

/// One tag on a service that an effect touches and on a value, or on two values, of one group.
fn double_count(appraisal: &Appraisal, group: usize, found: &mut Found) {
    let outcomes = || appraisal.outcomes.iter().filter(|outcome| outcome.group == group);
    let own_steps = appraisal.redesign.levers.frequent_users.iter().flat_map(|lever| &lever.effects);
    let touched =
        outcomes().flat_map(|outcome| &outcome.effects).chain(own_steps).filter(|effect| effect.value != 0.0);
    let mut covered: Vec<&str> =
        touched.flat_map(|effect| &appraisal.services[effect.service].covers).map(String::as_str).collect();
    for outcome in outcomes() {
        for (index, value) in outcome.values.iter().enumerate() {
            for tag in value.covers.iter().filter(|tag| covered.contains(&tag.as_str())) {
                let path = format!("outcomes.{}.values.{index}", outcome.id);
                found.add(WarningKind::DoubleCount { tag: tag.clone() }, path);
            }
            covered.extend(value.covers.iter().map(String::as_str));
        }
    }
}

/// A fiscal value of an agency that also pays for a service which the same outcome's effects touch.
fn beside_effect(
    appraisal: &Appraisal,
    outcome: &Outcome,
    (value, falls_to): (&OutcomeValue, &Split),
    path: &str,
    found: &mut Found,
) {
    let pays = |effect: &ForService, agency: usize| {
        appraisal.services[effect.service].paid_by.parts.iter().any(|(payer, _)| *payer == agency)
    };
    let touched = outcome.effects.iter().filter(|effect| effect.value != 0.0);
    for effect in touched.filter(|effect| falls_to.parts.iter().any(|(agency, _)| pays(effect, *agency))) {
        let service = appraisal.services[effect.service].name.clone();
        found.add(WarningKind::ValueBesideEffect { value: value.name.clone(), service }, path);
    }
}
