//! The spread of results: how many draws end where.

use crate::model::spread::{Histogram as Steps, Uncertainty};
use crate::report::Subject;
use crate::report::chart::{FULL, Scale};
use crate::report::csv::Cell;
use crate::report::drawing::{Chart, Drawing};
use crate::report::shapes::{Column, Histogram};
use crate::report::table::{Figure, Table, in_per_cent};
use crate::text::number::{count_of_ten, plain, pounds_short};

/// The histogram of the fiscal net present values; none where nothing was drawn.
pub(super) fn spread(subject: Subject) -> Option<Chart> {
    let language = subject.language;
    let runs = subject.ranged.uncertainty.as_ref()?;
    let words = language.runs();
    let of_ten = count_of_ten(runs.views.fiscal.chance_positive);
    let about = words.spread_about(&plain(f64::from(runs.draws), 0));
    Some(Chart {
        id: "spread",
        title: words.spread_title(f64::from(of_ten), &of_ten.to_string()),
        drawing: Drawing::Histogram(histogram(subject, runs)),
        note: None,
        table: table(subject, runs, &about),
        about,
    })
}

/// The amounts at which a step begins and ends.
fn step(histogram: &Steps, index: usize) -> [f64; 2] {
    #[allow(clippy::cast_precision_loss, reason = "at most about 30 steps")]
    [index, index + 1].map(|step| histogram.from + step as f64 * histogram.step)
}

fn histogram(subject: Subject, runs: &Uncertainty) -> Histogram {
    let (language, steps, spread) = (subject.language, &runs.fiscal_histogram, &runs.views.fiscal);
    let words = language.runs();
    let answer = subject.ranged.views.fiscal.net_present_value;
    let ends = [step(steps, 0)[0], step(steps, steps.counts.len().saturating_sub(1))[1]];
    let scale = Scale::exactly(ends.into_iter().chain([answer]));
    let most = steps.counts.iter().copied().max().unwrap_or_default().max(1);
    let columns = steps.counts.iter().enumerate().map(|(index, count)| {
        let [from, to] = step(steps, index);
        let height = i64::from(*count) * i64::from(FULL) / i64::from(most);
        Column {
            across: [scale.along(from), scale.along(to)],
            // What holds a run is seen.
            height: i32::try_from(height).unwrap_or(FULL).max((*count).min(1).cast_signed()),
            is_loss: f64::midpoint(from, to) < 0.0,
        }
    });
    let saves = of_hundred(spread.chance_positive);
    let amount = |value: f64| pounds_short(value, language);
    let sides = [words.do_not_save(&(100 - saves).to_string()), words.save(&saves.to_string())];
    Histogram {
        sentence: words.spread_sentence(&sides[1], &amount(spread.p10), &amount(spread.p90), &amount(answer)),
        columns: columns.collect(),
        zero: scale.along(0.0),
        sides,
        answer: (scale.along(answer), words.the_answer(&amount(answer))),
        most: ([scale.along(spread.p10), scale.along(spread.p90)], words.most_runs().to_owned()),
        amounts: scale.money_places(language),
        stops: (0..steps.counts.len())
            .map(|index| {
                let [left, right] = step(steps, index);
                scale.along(f64::midpoint(left, right))
            })
            .collect(),
        start: middle(steps, spread.p50),
    }
}

/// How many of a hundred a share is. None, and all, only where it is exactly so.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "from 0 to 100")]
fn of_hundred(share: f64) -> u32 {
    if share <= 0.0 {
        0
    } else if share >= 1.0 {
        100
    } else {
        (share * 100.0).round().clamp(1.0, 99.0) as u32
    }
}

/// The step that holds the middle draw.
fn middle(histogram: &Steps, amount: f64) -> usize {
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
