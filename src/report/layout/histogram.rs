//! How many draws end where: what is said of both sides of 0 above the columns, and below them where most draws end.

use crate::report::chart::{FULL, Series};
use crate::report::drawing::Look;
use crate::report::layout::apart::outside;
use crate::report::layout::marks::{Anchor, Mark, Place, Style, Tone};
use crate::report::layout::{LINE, Layout, Room, along};
use crate::report::shapes::Histogram;

/// How high the tallest column is.
const TALLEST: i32 = 1000;
/// How far words are from what they are about, and how far their foot is below its middle.
const BESIDE: i32 = 100;
const FOOT: i32 = 50;
/// How high a line of words is.
const ROW: i32 = 180;
const SAVES: Style = Style { tone: Tone::Redesign, is_bold: true, is_large: false };
const ANSWER: Look = Look::Series(Series::Outcomes);

/// A histogram being put together, from the top down.
struct Rows<'a> {
    histogram: &'a Histogram,
    room: &'a Room<'a>,
    marks: Vec<Mark>,
    down: i32,
}

pub(super) fn histogram(histogram: &Histogram, room: &Room) -> Layout {
    let mut rows = Rows { histogram, room, marks: Vec::new(), down: 0 };
    let zero = rows.across(histogram.zero);
    let from = rows.sides(zero);
    let label = rows.answer();
    let top = rows.down;
    rows.columns(top);
    let bottom = rows.down;
    let line = [(zero, from), (zero, bottom + FOOT)];
    let parts = label.map_or_else(|| vec![line], |label| outside(line, &[label]));
    rows.marks.push(Mark::Line { look: Look::Zero, parts });
    rows.amounts();
    rows.most();
    let pointed = [(0, room.width), (top, bottom)];
    Layout { width: room.width, height: rows.down, marks: rows.marks, pointed, ..Layout::default() }
}

impl Rows<'_> {
    fn across(&self, thousandths: i32) -> i32 {
        along(thousandths, 0, self.room.width)
    }

    /// A text at the right of some places where there is room for it, else at their left; what it covers, or none where there
    /// is room at neither.
    fn beside(&mut self, text: &str, [left, right]: [i32; 2], middle: i32) -> Option<[Place; 2]> {
        let width = self.room.width_of(text, SAVES);
        let (from, at, anchor) = if right + BESIDE + width <= self.room.width {
            (right + BESIDE, right + BESIDE, Anchor::Start)
        } else if left - BESIDE - width >= 0 {
            (left - BESIDE - width, left - BESIDE, Anchor::End)
        } else {
            return None;
        };
        self.marks.push(self.room.text(text, (at, middle + FOOT), anchor, SAVES));
        Some([(from - 30, middle - 80), (from + width + 30, middle + 80)])
    }

    /// How many end on each side of 0, below each other where there is no room beside it; and where the line of 0 may begin.
    fn sides(&mut self, zero: i32) -> i32 {
        let [loss, gain] = &self.histogram.sides;
        let fits = |text: &String, width: i32| self.room.width_of(text, Style::NAME) + BESIDE <= width;
        let (first, width) = (ROW / 2 + FOOT, self.room.width);
        if fits(loss, zero) && fits(gain, width - zero) {
            self.marks.push(self.room.text(loss, (zero - BESIDE, first), Anchor::End, Style::NAME));
            self.marks.push(self.room.text(gain, (zero + BESIDE, first), Anchor::Start, SAVES));
            self.down = ROW;
            return 20;
        }
        let lines = self.room.lines(loss, (0, first), width, Anchor::Start, Style::NAME);
        let below = first + LINE * i32::try_from(lines.len()).unwrap_or(1);
        self.marks.extend(lines);
        self.marks.extend(self.room.lines(gain, (width, below), width, Anchor::End, SAVES));
        self.down = below - first + LINE * self.room.count_lines(gain, width, SAVES);
        self.down
    }

    /// The answer, above the column that holds it; gives what its words cover beside it.
    fn answer(&mut self) -> Option<[Place; 2]> {
        let (at, text) = (self.across(self.histogram.answer.0), &self.histogram.answer.1);
        if self.room.width_of(text, SAVES) + BESIDE > at.max(self.room.width - at) {
            let lines = self.room.paragraph(text, (0, self.down + ROW / 2 + FOOT), self.room.width, SAVES);
            self.down += LINE * i32::try_from(lines.len()).unwrap_or(1);
            self.marks.extend(lines);
        }
        let middle = self.down + ROW / 2;
        let label = self.beside(text, [at, at], middle);
        let is_in = |across: [i32; 2]| (across[0]..=across[1]).contains(&self.histogram.answer.0);
        let column = self.histogram.columns.iter().find(|column| is_in(column.across));
        self.down += ROW;
        let foot = self.down + TALLEST - TALLEST * column.map_or(0, |column| column.height) / FULL;
        self.marks.push(Mark::Line { look: ANSWER, parts: vec![[(at, middle), (at, foot)]] });
        self.marks.push(Mark::Dots { look: ANSWER, at: vec![(at, middle)], radius: 50 });
        label
    }

    fn columns(&mut self, top: i32) {
        let bottom = top + TALLEST;
        for column in self.histogram.columns.iter().filter(|column| column.height > 0) {
            let [left, right] = column.across.map(|place| self.across(place));
            let height = (TALLEST * column.height / FULL).max(5);
            let look = if column.is_loss { Look::Loss } else { ANSWER };
            let (at, size) = ((left + 7, bottom - height), ((right - left - 14).max(5), height));
            self.marks.push(Mark::Box { look, at, size });
        }
        self.marks
            .push(Mark::Line { look: Look::Axis, parts: vec![[(0, bottom), (self.room.width, bottom)]] });
        self.down = bottom;
    }

    /// Round amounts along the foot: every second, third or further one, counted from 0, where there is no room for all.
    fn amounts(&mut self) {
        let shown = |every: i32| {
            let mut last = i32::MIN;
            let mut texts = Vec::new();
            for (_, tick) in self.histogram.amounts.iter().filter(|(steps, _)| steps % every == 0) {
                let half = self.room.width_of(&tick.label, Style::AXIS) / 2;
                let at = self.across(tick.at).max(half).min(self.room.width - half);
                if at - half < last {
                    return None;
                }
                last = at + half + 100;
                let at = (at, self.down + 190);
                texts.push(self.room.text(&tick.label, at, Anchor::Middle, Style::AXIS));
            }
            Some(texts)
        };
        let texts = (1..100).find_map(shown).unwrap_or_default();
        self.marks.extend(texts);
        self.down += 240;
    }

    /// Where most of the draws end.
    fn most(&mut self) {
        let (across, text) = &self.histogram.most;
        let [left, right] = across.map(|place| self.across(place));
        let middle = self.down + ROW / 2;
        self.marks.push(Mark::Line { look: Look::Band, parts: vec![[(left, middle), (right, middle)]] });
        self.down += ROW;
        if self.beside(text, [left, right], middle).is_none() {
            let lines = self.room.paragraph(text, (0, self.down + ROW / 2 + FOOT), self.room.width, SAVES);
            self.down += LINE * i32::try_from(lines.len()).unwrap_or(1) + 20;
            self.marks.extend(lines);
        }
    }
}
