//! Outputs avoided, doubled work removed, work moved online: the `outcomes` pathway. METHOD.md section 7.

use crate::model::appraisal::Appraisal;
use crate::model::appraisal::ForService;
use crate::model::appraisal::Scope;
use crate::model::demand::Demand;
use crate::model::grid::Grid;
use crate::model::levers::Lever;
use crate::model::levers::LeverSet;
use crate::model::outcomes::Outcomes;
use crate::model::people::People;

/// Outputs and what they cost in a changed pathway, a row for each service.
#[derive(Clone, Debug)]
pub(crate) struct Outputs {
    /// `V'`: all outputs.
    pub volume: Grid,
    /// `cost'`: what they cost.
    pub cost: Grid,
    /// The groups' and the added part of `cost'`.
    pub groups_cost: Grid,
    /// `Σ_g (base − max(0, base − avoided)) − added`: what outcomes and own steps spare, where an output has a value of
    /// its own; left at 0 elsewhere.
    pub spared: Grid,
    /// `Π_{φ>0}(1 − φ)` for the group at hand.
    kept: Grid,
    /// `Σ_{φ<0} φ` for the group at hand.
    harm: Grid,
    /// What the structural changes do, year by year, for those in no group.
    everyone_together: Vec<f64>,
    everyone_online: Vec<f64>,
}

/// A structural change: how much of it there is for a person it reaches, and whom it reaches beyond the groups.
#[derive(Clone, Copy, Debug)]
struct Structural {
    /// `k · e · (1 − correction)`.
    effect: f64,
    scope: Scope,
}

impl Structural {
    const NONE: Structural = Structural { effect: 0.0, scope: Scope::Groups };

    fn for_everyone_else(self, roll: f64) -> f64 {
        match self.scope {
            Scope::Groups => 0.0,
            Scope::Everyone => self.effect * roll,
        }
    }
}

impl Outputs {
    pub fn new(services: usize, years: usize) -> Self {
        let by_service = Grid::new(services, years);
        Self {
            volume: by_service.clone(),
            cost: by_service.clone(),
            groups_cost: by_service.clone(),
            spared: by_service.clone(),
            kept: by_service.clone(),
            harm: by_service,
            everyone_together: vec![0.0; years],
            everyone_online: vec![0.0; years],
        }
    }

    /// Follows the redesign's outputs: the groups', those added, and everyone else's.
    pub fn follow(
        &mut self,
        appraisal: &Appraisal,
        set: LeverSet,
        demand: &Demand,
        people: &People,
        outcomes: &Outcomes,
    ) {
        self.volume.clear();
        self.groups_cost.clear();
        self.spared.clear();
        let mut first_use = 0;
        for group in 0..appraisal.groups.len() {
            self.combine_sources(appraisal, group, outcomes);
            self.serve_group(appraisal, set, demand, people, (group, first_use));
            first_use += appraisal.groups[group].uses.len();
        }
        self.add(appraisal, demand, outcomes);
        self.serve_everyone_else(appraisal, set, demand);
    }

    /// Each source in turn: the outcomes of the group in order, then lever 3.
    fn combine_sources(&mut self, appraisal: &Appraisal, group: usize, outcomes: &Outcomes) {
        let people = appraisal.groups[group].people;
        for used in &appraisal.groups[group].uses {
            self.kept.row_mut(used.service).fill(1.0);
            self.harm.row_mut(used.service).fill(0.0);
        }
        if people <= 0.0 {
            return;
        }
        for (index, outcome) in appraisal.outcomes.iter().enumerate() {
            if outcome.group == group {
                let lived = (outcomes.person_years.row(index), outcomes.net_person_years.row(index));
                self.combine(&outcome.effects, lived, people);
            }
        }
        if let Some(lever) = appraisal.redesign.levers.frequent_users() {
            self.combine(
                &lever.effects,
                (outcomes.own_steps.row(group), outcomes.net_own_steps.row(group)),
                people,
            );
        }
    }

    /// `φ = P × effect / people`, at most 1; with `Pⁿ` where the effect is negative.
    fn combine(&mut self, effects: &[ForService], (credited, net): (&[f64], &[f64]), people: f64) {
        for effect in effects {
            if effect.value > 0.0 {
                for (kept, lived) in self.kept.row_mut(effect.service).iter_mut().zip(credited) {
                    *kept *= 1.0 - (lived * effect.value / people).min(1.0);
                }
            } else if effect.value < 0.0 {
                for (harm, lived) in self.harm.row_mut(effect.service).iter_mut().zip(net) {
                    *harm += lived * effect.value / people;
                }
            }
        }
    }

