//! Outcomes and their values in the form that an evaluation reads.

use crate::model::appraisal::Course;
use crate::model::appraisal::Outcome;
use crate::model::appraisal::OutcomeValue;
use crate::model::appraisal::ValueKind;
use crate::model::appraisal::ValuePer;
use crate::model::evidence::Grade;
use crate::scenario::field::Names;
use crate::scenario::reader::Reader;
use crate::scenario::table::VALUE;

pub(super) fn outcome(outcome: Reader) -> Outcome {
    Outcome {
        id: outcome.text("id"),
        name: outcome.text("name"),
        group: outcome.place("group", Names::Groups).unwrap_or_default(),
        success: outcome.number("success"),
        deadweight: outcome.number("deadweight"),
        attribution: outcome.number("attribution"),
        displacement: outcome.number("displacement"),
        course: course(outcome),
        evidence: outcome.grade("evidence", Grade::C),
        effects: outcome.by_service("effects"),
        adds: outcome.by_service("adds"),
        values: outcome.list("values", &VALUE).map(value).collect(),
    }
}

/// When an outcome, or lever 3, comes, and how it fades.
pub(super) fn course(owner: Reader) -> Course {
    Course {
        lag: owner.whole("lag"),
        lasts: owner.whole("lasts"),
        drop_off: owner.optional_number("drop_off"),
    }
}

fn value(value: Reader) -> OutcomeValue {
    OutcomeValue {
        name: value.text("name"),
        amount: value.money("amount"),
        per: if value.word("per") == Some("once") { ValuePer::Once } else { ValuePer::PersonYear },
        kind: match value.word("kind") {
            Some("fiscal") => ValueKind::Fiscal {
                falls_to: value.split("falls_to"),
                is_transfer: value.flag("transfer"),
                cashable: value.number("cashable"),
            },
            Some("social") => ValueKind::Social { is_health: value.flag("health") },
            _ => ValueKind::Economic,
        },
        covers: value.tags("covers"),
    }
}
