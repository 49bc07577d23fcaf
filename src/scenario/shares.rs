//! Weights by agency as shares of a whole, of which each can be set while the others keep their proportions.
//!
//! ```
//! # use outcomes_calculator::scenario::{Scenario, path::Path, shares::{shares, shared}};
//! let text = r#"{"services": [{"id": "ae", "paid_by": {"council": 6, "police": 1, "hospital": 1}}]}"#;
//! let scenario = Scenario::new(serde_json::from_str(text)?);
//! let paid_by = Path::parse("services.ae.paid_by");
//! assert_eq!(shares(scenario.at("services.ae.paid_by"))[0], ("council", 0.75));
//!
//! let edit = scenario.with_share(&paid_by, "council", 0.5).expect("there are others to pay the rest");
//! let halved = scenario.with(&edit).expect("the path leads somewhere");
//! let shares = shares(halved.at("services.ae.paid_by"));
//! assert_eq!(shares, [("council", 0.5), ("police", 0.25), ("hospital", 0.25)]);
//! assert_eq!(shared(&[("police", 1.0)], "police", 0.5), None);
//! # Ok::<(), serde_json::Error>(())
//! ```

use crate::scenario::Scenario;
use crate::scenario::edit::Edit;
use crate::scenario::node::Node;
use crate::scenario::path::Path;
use crate::scenario::walk::at;
use crate::text::number::count;

/// The shares of some weights, by agency, in their order; each from 0 to 1, and 0 where all weights are.
#[must_use]
pub fn shares(weights: Option<&Node>) -> Vec<(&str, f64)> {
    let fields = weights.map_or(&[][..], Node::fields);
    let each = fields.iter().filter_map(|(agency, weight)| Some((agency.as_str(), weight.as_number()?)));
    let each: Vec<(&str, f64)> = each.collect();
    let whole = each.iter().fold(0.0, |sum, (_, weight)| sum + weight);
    each.into_iter()
        .map(|(agency, weight)| (agency, if whole > 0.0 { weight / whole } else { 0.0 }))
        .collect()
}

impl Scenario {
    /// The edit by which an agency has a share, from 0 to 1, of what is split at a path, and the others the rest, in the
    /// proportions that they have; none where there is no other.
    #[must_use]
    pub fn with_share(&self, path: &Path, agency: &str, share: f64) -> Option<Edit> {
        let value = shared(&shares(at(self.root(), path)), agency, share)?;
        Some(Edit::Put { path: path.clone(), value })
    }
}

/// The weights by which an agency has a share, and the others the rest, in the proportions of all these shares; none where there
/// is no other.
#[must_use]
pub fn shared(all: &[(&str, f64)], agency: &str, share: f64) -> Option<Node> {
    let others: Vec<f64> = all.iter().filter(|(other, _)| *other != agency).map(|(_, own)| *own).collect();
    let (rest, many) = (others.iter().fold(0.0, |sum, own| sum + own), count(others.len()));
    if others.is_empty() {
        return None;
    }
    let left = 1.0 - share;
    let of_other = |own: f64| if rest > 0.0 { left * own / rest } else { left / many };
    let value = |(other, own): &(&str, f64)| {
        ((*other).to_owned(), Node::Number(if *other == agency { share } else { of_other(*own) }))
    };
    Some(Node::Object(all.iter().map(value).collect()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set(weights: &str, share: f64) -> Vec<f64> {
        let document = format!(r#"{{"services": [{{"id": "s", "paid_by": {weights}}}]}}"#);
        let scenario = Scenario::new(serde_json::from_str(&document).unwrap());
        let path = Path::parse("services.s.paid_by");
        let Some(edit) = scenario.with_share(&path, "a", share) else { return Vec::new() };
        let set = scenario.with(&edit).unwrap();
        shares(at(set.root(), &path)).into_iter().map(|(_, share)| share).collect()
    }

    #[test]
    fn the_rest_is_split_as_it_was_and_evenly_where_nothing_was() {
        assert_eq!(set(r#"{"a": 4, "b": 3, "c": 1}"#, 0.0), [0.0, 0.75, 0.25]);
        assert_eq!(set(r#"{"a": 5, "b": 0, "c": 0}"#, 0.5), [0.5, 0.25, 0.25]);
        assert_eq!(set(r#"{"a": 1, "b": 1}"#, 1.0), [1.0, 0.0]);
    }

    #[test]
    fn who_pays_alone_pays_all() {
        assert_eq!(set(r#"{"a": 1}"#, 0.4), [0.0; 0]);
    }
}
