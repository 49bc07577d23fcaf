//! People as dots, a line for those who get there anyway and one for those who do because of it: so the second line is the gain.

use crate::report::chart::Series;
use crate::report::drawing::{KeyItem, Look, Sample};
use crate::report::layout::key::key;
use crate::report::layout::marks::{Anchor, Mark, Style, Text, Tone, Words};
use crate::report::layout::{LINE, Layout, Room, tone};
use crate::report::rows::{DotRow, Dots};

/// Below this width names of outcomes stand above their dots.
const NARROW: i32 = 4300;
/// Names of outcomes are at most as wide at the left of their dots.
const NAMES: i32 = 1800;
/// How far dots are apart, how far lines of them, and half the width of a dot.
const PITCH: i32 = 110;
const LINES: i32 = 120;
const RADIUS: i32 = 40;
/// How far the foot of a word is below the top of its line.
const FOOT: i32 = 130;
/// Less than this for the dots is too little.
const LEAST: i32 = 600;
/// Dots of one kind are in at most as many lines.
const MOST_LINES: i32 = 2;
const BECAUSE: Look = Look::Series(Series::Outcomes);

/// Where things stand from left to right, and for how many people a dot stands.
struct Frame<'a> {
    is_above: bool,
    names: i32,
    from: i32,
    /// How many dots a line has room for.
    across: i32,
    people: f64,
    said: &'a str,
}

pub(super) fn dots(dots: &Dots, room: &Room) -> Layout {
    let Some(frame) = frame(dots, room) else {
        return Layout { width: room.width, ..Layout::default() };
    };
    let (mut marks, mut down) = (Vec::new(), 0);
    for row in &dots.rows {
        marks.push(row_of_dots(row, &frame, room, &mut down));
    }
    let looks = [Look::Anyway, BECAUSE].into_iter().zip(dots.means);
    let item = |sample, look, words: &str| KeyItem { sample, look, words: words.to_owned() };
    let mut items: Vec<KeyItem> = looks.map(|(look, words)| item(Sample::Dot, look, words)).collect();
    items.push(item(Sample::None, Look::Anyway, frame.said));
    let key = key(&items, room, down);
    marks.extend(key.marks);
    Layout { width: room.width, height: key.down, marks, beside: key.beside, ..Layout::default() }
}

fn number(row: &DotRow) -> Style {
    let is_large =
        row.look.is_some() && row.number.chars().all(|letter| letter.is_ascii_digit() || letter == ',');
    Style { tone: row.look.map_or(Tone::Redesign, tone), is_bold: true, is_large }
}

fn frame<'a>(dots: &'a Dots, room: &Room) -> Option<Frame<'a>> {
    let own = dots
        .rows
        .iter()
        .map(|row| room.width_of(&row.number, number(row)) + room.width_of(&row.rest, Style::NUMBER));
    let is_of_pathways = dots.rows.iter().all(|row| row.look.is_some());
    let widest = Style { tone: Tone::Ink, is_bold: true, is_large: is_of_pathways };
    let numbers = own.max()?.max(room.width_of(&dots.widest, widest)) + 120;
    let names = room.widest(dots.rows.iter().map(|row| &*row.name), Style::NAME);
    let names = if is_of_pathways { names } else { names.min(NAMES) };
    let is_above = room.width - names - 140 - numbers < LEAST || (!is_of_pathways && room.width < NARROW);
    let from = if is_above { 0 } else { names + 140 };
    let across = ((room.width - from - if is_above { 0 } else { numbers }) / PITCH).max(1);
    let fits = |(people, _): &&(f64, String)| of(dots.most, *people) <= across * MOST_LINES;
    let (people, said) = dots.scales.iter().find(fits).or(dots.scales.last())?;
    let names = if is_above { room.width } else { names };
    Some(Frame { is_above, names, from, across, people: *people, said })
}

fn row_of_dots(row: &DotRow, frame: &Frame, room: &Room, down: &mut i32) -> Mark {
    let style = row.look.map_or(Style::NAME, |look| Style { tone: tone(look), ..Style::NAME });
    let mut marks = room.paragraph(&row.name, (0, *down + FOOT), frame.names, style);
    let named = i32::try_from(marks.len()).unwrap_or(1) * LINE;
    let all = of(row.anyway + row.because, frame.people);
    let anyway = of(row.anyway, frame.people).min(all);
    let kinds = [(Look::Anyway, anyway), (BECAUSE, all - anyway)].into_iter().filter(|(_, count)| *count > 0);
    let lines = kinds.clone().fold(0, |lines, (_, count)| lines + lines_of(count, frame));
    let number = said(row, room);
    let mut top = *down;
    let foot = if frame.is_above {
        let wide = room.width_of(&row.name, Style::NAME) + number.1 + 120;
        let is_beside = named == LINE && wide <= room.width;
        top += named + if is_beside { 0 } else { LINE };
        *down + FOOT + if is_beside { 0 } else { named }
    } else {
        *down + FOOT + (lines.max(1) - 1) * LINES / 2
    };
    marks.push(Mark::Text(Text { at: (room.width, foot), anchor: Anchor::End, words: number.0 }));
    let mut first = top + 80;
    for (look, count) in kinds {
        let dot = |place: i32| {
            let (line, across) = (place / frame.across, place % frame.across);
            (frame.from + across * PITCH + PITCH / 2, first + line * LINES)
        };
        marks.push(Mark::Dots { look, at: (0..count).map(dot).collect(), radius: RADIUS });
        first += lines_of(count, frame) * LINES;
    }
    *down = first.max(*down + named).max(foot + 40) + 60;
    Mark::Row(marks)
}

/// The number of a row with what is said behind it, and how wide that is.
fn said(row: &DotRow, room: &Room) -> (Vec<Words>, i32) {
    let words = [(&row.number, number(row)), (&row.rest, Style::NUMBER)];
    let words = words.into_iter().filter(|(text, _)| !text.is_empty());
    let width = words.clone().map(|(text, style)| room.width_of(text, style)).sum();
    let words = words.map(|(text, style)| Words { text: text.clone(), style, is_foreign: false });
    (words.collect(), width)
}

/// How many lines some dots need.
fn lines_of(dots: i32, frame: &Frame) -> i32 {
    (dots + frame.across - 1) / frame.across
}

/// How many dots stand for some people.
#[allow(clippy::cast_possible_truncation, reason = "as many as there is room for")]
fn of(people: f64, each: f64) -> i32 {
    (people / each).round() as i32
}
