//! Lines over the years: amounts at the left, what each line comes to at the right, with its name where there is room for it,
//! else in the key.

use crate::report::chart::{FULL, Tick};
use crate::report::drawing::{KeyItem, Look, Sample};
use crate::report::layout::apart::apart;
use crate::report::layout::key::key;
use crate::report::layout::marks::{Anchor, Mark, Style};
use crate::report::layout::{Layout, NARROW, Room, along, tone};
use crate::report::shapes::{End, Plot, Shape};

/// Where the lines may begin from the top, and how much room is below them.
const TOP: i32 = 140;
const FOOT: i32 = 240;
/// How far labels at the right are apart.
const APART: i32 = 180;
/// Less than this between the words at both sides is too little for lines.
const LEAST: i32 = 1000;

/// Where the lines stand.
struct Frame {
    left: i32,
    right: i32,
    bottom: i32,
}

impl Frame {
    fn place(&self, (x, y): (i32, i32)) -> (i32, i32) {
        (along(x, self.left, self.right), along(y, TOP, self.bottom))
    }
}

pub(super) fn plot(plot: &Plot, room: &Room) -> Layout {
    let is_narrow = room.width < NARROW;
    let height = if is_narrow { 2240 } else { 2000 };
    let labels = labels(plot, !is_narrow);
    let amounts = room.widest(plot.amounts.iter().map(|tick| &*tick.label), Style::AXIS) + 100;
    let ends = labels.iter().map(|(text, style)| room.width_of(text, *style)).max().unwrap_or_default() + 100;
    // Where words would leave too little between them, amounts stand on their lines, and ends are told in the key.
    let is_cramped = room.width - amounts - ends < LEAST;
    let frame = if is_cramped {
        Frame { left: 0, right: room.width, bottom: height - FOOT }
    } else {
        Frame { left: amounts, right: room.width - ends, bottom: height - FOOT }
    };
    let mut marks = across(plot, room, &frame, is_cramped);
    marks.extend(plot.shapes.iter().map(|one| shape(one, &frame)));
    if let Some(place) = plot.paid_back {
        marks.push(Mark::Dots { look: Look::PaidBack, at: vec![frame.place(place)], radius: 50 });
    }
    marks.extend(years(&plot.places, room, &frame));
    if !is_cramped {
        let downs: Vec<i32> = plot.ends.iter().map(|end| frame.place((0, end.down)).1).collect();
        let downs = apart(&downs, APART, 70, height - 80);
        let texts = labels.iter().zip(downs);
        marks.extend(texts.map(|((text, style), down)| {
            room.text(text, (frame.right + 80, down + 50), Anchor::Start, *style)
        }));
    }
    let key = key(&key_of(plot, is_narrow, is_cramped), room, height + 40);
    marks.extend(key.marks);
    let pointed = [(frame.left, frame.right), (TOP, frame.bottom)];
    Layout { width: room.width, height: key.down, marks, beside: key.beside, pointed, ..Layout::default() }
}

/// Round amounts, each with a line across.
fn across(plot: &Plot, room: &Room, frame: &Frame, is_cramped: bool) -> Vec<Mark> {
    let tick = |tick: &Tick| {
        let (_, down) = frame.place((0, tick.at));
        let line = Mark::Line { look: Look::Grid, parts: vec![[(frame.left, down), (frame.right, down)]] };
        let text = if is_cramped {
            room.text(&tick.label, (0, down - 30), Anchor::Start, Style::AXIS)
        } else {
            room.text(&tick.label, (frame.left - 80, down + 50), Anchor::End, Style::AXIS)
        };
        [line, text]
    };
    plot.amounts.iter().flat_map(tick).collect()
}

fn shape(shape: &Shape, frame: &Frame) -> Mark {
    let points = shape.points.iter().map(|point| frame.place(*point)).collect();
    if shape.is_area {
        Mark::Area { look: shape.look, points }
    } else {
        Mark::Path { look: shape.look, points }
    }
}

/// Years along the foot: the last in any case, the others where they run into none.
fn years(places: &[Tick], room: &Room, frame: &Frame) -> Vec<Mark> {
    let mut texts = Vec::new();
    let mut most = i32::MAX;
    for tick in places.iter().rev() {
        let width = room.width_of(&tick.label, Style::AXIS);
        let (at, _) = frame.place((tick.at, 0));
        let (anchor, left) = match tick.at {
            0 => (Anchor::Start, at),
            FULL => (Anchor::End, at - width),
            _ => (Anchor::Middle, at - width / 2),
        };
        if left + width <= most && left >= 0 {
            most = left - 100;
            texts.push(room.text(&tick.label, (at, frame.bottom + 180), anchor, Style::AXIS));
        }
    }
    texts
}

/// What stands at the end of each line.
fn labels(plot: &Plot, is_named: bool) -> Vec<(String, Style)> {
    let label = |end: &End| {
        let is_edge = end.name.is_empty();
        let text = if is_named && !is_edge { [end.name, &end.amount].join(" ") } else { end.amount.clone() };
        (text, Style { tone: tone(end.look), is_bold: !is_edge, is_large: false })
    };
    plot.ends.iter().map(label).collect()
}

/// What is not said beside the lines.
fn key_of(plot: &Plot, is_narrow: bool, is_cramped: bool) -> Vec<KeyItem> {
    let named = plot.ends.iter().filter(|end| !end.name.is_empty() && (is_narrow || is_cramped));
    let lines = named.map(|end| KeyItem {
        sample: Sample::Line,
        look: end.look,
        words: if is_cramped { [end.name, &end.amount].join(" ") } else { end.name.to_owned() },
    });
    lines.chain(plot.key.iter().cloned()).collect()
}
