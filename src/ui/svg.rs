//! The one writer of SVG: marks as a browser draws them. Each says by its attributes how it looks, by a colour of the stylesheet
//! and, behind that, by the one that it has outside the page, on white.

use yew::prelude::*;
use yew::virtual_dom::VTag;

use crate::report::chart::Series;
use crate::report::drawing::Look;
use crate::report::layout::face::{LARGE, SIZE};
use crate::report::layout::marks::{Mark, Place, Style, Text, Tone, Words};

/// The colour of text, on white outside the page.
pub const INK: &str = "currentColor";
const SOFT: &str = "var(--outcomes-calculator-soft, #565d66)";
const RULE: &str = "var(--outcomes-calculator-rule, #d3d7dc)";
const TODAY: &str = "var(--outcomes-calculator-today, #6b7178)";
const OUTPUTS: &str = "var(--outcomes-calculator-outputs, #e0661a)";
const OUTPUTS_TEXT: &str = "var(--outcomes-calculator-outputs-text, #a8430a)";
const OUTCOMES: &str = "var(--outcomes-calculator-outcomes, #12436d)";
const ENTERED: &str = "var(--outcomes-calculator-entered, currentColor)";
const NONE: &str = "none";

/// How far lines of hatching are apart, in tenths of a pixel.
const HATCH: i32 = 50;

/// Writes marks.
#[derive(Clone, Copy, PartialEq)]
pub struct Writer {
    /// How much wider than in its layout everything is, in thousandths.
    pub wider: i32,
    /// The size of words, in tenths of a pixel.
    pub size: i32,
    /// The language of words that are in the other one.
    pub other: &'static str,
}

/// How a mark is filled and drawn.
#[derive(Clone, Copy)]
struct Paint {
    fill: &'static str,
    opacity: Option<&'static str>,
    stroke: &'static str,
    width: Option<&'static str>,
    dash: Option<&'static str>,
}

impl Writer {
    /// A number of tenths of a pixel as SVG has it.
    pub fn number(self, tenths: i32) -> String {
        plain(tenths * self.wider / 1000)
    }

    /// All marks.
    pub fn marks(self, marks: &[Mark]) -> Html {
        marks.iter().map(|mark| self.mark(mark)).collect()
    }

    fn mark(self, mark: &Mark) -> Html {
        match mark {
            Mark::Row(marks) => html! { <g class="row">{ self.marks(marks) }</g> },
            Mark::Line { look, parts } => path(("line", *look), self.parts(parts), straight(*look)),
            Mark::Path { look, points } => path(("line", *look), self.points(points, "L"), drawn(*look)),
            Mark::Area { look, points } => {
                path(("area", *look), self.points(points, "L") + "Z", filled(*look))
            }
            Mark::Dots { look, at, radius } => path(("dots", *look), self.dots(at, *radius), dotted(*look)),
            Mark::Box { look, at, size } => self.one_box(*look, *at, *size),
            Mark::Text(text) => self.text(text),
        }
    }

    fn one_box(self, look: Look, (x, y): Place, (width, height): Place) -> Html {
        let paint = filled(look);
        let hatching = (look == Look::Loss).then(|| {
            let lines = hatched((x, y), (width, height));
            path(("line", look), self.parts(&lines), stroke(SOFT, "1.5"))
        });
        html! {
            <>
                <rect class={classes!("bar-mark", look.id())} x={self.number(x)} y={self.number(y)} width={self.number(width)}
                    height={self.number(height)} fill={paint.fill} fill-opacity={paint.opacity} stroke={paint.stroke} stroke-width={paint.width} />
                { hatching.unwrap_or_default() }
            </>
        }
    }

    fn place(self, (x, y): Place) -> String {
        [self.number(x), self.number(y)].join(" ")
    }

    fn points(self, points: &[Place], between: &str) -> String {
        let places: Vec<String> = points.iter().map(|point| self.place(*point)).collect();
        "M".to_owned() + &places.join(between)
    }

    fn parts(self, parts: &[[Place; 2]]) -> String {
        parts.iter().map(|part| self.points(part, "L")).collect()
    }

    /// Circles, each as two arcs.
    fn dots(self, at: &[Place], radius: i32) -> String {
        let (half, whole) = (self.number(radius), self.number(2 * radius));
        let arc = |way: &str| ["a", &half, " ", &half, " 0 1 0 ", way, &whole, " 0"].concat();
        let round = [arc(""), arc("-")].concat();
        at.iter().map(|(x, y)| ["M", &self.place((x - radius, *y)), &round].concat()).collect()
    }

    /// Where a text stands and how it looks.
    pub fn attributes(self, text: &Text) -> Vec<(&'static str, String)> {
        let style = text.words.first().map_or(Style::NUMBER, |words| words.style);
        let size = if style.is_large { self.size * LARGE / SIZE } else { self.size };
        let mut attributes = vec![
            ("class", if style.tone == Tone::Soft { "axis" } else { "label" }.to_owned()),
            ("x", self.number(text.at.0)),
            ("y", self.number(text.at.1)),
            ("text-anchor", text.anchor.id().to_owned()),
            ("font-size", plain(size)),
            ("fill", colour(style.tone).to_owned()),
        ];
        if style.is_bold {
            attributes.push(("font-weight", "bold".to_owned()));
        }
        attributes
    }

