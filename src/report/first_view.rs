//! What is seen first: the answer and the pathways, which are drawn before the rest of the program has come.
//!
//! ```
//! # use outcomes_calculator::{data::presets::preset, scenario::Scenario};
//! # let scenario = Scenario::new(serde_json::from_str(preset("frequent-ae").unwrap_or_default())?);
//! # let appraisal = outcomes_calculator::scenario::validate::validate(&scenario).expect("no faults");
//! # let results = outcomes_calculator::model::evaluate::evaluate(&appraisal);
//! use outcomes_calculator::report::{Report, Subject, first_view::FirstView};
//! use outcomes_calculator::text::Language::English;
//!
//! let subject = Subject { scenario: &scenario, results: &results, ranged: &results, language: English };
//! let report = Report::new(&scenario, &results, None, English);
//! assert_eq!(FirstView::new(subject), report.first_view);
//! # Ok::<(), serde_json::Error>(())
//! ```

use std::rc::Rc;

use crate::report::Subject;
use crate::report::answer::Answer;
use crate::report::drawing::Chart;
use crate::report::pathways::pathways;

/// The head of a report.
#[derive(Clone, Debug, PartialEq)]
pub struct FirstView {
    /// The scenario's title.
    pub title: String,
    /// What it is about; empty where it does not say.
    pub summary: String,
    /// Whether the scenario has them in the language of the screen.
    pub is_translated: bool,
    /// The answer in sentences.
    pub answer: Answer,
    /// Where the numbers of a saved chart come from.
    pub source: String,
    /// Money ahead or behind over the years.
    pub pathways: Rc<Chart>,
}

impl FirstView {
    /// The head of the report on a scenario.
    #[must_use]
    pub fn new(subject: Subject) -> Self {
        let answer = Answer::new(subject);
        let title = subject.results.title.shown(subject.language);
        let given = subject.scenario.root().get("title");
        Self {
            title: title.to_owned(),
            summary: subject.text("summary").to_owned(),
            is_translated: given.is_some_and(|title| title.get(subject.language.code()).is_some()),
            source: subject.language.chart_source(title, &answer.basis),
            answer,
            pathways: pathways(subject).into(),
        }
    }
}
