//! Where marks stand on a chart: whole thousandths of its width or height, so that no fraction is ever printed.
//!
//! ```
//! use outcomes_calculator::report::chart::{Bar, FULL, Scale, Series};
//! use outcomes_calculator::text::Language::English;
//!
//! assert_eq!(Series::ALL.map(Series::id), ["today", "outputs", "outcomes"]);
//! assert_eq!(Series::Outcomes.name(English), "Redesign");
//! assert_eq!(Series::names(English)[0], "Carry on");
//!
//! // From −£200,000 to £600,000.
//! let scale = Scale::around([-130_000.0, 420_000.0].into_iter());
//! assert_eq!((scale.along(0.0), scale.down(0.0)), (250, FULL - 250));
//! assert_eq!(scale.money_ticks(English)[0].label, "£600,000");
//! assert_eq!(scale.money_places(English).last().map(|(steps, tick)| (*steps, tick.at)), Some((6, FULL)));
//! let exact = Scale::exactly([100.0, 400.0].into_iter());
//! assert_eq!([0.0, 400.0].map(|value| exact.along(value)), [0, FULL]);
//! assert_eq!(Bar::of(scale, -200_000.0), Bar { from: 0, length: 250 });
//! assert_eq!(Bar::between(scale, 600_000.0, 200_000.0), Bar { from: 500, length: 500 });
//! ```

use crate::text::Language;
use crate::text::number::pounds_short;
use crate::uncertainty::histogram::round_step;

/// The width and the height of every chart, in its own units.
pub const FULL: i32 = 1000;

/// A pathway: it keeps one colour and one line style everywhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Series {
    /// Carry on.
    Today,
    /// The output drive.
    Outputs,
    /// The redesign.
    Outcomes,
}

impl Series {
    /// The three pathways in their order.
    pub const ALL: [Series; 3] = [Series::Today, Series::Outputs, Series::Outcomes];

    /// Its name in the stylesheet and the data.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Series::Today => "today",
            Series::Outputs => "outputs",
            Series::Outcomes => "outcomes",
        }
    }

    /// The names of all three on the screen.
    #[must_use]
    pub fn names(language: Language) -> [&'static str; 3] {
        Self::ALL.map(|series| series.name(language))
    }

    /// Its name on the screen.
    #[must_use]
    pub fn name(self, language: Language) -> &'static str {
        let words = language.pathways();
        match self {
            Series::Today => words.today(),
            Series::Outputs => words.outputs(),
            Series::Outcomes => words.outcomes(),
        }
    }
}

/// A labelled place on an axis, in thousandths.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tick {
    /// How far along, from the left or from the top.
    pub at: i32,
    /// What stands there.
    pub label: String,
}

/// An axis from one number to another.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scale {
    least: f64,
    most: f64,
    step: f64,
}

impl Scale {
    /// A scale that holds 0 and all of `values`, and begins and ends on a round number.
    #[must_use]
    pub fn around(values: impl Iterator<Item = f64>) -> Self {
        let (least, most) =
            values.fold((0.0_f64, 0.0_f64), |(least, most), value| (least.min(value), most.max(value)));
        let step = round_step((most - least) / 4.0);
        Self { least: (least / step).floor() * step, most: (most / step).ceil() * step, step }
    }

    /// A scale from the least to the most of `values` and 0.
    #[must_use]
    pub fn exactly(values: impl Iterator<Item = f64>) -> Self {
        let (least, most) =
            values.fold((0.0_f64, 0.0_f64), |(least, most), value| (least.min(value), most.max(value)));
        Self { least, most, step: most - least }
    }

    /// How far a value is from the least, in thousandths.
    #[must_use]
    pub fn along(self, value: f64) -> i32 {
        let span = self.most - self.least;
        if span <= 0.0 {
            return 0;
        }
        #[allow(clippy::cast_possible_truncation, reason = "clamped to the chart")]
        let at = ((value - self.least) / span * f64::from(FULL)).round().clamp(0.0, f64::from(FULL)) as i32;
        at
    }

    /// How far a value is from the top of a chart that grows upwards.
    #[must_use]
    pub fn down(self, value: f64) -> i32 {
        FULL - self.along(value)
    }

    /// Round amounts of money, from the top down.
    #[must_use]
    pub fn money_ticks(self, language: Language) -> Vec<Tick> {
        let mut ticks = Vec::new();
        let mut value = self.most;
        while value >= self.least - self.step / 2.0 && ticks.len() < 12 {
            let shown = if value.abs() < self.step / 2.0 { 0.0 } else { value };
            ticks.push(Tick { at: self.down(value), label: pounds_short(shown, language) });
            value -= self.step;
        }
        ticks
    }

    /// Round amounts from left to right, each with how many steps it is from 0.
    #[must_use]
    pub fn money_places(self, language: Language) -> Vec<(i32, Tick)> {
        let step = round_step((self.most - self.least) / 8.0);
        let tick = |steps: i32| {
            let value = f64::from(steps) * step;
            (steps, Tick { at: self.along(value), label: pounds_short(value, language) })
        };
        #[allow(clippy::cast_possible_truncation, reason = "at most eight steps on each side")]
        let [first, last] = [(self.least / step).ceil() as i32, (self.most / step).floor() as i32];
        (first..=last).map(tick).collect()
    }
}

/// A bar between two places, the left one first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bar {
    /// Where it begins, in thousandths.
    pub from: i32,
    /// How long it is.
    pub length: i32,
}

impl Bar {
    /// The bar from 0 to `value`, a number of the axis.
    #[must_use]
    pub fn of(scale: Scale, value: f64) -> Self {
        Self::between(scale, 0.0, value)
    }

    /// The bar between two numbers of the axis.
    #[must_use]
    pub fn between(scale: Scale, one: f64, other: f64) -> Self {
        let (one, other) = (scale.along(one), scale.along(other));
        Self { from: one.min(other), length: (one - other).abs() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_scale_begins_and_ends_on_a_round_number() {
        let scale = Scale::around([-130_000.0, 420_000.0].into_iter());
        assert_eq!((scale.least, scale.most, scale.step), (-200_000.0, 600_000.0, 200_000.0));
        assert_eq!(scale.along(0.0), 250);
        assert_eq!(scale.down(600_000.0), 0);
    }

    #[test]
    fn a_scale_of_nothing_is_still_a_scale() {
        let scale = Scale::around(std::iter::empty());
        assert_eq!(scale.along(0.0), 0);
        assert_eq!(scale.money_ticks(Language::English).len(), 1);
    }

    #[test]
    fn places_are_counted_from_0_in_round_steps() {
        // An eighth of £420,000 is £52,500: steps of £100,000.
        let scale = Scale::exactly([-130_000.0, 290_000.0].into_iter());
        let places = scale.money_places(Language::English);
        let told: Vec<_> = places.iter().map(|(steps, tick)| (*steps, tick.label.as_str())).collect();
        assert_eq!(told, [(-1, "−£100,000"), (0, "£0"), (1, "£100,000"), (2, "£200,000")]);
    }
}
