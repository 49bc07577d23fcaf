//! The agencies round one person: each in touch with each other now, and all with one lead worker then.

use crate::report::Subject;
use crate::report::drawing::Chart;
use crate::report::drawing::Drawing;
use crate::report::drawing::Label;
use crate::report::drawing::Look;
use crate::report::drawing::Plot;
use crate::report::drawing::Shape;
use crate::report::table::Figure;
use crate::report::table::Table;
use crate::text::number::plain;

/// The path of the number of agencies.
const AGENCIES: &str = "redesign.levers.multi_agency.network.agencies";

/// The middle of what is now and of what is then, in thousandths. The picture is twice as wide as it is high, so
/// that a circle is half as wide in them as it is high.
const MIDDLES: [(i32, i32); 2] = [(250, 420), (750, 420)];
const HALF_HEIGHT: f64 = 370.0;

/// The two pictures; none where the redesign does not say how many agencies there are.
pub(super) fn network(subject: Subject) -> Option<Chart> {
    let language = subject.language;
    let words = language.people_words();
    let agencies = subject.scenario.number(AGENCIES).filter(|agencies| *agencies >= 2.0)?;
    let links = [agencies * (agencies - 1.0) / 2.0, agencies];
    let shown = links.map(|links| plain(links, 0));
    let title = words.network_title(links[1] < links[0], &shown[0], &shown[1]);
    let mut table = Table::new(words.network_about(), [words.network(), words.now(), words.with_worker()]);
    table.push_figures(words.agencies(), [Figure::Count(agencies); 2], language);
    table.push_figures(words.links(), links.map(Figure::Count), language);
    let labels = MIDDLES.into_iter().zip([words.now(), words.then()]).zip(&shown);
    let labels = labels.map(|(((x, _), name), links)| Label {
        look: Look::Mark,
        at: (x, 1000),
        aside: 0,
        anchor: "middle",
        text: words.named_links(name, links),
    });
    let (shapes, labels) = (shapes(agencies), labels.collect());
    let plot = Plot { sentence: title.clone(), shapes, labels, ..Plot::default() };
    Some(Chart {
        id: "network",
        title,
        about: words.network_about().to_owned(),
        drawing: Drawing::Plot(plot),
        note: None,
        table,
    })
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a few agencies")]
fn shapes(agencies: f64) -> Vec<Shape> {
    let count = agencies as usize;
    let places =
        MIDDLES.map(|middle| (0..count).map(|index| place(middle, index, agencies)).collect::<Vec<_>>());
    let mut shapes = Vec::new();
    for (index, one) in places[0].iter().enumerate() {
        shapes.extend(places[0][..index].iter().map(|other| Shape::line(Look::Link, vec![*one, *other])));
    }
    shapes.extend(places[1].iter().map(|one| Shape::line(Look::Link, vec![*one, MIDDLES[1]])));
    let dot = |look: Look, at: (i32, i32)| Shape::line(look, vec![at, at]);
    shapes.extend(places.iter().flatten().map(|at| dot(Look::Dot, *at)));
    shapes.push(dot(Look::Worker, MIDDLES[1]));
    shapes
}

/// A place on the circle round `middle`, the first at its top.
#[allow(clippy::cast_possible_truncation, clippy::cast_precision_loss, reason = "within the chart")]
fn place(middle: (i32, i32), index: usize, count: f64) -> (i32, i32) {
    let turn = index as f64 / count;
    let right = HALF_HEIGHT / 2.0 * sine(turn);
    let up = HALF_HEIGHT * sine(turn + 0.25);
    (middle.0 + right.round() as i32, middle.1 - up.round() as i32)
}

/// The sine of a part of a full turn, to two thousandths (Bhāskara’s formula): exact enough for a drawing, and far
/// shorter than the standard library’s.
fn sine(turn: f64) -> f64 {
    let turn = turn % 1.0;
    let (half, sign) = if turn < 0.5 { (turn, 1.0) } else { (turn - 0.5, -1.0) };
    let product = 4.0 * half * (0.5 - half) * 4.0;
    sign * 4.0 * product / (5.0 - product)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sine_is_right_to_two_thousandths() {
        for step in 0..100_u32 {
            let turn = f64::from(step) / 80.0;
            let exact = (turn * std::f64::consts::TAU).sin();
            assert!((sine(turn) - exact).abs() < 0.002, "{turn}: {} {exact}", sine(turn));
        }
    }
}
