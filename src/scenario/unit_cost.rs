//! The edits that give a service a price from a list of unit costs.

use crate::data::overlaps::covers;
use crate::data::related::beside;
use crate::data::unit_costs::UnitCost;
use crate::data::unit_costs::unit_cost;
use crate::scenario::Scenario;
use crate::scenario::check::MOST_SOURCE;
use crate::scenario::edit::Edit;
use crate::scenario::node::Node;
use crate::scenario::path::Path;
use crate::text::Language;

impl Scenario {
    /// The edits that give a service the price of an entry: unit cost with its price year and source, who pays,
    /// and what the price covers, so that the same event counted elsewhere is found out. A range of the price
    /// before goes with it. Nothing where there is no such service.
    ///
    /// What the same output costs people and firms and the harm it does, where the list has it, become values of the output,
    /// in place of those of an entry that was used before; other values stay.
    ///
    /// An entry names kinds of agency. Of several agencies of a kind, those pay that pay for the service today,
    /// as they share it today; where none of them does, all of them equally. The part of a kind of which the place has
    /// none falls to the other payers; where it has none of any, who pays stays as it was.
    ///
    /// ```
    /// # use outcomes_calculator::{data::presets::preset, scenario::Scenario};
    /// # let mut scenario = Scenario::new(serde_json::from_str(preset("frequent-ae").unwrap_or_default())?);
    /// use outcomes_calculator::data::finder::search;
    ///
    /// let edits = scenario.use_unit_cost("ae", search("HE4.0")[0]).expect("the service is there");
    /// for edit in &edits {
    ///     scenario = scenario.with(edit).expect("the edit leads somewhere");
    /// }
    /// assert_eq!(scenario.number("services.ae.unit_cost"), Some(109.0));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    ///
    /// ```
    /// # use outcomes_calculator::{data::presets::preset, scenario::Scenario};
    /// # let scenario = Scenario::new(serde_json::from_str(preset("frequent-ae").unwrap_or_default())?);
    /// use outcomes_calculator::data::unit_costs::unit_cost;
    ///
    /// let entry = unit_cost("asb-report").expect("it is in the list");
    /// assert!(scenario.use_unit_cost("no-such-service", entry).is_none());
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub fn use_unit_cost(&self, service: &str, entry: &UnitCost) -> Option<Vec<Edit>> {
        let is_it = |node: &&Node| node.get("id").and_then(Node::as_text) == Some(service);
        let stands = self.root().get("services")?.entries().iter().find(is_it)?;
        let payers = self.payers(entry, stands.get("paid_by"));
        let own = Path::of(&["services", service]);
        let put = |field: &str, value| Edit::Put { path: own.join(field), value };
        let mut edits = self.without_range(&own.join("unit_cost"));
        edits.push(put("unit_cost", price(entry)));
        if !payers.is_empty() {
            edits.push(put("paid_by", Node::Object(payers)));
        }
        edits.push(put("covers", Node::List(covers(entry).into_iter().map(Node::Text).collect())));
        edits.extend(sourced(&own.join("source"), stands.get("source"), entry));
        edits.extend(values(&own.join("values"), stands.get("values"), entry));
        Some(edits)
    }

    /// The kinds of agency that pay a part of an entry's price and of which the place has none.
    ///
    /// ```
    /// # use outcomes_calculator::{data::presets::preset, scenario::Scenario};
    /// # let scenario = Scenario::new(serde_json::from_str(preset("frequent-ae").unwrap_or_default())?);
    /// use outcomes_calculator::data::unit_costs::unit_cost;
    ///
    /// let missing = |id| scenario.missing_payers(unit_cost(id).expect("it is in the list")).collect::<Vec<_>>();
    /// assert_eq!(missing("prison-year"), ["justice"]);
    /// assert!(missing("ae-attendance").is_empty());
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn missing_payers<'a>(&self, entry: &'a UnitCost) -> impl Iterator<Item = &'a str> {
        let kinds = entry.paid_by.iter().map(|(kind, _)| kind.as_str());
        kinds.filter(|kind| self.agencies_of(kind).is_empty())
    }

    /// Weights by agency.
    fn payers(&self, entry: &UnitCost, today: Option<&Node>) -> Vec<(String, Node)> {
        let mut payers = Vec::new();
        for (kind, weight) in &entry.paid_by {
            let agencies = self.agencies_of(kind);
            let pays = |id: &&str| today.and_then(|today| today.get(id)).and_then(Node::as_number);
            let share_today = |id: &&str| pays(id).unwrap_or(0.0).max(0.0);
            let whole: f64 = agencies.iter().map(share_today).sum();
            for id in &agencies {
                let equal = weight / agencies.iter().fold(0.0, |count, _| count + 1.0);
                let part = if whole > 0.0 { weight * share_today(id) / whole } else { equal };
                if part > 0.0 {
                    payers.push(((*id).to_owned(), Node::Number(part)));
                }
            }
        }
        payers
    }

    /// Takes away the ranges of a path, the last first, so that the places of the others stand.
    fn without_range(&self, path: &Path) -> Vec<Edit> {
        let ranges = self.root().get("ranges").map_or(&[][..], Node::entries);
        let is_of_it = |range: &Node| {
            range.get("path").and_then(Node::as_text).is_some_and(|own| Path::parse(own) == *path)
        };
        let places = (0..ranges.len()).rev().filter(|place| is_of_it(&ranges[*place]));
        places.map(|place| Edit::Remove { path: Path::of(&["ranges"]).entry(place) }).collect()
    }

    fn agencies_of(&self, kind: &str) -> Vec<&str> {
        let agencies = self.root().get("agencies").map_or(&[][..], Node::entries);
        let of_kind =
            agencies.iter().filter(|agency| agency.get("kind").and_then(Node::as_text) == Some(kind));
        of_kind.filter_map(|agency| agency.get("id").and_then(Node::as_text)).collect()
    }
}

