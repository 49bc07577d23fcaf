//! The field table of the seven levers.

use crate::scenario::field::Field;
use crate::scenario::field::Kind;
use crate::scenario::field::Names;
use crate::scenario::field::Object;
use crate::scenario::field::Rule;
use crate::scenario::row::LARGEST;
use crate::scenario::row::Unit;
use crate::scenario::table::COST;
use crate::scenario::table::GRADES;
use crate::scenario::table::LASTING_COST;
use crate::scenario::table::PEERS_COST;
use crate::scenario::table::SCOPES;
use crate::scenario::table::VOLUNTEERS_COST;

pub(super) static LEVERS: Object = Object {
    fields: &[
        Field::of("person_centred", Kind::Object(&EFFECT_LEVER)).optional(),
        Field::of("outcomes_first", Kind::Object(&EFFECT_LEVER)).optional(),
        Field::of("frequent_users", Kind::Object(&FREQUENT_USERS)).optional(),
        Field::of("multi_agency", Kind::Object(&MULTI_AGENCY)).optional(),
        Field::of("digital_data", Kind::Object(&DIGITAL_DATA)).optional(),
        Field::of("social_action", Kind::Object(&SOCIAL_ACTION)).optional(),
        Field::of("peer_networks", Kind::Object(&PEER_NETWORKS)).optional(),
    ],
    rule: Rule::None,
};

pub(super) static EFFECT_LEVER: Object = Object {
    fields: &[Field::share("strength").or(1.0), Field::list("costs", &COST, 100), Field::share("effect")],
    rule: Rule::None,
};

pub(super) static FREQUENT_USERS: Object = Object {
    fields: &[
        Field::share("strength").or(1.0),
        Field::list("costs", &COST, 100),
        Field::map("effects", Names::Services, Unit::Share, -10.0, 1.0, 0.01).required(),
        Field::share("deadweight"),
        Field::share("attribution").or(0.0),
        Field::whole("lag", Unit::Years, 0.0, 60.0).or(0.0),
        Field::whole("lasts", Unit::Years, 1.0, 60.0).or(5.0),
        Field::share("drop_off").optional(),
        Field::word("evidence", GRADES).stands(),
    ],
    rule: Rule::None,
};

pub(super) static MULTI_AGENCY: Object = Object {
    fields: &[
        Field::share("strength").or(1.0),
        Field::list("costs", &LASTING_COST, 100),
        Field::share("effect"),
        Field::word("scope", SCOPES).stands(),
        Field::word("evidence", GRADES).stands(),
        Field::share("cashable").or(0.0),
        Field::of("network", Kind::Object(&NETWORK)).optional(),
        Field::of("space", Kind::Object(&SPACE)).optional(),
    ],
    rule: Rule::None,
};

pub(super) static NETWORK: Object = Object {
    fields: &[
        Field::whole("agencies", Unit::Count, 2.0, 30.0),
        Field::money("cost_per_link", 1.0),
        Field::of("falls_to", Kind::Weights),
    ],
    rule: Rule::None,
};

pub(super) static SPACE: Object = Object {
    fields: &[Field::money("amount", 1000.0), Field::of("falls_to", Kind::Weights)],
    rule: Rule::None,
};

pub(super) static DIGITAL_DATA: Object = Object {
    fields: &[
        Field::share("strength").or(1.0),
        Field::list("costs", &LASTING_COST, 100),
        Field::share("effect"),
        Field::word("scope", SCOPES).stands(),
        Field::share("cost_ratio").or(0.2),
        Field::share("targeting").or(0.0),
        Field::word("evidence", GRADES).stands(),
    ],
    rule: Rule::None,
};

pub(super) static SOCIAL_ACTION: Object = Object {
    fields: &[
        Field::share("strength").or(1.0),
        Field::list("costs", &VOLUNTEERS_COST, 100),
        Field::share("effect"),
        Field::amount("volunteers", Unit::People, 1.0),
        Field::number("hours", Unit::Hours, 0.0, LARGEST, 1.0),
        Field::money("hour_value", 0.5),
        Field::money("own_benefit", 10.0).or(0.0),
        Field::word("evidence", GRADES).stands(),
    ],
    rule: Rule::None,
};

pub(super) static PEER_NETWORKS: Object = Object {
    fields: &[
        Field::share("strength").or(1.0),
        Field::list("costs", &PEERS_COST, 100),
        Field::share("effect"),
        Field::amount("groups", Unit::Count, 1.0),
        Field::amount("members", Unit::People, 1.0),
        Field::number("hours", Unit::Hours, 0.0, LARGEST, 1.0),
        Field::money("hour_value", 0.5),
        Field::money("own_benefit", 10.0).or(0.0),
        Field::word("evidence", GRADES).stands(),
    ],
    rule: Rule::None,
};
