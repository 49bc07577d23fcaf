//! Tags for `covers`, so that two prices of one event are found out.
//!
//! Two things that share a tag are taken to count the same event (METHOD.md section 14, `double_count`). Were each
//! entry tagged with all that it overlaps, a burglary and an assault would share the tag of an arrest, though each
//! has its own. So two entries share a tag exactly where one of them must not be counted beside the other.

use crate::data::unit_costs::UnitCost;
use crate::data::unit_costs::unit_cost;

/// The most tags that a `covers` holds: METHOD.md section 2.
pub const MOST_TAGS: usize = 20;

/// What an entry covers: its own id, and a tag that it shares with each entry that it overlaps.
///
/// ```
/// # use outcomes_calculator::data::{overlaps::covers, unit_costs::unit_cost};
/// let week = unit_cost("bnb-week").map(covers).unwrap_or_default();
/// assert_eq!(week, ["bnb-week", "bnb-week+homelessness-application"]);
/// ```
#[must_use]
pub fn covers(entry: &UnitCost) -> Vec<String> {
    let mut tags = vec![entry.id.clone()];
    for other in entry.overlaps.iter().filter_map(|id| unit_cost(id)) {
        let tag = shared_tag(entry, other);
        if !tags.contains(&tag) {
            tags.push(tag);
        }
    }
    tags
}

/// The tag of two entries that overlap: both ids, in order; or three, where both overlap a third one which has too
/// many overlaps for a tag each.
fn shared_tag(one: &UnitCost, other: &UnitCost) -> String {
    let mut members = vec![one.id.as_str(), other.id.as_str()];
    if let Some(partner) = partner_of(one, other) {
        members.push(partner);
    } else if let Some(partner) = partner_of(other, one) {
        members.push(partner);
    } else if let Some(wide) = one
        .overlaps
        .iter()
        .filter_map(|id| unit_cost(id))
        .find(|wide| partner_of(wide, one) == Some(other.id.as_str()))
    {
        members.push(&wide.id);
    }
    members.sort_unstable();
    members.join("+")
}

/// With which other overlap of `wide` the entry shares its tag: none unless `wide` has too many.
fn partner_of<'a>(wide: &'a UnitCost, entry: &UnitCost) -> Option<&'a str> {
    if wide.overlaps.len() < MOST_TAGS {
        return None;
    }
    let mut free: Vec<&str> = wide.overlaps.iter().map(String::as_str).collect();
    while let Some(first) = free.first().copied() {
        free.remove(0);
        let overlaps = &unit_cost(first)?.overlaps;
        let Some(place) = free.iter().position(|id| overlaps.iter().any(|other| other == id)) else {
            continue;
        };
        let second = free.remove(place);
        if first == entry.id {
            return Some(second);
        }
        if second == entry.id {
            return Some(first);
        }
    }
    None
}
