//! What each lever is worth: its exact Shapley value. METHOD.md section 12.

use crate::model::appraisal::Appraisal;
use crate::model::by_id::ById;
use crate::model::levers::Lever;
use crate::model::levers::LeverSet;
use crate::model::results::ByView;
use crate::model::results::LeverWorth;
use crate::model::simulation::Simulation;

/// The net present value without any lever, and the part of each lever present; together they are the whole.
///
/// A lever's part is what it adds to the levers before it, averaged over every order in which they could come.
pub(crate) fn lever_worth(appraisal: &Appraisal, simulation: &mut Simulation) -> LeverWorth {
    let present: Vec<Lever> = appraisal.redesign.levers.present().collect();
    let worth: Vec<ByView> = (0..1_usize << present.len())
        .map(|mask| simulation.run(appraisal, levers_in(mask, &present)))
        .collect();
    let parts = present.iter().enumerate().map(|(index, lever)| {
        let bit = 1_usize << index;
        let mut part = ByView::default();
        for mask in (0..worth.len()).filter(|mask| mask & bit == 0) {
            let weight = weight(mask.count_ones(), present.len());
            let (without, with) = (&worth[mask], &worth[mask | bit]);
            part.public_value += weight * (with.public_value - without.public_value);
            part.fiscal += weight * (with.fiscal - without.fiscal);
            part.cashable += weight * (with.cashable - without.cashable);
        }
        (lever.id().to_owned(), part)
    });
    LeverWorth { base: worth[0], parts: ById(parts.collect()) }
}

/// The levers that the bits of a mask stand for.
pub(crate) fn levers_in(mask: usize, present: &[Lever]) -> LeverSet {
    present
        .iter()
        .enumerate()
        .filter(|(index, _)| mask & (1 << index) != 0)
        .fold(LeverSet::NONE, |set, (_, lever)| set.with(*lever))
}

/// `|S|! (n − |S| − 1)! / n!`: the share of orders in which exactly the levers of S come before.
pub(crate) fn weight(before: u32, levers: usize) -> f64 {
    let factorial =
        |n: usize| (1..=n).fold(1.0, |product, factor| product * crate::model::people::as_years(factor));
    let before = before as usize;
    factorial(before) * factorial(levers - before - 1) / factorial(levers)
}
