//! What is shown of a scenario and its results: sentences, tables, series. No markup.
//!
//! ```
//! # use outcomes_calculator::{data::presets::preset, scenario::Scenario};
//! # let scenario = Scenario::new(serde_json::from_str(preset("frequent-ae").unwrap_or_default())?);
//! use outcomes_calculator::model::evaluate::evaluate;
//! use outcomes_calculator::report::{Report, Subject};
//! use outcomes_calculator::scenario::validate::validate;
//! use outcomes_calculator::text::Language::{English, Welsh};
//!
//! let results = evaluate(&validate(&scenario).expect("a preset has no faults"));
//! let report = Report::new(&scenario, &results, None, English);
//! assert!(report.first_view.answer.money.text().starts_with("That saves public budgets £403,000 over ten years"));
//! assert_eq!(report.levers.len(), 7);
//!
//! let subject = Subject { scenario: &scenario, results: &results, ranged: &results, language: Welsh };
//! assert_eq!(subject.text("title"), "Pobl sy’n dod yn ôl i’r adran frys dro ar ôl tro");
//! assert_eq!(subject.of_entry("agencies", "council", "name"), "Cyngor");
//! assert!(subject.has_ranges());
//! assert_eq!(subject.span(), (2026, 2035));
//! # Ok::<(), serde_json::Error>(())
//! ```

pub mod answer;
pub mod assumptions;
pub mod cash;
pub mod changes;
pub mod chart;
pub mod compared;
pub mod comparison;
pub mod concentration;
pub mod csv;
pub mod deal;
pub mod drawing;
pub mod entered;
pub mod figures;
pub mod first_view;
pub mod foreign;
pub mod layout;
pub mod levers;
pub mod matters;
pub mod naming;
pub mod network;
pub mod numbers;
mod outcomes;
mod outputs;
mod over_years;
pub mod parts;
#[cfg(feature = "cli")]
pub mod plain;
pub mod ranges;
pub mod rows;
pub mod shapes;
pub mod side_by_side;
pub mod spread;
pub mod table;
pub mod three_views;
pub mod worked;
pub mod workings;
pub mod worth;

use std::rc::Rc;

use crate::model::results::Results;
use crate::report::comparison::Comparison;
use crate::report::drawing::Chart;
use crate::report::first_view::FirstView;
use crate::report::levers::LeverReport;
use crate::report::numbers::names::Short;
use crate::report::table::Table;
use crate::scenario::Scenario;
use crate::text::Language;

/// What every part of a report is made from.
#[derive(Clone, Copy, Debug)]
pub struct Subject<'a> {
    /// The scenario as it stands.
    pub scenario: &'a Scenario,
    /// What it says.
    pub results: &'a Results,
    /// What ranges and draws say: of these results, or of the last ones that were complete.
    pub ranged: &'a Results,
    /// The language of every word.
    pub language: Language,
}

/// Everything that the screen shows of a scenario, but for the numbers that were entered.
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    /// What is seen first.
    pub first_view: FirstView,
    /// Outputs beside outcomes.
    pub comparison: Comparison,
    /// What the people of the redesign account for.
    pub concentration: Rc<Chart>,
    /// The agencies round one person; none where the redesign does not say how many.
    pub network: Option<Rc<Chart>>,
    /// Where the redesign stands over the years, later years counted for less.
    pub cash: Rc<Chart>,
    /// What each lever is worth; none where no lever is used.
    pub worth: Option<Rc<Chart>>,
    /// The spread of results; none where there are no ranges, and until they are first worked out.
    pub spread: Option<Rc<Chart>>,
    /// The seven levers.
    pub levers: Vec<LeverReport>,
    /// Who pays and who gains.
    pub deal: Rc<Chart>,
    /// The three views.
    pub views: Table,
    /// Whether what is said of ranges and draws is of earlier results, the new ones being worked out.
    pub is_old: bool,
    /// What moves the result most; none where there are no ranges, and until they are first worked out.
    pub matters: Option<Rc<Chart>>,
    /// The least sure figures, each with its range and its source.
    pub assumptions: Table,
    /// What to know before relying on it: the first warning of each of some kinds, then the others.
    pub warnings: [Vec<Warned>; 2],
}

/// A warning.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Warned {
    /// What is claimed.
    pub claim: String,
    /// Why, and what can be done; empty where the claim is all.
    pub why: String,
    /// The number or part it is about; empty where it is about the whole.
    pub path: String,
}

/// How many warnings are told at first.
const FIRST_WARNINGS: usize = 5;

impl Report {
    /// The report on a scenario. `earlier` are the last complete results, where `results` are not complete yet.
    #[must_use]
    pub fn new(
        scenario: &Scenario,
        results: &Results,
        earlier: Option<&Results>,
        language: Language,
    ) -> Self {
        let subject = Subject { scenario, results, ranged: earlier.unwrap_or(results), language };
        let short = Short::new(subject);
        Self {
            first_view: FirstView::new(subject, &answer::leaning(subject, &short)),
            comparison: Comparison::new(subject),
            concentration: concentration::concentration(subject).into(),
            network: network::network(subject).map(Rc::new),
            cash: cash::cash(subject).into(),
            worth: worth::worth(subject).map(Rc::new),
            spread: spread::spread(subject).map(Rc::new),
            levers: levers::levers(subject),
            deal: deal::deal(subject).into(),
            views: three_views::three_views(subject),
            is_old: earlier.is_some(),
            matters: matters::matters(subject, &short).map(Rc::new),
            assumptions: assumptions::assumptions(subject),
            warnings: subject.warnings(),
        }
    }
}

impl<'a> Subject<'a> {
    /// A text of the scenario's own; empty where it has none.
    #[must_use]
    pub fn text(self, key: &str) -> &'a str {
        self.scenario.root().get(key).and_then(|text| text.in_language(self.language)).unwrap_or_default()
    }

    /// A text of an entry of a list, by the entry's id; the id itself where it has none.
    #[must_use]
    pub fn of_entry<'b>(self, list: &str, id: &'b str, key: &str) -> &'b str
    where
        'a: 'b,
    {
        let entry = self.scenario.at(&format!("{list}.{id}"));
        entry.and_then(|entry| entry.get(key)?.in_language(self.language)).unwrap_or(id)
    }

    fn warnings(self) -> [Vec<Warned>; 2] {
        let (mut first, mut others) = (Vec::new(), Vec::new());
        let mut told: Vec<&str> = Vec::new();
        for warning in &self.results.warnings {
            let code = warning.kind.code();
            let is_new = !told.contains(&code) && first.len() < FIRST_WARNINGS;
            let message = warning.kind.message(self.language);
            let (claim, why) = message.split_once(". ").unwrap_or((message.trim_end_matches('.'), ""));
            let list = if is_new { &mut first } else { &mut others };
            list.push(Warned {
                claim: [claim, "."].concat(),
                why: why.to_owned(),
                path: warning.path.clone(),
            });
            told.push(code);
        }
        [first, others]
    }

    /// Whether any figure is unsure.
    #[must_use]
    pub fn has_ranges(self) -> bool {
        self.scenario.root().get("ranges").is_some_and(|ranges| !ranges.entries().is_empty())
    }

    /// The first and the last financial year.
    #[must_use]
    pub fn span(self) -> (u32, u32) {
        let years = &self.results.years;
        (years.first().copied().unwrap_or_default(), years.last().copied().unwrap_or_default())
    }
}
