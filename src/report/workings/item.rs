//! A number of the model, by what it is of: which service, group, outcome, agency, year.

use crate::model::levers::Lever;
use crate::model::levers::LeverSet;
use crate::text::working::Quantity;

/// A number of the model.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Item {
    pub quantity: Quantity,
    pub change: Change,
    pub place: Place,
}

/// Which pathway a number is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Change {
    /// The place carries on.
    Today,
    /// The output drive.
    Drive,
    /// The redesign, with some of its levers.
    Redesign(LeverSet),
}

/// One of the three views.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum ViewName {
    PublicValue,
    Fiscal,
    Cashable,
}

impl ViewName {
    pub const ALL: [ViewName; 3] = [ViewName::PublicValue, ViewName::Fiscal, ViewName::Cashable];
}

/// One gain of METHOD.md section 9.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Gain {
    Saving(usize),
    Links,
    Space,
    /// A value of an outcome: the outcome, and the value's place.
    Value(usize, usize),
    /// A value of an output: the service, and the value's place.
    OutputValue(usize, usize),
    /// What those who give time gain.
    Own,
}

/// Whose cost it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Owner {
    Redesign,
    Lever(Lever),
    Drive,
}

/// An amount that is split between agencies by weights.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum SplitOf {
    Gain(Gain),
    Cost(Owner, usize),
    Contributions,
    Surplus,
}

/// What a number is of; only what it depends on is set.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Place {
    pub view: Option<ViewName>,
    pub service: Option<usize>,
    pub group: Option<usize>,
    pub outcome: Option<usize>,
    pub agency: Option<usize>,
    pub lever: Option<Lever>,
    pub gain: Option<Gain>,
    pub cost: Option<(Owner, usize)>,
    pub split: Option<SplitOf>,
    /// Years since the first.
    pub year: Option<usize>,
}

impl Item {
    pub fn new(quantity: impl Into<Quantity>, change: Change) -> Self {
        Self { quantity: quantity.into(), change, place: Place::default() }
    }

    /// Another number of the same pathway and view.
    pub fn sibling(self, quantity: impl Into<Quantity>) -> Self {
        Self::new(quantity, self.change).within(self.place.view)
    }

    fn within(mut self, view: Option<ViewName>) -> Self {
        self.place.view = view;
        self
    }

    pub fn view(self, view: ViewName) -> Self {
        self.within(Some(view))
    }

    pub fn service(mut self, service: usize) -> Self {
        self.place.service = Some(service);
        self
    }

    pub fn group(mut self, group: usize) -> Self {
        self.place.group = Some(group);
        self
    }

    pub fn outcome(mut self, outcome: usize) -> Self {
        self.place.outcome = Some(outcome);
        self
    }

    pub fn agency(mut self, agency: usize) -> Self {
        self.place.agency = Some(agency);
        self
    }

    pub fn lever(mut self, lever: Lever) -> Self {
        self.place.lever = Some(lever);
        self
    }

    pub fn gain(mut self, gain: Gain) -> Self {
        self.place.gain = Some(gain);
        self
    }

    pub fn cost(mut self, owner: Owner, index: usize) -> Self {
        self.place.cost = Some((owner, index));
        self
    }

    pub fn split(mut self, split: SplitOf) -> Self {
        self.place.split = Some(split);
        self
    }

    pub fn year(mut self, year: usize) -> Self {
        self.place.year = Some(year);
        self
    }

    /// The year, service, group, outcome and agency that the number is of; 0 where it is of none.
    pub fn t(self) -> usize {
        self.place.year.unwrap_or_default()
    }

    pub fn s(self) -> usize {
        self.place.service.unwrap_or_default()
    }

    pub fn g(self) -> usize {
        self.place.group.unwrap_or_default()
    }

    pub fn o(self) -> usize {
        self.place.outcome.unwrap_or_default()
    }

    pub fn a(self) -> usize {
        self.place.agency.unwrap_or_default()
    }

    /// The levers at work.
    pub fn set(self) -> LeverSet {
        match self.change {
            Change::Redesign(set) => set,
            Change::Today | Change::Drive => LeverSet::NONE,
        }
    }
}
