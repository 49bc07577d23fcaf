//! The field table: METHOD.md section 2, a line for each field.
//!
//! ```
//! use outcomes_calculator::scenario::table::{AGENCY_KINDS, GRADES};
//!
//! assert!(AGENCY_KINDS.contains(&"voluntary"));
//! assert_eq!(GRADES, ["A", "B", "C", "D", "E", "F"]);
//! ```

use crate::scenario::field::Field;
use crate::scenario::field::Kind;
use crate::scenario::field::Names;
use crate::scenario::field::Object;
use crate::scenario::field::Place;
use crate::scenario::field::Rule;
use crate::scenario::row::ABOVE_ZERO;
use crate::scenario::row::ANY;
use crate::scenario::row::INDEX;
use crate::scenario::row::LARGEST;
use crate::scenario::row::SHARE;
use crate::scenario::row::Unit;
use crate::scenario::table_levers::LEVERS;

/// The kinds of agency.
pub const AGENCY_KINDS: &[&str] = &[
    "local-authority",
    "nhs",
    "police",
    "justice",
    "dwp",
    "hmrc",
    "housing",
    "fire",
    "education",
    "central-government",
    "voluntary",
    "individuals",
    "other-public",
];
/// The grades of evidence.
pub const GRADES: &[&str] = &["A", "B", "C", "D", "E", "F"];
pub(super) const SCOPES: &[&str] = &["groups", "everyone"];
const COST_UNITS: &[&str] =
    &["once", "year", "person", "engaged", "complete", "volunteer-year", "peer-group-year"];

pub(super) static SCENARIO: Object = Object {
    fields: &[
        Field::of("format", Kind::Format),
        Field::text("title"),
        Field::text("place").optional(),
        Field::long_text("summary", 2000).optional(),
        Field::of("appraisal", Kind::Object(&APPRAISAL)),
        Field::named_list("agencies", &AGENCY, 1, 50),
        Field::named_list("services", &SERVICE, 1, 200),
        Field::named_list("groups", &GROUP, 1, 50),
        Field::named_list("outcomes", &OUTCOME, 0, 200).stands(),
        Field::of("redesign", Kind::Object(&REDESIGN)),
        Field::of("efficiency", Kind::Object(&EFFICIENCY)).stands(),
        Field::of("deal", Kind::Object(&DEAL)).stands(),
        Field::list("ranges", &RANGE, 100),
    ],
    rule: Rule::None,
};

pub(super) static APPRAISAL: Object = Object {
    fields: &[
        Field::whole("start_year", Unit::Year, 1990.0, 2100.0),
        Field::whole("years", Unit::Years, 1.0, 60.0).or(10.0),
        Field::whole("price_year", Unit::Year, -LARGEST, LARGEST).or(2023.0),
        Field::of("discounting", Kind::Discounting(&FLAT_RATE)).stands(),
        Field::of("optimism_bias", Kind::Flag).or(1.0),
        Field::of("deflators", Kind::Deflators(INDEX)).optional(),
    ],
    rule: Rule::None,
};

static FLAT_RATE: Object =
    Object { fields: &[Field::number("rate", Unit::Rate, -0.05, 0.2, 0.001)], rule: Rule::None };

pub(super) static AGENCY: Object = Object {
    fields: &[Field::of("id", Kind::Id), Field::text("name"), Field::word("kind", AGENCY_KINDS)],
    rule: Rule::None,
};

pub(super) static SERVICE: Object = Object {
    fields: &[
        Field::of("id", Kind::Id),
        Field::text("name"),
        Field::text("output"),
        Field::money("unit_cost", 1.0),
        Field::amount("volume", Unit::Outputs, 100.0),
        Field::number("growth", Unit::Rate, -0.2, 0.2, 0.005).or(0.0),
        Field::of("paid_by", Kind::Weights),
        Field::share("cashable").or(0.0),
        Field::whole("cash_lag", Unit::Years, 0.0, 60.0).or(0.0),
        Field::fixed("cash_step", ABOVE_ZERO).optional(),
        Field::share("duplicated").or(0.0),
        Field::share("digital").or(0.0),
        Field::of("covers", Kind::Tags).stands(),
    ],
    rule: Rule::None,
};

pub(super) static GROUP: Object = Object {
    fields: &[
        Field::of("id", Kind::Id),
        Field::text("name"),
        Field::amount("people", Unit::People, 10.0),
        Field::map("use", Names::Services, Unit::Outputs, 0.0, LARGEST, 0.1).required(),
        Field::share("turnover").or(0.0),
    ],
    rule: Rule::None,
};

