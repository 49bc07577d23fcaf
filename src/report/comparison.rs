//! Outputs beside outcomes: what is done, and what comes of it. Unlike things are never added up.
//!
//! ```
//! # use outcomes_calculator::{data::presets::preset, scenario::Scenario};
//! # let scenario = Scenario::new(serde_json::from_str(preset("frequent-ae").unwrap_or_default())?);
//! # let appraisal = outcomes_calculator::scenario::validate::validate(&scenario).expect("no faults");
//! # let results = outcomes_calculator::model::evaluate::evaluate(&appraisal);
//! use outcomes_calculator::report::Report;
//! use outcomes_calculator::text::Language;
//!
//! let comparison = Report::new(&scenario, &results, None, Language::English).comparison;
//! assert_eq!(comparison.outputs.table.rows[0].head, "A&E (attendance)");
//! assert_eq!(comparison.outcomes.table.rows.len(), 1);
//! # Ok::<(), serde_json::Error>(())
//! ```

use std::rc::Rc;

use crate::model::results::Pathway;
use crate::report::Subject;
use crate::report::chart::Bar;
use crate::report::chart::Scale;
use crate::report::chart::Series;
use crate::report::csv::Cell;
use crate::report::drawing::Chart;
use crate::report::drawing::Drawing;
use crate::report::drawing::Look;
use crate::report::rows::BarRow;
use crate::report::rows::Bars;
use crate::report::rows::LabelledBar;
use crate::report::table::Figure;
use crate::report::table::Table;
use crate::report::table::in_per_cent;
use crate::text::Language;
use crate::text::number::percent;
use crate::text::number::plain;
use crate::text::number::pounds_short;

/// Outputs and outcomes, side by side.
#[derive(Clone, Debug, PartialEq)]
pub struct Comparison {
    /// How the outputs of each service change.
    pub outputs: Rc<Chart>,
    /// How many people reach each outcome.
    pub outcomes: Rc<Chart>,
}

impl Comparison {
    pub(super) fn new(subject: Subject) -> Self {
        Self {
            outputs: outputs_among(subject, &[subject]).into(),
            outcomes: outcomes_among(subject, &[subject]).into(),
        }
    }
}

/// Outputs of each service, on a scale that holds the bars of all.
pub(super) fn outputs_among(subject: Subject, all: &[Subject]) -> Chart {
    let language = subject.language;
    let words = language.charts();
    let services = service_totals(subject);
    let totals = all.iter().flat_map(|one| service_totals(*one));
    let scale = Scale::around(totals.flat_map(|(_, total)| [change(&total, 1), change(&total, 2)]));
    let mut table = Table::new(words.change_about(), heads(words.service(), language));
    table.file.push(heads_in_full(language));
    let mut rows = Vec::new();
    for (id, total) in &services {
        let name = subject.of_entry("services", id, "name");
        let head = words.service_output(name, subject.of_entry("services", id, "output"));
        let cell = |pathway: usize| {
            format!("{} ({})", plain(total[pathway], 0), signed_percent(change(total, pathway)))
        };
        table.push(&head, [plain(total[0], 0), cell(1), cell(2)]);
        table.file.push(in_full(&head, total));
        let bars = [(Series::Outputs, 1), (Series::Outcomes, 2)].map(|(series, pathway)| LabelledBar {
            key: series.name(language),
            look: Look::Series(series),
            bar: Bar::of(scale, change(total, pathway)),
            labels: vec![signed(plain(total[pathway] - total[0], 0))],
        });
        rows.push(BarRow { name: head, bars: bars.into() });
    }
    let fewer = services.iter().filter(|(_, total)| total[2] < total[0] - 0.5).count();
    Chart {
        id: "outputs",
        title: language.fewer_outputs(fewer, services.len()),
        about: words.change_about().to_owned(),
        drawing: Drawing::Bars(Bars { zero: scale.along(0.0), are_parts: false, rows }),
        note: drive_to_match(subject),
        table,
    }
}

/// How good the output drive would have to be; none where there is none.
fn drive_to_match(subject: Subject) -> Option<String> {
    subject.scenario.at("efficiency")?;
    let years = subject.scenario.number("efficiency.cut_years").filter(|years| *years > 0.0)?;
    let cut = subject.results.drive_to_match.fiscal.map(|cut| percent(cut, 2));
    Some(subject.language.drive_to_match(cut.as_deref(), years))
}

/// What the programme costs for each person; none where nobody is taken on.
fn cost_of_each(subject: Subject) -> Option<String> {
    let each = &subject.results.programme.per_person;
    let amount = |pounds: Option<f64>| pounds.map(|pounds| pounds_short(pounds, subject.language));
    Some(subject.language.cost_of_each(
        &amount(each.taken_on)?,
        amount(each.engaged).as_deref(),
        amount(each.complete).as_deref(),
    ))
}

