//! The field table: METHOD.md section 2, a row for each field. It alone says a field's kind, unit, limits and default: what reads,
//! checks, shows or describes a scenario reads it here, by a constant, so that a name that is not here does not compile.
//!
//! ```
//! use outcomes_calculator::scenario::table::{AGENCY_KINDS, GRADES};
//!
//! assert!(AGENCY_KINDS.contains(&"voluntary"));
//! assert_eq!(GRADES, ["A", "B", "C", "D", "E", "F"]);
//! ```

use crate::model::appraisal::Basis;
use crate::model::appraisal::CostKind;
use crate::model::appraisal::CountedFrom;
use crate::model::appraisal::OutputValueKind;
use crate::model::appraisal::Scope;
use crate::model::appraisal::Shape;
use crate::model::appraisal::ValuePer;
use crate::model::evidence::Grade;
use crate::scenario::field::Field;
use crate::scenario::field::Kind;
use crate::scenario::field::Names;
use crate::scenario::field::Object;
use crate::scenario::row::ABOVE_ZERO;
use crate::scenario::row::ANY;
use crate::scenario::row::GRADE;
use crate::scenario::row::INDEX;
use crate::scenario::row::LARGEST;
use crate::scenario::row::SHARE;
use crate::scenario::row::Unit;
use crate::scenario::rule::Place;
use crate::scenario::rule::Rule;
use crate::scenario::table_levers::levers;

