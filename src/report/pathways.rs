//! Money ahead or behind, year by year: the three pathways over time.

use crate::report::Subject;
use crate::report::answer::{Sign, sign};
use crate::report::chart::{Scale, Series};
use crate::report::drawing::{Chart, Drawing, Look};
use crate::report::over_years::{last, points, year_ends, year_ticks};
use crate::report::shapes::{End, Plot, Shape};
use crate::report::table::{Figure, Table};
use crate::text::number::{financial_year, pounds_short};

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
    let amounts = [pounds_short(last(&redesign), language), pounds_short(last(&drive), language)];
    let (shapes, ends) = lines(subject, scale, &drive, &redesign);
    Chart {
        id: "pathways",
        title: title.to_owned(),
        about: words.about().to_owned(),
        drawing: Drawing::Plot(Plot {
            sentence: language.charts().pathways_sentence(
                &financial_year(subject.span().1),
                &amounts[0],
                &amounts[1],
            ),
            shapes,
            ends,
            amounts: scale.money_ticks(language),
            places: year_ticks(&subject.results.years),
            stops: year_ends(redesign.len()),
            start: redesign.len().saturating_sub(1),
            ..Plot::default()
        }),
        note: None,
        table: table(subject, &drive, &redesign),
    }
}

fn lines(subject: Subject, scale: Scale, drive: &[f64], redesign: &[f64]) -> (Vec<Shape>, Vec<End>) {
    let language = subject.language;
    let nothing = vec![0.0; redesign.len()];
    let flows = || Series::ALL.into_iter().zip([&nothing[..], drive, redesign]);
    let shapes = flows().map(|(series, flow)| Shape::line(Look::Series(series), points(scale, flow)));
    let ends = flows().map(|(series, flow)| End {
        look: Look::Series(series),
        down: scale.down(last(flow)),
        name: series.name(language),
        amount: pounds_short(last(flow), language),
    });
    (shapes.collect(), ends.collect())
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
