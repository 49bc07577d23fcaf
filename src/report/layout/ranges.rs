//! Ranges in rows: the name and the number, the range with the number on it, and the bar of what comes of it. Below one another
//! where there is no room beside.

use crate::report::chart::Series;
use crate::report::drawing::Look;
use crate::report::layout::marks::{Anchor, Mark, Style};
use crate::report::layout::{LINE, Layout, Room, along, is_narrow};
use crate::report::ranges::{RangeRow, Ranges};

/// How far columns are apart, and words from a rail or a bar.
const APART: i32 = 160;
const BESIDE: i32 = 115;
/// How far above and below it the rule between two rows is.
const PAD: i32 = 60;
/// How far the foot of a word is below the top of its line, and below the middle of what it stands beside.
const FOOT: i32 = 120;
const HALF: i32 = 50;
/// How high a handle is with what is around it, and how wide and high it is.
const RAIL: i32 = 250;
const HANDLE: (i32, i32) = (140, 200);
/// Half of how high a bar is, and how much room the dot of the answer has on it to each side.
const BAR: i32 = 60;
const ROUND: i32 = 68;
const ANSWER: Look = Look::Series(Series::Outcomes);

/// Where the columns begin and end.
struct Columns {
    is_narrow: bool,
    name: i32,
    middle: [i32; 2],
    rail: [i32; 2],
    bar: [i32; 2],
}

pub(super) fn ranges(ranges: &Ranges, room: &Room) -> Layout {
    let columns = Columns::new(ranges, room);
    let many = if room.is_whole { ranges.rows.len() } else { Ranges::at_first(columns.is_narrow) };
    let mut layout = Layout { width: room.width, ..Layout::default() };
    if !columns.is_narrow {
        let at = [0, columns.middle[0], columns.bar[0] - BAR];
        let widths = [columns.name, columns.middle[1] - columns.middle[0], room.width - at[2]];
        let lines = ranges.heads.iter().zip(at).zip(widths).map(|((head, at), width)| {
            layout.marks.extend(room.paragraph(head, (at, FOOT), width, Style::AXIS));
            room.count_lines(head, width, Style::AXIS)
        });
        layout.height = lines.max().unwrap_or(1) * LINE + 40;
        layout.marks.push(across(Look::Axis, room, layout.height));
    }
    for row in ranges.rows.iter().take(many) {
        layout.height += PAD;
        let mut drawn = Rows { ranges, room, columns: &columns, marks: Vec::new(), down: layout.height };
        layout.rails.push(drawn.row(row));
        layout.height = drawn.down + PAD;
        layout.marks.push(Mark::Row(drawn.marks));
        layout.marks.push(across(Look::Rule, room, layout.height));
    }
    layout.height += 40;
    layout
}

fn across(look: Look, room: &Room, down: i32) -> Mark {
    Mark::Line { look, parts: vec![[(0, down), (room.width, down)]] }
}

impl Columns {
    fn new(ranges: &Ranges, room: &Room) -> Self {
        let is_narrow = is_narrow(room.width);
        let amounts = room.widest(ranges.rows.iter().map(|row| &*row.amounts), Style::AXIS);
        let last =
            if is_narrow { room.width } else { (room.width * 27 / 100).max(amounts).min(room.width / 3) };
        let name = if is_narrow { room.width } else { room.width * 27 / 100 };
        let middle = if is_narrow { [0, room.width] } else { [name + APART, room.width - last - APART] };
        let end = |end: usize| room.widest(ranges.rows.iter().map(|row| &*row.ends[end]), Style::AXIS);
        Self {
            is_narrow,
            name,
            middle,
            rail: [middle[0] + end(0) + BESIDE, middle[1] - end(1) - BESIDE],
            bar: [room.width - last + BAR, room.width - BAR],
        }
    }
}

/// A row being put together, from the top down.
struct Rows<'a> {
    ranges: &'a Ranges,
    room: &'a Room<'a>,
    columns: &'a Columns,
    marks: Vec<Mark>,
    down: i32,
}

