//! Gains that may be counted twice, or that only move between pockets.

use crate::model::appraisal::Appraisal;
use crate::model::appraisal::ForService;
use crate::model::appraisal::Outcome;
use crate::model::appraisal::OutcomeValue;
use crate::model::appraisal::Split;
use crate::model::appraisal::ValueKind;
use crate::model::warnings::Found;
use crate::text::warning::WarningKind;
use crate::text::wording::Wording;

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

/// One tag on a service that an effect touches and on a value, or on two values, of one group. A value of an output is one
/// of the group whose effects touch its service.
fn double_count(appraisal: &Appraisal, group: usize, found: &mut Found) {
    let outcomes = || appraisal.outcomes.iter().filter(|outcome| outcome.group == group);
    let own_steps = appraisal.redesign.levers.frequent_users().into_iter().flat_map(|lever| &lever.effects);
    let effects = outcomes().flat_map(|outcome| &outcome.effects).chain(own_steps);
    let mut is_touched = vec![false; appraisal.services.len()];
    for effect in effects.filter(|effect| effect.value != 0.0) {
        is_touched[effect.service] = true;
    }
    let services = || appraisal.services.iter().zip(&is_touched).filter_map(|(one, is)| is.then_some(one));
    let mut covered = Covered::default();
    for service in services() {
        covered.add(&service.covers, &service.name);
    }
    for service in services() {
        for (index, value) in service.values.iter().enumerate() {
            let path = format!("services.{}.values.{index}", service.id);
            covered.hold(&value.covers, &value.name, &path, found);
        }
    }
    for outcome in outcomes() {
        for (index, value) in outcome.values.iter().enumerate() {
            let path = format!("outcomes.{}.values.{index}", outcome.id);
            covered.hold(&value.covers, &value.name, &path, found);
        }
    }
}

/// Tags, and the name of what bears each.
#[derive(Default)]
struct Covered<'a>(Vec<(&'a str, &'a Wording)>);

impl<'a> Covered<'a> {
    fn add(&mut self, tags: &'a [String], name: &'a Wording) {
        self.0.extend(tags.iter().map(|tag| (tag.as_str(), name)));
    }

    /// Holds the tags of a value against those of all before it, and adds them.
    fn hold(&mut self, tags: &'a [String], name: &'a Wording, path: &str, found: &mut Found) {
        for tag in tags {
            if let Some((_, other)) = self.0.iter().find(|(covered, _)| covered == tag) {
                let (value, other) = (name.clone(), (*other).clone());
                found.add(WarningKind::DoubleCount { tag: tag.clone(), value, other }, path);
            }
        }
        self.add(tags, name);
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
