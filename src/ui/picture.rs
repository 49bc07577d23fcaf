//! A chart as a drawing of its own: SVG that needs no stylesheet, in the light palette.

use std::fmt::Write;

use crate::report::chart::FULL;
use crate::report::chart::Series;
use crate::report::drawing::Bars;
use crate::report::drawing::Chart;
use crate::report::drawing::Drawing;
use crate::report::drawing::LabelledBar;
use crate::report::drawing::Look;
use crate::report::drawing::Plot;
use crate::report::drawing::Shape;

/// Its width in pixels.
pub const WIDTH: i32 = 960;
const MARGIN: i32 = 24;
const INNER: i32 = WIDTH - 2 * MARGIN;
/// Where the bars begin that have a key before them, and where all of them end.
const KEYED: i32 = 290;
const BARS_END: i32 = 780;
const INK: &str = "#0b0c0c";
const FAINT: &str = "#c9c9c9";

/// A drawing, and how far down it reaches so far.
struct Picture {
    marks: String,
    down: i32,
}

/// The chart as an SVG document, and its height in pixels.
#[must_use]
pub fn picture(chart: &Chart, source: &str) -> (String, i32) {
    let mut picture = Picture { marks: String::new(), down: MARGIN };
    picture.paragraph(&chart.title, 22, "bold");
    picture.paragraph(&chart.about, 15, "normal");
    match &chart.drawing {
        Drawing::Bars(bars) => picture.bars(bars),
        Drawing::Plot(plot) => picture.plot(plot),
    }
    if let Some(note) = &chart.note {
        picture.paragraph(note, 15, "normal");
    }
    picture.down += 8;
    picture.paragraph(source, 13, "normal");
    let height = picture.down + MARGIN / 2;
    let document = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{WIDTH}\" height=\"{height}\" viewBox=\"0 0 {WIDTH} {height}\" role=\"img\" font-family=\"Arial, Helvetica, sans-serif\"><title>{}</title><rect width=\"{WIDTH}\" height=\"{height}\" fill=\"#fff\"/>{}</svg>",
        escaped(&chart.title),
        picture.marks
    );
    (document, height)
}

impl Picture {
    /// Lines of text below one another, across the whole width.
    fn paragraph(&mut self, text: &str, size: i32, weight: &str) {
        // An average letter is about half as wide as it is high.
        let most = usize::try_from(INNER * 100 / (size * 52)).unwrap_or_default();
        for line in lines(text, most) {
            self.down += size * 4 / 3;
            self.text((MARGIN, self.down), size, "start", weight, INK, &line);
        }
        self.down += 6;
    }

    fn text(&mut self, (x, y): (i32, i32), size: i32, anchor: &str, weight: &str, fill: &str, text: &str) {
        let _ = write!(
            self.marks,
            "<text x=\"{x}\" y=\"{y}\" font-size=\"{size}\" text-anchor=\"{anchor}\" font-weight=\"{weight}\" fill=\"{fill}\" stroke=\"#fff\" stroke-width=\"4\" stroke-linejoin=\"round\" paint-order=\"stroke\">{}</text>",
            escaped(text)
        );
    }

    fn rule(&mut self, from: (i32, i32), to: (i32, i32), stroke: &str) {
        let _ =
            write!(self.marks, "<path d=\"M{} {}L{} {}\" stroke=\"{stroke}\"/>", from.0, from.1, to.0, to.1);
    }

    fn bars(&mut self, bars: &Bars) {
        for row in &bars.rows {
            self.down += 8;
            self.paragraph(&row.name, 15, "bold");
            self.down += 3;
            for one in &row.bars {
                self.bar(one, bars);
            }
        }
        self.down += 8;
    }

    fn bar(&mut self, one: &LabelledBar, bars: &Bars) {
        let left = if bars.are_keyed() { KEYED } else { MARGIN };
        let right = if one.labels.len() == 2 { WIDTH - MARGIN } else { BARS_END };
        let place = |at: i32| left + at * (right - left) / FULL;
        let (from, to) = (place(one.bar.from), place(one.bar.from + one.bar.length));
        self.text((MARGIN, self.down + 13), 15, "start", "normal", INK, one.key);
        if bars.are_parts {
            let (down, width) = (self.down, right - left);
            let _ = write!(
                self.marks,
                "<rect x=\"{left}\" y=\"{down}\" width=\"{width}\" height=\"16\" fill=\"none\" stroke=\"{FAINT}\"/>"
            );
        }
        let _ = write!(
            self.marks,
            "<rect x=\"{from}\" y=\"{}\" width=\"{}\" height=\"16\" {}/>",
            self.down,
            (to - from).max(2),
            filled(one.look)
        );
        let zero = place(bars.zero);
        self.rule((zero, self.down), (zero, self.down + 16), INK);
        if let [left_end, right_end] = &one.labels[..] {
            self.down += 20;
            self.text((left, self.down + 12), 15, "start", "normal", INK, left_end);
            self.text((right, self.down + 12), 15, "end", "normal", INK, right_end);
        } else {
            self.text((WIDTH - MARGIN, self.down + 13), 15, "end", "normal", INK, &one.labels.concat());
        }
        self.down += 22;
    }