    fn text(self, text: &Text) -> Html {
        let span = |words: &Words| {
            let weight = if words.style.is_bold { "bold" } else { "normal" };
            html! {
                <tspan lang={words.is_foreign.then_some(self.other)} fill={colour(words.style.tone)} font-weight={weight}>
                    { &words.text }
                </tspan>
            }
        };
        let mut element = VTag::new("text");
        for (name, value) in self.attributes(text) {
            element.add_attribute(name, value);
        }
        element.add_child(match &text.words[..] {
            [words] if !words.is_foreign => words.text.clone().into(),
            all => all.iter().map(span).collect(),
        });
        element.into()
    }
}

fn path((kind, look): (&'static str, Look), d: String, paint: Paint) -> Html {
    html! {
        <path class={classes!(kind, look.id())} {d} fill={paint.fill} fill-opacity={paint.opacity} stroke={paint.stroke}
            stroke-width={paint.width} stroke-dasharray={paint.dash} stroke-linejoin="round" />
    }
}

/// A number of tenths.
fn plain(tenths: i32) -> String {
    let sign = if tenths < 0 { "-" } else { "" };
    let (whole, rest) = (tenths.abs() / 10, tenths.abs() % 10);
    if rest == 0 { format!("{sign}{whole}") } else { format!("{sign}{whole}.{rest}") }
}

fn colour(tone: Tone) -> &'static str {
    match tone {
        Tone::Ink => INK,
        Tone::Soft => SOFT,
        Tone::Drive => OUTPUTS_TEXT,
        Tone::Redesign => OUTCOMES,
        Tone::Entered => ENTERED,
    }
}

fn stroke(stroke: &'static str, width: &'static str) -> Paint {
    Paint { fill: NONE, opacity: None, stroke, width: Some(width), dash: None }
}

fn fill(fill: &'static str) -> Paint {
    Paint { fill, opacity: None, stroke: NONE, width: None, dash: None }
}

/// A line through points.
fn drawn(look: Look) -> Paint {
    match look {
        Look::Series(Series::Outputs) => stroke(OUTPUTS, "2.5"),
        Look::Series(Series::Outcomes) => stroke(OUTCOMES, "3.5"),
        look => straight(look),
    }
}

/// A straight line.
fn straight(look: Look) -> Paint {
    match look {
        Look::Series(Series::Today) => Paint { dash: Some("5 4"), ..stroke(TODAY, "2") },
        Look::Series(Series::Outputs) => stroke(OUTPUTS, "3"),
        Look::Series(Series::Outcomes) => stroke(OUTCOMES, "3"),
        Look::Band => stroke(OUTCOMES, "5"),
        Look::Link | Look::Rail => stroke(TODAY, "1.5"),
        Look::Turn => Paint { dash: Some("2 3"), ..stroke(INK, "2.5") },
        Look::LeadLink => stroke(OUTCOMES, "2.5"),
        Look::Grid | Look::Rule => stroke(RULE, "1"),
        Look::Zero => stroke(INK, "1.5"),
        _ => stroke(INK, "1"),
    }
}

/// An area or a box.
fn filled(look: Look) -> Paint {
    match look {
        Look::Series(Series::Today) => fill(TODAY),
        Look::Series(Series::Outputs) => stroke(OUTPUTS, "2.5"),
        Look::Series(Series::Outcomes) | Look::Handle => fill(OUTCOMES),
        Look::Band => Paint { opacity: Some("0.18"), ..fill(OUTCOMES) },
        Look::Before => stroke(INK, "2"),
        Look::Whole => stroke(RULE, "1"),
        Look::Loss => stroke(SOFT, "1"),
        _ => fill(INK),
    }
}

/// Dots or rings.
fn dotted(look: Look) -> Paint {
    match look {
        Look::PaidBack => stroke(INK, "2"),
        Look::Person => stroke(INK, "2.5"),
        Look::Worker => stroke(OUTCOMES, "5"),
        Look::Anyway => stroke(OUTCOMES, "1.5"),
        look => filled(look),
    }
}

/// Lines across a box, on from one box to the next.
fn hatched((x, y): Place, (width, height): Place) -> Vec<[Place; 2]> {
    let first = HATCH - (x + y).rem_euclid(HATCH);
    let across = (0..).map(|line| first + line * HATCH).take_while(|down| *down < width + height);
    let line = |down: i32| {
        [(x + (down - height).max(0), y + down.min(height)), (x + down.min(width), y + (down - width).max(0))]
    };
    across.map(line).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_has_at_most_one_decimal() {
        assert_eq!([120, 125, -5, 0].map(plain), ["12", "12.5", "-0.5", "0"]);
    }

    #[test]
    fn hatching_stays_in_its_box() {
        let lines = hatched((0, 0), (100, 70));
        // At 5, 10 and 15 pixels along its edges, of 17 in all.
        assert_eq!(lines, [[(0, 50), (50, 0)], [(30, 70), (100, 0)], [(80, 70), (100, 50)]]);
    }
}
