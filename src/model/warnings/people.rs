//! People, outcomes and effects that promise too much.

use crate::model::appraisal::Appraisal;
use crate::model::appraisal::Basis;
use crate::model::appraisal::Course;
use crate::model::appraisal::ForService;
use crate::model::appraisal::Group;
use crate::model::levers::Lever;
use crate::model::outcomes::Outcomes;
use crate::model::simulation::Simulation;
use crate::model::warnings::Found;
use crate::text::warning::Subject;
use crate::text::warning::WarningKind;

/// Effects above this are the best that is ever claimed.
const BEST_CASE: f64 = 0.5;

pub(super) fn warn(appraisal: &Appraisal, simulation: &Simulation, found: &mut Found) {
    for outcome in &appraisal.outcomes {
        let path = format!("outcomes.{}", outcome.id);
        if outcome.basis == Basis::Gross && outcome.deadweight == 0.0 {
            found.add(WarningKind::NoDeadweight { outcome: outcome.name.clone() }, path.as_str());
        }
        let subject = Subject::Named(outcome.name.clone());
        best_case(appraisal, &outcome.effects, (&subject, &path), found);
        let group = Some(&appraisal.groups[outcome.group]);
        course(appraisal, (outcome.course, group), (&subject, &path), found);
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

fn best_case(
    appraisal: &Appraisal,
    effects: &[ForService],
    (subject, path): (&Subject, &str),
    found: &mut Found,
) {
    for effect in effects.iter().filter(|effect| effect.value > BEST_CASE) {
        let service = &appraisal.services[effect.service];
        let kind = WarningKind::BestCase {
            subject: subject.clone(),
            service: service.name.clone(),
            effect: effect.value,
        };
        found.add(kind, format!("{path}.effects.{}", service.id));
    }
}

/// An outcome that begins too late, or that keeps people who would have left `group` anyway.
fn course(
    appraisal: &Appraisal,
    (course, group): (Course, Option<&Group>),
    (subject, path): (&Subject, &str),
    found: &mut Found,
) {
    if course.lag >= appraisal.years {
        let (subject, years) = (subject.clone(), appraisal.years);
        let kind = WarningKind::BeyondHorizon { subject, lag: course.lag, years };
        found.add(kind, format!("{path}.lag"));
    }
    if let Some(drop_off) = course.drop_off
        && let Some(group) = group.filter(|group| drop_off < group.turnover)
    {
        let kind = WarningKind::DropOffBelowTurnover {
            subject: subject.clone(),
            group: group.name.clone(),
            drop_off,
            turnover: group.turnover,
        };
        found.add(kind, format!("{path}.drop_off"));
    }
}

fn own_steps(appraisal: &Appraisal, found: &mut Found) {
    let path = "redesign.levers.frequent_users";
    let Some(lever) = appraisal.redesign.levers.frequent_users() else { return };
    let subject = Subject::Part(path.to_owned());
    best_case(appraisal, &lever.effects, (&subject, path), found);
    let group = appraisal.groups.iter().max_by(|one, other| one.turnover.total_cmp(&other.turnover));
    course(appraisal, (lever.course, group), (&subject, path), found);
}

fn time_given(appraisal: &Appraisal, found: &mut Found) {
    let levers = &appraisal.redesign.levers;
    for lever in Lever::ALL {
        let (Some(used), Some(time)) = (levers.get(lever), levers.time_given(lever)) else { continue };
        let path = format!("redesign.levers.{}", lever.id());
        if time.count > 0.0 && used.costs.is_empty() {
            let lever = Subject::Part(path.clone());
            found.add(WarningKind::TimeWithoutSupport { lever }, path.clone());
        }
        if used.effect > 0.0 && time.count * time.members == 0.0 {
            found.add(WarningKind::EffectWithoutPeople { lever: Subject::Part(path.clone()) }, path);
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
            let own_steps =
                appraisal.redesign.levers.frequent_users().into_iter().flat_map(|lever| &lever.effects);
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
