//! One evaluation: an appraisal in, everything METHOD.md section 15 lists out.

use crate::model::appraisal::Appraisal;
use crate::model::benefits::Changed;
use crate::model::benefits::each_saving;
use crate::model::by_id::ById;
use crate::model::costs::Costs;
use crate::model::deal::Flows;
use crate::model::deal::strike;
use crate::model::demand::Demand;
use crate::model::drive;
use crate::model::drive_to_match::drive_to_match;
use crate::model::gain::Gain;
use crate::model::gain::Gains;
use crate::model::gain::GainsByAgency;
use crate::model::grid::Grid;
use crate::model::levers::LeverSet;
use crate::model::outputs::Outputs;
use crate::model::pathways::Setting;
use crate::model::pathways::credited_in_time;
use crate::model::pathways::reached_anyway;
use crate::model::pathways::total;
use crate::model::people::People;
use crate::model::results::Benefits;
use crate::model::results::ByView;
use crate::model::results::GroupResult;
use crate::model::results::OutcomeResult;
use crate::model::results::Pathways;
use crate::model::results::PerPerson;
use crate::model::results::Programme;
use crate::model::results::Results;
use crate::model::results::Views;
use crate::model::shapley::lever_worth;
use crate::model::simulation::Simulation;
use crate::model::views::Factors;
use crate::model::views::ratio;
use crate::model::views::views;
use crate::model::warnings::warnings;

/// The format of [`Results`].
const RESULTS_FORMAT: &str = "outcomes-calculator-results/1";

/// Evaluates an appraisal. The same appraisal gives the same bits, natively and in WebAssembly.
///
/// Money is in pounds, real terms, at the scenario's price year. Benefits and costs are both positive where they are
/// what their names say; a net flow or value is benefits less costs. Ranges are left to
/// [`crate::uncertainty::evaluate::evaluate`]: `sensitivity` is empty and `uncertainty` none. Source: METHOD.md
/// sections 3 to 12, 14 and 15.
///
/// ```
/// # use outcomes_calculator::{data::presets::preset, scenario::Scenario};
/// # let scenario = Scenario::new(serde_json::from_str(preset("frequent-ae").unwrap_or_default())?);
/// use outcomes_calculator::model::evaluate::evaluate;
/// use outcomes_calculator::scenario::validate::validate;
///
/// let appraisal = validate(&scenario).expect("a preset has no faults");
/// let results = evaluate(&appraisal);
/// assert_eq!(results.years.len(), results.views.fiscal.net_flow.len());
/// assert_eq!(results.discount_factors[0], 1.0);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[must_use]
pub fn evaluate(appraisal: &Appraisal) -> Results {
    let mut simulation = Simulation::new(appraisal);
    simulation.run(appraisal, LeverSet::NONE);
    let anyway = reached_anyway(appraisal, &simulation.outcomes);
    let levers = lever_worth(appraisal, &mut simulation);
    simulation.run(appraisal, LeverSet::ALL);

    let drive = Drive::follow(appraisal, &simulation.demand, &simulation.factors);
    let by_agency = gains_by_agency(appraisal, &mut simulation);
    let mut paid = Grid::new(appraisal.agencies.len(), appraisal.years);
    simulation.costs.by_agency(appraisal, LeverSet::ALL, &simulation.people, &mut paid);
    let factors = &simulation.factors.standard;
    let money = Flows { paid: &paid, saving: &by_agency.cashable, released: &simulation.gains.released };
    let deal = strike(appraisal, money, &simulation.outcomes, factors);
    let rows = |grid: &Grid| appraisal.by_agency(|agency| grid.row(agency).to_vec());
    let views = views(&simulation.gains, &simulation.costs, &simulation.factors);
    let mut results = Results {
        format: RESULTS_FORMAT,
        title: appraisal.title.clone(),
        years: (appraisal.start_year..).take(appraisal.years).collect(),
        discount_factors: factors.clone(),
        pathways: pathways(appraisal, &simulation, &drive, &anyway),
        groups: groups(appraisal, &simulation.demand, &simulation.people),
        outcomes: outcomes(appraisal, &simulation),
        programme: programme(&simulation, rows(&paid)),
        benefits: benefits(&simulation.gains, rows(&by_agency.fiscal), rows(&by_agency.cashable)),
        drive_to_match: drive_to_match(appraisal, &simulation.demand, &simulation.factors, &views),
        views,
        efficiency_views: drive.views,
        deal,
        levers,
        sensitivity: Vec::new(),
        uncertainty: None,
        warnings: Vec::new(),
    };
    results.warnings = warnings(appraisal, &simulation, &results);
    results
}