    /// `G = max(0, base − avoided) × (1 − dup)` at `c (1 − shift (1 − cost_ratio))`.
    fn serve_group(
        &mut self,
        appraisal: &Appraisal,
        set: LeverSet,
        demand: &Demand,
        people: &People,
        (group, first_use): (usize, usize),
    ) {
        let (together, online) =
            (structural(appraisal, Lever::MultiAgency, set), structural(appraisal, Lever::DigitalData, set));
        let dearer = 1.0 - cost_ratio(appraisal);
        let cover = people.cover.row(group);
        for (place, used) in appraisal.groups[group].uses.iter().enumerate() {
            let service = &appraisal.services[used.service];
            let unit_cost = demand.unit_cost.row(used.service);
            let base = demand.base.row(first_use + place);
            let (kept, harm) = (self.kept.row(used.service), self.harm.row(used.service));
            let (volume, cost) = (self.volume.row_mut(used.service), self.groups_cost.row_mut(used.service));
            for t in 0..appraisal.years {
                let avoided = base[t] * (1.0 - kept[t] + harm[t]);
                let dup = service.duplicated * together.effect * cover[t];
                let shift = service.digital * online.effect * cover[t];
                let outputs = (base[t] - avoided).max(0.0) * (1.0 - dup);
                volume[t] += outputs;
                cost[t] += outputs * unit_cost[t] * (1.0 - shift * dearer);
            }
            if !service.values.is_empty() {
                for (t, spared) in self.spared.row_mut(used.service).iter_mut().enumerate() {
                    let avoided = base[t] * (1.0 - kept[t] + harm[t]);
                    *spared += base[t] - (base[t] - avoided).max(0.0);
                }
            }
        }
    }

    /// `added_{s,t} = Σ_o Pⁿ_{o,t} × adds_{o,s}`.
    fn add(&mut self, appraisal: &Appraisal, demand: &Demand, outcomes: &Outcomes) {
        for (index, outcome) in appraisal.outcomes.iter().enumerate() {
            for added in &outcome.adds {
                let s = added.service;
                let lived = outcomes.net_person_years.row(index);
                for (t, lived) in lived.iter().enumerate() {
                    self.volume.row_mut(s)[t] += lived * added.value;
                    self.groups_cost.row_mut(s)[t] += lived * added.value * demand.unit_cost.row(s)[t];
                    self.spared.row_mut(s)[t] -= lived * added.value;
                }
            }
        }
    }

    /// `O = max(0, V − Σ_g base) × (1 − dup°)`.
    fn serve_everyone_else(&mut self, appraisal: &Appraisal, set: LeverSet, demand: &Demand) {
        let (together, online) =
            (structural(appraisal, Lever::MultiAgency, set), structural(appraisal, Lever::DigitalData, set));
        for t in 0..appraisal.years {
            let roll = appraisal.redesign.roll(t);
            self.everyone_together[t] = together.for_everyone_else(roll);
            self.everyone_online[t] = online.for_everyone_else(roll);
        }
        let dearer = 1.0 - cost_ratio(appraisal);
        for (index, service) in appraisal.services.iter().enumerate() {
            let unit_cost = demand.unit_cost.row(index);
            let (all, groups) = (demand.volume.row(index), demand.groups.row(index));
            let groups_cost = self.groups_cost.row(index);
            let (volume, cost) = (self.volume.row_mut(index), self.cost.row_mut(index));
            for t in 0..appraisal.years {
                let dup = service.duplicated * self.everyone_together[t];
                let shift = service.digital * self.everyone_online[t];
                let outputs = (all[t] - groups[t]).max(0.0) * (1.0 - dup);
                volume[t] += outputs;
                cost[t] = groups_cost[t] + outputs * unit_cost[t] * (1.0 - shift * dearer);
            }
        }
    }
}

fn structural(appraisal: &Appraisal, lever: Lever, set: LeverSet) -> Structural {
    let levers = &appraisal.redesign.levers;
    levers.scope(lever).zip(levers.evidence(lever)).map_or(Structural::NONE, |(scope, evidence)| Structural {
        effect: levers.strength(lever, set) * (levers.effect(lever) * appraisal.scale.credit(evidence)),
        scope,
    })
}

fn cost_ratio(appraisal: &Appraisal) -> f64 {
    appraisal.redesign.levers.digital_data().map_or(1.0, |lever| lever.cost_ratio)
}
