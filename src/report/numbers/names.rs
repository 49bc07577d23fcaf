//! What a number is called where nothing stands around it: as the chapter of the numbers names it.
//!
//! ```
//! # use outcomes_calculator::{data::presets::preset, scenario::Scenario};
//! # let scenario = Scenario::new(serde_json::from_str(preset("frequent-ae").unwrap_or_default())?);
//! # let appraisal = outcomes_calculator::scenario::validate::validate(&scenario).expect("no faults");
//! # let results = outcomes_calculator::model::evaluate::evaluate(&appraisal);
//! use outcomes_calculator::report::{Subject, numbers::names::Short};
//! use outcomes_calculator::text::Language::English;
//!
//! let subject = Subject { scenario: &scenario, results: &results, ranged: &results, language: English };
//! let short = Short::new(subject);
//! assert_eq!(short.name("services.ae.unit_cost"), "A&E: One costs");
//! // Of one outcome it need not be said which.
//! assert_eq!(short.name("outcomes.needs-met.drop_off"), "Slip back each year");
//! assert_eq!(short.name("appraisal.years"), "Number of years");
//! # Ok::<(), serde_json::Error>(())
//! ```

use std::collections::HashMap;

use crate::report::Subject;
use crate::report::numbers::cell::Cell;
use crate::report::numbers::outcomes::Across;
use crate::report::numbers::sheet::Sheet;
use crate::report::numbers::{Began, Chapter};
use crate::scenario::field::Names;

/// The short names of numbers.
pub struct Short<'a> {
    subject: Subject<'a>,
    names: HashMap<String, String>,
}

impl<'a> Short<'a> {
    /// Those of a scenario.
    #[must_use]
    pub fn new(subject: Subject<'a>) -> Self {
        let began = Began { scenario: subject.scenario, main: &[] };
        let is_one = subject.scenario.ids(Names::Outcomes).count() == 1;
        let mut names = HashMap::new();
        for group in subject.scenario.ids(Names::Groups) {
            let chapter = Chapter::new(subject, began, group);
            let of_group = chapter.groups.into_iter().flat_map(|row| [row.people, row.turnover]);
            let of_services = chapter.services.into_iter();
            let of_services =
                of_services.flat_map(|row| [row.unit_cost, row.volume, row.each, row.once_helped]);
            let across = |rows: Vec<Across>| rows.into_iter().flat_map(|row| row.cells);
            let measures = chapter.outcomes.into_iter().flat_map(|column| column.measures);
            let of_outcomes = measures.chain(across(chapter.values)).flatten();
            let of_outcomes = of_outcomes
                .map(|cell| Cell { name: if is_one { cell.label.clone() } else { cell.name }, ..cell });
            let of_services = of_services.chain(of_group).chain(across(chapter.adds)).flatten();
            let of_redesign = chapter.steps.into_iter().map(|row| row.cell);
            let of_redesign = of_redesign.chain(chapter.costs.into_iter().map(|row| row.cell));
            let effects = across(chapter.effects).flatten();
            // What stands in the table of services has its name from there.
            for cell in of_services.chain(of_outcomes).chain(of_redesign).chain(effects) {
                names.entry(cell.path).or_insert(cell.name);
            }
        }
        for service in subject.scenario.ids(Names::Services) {
            let cells = Sheet::new(subject, began, service).cells;
            names.extend(cells.into_iter().map(|cell| (cell.path, cell.name)));
        }
        Self { subject, names }
    }

    /// The short name of the number at a path; its whole name where the chapter has none.
    #[must_use]
    pub fn name(&self, path: &str) -> String {
        self.names.get(path).cloned().unwrap_or_else(|| self.subject.name_of(path))
    }
}
