//! Tags for `covers`, so that two prices of one event are found out.
//!
//! Two things that share a tag are taken to count the same event (METHOD.md section 14, `double_count`). Were each
//! entry tagged with all that it overlaps, a burglary and an assault would share the tag of an arrest, though each
//! has its own. So a tag stands for entries of which every two overlap, and two entries share one exactly where they do.

use std::cmp::Reverse;
use std::sync::OnceLock;

use crate::data::unit_costs::UnitCost;
use crate::data::unit_costs::unit_cost;
use crate::data::unit_costs::unit_costs;

/// The most tags that a `covers` holds: METHOD.md section 2.
pub const MOST_TAGS: usize = 20;

/// The most letters of a tag: METHOD.md section 2.
const MOST_LETTERS: usize = 200;

/// Ids of entries that overlap one another, in order.
type Shared = Vec<&'static str>;

/// What an entry covers: its own id, and tags that it shares with the entries that it overlaps.
///
/// ```
/// # use outcomes_calculator::data::{overlaps::covers, unit_costs::unit_cost};
/// let order = unit_cost("neighbour-mediation").map(covers).unwrap_or_default();
/// assert_eq!(order, ["neighbour-mediation", "asb-action+neighbour-mediation"]);
/// ```
#[must_use]
pub fn covers(entry: &UnitCost) -> Vec<String> {
    let shared = shared_tags().iter().filter(|members| members.contains(&entry.id.as_str()));
    std::iter::once(entry.id.clone()).chain(shared.map(|members| members.join("+"))).collect()
}

/// Every tag that entries share. Those with the most overlaps are served first and take as many others into a tag as they can,
/// so that the tags of none of them are too many.
fn shared_tags() -> &'static [Shared] {
    static TAGS: OnceLock<Vec<Shared>> = OnceLock::new();
    TAGS.get_or_init(|| {
        let mut entries: Vec<&UnitCost> = unit_costs().iter().collect();
        entries.sort_by_key(|entry| Reverse(entry.overlaps.len()));
        let mut tags: Vec<Shared> = Vec::new();
        for entry in entries {
            let is_told = |id: &&str| {
                tags.iter().any(|members| members.contains(&entry.id.as_str()) && members.contains(id))
            };
            let mut left: Vec<&str> =
                entry.overlaps.iter().map(String::as_str).filter(|id| !is_told(id)).collect();
            while let Some((first, others)) = left.split_first() {
                let members = together(&entry.id, first, others);
                left.retain(|id| !members.contains(id));
                tags.push(members);
            }
        }
        tags
    })
}

/// Two entries that overlap, with each of the others that overlaps all taken before it.
fn together(one: &'static str, other: &'static str, others: &[&'static str]) -> Shared {
    let mut members = vec![one, other];
    for id in others {
        let Some(entry) = unit_cost(id) else { continue };
        let letters = members.iter().fold(id.len(), |letters, member| letters + member.len() + 1);
        let overlaps_all = members.iter().all(|member| entry.overlaps.iter().any(|own| own == member));
        if overlaps_all && letters <= MOST_LETTERS {
            members.push(id);
        }
    }
    members.sort_unstable();
    members
}
