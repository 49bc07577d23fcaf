//! Results that rest on a guess, that are not cash, or that leave someone out of pocket.

use crate::model::appraisal::Appraisal;
use crate::model::appraisal::Scope;
use crate::model::levers::Lever;
use crate::model::results::Results;
use crate::model::views::settled;
use crate::model::warnings::Found;
use crate::text::warning::WarningKind;

pub(super) fn warn(appraisal: &Appraisal, results: &Results, found: &mut Found) {
    if appraisal.ranges.is_empty() {
        found.add(WarningKind::NoRanges, "ranges");
    }
    if has_unequal_scope(appraisal) {
        let is_drive_wider = appraisal.efficiency.scope == Scope::Everyone;
        found.add(WarningKind::UnequalScope { is_drive_wider }, "efficiency.scope");
    }
    if is_structural_heavy(results) {
        found.add(WarningKind::StructuralHeavy, "redesign.levers");
    }
    let views = &results.views;
    if settled(views.fiscal.net_present_value) > 0.0 && settled(views.cashable.net_present_value) <= 0.0 {
        found.add(WarningKind::NotCashable { fiscal: views.fiscal.net_present_value }, "");
    }
    let deal = &results.deal;
    for agency in appraisal.agencies.iter().filter(|agency| deal.out_of_pocket.contains(&agency.id)) {
        let kind = WarningKind::OutOfPocket {
            agency: agency.name.clone(),
            loss: deal.present_net.get(&agency.id).map_or(0.0, |net| -net),
            repaid_in_full: deal.repaid_in_full.get(&agency.id).is_some_and(|is_repaid| *is_repaid),
        };
        found.add(kind, format!("agencies.{}", agency.id));
    }
}

fn has_unequal_scope(appraisal: &Appraisal) -> bool {
    let levers = &appraisal.redesign.levers;
    let unequal = |lever| levers.scope(lever).is_some_and(|scope| scope != appraisal.efficiency.scope);
    appraisal.efficiency.is_given && Lever::ALL.into_iter().any(unequal)
}

/// Whether levers 4 and 5 together are over half of what all levers gain, in the fiscal view.
fn is_structural_heavy(results: &Results) -> bool {
    let part = |lever: Lever| results.levers.parts.get(lever.id()).map_or(0.0, |part| part.fiscal);
    let structural = part(Lever::MultiAgency) + part(Lever::DigitalData);
    let gains = results.levers.parts.iter().fold(0.0, |sum, (_, part)| sum + part.fiscal.max(0.0));
    settled(structural) > 0.0 && structural > gains / 2.0
}
