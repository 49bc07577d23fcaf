//! What fields must be beside one another: METHOD.md section 2.

use crate::scenario::check::Check;
use crate::scenario::check::below;
use crate::scenario::fault::Fault;
use crate::scenario::field::Field;
use crate::scenario::field::Kind;
use crate::scenario::field::Object;
use crate::scenario::field::Place;
use crate::scenario::field::Rule;
use crate::scenario::known::Known;
use crate::scenario::node::Node;
use crate::scenario::rules_ranges::check_ranges;
use crate::scenario::table::VALUE_KINDS;
use crate::scenario::table::appraisal;
use crate::scenario::table::redesign;
use crate::scenario::table::take_up;
use crate::scenario::table::top;
use crate::scenario::table_levers::levers;
use crate::text::fault::FaultKind;

/// The most by which use may exceed volume, as a share of it: what adding up can be off by.
const ROUNDING: f64 = 1e-9;

/// Fields of a cost, and the units of cost with which each may stand.
pub(super) const COST_FIELDS: &[(&str, &[&str])] = &[
    ("year", &["once"]),
    ("from", &["year"]),
    ("to", &["year"]),
    ("group", &["person", "engaged", "complete"]),
];

/// Fields of a value, and the kind of value with which each may stand.
pub(super) const VALUE_FIELDS: &[(&str, &str)] =
    &[("falls_to", "fiscal"), ("transfer", "fiscal"), ("cashable", "fiscal"), ("health", "social")];

impl Check<'_> {
    /// The unit of a cost must be one that its place allows, and its other fields must go with it.
    pub(super) fn cost(&mut self, cost: &Node, place: Place, path: &str) {
        let Some(per) = cost.get("per").and_then(Node::as_text) else { return };
        if !place.units().contains(&per) {
            if Place::Volunteers.units().contains(&per) || Place::Peers.units().contains(&per) {
                let (given, allowed) = (per.to_owned(), place.units().join(", "));
                self.fault(FaultKind::PerNotAllowed { given, allowed }, &below(path, "per"));
            }
            return;
        }
        for (field, units) in COST_FIELDS {
            if cost.get(field).is_some() && !units.contains(&per) {
                let kind = FaultKind::Misplaced { beside: "per", allowed: units.join(", ") };
                self.fault(kind, &below(path, field));
            }
        }
    }

    /// A fiscal value must fall to someone, and some fields go only with one kind.
    pub(super) fn outcome_value(&mut self, value: &Node, path: &str) {
        let Some(kind) = value.get("kind").and_then(Node::as_text) else { return };
        if !VALUE_KINDS.contains(&kind) {
            return;
        }
        if kind == "fiscal" && value.get("falls_to").is_none() {
            self.fault(FaultKind::Missing, &below(path, "falls_to"));
        }
        for (field, belongs_to) in VALUE_FIELDS {
            if value.get(field).is_some() && kind != *belongs_to {
                let fault = FaultKind::Misplaced { beside: "kind", allowed: (*belongs_to).to_owned() };
                self.fault(fault, &below(path, field));
            }
        }
    }
}

/// Checks that need several parts of a scenario, with what of them is readable.
pub(super) fn check_across_fields(root: &Node, known: &Known, faults: &mut Vec<Fault>) {
    scenario_price_year(root, known, faults);
    use_within_volume(root, faults);
    years_of_costs(root, faults);
    check_ranges(root, faults);
}

fn scenario_price_year(root: &Node, known: &Known, faults: &mut Vec<Fault>) {
    let given =
        root.get("appraisal").and_then(|appraisal| appraisal.get("price_year")).and_then(Node::as_number);
    let whole = given.filter(|year| year.fract() == 0.0);
    if let Some(kind) = whole.and_then(|year| known.without_deflator(year)) {
        faults.push(Fault { kind, path: "appraisal.price_year".to_owned() });
    }
}

