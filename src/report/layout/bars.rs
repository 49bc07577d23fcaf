//! Rows of bars: the name at the left where there is room, else above; the number at the right.

use crate::report::drawing::{KeyItem, Look, Sample};
use crate::report::layout::key::key;
use crate::report::layout::marks::{Anchor, Mark, Style};
use crate::report::layout::{LINE, Layout, NARROW, Room, along};
use crate::report::rows::{BarRow, Bars, LabelledBar};

/// How high a bar is, and how far bars of one row are apart.
const BAR: i32 = 120;
const LANE: i32 = 180;
/// How far rows are apart.
const BETWEEN: i32 = 110;
/// How far the foot of a word is below the top of its line.
const FOOT: i32 = 120;

/// Where the parts of each row stand from left to right.
struct Columns {
    /// Whether names stand above the bars.
    is_narrow: bool,
    /// Where the bars begin and end.
    from: i32,
    to: i32,
}

pub(super) fn bars(bars: &Bars, room: &Room) -> Layout {
    let columns = columns(bars, room);
    let (mut marks, mut down) = (Vec::new(), 0);
    for row in &bars.rows {
        let (row, below) = row_of_bars(row, bars, &columns, room, down);
        marks.push(row);
        down = below + BETWEEN;
    }
    let key = key(&key_of(bars), room, down);
    marks.extend(key.marks);
    Layout { width: room.width, height: key.down, marks, beside: key.beside, ..Layout::default() }
}

fn columns(bars: &Bars, room: &Room) -> Columns {
    let is_narrow = room.width < NARROW;
    let names = bars.rows.iter().map(|row| &*row.name);
    let name = room.widest(names, Style::NAME).min(room.width * 2 / 5) + 140;
    let beside = bars.rows.iter().flat_map(|row| &row.bars).flat_map(|bar| &bar.labels);
    let number = room.widest(beside.map(|label| &**label), Style::NUMBER);
    Columns {
        is_narrow,
        from: if is_narrow { 0 } else { name },
        to: room.width - if number > 0 { number + 120 } else { 0 },
    }
}

/// A row from `down` on, and how far down it reaches.
fn row_of_bars(row: &BarRow, bars: &Bars, columns: &Columns, room: &Room, down: i32) -> (Mark, i32) {
    let width = if columns.is_narrow { room.width } else { columns.from - 140 };
    let mut marks = room.paragraph(&row.name, (0, down + FOOT), width, Style::NAME);
    let name = i32::try_from(marks.len()).unwrap_or(1) * LINE;
    let mut lane = if columns.is_narrow { down + name + 20 } else { down };
    for bar in &row.bars {
        marks.extend(bar_with_numbers(bar, bars, columns, room, &mut lane));
    }
    (Mark::Row(marks), lane.max(down + name))
}

/// A bar at `lane`, which goes on to where the next may stand.
fn bar_with_numbers(
    one: &LabelledBar,
    bars: &Bars,
    columns: &Columns,
    room: &Room,
    lane: &mut i32,
) -> Vec<Mark> {
    let Columns { from, to, .. } = *columns;
    let place = |thousandths: i32| along(thousandths, from, to);
    let (left, right) = (place(one.bar.from), place(one.bar.from + one.bar.length));
    let top = *lane + 20;
    let mut marks = Vec::new();
    if bars.are_parts {
        marks.push(Mark::Box { look: Look::Whole, at: (from, top), size: (to - from, BAR) });
    }
    marks.push(Mark::Box { look: one.look, at: (left, top), size: ((right - left).max(10), BAR) });
    let zero = place(bars.zero);
    marks.push(Mark::Line { look: Look::Zero, parts: vec![[(zero, *lane), (zero, *lane + LANE)]] });
    *lane += LANE;
    let labels = one.labels.iter();
    marks.extend(labels.map(|label| room.text(label, (room.width, top + 110), Anchor::End, Style::NUMBER)));
    marks
}

/// What the bars of each row mean, where it has several.
fn key_of(bars: &Bars) -> Vec<KeyItem> {
    let mut items: Vec<KeyItem> = Vec::new();
    let keyed = bars.rows.iter().flat_map(|row| &row.bars).filter(|bar| !bar.key.is_empty());
    for bar in keyed {
        if !items.iter().any(|item| item.look == bar.look) {
            items.push(KeyItem { sample: Sample::Patch, look: bar.look, words: bar.key.to_owned() });
        }
    }
    items
}
