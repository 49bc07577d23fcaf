//! What fields must be beside one another: METHOD.md section 2.

use crate::scenario::check::Check;
use crate::scenario::check::below;
use crate::scenario::fault::Fault;
use crate::scenario::field::Field;
use crate::scenario::field::Kind;
use crate::scenario::field::Object;
use crate::scenario::known::Known;
use crate::scenario::node::Node;
use crate::scenario::rule::Place;
use crate::scenario::rule::Rule;
use crate::scenario::rules_ranges::check_ranges;
use crate::scenario::table::appraisal;
use crate::scenario::table::redesign;
use crate::scenario::table::take_up;
use crate::scenario::table::top;
use crate::scenario::table_levers::levers;
use crate::scenario::table_levers::multi_agency;
use crate::text::fault::FaultKind;

/// The most by which use may exceed volume, as a share of it: what adding up can be off by.
const ROUNDING: f64 = 1e-9;

impl Check<'_> {
    /// The unit of a cost must be one that its place allows.
    pub(super) fn cost(&mut self, cost: &Node, place: Place, path: &str) {
        let Some(per) = cost.get("per").and_then(Node::as_text) else { return };
        let is_elsewhere = Place::Volunteers.units().contains(&per) || Place::Peers.units().contains(&per);
        if is_elsewhere && !place.units().contains(&per) {
            let (given, allowed) = (per.to_owned(), place.units().join(", "));
            self.fault(FaultKind::PerNotAllowed { given, allowed }, &below(path, "per"));
        }
    }

    /// Fields that belong only beside others, where what they belong beside can be read.
    pub(super) fn fields_beside(&mut self, node: &Node, object: &'static Object, path: &str) {
        for rule in object.rule.beside().iter().filter(|rule| object.has_readable(rule.other, node)) {
            if node.get(rule.field).is_some() && !object.allows(rule.field, Some(node)) {
                let kind = FaultKind::Misplaced { beside: rule.other, allowed: rule.words.join(", ") };
                self.fault(kind, &below(path, rule.field));
            }
        }
    }
}

impl Object {
    /// Whether a field that must be there where it belongs is not there, and belongs, as far as can be read.
    pub(super) fn wants(&self, field: &str, node: &Node) -> bool {
        let mut rules = self.rule.beside().iter().filter(|rule| rule.field == field);
        node.get(field).is_none()
            && self.allows(field, Some(node))
            && rules.all(|rule| self.has_readable(rule.other, node))
    }

    /// Whether what decides what else belongs is one of its words, as it stands or by default, or needs to be none.
    fn has_readable(&self, field: &str, node: &Node) -> bool {
        let Some(Kind::Word(words)) = self.field(field).map(|field| &field.kind) else { return true };
        let word = match node.get(field) {
            Some(stands) => stands.as_text().unwrap_or_default(),
            None => self.default_word(field),
        };
        self.words(field, words).contains(&word)
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

/// The last year of a yearly cost that does not say: the last of delivery, or of all where what it saves lasts.
pub(super) fn default_to(root: &Node, place: Place) -> f64 {
    let whole = |node: Option<&Node>, field: &Field| {
        let given = node.and_then(|node| node.get(field.name)).and_then(Node::as_number);
        given.filter(|value| value.fract() == 0.0).unwrap_or(field.default_number())
    };
    let lasts = match place {
        Place::Efficiency => true,
        Place::MultiAgency => saves(root, levers::MULTI_AGENCY.name),
        Place::DigitalData => saves(root, levers::DIGITAL_DATA.name),
        Place::Redesign | Place::Volunteers | Place::Peers => false,
    };
    if lasts {
        return whole(root.get(top::APPRAISAL.name), &appraisal::YEARS) - 1.0;
    }
    let redesign = root.get(top::REDESIGN.name);
    let take_up = redesign.and_then(|redesign| redesign.get(redesign::TAKE_UP.name));
    let starts = take_up.map_or(&[][..], Node::fields).iter();
    let last_start = starts.map(|(_, group)| whole(Some(group), &take_up::START)).fold(0.0, f64::max);
    whole(redesign, &redesign::DELIVERY_YEARS) - 1.0 + last_start
}

/// Whether what a structural lever saves lasts: it has an effect above 0, or frees space.
fn saves(root: &Node, lever: &str) -> bool {
    let levers = root.get(top::REDESIGN.name).and_then(|redesign| redesign.get(redesign::LEVERS.name));
    let lever = levers.and_then(|levers| levers.get(lever));
    let effect = lever.and_then(|lever| lever.get(multi_agency::EFFECT.name)).and_then(Node::as_number);
    effect.is_some_and(|effect| effect > 0.0)
        || lever.is_some_and(|lever| lever.get(multi_agency::SPACE.name).is_some())
}
