//! The three pathways set side by side. METHOD.md section 10, outputs against outcomes.

use crate::model::appraisal::Appraisal;
use crate::model::appraisal::Basis;
use crate::model::by_id::ById;
use crate::model::demand::Demand;
use crate::model::discount::present_value;
use crate::model::grid::Grid;
use crate::model::outcomes::Outcomes;
use crate::model::outputs::Outputs;
use crate::model::results::Pathway;
use crate::model::units::Pounds;
use crate::model::views::ratio;

/// What the pathways share: demand today, and the factors that discount.
#[derive(Clone, Copy)]
pub(crate) struct Setting<'a> {
    pub appraisal: &'a Appraisal,
    pub demand: &'a Demand,
    pub factors: &'a [f64],
}

impl Setting<'_> {
    /// Outputs and their cost when the place carries on.
    pub fn carry_on(&self) -> Outputs {
        let mut outputs = Outputs::new(self.appraisal.services.len(), self.appraisal.years);
        for index in 0..self.appraisal.services.len() {
            for (t, unit_cost) in self.demand.unit_cost.row(index).iter().enumerate() {
                let volume = self.demand.volume.row(index)[t];
                outputs.volume.row_mut(index)[t] = volume;
                outputs.cost.row_mut(index)[t] = volume * unit_cost;
                outputs.groups_cost.row_mut(index)[t] = self.demand.groups.row(index)[t] * unit_cost;
            }
        }
        outputs
    }

    /// One pathway from its outputs, what its programme costs, and the outcomes it reaches.
    pub fn pathway(&self, outputs: &Outputs, programme_cost: Pounds, outcomes: ById<Option<f64>>) -> Pathway {
        let appraisal = self.appraisal;
        let all = 0..appraisal.services.len();
        let by_year = |value: &dyn Fn(usize, usize) -> f64| -> Vec<f64> {
            (0..appraisal.years)
                .map(|t| all.clone().fold(0.0, |sum, service| sum + value(service, t)))
                .collect()
        };
        let start = by_year(&|s, t| {
            if t == 0 { self.demand.volume.row(s)[0] * self.demand.unit_cost.row(s)[0] } else { 0.0 }
        });
        let weighted = by_year(&|s, t| outputs.volume.row(s)[t] * self.demand.unit_cost.row(s)[0]);
        let cost = by_year(&|s, t| outputs.cost.row(s)[t]);
        let index = |flow: &[f64]| flow.iter().map(|amount| ratio(100.0 * amount, start[0])).collect();
        Pathway {
            service_outputs: self.by_service(&outputs.volume),
            service_cost: self.by_service(&outputs.cost),
            cost_by_agency: self.cost_by_agency(&outputs.cost),
            output_index: index(&weighted),
            cost_index: index(&cost),
            service_cost_total: total(&cost),
            group_service_cost: total(&by_year(&|s, t| outputs.groups_cost.row(s)[t])),
            programme_cost,
            outcomes,
            programme_cost_per_outcome: None,
            net_cost_per_outcome: None,
            present_service_cost: present_value(&cost, self.factors),
        }
    }

    fn by_service(&self, rows: &Grid) -> ById<Vec<f64>> {
        let services = self.appraisal.services.iter().enumerate();
        ById(services.map(|(index, service)| (service.id.clone(), rows.row(index).to_vec())).collect())
    }

    fn cost_by_agency(&self, cost: &Grid) -> ById<Vec<f64>> {
        let mut paid = Grid::new(self.appraisal.agencies.len(), self.appraisal.years);
        for (index, service) in self.appraisal.services.iter().enumerate() {
            for (agency, share) in &service.paid_by.parts {
                for (paid, cost) in paid.row_mut(*agency).iter_mut().zip(cost.row(index)) {
                    *paid += cost * share;
                }
            }
        }
        self.appraisal.by_agency(|agency| paid.row(agency).to_vec())
    }
}

/// People who would reach each outcome anyway: `Σ_k gross·deadweight` of the redesign without any lever, over
/// every k with `k + lag < T`; none where a net effect was measured, which leaves them unknown.
pub(crate) fn reached_anyway(appraisal: &Appraisal, without_levers: &Outcomes) -> Vec<Option<f64>> {
    let outcomes = appraisal.outcomes.iter().enumerate();
    outcomes
        .map(|(index, outcome)| {
            let in_time = in_time(appraisal, index, without_levers.gross.row(index));
            let anyway = || in_time.iter().fold(0.0, |sum, gross| sum + gross * outcome.deadweight);
            (outcome.basis == Basis::Gross).then(anyway)
        })
        .collect()
}

/// Credited people of each outcome over every k with `k + lag < T`.
pub(crate) fn credited_in_time(appraisal: &Appraisal, outcomes: &Outcomes) -> Vec<f64> {
    (0..appraisal.outcomes.len())
        .map(|index| total(in_time(appraisal, index, outcomes.credited.row(index))))
        .collect()
}

fn in_time<'a>(appraisal: &Appraisal, outcome: usize, people: &'a [f64]) -> &'a [f64] {
    &people[..appraisal.years.saturating_sub(appraisal.outcomes[outcome].course.lag)]
}

/// A sum from the first year to the last.
pub(crate) fn total(flow: &[f64]) -> f64 {
    flow.iter().fold(0.0, |sum, amount| sum + amount)
}
