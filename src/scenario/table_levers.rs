//! The field table of the seven levers.

use crate::model::appraisal::Scope;
use crate::scenario::field::Field;
use crate::scenario::field::Kind;
use crate::scenario::field::Names;
use crate::scenario::field::Object;
use crate::scenario::row::LARGEST;
use crate::scenario::row::Unit;
use crate::scenario::rule::Rule;
use crate::scenario::table::DIGITAL_DATA_COST;
use crate::scenario::table::GRADES;
use crate::scenario::table::MULTI_AGENCY_COST;
use crate::scenario::table::PEERS_COST;
use crate::scenario::table::VOLUNTEERS_COST;
use crate::scenario::table::cost;
use crate::scenario::table::object;

object! {
    /// The seven levers.
    levers (Rule::None) {
        PERSON_CENTRED = Field::of("person_centred", Kind::Object(&effect_lever::OBJECT)).optional();
        OUTCOMES_FIRST = Field::of("outcomes_first", Kind::Object(&effect_lever::OBJECT)).optional();
        FREQUENT_USERS = Field::of("frequent_users", Kind::Object(&frequent_users::OBJECT)).optional();
        MULTI_AGENCY = Field::of("multi_agency", Kind::Object(&multi_agency::OBJECT)).optional();
        DIGITAL_DATA = Field::of("digital_data", Kind::Object(&digital_data::OBJECT)).optional();
        SOCIAL_ACTION = Field::of("social_action", Kind::Object(&social_action::OBJECT)).optional();
        PEER_NETWORKS = Field::of("peer_networks", Kind::Object(&peer_networks::OBJECT)).optional();
    }
}

object! {
    /// Levers 1 and 2.
    effect_lever (Rule::None) {
        STRENGTH = Field::share("strength").or(1.0);
        COSTS = Field::list("costs", &cost::OBJECT, 100);
        EFFECT = Field::share("effect");
    }
}

object! {
    /// Lever 3.
    frequent_users (Rule::None) {
        STRENGTH = Field::share("strength").or(1.0);
        COSTS = Field::list("costs", &cost::OBJECT, 100);
        EFFECTS = Field::map("effects", Names::Services, Unit::Share, -10.0, 1.0, 0.01).required();
        DEADWEIGHT = Field::share("deadweight");
        ATTRIBUTION = Field::share("attribution").or(0.0);
        LAG = Field::whole("lag", Unit::Years, 0.0, 60.0).or(0.0);
        LASTS = Field::whole("lasts", Unit::Years, 1.0, 60.0).or(5.0);
        DROP_OFF = Field::share("drop_off").optional();
        EVIDENCE = Field::word("evidence", GRADES).or_word("C");
    }
}

object! {
    /// Lever 4.
    multi_agency (Rule::None) {
        STRENGTH = Field::share("strength").or(1.0);
        COSTS = Field::list("costs", &MULTI_AGENCY_COST, 100);
        EFFECT = Field::share("effect");
        SCOPE = Field::word("scope", Scope::WORDS).or_word("groups");
        EVIDENCE = Field::word("evidence", GRADES).or_word("C");
        CASHABLE = Field::share("cashable").or(0.0);
        NETWORK = Field::of("network", Kind::Object(&network::OBJECT)).optional();
        SPACE = Field::of("space", Kind::Object(&space::OBJECT)).optional();
    }
}

object! {
    /// The agencies round one person.
    network (Rule::None) {
        AGENCIES = Field::whole("agencies", Unit::Count, 2.0, 30.0);
        COST_PER_LINK = Field::money("cost_per_link", 1.0);
        FALLS_TO = Field::of("falls_to", Kind::Weights);
    }
}

object! {
    /// Space no longer needed.
    space (Rule::None) {
        AMOUNT = Field::money("amount", 1000.0);
        FALLS_TO = Field::of("falls_to", Kind::Weights);
    }
}

object! {
    /// Lever 5.
    digital_data (Rule::None) {
        STRENGTH = Field::share("strength").or(1.0);
        COSTS = Field::list("costs", &DIGITAL_DATA_COST, 100);
        EFFECT = Field::share("effect");
        SCOPE = Field::word("scope", Scope::WORDS).or_word("groups");
        COST_RATIO = Field::share("cost_ratio").or(0.2);
        TARGETING = Field::share("targeting").or(0.0);
        EVIDENCE = Field::word("evidence", GRADES).or_word("C");
    }
}

object! {
    /// Lever 6.
    social_action (Rule::None) {
        STRENGTH = Field::share("strength").or(1.0);
        COSTS = Field::list("costs", &VOLUNTEERS_COST, 100);
        EFFECT = Field::share("effect");
        VOLUNTEERS = Field::amount("volunteers", Unit::People, 1.0);
        HOURS = Field::number("hours", Unit::Hours, 0.0, LARGEST, 1.0);
        HOUR_VALUE = Field::money("hour_value", 0.5);
        OWN_BENEFIT = Field::money("own_benefit", 10.0).or(0.0);
        EVIDENCE = Field::word("evidence", GRADES).or_word("C");
    }
}

object! {
    /// Lever 7.
    peer_networks (Rule::None) {
        STRENGTH = Field::share("strength").or(1.0);
        COSTS = Field::list("costs", &PEERS_COST, 100);
        EFFECT = Field::share("effect");
        GROUPS = Field::amount("groups", Unit::Count, 1.0);
        MEMBERS = Field::amount("members", Unit::People, 1.0);
        HOURS = Field::number("hours", Unit::Hours, 0.0, LARGEST, 1.0);
        HOUR_VALUE = Field::money("hour_value", 0.5);
        OWN_BENEFIT = Field::money("own_benefit", 10.0).or(0.0);
        EVIDENCE = Field::word("evidence", GRADES).or_word("C");
    }
}
