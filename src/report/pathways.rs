//! Money ahead or behind, year by year: the three pathways over time.

use crate::report::Subject;
use crate::report::answer::Sign;
use crate::report::answer::sign;
use crate::report::chart::FULL;
use crate::report::chart::Scale;
use crate::report::chart::Series;
use crate::report::chart::Tick;
use crate::report::chart::spread_out;
use crate::report::table::Table;
use crate::text::number::financial_year;
use crate::text::number::pounds_short;

/// The room that a label needs, in thousandths of the height.
const LABEL: i32 = 75;

/// A chart of lines over the years, with its table.
#[derive(Clone, Debug, PartialEq)]
pub struct PathwaysChart {
    /// What it says.
    pub title: String,
    /// How it is reckoned.
    pub about: &'static str,
    /// Its message in numbers.
    pub sentence: String,
    /// The lines, in the order of the pathways.
    pub lines: Vec<Line>,
    /// Amounts of money up its side.
    pub amounts: Vec<Tick>,
    /// Years along its foot.
    pub years: Vec<Tick>,
    /// The same numbers.
    pub table: Table,
}

/// One pathway.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Which.
    pub series: Series,
    /// Its name and its last amount.
    pub label: String,
    /// Where the label stands, from the top.
    pub label_at: i32,
    /// Its points, in thousandths from the left and from the top.
    pub points: Vec<(i32, i32)>,
}

impl PathwaysChart {
    pub(super) fn new(subject: Subject) -> Self {
        let language = subject.language;
        let words = language.charts();
        let redesign = cumulative(&subject.results.views.fiscal.net_flow);
        let drive = cumulative(&subject.results.efficiency_views.fiscal.net_flow);
        let scale = Scale::around(redesign.iter().chain(&drive).copied());
        let last = |flow: &[f64]| flow.last().copied().unwrap_or_default();
        let title = match sign(last(&redesign)) {
            _ if last(&drive) > last(&redesign) && last(&drive) > 0.0 => words.late_title,
            Sign::Gain => words.ahead_title,
            Sign::Loss => words.behind_title,
            Sign::Even => words.even_title,
        };
        let ends = [pounds_short(last(&redesign), language), pounds_short(last(&drive), language)];
        Self {
            title: title.to_owned(),
            about: words.pathways_about,
            sentence: language.pathways_sentence(&financial_year(subject.span().1), &ends[0], &ends[1]),
            lines: lines(subject, scale, &drive, &redesign),
            amounts: scale.money_ticks(language),
            years: year_ticks(&subject.results.years),
            table: table(subject, &drive, &redesign),
        }
    }
}

fn lines(subject: Subject, scale: Scale, drive: &[f64], redesign: &[f64]) -> Vec<Line> {
    let language = subject.language;
    let nothing = vec![0.0; redesign.len()];
    let of_series = |series: Series| match series {
        Series::Today => &nothing[..],
        Series::Outputs => drive,
        Series::Outcomes => redesign,
    };
    let mut lines: Vec<Line> = Series::ALL
        .into_iter()
        .map(|series| {
            let flow = of_series(series);
            let last = flow.last().copied().unwrap_or_default();
            Line {
                series,
                label: format!("{} {}", series.name(language), pounds_short(last, language)),
                label_at: scale.down(last) - 20,
                points: points(scale, flow),
            }
        })
        .collect();
    let mut places: Vec<i32> = lines.iter().map(|line| line.label_at).collect();
    spread_out(&mut places, LABEL);
    for (line, place) in lines.iter_mut().zip(places) {
        line.label_at = place;
    }
    lines
}

/// From nothing at the start of the first year to the end of each.
fn points(scale: Scale, flow: &[f64]) -> Vec<(i32, i32)> {
    let ends = flow.iter().enumerate().map(|(t, amount)| (place(t + 1, flow.len()), scale.down(*amount)));
    std::iter::once((0, scale.down(0.0))).chain(ends).collect()
}

fn place(part: usize, whole: usize) -> i32 {
    let share = |number: usize| i32::try_from(number).unwrap_or(FULL);
    share(part) * FULL / share(whole.max(1))
}

/// The start of the first year, of one in the middle, and the end of the last.
fn year_ticks(years: &[u32]) -> Vec<Tick> {
    let Some(first) = years.first() else { return Vec::new() };
    let count = years.len();
    let places = if count < 4 { vec![0, count] } else { vec![0, count / 2, count] };
    places
        .into_iter()
        .map(|part| Tick {
            at: place(part, count),
            label: (first + u32::try_from(part).unwrap_or_default()).to_string(),
        })
        .collect()
}

fn table(subject: Subject, drive: &[f64], redesign: &[f64]) -> Table {
    let language = subject.language;
    let words = language.charts();
    let mut table =
        Table::new(words.pathways_about, [words.year, words.today, words.outputs, words.outcomes]);
    for ((year, drive), redesign) in subject.results.years.iter().zip(drive).zip(redesign) {
        let amount = |value: f64| pounds_short(value, language);
        table.push(&financial_year(*year), [amount(0.0), amount(*drive), amount(*redesign)]);
    }
    table
}

fn cumulative(flow: &[f64]) -> Vec<f64> {
    let mut total = 0.0;
    flow.iter()
        .map(|amount| {
            total += amount;
            total
        })
        .collect()
}