/// What the redesign is worth in each view, in £ of the price year, discounted: as in [`evaluate`], without the rest of it.
///
/// ```
/// # use outcomes_calculator::{model::evaluate::{evaluate, net_present_values}, scenario::{preset::preset_scenario, validate::validate}};
/// let appraisal = preset_scenario("families").map(|families| validate(families).expect("a preset has no faults"));
/// let worth = appraisal.as_ref().map(|appraisal| net_present_values(appraisal).fiscal);
/// assert_eq!(worth, appraisal.as_ref().map(|appraisal| evaluate(appraisal).views.fiscal.net_present_value));
/// ```
#[must_use]
pub fn net_present_values(appraisal: &Appraisal) -> ByView {
    Simulation::new(appraisal).run(appraisal, LeverSet::ALL)
}

/// The output drive: its outputs, its programme, its views.
struct Drive {
    outputs: Outputs,
    programme_cost: f64,
    views: Views,
}

impl Drive {
    fn follow(appraisal: &Appraisal, demand: &Demand, factors: &Factors) -> Self {
        let mut outputs = Outputs::new(appraisal.services.len(), appraisal.years);
        drive::follow(appraisal, demand, &mut outputs);
        let mut costs = Costs::new(appraisal.years);
        costs.reckon_drive(appraisal);
        let mut gains = Gains::new(appraisal.years);
        let mut gain = Gain::new(appraisal.years);
        each_saving(appraisal, demand, &outputs, &mut gain, &mut |gain, nature| gains.add(gain, nature));
        Self { outputs, programme_cost: programme_cost(&costs), views: views(&gains, &costs, factors) }
    }
}

/// `Σ_t` revenue and capital of every payer.
fn programme_cost(costs: &Costs) -> f64 {
    costs.revenue.iter().zip(&costs.capital).fold(0.0, |sum, (revenue, capital)| sum + (revenue + capital))
}

fn gains_by_agency(appraisal: &Appraisal, simulation: &mut Simulation) -> GainsByAgency {
    let empty = Grid::new(appraisal.agencies.len(), appraisal.years);
    let mut by_agency = GainsByAgency { fiscal: empty.clone(), cashable: empty };
    let changed = Changed {
        appraisal,
        set: LeverSet::ALL,
        demand: &simulation.demand,
        people: &simulation.people,
        outcomes: &simulation.outcomes,
        outputs: &simulation.outputs,
    };
    changed.each_gain(&mut simulation.gain, |gain, nature| {
        by_agency.add(gain, nature, |agency| appraisal.agencies[agency].is_public);
    });
    by_agency
}

fn pathways(
    appraisal: &Appraisal,
    simulation: &Simulation,
    drive: &Drive,
    anyway: &[Option<f64>],
) -> Pathways {
    let setting = Setting { appraisal, demand: &simulation.demand, factors: &simulation.factors.standard };
    let by_outcome = |people: &dyn Fn(usize) -> Option<f64>| {
        let outcomes = appraisal.outcomes.iter().enumerate();
        ById(outcomes.map(|(index, outcome)| (outcome.id.clone(), people(index))).collect())
    };
    let credited = credited_in_time(appraisal, &simulation.outcomes);
    let reached_anyway = by_outcome(&|index| anyway[index]);
    let programme_cost = programme_cost(&simulation.costs);
    let mut outcomes = setting.pathway(
        &simulation.outputs,
        programme_cost,
        by_outcome(&|index| Some(anyway[index].unwrap_or(0.0) + credited[index])),
    );
    if let [credited] = credited.as_slice() {
        let net_cost = total(&simulation.costs.public) - total(&simulation.gains.fiscal);
        outcomes.programme_cost_per_outcome = ratio(programme_cost, *credited);
        outcomes.net_cost_per_outcome = ratio(net_cost, *credited);
    }
    Pathways {
        today: setting.pathway(&setting.carry_on(), 0.0, reached_anyway.clone()),
        outputs: setting.pathway(&drive.outputs, drive.programme_cost, reached_anyway),
        outcomes,
    }
}

