//! Agencies round one person: at the corners where they are few, else round an ellipse; what is now beside what is then, below it,
//! or both in one, thin and thick.

use crate::report::drawing::{KeyItem, Look, Sample};
use crate::report::layout::apart::{outside, outside_circle};
use crate::report::layout::key::key;
use crate::report::layout::marks::{Anchor, Mark, Place, Style};
use crate::report::layout::round::{Nodes, nodes};
use crate::report::layout::{LINE, Layout, Room};
use crate::report::shapes::Network;

/// How far the two drawings are apart.
const BETWEEN: i32 = 240;
/// Under this width, what is now and then is one drawing.
const ONE: i32 = 3800;
/// Half the width of a dot, of the person, and of the lead worker round that.
const AGENCY: i32 = 60;
const PERSON: i32 = 90;
const WORKER: i32 = 155;
const MIDDLE: Style = Style { is_bold: true, ..Style::NUMBER };

pub(super) fn network(network: &Network, room: &Room) -> Layout {
    let half = (room.width - BETWEEN) / 2;
    let is_two = nodes(network, room, half).is_some_and(|_| room.width >= least_for_two(network, room));
    let width = if is_two { half } else { room.width };
    let round = nodes(network, room, width).unwrap_or_else(|| Nodes::bare(network, width));
    let middle_fits = network.middles.iter().all(|text| round.takes(room.width_of(text, MIDDLE)));
    let pen = Pen { network, room, round: &round, middle_fits, width };
    let (mut marks, mut down) = (Vec::new(), 0);
    if !is_two && room.width < ONE {
        marks.extend(pen.titled(&network.both, 0, &mut down));
        let mut both = pen.links();
        both.extend(pen.lead(true));
        place(&mut both, (0, down), &mut marks);
        down += round.height;
    } else {
        let (mut first, mut second) = (0, 0);
        marks.extend(pen.titled(&network.titles[0], 0, &mut first));
        let left = if is_two { half + BETWEEN } else { 0 };
        if !is_two {
            second = first + round.height + BETWEEN;
        }
        marks.extend(pen.titled(&network.titles[1], left, &mut second));
        if is_two {
            first = first.max(second);
            second = first;
        }
        let mut now = pen.links();
        now.extend(pen.middle(0));
        place(&mut now, (0, first), &mut marks);
        place(&mut pen.lead(false), (left, second), &mut marks);
        down = second + round.height;
    }
    let (below, down) = pen.below(down);
    marks.extend(below);
    Layout { width: room.width, height: down, marks, ..Layout::default() }
}

/// From which width on both drawings stand beside each other.
fn least_for_two(network: &Network, room: &Room) -> i32 {
    let word = room.widest_word(network.names.iter().map(|name| &**name), Style::NUMBER);
    if network.agencies > 4 { 6000 } else { 4200.max(4 * word + 600) }
}

/// Adds some marks at a place to others.
fn place(some: &mut Vec<Mark>, at: Place, to: &mut Vec<Mark>) {
    for mark in some.iter_mut() {
        mark.shift(&|(x, y)| (x + at.0, y + at.1));
    }
    to.append(some);
}

struct Pen<'a> {
    network: &'a Network,
    room: &'a Room<'a>,
    round: &'a Nodes,
    /// Whether what stands in the middle is said there.
    middle_fits: bool,
    width: i32,
}

impl Pen<'_> {
    /// The title of a drawing, which begins below it.
    fn titled(&self, text: &str, left: i32, down: &mut i32) -> Vec<Mark> {
        let lines = self.room.paragraph(text, (left, *down + 120), self.width, Style::AXIS);
        *down += LINE * i32::try_from(lines.len()).unwrap_or(1) + 100;
        lines
    }

    /// What is said in the middle: where it stands, and what it covers.
    fn said(&self, which: usize) -> Option<(Mark, [Place; 2])> {
        let text = self.network.middles[which];
        let (x, y) = self.round.middle;
        let (style, below) = if which == 0 { (Style::NUMBER, 280) } else { (MIDDLE, 330) };
        let half = self.room.width_of(text, style) / 2 + 40;
        let covered = [(x - half, y + below - 130), (x + half, y + below + 50)];
        self.middle_fits.then(|| (self.room.text(text, (x, y + below), Anchor::Middle, style), covered))
    }

    /// A line, which makes way for who is in the middle, and for what is said there.
    fn line(&self, look: Look, line: [Place; 2], which: usize, radius: i32) -> Mark {
        let covered: Vec<[Place; 2]> = self.said(which).map(|(_, covered)| covered).into_iter().collect();
        let parts = outside(line, &covered).into_iter();
        let parts = parts.flat_map(|part| outside_circle(part, self.round.middle, radius));
        Mark::Line { look, parts: parts.collect() }
    }

    /// Each agency in touch with each other, and the agencies.
    fn links(&self) -> Vec<Mark> {
        let places = &self.round.places;
        let pairs = places
            .iter()
            .enumerate()
            .flat_map(|(index, one)| places[..index].iter().map(move |other| [*one, *other]));
        let links = pairs.map(|pair| self.line(Look::Link, pair, 0, PERSON));
        links.chain(self.agencies()).collect()
    }

    fn agencies(&self) -> Vec<Mark> {
        let dots = Mark::Dots { look: Look::Agency, at: self.round.places.clone(), radius: AGENCY };
        std::iter::once(dots).chain(self.round.names.iter().cloned()).collect()
    }

    fn middle(&self, which: usize) -> Vec<Mark> {
        let person = Mark::Dots { look: Look::Person, at: vec![self.round.middle], radius: PERSON };
        std::iter::once(person).chain(self.said(which).map(|(mark, _)| mark)).collect()
    }

    /// Each agency in touch with the lead worker; over what is now, where both are one drawing.
    fn lead(&self, is_both: bool) -> Vec<Mark> {
        let lines = self.round.places.iter().map(|one| [*one, self.round.middle]);
        let lines = lines.map(|line| self.line(Look::LeadLink, line, 1, WORKER));
        let worker = Mark::Dots { look: Look::Worker, at: vec![self.round.middle], radius: WORKER - 25 };
        let agencies = if is_both { Vec::new() } else { self.agencies() };
        lines.chain(agencies).chain([worker]).chain(self.middle(1)).collect()
    }

    /// What has no room in the drawings: who is in the middle, and the names.
    fn below(&self, down: i32) -> (Vec<Mark>, i32) {
        let item = |look, words: &str| KeyItem { sample: Sample::Dot, look, words: words.to_owned() };
        let looks = [Look::Person, Look::Worker].into_iter().zip(self.network.middles);
        let items: Vec<KeyItem> = looks.map(|(look, words)| item(look, words)).collect();
        let shown = if self.middle_fits { &[] } else { &items[..] };
        let key = key(shown, self.room, down + 60);
        let (mut marks, mut down) = (key.marks, key.down);
        if self.round.names.is_empty() && !self.network.names.is_empty() {
            let names = self.network.names.join(" · ");
            let lines = self.room.paragraph(&names, (0, down + 140), self.room.width, Style::AXIS);
            down += LINE * i32::try_from(lines.len()).unwrap_or(1) + 40;
            marks.extend(lines);
        }
        (marks, down)
    }
}
