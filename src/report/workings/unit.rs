//! What each number of a working is counted in.

use crate::report::workings::Workings;
use crate::report::workings::operation::Operation;
use crate::report::workings::step::Node;
use crate::report::workings::step::Step;
use crate::scenario::find::find;
use crate::scenario::path::Path;
use crate::scenario::row::Unit;
use crate::text::working::Gained;
use crate::text::working::Given;
use crate::text::working::Output;
use crate::text::working::Quantity;
use crate::text::working::Reached;
use crate::text::working::Spent;
use crate::text::working::Total;
use crate::text::working::Worth;

impl Workings<'_> {
    /// What a number is counted in.
    pub(super) fn unit(&self, node: &Node) -> Unit {
        match node {
            Node::Item(item) => unit_of(item.quantity),
            Node::Entered(path) => {
                find(self.scenario.root(), &Path::parse(path)).map_or(Unit::Count, |number| number.row.unit)
            }
            Node::Fixed(fixed) => unit_of(fixed.quantity),
            Node::Inner(Some(quantity), _) => unit_of(*quantity),
            Node::Inner(None, step) => self.unit_of_step(step),
        }
    }

    /// What comes of a step: of a product, its money, else its people, else its outputs.
    fn unit_of_step(&self, step: &Step) -> Unit {
        let mut units = step.nodes.iter().map(|node| self.unit(node));
        match step.operation {
            Operation::Product => {
                let units: Vec<Unit> = units.collect();
                let first = [Unit::Pounds, Unit::People, Unit::Outputs].into_iter();
                let shares =
                    if units.iter().all(|unit| *unit == Unit::Share) { Unit::Share } else { Unit::Index };
                first.into_iter().find(|unit| units.contains(unit)).unwrap_or(shares)
            }
            Operation::Quotient => match (units.next(), units.next()) {
                (Some(Unit::Pounds), Some(Unit::Pounds)) | (None, _) => Unit::Index,
                (Some(Unit::People), Some(Unit::People)) => Unit::Share,
                (Some(unit), _) => unit,
            },
            Operation::Rest | Operation::Together => Unit::Share,
            Operation::Power | Operation::Raised | Operation::WholeSteps => Unit::Index,
            Operation::Payback => Unit::Years,
            Operation::RateOfReturn => Unit::Rate,
            Operation::Sum
            | Operation::Difference
            | Operation::Least
            | Operation::Greatest
            | Operation::NotBelowZero
            | Operation::Same
            | Operation::Entered
            | Operation::Fixed => units.next().unwrap_or(Unit::Index),
        }
    }
}

fn unit_of(quantity: Quantity) -> Unit {
    match quantity {
        Quantity::Worth(own) => match own {
            Worth::Ratio | Worth::Factor | Worth::HealthFactor => Unit::Index,
            Worth::Payback | Worth::DiscountedPayback => Unit::Years,
            Worth::RateOfReturn => Unit::Rate,
            _ => Unit::Pounds,
        },
        Quantity::Gained(Gained::PublicShare | Gained::PrivateShare | Gained::AgencyShare)
        | Quantity::Total(Total::ShareOfCost)
        | Quantity::Given(Given::Correction | Given::Uplift) => Unit::Share,
        Quantity::Spent(Spent::HowMany) => Unit::Count,
        Quantity::Gained(_)
        | Quantity::Spent(_)
        | Quantity::Total(_)
        | Quantity::Dealt(_)
        | Quantity::Given(Given::RealAmount | Given::LeverAdds) => Unit::Pounds,
        Quantity::Output(own) => match own {
            Output::UnitCost
            | Output::CostAfter
            | Output::GroupsCost
            | Output::GroupCost
            | Output::OthersCost => Unit::Pounds,
            Output::Growth | Output::Rise | Output::Price | Output::Phase => Unit::Index,
            Output::Fraction
            | Output::OwnFraction
            | Output::Duplicated
            | Output::Shifted
            | Output::Structural
            | Output::Cover => Unit::Share,
            Output::StillHere => Unit::People,
            _ => Unit::Outputs,
        },
        Quantity::Reached(own) => match own {
            Reached::Reach
            | Reached::Engagement
            | Reached::Retention
            | Reached::Success
            | Reached::Raised
            | Reached::DropOff => Unit::Share,
            _ => Unit::People,
        },
        Quantity::Given(Given::DiscountRate) => Unit::Rate,
        Quantity::Given(Given::Lived) => Unit::People,
        Quantity::Given(_) => Unit::Index,
    }
}