/// Outputs of each service over all years: of carrying on, of the output drive, of the redesign.
fn service_totals(subject: Subject<'_>) -> Vec<(&str, [f64; 3])> {
    let pathways = &subject.results.pathways;
    let total = |pathway: &Pathway, id: &str| {
        pathway.service_outputs.get(id).map_or(0.0, |years| years.iter().fold(0.0, |sum, year| sum + year))
    };
    let of_each = [&pathways.today, &pathways.outputs, &pathways.outcomes];
    let ids = pathways.today.service_outputs.iter();
    ids.map(|(id, _)| (id, of_each.map(|pathway| total(pathway, id)))).collect()
}

/// The change of a pathway from carrying on, as a share.
fn change(total: &[f64; 3], pathway: usize) -> f64 {
    if total[0] > 0.0 { total[pathway] / total[0] - 1.0 } else { 0.0 }
}

/// The heads of what each row is about and of the three pathways.
fn heads(about: &'static str, language: Language) -> [&'static str; 4] {
    let words = language.pathways();
    [about, words.today(), words.outputs(), words.outcomes()]
}

/// What the numbers of `in_full` are.
fn heads_in_full(language: Language) -> Vec<Cell> {
    let (words, in_full) = (language.charts(), language.in_full());
    let changed = |pathway: &str| Cell::Text([pathway, ": ", in_full.change()].concat());
    let [_, today, outputs, outcomes] = heads("", language);
    vec![
        words.service().into(),
        today.into(),
        outputs.into(),
        changed(outputs),
        outcomes.into(),
        changed(outcomes),
    ]
}

/// The outputs of a service and their changes as a file holds them.
fn in_full(name: &str, total: &[f64; 3]) -> Vec<Cell> {
    let changed = |pathway: usize| Cell::Number(in_per_cent(change(total, pathway)));
    let [today, outputs, outcomes] = total.map(Cell::Number);
    vec![name.into(), today, outputs, changed(1), outcomes, changed(2)]
}

fn signed_percent(share: f64) -> String {
    signed(percent(share, 1))
}

/// A number with a plus where it is above 0.
pub(super) fn signed(number: String) -> String {
    let is_plain = number.starts_with('−') || !number.contains(|digit: char| ('1'..='9').contains(&digit));
    if is_plain { number } else { format!("+{number}") }
}

/// People who reach each outcome, each outcome on a scale that holds its bars in all.
pub(super) fn outcomes_among(subject: Subject, all: &[Subject]) -> Chart {
    let language = subject.language;
    let words = language.charts();
    let pathways = &subject.results.pathways;
    let mut table = Table::new(words.reached_about(), heads(words.outcome(), language));
    let mut rows = Vec::new();
    for (id, today) in pathways.today.outcomes.iter() {
        let reached = |pathway: &Pathway| pathway.outcomes.get(id).copied().flatten();
        let people = [*today, reached(&pathways.outputs), reached(&pathways.outcomes)];
        let everywhere = all.iter().flat_map(|one| {
            let pathways = &one.results.pathways;
            let of_each = [&pathways.today, &pathways.outputs, &pathways.outcomes];
            of_each.into_iter().filter_map(|pathway| pathway.outcomes.get(id).copied().flatten())
        });
        let scale = Scale::around(everywhere);
        let name = subject.of_entry("outcomes", id, "name");
        let head = words.service_output(name, subject.of_entry("outcomes", id, "unit"));
        table.push_figures(
            &head,
            people.map(|people| people.map_or(Figure::Unknown, Figure::Count)),
            language,
        );
        let bars = Series::ALL.into_iter().zip(people).map(|(series, people)| LabelledBar {
            key: series.name(language),
            look: Look::Series(series),
            bar: Bar::of(scale, people.unwrap_or_default()),
            labels: vec![people.map_or(words.not_known().to_owned(), |people| plain(people, 0))],
        });
        rows.push(BarRow { name: head, bars: bars.collect() });
    }
    let reached =
        |pathway: &Pathway, id: &str| pathway.outcomes.get(id).copied().flatten().unwrap_or_default();
    let more = |id: &str| reached(&pathways.outcomes, id) > reached(&pathways.today, id);
    let is_more = pathways.today.outcomes.iter().any(|(id, _)| more(id));
    let title = if is_more { words.reached_title() } else { words.not_reached_title() };
    Chart {
        id: "outcomes",
        title: title.to_owned(),
        about: words.reached_about().to_owned(),
        note: if rows.is_empty() { Some(words.no_outcomes().to_owned()) } else { cost_of_each(subject) },
        drawing: Drawing::Bars(Bars { zero: 0, are_parts: false, rows }),
        table,
    }
}
