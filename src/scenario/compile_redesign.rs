//! The redesign, its levers and the output drive in the form that an evaluation reads.

use crate::model::appraisal::Cost;
use crate::model::appraisal::CostKind;
use crate::model::appraisal::CostPer;
use crate::model::appraisal::Efficiency;
use crate::model::appraisal::Redesign;
use crate::model::appraisal::Scope;
use crate::model::evidence::Grade;
use crate::model::levers::DigitalData;
use crate::model::levers::EffectLever;
use crate::model::levers::FrequentUsers;
use crate::model::levers::Levers;
use crate::model::levers::MultiAgency;
use crate::model::levers::Network;
use crate::model::levers::Space;
use crate::model::levers::TimeLever;
use crate::scenario::compile_outcomes::course;
use crate::scenario::field::Names;
use crate::scenario::field::Place;
use crate::scenario::node::Node;
use crate::scenario::reader::Reader;
use crate::scenario::reader::as_whole;
use crate::scenario::rules::default_to;
use crate::scenario::table::COST;
use crate::scenario::table::EFFICIENCY;
use crate::scenario::table::REDESIGN;
use crate::scenario::table_levers as table;

pub(super) fn redesign(top: Reader) -> Redesign {
    let redesign = Reader::new(top.context, top.get("redesign"), &REDESIGN);
    let rollout = redesign.get("rollout").map_or(&[][..], Node::entries);
    Redesign {
        delivery_years: redesign.whole("delivery_years"),
        rollout: if rollout.is_empty() {
            vec![1.0]
        } else {
            rollout.iter().filter_map(Node::as_number).collect()
        },
        costs: costs(redesign, top, Place::Redesign),
        levers: levers(Reader::new(top.context, redesign.get("levers"), &table::LEVERS), top),
    }
}

pub(super) fn efficiency(top: Reader) -> Efficiency {
    let drive = Reader::new(top.context, top.get("efficiency"), &EFFICIENCY);
    Efficiency {
        is_given: top.get("efficiency").is_some(),
        scope: scope(drive),
        unit_cost_cut: drive.number("unit_cost_cut"),
        cut_years: drive.whole("cut_years"),
        repeat_demand: drive.number("repeat_demand"),
        repeat_years: drive.whole("repeat_years"),
        duplicates_removed: drive.number("duplicates_removed"),
        moved_online: drive.number("moved_online"),
        cost_ratio: drive.number("cost_ratio"),
        evidence: drive.grade("evidence", Grade::C),
        costs: costs(drive, top, Place::Efficiency),
    }
}

fn levers(levers: Reader, top: Reader) -> Levers {
    Levers {
        person_centred: levers
            .object("person_centred", &table::EFFECT_LEVER)
            .map(|lever| effect_lever(lever, top)),
        outcomes_first: levers
            .object("outcomes_first", &table::EFFECT_LEVER)
            .map(|lever| effect_lever(lever, top)),
        frequent_users: levers
            .object("frequent_users", &table::FREQUENT_USERS)
            .map(|lever| frequent_users(lever, top)),
        multi_agency: levers
            .object("multi_agency", &table::MULTI_AGENCY)
            .map(|lever| multi_agency(lever, top)),
        digital_data: levers
            .object("digital_data", &table::DIGITAL_DATA)
            .map(|lever| digital_data(lever, top)),
        social_action: levers
            .object("social_action", &table::SOCIAL_ACTION)
            .map(|lever| time_lever(lever, top, ("volunteers", 1.0))),
        peer_networks: levers
            .object("peer_networks", &table::PEER_NETWORKS)
            .map(|lever| time_lever(lever, top, ("groups", lever.number("members")))),
    }
}

fn effect_lever(lever: Reader, top: Reader) -> EffectLever {
    EffectLever {
        strength: lever.number("strength"),
        effect: lever.number("effect"),
        costs: costs(lever, top, Place::Redesign),
    }
}

fn frequent_users(lever: Reader, top: Reader) -> FrequentUsers {
    FrequentUsers {
        strength: lever.number("strength"),
        effects: lever.by_service("effects"),
        deadweight: lever.number("deadweight"),
        attribution: lever.number("attribution"),
        course: course(lever),
        evidence: lever.grade("evidence", Grade::C),
        costs: costs(lever, top, Place::Redesign),
    }
}

fn multi_agency(lever: Reader, top: Reader) -> MultiAgency {
    MultiAgency {
        strength: lever.number("strength"),
        effect: lever.number("effect"),
        scope: scope(lever),
        evidence: lever.grade("evidence", Grade::C),
        cashable: lever.number("cashable"),
        network: lever.object("network", &table::NETWORK).map(|network| Network {
            agencies: network.whole("agencies"),
            cost_per_link: network.money("cost_per_link"),
            falls_to: network.split("falls_to"),
        }),
        space: lever
            .object("space", &table::SPACE)
            .map(|space| Space { amount: space.money("amount"), falls_to: space.split("falls_to") }),
        costs: costs(lever, top, Place::Lasting),
    }
}

fn digital_data(lever: Reader, top: Reader) -> DigitalData {
    DigitalData {
        strength: lever.number("strength"),
        effect: lever.number("effect"),
        scope: scope(lever),
        cost_ratio: lever.number("cost_ratio"),
        targeting: lever.number("targeting"),
        evidence: lever.grade("evidence", Grade::C),
        costs: costs(lever, top, Place::Lasting),
    }
}

fn time_lever(lever: Reader, top: Reader, (count, members): (&str, f64)) -> TimeLever {
    TimeLever {
        strength: lever.number("strength"),
        effect: lever.number("effect"),
        count: lever.number(count),
        members,
        hours: lever.number("hours"),
        hour_value: lever.money("hour_value"),
        own_benefit: lever.money("own_benefit"),
        evidence: lever.grade("evidence", Grade::C),
        costs: costs(lever, top, Place::Redesign),
    }
}

fn scope(owner: Reader) -> Scope {
    if owner.word("scope") == Some("everyone") { Scope::Everyone } else { Scope::Groups }
}

fn costs(owner: Reader, top: Reader, place: Place) -> Vec<Cost> {
    owner.list("costs", &COST).map(|own| cost(own, top, place)).collect()
}

fn cost(cost: Reader, top: Reader, place: Place) -> Cost {
    let group = cost.place("group", Names::Groups);
    let to = || cost.optional_number("to").unwrap_or_else(|| default_to(top.node(), place));
    Cost {
        amount: cost.money("amount"),
        per: match cost.word("per") {
            Some("year") => CostPer::Year { from: cost.whole("from"), to: as_whole(to()) },
            Some("person") => CostPer::Person { group },
            Some("engaged") => CostPer::Engaged { group },
            Some("complete") => CostPer::Complete { group },
            Some("volunteer-year") => CostPer::VolunteerYear,
            Some("peer-group-year") => CostPer::PeerGroupYear,
            _ => CostPer::Once { year: cost.whole("year") },
        },
        kind: match cost.word("kind") {
            Some("capital") => CostKind::Capital,
            Some("in-kind") => CostKind::InKind,
            _ => CostKind::Revenue,
        },
        paid_by: cost.split("paid_by"),
        evidence: cost.grade("evidence", Grade::B),
    }
}
