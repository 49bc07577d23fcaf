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
const BECAUSE: Look = Look::Series(Series::Outcomes);

/// Where things stand from left to right, and for how many people a dot stands.
struct Frame<'a> {
    is_above: bool,
    names: i32,
    from: i32,
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
    let (key, height) = key(&items, room, down);
    marks.extend(key);
    Layout { width: room.width, height, marks, ..Layout::default() }
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
    let room_for_dots = (room.width - from - if is_above { 0 } else { numbers }) / PITCH;
    let fits = |(people, _): &&(f64, String)| dots.most / people <= f64::from(room_for_dots);
    let (people, said) = dots.scales.iter().find(fits).or(dots.scales.last())?;
    Some(Frame { is_above, names: if is_above { room.width } else { names }, from, people: *people, said })
}

fn row_of_dots(row: &DotRow, frame: &Frame, room: &Room, down: &mut i32) -> Mark {
    let style = row.look.map_or(Style::NAME, |look| Style { tone: tone(look), ..Style::NAME });
    let mut marks = room.paragraph(&row.name, (0, *down + FOOT), frame.names, style);
    let named = i32::try_from(marks.len()).unwrap_or(1) * LINE;
    let all = of(row.anyway + row.because, frame.people);
    let anyway = of(row.anyway, frame.people).min(all);
    let lines: Vec<(Look, i32)> = [(Look::Anyway, anyway), (BECAUSE, all - anyway)]
        .into_iter()
        .filter(|(_, count)| *count > 0)
        .collect();
    let number = said(row, room);
    let mut top = *down;
    let foot = if frame.is_above {
        let wide = room.width_of(&row.name, Style::NAME) + number.1 + 120;
        let is_beside = named == LINE && wide <= room.width;
        top += named + if is_beside { 0 } else { LINE };
        *down + FOOT + if is_beside { 0 } else { named }
    } else {
        let middle = (i32::try_from(lines.len()).unwrap_or(1).max(1) - 1) * LINES / 2;
        *down + 80 + middle + 60
    };
    marks.push(Mark::Text(Text { at: (room.width, foot), anchor: Anchor::End, words: number.0 }));
    let first = top + 80;
    for ((look, count), line) in lines.iter().zip(0..) {
        let dot = |place: i32| (frame.from + place * PITCH + PITCH / 2, first + line * LINES);
        marks.push(Mark::Dots { look: *look, at: (0..*count).map(dot).collect(), radius: RADIUS });
    }
    let dotted = first + i32::try_from(lines.len()).unwrap_or(0) * LINES;
    *down = dotted.max(*down + named).max(foot + 40) + 60;
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

/// How many dots stand for some people.
#[allow(clippy::cast_possible_truncation, reason = "as many as there is room for")]
fn of(people: f64, each: f64) -> i32 {
    (people / each).round() as i32
}
