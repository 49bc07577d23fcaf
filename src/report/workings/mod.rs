//! How each headline figure comes about: the sum, term by term, down to what was entered.
//!
//! A working is METHOD.md written as data. Each number of the model is an item; a step says which operation is
//! done to which other numbers; numbers that stand in the scenario are found by their paths. The value of an item
//! is reckoned from the leaves alone, and is the model's own, bit for bit. Steps are made as they are asked for.
//!
//! ```
//! # use outcomes_calculator::{data::presets::preset, scenario::Scenario};
//! # let scenario = Scenario::new(serde_json::from_str(preset("frequent-ae").unwrap_or_default())?);
//! # let appraisal = outcomes_calculator::scenario::validate::validate(&scenario).expect("no faults");
//! # let results = outcomes_calculator::model::evaluate::evaluate(&appraisal);
//! use outcomes_calculator::report::workings::Workings;
//! use outcomes_calculator::text::Language;
//!
//! let workings = Workings::new(&scenario, &appraisal);
//! let net = workings.explain("views.fiscal.net_present_value", &[], 1, Language::English).expect("it is a figure");
//! assert_eq!(net.value, Some(results.views.fiscal.net_present_value));
//! assert_eq!((net.formula, net.terms.len()), ("benefit − cost", 2));
//! # Ok::<(), serde_json::Error>(())
//! ```

mod dealt;
mod demand;
mod figure;
mod gained;
mod item;
mod labels;
mod leaf;
mod operation;
mod output;
mod reached;
mod spent;
mod splits;
mod step;
mod structural;
mod term;
mod total;
mod unit;
mod worth;

pub use crate::report::workings::operation::Operation;
pub use crate::report::workings::term::Term;
pub use crate::report::workings::term::name_of;

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::mem::take;
use std::ops::Range;

use crate::model::appraisal::Appraisal;
use crate::model::levers::LeverSet;
use crate::report::workings::item::Change;
use crate::report::workings::item::Item;
use crate::report::workings::item::ViewName;
use crate::report::workings::leaf::entered_value;
use crate::report::workings::step::Node;
use crate::report::workings::step::Step;
use crate::scenario::Scenario;
use crate::text::working::Given;
use crate::text::working::Quantity;
use crate::text::working::Worth;

/// The workings of every headline figure of a scenario.
#[derive(Debug)]
pub struct Workings<'a> {
    scenario: &'a Scenario,
    appraisal: &'a Appraisal,
    /// What has been reckoned so far.
    values: RefCell<BTreeMap<Item, Option<f64>>>,
}

impl<'a> Workings<'a> {
    /// The workings of a scenario and of the appraisal that validation made of it.
    #[must_use]
    pub fn new(scenario: &'a Scenario, appraisal: &'a Appraisal) -> Self {
        Self { scenario, appraisal, values: RefCell::default() }
    }

    /// The value of a node, reckoned from the leaves.
    fn value(&self, node: &Node) -> Option<f64> {
        match node {
            Node::Item(item) => self.value_of(*item),
            Node::Entered(path) => entered_value(self.scenario.root(), path),
            Node::Fixed(fixed) => Some(fixed.value),
            Node::Inner(_, step) => self.value_of_step(step),
        }
    }

    fn value_of(&self, item: Item) -> Option<f64> {
        if let Some(value) = self.values.borrow().get(&item) {
            return *value;
        }
        if is_of_some_levers(item) {
            // What one set of levers needs is of no use to another, and there may be 128 sets.
            let others = take(&mut *self.values.borrow_mut());
            let worth = ViewName::ALL.map(|view| {
                let of_view = item.view(view);
                (of_view, self.value_of_step(&self.step(of_view)))
            });
            *self.values.borrow_mut() = others;
            self.values.borrow_mut().extend(worth);
        } else {
            let value = self.value_of_step(&self.step(item));
            self.values.borrow_mut().insert(item, value);
        }
        self.values.borrow().get(&item).copied().flatten()
    }

    fn value_of_step(&self, step: &Step) -> Option<f64> {
        let terms: Option<Vec<f64>> = step.nodes.iter().map(|node| self.value(node)).collect();
        step.operation.apply(&terms?)
    }

    /// How an item comes about.
    fn step(&self, item: Item) -> Step {
        match item.quantity {
            Quantity::Worth(worth) => self.worth(item, worth),
            Quantity::Gained(gained) => self.gained(item, gained),
            Quantity::Output(output) => self.output(item, output),
            Quantity::Reached(reached) => self.reached(item, reached),
            Quantity::Spent(spent) => self.spent(item, spent),
            Quantity::Total(total) => self.total_of(item, total),
            Quantity::Dealt(dealt) => self.dealt(item, dealt),
            Quantity::Given(given) => step::same(step::fixed(given, 0.0)),
        }
    }

    fn years(&self) -> Range<usize> {
        0..self.appraisal.years
    }

    fn services(&self) -> Range<usize> {
        0..self.appraisal.services.len()
    }

    fn agencies(&self) -> Range<usize> {
        0..self.appraisal.agencies.len()
    }

    /// The groups that the redesign takes on.
    fn groups_taken_up(&self) -> impl Iterator<Item = usize> {
        let groups = self.appraisal.groups.iter().enumerate();
        groups.filter(|(_, group)| group.take_up.is_some()).map(|(index, _)| index)
    }

    fn service_id(&self, s: usize) -> &'a str {
        &self.appraisal.services[s].id
    }

    fn group_id(&self, g: usize) -> &'a str {
        &self.appraisal.groups[g].id
    }

    fn outcome_id(&self, o: usize) -> &'a str {
        &self.appraisal.outcomes[o].id
    }

    /// The calendar year of year t.
    fn calendar(&self, t: usize) -> u32 {
        self.appraisal.start_year + u32::try_from(t).unwrap_or_default()
    }
}

/// Whether this is what the redesign is worth with only some of its levers.
fn is_of_some_levers(item: Item) -> bool {
    item.quantity == Quantity::Worth(Worth::NetPresentValue)
        && matches!(item.change, Change::Redesign(set) if set != LeverSet::ALL)
}

/// A number of years, or a year since the first.
fn whole_years(t: usize) -> Node {
    step::fixed(Given::Years, crate::model::people::as_years(t))
}
