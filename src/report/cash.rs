//! Public money over the years: where the redesign and the output drive stand, later years counted for less, and how sure
//! that is.

use crate::model::spread::Fan;
use crate::report::Subject;
use crate::report::chart::{FULL, Scale, Series};
use crate::report::drawing::{Chart, Drawing, KeyItem, Look, Sample};
use crate::report::over_years::{last, nothing, points, year_ends, year_ticks};
use crate::report::shapes::{End, Plot, Shape};
use crate::report::table::{Figure, Table};
use crate::text::number::{financial_year, pounds_short, years};

/// What it comes to, year by year.
struct Money<'a> {
    drive: Vec<f64>,
    redesign: Vec<f64>,
    fan: Option<&'a Fan>,
    /// After how many years the redesign has paid for itself.
    payback: Option<f64>,
}

/// Public money saved so far.
pub(super) fn cash(subject: Subject) -> Chart {
    cash_among(subject, &[subject])
}

/// The same, on a scale that holds the lines of all.
pub(super) fn cash_among(subject: Subject, all: &[Subject]) -> Chart {
    let language = subject.language;
    let words = language.runs();
    let money = Money::of(subject);
    let scale = Scale::around(all.iter().flat_map(|one| Money::of(*one).values().collect::<Vec<_>>()));
    let title = match money.payback {
        None => words.cash_behind_title().to_owned(),
        Some(after) if after <= 0.0 => words.cash_at_once().to_owned(),
        Some(after) => words.cash_title(&years(after, language)),
    };
    Chart {
        id: "cash",
        title,
        about: words.cash_about(money.fan.is_some()).to_owned(),
        drawing: Drawing::Plot(money.plot(subject, scale)),
        note: (!subject.has_ranges()).then(|| words.no_band().to_owned()),
        table: money.table(subject),
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

impl<'a> Money<'a> {
    fn of(subject: Subject<'a>) -> Self {
        let results = subject.results;
        let redesign = discounted(&results.views.fiscal.net_flow, &results.discount_factors);
        let fan = subject.ranged.uncertainty.as_ref().map(|runs| &runs.cumulative_fiscal);
        Self {
            drive: discounted(&results.efficiency_views.fiscal.net_flow, &results.discount_factors),
            // A scenario of other years than the last that was drawn has no band until its own is in.
            fan: fan.filter(|fan| fan.p50.len() == redesign.len()),
            redesign,
            payback: results.views.fiscal.discounted_payback_years,
        }
    }

    fn values(&self) -> impl Iterator<Item = f64> {
        let band = self.fan.iter().flat_map(|fan| fan.p10.iter().chain(&fan.p90));
        self.drive.iter().chain(&self.redesign).chain(band).copied()
    }

    fn plot(&self, subject: Subject, scale: Scale) -> Plot {
        let language = subject.language;
        let words = language.runs();
        let payback = self.payback.filter(|after| *after > 0.0);
        let mut key = Vec::new();
        if self.fan.is_some() {
            let words = words.most_runs().to_owned();
            key.push(KeyItem { sample: Sample::Patch, look: Look::Band, words });
        }
        if payback.is_some() {
            let words = words.paid_back().to_owned();
            key.push(KeyItem { sample: Sample::Dot, look: Look::PaidBack, words });
        }
        let ends = [last(&self.redesign), last(&self.drive)].map(|end| pounds_short(end, language));
        Plot {
            sentence: words.cash_sentence(&financial_year(subject.span().1), &ends[0], &ends[1]),
            shapes: self.shapes(scale),
            paid_back: payback.map(|after| (across(after, self.redesign.len()), scale.down(0.0))),
            amounts: scale.money_ticks(language),
            places: year_ticks(&subject.results.years),
            ends: self.ends(subject, scale),
            key,
            stops: year_ends(self.redesign.len()),
            start: self.redesign.len().saturating_sub(1),
        }
    }

    fn shapes(&self, scale: Scale) -> Vec<Shape> {
        let band = self.fan.map(|fan| {
            let mut round = points(scale, &fan.p10);
            round.extend(points(scale, &fan.p90).into_iter().rev());
            Shape::area(Look::Band, round)
        });
        let line = |series, points| Shape::line(Look::Series(series), points);
        let lines = [
            line(Series::Today, nothing(scale)),
            line(Series::Outputs, points(scale, &self.drive)),
            line(Series::Outcomes, points(scale, &self.redesign)),
        ];
        band.into_iter().chain(lines).collect()
    }

    fn ends(&self, subject: Subject, scale: Scale) -> Vec<End> {
        let language = subject.language;
        let end = |look, name, amount: f64| End {
            look,
            down: scale.down(amount),
            name,
            amount: pounds_short(amount, language),
        };
        let amounts = [0.0, last(&self.drive), last(&self.redesign)];
        let lines = Series::ALL.into_iter().zip(amounts);
        let lines = lines.map(|(series, amount)| end(Look::Series(series), series.name(language), amount));
        let edges = self.fan.into_iter().flat_map(|fan| [last(&fan.p90), last(&fan.p10)]);
        lines.chain(edges.map(|amount| end(Look::Band, "", amount))).collect()
    }

    fn table(&self, subject: Subject) -> Table {
        let language = subject.language;
        let (words, pathways) = (language.runs(), language.pathways());
        let about = words.cash_about(self.fan.is_some());
        let [year, drive, redesign] = [pathways.year(), pathways.outputs(), pathways.outcomes()];
        let both = self.drive.iter().zip(&self.redesign).map(|(drive, redesign)| [*drive, *redesign]);
        let of_years = subject.results.years.iter().map(|year| financial_year(*year)).zip(both);
        let Some(fan) = self.fan else {
            let mut table = Table::new(about, [year, drive, redesign]);
            for (year, both) in of_years {
                table.push_figures(&year, both.map(Figure::Money), language);
            }
            return table;
        };
        let runs = [words.low(), words.middle(), words.high()];
        let mut table = Table::new(about, [year, drive, redesign, runs[0], runs[1], runs[2]]);
        for (index, (year, [drive, redesign])) in of_years.enumerate() {
            let [low, middle, high] =
                [&fan.p10, &fan.p50, &fan.p90].map(|runs| runs.get(index).copied().unwrap_or_default());
            table.push_figures(&year, [drive, redesign, low, middle, high].map(Figure::Money), language);
        }
        table
    }
}

/// How far along the years a number of years is.
#[allow(clippy::cast_possible_truncation, clippy::cast_precision_loss, reason = "at most 60 years")]
fn across(after: f64, span: usize) -> i32 {
    (after / span as f64 * f64::from(FULL)).round() as i32
}
