//! People, outcomes and effects that promise too much.

use crate::model::appraisal::Appraisal;
use crate::model::appraisal::ForService;
use crate::model::outcomes::Outcomes;
use crate::model::simulation::Simulation;
use crate::model::warnings::Found;
use crate::text::warning::WarningKind;

/// Effects above this are the best that is ever claimed.
const BEST_CASE: f64 = 0.5;

pub(super) fn warn(appraisal: &Appraisal, simulation: &Simulation, found: &mut Found) {
    for outcome in &appraisal.outcomes {
        let path = format!("outcomes.{}", outcome.id);
        if outcome.deadweight == 0.0 {
            found.add(WarningKind::NoDeadweight { outcome: outcome.name.clone() }, path.as_str());
        }
        best_case(appraisal, &outcome.effects, &path, found);
        if outcome.course.lag >= appraisal.years {
            found.add(WarningKind::BeyondHorizon, format!("{path}.lag"));
        }
        let turnover = appraisal.groups[outcome.group].turnover;
        if outcome.course.drop_off.is_some_and(|drop_off| drop_off < turnover) {
            found.add(WarningKind::DropOffBelowTurnover, format!("{path}.drop_off"));
        }
    }
    own_steps(appraisal, found);
    time_given(appraisal, found);
    for (index, group) in appraisal.groups.iter().enumerate() {
        if simulation.people.capped[index] {
            let path = format!("redesign.take_up.{}", group.id);
            found.add(WarningKind::TakeOnCapped { group: group.name.clone() }, path);
        }
        overlap(appraisal, index, &simulation.outcomes, found);
    }
}

fn best_case(appraisal: &Appraisal, effects: &[ForService], path: &str, found: &mut Found) {
    for effect in effects.iter().filter(|effect| effect.value > BEST_CASE) {
        let service = &appraisal.services[effect.service];
        let kind = WarningKind::BestCase { service: service.name.clone() };
        found.add(kind, format!("{path}.effects.{}", service.id));
    }
}

fn own_steps(appraisal: &Appraisal, found: &mut Found) {
    let path = "redesign.levers.frequent_users";
    let Some(lever) = &appraisal.redesign.levers.frequent_users else { return };
    best_case(appraisal, &lever.effects, path, found);
    if lever.course.lag >= appraisal.years {
        found.add(WarningKind::BeyondHorizon, format!("{path}.lag"));
    }
    if lever.course.drop_off.is_some_and(|own| appraisal.groups.iter().any(|group| own < group.turnover)) {
        found.add(WarningKind::DropOffBelowTurnover, format!("{path}.drop_off"));
    }
}

fn time_given(appraisal: &Appraisal, found: &mut Found) {
    let levers = &appraisal.redesign.levers;
    for (lever, path) in [
        (&levers.social_action, "redesign.levers.social_action"),
        (&levers.peer_networks, "redesign.levers.peer_networks"),
    ] {
        let Some(lever) = lever else { continue };
        if lever.count > 0.0 && lever.costs.is_empty() {
            found.add(WarningKind::TimeWithoutSupport, path);
        }
        if lever.effect > 0.0 && lever.count * lever.members == 0.0 {
            found.add(WarningKind::EffectWithoutPeople, path);
        }
    }
}

/// Where the fractions of one service's use that several sources avoid add up to more than all of it.
fn overlap(appraisal: &Appraisal, group: usize, outcomes: &Outcomes, found: &mut Found) {
    let people = appraisal.groups[group].people;
    if people <= 0.0 {
        return;
    }
    for used in appraisal.groups[group].uses.iter().filter(|used| used.value > 0.0) {
        let helps = |effect: &&ForService| effect.service == used.service && effect.value > 0.0;
        let avoided = |t: usize| {
            let mut whole = 0.0;
            for (index, outcome) in
                appraisal.outcomes.iter().enumerate().filter(|(_, outcome)| outcome.group == group)
            {
                for effect in outcome.effects.iter().filter(helps) {
                    whole += outcomes.person_years.row(index)[t] * effect.value / people;
                }
            }
            let own_steps = appraisal.redesign.levers.frequent_users.iter().flat_map(|lever| &lever.effects);
            for effect in own_steps.filter(helps) {
                whole += outcomes.own_steps.row(group)[t] * effect.value / people;
            }
            whole
        };
        if (0..appraisal.years).any(|t| avoided(t) > 1.0) {
            let service = &appraisal.services[used.service];
            let kind = WarningKind::Overlap {
                group: appraisal.groups[group].name.clone(),
                service: service.name.clone(),
            };
            found.add(kind, format!("groups.{}.use.{}", appraisal.groups[group].id, service.id));
        }
    }
}
