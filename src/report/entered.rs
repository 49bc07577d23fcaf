//! Everything that was entered, for a report on paper: each figure with its value and its source.
//!
//! ```
//! # use outcomes_calculator::{data::presets::preset, scenario::Scenario};
//! # let scenario = Scenario::new(serde_json::from_str(preset("frequent-ae").unwrap_or_default())?);
//! # let appraisal = outcomes_calculator::scenario::validate::validate(&scenario).expect("no faults");
//! # let results = outcomes_calculator::model::evaluate::evaluate(&appraisal);
//! use outcomes_calculator::report::Subject;
//! use outcomes_calculator::text::Language::English;
//!
//! let subject = Subject { scenario: &scenario, results: &results, ranged: &results, language: English };
//! let tables = subject.entered();
//! let services = tables.iter().find(|table| table.caption == "Services").expect("it has services");
//! assert!(services.rows.iter().any(|row| row.head.ends_with(" of service “A&E”")));
//! # Ok::<(), serde_json::Error>(())
//! ```

use crate::report::Subject;
use crate::report::table::Table;
use crate::scenario::node::Node;
use crate::scenario::path::Path;
use crate::scenario::step::Step;
use crate::scenario::walk::source_of;
use crate::text::number::exact_pounds;
use crate::text::number::financial_year;
use crate::text::number::percent;
use crate::text::part::capital;
use crate::text::part::part;

/// What is told elsewhere, or names what the other fields belong to.
const LEFT_OUT: [&str; 7] = ["format", "id", "name", "source", "title", "summary", "ranges"];

impl Subject<'_> {
    /// A table for each part of the scenario.
    #[must_use]
    pub fn entered(self) -> Vec<Table> {
        let Node::Object(fields) = self.scenario.root() else { return Vec::new() };
        let words = self.language.saving();
        let tables = fields.iter().filter(|(key, _)| !LEFT_OUT.contains(&&**key)).map(|(key, node)| {
            let name = capital(&part(key, self.language));
            let mut table =
                Table::new(&name, [words.entered_figure(), words.entered_value(), words.entered_source()]);
            self.enter(key, node, &mut table);
            table
        });
        tables.filter(|table| !table.rows.is_empty()).collect()
    }

    /// Adds a row for each value at a path or below it.
    fn enter(self, path: &str, node: &Node, table: &mut Table) {
        match node {
            Node::Null => {}
            Node::Number(value) => self.push(path, self.naming().exact(path, *value), table),
            Node::Flag(is_so) => {
                let words = self.language.saving();
                self.push(path, if *is_so { words.yes() } else { words.no() }.to_owned(), table);
            }
            Node::Text(text) => self.push(path, self.text_of(path, text), table),
            Node::Object(fields) => {
                if let Some(text) = node.in_language(self.language) {
                    return self.push(path, self.text_of(path, text), table);
                }
                if let Some(money) = self.money(node) {
                    return self.push(path, money, table);
                }
                for (key, value) in fields.iter().filter(|(key, _)| !LEFT_OUT.contains(&&**key)) {
                    self.enter(&format!("{path}.{key}"), value, table);
                }
            }
            Node::List(entries) => self.enter_list(path, entries, table),
        }
    }

    /// A list of numbers or words is one value; of other entries, each has its own.
    fn enter_list(self, path: &str, entries: &[Node], table: &mut Table) {
        let shown: Option<Vec<String>> = entries
            .iter()
            .map(|entry| match entry {
                Node::Number(value) => Some(percent(*value, 6)),
                Node::Text(text) => Some(text.clone()),
                Node::Null | Node::Flag(_) | Node::List(_) | Node::Object(_) => None,
            })
            .collect();
        if let Some(shown) = shown.filter(|shown| !shown.is_empty()) {
            return self.push(path, shown.join(", "), table);
        }
        for (index, entry) in entries.iter().enumerate() {
            let own =
                entry.get("id").and_then(Node::as_text).map_or_else(|| index.to_string(), str::to_owned);
            self.enter(&format!("{path}.{own}"), entry, table);
        }
    }

    /// An amount in the prices of its own year.
    fn money(self, node: &Node) -> Option<String> {
        let amount = node.get("amount").and_then(Node::as_number)?;
        let year = node.get("price_year").and_then(Node::as_number)?;
        #[allow(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a year of the deflator table"
        )]
        let year = financial_year(year as u32);
        Some(self.language.saving().in_prices_of(&exact_pounds(amount), &year))
    }

    /// A word of the file, an entry by its name, or a text of the author's.
    fn text_of(self, path: &str, text: &str) -> String {
        match Path::parse(path).last().and_then(Step::field) {
            Some("group") => self.of_entry("groups", text, "name").to_owned(),
            field => self.language.choice_in(field.unwrap_or_default(), text).to_owned(),
        }
    }

    fn push(self, path: &str, value: String, table: &mut Table) {
        let source = source_of(self.scenario.root(), &Path::parse(path), self.language).unwrap_or_default();
        let as_above = self.language.saving().as_above();
        let above = table.rows.iter().rev().find(|row| row.cells[1] != as_above);
        let is_same = above.is_some_and(|row| row.cells[1] == source && !source.is_empty());
        let source = if is_same { as_above } else { source };
        table.push(&self.name_of(path), [value, source.to_owned()]);
    }
}
