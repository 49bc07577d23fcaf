//! Outcomes and their values in the form that an evaluation reads.

use crate::model::appraisal::Course;
use crate::model::appraisal::Outcome;
use crate::model::appraisal::OutcomeValue;
use crate::model::appraisal::ValueKind;
use crate::scenario::field::Names;
use crate::scenario::reader::Reader;
use crate::scenario::table::outcome;
use crate::scenario::table::value;

pub(super) fn outcome(outcome: Reader) -> Outcome {
    Outcome {
        id: outcome.text(&outcome::ID),
        name: outcome.wording(&outcome::NAME),
        group: outcome.place(&outcome::GROUP, Names::Groups).unwrap_or_default(),
        basis: outcome.choice(&outcome::BASIS),
        counted_from: outcome.choice(&outcome::COUNTED_FROM),
        success: outcome.number(&outcome::SUCCESS),
        deadweight: outcome.number(&outcome::DEADWEIGHT),
        attribution: outcome.number(&outcome::ATTRIBUTION),
        displacement: outcome.number(&outcome::DISPLACEMENT),
        course: course(outcome),
        evidence: outcome.choice(&outcome::EVIDENCE),
        effects: outcome.by_service(&outcome::EFFECTS),
        adds: outcome.by_service(&outcome::ADDS),
        values: outcome.list(&outcome::VALUES).map(value).collect(),
    }
}

/// When an outcome, or lever 3, comes, and how it fades.
pub(super) fn course(owner: Reader) -> Course {
    Course {
        lag: owner.whole(&outcome::LAG),
        lasts: owner.whole(&outcome::LASTS),
        drop_off: owner.optional_number(&outcome::DROP_OFF),
    }
}

fn value(value: Reader) -> OutcomeValue {
    OutcomeValue {
        name: value.wording(&value::NAME),
        amount: value.money(&value::AMOUNT),
        per: value.choice(&value::PER),
        kind: match value.word(&value::KIND) {
            Some("fiscal") => ValueKind::Fiscal {
                falls_to: value.split(&value::FALLS_TO),
                is_transfer: value.flag(&value::TRANSFER),
                cashable: value.number(&value::CASHABLE),
            },
            Some("social") => ValueKind::Social { is_health: value.flag(&value::HEALTH) },
            _ => ValueKind::Economic,
        },
        covers: value.tags(&value::COVERS),
    }
}
