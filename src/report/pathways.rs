//! Money ahead or behind, year by year: the three pathways over time.

use crate::report::Subject;
use crate::report::answer::Sign;
use crate::report::answer::sign;
use crate::report::chart::FULL;
use crate::report::chart::LABEL;
use crate::report::chart::Scale;
use crate::report::chart::Series;
use crate::report::chart::Tick;
use crate::report::chart::spread_out;
use crate::report::drawing::Chart;
use crate::report::drawing::Drawing;
use crate::report::drawing::Label;
use crate::report::drawing::Look;
use crate::report::drawing::Plot;
use crate::report::drawing::Shape;
use crate::report::table::Figure;
use crate::report::table::Table;
use crate::text::number::financial_year;
use crate::text::number::pounds_short;

/// Money ahead or behind, year by year, on a scale that holds the lines of all.
pub(super) fn pathways_among(subject: Subject, all: &[Subject]) -> Chart {
    let language = subject.language;
    let words = language.pathways();
    let redesign = cumulative(&subject.results.views.fiscal.net_flow);
    let drive = cumulative(&subject.results.efficiency_views.fiscal.net_flow);
    let flows = all.iter().flat_map(|one| {
        let views = [&one.results.views, &one.results.efficiency_views];
        views.into_iter().flat_map(|views| cumulative(&views.fiscal.net_flow))
    });
    let scale = Scale::around(flows);
    let title = match sign(last(&redesign)) {
        _ if last(&drive) > last(&redesign) && last(&drive) > 0.0 => words.late_title(),
        Sign::Gain => words.ahead_title(),
        Sign::Loss => words.behind_title(),
        Sign::Even => words.even_title(),
    };
    let ends = [pounds_short(last(&redesign), language), pounds_short(last(&drive), language)];
    let (shapes, labels) = lines(subject, scale, &drive, &redesign);
    Chart {
        id: "pathways",
        title: title.to_owned(),
        about: words.about().to_owned(),
        drawing: Drawing::Plot(Plot {
            sentence: language.charts().pathways_sentence(
                &financial_year(subject.span().1),
                &ends[0],
                &ends[1],
            ),
            shapes,
            labels,
            amounts: scale.money_ticks(language),
            places: year_ticks(&subject.results.years),
            stops: year_ends(redesign.len()),
            start: redesign.len().saturating_sub(1),
        }),
        note: None,
        table: table(subject, &drive, &redesign),
    }
}

pub(super) fn last(flow: &[f64]) -> f64 {
    flow.last().copied().unwrap_or_default()
}

fn lines(subject: Subject, scale: Scale, drive: &[f64], redesign: &[f64]) -> (Vec<Shape>, Vec<Label>) {
    let language = subject.language;
    let nothing = vec![0.0; redesign.len()];
    let flows = [&nothing[..], drive, redesign];
    let mut places = flows.map(|flow| scale.down(last(flow)) - 20);
    spread_out(&mut places, LABEL);
    let series = || Series::ALL.into_iter().zip(flows);
    let shapes = series().map(|(series, flow)| Shape::line(Look::Series(series), points(scale, flow)));
    let labels = series().zip(places).map(|((series, flow), place)| Label {
        look: Look::Series(series),
        at: (FULL, place),
        aside: 0,
        anchor: "end",
        text: format!("{} {}", series.name(language), pounds_short(last(flow), language)),
    });
    (shapes.collect(), labels.collect())
}

/// The end of each year, in thousandths from the left.
pub(super) fn year_ends(years: usize) -> Vec<i32> {
    (1..=years).map(|year| place(year, years)).collect()
}

/// From nothing at the start of the first year to the end of each.
pub(super) fn points(scale: Scale, flow: &[f64]) -> Vec<(i32, i32)> {
    let ends = flow.iter().enumerate().map(|(t, amount)| (place(t + 1, flow.len()), scale.down(*amount)));
    std::iter::once((0, scale.down(0.0))).chain(ends).collect()
}

fn place(part: usize, whole: usize) -> i32 {
    let share = |number: usize| i32::try_from(number).unwrap_or(FULL);
    share(part) * FULL / share(whole.max(1))
}

/// The start of the first year, of one in the middle, and the end of the last.
pub(super) fn year_ticks(years: &[u32]) -> Vec<Tick> {
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
    let words = language.pathways();
    let mut table =
        Table::new(words.about(), [words.year(), words.today(), words.outputs(), words.outcomes()]);
    for ((year, drive), redesign) in subject.results.years.iter().zip(drive).zip(redesign) {
        let row = [0.0, *drive, *redesign].map(Figure::Money);
        table.push_figures(&financial_year(*year), row, language);
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
