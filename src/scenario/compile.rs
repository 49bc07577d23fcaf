//! A scenario without fault in the form that an evaluation reads.

use crate::model::appraisal::Agency;
use crate::model::appraisal::Appraisal;
use crate::model::appraisal::Deal;
use crate::model::appraisal::Group;
use crate::model::appraisal::OutcomePayment;
use crate::model::appraisal::Range;
use crate::model::appraisal::Service;
use crate::model::appraisal::Shape;
use crate::model::appraisal::TakeUp;
use crate::model::discount::Discounting;
use crate::model::evidence::OptimismBias;
use crate::scenario::compile_outcomes::outcome;
use crate::scenario::compile_redesign::efficiency;
use crate::scenario::compile_redesign::redesign;
use crate::scenario::field::Names;
use crate::scenario::field::scenario;
use crate::scenario::find::find;
use crate::scenario::known::Known;
use crate::scenario::node::Node;
use crate::scenario::path::Path;
use crate::scenario::reader::Context;
use crate::scenario::reader::Reader;
use crate::scenario::reader::as_whole;
use crate::scenario::reader::as_year;
use crate::scenario::reader::split;
use crate::scenario::row::LARGEST;
use crate::scenario::table::AGENCY;
use crate::scenario::table::APPRAISAL;
use crate::scenario::table::DEAL;
use crate::scenario::table::GROUP;
use crate::scenario::table::OUTCOME;
use crate::scenario::table::OUTCOME_PAYMENT;
use crate::scenario::table::RANGE;
use crate::scenario::table::SERVICE;
use crate::scenario::table::TAKE_UP;

/// Kinds of agency whose money is not public.
const PRIVATE_KINDS: &[&str] = &["voluntary", "individuals"];
/// Kinds of agency that pay benefits or take taxes.
const MOVES_MONEY: &[&str] = &["dwp", "hmrc"];

/// Compiles a scenario in which nothing is at fault.
pub(super) fn compile(root: &Node, known: &Known) -> Appraisal {
    let is_public = is_public(root);
    let price_year = price_year(root, known);
    let context =
        Context { known, deflator: known.deflator(price_year).unwrap_or(1.0), is_public: &is_public };
    let top = Reader::new(context, Some(root), scenario());
    let settings = Reader::new(context, top.get("appraisal"), &APPRAISAL);
    let ranges: Vec<Range> = top.list("ranges", &RANGE).map(|own| range(own, root)).collect();
    let mut outcomes: Vec<_> = top.list("outcomes", &OUTCOME).map(outcome).collect();
    let groups: Vec<Group> = top.list("groups", &GROUP).map(|group_| group(group_, top)).collect();
    for outcome in &mut outcomes {
        let own = format!("outcomes.{}.drop_off", outcome.id);
        if ranges.iter().any(|range| range.path == own) {
            outcome.course.drop_off.get_or_insert(groups[outcome.group].turnover);
        }
    }
    Appraisal {
        title: top.text("title"),
        start_year: as_year(settings.number("start_year")),
        years: settings.whole("years"),
        price_year: as_year(price_year),
        discounting: discounting(settings),
        optimism_bias: if settings.flag("optimism_bias") {
            OptimismBias::Corrected
        } else {
            OptimismBias::Ignored
        },
        deflator_jumps: known.deflator_jumps(),
        agencies: top.list("agencies", &AGENCY).map(agency).collect(),
        services: top.list("services", &SERVICE).map(service).collect(),
        groups,
        outcomes,
        redesign: redesign(top),
        efficiency: efficiency(top),
        deal: deal(Reader::new(context, top.get("deal"), &DEAL)),
        ranges,
    }
}

fn is_public(root: &Node) -> Vec<bool> {
    let agencies = root.get("agencies").map_or(&[][..], Node::entries);
    let kinds = agencies.iter().map(|agency| agency.get("kind").and_then(Node::as_text).unwrap_or_default());
    kinds.map(|kind| !PRIVATE_KINDS.contains(&kind)).collect()
}

fn price_year(root: &Node, known: &Known) -> f64 {
    let context = Context { known, deflator: 1.0, is_public: &[] };
    Reader::new(context, root.get("appraisal"), &APPRAISAL).number("price_year")
}

fn discounting(settings: Reader) -> Discounting {
    let rate = settings.get("discounting").and_then(|own| own.get("rate")).and_then(Node::as_number);
    rate.map_or(Discounting::GreenBook2026, Discounting::Flat)
}

fn agency(agency: Reader) -> Agency {
    let kind = agency.word("kind").unwrap_or_default();
    Agency {
        id: agency.text("id"),
        name: agency.text("name"),
        is_public: !PRIVATE_KINDS.contains(&kind),
        moves_money: MOVES_MONEY.contains(&kind),
    }
}

fn service(service: Reader) -> Service {
    Service {
        id: service.text("id"),
        name: service.text("name"),
        unit_cost: service.money("unit_cost"),
        volume: service.number("volume"),
        growth: service.number("growth"),
        paid_by: service.split("paid_by"),
        cashable: service.number("cashable"),
        cash_lag: service.whole("cash_lag"),
        cash_step: service.optional_number("cash_step"),
        duplicated: service.number("duplicated"),
        digital: service.number("digital"),
        covers: service.tags("covers"),
    }
}

fn group(group: Reader, top: Reader) -> Group {
    let id = group.text("id");
    let take_up =
        top.get("redesign").and_then(|redesign| redesign.get("take_up")).and_then(|all| all.get(&id));
    let take_up = take_up.map(|node| Reader::new(group.context, Some(node), &TAKE_UP));
    Group {
        name: group.text("name"),
        people: group.number("people"),
        uses: group.by_service("use"),
        turnover: group.number("turnover"),
        take_up: take_up.map(|take_up| TakeUp {
            reach: take_up.number("reach"),
            engagement: take_up.number("engagement"),
            retention: take_up.number("retention"),
            start: as_whole(take_up.number("start")),
        }),
        id,
    }
}

fn deal(deal: Reader) -> Deal {
    let surplus = deal.get("surplus").filter(|surplus| matches!(surplus, Node::Object(_)));
    Deal {
        contributions: deal.get("contributions").map(|weights| split(deal.context, weights)),
        share_back: deal.by_agency("share_back"),
        outcome_payments: deal
            .list("outcome_payments", &OUTCOME_PAYMENT)
            .filter_map(outcome_payment)
            .collect(),
        surplus: surplus.map(|weights| split(deal.context, weights)),
        rate_of_return: deal.number("return"),
    }
}

fn outcome_payment(payment: Reader) -> Option<OutcomePayment> {
    Some(OutcomePayment {
        agency: payment.place("agency", Names::Agencies)?,
        outcome: payment.place("outcome", Names::Outcomes)?,
        amount: payment.money("amount"),
    })
}

fn range(range: Reader, root: &Node) -> Range {
    let path = range.text("path");
    let limits = find(root, &Path::parse(&path))
        .map_or([-LARGEST, LARGEST], |number| [number.row.least, number.row.most]);
    Range {
        limits,
        path,
        low: range.number("low"),
        high: range.number("high"),
        shape: if range.word("shape") == Some("uniform") { Shape::Uniform } else { Shape::Triangular },
        together: range.word("together").map(str::to_owned),
    }
}
