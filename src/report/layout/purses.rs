//! What agencies have before a deal and after it, in a line each where there is room, else in two: names and numbers at the left,
//! a ring and a dot in one scale at the right.

use crate::report::chart::Series;
use crate::report::drawing::Look;
use crate::report::layout::apart::outside_circle;
use crate::report::layout::marks::{Anchor, Mark, Place, Style, Tone};
use crate::report::layout::{LINE, Layout, Room, along};
use crate::report::rows::{PurseRow, Purses};

/// How high the line of a name is, and how high one of amounts below it.
const ROW: i32 = 380;
const BELOW: i32 = 290;
/// How far the foot of a word is below the top of its line, and below its middle.
const FOOT: i32 = 120;
const MIDDLE: i32 = 50;
/// How far columns are apart.
const GAP: i32 = 120;
/// How wide the box of a share is.
const BOX: i32 = 680;
/// Less than this for names, or for the ring and the dot, is too little.
const NAMES: i32 = 1200;
const LEAST: i32 = 850;
/// Half the width of a ring and of a dot, and of both where they are so near that the dot is in the ring.
const RING: [i32; 2] = [55, 70];
const DOT: [i32; 2] = [60, 45];
const NEAR: i32 = 120;
/// How wide the sign of a column is with the room beside it.
const SIGN: i32 = 170;
const AFTER: Look = Look::Series(Series::Outcomes);
const STYLES: [Style; 5] = [
    Style { tone: Tone::Entered, ..Style::NUMBER },
    Style { tone: Tone::Entered, ..Style::NUMBER },
    Style::NUMBER,
    Style::NUMBER,
    Style { tone: Tone::Redesign, ..Style::NAME },
];

/// How many lines a row takes.
#[derive(Clone, Copy, PartialEq)]
enum Form {
    /// One.
    Line,
    /// Two, the boxes in the first of them.
    Lines,
    /// Two, without boxes.
    Narrow,
    /// As many as its words take.
    Stack,
}

/// Where things stand from left to right.
struct Frame<'a> {
    all: &'a Purses,
    room: &'a Room<'a>,
    form: Form,
    /// How wide names may be.
    names: i32,
    /// The right side of each column of numbers, and how wide it may be.
    columns: [(i32, i32); 5],
    /// Where the ring and the dot may stand.
    from: i32,
    to: i32,
}

pub(super) fn purses(all: &Purses, room: &Room) -> Layout {
    if all.rows.is_empty() {
        return Layout { width: room.width, ..Layout::default() };
    }
    let frame = frame(all, room);
    let has_boxes = matches!(frame.form, Form::Line | Form::Lines);
    let mut layout = Layout { width: room.width, ..Layout::default() };
    let mut down = frame.heads(&mut layout.marks);
    for row in all.rows.iter().filter(|row| has_boxes || room.is_whole || !row.is_lesser) {
        let (middle, mut marks) = frame.row(row, &mut down);
        marks.insert(0, Mark::Line { look: Look::Grid, parts: vec![[(0, down), (room.width, down)]] });
        layout.marks.push(Mark::Row(marks));
        if has_boxes {
            layout.boxes.extend([0, 1].map(|column| (frame.columns[column].0, middle)));
        }
    }
    Layout { height: down + 60, ..layout }
}

/// The widest form that there is room for.
fn frame<'a>(all: &'a Purses, room: &'a Room) -> Frame<'a> {
    let numbers: Vec<[String; 5]> = all.rows.iter().map(PurseRow::numbers).collect();
    let mut wide = [BOX, BOX, 0, 0, 0];
    for (column, wide) in wide.iter_mut().enumerate() {
        let own = room.widest(numbers.iter().map(|row| &*row[column]), STYLES[column]);
        let head = room.widest_word(std::iter::once(all.heads[column + 1]), Style::AXIS);
        *wide = own.max(head + if column > 2 { SIGN } else { 0 }).max(*wide);
    }
    let names = || all.rows.iter().map(|row| &*row.name);
    let widest = room.widest(names(), Style::NAME);
    let least = widest.min(NAMES.max(room.widest_word(names(), Style::NAME)));
    let taken = |columns: &[i32]| columns.iter().map(|wide| wide + GAP).sum::<i32>();
    let ends = taken(&wide[3..]);
    let left = room.width - taken(&wide[..3]);
    let (form, names) = match () {
        () if left - ends - LEAST >= least => {
            (Form::Line, widest.min((left - ends - LEAST).min(least + 300)))
        }
        () if left >= least.max(ends) && room.width - ends >= LEAST => (Form::Lines, left),
        () if room.width - ends >= LEAST / 2 => (Form::Narrow, room.width),
        () => (Form::Stack, room.width),
    };
    let mut at = match form {
        Form::Line => names,
        _ => room.width - taken(&wide[..3]),
    };
    let mut columns = [(0, 0); 5];
    for (column, wide) in wide.into_iter().enumerate() {
        if column == 3 && form != Form::Line {
            at = -GAP;
        }
        at += GAP + wide;
        columns[column] = (at, wide);
    }
    let from = if form == Form::Stack { 0 } else { at + GAP };
    Frame { all, room, form, names, columns, from, to: room.width }
}

