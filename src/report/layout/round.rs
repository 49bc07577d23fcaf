//! Where agencies stand round one person, and their names beside them.

use crate::report::layout::apart::apart;
use crate::report::layout::marks::{Anchor, Mark, Place, Style};
use crate::report::layout::{LINE, Room};
use crate::report::shapes::Network;

/// More names than these are told below.
const MOST_NAMED: usize = 12;
/// How far a name is from its dot, and how far its foot is below its middle.
const BESIDE: i32 = 120;
const FOOT: i32 = 50;

/// Agencies round a middle.
pub(super) struct Nodes {
    pub places: Vec<Place>,
    pub middle: Place,
    pub names: Vec<Mark>,
    pub height: i32,
    /// How wide words below the middle may be.
    room_in_middle: i32,
}

/// The agencies with their names in a drawing of this width; none where there is no room for these.
pub(super) fn nodes(network: &Network, room: &Room, width: i32) -> Option<Nodes> {
    let widest_word = room.widest_word(network.names.iter().map(|name| &**name), Style::NUMBER);
    if network.agencies <= 4 {
        return (widest_word <= width / 2 - 80).then(|| at_corners(network, room, width));
    }
    let across = across(network, room, width);
    let is_named = network.agencies <= MOST_NAMED && widest_word <= width * 3 / 10 && across >= 400;
    is_named.then(|| round_ellipse(network, room, width, across))
}

impl Nodes {
    /// Without names.
    pub fn bare(network: &Network, width: i32) -> Self {
        let radius = (width / 2 - 80).min(1300);
        let middle = (width / 2, radius + 80);
        let places = ellipse(network.agencies, middle, (radius, radius));
        Self { places, middle, names: Vec::new(), height: 2 * radius + 160, room_in_middle: 0 }
    }

    /// Whether words of this width have room below the middle.
    pub fn takes(&self, width: i32) -> bool {
        width <= self.room_in_middle
    }
}

fn at_corners(network: &Network, room: &Room, width: i32) -> Nodes {
    let count = network.agencies;
    let lines = |index: usize| {
        network.names.get(index).map_or(0, |name| room.count_lines(name, width / 2 - 80, Style::NUMBER))
    };
    let (above, below) = (lines(0).max(lines(1)).max(1) - 1, lines(2).max(lines(3)).max(1) - 1);
    let (left, right) = (440, width - 440);
    let (top, bottom) = (340 + above * LINE, 1480 + above * LINE);
    let places = [(left, top), (right, top), (right, bottom), (left, bottom)][..count.min(4)].to_vec();
    let mut names = Vec::new();
    for (index, (name, (x, y))) in network.names.iter().zip(&places).enumerate() {
        let (at, anchor) =
            if *x == left { ((x - 440).max(0), Anchor::Start) } else { ((x + 440).min(width), Anchor::End) };
        let first = if index < 2 { y - 140 - (lines(index) - 1) * LINE } else { y + 240 };
        names.extend(room.lines(name, (at, first), width / 2 - 80, anchor, Style::NUMBER));
    }
    let last = places.last().map_or(top, |place| place.1);
    let height = if count > 2 { bottom + 300 + below * LINE } else { top + 420 };
    Nodes { middle: (width / 2, i32::midpoint(top, last)), places, names, height, room_in_middle: width }
}

/// Half the width that names at both sides leave.
fn across(network: &Network, room: &Room, width: i32) -> i32 {
    let widest = room.widest(network.names.iter().map(|name| &**name), Style::NUMBER);
    width / 2 - widest.min(width * 3 / 10) - BESIDE - 60
}

fn round_ellipse(network: &Network, room: &Room, width: i32, across: i32) -> Nodes {
    let count = network.agencies;
    let most = width * 3 / 10;
    let lines = |name: &String| room.count_lines(name, most, Style::NUMBER);
    let gap = network.names.iter().map(lines).max().unwrap_or(1) * LINE + 40;
    let of_side = i32::try_from(count.div_ceil(2)).unwrap_or(1);
    let high = 1200.max(of_side * gap.max(460));
    let height = high + 520;
    let middle = (width / 2, height / 2);
    let places = ellipse(count, middle, (across, high / 2));
    let mut names = Vec::new();
    for is_right in [true, false] {
        let of_side: Vec<(&String, Place)> = network
            .names
            .iter()
            .zip(places.iter().copied())
            .filter(|(_, (x, _))| (*x >= middle.0) == is_right)
            .collect();
        let downs: Vec<i32> = of_side.iter().map(|(_, (_, y))| *y).collect();
        let downs = apart(&downs, gap, gap / 2, height - gap / 2);
        for ((name, (x, _)), y) in of_side.into_iter().zip(downs) {
            let (at, anchor) = if is_right { (x + BESIDE, Anchor::Start) } else { (x - BESIDE, Anchor::End) };
            let first = y + FOOT - (lines(name) - 1) * LINE / 2;
            names.extend(room.lines(name, (at, first), most, anchor, Style::NUMBER));
        }
    }
    // The dot nearest to the words below the middle leaves them this much.
    let near = places.iter().filter(|(_, y)| (y - middle.1 - 280).abs() < 200);
    let room_in_middle = near.map(|(x, _)| 2 * ((x - middle.0).abs() - 160)).min().unwrap_or(2 * across);
    Nodes { places, middle, names, height, room_in_middle: room_in_middle.min(2 * across) }
}

/// Places round an ellipse, the first at the right of its top.
#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    reason = "a few agencies in a drawing"
)]
fn ellipse(count: usize, (x, y): Place, (across, down): (i32, i32)) -> Vec<Place> {
    let place = |index: usize| {
        let turn = (index as f64 + 0.5) / count as f64;
        let right = (f64::from(across) * sine(turn)).round() as i32;
        let up = (f64::from(down) * sine(turn + 0.25)).round() as i32;
        (x + right, y - up)
    };
    (0..count).map(place).collect()
}

/// The sine of a part of a full turn, to two thousandths (Bhāskara’s formula): exact enough for a drawing, and far
/// shorter than the standard library’s.
fn sine(turn: f64) -> f64 {
    let turn = turn % 1.0;
    let (half, sign) = if turn < 0.5 { (turn, 1.0) } else { (turn - 0.5, -1.0) };
    let product = 4.0 * half * (0.5 - half) * 4.0;
    sign * 4.0 * product / (5.0 - product)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sine_is_right_to_two_thousandths() {
        for step in 0..100_u32 {
            let turn = f64::from(step) / 80.0;
            let exact = (turn * std::f64::consts::TAU).sin();
            assert!((sine(turn) - exact).abs() < 0.002, "{turn}: {} {exact}", sine(turn));
        }
    }
}
