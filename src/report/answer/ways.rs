//! The three pathways beside each other: what each does for people, services and money, and which does better.
//!
//! ```
//! # use outcomes_calculator::{data::presets::preset, scenario::Scenario};
//! # let scenario = Scenario::new(serde_json::from_str(preset("frequent-ae").unwrap_or_default())?);
//! # let appraisal = outcomes_calculator::scenario::validate::validate(&scenario).expect("no faults");
//! # let results = outcomes_calculator::model::evaluate::evaluate(&appraisal);
//! use outcomes_calculator::report::{Report, answer::ways::{Block, Row, Ways}};
//! use outcomes_calculator::text::Language;
//!
//! let ways: Ways = Report::new(&scenario, &results, None, Language::English).first_view.answer.ways;
//! let Block { rows, .. } = &ways.blocks[0];
//! let Row { head, cells, best } = &rows[2];
//! assert_eq!((head.as_str(), cells[2].as_str(), *best), ("Public money", "saves £403,000", Some(2)));
//! # Ok::<(), serde_json::Error>(())
//! ```

use crate::model::results::Pathway;
use crate::model::results::Views;
use crate::model::units::Pounds;
use crate::report::Subject;
use crate::report::answer::money::Sign;
use crate::report::answer::money::sign;
use crate::report::answer::money::span;
use crate::report::answer::people::Group;
use crate::report::answer::people::Reached;
use crate::report::answer::sentence::Sentence;
use crate::report::answer::verdict::needed;
use crate::report::answer::verdict::verdict;
use crate::report::chart::Series;
use crate::text::number::plain;
use crate::text::number::pounds_short;

/// The pathways beside each other.
#[derive(Clone, Debug, PartialEq)]
pub struct Ways {
    /// What the table shows.
    pub caption: String,
    /// The pathways, one a column; without an output drive where the scenario has none.
    pub columns: Vec<Series>,
    /// The rows, in blocks.
    pub blocks: Vec<Block>,
    /// Whether there are so many rows that “best” is said once for all.
    pub is_long: bool,
    /// Which way does better, in a sentence.
    pub verdict: Sentence,
    /// How good the output drive would have to be; none where there is none, or it cuts in no year.
    pub needed: Option<Sentence>,
}

/// Rows of one kind.
#[derive(Clone, Debug, PartialEq)]
pub struct Block {
    /// What they are about; none where there is one block.
    pub head: Option<String>,
    /// The rows.
    pub rows: Vec<Row>,
}

/// What each pathway comes to in one respect.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// The respect.
    pub head: String,
    /// A cell for each pathway.
    pub cells: Vec<String>,
    /// The column of the best; none where two are as good.
    pub best: Option<usize>,
}

/// Whether more is better, or less.
#[derive(Clone, Copy)]
enum Better {
    More,
    Less,
}

/// A service, and its number of outputs over all years in each pathway that is shown.
#[derive(Clone, Debug)]
struct Service<'a> {
    id: &'a str,
    outputs: Vec<f64>,
}

impl Ways {
    pub(super) fn new(subject: Subject, groups: &[Group]) -> Self {
        let has_drive = subject.scenario.at("efficiency").is_some();
        let columns: Vec<Series> =
            Series::ALL.into_iter().filter(|series| has_drive || *series != Series::Outputs).collect();
        let service = most_saved(subject, &columns);
        let people = |group: &Group| {
            group.outcomes.iter().map(|one| people_row(subject, one, columns.len())).collect()
        };
        let mut rest: Vec<Row> = service.iter().map(|service| service_row(subject, service)).collect();
        rest.extend(money_rows(subject, &columns));
        let has_blocks = groups.len() > 1;
        let mut blocks: Vec<Block> = groups
            .iter()
            .map(|group| Block { head: has_blocks.then(|| group.name.to_owned()), rows: people(group) })
            .collect();
        if let Some(only) = blocks.last_mut().filter(|_| !has_blocks) {
            only.rows.append(&mut rest);
        } else {
            blocks.push(Block {
                head: has_blocks.then(|| subject.language.ways().rest().to_owned()),
                rows: rest,
            });
        }
        let words = subject.language.ways();
        let needs = service
            .filter(|_| has_drive)
            .map(|service| (service.outputs[1] - service.outputs[0], name_with_output(subject, service.id)));
        Self {
            caption: words.caption(&span(subject)),
            is_long: groups.iter().map(|group| group.outcomes.len()).sum::<usize>() > 1,
            verdict: verdict(
                subject,
                groups,
                has_drive,
                needs.as_ref().map(|(outputs, name)| (*outputs, name.as_str())),
            ),
            needed: needed(subject),
            columns,
            blocks,
        }
    }
}

