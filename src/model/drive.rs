//! An output drive: each output cheaper, some of the need coming back. METHOD.md section 7, `outputs`.

use crate::model::appraisal::Appraisal;
use crate::model::appraisal::Scope;
use crate::model::demand::Demand;
use crate::model::outputs::Outputs;
use crate::model::people::as_years;

/// Follows the output drive's outputs and what they cost.
pub(crate) fn follow(appraisal: &Appraisal, demand: &Demand, outputs: &mut Outputs) {
    let drive = &appraisal.efficiency;
    let credit = appraisal.scale.credit(drive.evidence);
    for (index, service) in appraisal.services.iter().enumerate() {
        let unit_costs = demand.unit_cost.row(index);
        let (all, groups) = (demand.volume.row(index), demand.groups.row(index));
        let (mut returned, mut cheaper, mut kept) = (1.0, 1.0, 1.0);
        for (t, unit_cost) in unit_costs.iter().enumerate() {
            if t > 0 && t <= drive.repeat_years {
                returned *= 1.0 + drive.repeat_demand;
            }
            if t > 0 && t <= drive.cut_years {
                cheaper *= 1.0 - drive.unit_cost_cut * credit;
            }
            if t > drive.cut_years {
                kept *= 1.0 - drive.drop_off;
            }
            let phase = phase(t, drive.cut_years);
            let rise = returned * (1.0 - service.duplicated * drive.duplicates_removed * credit * phase);
            let online = service.digital * drive.moved_online * credit * phase;
            let price = (1.0 - (1.0 - cheaper) * kept) * (1.0 - online * (1.0 - drive.cost_ratio));
            let rest = (all[t] - groups[t]).max(0.0);
            let (rest_volume, rest_cost) = match drive.scope {
                Scope::Groups => (rest, rest * unit_cost),
                Scope::Everyone => (rest * rise, rest * (rise * price * unit_cost)),
            };
            let groups_cost = groups[t] * (rise * price * unit_cost);
            outputs.volume.row_mut(index)[t] = groups[t] * rise + rest_volume;
            outputs.groups_cost.row_mut(index)[t] = groups_cost;
            outputs.cost.row_mut(index)[t] = groups_cost + rest_cost;
        }
    }
}

/// `h_t = min(1, t / cut_years)`, 1 where there are no years of cuts.
fn phase(t: usize, cut_years: usize) -> f64 {
    if cut_years == 0 { 1.0 } else { (as_years(t) / as_years(cut_years)).min(1.0) }
}