impl Frame<'_> {
    /// What each column is, and how far down that reaches.
    fn heads(&self, marks: &mut Vec<Mark>) -> i32 {
        let columns = match self.form {
            Form::Line | Form::Lines => 0..5,
            Form::Narrow => 3..5,
            Form::Stack => return 0,
        };
        let heads = columns.map(|column| {
            let (right, wide) = self.columns[column];
            let aside = if column > 2 { SIGN } else { 0 };
            // Words may reach over half of the way to the column before.
            let wide = (wide + GAP / 2).min(right) - aside;
            let head = self.all.heads[column + 1];
            (column, self.room.lines(head, (right, FOOT), wide, Anchor::End, Style::AXIS))
        });
        let heads: Vec<(usize, Vec<Mark>)> = heads.collect();
        let most = heads.iter().map(|(_, lines)| height(lines)).max().unwrap_or_default();
        if self.form == Form::Line {
            let foot = (0, most - LINE + FOOT);
            marks.push(self.room.text(self.all.heads[0], foot, Anchor::Start, Style::AXIS));
        }
        for (column, mut lines) in heads {
            let top = most - height(&lines);
            if let (3 | 4, Some(Mark::Text(first))) = (column, lines.first()) {
                let words = self.room.width_of(&first.said(), Style::AXIS);
                lines.push(sign(column, (first.at.0 - words - 100, FOOT - MIDDLE)));
            }
            Mark::move_down(&mut lines, top);
            marks.append(&mut lines);
        }
        let down = most + 60;
        marks.push(Mark::Line { look: Look::Axis, parts: vec![[(0, down), (self.room.width, down)]] });
        down
    }

    /// The marks of a row that begins at `down` and ends where that is then, and the middle of its first line.
    fn row(&self, row: &PurseRow, down: &mut i32) -> (i32, Vec<Mark>) {
        let numbers = row.numbers();
        let number = |column: usize, middle: i32| {
            let at = (self.columns[column].0, middle + MIDDLE);
            self.room.text(&numbers[column], at, Anchor::End, STYLES[column])
        };
        let mut marks = self.room.paragraph(&row.name, (0, FOOT), self.names, Style::NAME);
        let high = ROW.max(height(&marks) + 60);
        let middle = *down + high / 2;
        let name = height(&marks);
        if let Form::Line | Form::Lines = self.form {
            Mark::move_down(&mut marks, middle - name / 2);
            marks.extend((0..3).map(|column| number(column, middle)));
            *down += high;
        } else {
            let top = *down + 80;
            Mark::move_down(&mut marks, top);
            *down = top + name;
            let gains = [self.all.heads[3], ": ", &numbers[2]].concat();
            let named = self.room.width_of(&row.name, Style::NAME) + GAP;
            if named + self.room.width_of(&gains, Style::NUMBER) <= self.room.width {
                let at = (self.room.width, top + FOOT);
                marks.push(self.room.text(&gains, at, Anchor::End, Style::NUMBER));
            } else {
                marks.extend(self.said(&gains, 0, Style::NUMBER, down));
            }
        }
        if self.form == Form::Line {
            marks.extend([number(3, middle), number(4, middle)]);
            marks.extend(self.ends(row, middle));
            return (middle, marks);
        }
        for column in [3, 4] {
            if self.form == Form::Stack {
                let words = [self.all.heads[column + 1], ": ", &numbers[column]].concat();
                marks.push(sign(column, (50, *down + FOOT - MIDDLE)));
                marks.extend(self.said(&words, SIGN, STYLES[column], down));
            } else {
                marks.push(number(column, *down + BELOW / 2 - 20));
            }
        }
        marks.extend(self.ends(row, *down + BELOW / 2 - 20));
        *down += BELOW;
        (middle, marks)
    }

    /// Words in lines of their own from `down` on, and from a place at the left.
    fn said(&self, words: &str, left: i32, style: Style, down: &mut i32) -> Vec<Mark> {
        let lines = self.room.paragraph(words, (left, *down + FOOT), self.room.width - left, style);
        *down += height(&lines);
        lines
    }

    /// The ring and the dot, and the line between them, over the line at £0.
    fn ends(&self, row: &PurseRow, middle: i32) -> Vec<Mark> {
        let place = |thousandths: i32| along(thousandths, self.from + 90, self.to - 90);
        let [before, after] = [row.ends[0].0, row.ends[1].0].map(place);
        let near = usize::from((before - after).abs() < NEAR);
        let around = |line: [Place; 2]| outside_circle(line, (before, middle), RING[near]);
        let zero = place(self.all.zero);
        let line = |look, parts| Mark::Line { look, parts };
        let dots = |look, x, radius| Mark::Dots { look, at: vec![(x, middle)], radius };
        vec![
            line(Look::Series(Series::Today), around([(zero, middle - 140), (zero, middle + 140)])),
            line(
                Look::Before,
                if near == 1 { Vec::new() } else { around([(before, middle), (after, middle)]) },
            ),
            dots(Look::Before, before, RING[near]),
            dots(AFTER, after, DOT[near]),
        ]
    }
}

/// How high some lines of text are.
fn height(lines: &[Mark]) -> i32 {
    i32::try_from(lines.len()).unwrap_or(1) * LINE
}

/// What stands for a column of amounts: the ring or the dot.
fn sign(column: usize, at: Place) -> Mark {
    let (look, radius) = if column == 3 { (Look::Before, RING[0] - 10) } else { (AFTER, DOT[0] - 10) };
    Mark::Dots { look, at: vec![at], radius }
}
