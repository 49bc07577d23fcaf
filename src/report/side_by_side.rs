//! Scenarios beside each other: what went into each, what comes of each, and their charts on common scales.
//!
//! ```
//! # use outcomes_calculator::{data::presets::preset, scenario::Scenario};
//! # let scenario = Scenario::new(serde_json::from_str(preset("frequent-ae").unwrap_or_default())?);
//! # let appraisal = outcomes_calculator::scenario::validate::validate(&scenario).expect("no faults");
//! # let results = outcomes_calculator::model::evaluate::evaluate(&appraisal);
//! use outcomes_calculator::report::side_by_side::{Column, charts, inputs_table, leans, results_table, short_table};
//! use outcomes_calculator::scenario::edit::Edit;
//! use outcomes_calculator::text::Language::English;
//!
//! let edit = Edit::SetNumber { path: "outcomes.needs-met.success".into(), value: 0.5 };
//! let other = scenario.with(&edit).expect("a share may be a half");
//! let column = |name: &str, scenario| Column { name: name.to_owned(), scenario, results: &results };
//! let columns = [column("A", &scenario), column("B", &other)];
//! let inputs = inputs_table(&columns, false, English);
//! assert_eq!(inputs.rows[0].cells, ["67\u{a0}%", "50\u{a0}%"]);
//! // The same results were given for both.
//! assert!(results_table(&columns, false, English).rows.is_empty());
//! let short = short_table(&columns, English);
//! assert_eq!(short.rows[1].cells[0], "saves £403,000");
//! // Nothing was drawn, so that there is no middle run.
//! assert_eq!(leans(&columns[0], English), None);
//! assert_eq!(charts(&columns, English).map(|of_a_kind| of_a_kind.len()), [2, 2, 2]);
//! # Ok::<(), serde_json::Error>(())
//! ```

use crate::model::results::Results;
use crate::model::spread::Spread;
use crate::report::Subject;
use crate::report::answer::{Sign, leaning, sign, told_lean};
use crate::report::cash::cash_among;
use crate::report::compared::Difference;
use crate::report::compared::inputs;
use crate::report::drawing::Chart;
use crate::report::naming::Naming;
use crate::report::numbers::names::Short;
use crate::report::outcomes::outcomes_among;
use crate::report::outputs::outputs_among;
use crate::report::table::Row;
use crate::report::table::Table;
use crate::report::three_views::cells;
use crate::scenario::Scenario;
use crate::scenario::path::Path;
use crate::scenario::step::Step;
use crate::text::Language;
use crate::text::number::count_of_ten;
use crate::text::number::plain;
use crate::text::number::pounds_short;

/// The ids of the charts of each scenario: of public money, of outputs, of outcomes.
const IDS: [[&str; 3]; 5] = [
    ["cash-1", "outputs-1", "outcomes-1"],
    ["cash-2", "outputs-2", "outcomes-2"],
    ["cash-3", "outputs-3", "outcomes-3"],
    ["cash-4", "outputs-4", "outcomes-4"],
    ["cash-5", "outputs-5", "outcomes-5"],
];

/// Fields that say where numbers come from, or nothing that counts.
const NOT_SHOWN: [&str; 4] = ["source", "summary", "format", "id"];

/// One of the scenarios.
#[derive(Clone, Debug)]
pub struct Column<'a> {
    /// What it is called.
    pub name: String,
    /// The scenario.
    pub scenario: &'a Scenario,
    /// What it says.
    pub results: &'a Results,
}

/// What went into each scenario: what differs, or everything.
#[must_use]
pub fn inputs_table(columns: &[Column], is_all: bool, language: Language) -> Table {
    let words = language.scenarios();
    let scenarios: Vec<&Scenario> = columns.iter().map(|column| column.scenario).collect();
    let shown = |one: &Difference| {
        let path = Path::parse(&one.path);
        !path.last().and_then(Step::key).is_some_and(|name| NOT_SHOWN.contains(&name))
    };
    let rows = inputs(&scenarios, is_all).into_iter().filter(shown).map(|one| {
        let has_it = |scenario: &&&Scenario| scenario.at(&one.path).is_some();
        let first = scenarios.iter().find(has_it).or(scenarios.first());
        let naming = |scenario| Naming { scenario, other: first.copied().unwrap_or(scenario), language };
        let head = first.map(|scenario| naming(scenario).label(&one.path)).unwrap_or_default();
        let values = scenarios.iter().zip(&one.values);
        row(head, values.map(|(scenario, value)| naming(scenario).value(&one.path, value.as_ref())).collect())
    });
    table(if is_all { words.inputs() } else { words.differs() }.to_owned(), columns, rows.collect(), language)
}

/// What comes of each scenario in short: people of the first outcome, public money, and how sure that is.
#[must_use]
pub fn short_table(columns: &[Column], language: Language) -> Table {
    let ways = language.ways();
    let money = |column: &Column| {
        let net = column.results.views.fiscal.net_present_value;
        let amount = pounds_short(net.abs(), language);
        if sign(net) == Sign::Loss { ways.costs(&amount) } else { ways.saves(&amount) }
    };
    let mut rows = by_id(columns, "outcomes", "", language, &people);
    rows.truncate(1);
    rows.push(row(ways.public_money().to_owned(), columns.iter().map(money).collect()));
    rows.extend(runs(columns, language));
    table(String::new(), columns, rows, language)
}

