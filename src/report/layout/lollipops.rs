//! How far things go from a dashed line where they are as they are now: names at the left where there is room, else above.

use crate::report::chart::Series;
use crate::report::drawing::{KeyItem, Look, Sample};
use crate::report::layout::key::key;
use crate::report::layout::marks::{Anchor, Mark, Style};
use crate::report::layout::{LINE, Layout, Room, along, tone};
use crate::report::rows::{Lollipop, LollipopRow, Lollipops};

/// Below this width names stand above.
const NARROW: i32 = 4300;
/// How high a stick with its number is.
const LANE: i32 = 180;
/// How far the foot of a word is below the top of its line.
const FOOT: i32 = 120;
/// How far a number is from the middle of the mark at the end of its stick.
const BESIDE: i32 = 100;
/// Half the width of these marks: a square for the output drive, a dot for the redesign.
const SQUARE: i32 = 45;
const DOT: i32 = 50;
/// Less than this for all sticks is too little.
const LEAST: i32 = 500;
const TODAY: Look = Look::Series(Series::Today);

/// Where things stand from left to right.
struct Frame {
    is_narrow: bool,
    /// Whether numbers stand above their sticks.
    is_cramped: bool,
    /// How wide names may be.
    names: i32,
    from: i32,
    to: i32,
    zero: i32,
}

pub(super) fn lollipops(all: &Lollipops, room: &Room) -> Layout {
    let shown = if room.is_whole { &all.rows[..] } else { &all.rows[..all.rows.len().min(all.at_first)] };
    let frame = frame(all, shown, room);
    let (mut marks, mut down) = (Vec::new(), 0);
    for row in shown {
        marks.push(row_of_sticks(row, &frame, room, &mut down));
    }
    if !frame.is_narrow && !shown.is_empty() {
        let parts = vec![[(frame.zero, 0), (frame.zero, down - 40)]];
        marks.insert(0, Mark::Line { look: TODAY, parts });
    }
    sides(all, &frame, room, &mut down, &mut marks);
    let item = |sample, look, words: &str| KeyItem { sample, look, words: words.to_owned() };
    let mut items = vec![item(Sample::Line, TODAY, all.line)];
    for stick in shown.first().iter().flat_map(|row| &row.sticks) {
        let is_square = stick.look == Look::Series(Series::Outputs);
        items.push(item(if is_square { Sample::Square } else { Sample::Dot }, stick.look, stick.key));
    }
    let key = key(&items, room, down + 20);
    marks.extend(key.marks);
    Layout { width: room.width, height: key.down, marks, beside: key.beside, ..Layout::default() }
}

fn frame(all: &Lollipops, shown: &[LollipopRow], room: &Room) -> Frame {
    let is_narrow = room.width < NARROW;
    let names = room.widest(shown.iter().map(|row| &*row.name), Style::NAME);
    let from = room.widest(shown.iter().map(|row| &*row.from), Style::AXIS);
    let names = if is_narrow { room.width } else { names.max(from).min(room.width * 2 / 5) };
    let left = if is_narrow { 0 } else { names + 120 };
    let number = |is_left: bool| {
        let sticks = shown.iter().flat_map(|row| &row.sticks);
        let own = sticks.filter(|stick| (stick.at < all.zero) == is_left);
        own.map(|stick| room.width_of(&stick.label, Style::NAME) + BESIDE + 40).max().unwrap_or(DOT)
    };
    let [low, high] = [number(true), number(false)];
    let is_cramped = room.width - left - low - high < LEAST;
    let (from, to) =
        if is_cramped { (left + DOT, room.width - DOT) } else { (left + low, room.width - high) };
    Frame { is_narrow, is_cramped, names, from, to, zero: along(all.zero, from, to) }
}

