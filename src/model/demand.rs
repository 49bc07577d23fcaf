//! Demand when the place carries on. METHOD.md section 5.

use crate::model::appraisal::Appraisal;
use crate::model::grid::Grid;

/// Outputs when the place carries on.
#[derive(Clone, Debug)]
pub(crate) struct Demand {
    /// `base`: outputs that a group uses of a service; a row for each use of each group, in their order.
    pub base: Grid,
    /// `Σ_g base`: a row for each service.
    pub groups: Grid,
    /// `V`: all outputs; a row for each service.
    pub volume: Grid,
    /// `c`: the unit cost of each service in each year, at the scenario's price year; that of year 0 is today's.
    pub unit_cost: Grid,
    /// `(1 + growth)^t`: a row for each service.
    growth: Grid,
}

impl Demand {
    pub fn new(appraisal: &Appraisal) -> Self {
        let uses = appraisal.groups.iter().map(|group| group.uses.len()).sum();
        let by_service = Grid::new(appraisal.services.len(), appraisal.years);
        Self {
            base: Grid::new(uses, appraisal.years),
            groups: by_service.clone(),
            volume: by_service.clone(),
            unit_cost: by_service.clone(),
            growth: by_service,
        }
    }

    /// `c_{s,t} = real(unit_cost) × (1 + price_growth)^t`, `base_{g,s,t} = people × use × (1 + growth)^t` and
    /// `V_{s,t} = max(volume × (1 + growth)^t, Σ_g base)`.
    pub fn follow(&mut self, appraisal: &Appraisal) {
        for (index, service) in appraisal.services.iter().enumerate() {
            let today = service.unit_cost.real();
            let mut dearer = 1.0;
            for unit_cost in self.unit_cost.row_mut(index) {
                *unit_cost = today * dearer;
                dearer *= 1.0 + service.price_growth;
            }
            let mut grown = 1.0;
            for growth in self.growth.row_mut(index) {
                *growth = grown;
                grown *= 1.0 + service.growth;
            }
        }
        self.groups.clear();
        let mut row = 0;
        for group in &appraisal.groups {
            for used in &group.uses {
                let base = self.base.row_mut(row);
                let (growth, total) = (self.growth.row(used.service), self.groups.row_mut(used.service));
                for (t, base) in base.iter_mut().enumerate() {
                    *base = group.people * used.value * growth[t];
                    total[t] += *base;
                }
                row += 1;
            }
        }
        for (index, service) in appraisal.services.iter().enumerate() {
            let (growth, groups) = (self.growth.row(index), self.groups.row(index));
            for (t, volume) in self.volume.row_mut(index).iter_mut().enumerate() {
                *volume = (service.volume * growth[t]).max(groups[t]);
            }
        }
    }
}