/// `Σ people × use ≤ volume × (1 + 1e−9)`, service by service.
fn use_within_volume(root: &Node, faults: &mut Vec<Fault>) {
    let services = root.get("services").map_or(&[][..], Node::entries);
    let groups = root.get("groups").map_or(&[][..], Node::entries);
    for service in services {
        let Some(id) = service.get("id").and_then(Node::as_text) else { continue };
        let Some(volume) = service.get("volume").and_then(Node::as_number).filter(|volume| *volume >= 0.0)
        else {
            continue;
        };
        let mut used = 0.0;
        for group in groups {
            let people = group.get("people").and_then(Node::as_number);
            let each = group.get("use").and_then(|uses| uses.get(id)).and_then(Node::as_number);
            if let (Some(people), Some(each)) = (people, each)
                && people >= 0.0
                && each >= 0.0
            {
                used += people * each;
            }
        }
        if used > volume * (1.0 + ROUNDING) {
            faults.push(Fault {
                kind: FaultKind::UseExceedsVolume { used, volume },
                path: format!("services.{id}.volume"),
            });
        }
    }
}

/// A yearly cost must not end before it begins, defaults included.
fn years_of_costs(root: &Node, faults: &mut Vec<Fault>) {
    for (list, path, place) in lists_of_costs(root) {
        for (index, cost) in list.iter().enumerate() {
            if cost.get("per").and_then(Node::as_text) != Some("year") {
                continue;
            }
            let year = |field: &str, default: f64| match cost.get(field) {
                None => Some(default),
                Some(given) => given.as_number().filter(|year| year.fract() == 0.0),
            };
            let (from, to) = (year("from", 0.0), year("to", default_to(root, place)));
            if let (Some(from), Some(to)) = (from, to)
                && from > to
            {
                let field = if cost.get("to").is_some() { "to" } else { "from" };
                let kind = FaultKind::FromAfterTo { from, to };
                faults.push(Fault { kind, path: format!("{path}.{index}.{field}") });
            }
        }
    }
}

/// Every list of costs, where it is, and what place it is.
fn lists_of_costs(root: &Node) -> Vec<(&[Node], String, Place)> {
    let redesign = root.get("redesign");
    let levers = redesign.and_then(|redesign| redesign.get("levers")).map_or(&[][..], Node::fields);
    let of_levers = levers
        .iter()
        .map(|(lever, own)| (Some(own), format!("redesign.levers.{lever}"), place_of_costs(lever)));
    let others = [
        (redesign, "redesign".to_owned(), Place::Redesign),
        (root.get("efficiency"), "efficiency".to_owned(), Place::Efficiency),
    ];
    let owners = others.into_iter().chain(of_levers);
    owners
        .filter_map(|(owner, path, place)| {
            Some((owner?.get("costs")?.entries(), format!("{path}.costs"), place))
        })
        .collect()
}

/// What place the costs of a lever are.
fn place_of_costs(lever: &str) -> Place {
    let kind = |object: &Object, name: &str| object.field(name).map(|field| &field.kind);
    if let Some(Kind::Object(lever)) = kind(&levers::OBJECT, lever)
        && let Some(Kind::List { of, .. }) = kind(lever, "costs")
        && let Rule::Cost(place) = of.rule
    {
        return place;
    }
    Place::Redesign
}

/// The last year of a yearly cost that does not say: the last of delivery, or of all where its savings last.
pub(super) fn default_to(root: &Node, place: Place) -> f64 {
    let whole = |node: Option<&Node>, field: &Field| {
        let given = node.and_then(|node| node.get(field.name)).and_then(Node::as_number);
        given.filter(|value| value.fract() == 0.0).unwrap_or(field.default_number())
    };
    match place {
        Place::Lasting | Place::Efficiency => whole(root.get(top::APPRAISAL.name), &appraisal::YEARS) - 1.0,
        Place::Redesign | Place::Volunteers | Place::Peers => {
            let redesign = root.get(top::REDESIGN.name);
            let take_up = redesign.and_then(|redesign| redesign.get(redesign::TAKE_UP.name));
            let starts = take_up.map_or(&[][..], Node::fields).iter();
            let last_start = starts.map(|(_, group)| whole(Some(group), &take_up::START)).fold(0.0, f64::max);
            whole(redesign, &redesign::DELIVERY_YEARS) - 1.0 + last_start
        }
    }
}
