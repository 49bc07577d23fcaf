//! What the redesign costs, and the time people give. METHOD.md section 8.

use crate::model::appraisal::Appraisal;
use crate::model::appraisal::Cost;
use crate::model::appraisal::CostKind;
use crate::model::appraisal::CostPer;
use crate::model::grid::Grid;
use crate::model::levers::Lever;
use crate::model::levers::LeverSet;
use crate::model::levers::TimeGiven;
use crate::model::people::People;

/// Costs by kind, every payer, and what public budgets carry of them.
#[derive(Clone, Debug)]
pub(crate) struct Costs {
    pub revenue: Vec<f64>,
    pub capital: Vec<f64>,
    pub in_kind: Vec<f64>,
    pub time_given: Vec<f64>,
    /// Revenue and capital of public agencies.
    pub public: Vec<f64>,
    flow: Vec<f64>,
}

impl Costs {
    pub fn new(years: usize) -> Self {
        let flow = vec![0.0; years];
        Self {
            revenue: flow.clone(),
            capital: flow.clone(),
            in_kind: flow.clone(),
            time_given: flow.clone(),
            public: flow.clone(),
            flow,
        }
    }

    /// Reckons the redesign's costs, and the time given to it.
    pub fn reckon_redesign(&mut self, appraisal: &Appraisal, set: LeverSet, people: &People) {
        self.clear();
        let levers = &appraisal.redesign.levers;
        let own = std::iter::once((1.0, appraisal.redesign.costs.as_slice()));
        for (strength, costs) in own.chain(Lever::ALL.iter().filter_map(|lever| levers.costs(*lever, set))) {
            for cost in costs {
                self.add(appraisal, cost, strength, Some(people));
            }
        }
        let worth = |lever: &TimeGiven| lever.hours * lever.hour_value.real();
        give_time(appraisal, set, worth, |t, given| self.time_given[t] += given);
    }

    /// Reckons the output drive's costs.
    pub fn reckon_drive(&mut self, appraisal: &Appraisal) {
        self.clear();
        for cost in &appraisal.efficiency.costs {
            self.add(appraisal, cost, 1.0, None);
        }
    }

    /// Revenue and capital by the agency that pays, added to a row for each agency.
    pub fn by_agency(&mut self, appraisal: &Appraisal, set: LeverSet, people: &People, paid: &mut Grid) {
        let levers = &appraisal.redesign.levers;
        let own = std::iter::once((1.0, appraisal.redesign.costs.as_slice()));
        for (strength, costs) in own.chain(Lever::ALL.iter().filter_map(|lever| levers.costs(*lever, set))) {
            for cost in costs.iter().filter(|cost| cost.kind != CostKind::InKind) {
                write_flow(appraisal, cost, strength, Some(people), &mut self.flow);
                for (agency, share) in &cost.paid_by.parts {
                    for (paid, amount) in paid.row_mut(*agency).iter_mut().zip(&self.flow) {
                        *paid += amount * share;
                    }
                }
            }
        }
    }

    fn clear(&mut self) {
        self.revenue.fill(0.0);
        self.capital.fill(0.0);
        self.in_kind.fill(0.0);
        self.time_given.fill(0.0);
        self.public.fill(0.0);
    }

    fn add(&mut self, appraisal: &Appraisal, cost: &Cost, strength: f64, people: Option<&People>) {
        write_flow(appraisal, cost, strength, people, &mut self.flow);
        let (total, public) = match cost.kind {
            CostKind::Revenue => (&mut self.revenue, cost.paid_by.public),
            CostKind::Capital => (&mut self.capital, cost.paid_by.public),
            CostKind::InKind => (&mut self.in_kind, 0.0),
        };
        for (t, amount) in self.flow.iter().enumerate() {
            total[t] += amount;
            self.public[t] += amount * public;
        }
    }
}

/// A cost year by year: its amount × how much of it there is × `(1 + price_growth)^t` × `1 + uplift` × the lever's strength.
fn write_flow(appraisal: &Appraisal, cost: &Cost, strength: f64, people: Option<&People>, flow: &mut [f64]) {
    flow.fill(0.0);
    write_quantity(appraisal, cost.per, people, flow);
    let amount = cost.amount.real();
    let uplift = appraisal.scale.uplift(cost.evidence);
    let mut dearer = 1.0;
    for quantity in flow {
        *quantity = amount * *quantity * dearer * uplift * strength;
        dearer *= 1.0 + cost.price_growth;
    }
}

/// How much there is of what the cost is reckoned by.
fn write_quantity(appraisal: &Appraisal, per: CostPer, people: Option<&People>, flow: &mut [f64]) {
    let levers = &appraisal.redesign.levers;
    match (per, people) {
        (CostPer::Once { year }, _) => {
            flow.iter_mut().skip(year).take(1).for_each(|quantity| *quantity = 1.0);
        }
        (CostPer::Year { from, to }, _) => {
            flow.iter_mut().take(to + 1).skip(from).for_each(|quantity| *quantity = 1.0);
        }
        (CostPer::Person { group }, Some(people)) => add_people(&people.taken_on, group, appraisal, flow),
        (CostPer::Engaged { group }, Some(people)) => add_people(&people.engaged, group, appraisal, flow),
        (CostPer::Complete { group }, Some(people)) => add_people(&people.complete, group, appraisal, flow),
        (CostPer::VolunteerYear, _) => {
            let last = appraisal.last_year_of_delivery();
            let volunteers = levers.time_given(Lever::SocialAction).map_or(0.0, |time| time.count);
            for (t, quantity) in flow.iter_mut().enumerate().take(last + 1) {
                *quantity = volunteers * appraisal.redesign.roll(t);
            }
        }
        (CostPer::PeerGroupYear, _) => {
            let groups = levers.time_given(Lever::PeerNetworks).map_or(0.0, |time| time.count);
            for (t, quantity) in flow.iter_mut().enumerate() {
                *quantity = groups * appraisal.redesign.roll(t);
            }
        }
        (CostPer::Person { .. } | CostPer::Engaged { .. } | CostPer::Complete { .. }, None) => {}
    }
}

fn add_people(people: &Grid, group: Option<usize>, appraisal: &Appraisal, flow: &mut [f64]) {
    let groups = group.map_or(0..appraisal.groups.len(), |group| group..group + 1);
    for group in groups {
        for (quantity, people) in flow.iter_mut().zip(people.row(group)) {
            *quantity += people;
        }
    }
}

impl Appraisal {
    /// `delivery_years − 1 +` the greatest `start` of any group.
    pub(crate) fn last_year_of_delivery(&self) -> usize {
        let starts = self.groups.iter().filter_map(|group| group.take_up.map(|take_up| take_up.start));
        self.redesign.delivery_years - 1 + starts.max().unwrap_or(0)
    }
}

/// What the time people give comes to, year by year: `worth` for each person × people × strength × roll-out,
/// volunteers up to the last year of delivery, peers in every year.
pub(crate) fn give_time(
    appraisal: &Appraisal,
    set: LeverSet,
    worth: impl Fn(&TimeGiven) -> f64,
    mut give: impl FnMut(usize, f64),
) {
    let levers = &appraisal.redesign.levers;
    let volunteering_ends = (appraisal.last_year_of_delivery() + 1).min(appraisal.years);
    for (lever, ends) in [(Lever::SocialAction, volunteering_ends), (Lever::PeerNetworks, appraisal.years)] {
        let Some(time) = levers.time_given(lever) else { continue };
        let whole = time.count * time.members * worth(time) * levers.strength(lever, set);
        for t in 0..ends {
            give(t, whole * appraisal.redesign.roll(t));
        }
    }
}
