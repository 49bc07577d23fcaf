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
                let mut agencies = falls_to.parts.iter().map(|(agency, _)| &appraisal.agencies[*agency]);
                if let Some(agency) = agencies.find(|agency| agency.moves_money && !is_transfer) {
                    let (value, agency) = (value.name.clone(), agency.name.clone());
                    found.add(WarningKind::MaybeTransfer { value, agency }, path.clone());
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
    // Each tag, and the name of what bears it.
    let mut covered: Vec<(&str, &str)> = Vec::new();
    for effect in touched {
        let service = &appraisal.services[effect.service];
        covered.extend(service.covers.iter().map(|tag| (tag.as_str(), service.name.as_str())));
    }
    for outcome in outcomes() {
        for (index, value) in outcome.values.iter().enumerate() {
            for tag in &value.covers {
                let Some((_, other)) = covered.iter().find(|(covered, _)| covered == tag) else { continue };
                let kind = WarningKind::DoubleCount {
                    tag: tag.clone(),
                    value: value.name.clone(),
                    other: (*other).to_owned(),
                };
                found.add(kind, format!("outcomes.{}.values.{index}", outcome.id));
            }
            covered.extend(value.covers.iter().map(|tag| (tag.as_str(), value.name.as_str())));
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
    for effect in touched {
        let Some((agency, _)) = falls_to.parts.iter().find(|(agency, _)| pays(effect, *agency)) else {
            continue;
        };
        let kind = WarningKind::ValueBesideEffect {
            value: value.name.clone(),
            service: appraisal.services[effect.service].name.clone(),
            agency: appraisal.agencies[*agency].name.clone(),
        };
        found.add(kind, path);
    }
}
