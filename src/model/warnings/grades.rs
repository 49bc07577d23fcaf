//! Evidence of grade E or F, anywhere.

use crate::model::appraisal::Appraisal;
use crate::model::appraisal::Cost;
use crate::model::evidence::Grade;
use crate::model::levers::Lever;
use crate::model::levers::LeverSet;
use crate::model::warnings::Found;
use crate::text::warning::Subject;
use crate::text::warning::WarningKind;

pub(super) fn warn(appraisal: &Appraisal, found: &mut Found) {
    for outcome in &appraisal.outcomes {
        let path = format!("outcomes.{}", outcome.id);
        grade(outcome.evidence, Subject::Named(outcome.name.clone()), &path, found);
    }
    costs(&appraisal.redesign.costs, "redesign", found);
    let levers = &appraisal.redesign.levers;
    for lever in Lever::ALL {
        let path = format!("redesign.levers.{}", lever.id());
        if let Some(evidence) = levers.evidence(lever) {
            grade(evidence, Subject::Part(path.clone()), &path, found);
        }
        if let Some((_, own)) = levers.costs(lever, LeverSet::ALL) {
            costs(own, &path, found);
        }
    }
    grade(appraisal.efficiency.evidence, Subject::Part("efficiency".to_owned()), "efficiency", found);
    costs(&appraisal.efficiency.costs, "efficiency", found);
}

fn costs(costs: &[Cost], path: &str, found: &mut Found) {
    for (index, cost) in costs.iter().enumerate() {
        let path = format!("{path}.costs.{index}");
        grade(cost.evidence, Subject::Part(path.clone()), &path, found);
    }
}

fn grade(evidence: Grade, subject: Subject, path: &str, found: &mut Found) {
    if evidence >= Grade::E {
        let grade = if evidence == Grade::E { 'E' } else { 'F' };
        found.add(WarningKind::GradeLow { subject, grade }, format!("{path}.evidence"));
    }
}
