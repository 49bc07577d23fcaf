//! What is gained, by kind, and what of it is cash. METHOD.md section 9, with links and space of section 7.

use crate::model::appraisal::Appraisal;
use crate::model::appraisal::OutcomeValue;
use crate::model::appraisal::OutputValueKind;
use crate::model::appraisal::Service;
use crate::model::appraisal::Split;
use crate::model::appraisal::ValueKind;
use crate::model::appraisal::ValuePer;
use crate::model::costs::give_time;
use crate::model::demand::Demand;
use crate::model::gain::Gain;
use crate::model::gain::Nature;
use crate::model::levers::Lever;
use crate::model::levers::LeverSet;
use crate::model::levers::MultiAgency;
use crate::model::outcomes::Outcomes;
use crate::model::outputs::Outputs;
use crate::model::people::People;
use crate::model::units::Share;

/// What the redesign's gains are reckoned from.
#[derive(Clone, Copy)]
pub(crate) struct Changed<'a> {
    pub appraisal: &'a Appraisal,
    pub set: LeverSet,
    pub demand: &'a Demand,
    pub people: &'a People,
    pub outcomes: &'a Outcomes,
    pub outputs: &'a Outputs,
}

impl Changed<'_> {
    /// Shows `see` every gain of the redesign, one after another, in `gain`, which is used again for the next.
    pub fn each_gain(&self, gain: &mut Gain, mut see: impl FnMut(&Gain, Nature)) {
        each_saving(self.appraisal, self.demand, self.outputs, gain, &mut see);
        if let Some(lever) = self.appraisal.redesign.levers.multi_agency() {
            self.links(lever, gain, &mut see);
            self.space(lever, gain, &mut see);
        }
        for index in 0..self.appraisal.outcomes.len() {
            for value in &self.appraisal.outcomes[index].values {
                self.value(index, value, gain, &mut see);
            }
        }
        self.values_of_outputs(gain, &mut see);
        gain.clear();
        give_time(
            self.appraisal,
            self.set,
            |lever| lever.own_benefit.real() * self.appraisal.scale.credit(lever.evidence),
            |t, own| {
                gain.flow[t] += own;
            },
        );
        see(gain, Nature::Social { is_health: false });
    }

    /// Outputs spared × `real(amount)`, for each value of an output.
    fn values_of_outputs(&self, gain: &mut Gain, see: &mut impl FnMut(&Gain, Nature)) {
        for (index, service) in self.appraisal.services.iter().enumerate() {
            for value in &service.values {
                gain.clear();
                let amount = value.amount.real();
                for (flow, spared) in gain.flow.iter_mut().zip(self.outputs.spared.row(index)) {
                    *flow = spared * amount;
                }
                let nature = match value.kind {
                    OutputValueKind::Economic => Nature::Economic,
                    OutputValueKind::Social => Nature::Social { is_health: false },
                };
                see(gain, nature);
            }
        }
    }

    /// `Σ_g engaged × (n(n−1)/2 − n) × real(cost_per_link) × k4`: links there were, less links round a lead worker.
    fn links(&self, lever: &MultiAgency, gain: &mut Gain, see: &mut impl FnMut(&Gain, Nature)) {
        let Some(network) = &lever.network else { return };
        let strength = self.appraisal.redesign.levers.strength(Lever::MultiAgency, self.set);
        let fewer = links_saved(network.agencies);
        gain.clear();
        for group in 0..self.appraisal.groups.len() {
            for (flow, engaged) in gain.flow.iter_mut().zip(self.people.engaged.row(group)) {
                *flow += engaged * fewer * network.cost_per_link.real() * strength;
            }
        }
        self.structural(lever, &network.falls_to, gain, see);
    }

    /// `real(amount) × k4 × roll_t`.
    fn space(&self, lever: &MultiAgency, gain: &mut Gain, see: &mut impl FnMut(&Gain, Nature)) {
        let Some(space) = &lever.space else { return };
        let strength = self.appraisal.redesign.levers.strength(Lever::MultiAgency, self.set);
        for (t, flow) in gain.flow.iter_mut().enumerate() {
            *flow = space.amount.real() * strength * self.appraisal.redesign.roll(t);
        }
        self.structural(lever, &space.falls_to, gain, see);
    }

    fn structural(
        &self,
        lever: &MultiAgency,
        falls_to: &Split,
        gain: &mut Gain,
        see: &mut impl FnMut(&Gain, Nature),
    ) {
        let credit = self.appraisal.scale.credit(lever.evidence);
        for flow in &mut gain.flow {
            if *flow > 0.0 {
                *flow *= credit;
            }
        }
        gain.take_cash(lever.cashable);
        see(gain, Nature::Saving { falls_to });
    }

    /// `P × real(amount)` a person-year, `N × real(amount)` once; with net people where the amount is negative.
    fn value(
        &self,
        outcome: usize,
        value: &OutcomeValue,
        gain: &mut Gain,
        see: &mut impl FnMut(&Gain, Nature),
    ) {
        let amount = value.amount.real();
        let lag = self.appraisal.outcomes[outcome].course.lag;
        let outcomes = self.outcomes;
        let (people, lag) = match (value.per, amount < 0.0) {
            (ValuePer::PersonYear, false) => (outcomes.person_years.row(outcome), 0),
            (ValuePer::PersonYear, true) => (outcomes.net_person_years.row(outcome), 0),
            (ValuePer::Once, false) => (outcomes.credited.row(outcome), lag),
            (ValuePer::Once, true) => (outcomes.net.row(outcome), lag),
        };
        gain.clear();
        for (flow, people) in gain.flow.iter_mut().skip(lag).zip(people) {
            *flow = people * amount;
        }
        match &value.kind {
            ValueKind::Fiscal { falls_to, is_transfer, cashable } => {
                gain.take_cash(*cashable);
                let nature =
                    if *is_transfer { Nature::Transfer { falls_to } } else { Nature::Saving { falls_to } };
                see(gain, nature);
            }
            ValueKind::Economic => see(gain, Nature::Economic),
            ValueKind::Social { is_health } => see(gain, Nature::Social { is_health: *is_health }),
        }
    }
}

