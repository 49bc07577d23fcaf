//! Scenarios side by side: which inputs differ, and what comes of each.
//!
//! ```
//! # use outcomes_calculator::{data::presets::preset, scenario::Scenario};
//! # let scenario = Scenario::new(serde_json::from_str(preset("frequent-ae").unwrap_or_default())?);
//! # let appraisal = outcomes_calculator::scenario::validate::validate(&scenario).expect("no faults");
//! # let results = outcomes_calculator::model::evaluate::evaluate(&appraisal);
//! use outcomes_calculator::report::compared::{compared, differences, inputs};
//! use outcomes_calculator::scenario::edit::Edit;
//!
//! let edit = Edit::SetNumber { path: "appraisal.years".into(), value: 5.0 };
//! let other = scenario.with(&edit).expect("it may be five years");
//! let different = differences(&[&scenario, &other]);
//! assert_eq!((different.len(), &*different[0].path), (1, "appraisal.years"));
//! assert!(inputs(&[&scenario, &other], true).len() > 50);
//!
//! let figures = compared(&[results.clone(), results]);
//! assert!(figures.iter().all(|figure| figure.values[0] == figure.values[1]));
//! # Ok::<(), serde_json::Error>(())
//! ```

use crate::model::results::Results;
use crate::report::figures::Amount;
use crate::report::figures::Figure;
use crate::report::figures::figures;
use crate::scenario::Scenario;
use crate::scenario::node::Node;

/// Something that stands in some scenarios and not in others, or differs between them.
#[derive(Clone, Debug, PartialEq)]
pub struct Difference {
    /// Where it stands.
    pub path: String,
    /// What stands there in each scenario, or the default; none where there is no such thing.
    pub values: Vec<Option<Node>>,
}

/// One figure of each scenario's results.
#[derive(Clone, Debug, PartialEq)]
pub struct Compared {
    /// Its place in the results.
    pub path: String,
    /// What it is counted in.
    pub unit: &'static str,
    /// What it is in each scenario, in that unit; none where it has no value or there is no such figure.
    pub values: Vec<Option<f64>>,
}

/// Every input that is not the same in all scenarios, in the order in which they stand. A number that one scenario
/// states and another leaves at the same default is no difference.
#[must_use]
pub fn differences(scenarios: &[&Scenario]) -> Vec<Difference> {
    inputs(scenarios, false)
}

/// Every input of the scenarios, or those that are not the same in all, in the order in which they stand.
#[must_use]
pub fn inputs(scenarios: &[&Scenario], is_all: bool) -> Vec<Difference> {
    let all: Vec<Vec<(String, &Node)>> = scenarios.iter().map(|scenario| leaves(scenario.root())).collect();
    let paths = union(all.iter().map(|leaves| leaves.iter().map(|(path, _)| path.as_str())));
    let value = |scenario: &Scenario, leaves: &[(String, &Node)], path: &str| {
        let written = leaves.iter().find(|(own, _)| own == path).map(|(_, value)| (*value).clone());
        written.or_else(|| scenario.number(path).map(Node::Number))
    };
    let mut different = Vec::new();
    for path in paths {
        let values: Vec<Option<Node>> =
            scenarios.iter().zip(&all).map(|(scenario, leaves)| value(scenario, leaves, &path)).collect();
        if is_all || values.windows(2).any(|pair| pair[0] != pair[1]) {
            different.push(Difference { path, values });
        }
    }
    different
}

/// Every single figure of the results, side by side; figures by year are left out.
#[must_use]
pub fn compared(results: &[Results]) -> Vec<Compared> {
    let all: Vec<Vec<_>> = results.iter().map(figures).collect();
    let single = |figure: &Figure| match figure.amount {
        Amount::One(value) => Some(value),
        Amount::ByYear(_) => None,
    };
    let names = all.iter().map(|figures| {
        figures.iter().filter(|figure| single(figure).is_some()).map(|figure| figure.path.as_str())
    });
    let rows = union(names).into_iter().map(|path| {
        let of = |figures: &Vec<Figure>| {
            figures.iter().find(|figure| figure.path == path).and_then(single).flatten()
        };
        let unit = all.iter().flatten().find(|figure| figure.path == path).map_or("", |figure| figure.unit);
        Compared { unit, values: all.iter().map(of).collect(), path }
    });
    rows.collect()
}

/// Names in the order in which they first come, each once; one that only a later list has comes after its neighbour.
fn union<'a>(lists: impl Iterator<Item = impl Iterator<Item = &'a str>>) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    for list in lists {
        let mut after = 0;
        for name in list {
            if let Some(place) = all.iter().position(|known| known == name) {
                after = place + 1;
            } else {
                all.insert(after, name.to_owned());
                after += 1;
            }
        }
    }
    all
}

/// Every plain value of a scenario, with its path; of lists by id where their entries have one.
fn leaves(root: &Node) -> Vec<(String, &Node)> {
    let mut all = Vec::new();
    collect(root, String::new(), &mut all);
    all
}

fn collect<'a>(node: &'a Node, path: String, all: &mut Vec<(String, &'a Node)>) {
    let below = |name: &str| if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") };
    match node {
        Node::Object(fields) => {
            for (key, value) in fields {
                collect(value, below(key), all);
            }
        }
        Node::List(entries) => {
            for (index, entry) in entries.iter().enumerate() {
                let id = entry.get("id").and_then(Node::as_text);
                collect(entry, id.map_or_else(|| below(&index.to_string()), below), all);
            }
        }
        Node::Null | Node::Flag(_) | Node::Number(_) | Node::Text(_) => all.push((path, node)),
    }
}