/// An object of the format: a constant for each of its fields, and all of them as `OBJECT`.
macro_rules! object {
    ($(#[$about:meta])* $name:ident ($rule:expr) { $($field:ident = $row:expr;)* }) => {
        $(#[$about])*
        pub(in crate::scenario) mod $name {
            #[allow(clippy::wildcard_imports, reason = "the words of the table")]
            use super::*;

            $(pub const $field: Field = $row;)*
            pub static OBJECT: Object = Object { fields: &[$($field),*], rule: $rule };
        }
    };
}
pub(super) use object;

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
pub const GRADES: &[&str] = Grade::WORDS;
const COST_UNITS: &[&str] =
    &["once", "year", "person", "engaged", "complete", "volunteer-year", "peer-group-year"];
/// The kinds of value.
pub(super) const VALUE_KINDS: &[&str] = &["fiscal", "economic", "social"];

object! {
    /// A scenario file.
    top (Rule::None) {
        FORMAT = Field::of("format", Kind::Format);
        TITLE = Field::text("title");
        PLACE = Field::text("place").optional();
        SUMMARY = Field::long_text("summary", 2000).optional();
        APPRAISAL = Field::of("appraisal", Kind::Object(&appraisal::OBJECT));
        AGENCIES = Field::named_list("agencies", &agency::OBJECT, 1, 50);
        SERVICES = Field::named_list("services", &service::OBJECT, 1, 200);
        GROUPS = Field::named_list("groups", &group::OBJECT, 1, 50);
        OUTCOMES = Field::named_list("outcomes", &outcome::OBJECT, 0, 200).stands();
        REDESIGN = Field::of("redesign", Kind::Object(&redesign::OBJECT));
        EFFICIENCY = Field::of("efficiency", Kind::Object(&efficiency::OBJECT)).stands();
        DEAL = Field::of("deal", Kind::Object(&deal::OBJECT)).stands();
        RANGES = Field::list("ranges", &range::OBJECT, 100);
    }
}

object! {
    /// Years, prices, discounting.
    appraisal (Rule::None) {
        START_YEAR = Field::whole("start_year", Unit::Year, 1990.0, 2100.0);
        YEARS = Field::whole("years", Unit::Years, 1.0, 60.0).or(10.0);
        PRICE_YEAR = Field::whole("price_year", Unit::Year, -LARGEST, LARGEST).or(2025.0);
        DISCOUNTING = Field::of("discounting", Kind::Discounting(&flat_rate::OBJECT)).or_word("green-book-2026");
        OPTIMISM_BIAS = Field::of("optimism_bias", Kind::Flag).or(1.0);
        GRADES = Field::of("grades", Kind::Grades(GRADE)).optional();
        DEFLATORS = Field::of("deflators", Kind::Deflators(INDEX)).optional();
    }
}

object! {
    /// One discount rate.
    flat_rate (Rule::None) {
        RATE = Field::number("rate", Unit::Rate, -0.05, 0.2, 0.001);
    }
}

object! {
    /// Who pays or gains.
    agency (Rule::None) {
        ID = Field::of("id", Kind::Id);
        NAME = Field::text("name");
        KIND = Field::word("kind", AGENCY_KINDS);
    }
}

object! {
    /// What is produced, what one output costs, who pays.
    service (Rule::None) {
        ID = Field::of("id", Kind::Id);
        NAME = Field::text("name");
        OUTPUT = Field::text("output");
        UNIT_COST = Field::money("unit_cost", 1.0);
        VOLUME = Field::amount("volume", Unit::Outputs, 100.0);
        GROWTH = Field::number("growth", Unit::Rate, -0.2, 0.2, 0.005).or(0.0);
        PRICE_GROWTH = Field::number("price_growth", Unit::Rate, -0.05, 0.05, 0.005).or(0.0);
        PAID_BY = Field::of("paid_by", Kind::Weights);
        CASHABLE = Field::share("cashable").or(0.0);
        CASH_LAG = Field::whole("cash_lag", Unit::Years, 0.0, 60.0).or(0.0);
        CASH_STEP = Field::fixed("cash_step", ABOVE_ZERO).optional();
        DUPLICATED = Field::share("duplicated").or(0.0);
        DIGITAL = Field::share("digital").or(0.0);
        VALUES = Field::list("values", &output_value::OBJECT, 50);
        COVERS = Field::of("covers", Kind::Tags).stands();
    }
}

object! {
    /// What each output that outcomes avoid is worth to people and firms.
    output_value (Rule::None) {
        NAME = Field::text("name");
        KIND = Field::word("kind", OutputValueKind::WORDS);
        AMOUNT = Field::signed_money("amount", 10.0);
        COVERS = Field::of("covers", Kind::Tags).stands();
    }
}

object! {
    /// Frequent users and what they use.
    group (Rule::None) {
        ID = Field::of("id", Kind::Id);
        NAME = Field::text("name");
        PEOPLE = Field::amount("people", Unit::People, 10.0);
        USE = Field::map("use", Names::Services, Unit::Outputs, 0.0, LARGEST, 0.1).required();
        TURNOVER = Field::share("turnover").or(0.0);
    }
}

object! {
    /// A change in people’s lives.
    outcome (Rule::Outcome) {
        ID = Field::of("id", Kind::Id);
        NAME = Field::text("name");
        UNIT = Field::text("unit");
        PHRASE = Field::text("phrase").optional();
        GROUP = Field::of("group", Kind::Reference(Names::Groups));
        BASIS = Field::word("basis", Basis::WORDS).or_word("gross");
        COUNTED_FROM = Field::word("counted_from", CountedFrom::WORDS).or_word("complete");
        SUCCESS = Field::share("success");
        DEADWEIGHT = Field::share("deadweight");
        ATTRIBUTION = Field::share("attribution").or(0.0);
        DISPLACEMENT = Field::share("displacement").or(0.0);
        LAG = Field::whole("lag", Unit::Years, 0.0, 60.0).or(0.0);
        LASTS = Field::whole("lasts", Unit::Years, 1.0, 60.0).or(5.0);
        DROP_OFF = Field::share("drop_off").or_turnover();
        EVIDENCE = Field::word("evidence", GRADES).or_word("C");
        EFFECTS = Field::map("effects", Names::Services, Unit::Share, -10.0, 1.0, 0.01);
        ADDS = Field::map("adds", Names::Services, Unit::Outputs, 0.0, LARGEST, 0.1);
        VALUES = Field::list("values", &value::OBJECT, 50);
    }
}

object! {
    /// What an outcome is worth beyond the outputs it avoids.
    value (Rule::Value) {
        NAME = Field::text("name");
        KIND = Field::word("kind", VALUE_KINDS);
        AMOUNT = Field::signed_money("amount", 10.0);
        PER = Field::word("per", ValuePer::WORDS).or_word("person-year");
        FALLS_TO = Field::of("falls_to", Kind::Weights);
        TRANSFER = Field::of("transfer", Kind::Flag).or(0.0);
        CASHABLE = Field::share("cashable").or(0.0);
        HEALTH = Field::of("health", Kind::Flag).or(0.0);
        COVERS = Field::of("covers", Kind::Tags).stands();
    }
}

object! {
    /// How fast, for whom, at what cost.
    redesign (Rule::None) {
        DELIVERY_YEARS = Field::whole("delivery_years", Unit::Years, 1.0, 60.0).or(5.0);
        ROLLOUT = Field::of("rollout", Kind::Numbers { row: SHARE, most: 60 }).stands();
        TAKE_UP = Field::of("take_up", Kind::ObjectMap(Names::Groups, &take_up::OBJECT));
        COSTS = Field::list("costs", &cost::OBJECT, 100);
        LEVERS = Field::of("levers", Kind::Object(&levers::OBJECT)).stands();
    }
}

object! {
    /// How a group comes into the redesign.
    take_up (Rule::None) {
        REACH = Field::share("reach");
        ENGAGEMENT = Field::share("engagement").or(1.0);
        RETENTION = Field::share("retention").or(1.0);
        START = Field::whole("start", Unit::Years, 0.0, 59.0).or(0.0);
    }
}

object! {
    /// A cost of the redesign or of a lever whose costs end with delivery.
    cost (Rule::Cost(Place::Redesign)) {
        NAME = Field::text("name");
        AMOUNT = Field::money("amount", 1000.0);
        PER = Field::word("per", COST_UNITS);
        YEAR = Field::whole("year", Unit::Years, 0.0, 59.0).or(0.0);
        FROM = Field::whole("from", Unit::Years, 0.0, 59.0).or(0.0);
        TO = Field::whole("to", Unit::Years, 0.0, 59.0).optional();
        GROUP = Field::of("group", Kind::Reference(Names::Groups)).optional();
        KIND = Field::word("kind", CostKind::WORDS).or_word("revenue");
        PRICE_GROWTH = Field::number("price_growth", Unit::Rate, -0.05, 0.05, 0.005).or(0.0);
        PAID_BY = Field::of("paid_by", Kind::Weights);
        EVIDENCE = Field::word("evidence", GRADES).or_word("B");
    }
}

/// The costs of other places: the same fields, with other units.
pub(super) static MULTI_AGENCY_COST: Object =
    Object { fields: cost::OBJECT.fields, rule: Rule::Cost(Place::MultiAgency) };
pub(super) static DIGITAL_DATA_COST: Object =
    Object { fields: cost::OBJECT.fields, rule: Rule::Cost(Place::DigitalData) };
pub(super) static VOLUNTEERS_COST: Object =
    Object { fields: cost::OBJECT.fields, rule: Rule::Cost(Place::Volunteers) };
pub(super) static PEERS_COST: Object = Object { fields: cost::OBJECT.fields, rule: Rule::Cost(Place::Peers) };
static EFFICIENCY_COST: Object = Object { fields: cost::OBJECT.fields, rule: Rule::Cost(Place::Efficiency) };

object! {
    /// The output drive.
    efficiency (Rule::None) {
        SCOPE = Field::word("scope", Scope::WORDS).or_word("groups");
        UNIT_COST_CUT = Field::share("unit_cost_cut").or(0.0);
        CUT_YEARS = Field::whole("cut_years", Unit::Years, 0.0, 60.0).or(0.0);
        DROP_OFF = Field::share("drop_off").or(0.0);
        REPEAT_DEMAND = Field::share("repeat_demand").or(0.0);
        REPEAT_YEARS = Field::whole("repeat_years", Unit::Years, 0.0, 60.0).or(0.0);
        DUPLICATES_REMOVED = Field::share("duplicates_removed").or(0.0);
        MOVED_ONLINE = Field::share("moved_online").or(0.0);
        COST_RATIO = Field::share("cost_ratio").or(0.2);
        EVIDENCE = Field::word("evidence", GRADES).or_word("C");
        COSTS = Field::list("costs", &EFFICIENCY_COST, 100);
    }
}

object! {
    /// Who pays, who gains.
    deal (Rule::None) {
        CONTRIBUTIONS = Field::of("contributions", Kind::Weights).optional();
        SHARE_BACK = Field::map("share_back", Names::Agencies, Unit::Share, 0.0, 1.0, 0.01);
        OUTCOME_PAYMENTS = Field::list("outcome_payments", &outcome_payment::OBJECT, 50);
        SURPLUS = Field::of("surplus", Kind::Surplus).or_word("reinvest");
        RETURN = Field::number("return", Unit::Rate, 0.0, 0.2, 0.005).or(0.0);
    }
}

object! {
    /// What an agency pays for each outcome.
    outcome_payment (Rule::None) {
        AGENCY = Field::of("agency", Kind::Reference(Names::Agencies));
        OUTCOME = Field::of("outcome", Kind::Reference(Names::Outcomes));
        AMOUNT = Field::money("amount", 10.0);
    }
}

object! {
    /// How sure one number is.
    range (Rule::Range) {
        PATH = Field::plain("path");
        LOW = Field::fixed("low", ANY);
        HIGH = Field::fixed("high", ANY);
        SHAPE = Field::word("shape", Shape::WORDS).or_word("triangular");
        TOGETHER = Field::plain("together").optional();
        OPPOSITE = Field::of("opposite", Kind::Flag).or(0.0);
    }
}
