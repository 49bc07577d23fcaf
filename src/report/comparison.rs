//! Outputs beside outcomes: what is done, and what comes of it. Unlike things are never added up.

use crate::model::results::Pathway;
use crate::report::Subject;
use crate::report::chart::Bar;
use crate::report::chart::Scale;
use crate::report::chart::Series;
use crate::report::table::Table;
use crate::text::number::financial_year;
use crate::text::number::percent;
use crate::text::number::plain;

/// Outputs and outcomes, side by side.
#[derive(Clone, Debug, PartialEq)]
pub struct Comparison {
    /// How the outputs of each service change.
    pub outputs: BarChart,
    /// How many people reach each outcome.
    pub outcomes: BarChart,
}

/// Rows of bars, with the table that holds the same numbers.
#[derive(Clone, Debug, PartialEq)]
pub struct BarChart {
    /// What it says.
    pub title: &'static str,
    /// How it is reckoned.
    pub about: &'static str,
    /// Where 0 stands, in thousandths from the left.
    pub zero: i32,
    /// A row for each service, outcome or agency.
    pub rows: Vec<BarRow>,
    /// The same numbers.
    pub table: Table,
}

/// The bars of one service, outcome or agency.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BarRow {
    /// Its name.
    pub name: String,
    /// A bar for each pathway, with what it stands for.
    pub bars: Vec<LabelledBar>,
}

/// A bar and its number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LabelledBar {
    /// The pathway whose colour it has.
    pub series: Series,
    /// Where it stands.
    pub bar: Bar,
    /// Its number, in words where it has a unit.
    pub label: String,
}

impl Comparison {
    pub(super) fn new(subject: Subject) -> Self {
        Self { outputs: outputs(subject), outcomes: outcomes(subject) }
    }
}

fn outputs(subject: Subject) -> BarChart {
    let language = subject.language;
    let words = language.charts();
    let pathways = &subject.results.pathways;
    let year = financial_year(subject.span().1);
    let heads = [words.today, words.outputs, words.outcomes].map(|name| language.in_year(name, &year));
    let mut table =
        Table::new(words.change_about, [words.service, heads[0].as_str(), heads[1].as_str(), heads[2].as_str()]);
    let services: Vec<(&str, [f64; 3])> = pathways
        .today
        .service_outputs
        .iter()
        .map(|(id, today)| {
            let last = |pathway: &Pathway| {
                pathway.service_outputs.get(id).and_then(|years| years.last()).copied().unwrap_or_default()
            };
            (id, [today.last().copied().unwrap_or_default(), last(&pathways.outputs), last(&pathways.outcomes)])
        })
        .collect();
    let changes = services.iter().flat_map(|(_, last)| [change(last, 1), change(last, 2)]);
    let scale = Scale::around(changes);
    let mut rows = Vec::new();
    for (id, last) in &services {
        let name = subject.of_entry("services", id, "name");
        let head = language.service_output(name, subject.of_entry("services", id, "output"));
        let cell = |index: usize| {
            let share = if index == 0 { String::new() } else { format!(" ({})", signed_percent(change(last, index))) };
            format!("{}{share}", plain(last[index], 0))
        };
        table.push(&head, [cell(0), cell(1), cell(2)]);
        let bars = [(Series::Outputs, 1), (Series::Outcomes, 2)].map(|(series, index)| LabelledBar {
            series,
            bar: Bar::of(scale, change(last, index)),
            label: signed_percent(change(last, index)),
        });
        rows.push(BarRow { name: head, bars: bars.into() });
    }
    BarChart { title: words.change_title, about: words.change_about, zero: scale.along(0.0), rows, table }
}

/// The change of a pathway from carrying on, as a share.
fn change(last: &[f64; 3], pathway: usize) -> f64 {
    if last[0] > 0.0 { last[pathway] / last[0] - 1.0 } else { 0.0 }
}

fn signed_percent(share: f64) -> String {
    let text = percent(share, 1);
    if share > 0.0 && !text.starts_with("0 ") && !text.starts_with("0\u{a0}") { format!("+{text}") } else { text }
}

fn outcomes(subject: Subject) -> BarChart {
    let language = subject.language;
    let words = language.charts();
    let pathways = &subject.results.pathways;
    let mut table =
        Table::new(words.reached_about, [words.outcome, words.today, words.outputs, words.outcomes]);
    let mut rows = Vec::new();
    for (id, today) in pathways.today.outcomes.iter() {
        let reached = |pathway: &Pathway| pathway.outcomes.get(id).copied().unwrap_or_default();
        let people = [*today, reached(&pathways.outputs), reached(&pathways.outcomes)];
        let scale = Scale::around(people.into_iter());
        let name = subject.of_entry("outcomes", id, "name");
        let head = language.service_output(name, subject.of_entry("outcomes", id, "unit"));
        table.push(&head, people.map(|people| plain(people, 0)));
        let bars = Series::ALL.into_iter().zip(people).map(|(series, people)| LabelledBar {
            series,
            bar: Bar::of(scale, people),
            label: plain(people, 0),
        });
        rows.push(BarRow { name: head, bars: bars.collect() });
    }
    BarChart { title: words.reached_title, about: words.reached_about, zero: 0, rows, table }
}