/// A row; `shown` is what decides whether two are as good, since readers see no more.
fn row(head: &str, values: &[f64], better: Better, shown: &dyn Fn(f64) -> String, cells: Vec<String>) -> Row {
    let size = |value: f64| match better {
        Better::More => value,
        Better::Less => -value,
    };
    let best = (0..values.len())
        .reduce(|best, next| if size(values[next]) > size(values[best]) { next } else { best });
    let is_alone =
        |best: &usize| values.iter().filter(|value| shown(**value) == shown(values[*best])).count() == 1;
    Row { head: head.to_owned(), cells, best: best.filter(is_alone) }
}

/// People who reach an outcome; the drive reaches those who would anyway.
fn people_row(subject: Subject, outcome: &Reached, columns: usize) -> Row {
    let words = subject.language.ways();
    let count = |people: f64| plain(people, 0);
    let anyway = outcome.anyway.unwrap_or_default();
    let values: Vec<f64> = (1..columns).map(|_| anyway).chain([outcome.people]).collect();
    let cells = values.iter().map(|people| match outcome.anyway {
        Some(_) => count(*people),
        None if *people == 0.0 => words.no_more().to_owned(),
        None => words.more(&count(*people)),
    });
    let cells = cells.collect();
    row(outcome.name, &values, Better::More, &count, cells)
}

/// The service on which the redesign saves most, where it saves on any.
fn most_saved<'a>(subject: Subject<'a>, columns: &[Series]) -> Option<Service<'a>> {
    let pathways = &subject.results.pathways;
    let total =
        |years: Option<&Vec<f64>>| years.map_or(0.0, |years| years.iter().fold(0.0, |sum, year| sum + year));
    let saved = |id: &str| {
        let cost = |pathway: &Pathway| total(pathway.service_cost.get(id));
        cost(&pathways.today) - cost(&pathways.outcomes)
    };
    let services = pathways.today.service_cost.iter().map(|(id, _)| (id, saved(id)));
    let (id, _) = services
        .filter(|(_, saved)| sign(*saved) == Sign::Gain)
        .reduce(|most, next| if next.1 > most.1 { next } else { most })?;
    let outputs = columns.iter().map(|series| {
        let pathway = match series {
            Series::Today => &pathways.today,
            Series::Outputs => &pathways.outputs,
            Series::Outcomes => &pathways.outcomes,
        };
        total(pathway.service_outputs.get(id))
    });
    Some(Service { id, outputs: outputs.collect() })
}

/// The name of a service, and what one output of it is.
fn name_with_output(subject: Subject, id: &str) -> String {
    let (name, output) =
        (subject.of_entry("services", id, "name"), subject.of_entry("services", id, "output"));
    subject.language.charts().service_output(name, output)
}

fn service_row(subject: Subject, service: &Service) -> Row {
    let words = subject.language.ways();
    let count = |outputs: f64| plain(outputs, 0);
    let changes: Vec<f64> =
        service.outputs.iter().map(|outputs| (outputs - service.outputs[0]).round()).collect();
    let cells = changes.iter().enumerate().map(|(column, change)| match *change {
        _ if column == 0 => count(service.outputs[0]),
        change if change > 0.0 => words.more(&count(change)),
        change if change < 0.0 => words.fewer(&count(-change)),
        _ => words.as_now().to_owned(),
    });
    let cells = cells.collect();
    row(&name_with_output(subject, service.id), &changes, Better::Less, &count, cells)
}

/// Public money, what everyone gains or loses where that is another amount, and cash: each against carrying on.
fn money_rows(subject: Subject, columns: &[Series]) -> Vec<Row> {
    let (language, words) = (subject.language, subject.language.ways());
    let shown = |amount: Pounds| pounds_short(amount, language);
    let nets = |view: &dyn Fn(&Views) -> Pounds| -> Vec<f64> {
        let net = columns.iter().map(|series| match series {
            Series::Today => 0.0,
            Series::Outputs => view(&subject.results.efficiency_views),
            Series::Outcomes => view(&subject.results.views),
        });
        net.collect()
    };
    let told = |head: &str, nets: &[f64], gain: &dyn Fn(&str) -> String, loss: &dyn Fn(&str) -> String| {
        let cells = nets.iter().map(|net| match sign(*net) {
            Sign::Gain => gain(&shown(*net)),
            Sign::Loss => loss(&shown(-*net)),
            Sign::Even => shown(0.0),
        });
        row(head, nets, Better::More, &shown, cells.collect())
    };
    let (fiscal, everyone) =
        (nets(&|views| views.fiscal.net_present_value), nets(&|views| views.public_value.net_present_value));
    let mut rows = vec![told(words.public_money(), &fiscal, &|it| words.saves(it), &|it| words.costs(it))];
    if fiscal.iter().zip(&everyone).any(|(one, other)| shown(*one) != shown(*other)) {
        rows.push(told(words.everyone(), &everyone, &|it| words.worth(it), &|it| words.costs(it)));
    }
    let cash = nets(&|views| views.cashable.net_present_value);
    rows.push(told(words.cash(), &cash, &|it| words.ahead(it), &|it| words.short(it)));
    rows
}
