//! Evidence of grade E or F, anywhere.

use crate::model::appraisal::Appraisal;
use crate::model::appraisal::Cost;
use crate::model::evidence::Grade;
use crate::model::levers::Lever;
use crate::model::levers::LeverSet;
use crate::model::warnings::Found;
use crate::text::warning::WarningKind;

pub(super) fn warn(appraisal: &Appraisal, found: &mut Found) {
    for outcome in &appraisal.outcomes {
        grade(outcome.evidence, &format!("outcomes.{}", outcome.id), found);
    }
    costs(&appraisal.redesign.costs, "redesign", found);
    let levers = &appraisal.redesign.levers;
    for lever in Lever::ALL {
        let path = format!("redesign.levers.{}", lever.id());
        if let Some(evidence) = appraisal.lever_evidence(lever) {
            grade(evidence, &path, found);
        }
        if let Some((_, own)) = levers.costs(lever, LeverSet::ALL) {
            costs(own, &path, found);
        }
    }
    grade(appraisal.efficiency.evidence, "efficiency", found);
    costs(&appraisal.efficiency.costs, "efficiency", found);
}

fn costs(costs: &[Cost], path: &str, found: &mut Found) {
    for (index, cost) in costs.iter().enumerate() {
        grade(cost.evidence, &format!("{path}.costs.{index}"), found);
    }
}

fn grade(evidence: Grade, path: &str, found: &mut Found) {
    if evidence >= Grade::E {
        found.add(WarningKind::GradeLow, format!("{path}.evidence"));
    }
}

impl Appraisal {
    fn lever_evidence(&self, lever: Lever) -> Option<Grade> {
        let levers = &self.redesign.levers;
        match lever {
            Lever::PersonCentred | Lever::OutcomesFirst => None,
            Lever::FrequentUsers => levers.frequent_users.as_ref().map(|lever| lever.evidence),
            Lever::MultiAgency => levers.multi_agency.as_ref().map(|lever| lever.evidence),
            Lever::DigitalData => levers.digital_data.as_ref().map(|lever| lever.evidence),
            Lever::SocialAction => levers.social_action.as_ref().map(|lever| lever.evidence),
            Lever::PeerNetworks => levers.peer_networks.as_ref().map(|lever| lever.evidence),
        }
    }
}