/// Shows `see` the saving on each service: `V c − cost'`, and what of it is cash.
pub(crate) fn each_saving(
    appraisal: &Appraisal,
    demand: &Demand,
    outputs: &Outputs,
    gain: &mut Gain,
    see: &mut impl FnMut(&Gain, Nature),
) {
    for (index, service) in appraisal.services.iter().enumerate() {
        let unit_costs = demand.unit_cost.row(index);
        let (before, after) = (demand.volume.row(index), outputs.volume.row(index));
        let cost = outputs.cost.row(index);
        let budget = before[0] * unit_costs[0];
        for (t, unit_cost) in unit_costs.iter().copied().enumerate() {
            let saving = before[t] * unit_cost - cost[t];
            gain.flow[t] = saving;
            let cash = cash(service, t, saving, (before[t], after[t]), (unit_cost, cost[t]));
            gain.cash[t] = cash;
            gain.released[t] = if cash > 0.0 { cash.min((budget - cost[t]).max(0.0)) } else { cash };
        }
        see(gain, Nature::Saving { falls_to: &service.paid_by });
    }
}

/// The part of a service's saving that leaves a budget; an extra cost always does.
fn cash(
    service: &Service,
    t: usize,
    saving: f64,
    (before, after): (f64, f64),
    (unit_cost, cost): (f64, f64),
) -> f64 {
    if saving < 0.0 {
        return saving;
    }
    if t < service.cash_lag {
        return 0.0;
    }
    let freed = match service.cash_step {
        None => saving,
        Some(step) => {
            let whole_steps = ((before - after).max(0.0) / step + 1e-9).floor();
            saving.min(whole_steps * step * unit_cost + (after * unit_cost - cost))
        }
    };
    freed * service.cashable
}

/// `n(n−1)/2 − n`: links between `n` agencies round one person, less those round a lead worker.
#[allow(clippy::cast_precision_loss, reason = "at most 30 agencies")]
fn links_saved(agencies: usize) -> f64 {
    let n = agencies as f64;
    n * (n - 1.0) / 2.0 - n
}

impl Gain {
    /// Cash of each year: `share` of a gain, all of an extra cost; all of it counts as released.
    fn take_cash(&mut self, share: Share) {
        for ((cash, released), flow) in self.cash.iter_mut().zip(&mut self.released).zip(&self.flow) {
            *cash = if *flow < 0.0 { *flow } else { flow * share };
            *released = *cash;
        }
    }
}