/// Takes the values of an earlier entry out of a service, the last first, and puts those of this entry behind the others.
fn values(path: &Path, today: Option<&Node>, entry: &UnitCost) -> Vec<Edit> {
    let own = match today {
        None | Some(Node::Null) => &[][..],
        Some(Node::List(values)) => values,
        Some(Node::Flag(_) | Node::Number(_) | Node::Text(_) | Node::Object(_)) => return Vec::new(),
    };
    let earlier = (0..own.len()).rev().filter(|place| is_of_an_entry(&own[*place]));
    let mut edits: Vec<Edit> = earlier.map(|place| Edit::Remove { path: path.entry(place) }).collect();
    let kept = own.len() - edits.len();
    let put = |(place, part)| Edit::Put { path: path.entry(kept + place), value: output_value(part) };
    edits.extend(beside(entry).into_iter().enumerate().map(put));
    edits
}

/// Whether a value of an output is one that an entry brought, and that nobody has named anew.
fn is_of_an_entry(value: &Node) -> bool {
    let text = |node: Option<&Node>| node.and_then(Node::as_text).map(str::to_owned);
    let tag = text(value.get("covers").and_then(|tags| tags.entries().first()));
    let entry = tag.and_then(|tag| unit_cost(&tag));
    entry.is_some_and(|entry| text(value.get("name")).as_ref() == Some(&entry.name))
}

fn output_value(part: &UnitCost) -> Node {
    Node::Object(vec![
        ("name".to_owned(), Node::Text(part.name.clone())),
        ("kind".to_owned(), Node::Text(part.kind.word().to_owned())),
        ("amount".to_owned(), price(part)),
        ("covers".to_owned(), Node::List(covers(part).into_iter().map(Node::Text).collect())),
    ])
}

fn price(entry: &UnitCost) -> Node {
    let mark = if entry.derivation.is_empty() { "published: " } else { "derived: " };
    Node::Object(vec![
        ("amount".to_owned(), Node::Number(entry.amount)),
        ("price_year".to_owned(), Node::Number(f64::from(entry.price_year))),
        ("source".to_owned(), Node::Text(shortened(&(mark.to_owned() + &entry.citation())))),
    ])
}

/// The edits by which a service says where its price and its payers come from: field by field, or in its one text.
fn sourced(path: &Path, today: Option<&Node>, entry: &UnitCost) -> Vec<Edit> {
    let text = today.and_then(|today| today.in_language(Language::English));
    match (today, text) {
        (Some(by_field @ Node::Object(_)), None) => {
            // The price has a source of its own.
            let old = by_field.get("unit_cost").map(|_| Edit::Remove { path: path.join("unit_cost") });
            let cited = Node::Text(shortened(&format!("published: {}", entry.citation())));
            old.into_iter().chain([Edit::Put { path: path.join("paid_by"), value: cited }]).collect()
        }
        _ => {
            vec![Edit::Put { path: path.clone(), value: Node::Text(source(text.unwrap_or_default(), entry)) }]
        }
    }
}

/// What the service's source says of its other numbers stays; its price and its payers have new ones.
fn source(before: &str, entry: &UnitCost) -> String {
    let is_kept = |part: &&str| !["unit cost ", "paid by "].iter().any(|start| part.starts_with(start));
    let mut parts: Vec<&str> = before.split("; ").filter(|part| !part.is_empty()).filter(is_kept).collect();
    let payers = format!("paid by published: {}", entry.citation());
    parts.push(&payers);
    shortened(&parts.join("; "))
}

fn shortened(text: &str) -> String {
    text.chars().take(MOST_SOURCE).collect()
}
