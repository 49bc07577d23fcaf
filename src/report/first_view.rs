//! What is seen first: the answer and the pathways, which are drawn before the rest of the program has come.

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
        let title = &subject.results.title;
        Self {
            title: title.clone(),
            summary: subject.text("summary").to_owned(),
            source: subject.language.chart_source(title, &answer.basis),
            answer,
            pathways: pathways(subject).into(),
        }
    }
}
