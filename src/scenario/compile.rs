//! A scenario without fault in the form that an evaluation reads.

use crate::model::appraisal::Agency;
use crate::model::appraisal::Appraisal;
use crate::model::appraisal::Deal;
use crate::model::appraisal::Group;
use crate::model::appraisal::OutcomePayment;
use crate::model::appraisal::OutputValue;
use crate::model::appraisal::Range;
use crate::model::appraisal::Service;
use crate::model::appraisal::TakeUp;
use crate::model::discount::Discounting;
use crate::model::evidence::Scale;
use crate::scenario::compile_outcomes::outcome;
use crate::scenario::compile_redesign::efficiency;
use crate::scenario::compile_redesign::redesign;
use crate::scenario::field::Names;
use crate::scenario::find::find;
use crate::scenario::known::Known;
use crate::scenario::node::Node;
use crate::scenario::path::Path;
use crate::scenario::reader::Context;
use crate::scenario::reader::Reader;
use crate::scenario::reader::as_year;
use crate::scenario::reader::split;
use crate::scenario::row::LARGEST;
use crate::scenario::table::agency;
use crate::scenario::table::appraisal;
use crate::scenario::table::deal;
use crate::scenario::table::flat_rate;
use crate::scenario::table::group;
use crate::scenario::table::outcome_payment;
use crate::scenario::table::output_value;
use crate::scenario::table::range;
use crate::scenario::table::redesign;
use crate::scenario::table::service;
use crate::scenario::table::take_up;
use crate::scenario::table::top;

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
    let top = Reader::new(context, Some(root));
    let settings = top.inner(&top::APPRAISAL);
    let ranges: Vec<Range> = top.list(&top::RANGES).map(|own| range(own, root)).collect();
    let mut outcomes: Vec<_> = top.list(&top::OUTCOMES).map(outcome).collect();
    let groups: Vec<Group> = top.list(&top::GROUPS).map(|group_| group(group_, top)).collect();
    for outcome in &mut outcomes {
        let own = format!("outcomes.{}.drop_off", outcome.id);
        if ranges.iter().any(|range| range.path == own) {
            outcome.course.drop_off.get_or_insert(groups[outcome.group].turnover);
        }
    }
    Appraisal {
        title: top.wording(&top::TITLE),
        start_year: as_year(settings.number(&appraisal::START_YEAR)),
        years: settings.whole(&appraisal::YEARS),
        price_year: as_year(price_year),
        discounting: discounting(settings),
        scale: scale(settings),
        deflator_jumps: known.deflator_jumps(),
        forecast_years: known.forecasts().to_vec(),
        agencies: top.list(&top::AGENCIES).map(agency).collect(),
        services: top.list(&top::SERVICES).map(service).collect(),
        groups,
        outcomes,
        redesign: redesign(top),
        efficiency: efficiency(top),
        deal: deal(top.inner(&top::DEAL)),
        ranges,
    }
}

fn is_public(root: &Node) -> Vec<bool> {
    let agencies = root.get(top::AGENCIES.name).map_or(&[][..], Node::entries);
    let kinds = agencies
        .iter()
        .map(|agency| agency.get(agency::KIND.name).and_then(Node::as_text).unwrap_or_default());
    kinds.map(|kind| !PRIVATE_KINDS.contains(&kind)).collect()
}

fn price_year(root: &Node, known: &Known) -> f64 {
    let context = Context { known, deflator: 1.0, is_public: &[] };
    Reader::new(context, Some(root)).inner(&top::APPRAISAL).number(&appraisal::PRICE_YEAR)
}

fn discounting(settings: Reader) -> Discounting {
    let rate = settings.inner(&appraisal::DISCOUNTING).optional_number(&flat_rate::RATE);
    rate.map_or(Discounting::GreenBook2026, Discounting::Flat)
}

