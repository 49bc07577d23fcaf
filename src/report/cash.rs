//! Cash over the years: where the redesign stands, later years counted for less, and how sure that is.

use crate::model::spread::Fan;
use crate::report::Subject;
use crate::report::chart::FULL;
use crate::report::chart::LABEL;
use crate::report::chart::Scale;
use crate::report::chart::Series;
use crate::report::chart::spread_out;
use crate::report::drawing::Chart;
use crate::report::drawing::Drawing;
use crate::report::drawing::Label;
use crate::report::drawing::Look;
use crate::report::drawing::Plot;
use crate::report::drawing::Shape;
use crate::report::pathways::last;
use crate::report::pathways::points;
use crate::report::pathways::year_ends;
use crate::report::pathways::year_ticks;
use crate::report::table::Figure;
use crate::report::table::Table;
use crate::text::number::financial_year;
use crate::text::number::pounds_short;
use crate::text::number::years;

pub(super) fn cash(subject: Subject) -> Chart {
    let (results, language) = (subject.results, subject.language);
    let words = language.runs();
    let stated = discounted(&results.views.fiscal.net_flow, &results.discount_factors);
    let fan = subject.ranged.uncertainty.as_ref().map(|runs| &runs.cumulative_fiscal);
    // A scenario of other years than the last that was drawn has no band until its own is in.
    let fan = fan.filter(|fan| fan.p50.len() == stated.len());
    let payback = results.views.fiscal.discounted_payback_years;
    let title = match payback {
        None => {
            words.cash_behind_title(&financial_year(subject.span().1), &pounds_short(last(&stated), language))
        }
        Some(after) if after <= 0.0 => words.cash_at_once().to_owned(),
        Some(after) => words.cash_title(&years(after, language)),
    };
    let title = if fan.is_some() { words.as_stated_title(&title) } else { title };
    Chart {
        id: "cash",
        drawing: Drawing::Plot(plot(
            subject,
            &stated,
            fan,
            payback.filter(|after| *after > 0.0),
            title.clone(),
        )),
        title,
        about: words.cash_about(fan.is_some()),
        note: (!subject.has_ranges()).then(|| words.no_band().to_owned()),
        table: table(subject, &stated, fan),
    }
}

/// The flow so far, each year by its factor.
fn discounted(flow: &[f64], factors: &[f64]) -> Vec<f64> {
    let mut total = 0.0;
    let so_far = flow.iter().zip(factors).map(|(amount, factor)| {
        total += amount * factor;
        total
    });
    so_far.collect()
}

fn plot(subject: Subject, stated: &[f64], fan: Option<&Fan>, payback: Option<f64>, sentence: String) -> Plot {
    let language = subject.language;
    let words = language.runs();
    let band = fan.iter().flat_map(|fan| fan.p10.iter().chain(&fan.p90));
    let scale = Scale::around(stated.iter().chain(band).copied());
    let mut shapes = Vec::new();
    let mut ends = vec![(Look::Series(Series::Outcomes), words.stated(), last(stated))];
    if let Some(fan) = fan {
        let mut round = points(scale, &fan.p10);
        round.extend(points(scale, &fan.p90).into_iter().rev());
        shapes.push(Shape::area(Look::Band, round));
        shapes.push(Shape::line(Look::Middle, points(scale, &fan.p50)));
        ends.push((Look::Band, words.high(), last(&fan.p90)));
        ends.push((Look::Middle, words.middle(), last(&fan.p50)));
        ends.push((Look::Band, words.low(), last(&fan.p10)));
    }
    let today = Shape::line(Look::Series(Series::Today), vec![(0, scale.down(0.0)), (FULL, scale.down(0.0))]);
    shapes.push(today);
    shapes.push(Shape::line(Look::Series(Series::Outcomes), points(scale, stated)));
    let mut labels = end_labels(subject, scale, &ends);
    if let Some((shape, label)) = payback.map(|after| mark(subject, after, stated.len(), &labels)) {
        shapes.push(shape);
        labels.push(label);
    }
    Plot {
        sentence,
        shapes,
        labels,
        amounts: scale.money_ticks(language),
        places: year_ticks(&subject.results.years),
        stops: year_ends(stated.len()),
        start: stated.len().saturating_sub(1),
    }
}

fn end_labels(subject: Subject, scale: Scale, ends: &[(Look, &str, f64)]) -> Vec<Label> {
    let mut places: Vec<i32> = ends.iter().map(|(_, _, value)| scale.down(*value) - 20).collect();
    spread_out(&mut places, LABEL);
    let labels = ends.iter().zip(places).map(|((look, name, value), place)| Label {
        look: *look,
        at: (FULL, place),
        aside: 0,
        anchor: "end",
        text: format!("{name} {}", pounds_short(*value, subject.language)),
    });
    labels.collect()
}

/// Where the redesign has paid for itself. The label stands clear of the others, and of the amount at the lowest line;
/// in the middle it stands on both sides, as there is not room for all of it on either where the page is narrow.
#[allow(clippy::cast_possible_truncation, clippy::cast_precision_loss, reason = "at most 60 years")]
fn mark(subject: Subject, after: f64, span: usize, others: &[Label]) -> (Shape, Label) {
    let at = (after / span as f64 * f64::from(FULL)).round() as i32;
    let is_clear = |down: &i32| others.iter().all(|label| (label.at.1 - down).abs() >= LABEL);
    let (aside, anchor) = match at * 3 / FULL {
        0 => (6, "start"),
        1 => (0, "middle"),
        _ => (-6, "end"),
    };
    let label = Label {
        look: Look::Mark,
        at: (at, (1..8).map(|step| FULL - step * LABEL).find(is_clear).unwrap_or(FULL - LABEL)),
        aside,
        anchor,
        text: subject.language.runs().paid_back(&years(after, subject.language)),
    };
    (Shape::line(Look::Mark, vec![(at, 0), (at, FULL)]), label)
}

fn table(subject: Subject, stated: &[f64], fan: Option<&Fan>) -> Table {
    let language = subject.language;
    let words = language.runs();
    let about = words.cash_about(fan.is_some());
    let year = language.pathways().year();
    let Some(fan) = fan else {
        let mut table = Table::new(&about, [year, words.stated()]);
        for (year, stated) in subject.results.years.iter().zip(stated) {
            table.push_figures(&financial_year(*year), [Figure::Money(*stated)], language);
        }
        return table;
    };
    let mut table = Table::new(&about, [year, words.stated(), words.low(), words.middle(), words.high()]);
    for (index, (year, stated)) in subject.results.years.iter().zip(stated).enumerate() {
        let of_runs = [&fan.p10, &fan.p50, &fan.p90].map(|runs| runs.get(index).copied().unwrap_or_default());
        let [low, middle, high] = of_runs;
        table.push_figures(&financial_year(*year), [*stated, low, middle, high].map(Figure::Money), language);
    }
    table
}
