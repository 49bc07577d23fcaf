//! The spread of results: how many draws end where.

use crate::model::spread::Histogram;
use crate::model::spread::Uncertainty;
use crate::report::Subject;
use crate::report::chart::FULL;
use crate::report::chart::Scale;
use crate::report::chart::Series;
use crate::report::chart::Tick;
use crate::report::csv::Cell;
use crate::report::drawing::Chart;
use crate::report::drawing::Drawing;
use crate::report::drawing::Label;
use crate::report::drawing::Look;
use crate::report::drawing::Plot;
use crate::report::drawing::Shape;
use crate::report::table::Figure;
use crate::report::table::Table;
use crate::report::table::in_per_cent;
use crate::text::number::count_of_ten;
use crate::text::number::plain;
use crate::text::number::pounds_short;

/// Where the tallest column ends, in thousandths from the top: labels stand above it.
const TALLEST: i32 = 280;

/// The histogram of the fiscal net present values; none where nothing was drawn.
pub(super) fn spread(subject: Subject) -> Option<Chart> {
    let language = subject.language;
    let runs = subject.ranged.uncertainty.as_ref()?;
    let spread = &runs.views.fiscal;
    let words = language.runs();
    let of_ten = count_of_ten(spread.chance_positive).to_string();
    let title = words.spread_title(&of_ten, &pounds_short(spread.p50, language));
    let about = words.spread_about(&plain(f64::from(runs.draws), 0));
    Some(Chart {
        id: "spread",
        drawing: Drawing::Plot(plot(subject, runs, title.clone())),
        title,
        note: None,
        table: table(subject, runs, &about),
        about,
    })
}

/// The amounts at which a step begins and ends.
fn step(histogram: &Histogram, index: usize) -> [f64; 2] {
    #[allow(clippy::cast_precision_loss, reason = "at most about 30 steps")]
    [index, index + 1].map(|step| histogram.from + step as f64 * histogram.step)
}

fn plot(subject: Subject, runs: &Uncertainty, sentence: String) -> Plot {
    let histogram = &runs.fiscal_histogram;
    let ends = [step(histogram, 0)[0], step(histogram, histogram.counts.len().saturating_sub(1))[1]];
    let scale = Scale::around(ends.into_iter());
    let most = histogram.counts.iter().copied().max().unwrap_or_default().max(1);
    let mut shapes: Vec<Shape> = histogram
        .counts
        .iter()
        .enumerate()
        .map(|(index, count)| {
            let [left, right] = step(histogram, index).map(|amount| scale.along(amount));
            let height = i64::from(*count) * i64::from(FULL - TALLEST) / i64::from(most);
            let top = FULL - i32::try_from(height).unwrap_or_default();
            Shape::area(
                Look::Series(Series::Outcomes),
                vec![(left, FULL), (left, top), (right, top), (right, FULL)],
            )
        })
        .collect();
    let zero = scale.along(0.0);
    shapes.push(Shape::line(Look::Series(Series::Today), vec![(zero, 0), (zero, FULL)]));
    let words = subject.language.runs();
    let spread = &runs.views.fiscal;
    let mut labels = Vec::new();
    for (name, amount, height) in
        [(words.low(), spread.p10, 60), (words.middle(), spread.p50, 150), (words.high(), spread.p90, 240)]
    {
        let at = scale.along(amount);
        let is_left = at < FULL / 2;
        shapes.push(Shape::line(Look::Mark, vec![(at, height - 60), (at, FULL)]));
        labels.push(Label {
            look: Look::Mark,
            at: (at, height),
            aside: if is_left { 6 } else { -6 },
            anchor: if is_left { "start" } else { "end" },
            text: format!("{name} {}", pounds_short(amount, subject.language)),
        });
    }
    Plot {
        sentence,
        shapes,
        labels,
        amounts: vec![
            Tick { at: TALLEST, label: words.count_of_runs(&plain(f64::from(most), 0)) },
            Tick { at: FULL, label: String::new() },
        ],
        places: scale.money_places(subject.language),
        stops: (0..histogram.counts.len())
            .map(|index| {
                let [left, right] = step(histogram, index);
                scale.along(f64::midpoint(left, right))
            })
            .collect(),
        start: middle(histogram, spread.p50),
    }
}

/// The step that holds the middle draw.
fn middle(histogram: &Histogram, amount: f64) -> usize {
    (0..histogram.counts.len()).find(|index| step(histogram, *index)[1] > amount).unwrap_or_default()
}

fn table(subject: Subject, runs: &Uncertainty, about: &str) -> Table {
    let language = subject.language;
    let words = language.runs();
    let mut table = Table::new(about, [words.result(), words.runs(), words.share()]);
    let all = f64::from(runs.draws);
    let amount = |value: f64| pounds_short(value, language);
    let figures = |count: f64| [Figure::Count(count), Figure::Share(count / all)];
    let in_full = |name: Cell, from: Option<f64>, to: f64, count: f64| {
        vec![name, from.into(), Cell::Number(to), Cell::Number(count), Cell::Number(in_per_cent(count / all))]
    };
    let [from, to] = [language.in_full().from(), language.in_full().to()];
    let share = [words.share(), " (%)"].concat();
    table.file.push([words.result(), from, to, words.runs(), &share].map(Cell::from).into());
    for (index, count) in runs.fiscal_histogram.counts.iter().enumerate() {
        let [from, to] = step(&runs.fiscal_histogram, index).map(amount);
        table.push_figures(&words.from_to(&from, &to), figures(f64::from(*count)), language);
        let [from, to] = step(&runs.fiscal_histogram, index);
        table.file.push(in_full(Cell::Empty, Some(from), to, f64::from(*count)));
    }
    let spread = &runs.views.fiscal;
    for (name, value, share) in
        [(words.low(), spread.p10, 0.1), (words.middle(), spread.p50, 0.5), (words.high(), spread.p90, 0.9)]
    {
        // A percentile lies between two draws, at position p·(n − 1); those up to the first are below it.
        let below = (share * (all - 1.0)).floor() + 1.0;
        table.push_figures(&words.below(&name.to_lowercase(), &amount(value)), figures(below), language);
        table.file.push(in_full(name.into(), None, value, below));
    }
    table
}
