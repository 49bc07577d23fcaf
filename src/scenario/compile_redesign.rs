//! The redesign, its levers and the output drive in the form that an evaluation reads.

use crate::model::appraisal::Cost;
use crate::model::appraisal::CostPer;
use crate::model::appraisal::Efficiency;
use crate::model::appraisal::Redesign;
use crate::model::levers::{
    DigitalData, FrequentUsers, LeverInUse, LeverKind, Levers, MultiAgency, Network, Space, TimeGiven,
};
use crate::scenario::compile_outcomes::course;
use crate::scenario::field::Field;
use crate::scenario::field::Names;
use crate::scenario::node::Node;
use crate::scenario::reader::Reader;
use crate::scenario::reader::as_whole;
use crate::scenario::rule::Place;
use crate::scenario::rules::default_to;
use crate::scenario::table::cost;
use crate::scenario::table::efficiency;
use crate::scenario::table::redesign;
use crate::scenario::table::top;
use crate::scenario::table_levers::digital_data;
use crate::scenario::table_levers::effect_lever;
use crate::scenario::table_levers::frequent_users;
use crate::scenario::table_levers::levers;
use crate::scenario::table_levers::multi_agency;
use crate::scenario::table_levers::network;
use crate::scenario::table_levers::peer_networks;
use crate::scenario::table_levers::social_action;
use crate::scenario::table_levers::space;

pub(super) fn redesign(top: Reader) -> Redesign {
    let redesign = top.inner(&top::REDESIGN);
    let rollout = redesign.get(&redesign::ROLLOUT).map_or(&[][..], Node::entries);
    Redesign {
        delivery_years: redesign.whole(&redesign::DELIVERY_YEARS),
        rollout: if rollout.is_empty() {
            vec![1.0]
        } else {
            rollout.iter().filter_map(Node::as_number).collect()
        },
        costs: costs(redesign, top, Place::Redesign),
        levers: levers(redesign.inner(&redesign::LEVERS), top),
    }
}

pub(super) fn efficiency(top: Reader) -> Efficiency {
    let drive = top.inner(&top::EFFICIENCY);
    Efficiency {
        is_given: top.get(&top::EFFICIENCY).is_some(),
        scope: drive.choice(&efficiency::SCOPE),
        unit_cost_cut: drive.number(&efficiency::UNIT_COST_CUT),
        cut_years: drive.whole(&efficiency::CUT_YEARS),
        drop_off: drive.number(&efficiency::DROP_OFF),
        repeat_demand: drive.number(&efficiency::REPEAT_DEMAND),
        repeat_years: drive.whole(&efficiency::REPEAT_YEARS),
        duplicates_removed: drive.number(&efficiency::DUPLICATES_REMOVED),
        moved_online: drive.number(&efficiency::MOVED_ONLINE),
        cost_ratio: drive.number(&efficiency::COST_RATIO),
        evidence: drive.choice(&efficiency::EVIDENCE),
        costs: costs(drive, top, Place::Efficiency),
    }
}

fn levers(levers: Reader, top: Reader) -> Levers {
    let used = |field: &Field, place, effect: Option<&Field>, does: fn(Reader) -> LeverKind| {
        levers.object(field).map(|lever| LeverInUse {
            strength: lever.number(&effect_lever::STRENGTH),
            effect: effect.map_or(0.0, |effect| lever.number(effect)),
            costs: costs(lever, top, place),
            does: does(lever),
        })
    };
    let effect = Some(&effect_lever::EFFECT);
    Levers([
        used(&levers::PERSON_CENTRED, Place::Redesign, effect, |_| LeverKind::Effect),
        used(&levers::OUTCOMES_FIRST, Place::Redesign, effect, |_| LeverKind::Effect),
        used(&levers::FREQUENT_USERS, Place::Redesign, None, frequent_users),
        used(&levers::MULTI_AGENCY, Place::MultiAgency, Some(&multi_agency::EFFECT), multi_agency),
        used(&levers::DIGITAL_DATA, Place::DigitalData, Some(&digital_data::EFFECT), digital_data),
        used(&levers::SOCIAL_ACTION, Place::Redesign, Some(&social_action::EFFECT), |lever| {
            time_given(lever, lever.number(&social_action::VOLUNTEERS), 1.0)
        }),
        used(&levers::PEER_NETWORKS, Place::Redesign, Some(&peer_networks::EFFECT), |lever| {
            time_given(lever, lever.number(&peer_networks::GROUPS), lever.number(&peer_networks::MEMBERS))
        }),
    ])
}

