//! What is said above and below a drawing that stands by itself, outside the page.

use crate::report::drawing::Chart;
use crate::report::layout::face::LARGE;
use crate::report::layout::marks::{Mark, Style};
use crate::report::layout::{LINE, Room};

const TITLE: Style = Style { is_large: true, ..Style::NAME };

/// The title of a chart and how it is reckoned, and, to stand below its drawing, its note and where its numbers come from:
/// each with how high it is.
#[must_use]
pub fn captions(chart: &Chart, source: &str, room: &Room) -> [(Vec<Mark>, i32); 2] {
    let above = [(&*chart.title, TITLE), (&*chart.about, Style::AXIS)];
    let note = chart.note.iter().map(|note| (&**note, Style::NUMBER));
    [said(&above, room), said(&note.chain([(source, Style::AXIS)]).collect::<Vec<_>>(), room)]
}

/// Paragraphs below one another.
fn said(paragraphs: &[(&str, Style)], room: &Room) -> (Vec<Mark>, i32) {
    let (mut marks, mut down) = (Vec::new(), 0);
    for (text, style) in paragraphs {
        let line = if style.is_large { LARGE + 40 } else { LINE + 20 };
        for (place, mut mark) in (0..).zip(room.paragraph(text, (0, 0), room.width, *style)) {
            let foot = down + line * (place + 1) - 40;
            mark.shift(&|(x, _)| (x, foot));
            marks.push(mark);
        }
        down += line * room.count_lines(text, room.width, *style) + 60;
    }
    (marks, down)
}
