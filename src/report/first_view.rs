//! What is seen first: the answer, which is drawn before the rest of the program has come.
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
//! assert_eq!(FirstView::new(subject, &[]), report.first_view);
//! # Ok::<(), serde_json::Error>(())
//! ```

use crate::report::Subject;
use crate::report::answer::Answer;
use crate::scenario::node::Node;
use crate::text::Language;

/// The head of a report.
#[derive(Clone, Debug, PartialEq)]
pub struct FirstView {
    /// The scenario's title.
    pub title: String,
    /// The language of the title, the place and the summary, where it is not that of the screen; of those whose author did not
    /// say it is taken to be English.
    pub language: Option<Language>,
    /// The answer in sentences.
    pub answer: Answer,
    /// Where the numbers of a saved chart come from.
    pub source: String,
}

impl FirstView {
    /// The head of the report on a scenario. `leaning` are the numbers whose ranges lean most, by name, where they are to be told.
    #[must_use]
    pub fn new(subject: Subject, leaning: &[String]) -> Self {
        let answer = Answer::new(subject, leaning);
        let title = subject.results.title.shown(subject.language);
        let given = subject.scenario.root().get("title");
        Self {
            title: title.to_owned(),
            language: match given {
                Some(title @ Node::Object(_)) if title.get(subject.language.code()).is_some() => None,
                Some(Node::Object(_)) => Some(subject.language.other()),
                _ => Some(Language::English).filter(|english| *english != subject.language),
            },
            source: subject.language.saving().chart_source(title, &answer.basis),
            answer,
        }
    }
}