/// What each grade takes off, by the scenario's own scale where it has one.
fn scale(settings: Reader) -> Scale {
    if !settings.flag(&appraisal::OPTIMISM_BIAS) {
        return Scale::IGNORED;
    }
    let own = settings.get(&appraisal::GRADES).map_or(&[][..], Node::entries);
    let shares: Vec<f64> = own.iter().filter_map(Node::as_number).collect();
    shares.try_into().map_or(Scale::USUAL, Scale)
}

fn agency(agency: Reader) -> Agency {
    let kind = agency.word(&agency::KIND).unwrap_or_default();
    Agency {
        id: agency.text(&agency::ID),
        name: agency.wording(&agency::NAME),
        is_public: !PRIVATE_KINDS.contains(&kind),
        moves_money: MOVES_MONEY.contains(&kind),
    }
}

fn service(service: Reader) -> Service {
    Service {
        id: service.text(&service::ID),
        name: service.wording(&service::NAME),
        unit_cost: service.money(&service::UNIT_COST),
        price_growth: service.number(&service::PRICE_GROWTH),
        volume: service.number(&service::VOLUME),
        growth: service.number(&service::GROWTH),
        paid_by: service.split(&service::PAID_BY),
        cashable: service.number(&service::CASHABLE),
        cash_lag: service.whole(&service::CASH_LAG),
        cash_step: service.optional_number(&service::CASH_STEP),
        duplicated: service.number(&service::DUPLICATED),
        digital: service.number(&service::DIGITAL),
        values: service.list(&service::VALUES).map(output_value).collect(),
        covers: service.tags(&service::COVERS),
    }
}

fn output_value(value: Reader) -> OutputValue {
    OutputValue {
        name: value.wording(&output_value::NAME),
        kind: value.choice(&output_value::KIND),
        amount: value.money(&output_value::AMOUNT),
        covers: value.tags(&output_value::COVERS),
    }
}

fn group(group: Reader, top: Reader) -> Group {
    let id = group.text(&group::ID);
    let take_up = top.inner(&top::REDESIGN).get(&redesign::TAKE_UP).and_then(|all| all.get(&id));
    let take_up = take_up.map(|node| Reader::new(group.context, Some(node)));
    Group {
        name: group.wording(&group::NAME),
        people: group.number(&group::PEOPLE),
        uses: group.by_service(&group::USE),
        turnover: group.number(&group::TURNOVER),
        take_up: take_up.map(|take_up| TakeUp {
            reach: take_up.number(&take_up::REACH),
            engagement: take_up.number(&take_up::ENGAGEMENT),
            retention: take_up.number(&take_up::RETENTION),
            start: take_up.whole(&take_up::START),
        }),
        id,
    }
}

fn deal(deal: Reader) -> Deal {
    let surplus = deal.get(&deal::SURPLUS).filter(|surplus| matches!(surplus, Node::Object(_)));
    Deal {
        contributions: deal.get(&deal::CONTRIBUTIONS).map(|weights| split(deal.context, weights)),
        share_back: deal.by_agency(&deal::SHARE_BACK),
        outcome_payments: deal.list(&deal::OUTCOME_PAYMENTS).filter_map(outcome_payment).collect(),
        surplus: surplus.map(|weights| split(deal.context, weights)),
        rate_of_return: deal.number(&deal::RETURN),
    }
}

fn outcome_payment(payment: Reader) -> Option<OutcomePayment> {
    Some(OutcomePayment {
        agency: payment.place(&outcome_payment::AGENCY, Names::Agencies)?,
        outcome: payment.place(&outcome_payment::OUTCOME, Names::Outcomes)?,
        amount: payment.money(&outcome_payment::AMOUNT),
    })
}

fn range(range: Reader, root: &Node) -> Range {
    let path = range.text(&range::PATH);
    let limits = find(root, &Path::parse(&path))
        .map_or([-LARGEST, LARGEST], |number| [number.row.least, number.row.most]);
    Range {
        limits,
        path,
        low: range.number(&range::LOW),
        high: range.number(&range::HIGH),
        shape: range.choice(&range::SHAPE),
        together: range.word(&range::TOGETHER).map(str::to_owned),
        is_opposite: range.flag(&range::OPPOSITE),
    }
}
