//! Parts and numbers of a scenario in words, by the names that it gives them.
//!
//! ```
//! # use outcomes_calculator::scenario::Scenario;
//! use outcomes_calculator::report::naming::Naming;
//! use outcomes_calculator::text::Language;
//!
//! let text = r#"{"services": [{"id": "ae", "name": "A&E", "unit_cost": 109, "growth": 0.02}]}"#;
//! let scenario = Scenario::new(serde_json::from_str(text)?);
//! let naming = Naming { scenario: &scenario, other: &scenario, language: Language::English };
//! assert_eq!(naming.part("services.ae.growth"), "growth a year of service “A&E”");
//! assert_eq!(naming.label("services.ae.growth"), "Growth a year of service “A&E”");
//! assert_eq!(naming.number("services.ae.growth", 0.02), "2\u{a0}%");
//! assert_eq!(naming.exact("services.ae.growth", 0.02125), "2.125\u{a0}%");
//! assert_eq!(naming.value("services.ae.unit_cost", scenario.at("services.ae.unit_cost")), "£109");
//! # Ok::<(), serde_json::Error>(())
//! ```

use crate::scenario::Scenario;
use crate::scenario::field::Names;
use crate::scenario::find::find;
use crate::scenario::node::Node;
use crate::scenario::path::Path;
use crate::scenario::row::Unit;
use crate::scenario::step::Step;
use crate::text::Language;
use crate::text::number::exact_pounds;
use crate::text::number::percent;
use crate::text::number::plain;
use crate::text::number::pounds;
use crate::text::part::capital;
use crate::text::part::part_by_name;

/// The longest text that is shown whole.
const MOST_LETTERS: usize = 60;

/// Names what stands in one scenario or, where it does not, in the other.
#[derive(Clone, Copy, Debug)]
pub struct Naming<'a> {
    /// Where a name is looked for first.
    pub scenario: &'a Scenario,
    /// Where it is looked for next.
    pub other: &'a Scenario,
    /// The language of every word.
    pub language: Language,
}

impl Naming<'_> {
    /// What a path names, as in the middle of a sentence: the field, then what it belongs to by name.
    #[must_use]
    pub fn part(self, path: &str) -> String {
        let own_name = |path: &str| {
            let name = |scenario: &Scenario| {
                scenario.at(path)?.get("name")?.in_language(self.language).map(str::to_owned)
            };
            name(self.scenario).or_else(|| name(self.other))
        };
        part_by_name(path, self.language, &own_name)
    }

    /// The same, as a label begins.
    #[must_use]
    pub fn label(self, path: &str) -> String {
        capital(&self.part(path))
    }

    /// The unit of the number at a path; none where there is no such number.
    pub(super) fn unit(self, path: &str) -> Option<Unit> {
        let unit =
            |scenario: &Scenario| find(scenario.root(), &Path::parse(path)).map(|number| number.row.unit);
        unit(self.scenario).or_else(|| unit(self.other))
    }

    /// A number of the scenario as a reader reads it, in its unit.
    #[must_use]
    pub fn number(self, path: &str, value: f64) -> String {
        in_unit(self.unit(path), value)
    }

    /// The same with every digit that was entered, up to six decimals; pounds to the penny.
    #[must_use]
    pub fn exact(self, path: &str, value: f64) -> String {
        match find(self.scenario.root(), &Path::parse(path)).map(|number| number.row.unit) {
            Some(Unit::Share | Unit::Rate) => percent(value, 6),
            Some(Unit::Pounds) => exact_pounds(value),
            Some(Unit::Year) => plain(value, 0).replace(',', ""),
            Some(Unit::People | Unit::Outputs | Unit::Years | Unit::Hours | Unit::Count | Unit::Index)
            | None => plain(value, 6),
        }
    }

    /// What stands at a path as a reader reads it.
    #[must_use]
    pub fn value(self, path: &str, node: Option<&Node>) -> String {
        let words = self.language.history();
        match node {
            None | Some(Node::Null) => words.nothing().to_owned(),
            Some(Node::Flag(flag)) => if *flag { words.yes() } else { words.no() }.to_owned(),
            Some(Node::Number(value)) => self.number(path, *value),
            Some(Node::Text(text)) => self.text(path, text),
            Some(Node::List(entries)) => entries.len().to_string(),
            Some(node @ Node::Object(_)) => {
                let amount = || node.get("amount").and_then(Node::as_number);
                match (node.in_language(self.language), amount()) {
                    (Some(text), _) => self.text(path, text),
                    (None, Some(amount)) => self.number(path, amount),
                    (None, None) => words.own_figures().to_owned(),
                }
            }
        }
    }

    /// A word of the format in the reader's language, the name of what an id names, or the text itself, cut where it is long.
    fn text(self, path: &str, text: &str) -> String {
        let list = match Path::parse(path).last().and_then(Step::field) {
            Some("group") => Some(Names::Groups),
            Some("agency") => Some(Names::Agencies),
            Some("outcome") => Some(Names::Outcomes),
            Some("path") => return self.part(text),
            _ => None,
        };
        if let Some(list) = list {
            let at = format!("{}.{text}.name", list.key());
            let named = self.scenario.at(&at).or_else(|| self.other.at(&at));
            return named.and_then(|name| name.in_language(self.language)).unwrap_or(text).to_owned();
        }
        let field = path.rsplit('.').next().unwrap_or_default();
        let told = self.language.choice_in(field, text);
        if told.chars().count() <= MOST_LETTERS {
            return told.to_owned();
        }
        told.chars().take(MOST_LETTERS - 1).chain(['…']).collect()
    }
}

/// A number as a reader reads it, in its unit.
pub(super) fn in_unit(unit: Option<Unit>, value: f64) -> String {
    match unit {
        Some(Unit::Share | Unit::Rate) => percent(value, 1),
        Some(Unit::Pounds) => pounds(value),
        Some(Unit::Year) => plain(value, 0).replace(',', ""),
        Some(Unit::People | Unit::Outputs | Unit::Years | Unit::Hours | Unit::Count | Unit::Index) | None => {
            plain(value, 2)
        }
    }
}
