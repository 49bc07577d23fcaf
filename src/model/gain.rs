//! One gain, and the totals of many. METHOD.md section 9.

use crate::model::appraisal::Split;
use crate::model::grid::Grid;

/// One gain year by year, before it is shared out; negative where it is an extra cost.
#[derive(Clone, Debug)]
pub(crate) struct Gain {
    pub flow: Vec<f64>,
    /// The part of `flow` that leaves a budget.
    pub cash: Vec<f64>,
    /// The part of `cash` by which a budget falls below where it stands.
    pub released: Vec<f64>,
}

/// What kind of gain it is, and to whom it falls.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Nature<'a> {
    /// Fiscal where the agency is public, economic where it is not.
    Saving {
        falls_to: &'a Split,
    },
    /// Fiscal where the agency is public, in no view where it is not.
    Transfer {
        falls_to: &'a Split,
    },
    Economic,
    Social {
        is_health: bool,
    },
}

impl Gain {
    pub fn new(years: usize) -> Self {
        let flow = vec![0.0; years];
        Self { flow: flow.clone(), cash: flow.clone(), released: flow }
    }

    pub fn clear(&mut self) {
        self.flow.fill(0.0);
        self.cash.fill(0.0);
        self.released.fill(0.0);
    }
}

/// The sum of gains, by kind.
#[derive(Clone, Debug)]
pub(crate) struct Gains {
    pub fiscal: Vec<f64>,
    pub transfers: Vec<f64>,
    pub economic: Vec<f64>,
    /// Social gains, health included.
    pub social: Vec<f64>,
    /// The part of `social` that is discounted as health.
    pub health: Vec<f64>,
    pub cashable: Vec<f64>,
    pub released: Vec<f64>,
}

impl Gains {
    pub fn new(years: usize) -> Self {
        let flow = vec![0.0; years];
        Self {
            fiscal: flow.clone(),
            transfers: flow.clone(),
            economic: flow.clone(),
            social: flow.clone(),
            health: flow.clone(),
            cashable: flow.clone(),
            released: flow,
        }
    }

    pub fn clear(&mut self) {
        self.fiscal.fill(0.0);
        self.transfers.fill(0.0);
        self.economic.fill(0.0);
        self.social.fill(0.0);
        self.health.fill(0.0);
        self.cashable.fill(0.0);
        self.released.fill(0.0);
    }

    /// Adds one gain to the totals of its kind.
    pub fn add(&mut self, gain: &Gain, nature: Nature) {
        match nature {
            Nature::Saving { falls_to } => {
                self.add_public(gain, falls_to.public);
                add(&mut self.economic, &gain.flow, falls_to.private);
            }
            Nature::Transfer { falls_to } => {
                self.add_public(gain, falls_to.public);
                add(&mut self.transfers, &gain.flow, falls_to.public);
            }
            Nature::Economic => add(&mut self.economic, &gain.flow, 1.0),
            Nature::Social { is_health } => {
                add(&mut self.social, &gain.flow, 1.0);
                if is_health {
                    add(&mut self.health, &gain.flow, 1.0);
                }
            }
        }
    }

    fn add_public(&mut self, gain: &Gain, share: f64) {
        add(&mut self.fiscal, &gain.flow, share);
        add(&mut self.cashable, &gain.cash, share);
        add(&mut self.released, &gain.released, share);
    }
}

/// Fiscal gains and cash, a row for each public agency.
#[derive(Clone, Debug)]
pub(crate) struct GainsByAgency {
    pub fiscal: Grid,
    pub cashable: Grid,
}

impl GainsByAgency {
    /// Adds each public agency's part of one gain.
    pub fn add(&mut self, gain: &Gain, nature: Nature, is_public: impl Fn(usize) -> bool) {
        let (Nature::Saving { falls_to } | Nature::Transfer { falls_to }) = nature else { return };
        for (agency, share) in falls_to.parts.iter().filter(|(agency, _)| is_public(*agency)) {
            add(self.fiscal.row_mut(*agency), &gain.flow, *share);
            add(self.cashable.row_mut(*agency), &gain.cash, *share);
        }
    }
}

fn add(total: &mut [f64], flow: &[f64], share: f64) {
    if share == 0.0 {
        return;
    }
    for (total, amount) in total.iter_mut().zip(flow) {
        *total += amount * share;
    }
}
