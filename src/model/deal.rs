//! The local deal: who pays, who gains, who is repaid. METHOD.md section 11.

use crate::model::appraisal::Appraisal;
use crate::model::by_id::ById;
use crate::model::discount::present_value;
use crate::model::grid::Grid;
use crate::model::outcomes::Outcomes;
use crate::model::results::DealResult;
use crate::model::views::settled;

/// Money between agencies, a row for each.
struct Ledger {
    contribution: Grid,
    outcome_payments: Grid,
    paid_in: Grid,
    repaid: Grid,
    surplus: Grid,
    owed: Vec<f64>,
    reinvested: Vec<f64>,
}

/// What a deal moves and is measured by.
#[derive(Clone, Copy)]
pub(crate) struct Flows<'a> {
    /// What the redesign costs, a row for each agency.
    pub paid: &'a Grid,
    /// What it saves in cash, a row for each agency.
    pub saving: &'a Grid,
    /// The part of all savings by which budgets fall.
    pub released: &'a [f64],
}

/// Shares out what the redesign costs and saves.
pub(crate) fn strike(
    appraisal: &Appraisal,
    Flows { paid, saving, released }: Flows,
    outcomes: &Outcomes,
    factors: &[f64],
) -> DealResult {
    let mut ledger = Ledger::new(appraisal, paid);
    ledger.pay_for_outcomes(appraisal, outcomes);
    ledger.pay_in(appraisal, saving);
    for t in 0..appraisal.years {
        ledger.settle_year(appraisal, t);
    }
    let contributed = present_total(&ledger.contribution, factors);
    let short_of = |gained: f64| (contributed - gained).max(0.0);
    let shortfall = short_of(present_total(saving, factors));
    let shortfall_released = short_of(present_value(released, factors));
    DealResult { shortfall, shortfall_released, ..ledger.result(appraisal, saving, factors) }
}

impl Ledger {
    fn new(appraisal: &Appraisal, paid: &Grid) -> Self {
        let agencies = appraisal.agencies.len();
        let empty = Grid::new(agencies, appraisal.years);
        let contribution = match &appraisal.deal.contributions {
            None => paid.clone(),
            Some(split) => {
                let mut shared = empty.clone();
                for t in 0..appraisal.years {
                    let mut whole = 0.0;
                    for agency in 0..agencies {
                        whole += paid.row(agency)[t];
                    }
                    for (agency, share) in &split.parts {
                        shared.row_mut(*agency)[t] = whole * share;
                    }
                }
                shared
            }
        };
        Self {
            contribution,
            outcome_payments: empty.clone(),
            paid_in: empty.clone(),
            repaid: empty.clone(),
            surplus: empty,
            owed: vec![0.0; agencies],
            reinvested: vec![0.0; appraisal.years],
        }
    }

    /// `real(amount) × N`, for people newly there.
    fn pay_for_outcomes(&mut self, appraisal: &Appraisal, outcomes: &Outcomes) {
        for payment in &appraisal.deal.outcome_payments {
            let amount = payment.amount.real();
            let lag = appraisal.outcomes[payment.outcome].course.lag;
            let paid = self.outcome_payments.row_mut(payment.agency);
            for (paid, newly) in paid.iter_mut().skip(lag).zip(outcomes.credited.row(payment.outcome)) {
                *paid += amount * newly;
            }
        }
    }

    /// `share_back × max(0, saving)`, and the outcome payments.
    fn pay_in(&mut self, appraisal: &Appraisal, saving: &Grid) {
        for (agency, share) in &appraisal.deal.share_back {
            for (paid, saving) in self.paid_in.row_mut(*agency).iter_mut().zip(saving.row(*agency)) {
                *paid = share * saving.max(0.0);
            }
        }
        for agency in 0..appraisal.agencies.len() {
            for (paid, outcomes) in
                self.paid_in.row_mut(agency).iter_mut().zip(self.outcome_payments.row(agency))
            {
                *paid += outcomes;
            }
        }
    }

    /// The pool of a year repays what is owed, in proportion; what is left is reinvested or shared out.
    fn settle_year(&mut self, appraisal: &Appraisal, t: usize) {
        let agencies = 0..appraisal.agencies.len();
        let mut pool = 0.0;
        let mut owed_in_all = 0.0;
        for agency in agencies.clone() {
            let outstanding = if t == 0 { 0.0 } else { self.owed[agency] - self.repaid.row(agency)[t - 1] };
            let grown = outstanding.max(0.0) * (1.0 + appraisal.deal.rate_of_return);
            self.owed[agency] = grown + self.contribution.row(agency)[t];
            owed_in_all += self.owed[agency];
            pool += self.paid_in.row(agency)[t];
        }
        let repayment = pool.min(owed_in_all);
        for agency in agencies {
            let share = if owed_in_all > 0.0 { repayment * self.owed[agency] / owed_in_all } else { 0.0 };
            self.repaid.row_mut(agency)[t] = share;
        }
        let left = pool - repayment;
        match &appraisal.deal.surplus {
            None => self.reinvested[t] = left,
            Some(split) => {
                for (agency, share) in &split.parts {
                    self.surplus.row_mut(*agency)[t] = left * share;
                }
            }
        }
    }

    fn result(self, appraisal: &Appraisal, saving: &Grid, factors: &[f64]) -> DealResult {
        let mut net = saving.clone();
        let last = appraisal.years - 1;
        for agency in 0..appraisal.agencies.len() {
            for (t, net) in net.row_mut(agency).iter_mut().enumerate() {
                *net = *net - self.contribution.row(agency)[t] - self.paid_in.row(agency)[t]
                    + self.repaid.row(agency)[t]
                    + self.surplus.row(agency)[t];
            }
        }
        let rows = |grid: &Grid| appraisal.by_agency(|agency| grid.row(agency).to_vec());
        let present_net = appraisal.by_agency(|agency| present_value(net.row(agency), factors));
        let out_of_pocket =
            present_net.iter().filter(|(_, net)| settled(**net) < 0.0).map(|(id, _)| id.to_owned()).collect();
        DealResult {
            contribution: rows(&self.contribution),
            saving: rows(saving),
            outcome_payments: rows(&self.outcome_payments),
            paid_in: rows(&self.paid_in),
            repaid: rows(&self.repaid),
            surplus: rows(&self.surplus),
            net: rows(&net),
            reinvested: self.reinvested,
            present_net,
            out_of_pocket,
            shortfall: 0.0,
            shortfall_released: 0.0,
            repaid_in_full: appraisal
                .by_agency(|agency| settled(self.owed[agency] - self.repaid.row(agency)[last]) <= 0.0),
        }
    }
}

/// The present value of every agency's row.
fn present_total(rows: &Grid, factors: &[f64]) -> f64 {
    (0..rows.len()).fold(0.0, |sum, agency| sum + present_value(rows.row(agency), factors))
}

impl Appraisal {
    /// A value for each agency, by its id.
    pub(crate) fn by_agency<T>(&self, value: impl Fn(usize) -> T) -> ById<T> {
        ById(
            self.agencies
                .iter()
                .enumerate()
                .map(|(index, agency)| (agency.id.clone(), value(index)))
                .collect(),
        )
    }
}