fn frequent_users(lever: Reader) -> LeverKind {
    LeverKind::FrequentUsers(FrequentUsers {
        effects: lever.by_service(&frequent_users::EFFECTS),
        deadweight: lever.number(&frequent_users::DEADWEIGHT),
        attribution: lever.number(&frequent_users::ATTRIBUTION),
        course: course(lever),
        evidence: lever.choice(&frequent_users::EVIDENCE),
    })
}

fn multi_agency(lever: Reader) -> LeverKind {
    LeverKind::MultiAgency(MultiAgency {
        scope: lever.choice(&multi_agency::SCOPE),
        evidence: lever.choice(&multi_agency::EVIDENCE),
        cashable: lever.number(&multi_agency::CASHABLE),
        network: lever.object(&multi_agency::NETWORK).map(|network| Network {
            agencies: network.whole(&network::AGENCIES),
            cost_per_link: network.money(&network::COST_PER_LINK),
            falls_to: network.split(&network::FALLS_TO),
        }),
        space: lever.object(&multi_agency::SPACE).map(|space| Space {
            amount: space.money(&space::AMOUNT),
            falls_to: space.split(&space::FALLS_TO),
        }),
    })
}

fn digital_data(lever: Reader) -> LeverKind {
    LeverKind::DigitalData(DigitalData {
        scope: lever.choice(&digital_data::SCOPE),
        cost_ratio: lever.number(&digital_data::COST_RATIO),
        targeting: lever.number(&digital_data::TARGETING),
        evidence: lever.choice(&digital_data::EVIDENCE),
    })
}

fn time_given(lever: Reader, count: f64, members: f64) -> LeverKind {
    LeverKind::TimeGiven(TimeGiven {
        count,
        members,
        hours: lever.number(&social_action::HOURS),
        hour_value: lever.money(&social_action::HOUR_VALUE),
        own_benefit: lever.money(&social_action::OWN_BENEFIT),
        evidence: lever.choice(&social_action::EVIDENCE),
    })
}

fn costs(owner: Reader, top: Reader, place: Place) -> Vec<Cost> {
    owner.list(&redesign::COSTS).map(|own| cost(own, top, place)).collect()
}

fn cost(cost: Reader, top: Reader, place: Place) -> Cost {
    let group = cost.place(&cost::GROUP, Names::Groups);
    let to = || cost.optional_number(&cost::TO).unwrap_or_else(|| default_to(top.node(), place));
    Cost {
        amount: cost.money(&cost::AMOUNT),
        per: match cost.word(&cost::PER) {
            Some("year") => CostPer::Year { from: cost.whole(&cost::FROM), to: as_whole(to()) },
            Some("person") => CostPer::Person { group },
            Some("engaged") => CostPer::Engaged { group },
            Some("complete") => CostPer::Complete { group },
            Some("volunteer-year") => CostPer::VolunteerYear,
            Some("peer-group-year") => CostPer::PeerGroupYear,
            _ => CostPer::Once { year: cost.whole(&cost::YEAR) },
        },
        kind: cost.choice(&cost::KIND),
        price_growth: cost.number(&cost::PRICE_GROWTH),
        paid_by: cost.split(&cost::PAID_BY),
        evidence: cost.choice(&cost::EVIDENCE),
    }
}
