//! Where the marks and the words of a chart stand in the room that it has, so that no word runs into another at any width,
//! in any typeface and language. All in tenths of a pixel.
//!
//! ```
//! # use outcomes_calculator::{data::presets::preset, scenario::Scenario};
//! # let scenario = Scenario::new(serde_json::from_str(preset("frequent-ae").unwrap_or_default())?);
//! # let appraisal = outcomes_calculator::scenario::validate::validate(&scenario).expect("no faults");
//! # let results = outcomes_calculator::model::evaluate::evaluate(&appraisal);
//! use outcomes_calculator::report::{Report, foreign::Foreign};
//! use outcomes_calculator::report::layout::{Room, captions::captions, face::Face, is_narrow, laid_out};
//! use outcomes_calculator::text::Language::English;
//!
//! let (face, foreign) = (Face::arial(), Foreign::of(&scenario, English));
//! let report = Report::new(&scenario, &results, None, English);
//! let room = |width| Room { width, face: &face, foreign: &foreign, is_whole: false };
//! let [wide, narrow] = [9000, 3000].map(|width| laid_out(&report.deal.drawing, &room(width)));
//! assert_eq!((wide.width, narrow.width), (9000, 3000));
//! assert!(narrow.height > wide.height && is_narrow(3000));
//! let [(above, _), (below, _)] = captions(&report.deal, "Source: a test.", &room(9000));
//! assert_eq!((above.len(), below.len()), (3, 3));
//! # Ok::<(), serde_json::Error>(())
//! ```

pub mod apart;
mod bars;
pub mod captions;
mod dots;
pub mod face;
mod histogram;
mod key;
mod lollipops;
pub mod marks;
mod network;
mod plot;
mod purses;
mod ranges;
mod round;

use std::ops::Range;

use crate::report::chart::{FULL, Series};
use crate::report::drawing::{Drawing, Look};
use crate::report::foreign::Foreign;
use crate::report::layout::face::{Face, LARGE, SIZE};
use crate::report::layout::marks::{Anchor, Mark, Place, Style, Text, Tone, Words};

/// How far lines of text are apart.
const LINE: i32 = 160;
/// Below this width there is no room for words beside marks.
const NARROW: i32 = 4700;

/// The room that a chart has.
pub struct Room<'a> {
    /// Its width.
    pub width: i32,
    /// The typeface of its words.
    pub face: &'a Face,
    /// Which words are in another language.
    pub foreign: &'a Foreign,
    /// Whether all is shown that a drawing has, where at first it shows less.
    pub is_whole: bool,
}

/// A chart as it stands on the screen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Layout {
    /// Its width.
    pub width: i32,
    /// Its height.
    pub height: i32,
    /// Its marks, the first of them at the back.
    pub marks: Vec<Mark>,
    /// How much room there is at the right of its last line of words.
    pub beside: i32,
    /// Between which two sides, and between which heights, its stops can be pointed at.
    pub pointed: [Place; 2],
    /// From where to where each range goes that is shown.
    pub rails: Vec<[Place; 2]>,
    /// Where the boxes of what is entered in a row stand, each by the middle of its right side; none where there is no room.
    pub boxes: Vec<Place>,
}

/// Whether there is no room for words beside marks.
#[must_use]
pub fn is_narrow(width: i32) -> bool {
    width < NARROW
}

/// A drawing in a room.
#[must_use]
pub fn laid_out(drawing: &Drawing, room: &Room) -> Layout {
    match drawing {
        Drawing::Bars(bars) => bars::bars(bars, room),
        Drawing::Lollipops(all) => lollipops::lollipops(all, room),
        Drawing::Dots(all) => dots::dots(all, room),
        Drawing::Purses(all) => purses::purses(all, room),
        Drawing::Plot(plot) => plot::plot(plot, room),
        Drawing::Histogram(histogram) => histogram::histogram(histogram, room),
        Drawing::Ranges(all) => ranges::ranges(all, room),
        Drawing::Network(network) => network::network(network, room),
    }
}

/// The colour of what is said of a mark.
fn tone(look: Look) -> Tone {
    match look {
        Look::Series(Series::Today) => Tone::Soft,
        Look::Series(Series::Outputs) => Tone::Drive,
        Look::Series(Series::Outcomes) | Look::Band => Tone::Redesign,
        _ => Tone::Ink,
    }
}

