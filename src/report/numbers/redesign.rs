//! How the people of a group come into the redesign, and what it costs.
//!
//! ```
//! # use outcomes_calculator::{data::presets::preset, scenario::Scenario};
//! # let scenario = Scenario::new(serde_json::from_str(preset("frequent-ae").unwrap_or_default())?);
//! # let appraisal = outcomes_calculator::scenario::validate::validate(&scenario).expect("no faults");
//! # let results = outcomes_calculator::model::evaluate::evaluate(&appraisal);
//! use outcomes_calculator::report::{Subject, numbers::{Began, Chapter}};
//! use outcomes_calculator::text::Language::English;
//!
//! let subject = Subject { scenario: &scenario, results: &results, ranged: &results, language: English };
//! let chapter = Chapter::new(subject, Began { scenario: &scenario, main: &[] }, "frequent-attenders");
//! let labels: Vec<&str> = chapter.costs.iter().map(|row| row.cell.label.as_str()).collect();
//! assert_eq!(labels, ["Set-up and training, once", "Case work, each person taken on", "Coordination and data, a year"]);
//! assert_eq!(chapter.steps[0].cell.label, "Taken on each year");
//! # Ok::<(), serde_json::Error>(())
//! ```

use crate::report::numbers::cell::{Cell, Cells, Place};
use crate::scenario::node::Node;
use crate::text::number::people;

/// One step of the way into the redesign.
#[derive(Clone, Debug, PartialEq)]
pub struct StepRow {
    /// The share of those before it who take it.
    pub cell: Cell,
    /// How many people that is in the fullest year.
    pub then: String,
    /// Whether it matters less than others.
    pub is_lesser: bool,
}

/// One cost of the redesign.
#[derive(Clone, Debug, PartialEq)]
pub struct CostRow {
    /// The amount.
    pub cell: Cell,
    /// That it is for all groups, where there are several; else empty.
    pub note: String,
    /// Whether it matters less than others.
    pub is_lesser: bool,
}

impl<'a> Cells<'a> {
    pub(super) fn steps(&self, group: &str) -> Vec<StepRow> {
        let language = self.subject.language;
        let words = language.your_numbers();
        let root = self.redesign();
        let is_there = root.now.get("take_up").and_then(|all| all.get(group)).is_some();
        let (Some(found), true) = (self.subject.results.groups.get(group), is_there) else {
            return Vec::new();
        };
        let most = |by_year: &[f64]| by_year.iter().fold(0.0, |most: f64, people| most.max(*people));
        let step = |field: &str, label: &str, by_year: &[f64], is_lesser: bool| {
            let cell = self.cell(&root, &["take_up.", group, ".", field].concat(), label, "")?;
            let then = words.then(&people(most(by_year), language));
            Some(StepRow { cell, then, is_lesser })
        };
        [
            step("reach", words.taken_on(), &found.taken_on, false),
            step("engagement", words.take_part(), &found.engaged, false),
            step("retention", words.stay(), &found.complete, true),
        ]
        .into_iter()
        .flatten()
        .collect()
    }

    /// The costs for a group, and those for all.
    pub(super) fn costs(&self, group: &str) -> Vec<CostRow> {
        let (language, words) = (self.subject.language, self.subject.language.your_numbers());
        let root = self.redesign();
        let costs = root.now.get("costs").map_or(&[][..], Node::entries);
        let has_several = self.subject.results.groups.0.len() > 1;
        let row = |(place, cost): (usize, &Node)| {
            let of = cost.get("group").and_then(Node::as_text);
            if of.is_some_and(|of| of != group) {
                return None;
            }
            let name = cost.get("name").and_then(|name| name.in_language(language)).unwrap_or_default();
            let (label, is_lesser) = match cost.get("per").and_then(Node::as_text) {
                Some("person") => (words.cost_person(name), false),
                Some("engaged") => (words.cost_engaged(name), false),
                Some("complete") => (words.cost_complete(name), false),
                Some("year") => (words.cost_year(name), true),
                _ => (words.cost_once(name), true),
            };
            let cell = self.cell(&root, &format!("costs.{place}.amount"), &label, "")?;
            let is_for_all = has_several && of.is_none();
            let note = if is_for_all { words.for_all_groups().to_owned() } else { String::new() };
            Some(CostRow { cell, note, is_lesser })
        };
        costs.iter().enumerate().filter_map(row).collect()
    }

    fn redesign(&self) -> Place<'a> {
        Place {
            path: "redesign".to_owned(),
            now: self.subject.scenario.root().get("redesign").unwrap_or(&Node::Null),
            before: self.began.scenario.root().get("redesign"),
        }
    }
}
