//! The three views, payback and rate of return. METHOD.md section 10.

use crate::model::costs::Costs;
use crate::model::discount::present_value;
use crate::model::gain::Gains;
use crate::model::people::as_years;
use crate::model::results::ByView;
use crate::model::results::View;
use crate::model::results::Views;
use crate::model::units::Pounds;
use crate::model::units::Rate;
use crate::model::units::Years;

/// Where an amount of money is compared with 0, less than half a penny counts as 0.
const HALF_A_PENNY: Pounds = 0.005;

/// An amount as it is compared with 0.
pub(crate) fn settled(amount: Pounds) -> Pounds {
    if amount.abs() < HALF_A_PENNY { 0.0 } else { amount }
}

/// Discount factors by year, for all but health and for health.
#[derive(Clone, Debug)]
pub(crate) struct Factors {
    pub standard: Vec<f64>,
    pub health: Vec<f64>,
}

impl Factors {
    pub fn new(years: usize) -> Self {
        Self { standard: vec![1.0; years], health: vec![1.0; years] }
    }
}

/// The net present value of each view.
pub(crate) fn net_present_values(gains: &Gains, costs: &Costs, factors: &Factors) -> ByView {
    let [public_value, fiscal, cashable] =
        present_values(gains, costs, factors).map(|(benefit, cost)| benefit - cost);
    ByView { public_value, fiscal, cashable }
}

/// The present benefit and cost of public value, the fiscal and the cashable view.
fn present_values(gains: &Gains, costs: &Costs, factors: &Factors) -> [(Pounds, Pounds); 3] {
    let (mut value, mut resources) = (0.0, 0.0);
    for (t, factor) in factors.standard.iter().enumerate() {
        let health = gains.health[t];
        let rest = gains.fiscal[t] - gains.transfers[t] + gains.economic[t] + (gains.social[t] - health);
        value += rest * factor + health * factors.health[t];
        resources += resources_used(costs, t) * factor;
    }
    let budgets = present_value(&costs.public, &factors.standard);
    [
        (value, resources),
        (present_value(&gains.fiscal, &factors.standard), budgets),
        (present_value(&gains.cashable, &factors.standard), budgets),
    ]
}

fn resources_used(costs: &Costs, t: usize) -> Pounds {
    costs.revenue[t] + costs.capital[t] + costs.in_kind[t] + costs.time_given[t]
}

/// The three views in full.
pub(crate) fn views(gains: &Gains, costs: &Costs, factors: &Factors) -> Views {
    let [public, fiscal, cashable] = present_values(gains, costs, factors);
    let years = factors.standard.len();
    let flow = |gain: &dyn Fn(usize) -> f64, cost: &dyn Fn(usize) -> f64| -> Vec<f64> {
        (0..years).map(|t| gain(t) - cost(t)).collect()
    };
    let everything = |t: usize| gains.fiscal[t] - gains.transfers[t] + gains.economic[t] + gains.social[t];
    let public_flow = flow(&everything, &|t| resources_used(costs, t));
    let public_discounted = (0..years).map(|t| {
        let health = gains.health[t];
        (public_flow[t] - health) * factors.standard[t] + health * factors.health[t]
    });
    let fiscal_flow = flow(&|t| gains.fiscal[t], &|t| costs.public[t]);
    let cash_flow = flow(&|t| gains.cashable[t], &|t| costs.public[t]);
    let time_given = present_value(&costs.time_given, &factors.standard);
    Views {
        public_value: View {
            present_time_given: Some(time_given),
            ..view(public, public_discounted, &public_flow)
        },
        fiscal: view(fiscal, discounted(&fiscal_flow, factors), &fiscal_flow),
        cashable: view(cashable, discounted(&cash_flow, factors), &cash_flow),
    }
}

fn discounted(flow: &[f64], factors: &Factors) -> impl Iterator<Item = f64> {
    flow.iter().zip(&factors.standard).map(|(amount, factor)| amount * factor)
}

fn view((benefit, cost): (Pounds, Pounds), discounted: impl Iterator<Item = f64>, net_flow: &[f64]) -> View {
    View {
        present_benefit: benefit,
        present_cost: cost,
        net_present_value: benefit - cost,
        ratio: ratio(benefit, cost),
        payback_years: payback(net_flow.iter().copied()),
        discounted_payback_years: payback(discounted),
        internal_rate_of_return: internal_rate_of_return(net_flow),
        net_flow: net_flow.to_vec(),
        present_time_given: None,
    }
}

/// `amount / whole`; none where the whole is 0, or so near to it that a double cannot hold the ratio.
pub(crate) fn ratio(amount: f64, whole: f64) -> Option<f64> {
    Some(amount / whole).filter(|ratio| ratio.is_finite())
}

/// The first point in years from which the cumulative flow stays at or above 0 to the end, within a year by
/// straight line; 0 where it never goes below 0, none where it ends below 0.
///
/// ```
/// # use outcomes_calculator::model::views::payback;
/// assert_eq!(payback([-100.0, 50.0, 100.0].into_iter()), Some(2.5));
/// ```
#[must_use]
pub fn payback(flow: impl Iterator<Item = Pounds>) -> Option<Years> {
    let (mut total, mut before) = (0.0, 0.0);
    let mut paid_back = Some(0.0);
    for (t, amount) in flow.enumerate() {
        total += amount;
        let now = settled(total);
        if now < 0.0 {
            paid_back = None;
        } else if paid_back.is_none() {
            paid_back = Some(as_years(t) + (-before) / (now - before));
        }
        before = now;
    }
    paid_back
}

/// The rate at which the flow's net present value is 0, by bisection to 1e−12 between −0.99 and 10, the ends left
/// out; none unless the first flow that is not 0 is negative and the flow changes sign exactly once.
///
/// ```
/// # use outcomes_calculator::model::views::internal_rate_of_return;
/// let rate = internal_rate_of_return(&[-100.0, 110.0]);
/// assert!(rate.is_some_and(|rate| (rate - 0.1).abs() < 1e-11));
/// ```
#[must_use]
pub fn internal_rate_of_return(flow: &[Pounds]) -> Option<Rate> {
    let mut signs = flow.iter().map(|amount| settled(*amount)).filter(|amount| *amount != 0.0);
    let first_is_cost = signs.next()? < 0.0;
    let returns = signs.skip_while(|amount| *amount < 0.0).collect::<Vec<_>>();
    let changes_once = !returns.is_empty() && returns.iter().all(|amount| *amount > 0.0);
    if !(first_is_cost && changes_once) {
        return None;
    }
    let (mut low, mut high) = (-0.99, 10.0);
    if net_present_value_at(low, flow) <= 0.0 || net_present_value_at(high, flow) >= 0.0 {
        return None;
    }
    while high - low > 1e-12 {
        let middle = low + (high - low) / 2.0;
        if net_present_value_at(middle, flow) > 0.0 { low = middle } else { high = middle }
    }
    Some(low + (high - low) / 2.0)
}

fn net_present_value_at(rate: Rate, flow: &[Pounds]) -> Pounds {
    let (mut total, mut factor) = (0.0, 1.0);
    for amount in flow {
        total += amount * factor;
        factor /= 1.0 + rate;
    }
    total
}
