//! The key below a chart: what each kind of mark means. A line of it ends between two items, never within one that has
//! room in a line of its own.

use crate::report::drawing::{KeyItem, Look, Sample};
use crate::report::layout::marks::{Mark, Place, Style};
use crate::report::layout::{LINE, Room};

/// How far items are apart.
const BETWEEN: i32 = 160;
/// How far the words are from what they are about.
const BESIDE: i32 = 60;
/// How high a line of the key is.
const KEY_LINE: i32 = 200;

/// A key.
pub(super) struct Key {
    pub marks: Vec<Mark>,
    /// How far down it reaches.
    pub down: i32,
    /// How much room there is at the right of its last line.
    pub beside: i32,
}

/// The key from `down` on.
pub(super) fn key(items: &[KeyItem], room: &Room, down: i32) -> Key {
    let mut marks = Vec::new();
    let (mut left, mut down) = (0, down);
    for (place, item) in items.iter().enumerate() {
        let beside = if item.sample == Sample::None { 0 } else { width(item.sample) + BESIDE };
        let whole = beside + room.width_of(&item.words, Style::AXIS);
        if place == 0 || left + whole > room.width {
            (left, down) = (0, down + if place == 0 { 0 } else { KEY_LINE });
        }
        let middle = down + KEY_LINE / 2;
        marks.extend(sample(item.sample, item.look, (left, middle)));
        let lines =
            room.paragraph(&item.words, (left + beside, middle + 50), room.width - beside, Style::AXIS);
        down += LINE * (i32::try_from(lines.len()).unwrap_or(1) - 1);
        marks.extend(lines);
        left += whole + BETWEEN;
    }
    if items.is_empty() {
        return Key { marks, down, beside: 0 };
    }
    Key { marks, down: down + KEY_LINE + 20, beside: room.width - (left - BETWEEN) }
}

fn width(sample: Sample) -> i32 {
    match sample {
        Sample::Line => 260,
        Sample::Dot | Sample::Square => 100,
        Sample::None => 0,
        Sample::Patch => 220,
    }
}

/// What stands for a kind of mark, with its left end at a place and its middle as far down.
fn sample(sample: Sample, look: Look, (left, middle): Place) -> Option<Mark> {
    let right = left + width(sample);
    Some(match sample {
        Sample::None => return None,
        Sample::Square => Mark::Box { look, at: (left + 5, middle - 45), size: (90, 90) },
        Sample::Line => Mark::Path { look, points: vec![(left, middle), (right, middle)] },
        Sample::Dot => Mark::Dots { look, at: vec![(left + 50, middle)], radius: 45 },
        Sample::Patch => Mark::Box { look, at: (left, middle - 60), size: (right - left, 120) },
    })
}