/// How far along from one place to another a number of thousandths is.
fn along(thousandths: i32, from: i32, to: i32) -> i32 {
    from + thousandths * (to - from) / FULL
}

impl Room<'_> {
    /// How wide a text is.
    fn width_of(&self, text: &str, style: Style) -> i32 {
        let width = self.face.width(text, style.is_bold);
        if style.is_large { width * LARGE / SIZE } else { width }
    }

    /// How wide the widest of some texts is.
    fn widest<'b>(&self, texts: impl Iterator<Item = &'b str>, style: Style) -> i32 {
        texts.map(|text| self.width_of(text, style)).max().unwrap_or_default()
    }

    /// How wide the widest word of some texts is.
    fn widest_word<'b>(&self, texts: impl Iterator<Item = &'b str>, style: Style) -> i32 {
        self.widest(texts.flat_map(|text| text.split(' ')), style)
    }

    /// A text in one line.
    fn text(&self, text: &str, at: Place, anchor: Anchor, style: Style) -> Mark {
        let words = self.words(text, style, std::iter::once(0..text.len())).pop().unwrap_or_default();
        Mark::Text(Text { at, anchor, words })
    }

    /// A text in lines below one another, the first of them at a place, none wider than `width`.
    fn paragraph(&self, text: &str, at: Place, width: i32, style: Style) -> Vec<Mark> {
        self.lines(text, at, width, Anchor::Start, style)
    }

    /// The same, by any anchor.
    fn lines(&self, text: &str, (x, y): Place, width: i32, anchor: Anchor, style: Style) -> Vec<Mark> {
        let lines = self.words(text, style, self.wrapped(text, width, style).into_iter());
        let below = (0..).map(|line| y + line * LINE);
        lines
            .into_iter()
            .zip(below)
            .map(|(words, y)| Mark::Text(Text { at: (x, y), anchor, words }))
            .collect()
    }

    /// How many lines a text needs.
    fn count_lines(&self, text: &str, width: i32, style: Style) -> i32 {
        i32::try_from(self.wrapped(text, width, style).len()).unwrap_or(1)
    }

    /// Where each line of a text begins and ends: between words, or within one that is wider than the room.
    fn wrapped(&self, text: &str, width: i32, style: Style) -> Vec<Range<usize>> {
        let mut lines: Vec<Range<usize>> = Vec::new();
        let mut at = 0;
        for word in text.split(' ') {
            let end = at + word.len();
            match lines.last_mut() {
                Some(line) if self.width_of(&text[line.start..end], style) <= width => line.end = end,
                _ => lines.extend(self.broken(text, at..end, width, style)),
            }
            at = end + 1;
        }
        lines
    }

    /// A word in as many lines as it needs.
    fn broken(&self, text: &str, word: Range<usize>, width: i32, style: Style) -> Vec<Range<usize>> {
        let mut lines: Vec<Range<usize>> = std::iter::once(word.start..word.start).collect();
        for (place, letter) in text[word.clone()].char_indices() {
            let end = word.start + place + letter.len_utf8();
            match lines.last_mut() {
                Some(line)
                    if line.start == line.end || self.width_of(&text[line.start..end], style) <= width =>
                {
                    line.end = end;
                }
                _ => lines.push(word.start + place..end),
            }
        }
        lines
    }

    /// The words of each line of a text, with their language.
    fn words(&self, text: &str, style: Style, lines: impl Iterator<Item = Range<usize>>) -> Vec<Vec<Words>> {
        let mut end = 0;
        let pieces = self.foreign.pieces(text).into_iter().map(|(is_foreign, piece)| {
            end += piece.len();
            (is_foreign, end - piece.len()..end)
        });
        let pieces: Vec<(bool, Range<usize>)> = pieces.collect();
        let of_line = |line: Range<usize>| {
            let within = pieces.iter().filter_map(|(is_foreign, piece)| {
                let (start, end) = (piece.start.max(line.start), piece.end.min(line.end));
                let text = text.get(start..end).filter(|text| !text.is_empty())?.to_owned();
                Some(Words { text, style, is_foreign: *is_foreign })
            });
            within.collect()
        };
        lines.map(of_line).collect()
    }
}