/// Why the middle run of a scenario has another sign than its answer; none where it has the same.
#[must_use]
pub fn leans(column: &Column, language: Language) -> Option<String> {
    let subject = subject(column, language);
    let told = told_lean(subject, &leaning(subject, &Short::new(subject)))?;
    Some(language.scenarios().leans(&column.name, &told))
}

/// How many people reach an outcome.
fn people(results: &Results, id: &str) -> Option<String> {
    results.pathways.outcomes.outcomes.get(id).copied().flatten().map(|people| plain(people, 0))
}

/// What comes of each scenario: what differs, or everything.
#[must_use]
pub fn results_table(columns: &[Column], is_all: bool, language: Language) -> Table {
    let words = language.scenarios();
    let mut rows = runs(columns, language);
    rows.extend(views(columns, language));
    rows.extend(by_id(columns, "outcomes", words.reach(), language, &people));
    rows.extend(by_id(columns, "agencies", words.after_deal(), language, &|results, id| {
        results.deal.present_net.get(id).map(|net| pounds_short(*net, language))
    }));
    rows.retain(|row| is_all || row.cells.windows(2).any(|pair| pair[0] != pair[1]));
    let caption = if is_all { vec![words.same_draws()] } else { vec![words.same_draws(), words.differs()] };
    table(caption.join(" "), columns, rows, language)
}

/// The charts of each kind, scenario by scenario, all of a kind on one scale.
#[must_use]
pub fn charts(columns: &[Column], language: Language) -> [Vec<Chart>; 3] {
    let subjects: Vec<Subject> = columns.iter().map(|column| subject(column, language)).collect();
    let kinds: [fn(Subject, &[Subject]) -> Chart; 3] = [cash_among, outputs_among, outcomes_among];
    let mut kind = 0;
    kinds.map(|chart| {
        kind += 1;
        let of_each = columns.iter().zip(&subjects).zip(IDS);
        let charts = of_each.map(|((column, subject), ids)| {
            let chart = chart(*subject, &subjects);
            Chart { id: ids[kind - 1], title: [&column.name, ": ", &chart.title].concat(), ..chart }
        });
        charts.collect()
    })
}

fn subject<'a>(column: &Column<'a>, language: Language) -> Subject<'a> {
    let (scenario, results) = (column.scenario, column.results);
    Subject { scenario, results, ranged: results, language }
}

fn row(head: String, cells: Vec<String>) -> Row {
    Row { head, cells, figures: Vec::new() }
}

fn table(caption: String, columns: &[Column], rows: Vec<Row>, language: Language) -> Table {
    let names = columns.iter().map(|column| column.name.clone());
    Table {
        caption,
        columns: std::iter::once(language.charts().figure().to_owned()).chain(names).collect(),
        rows,
        file: Vec::new(),
    }
}

/// How often public money is saved, and the range.
fn runs(columns: &[Column], language: Language) -> Vec<Row> {
    let words = language.scenarios();
    if columns
        .iter()
        .all(|column| column.results.sensitivity.is_empty() && column.results.uncertainty.is_none())
    {
        return Vec::new();
    }
    let spread = |column: &Column| column.results.uncertainty.as_ref().map(|runs| runs.views.fiscal.clone());
    let cells = |show: &dyn Fn(&Spread) -> String| {
        columns.iter().map(|one| spread(one).as_ref().map_or(words.waiting().to_owned(), show)).collect()
    };
    let amount = |value: f64| pounds_short(value, language);
    vec![
        row(
            words.chance().to_owned(),
            cells(&|own| words.of_ten(&count_of_ten(own.chance_positive).to_string())),
        ),
        row(
            words.range().to_owned(),
            cells(&|own| language.runs().from_to(&amount(own.p10), &amount(own.p90))),
        ),
    ]
}

/// The figures of the three views.
fn views(columns: &[Column], language: Language) -> Vec<Row> {
    let words = language.charts();
    let names = [words.fiscal(), words.cashable(), words.public_value()];
    let figures = [words.benefit(), words.cost(), words.net(), words.ratio(), words.payback()];
    let all = columns.iter().map(|column| {
        let views = &column.results.views;
        let views = [&views.fiscal, &views.cashable, &views.public_value];
        views.map(|view| cells(subject(column, language), view))
    });
    let all: Vec<[[String; 5]; 3]> = all.collect();
    let mut rows = Vec::new();
    for (view, name) in names.into_iter().enumerate() {
        for (place, figure) in figures.into_iter().enumerate() {
            let own = all.iter().map(|views| views[view][place].clone());
            rows.push(row([name, ": ", figure].concat(), own.collect()));
        }
    }
    rows
}

/// A figure of each entry of a list that any scenario has.
fn by_id(
    columns: &[Column],
    list: &str,
    what: &str,
    language: Language,
    value: &dyn Fn(&Results, &str) -> Option<String>,
) -> Vec<Row> {
    let mut named: Vec<(&str, &str)> = Vec::new();
    for column in columns {
        let entries = column.scenario.at(list).map_or(&[][..], |list| list.entries());
        for entry in entries {
            let id = entry.get("id").and_then(|id| id.as_text());
            let Some(id) = id.filter(|id| !named.iter().any(|(own, _)| own == id)) else { continue };
            named.push((id, entry.get("name").and_then(|name| name.in_language(language)).unwrap_or(id)));
        }
    }
    let nothing = language.history().nothing();
    let rows = named.into_iter().map(|(id, name)| {
        let cells = columns.iter().map(|column| value(column.results, id).unwrap_or(nothing.to_owned()));
        let head = if what.is_empty() { name.to_owned() } else { [name, ": ", what].concat() };
        row(head, cells.collect())
    });
    rows.collect()
}