    fn plot(&mut self, plot: &Plot) {
        let top = self.down + 26;
        let height = if plot.stops.is_empty() { INNER / 2 } else { 340 };
        let place = |(x, y): (i32, i32)| (MARGIN + x * INNER / FULL, top + y * height / FULL);
        for tick in &plot.amounts {
            self.rule(place((0, tick.at)), place((FULL, tick.at)), FAINT);
        }
        for shape in &plot.shapes {
            self.shape(shape, &place);
        }
        for tick in &plot.amounts {
            let (x, y) = place((0, tick.at));
            self.text((x, y - 4), 14, "start", "normal", INK, &tick.label);
        }
        for label in &plot.labels {
            let (x, y) = place(label.at);
            let fill = if label.look == Look::Series(Series::Outcomes) { colour(label.look) } else { INK };
            self.text((x + label.aside, y - 4), 15, label.anchor, "bold", fill, &label.text);
        }
        for tick in &plot.places {
            let (x, y) = place((tick.at, FULL));
            let anchor = match tick.at {
                0 => "start",
                FULL => "end",
                _ => "middle",
            };
            self.text((x, y + 20), 14, anchor, "normal", INK, &tick.label);
        }
        self.down = top + height + 32;
    }

    fn shape(&mut self, shape: &Shape, place: &dyn Fn((i32, i32)) -> (i32, i32)) {
        self.marks.push_str("<polyline points=\"");
        for (x, y) in shape.points.iter().map(|point| place(*point)) {
            let _ = write!(self.marks, "{x},{y} ");
        }
        let style = match (shape.is_area, shape.look) {
            (true, Look::Band) => filled(shape.look),
            (true, look) => format!("{} fill-opacity=\"0.6\" stroke=\"#fff\"", filled(look)),
            (false, look) => drawn(look),
        };
        let _ = write!(self.marks, "\" {style}/>");
    }
}

fn colour(look: Look) -> &'static str {
    match look {
        Look::Series(Series::Today) | Look::Link => "#6b6b6b",
        Look::Series(Series::Outputs) => "#f46a25",
        Look::Series(Series::Outcomes) | Look::Band | Look::Middle | Look::Worker => "#12436d",
        Look::Before | Look::After | Look::Mark | Look::Dot => INK,
    }
}

fn filled(look: Look) -> String {
    let colour = colour(look);
    match look {
        Look::Before => format!("fill=\"#fff\" stroke=\"{colour}\" stroke-width=\"2\""),
        Look::Band => format!("fill=\"{colour}\" fill-opacity=\"0.18\""),
        _ => format!("fill=\"{colour}\""),
    }
}

fn drawn(look: Look) -> String {
    let (width, more) = match look {
        Look::Series(Series::Today) => (2, "stroke-dasharray=\"7 5\""),
        Look::Series(Series::Outputs) => (3, ""),
        Look::Series(Series::Outcomes) => (4, "stroke-linecap=\"round\""),
        Look::Middle => (2, "stroke-dasharray=\"2 4\""),
        Look::Dot => (16, "stroke-linecap=\"round\""),
        Look::Worker => (30, "stroke-linecap=\"round\""),
        Look::Before | Look::After | Look::Band | Look::Mark | Look::Link => (1, ""),
    };
    format!("fill=\"none\" stroke=\"{}\" stroke-width=\"{width}\" {more}", colour(look))
}

/// A text in lines of at most so many letters, broken between words.
fn lines(text: &str, most: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split(' ') {
        match lines.last_mut() {
            Some(line) if line.chars().count() + word.chars().count() < most => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

/// A text that stands for itself in XML. What no XML may hold is left out.
fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '\0'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => escaped.push(' '),
            _ => escaped.push(letter),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_stands_for_itself_in_the_drawing() {
        assert_eq!(escaped("A&E <b>\u{0} “é”"), "A&amp;E &lt;b&gt;  “é”");
    }

    #[test]
    fn lines_are_broken_between_words_and_lose_none() {
        assert_eq!(lines("one two three four", 9), ["one two", "three", "four"]);
        assert_eq!(lines("a-word-longer-than-the-line is", 9), ["a-word-longer-than-the-line", "is"]);
    }
}