impl Rows<'_> {
    /// A row; gives where its rail is.
    fn row(&mut self, row: &RangeRow) -> [(i32, i32); 2] {
        let (top, room, columns) = (self.down, self.room, self.columns);
        let lines = |text: &str, width: i32, style: Style| room.count_lines(text, width, style) * LINE;
        if columns.is_narrow {
            let name = columns.name - room.width_of(&row.now, Style::NAME) - BESIDE;
            self.marks.extend(room.paragraph(&row.name, (0, top + FOOT), name, Style::NUMBER));
            self.marks.push(room.text(&row.now, (room.width, top + FOOT), Anchor::End, Style::NAME));
            self.down += lines(&row.name, name, Style::NUMBER);
            let rail = self.rail(row);
            self.bar(row, self.down + BAR + 40);
            self.down += 2 * BAR + 90;
            self.amounts(row);
            return rail;
        }
        let name = lines(&row.name, columns.name, Style::NUMBER);
        let right = room.width - columns.bar[0] + BAR;
        let beside = RAIL
            + lines(&row.turns, columns.middle[1] - columns.middle[0], Style::AXIS).max(lines(
                &row.amounts,
                right,
                Style::AXIS,
            ));
        let high = beside.max(name + LINE);
        let from = top + (high - name - LINE) / 2;
        self.marks.extend(room.paragraph(&row.name, (0, from + FOOT), columns.name, Style::NUMBER));
        self.marks.push(room.text(&row.now, (0, from + name + FOOT), Anchor::Start, Style::NAME));
        self.down = top + (high - beside) / 2;
        self.bar(row, self.down + RAIL / 2);
        let start = self.down;
        let rail = self.rail(row);
        self.down = start + RAIL;
        self.amounts(row);
        self.down = top + high;
        rail
    }

    /// The range with the number on it, and below it where it turns the answer.
    fn rail(&mut self, row: &RangeRow) -> [(i32, i32); 2] {
        let (room, [from, to]) = (self.room, self.columns.rail);
        let middle = self.down + RAIL / 2;
        let place = |thousandths: i32| along(thousandths, from, to);
        self.marks.push(Mark::Line { look: Look::Rail, parts: vec![[(from, middle), (to, middle)]] });
        for (end, at, anchor) in [(0, from - BESIDE + 20, Anchor::End), (1, to + BESIDE - 20, Anchor::Start)]
        {
            self.marks.push(room.text(&row.ends[end], (at, middle + HALF), anchor, Style::AXIS));
        }
        if let Some(turn) = row.turn.map(place) {
            let part = [(turn, middle - RAIL / 2), (turn, middle + RAIL / 2 - 10)];
            self.marks.push(Mark::Line { look: Look::Turn, parts: vec![part] });
        }
        let (width, height) = HANDLE;
        let at = (place(row.at) - width / 2, middle - height / 2);
        self.marks.push(Mark::Box { look: Look::Handle, at, size: HANDLE });
        self.down += RAIL;
        let [left, right] = self.columns.middle;
        let at = (i32::midpoint(left, right), self.down + FOOT - 20);
        self.marks.extend(room.lines(&row.turns, at, right - left, Anchor::Middle, Style::AXIS));
        self.down += room.count_lines(&row.turns, right - left, Style::AXIS) * LINE;
        [(from, middle), (to, middle)]
    }

    /// From where to where public money moves, hatched below nothing, with room for the dot of the answer.
    fn bar(&mut self, row: &RangeRow, middle: i32) {
        let [from, to] = self.columns.bar;
        let place = |thousandths: i32| along(thousandths, from, to);
        let ([left, right], zero) = (row.bar.map(place), place(self.ranges.zero));
        let answer = place(self.ranges.answer);
        for (look, [from, to]) in [(Look::Loss, [left, right.min(zero)]), (ANSWER, [left.max(zero), right])] {
            for [from, to] in [[from, to.min(answer - ROUND)], [from.max(answer + ROUND), to]] {
                if from < to {
                    let (at, size) = ((from, middle - BAR), (to - from, 2 * BAR));
                    self.marks.push(Mark::Box { look, at, size });
                }
            }
        }
        let line = [(zero, middle - BAR - 50), (zero, middle + BAR + 50)];
        self.marks.push(Mark::Line { look: Look::Zero, parts: vec![line] });
        self.marks.push(Mark::Dots { look: ANSWER, at: vec![(answer, middle)], radius: 50 });
    }

    fn amounts(&mut self, row: &RangeRow) {
        let from = self.columns.bar[0] - BAR;
        let (at, width) = ((from, self.down + FOOT - 20), self.room.width - from);
        self.marks.extend(self.room.paragraph(&row.amounts, at, width, Style::AXIS));
        self.down += self.room.count_lines(&row.amounts, width, Style::AXIS) * LINE;
    }
}