fn row_of_sticks(row: &LollipopRow, frame: &Frame, room: &Room, down: &mut i32) -> Mark {
    let mut marks = room.paragraph(&row.name, (0, *down + FOOT), frame.names, Style::NAME);
    let lines = i32::try_from(marks.len()).unwrap_or(1);
    let mut lane = *down;
    if frame.is_narrow {
        let beside = room.width_of(&row.name, Style::NAME) + 100;
        let is_beside = lines == 1 && beside + room.width_of(&row.from, Style::AXIS) <= room.width;
        let at = if is_beside { (beside, *down + FOOT) } else { (0, *down + lines * LINE + FOOT) };
        let from = room.paragraph(&row.from, at, room.width - at.0, Style::AXIS);
        let below = i32::try_from(from.len()).unwrap_or(1);
        marks.extend(from);
        lane += (if is_beside { 1 } else { lines + below }) * LINE + 20;
    } else {
        let at = (0, *down + lines * LINE + FOOT);
        marks.extend(room.paragraph(&row.from, at, frame.names, Style::AXIS));
    }
    let named = i32::try_from(marks.len()).unwrap_or(2);
    let top = lane;
    for stick in &row.sticks {
        marks.extend(stick_with_number(stick, frame, room, &mut lane));
    }
    if frame.is_narrow {
        marks.insert(0, Mark::Line { look: TODAY, parts: vec![[(frame.zero, top), (frame.zero, lane)]] });
        *down = lane + 70;
    } else {
        *down = lane.max(*down + named * LINE) + 80;
    }
    Mark::Row(marks)
}

/// A stick at `lane`, which goes on to where the next may stand.
fn stick_with_number(stick: &Lollipop, frame: &Frame, room: &Room, lane: &mut i32) -> Vec<Mark> {
    let at = along(stick.at, frame.from, frame.to);
    let style = Style { tone: tone(stick.look), ..Style::NAME };
    let is_left = at < frame.zero;
    let mut marks = Vec::new();
    if frame.is_cramped {
        marks.push(room.text(&stick.label, (room.width, *lane + FOOT), Anchor::End, style));
        *lane += LINE;
    }
    let middle = *lane + LANE / 2;
    let is_square = stick.look == Look::Series(Series::Outputs);
    let half = if is_square { SQUARE } else { DOT };
    let end = if is_left { (at + half).min(frame.zero) } else { (at - half).max(frame.zero) };
    marks.push(Mark::Line { look: stick.look, parts: vec![[(frame.zero, middle), (end, middle)]] });
    marks.push(if is_square {
        Mark::Box { look: stick.look, at: (at - half, middle - half), size: (2 * half, 2 * half) }
    } else {
        Mark::Dots { look: stick.look, at: vec![(at, middle)], radius: half }
    });
    if !frame.is_cramped {
        let (x, anchor) = if is_left { (at - BESIDE, Anchor::End) } else { (at + BESIDE, Anchor::Start) };
        marks.push(room.text(&stick.label, (x, middle + 50), anchor, style));
    }
    *lane += LANE;
    marks
}

/// What each side means: beside the line where there is room, else at both ends, else below each other.
fn sides(all: &Lollipops, frame: &Frame, room: &Room, down: &mut i32, marks: &mut Vec<Mark>) {
    let [left, right] = &all.sides;
    let [wide_left, wide_right] = [left, right].map(|text| room.width_of(text, Style::AXIS));
    let foot = *down + 100;
    if frame.zero - 100 - wide_left >= 0 && frame.zero + 100 + wide_right <= room.width {
        marks.push(room.text(left, (frame.zero - 100, foot), Anchor::End, Style::AXIS));
        marks.push(room.text(right, (frame.zero + 100, foot), Anchor::Start, Style::AXIS));
        *down += LINE;
        return;
    }
    let lines = room.paragraph(left, (0, foot), room.width, Style::AXIS);
    let is_one = wide_left + wide_right + 160 <= room.width;
    let below = if is_one { 0 } else { i32::try_from(lines.len()).unwrap_or(1) * LINE };
    marks.extend(lines);
    marks.extend(room.lines(right, (room.width, foot + below), room.width, Anchor::End, Style::AXIS));
    *down += below + LINE;
}
