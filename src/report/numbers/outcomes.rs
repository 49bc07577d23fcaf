//! What changes in the lives of those who are helped: a column for each outcome of the group.
//!
//! ```
//! # use outcomes_calculator::{data::presets::preset, scenario::Scenario};
//! # let scenario = Scenario::new(serde_json::from_str(preset("multiple-disadvantage").unwrap_or_default())?);
//! # let appraisal = outcomes_calculator::scenario::validate::validate(&scenario).expect("no faults");
//! # let results = outcomes_calculator::model::evaluate::evaluate(&appraisal);
//! use outcomes_calculator::report::{Subject, numbers::{Began, Chapter}};
//! use outcomes_calculator::text::Language::English;
//!
//! let subject = Subject { scenario: &scenario, results: &results, ranged: &results, language: English };
//! let chapter = Chapter::new(subject, Began { scenario: &scenario, main: &[] }, "multiple-disadvantage");
//! let names: Vec<&str> = chapter.outcomes.iter().map(|column| column.name.as_str()).collect();
//! assert_eq!(names, ["In a settled home", "Away from crime"]);
//! // A settled home leads to fewer visits; staying away from crime is not said to.
//! let visits = chapter.effects.iter().find(|row| row.id == "ae").expect("there is an effect on it");
//! assert_eq!(visits.cells.iter().map(|cell| cell.as_ref().map(|cell| cell.value)).collect::<Vec<_>>(), [Some(0.5), None]);
//! assert_eq!(chapter.changes, "What changes, for 100 who stay to the end");
//! # Ok::<(), serde_json::Error>(())
//! ```

use crate::report::numbers::cell::{Cell, Cells};
use crate::report::numbers::hundred::Hundred;
use crate::scenario::node::Node;

/// An outcome of the group.
#[derive(Clone, Debug, PartialEq)]
pub struct OutcomeColumn {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What one of those who reach it is called.
    pub unit: String,
    /// Whether a study with a comparison group has measured the difference alone.
    pub is_net: bool,
    /// The people of whom its success is a share: `complete`, `engaged` or `taken-on`.
    pub counted_from: String,
    /// Of 100 of them, how many come where; none where nobody comes that far.
    pub hundred: Option<Hundred>,
    /// The share who get there, the share of those who would have anyway, and the share who slip back each year.
    pub measures: [Option<Cell>; 3],
}

/// A row of numbers, a cell for each outcome of the group.
#[derive(Clone, Debug, PartialEq)]
pub struct Across {
    /// What tells it from others.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What is said of it; empty where nothing is.
    pub note: String,
    /// A cell for each outcome; none where the outcome has no such number.
    pub cells: Vec<Option<Cell>>,
}

impl Cells<'_> {
    pub(super) fn outcomes_of(&self, group: &str) -> Vec<OutcomeColumn> {
        let outcomes = self.subject.scenario.root().get("outcomes").map_or(&[][..], Node::entries);
        let own = outcomes.iter().filter(|one| one.get("group").and_then(Node::as_text) == Some(group));
        own.filter_map(|outcome| self.outcome(outcome)).collect()
    }

    fn outcome(&self, outcome: &Node) -> Option<OutcomeColumn> {
        let (language, words) = (self.subject.language, self.subject.language.your_numbers());
        let id = outcome.get("id").and_then(Node::as_text)?;
        let place = self.entry("outcomes", id)?;
        let text =
            |key: &str| outcome.get(key).and_then(|text| text.in_language(language)).unwrap_or_default();
        let word = |key: &str| outcome.get(key).and_then(Node::as_text);
        let is_net = word("basis") == Some("net");
        let name = text("name");
        let there = if is_net { words.get_there_because() } else { words.get_there() };
        // What a study with a comparison group has taken off already is not asked for.
        let anyway = if is_net { None } else { self.cell(&place, "deadweight", words.anyway(), name) };
        Some(OutcomeColumn {
            hundred: Hundred::of_outcome(self.subject, id, outcome),
            measures: [
                self.cell(&place, "success", there, name),
                anyway,
                self.cell(&place, "drop_off", words.slip_back(), name),
            ],
            counted_from: word("counted_from").unwrap_or("complete").to_owned(),
            unit: text("unit").to_owned(),
            id: id.to_owned(),
            name: name.to_owned(),
            is_net,
        })
    }

    /// The title of the table: of whom 100, where that is the same for every outcome.
    pub(super) fn counted_from(&self, columns: &[OutcomeColumn]) -> String {
        let words = self.subject.language.your_numbers();
        let first = columns.first().map_or("", |column| column.counted_from.as_str());
        if first.is_empty() || columns.iter().any(|column| column.counted_from != first) {
            return words.changes().to_owned();
        }
        match first {
            "engaged" => words.changes_for_engaged(),
            "taken-on" => words.changes_for_taken_on(),
            _ => words.changes_for_complete(),
        }
        .to_owned()
    }

    /// A row for each service for which an outcome has a number in one of its maps.
    pub(super) fn across(&self, columns: &[OutcomeColumn], map: &str, label: &str) -> Vec<Across> {
        let services = self.subject.scenario.root().get("services").map_or(&[][..], Node::entries);
        let places: Vec<_> = columns.iter().filter_map(|column| self.entry("outcomes", &column.id)).collect();
        let row = |service: &Node| {
            let id = service.get("id").and_then(Node::as_text)?;
            places.iter().find(|place| place.now.get(map).and_then(|map| map.get(id)).is_some())?;
            let name =
                service.get("name").and_then(|name| name.in_language(self.subject.language)).unwrap_or(id);
            let cell = |(place, column): (&_, &OutcomeColumn)| {
                let of = self.subject.language.your_numbers().whole(&column.name, name);
                self.cell(place, &[map, ".", id].concat(), label, &of)
            };
            let cells = places.iter().zip(columns).map(cell).collect();
            Some(Across { id: id.to_owned(), name: name.to_owned(), note: String::new(), cells })
        };
        services.iter().filter_map(row).collect()
    }

    /// A row for each value of an outcome.
    pub(super) fn values(&self, columns: &[OutcomeColumn]) -> Vec<Across> {
        let mut rows = Vec::new();
        for (place, column) in columns.iter().enumerate() {
            let Some(outcome) = self.entry("outcomes", &column.id) else { continue };
            let values = outcome.now.get("values").map_or(&[][..], Node::entries);
            for (index, value) in values.iter().enumerate() {
                let name = value.get("name").and_then(|name| name.in_language(self.subject.language));
                let name = name.unwrap_or_default();
                let mut cells = vec![None; columns.len()];
                cells[place] = self.cell(&outcome, &format!("values.{index}.amount"), name, &column.name);
                let id = format!("{}.{index}", column.id);
                rows.push(Across { id, name: name.to_owned(), note: self.value_note(value), cells });
            }
        }
        rows
    }

    /// Whose money a value is, and whether it counts only once.
    fn value_note(&self, value: &Node) -> String {
        let words = self.subject.language.your_numbers();
        let whose = match value.get("kind").and_then(Node::as_text) {
            Some("fiscal") if value.get("transfer") == Some(&Node::Flag(true)) => words.value_transfer(),
            Some("fiscal") => words.value_fiscal(),
            Some("economic") => words.value_economic(),
            _ => words.value_social(),
        };
        let is_once = value.get("per").and_then(Node::as_text) == Some("once");
        if is_once { words.value_once(whose) } else { whose.to_owned() }
    }
}
