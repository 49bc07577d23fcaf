//! The marks of a chart as it stands on the screen, in tenths of a pixel, so that no fraction is ever printed.
//!
//! ```
//! use outcomes_calculator::report::drawing::Look;
//! use outcomes_calculator::report::layout::marks::{Anchor, Mark, Style, Text, Tone, Words};
//!
//! let words = Words { text: "£0".to_owned(), style: Style::NUMBER, is_foreign: false };
//! let text = Text { at: (0, 140), anchor: Anchor::Start, words: vec![words] };
//! assert_eq!((text.anchor.id(), text.said()), ("start", "£0".to_owned()));
//! assert_eq!((Style::NAME.tone, Style::NAME.is_bold), (Tone::Ink, true));
//!
//! let line = Mark::Line { look: Look::Zero, parts: vec![[(0, 0), (0, 400)]] };
//! let row = Mark::Row(vec![line, Mark::Text(text)]);
//! let mut marks = vec![row];
//! Mark::move_down(&mut marks, 100);
//! assert_eq!(Mark::texts(&marks)[0].at, (0, 240));
//! ```

use crate::report::drawing::Look;

/// A place, in tenths of a pixel from the left and from the top.
pub type Place = (i32, i32);

/// A mark.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Mark {
    /// Marks that belong together, as those of one service.
    Row(Vec<Mark>),
    /// A straight line, in parts where it makes way for something.
    Line {
        /// How it looks.
        look: Look,
        /// From where to where each part goes.
        parts: Vec<[Place; 2]>,
    },
    /// A line through points.
    Path {
        /// How it looks.
        look: Look,
        /// Its points.
        points: Vec<Place>,
    },
    /// An area within points.
    Area {
        /// How it looks.
        look: Look,
        /// Its points.
        points: Vec<Place>,
    },
    /// A box.
    Box {
        /// How it looks.
        look: Look,
        /// Its left top corner.
        at: Place,
        /// How wide and how high it is.
        size: Place,
    },
    /// Dots of one kind, or rings where their look is one.
    Dots {
        /// How they look.
        look: Look,
        /// The middle of each.
        at: Vec<Place>,
        /// Half their width.
        radius: i32,
    },
    /// A text.
    Text(Text),
}

/// A line of text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// Where it stands: its foot, and the end that its anchor says.
    pub at: Place,
    /// What of it stands there.
    pub anchor: Anchor,
    /// What it says.
    pub words: Vec<Words>,
}

/// Words of one look.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words {
    /// The words.
    pub text: String,
    /// How they look.
    pub style: Style,
    /// Whether they are in the language that the screen is not in.
    pub is_foreign: bool,
}

/// How words look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Style {
    /// Their colour.
    pub tone: Tone,
    /// Whether they are bold.
    pub is_bold: bool,
    /// Whether they are large.
    pub is_large: bool,
}

impl Style {
    /// A name of a row.
    pub const NAME: Style = Style { tone: Tone::Ink, is_bold: true, is_large: false };
    /// A number beside a mark.
    pub const NUMBER: Style = Style { tone: Tone::Ink, is_bold: false, is_large: false };
    /// What stands along an axis, and in the key.
    pub const AXIS: Style = Style { tone: Tone::Soft, is_bold: false, is_large: false };
}

/// The colour of words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// That of all text.
    Ink,
    /// That of what matters less.
    Soft,
    /// That of the output drive.
    Drive,
    /// That of the redesign.
    Redesign,
    /// That of what was entered, in whose place a page may have a box.
    Entered,
}

/// What of a text stands at its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    /// Its left end.
    Start,
    /// Its middle.
    Middle,
    /// Its right end.
    End,
}

impl Anchor {
    /// What SVG calls it.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Anchor::Start => "start",
            Anchor::Middle => "middle",
            Anchor::End => "end",
        }
    }
}

impl Text {
    /// All its words.
    #[must_use]
    pub fn said(&self) -> String {
        self.words.iter().map(|words| &*words.text).collect()
    }
}

impl Mark {
    /// Moves marks down.
    pub fn move_down(marks: &mut [Mark], by: i32) {
        for mark in marks {
            mark.shift(&|(x, y)| (x, y + by));
        }
    }

    /// Moves a mark.
    pub(super) fn shift(&mut self, to: &dyn Fn(Place) -> Place) {
        let places: Vec<&mut Place> = match self {
            Mark::Row(marks) => return marks.iter_mut().for_each(|mark| mark.shift(to)),
            Mark::Line { parts, .. } => parts.iter_mut().flatten().collect(),
            Mark::Path { points, .. } | Mark::Area { points, .. } | Mark::Dots { at: points, .. } => {
                points.iter_mut().collect()
            }
            Mark::Box { at, .. } | Mark::Text(Text { at, .. }) => vec![at],
        };
        for place in places {
            *place = to(*place);
        }
    }

    /// The texts among marks.
    #[must_use]
    pub fn texts(marks: &[Mark]) -> Vec<&Text> {
        let texts = marks.iter().flat_map(|mark| match mark {
            Mark::Row(marks) => Self::texts(marks),
            Mark::Text(text) => vec![text],
            _ => Vec::new(),
        });
        texts.collect()
    }
}