fn groups(appraisal: &Appraisal, demand: &Demand, people: &People) -> ById<GroupResult> {
    let place_cost = (0..appraisal.services.len())
        .fold(0.0, |sum, service| sum + demand.volume.row(service)[0] * demand.unit_cost.row(service)[0]);
    let mut first_use = 0;
    let groups = appraisal.groups.iter().enumerate().map(|(index, group)| {
        let mut outputs = vec![0.0; appraisal.services.len()];
        let mut cost = 0.0;
        for (place, used) in group.uses.iter().enumerate() {
            let base = demand.base.row(first_use + place)[0];
            outputs[used.service] = base;
            cost += base * demand.unit_cost.row(used.service)[0];
        }
        first_use += group.uses.len();
        let services = appraisal.services.iter().zip(outputs).enumerate();
        let shares = services
            .map(|(s, (service, outputs))| (service.id.clone(), ratio(outputs, demand.volume.row(s)[0])));
        let result = GroupResult {
            cost,
            cost_per_person: ratio(cost, group.people),
            share_of_cost: ratio(cost, place_cost),
            share_of_outputs: ById(shares.collect()),
            taken_on: people.taken_on.row(index).to_vec(),
            engaged: people.engaged.row(index).to_vec(),
            complete: people.complete.row(index).to_vec(),
        };
        (group.id.clone(), result)
    });
    ById(groups.collect())
}

fn outcomes(appraisal: &Appraisal, simulation: &Simulation) -> ById<OutcomeResult> {
    let reached = &simulation.outcomes;
    let outcomes = appraisal.outcomes.iter().enumerate().map(|(index, outcome)| {
        let result = OutcomeResult {
            gross: reached.gross.row(index).to_vec(),
            net: reached.net.row(index).to_vec(),
            credited: reached.credited.row(index).to_vec(),
            person_years: reached.person_years.row(index).to_vec(),
            total_credited: total(reached.credited.row(index)),
        };
        (outcome.id.clone(), result)
    });
    ById(outcomes.collect())
}

fn programme(simulation: &Simulation, by_agency: ById<Vec<f64>>) -> Programme {
    let (costs, people) = (&simulation.costs, &simulation.people);
    let each = |people: &Grid| ratio(programme_cost(costs), people.total());
    Programme {
        revenue: costs.revenue.clone(),
        capital: costs.capital.clone(),
        in_kind: costs.in_kind.clone(),
        time_given: costs.time_given.clone(),
        by_agency,
        per_person: PerPerson {
            taken_on: each(&people.taken_on),
            engaged: each(&people.engaged),
            complete: each(&people.complete),
        },
    }
}

fn benefits(gains: &Gains, fiscal: ById<Vec<f64>>, cashable: ById<Vec<f64>>) -> Benefits {
    let growth = gains.cashable.iter().zip(&gains.released).map(|(cash, released)| cash - released);
    Benefits {
        fiscal: gains.fiscal.clone(),
        transfers: gains.transfers.clone(),
        economic: gains.economic.clone(),
        social: gains.social.clone(),
        cashable: gains.cashable.clone(),
        released: gains.released.clone(),
        avoided_growth: growth.collect(),
        fiscal_by_agency: fiscal,
        cashable_by_agency: cashable,
    }
}