pub(super) static OUTCOME: Object = Object {
    fields: &[
        Field::of("id", Kind::Id),
        Field::text("name"),
        Field::text("unit"),
        Field::of("group", Kind::Reference(Names::Groups)),
        Field::share("success"),
        Field::share("deadweight"),
        Field::share("attribution").or(0.0),
        Field::share("displacement").or(0.0),
        Field::whole("lag", Unit::Years, 0.0, 60.0).or(0.0),
        Field::whole("lasts", Unit::Years, 1.0, 60.0).or(5.0),
        Field::share("drop_off").or_turnover(),
        Field::word("evidence", GRADES).stands(),
        Field::map("effects", Names::Services, Unit::Share, -10.0, 1.0, 0.01),
        Field::map("adds", Names::Services, Unit::Outputs, 0.0, LARGEST, 0.1),
        Field::list("values", &VALUE, 50),
    ],
    rule: Rule::None,
};

pub(super) static VALUE: Object = Object {
    fields: &[
        Field::text("name"),
        Field::word("kind", &["fiscal", "economic", "social"]),
        Field::signed_money("amount", 10.0),
        Field::word("per", &["person-year", "once"]).stands(),
        Field::of("falls_to", Kind::Weights).optional(),
        Field::of("transfer", Kind::Flag).or(0.0),
        Field::share("cashable").or(0.0),
        Field::of("health", Kind::Flag).or(0.0),
        Field::of("covers", Kind::Tags).stands(),
    ],
    rule: Rule::Value,
};

pub(super) static REDESIGN: Object = Object {
    fields: &[
        Field::whole("delivery_years", Unit::Years, 1.0, 60.0).or(5.0),
        Field::of("rollout", Kind::Numbers { row: SHARE, most: 60 }).stands(),
        Field::of("take_up", Kind::ObjectMap(Names::Groups, &TAKE_UP)),
        Field::list("costs", &COST, 100),
        Field::of("levers", Kind::Object(&LEVERS)).stands(),
    ],
    rule: Rule::None,
};

pub(super) static TAKE_UP: Object = Object {
    fields: &[
        Field::share("reach"),
        Field::share("engagement").or(1.0),
        Field::share("retention").or(1.0),
        Field::whole("start", Unit::Years, 0.0, 59.0).or(0.0),
    ],
    rule: Rule::None,
};

const COST_FIELDS: &[Field] = &[
    Field::text("name"),
    Field::money("amount", 1000.0),
    Field::word("per", COST_UNITS),
    Field::whole("year", Unit::Years, 0.0, 59.0).or(0.0),
    Field::whole("from", Unit::Years, 0.0, 59.0).or(0.0),
    Field::whole("to", Unit::Years, 0.0, 59.0).optional(),
    Field::of("group", Kind::Reference(Names::Groups)).optional(),
    Field::word("kind", &["revenue", "capital", "in-kind"]).stands(),
    Field::of("paid_by", Kind::Weights),
    Field::word("evidence", GRADES).stands(),
];

pub(super) static COST: Object = Object { fields: COST_FIELDS, rule: Rule::Cost(Place::Redesign) };
pub(super) static LASTING_COST: Object = Object { fields: COST_FIELDS, rule: Rule::Cost(Place::Lasting) };
pub(super) static VOLUNTEERS_COST: Object =
    Object { fields: COST_FIELDS, rule: Rule::Cost(Place::Volunteers) };
pub(super) static PEERS_COST: Object = Object { fields: COST_FIELDS, rule: Rule::Cost(Place::Peers) };
static EFFICIENCY_COST: Object = Object { fields: COST_FIELDS, rule: Rule::Cost(Place::Efficiency) };

pub(super) static EFFICIENCY: Object = Object {
    fields: &[
        Field::word("scope", SCOPES).stands(),
        Field::share("unit_cost_cut").or(0.0),
        Field::whole("cut_years", Unit::Years, 0.0, 60.0).or(0.0),
        Field::share("repeat_demand").or(0.0),
        Field::whole("repeat_years", Unit::Years, 0.0, 60.0).or(0.0),
        Field::share("duplicates_removed").or(0.0),
        Field::share("moved_online").or(0.0),
        Field::share("cost_ratio").or(0.2),
        Field::word("evidence", GRADES).stands(),
        Field::list("costs", &EFFICIENCY_COST, 100),
    ],
    rule: Rule::None,
};

pub(super) static DEAL: Object = Object {
    fields: &[
        Field::of("contributions", Kind::Weights).optional(),
        Field::map("share_back", Names::Agencies, Unit::Share, 0.0, 1.0, 0.01),
        Field::list("outcome_payments", &OUTCOME_PAYMENT, 50),
        Field::of("surplus", Kind::Surplus).stands(),
        Field::number("return", Unit::Rate, 0.0, 0.2, 0.005).or(0.0),
    ],
    rule: Rule::None,
};

pub(super) static OUTCOME_PAYMENT: Object = Object {
    fields: &[
        Field::of("agency", Kind::Reference(Names::Agencies)),
        Field::of("outcome", Kind::Reference(Names::Outcomes)),
        Field::money("amount", 10.0),
    ],
    rule: Rule::None,
};

pub(super) static RANGE: Object = Object {
    fields: &[
        Field::text("path"),
        Field::fixed("low", ANY),
        Field::fixed("high", ANY),
        Field::word("shape", &["triangular", "uniform"]).stands(),
        Field::text("together").optional(),
    ],
    rule: Rule::None,
};
