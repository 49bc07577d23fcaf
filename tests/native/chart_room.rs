//! At every width of a page, in both languages and with text of double size, the words of a chart stand whole, and none
//! on another.

use std::rc::Rc;

use crate::support::appraisal;
use outcomes_calculator::data::presets::PRESETS;
use outcomes_calculator::model::results::Results;
use outcomes_calculator::report::Report;
use outcomes_calculator::report::drawing::Chart;
use outcomes_calculator::report::foreign::Foreign;
use outcomes_calculator::report::layout::face::{Face, LARGE, SIZE};
use outcomes_calculator::report::layout::marks::{Anchor, Mark, Text, Tone};
use outcomes_calculator::report::layout::{Layout, Room, laid_out};
use outcomes_calculator::scenario::Scenario;
use outcomes_calculator::text::Language;
use outcomes_calculator::uncertainty::draws::Draws;
use outcomes_calculator::uncertainty::evaluate::evaluate;

/// From 300 pixels with text of double size to 1,280 pixels with text as it is, in tenths of a pixel: the narrower, the
/// finer.
fn widths() -> impl Iterator<Item = i32> {
    (1500..4800).step_by(40).chain((4800..=12_800).step_by(210))
}

/// What the words of a text cover: from its left to its right, from the top of a capital to the foot of a “g”.
fn covered(text: &Text, face: &Face) -> [i32; 4] {
    let of_words = text.words.iter().map(|words| {
        let width = face.width(&words.text, words.style.is_bold);
        if words.style.is_large { width * LARGE / SIZE } else { width }
    });
    let (width, (x, y)) = (of_words.sum::<i32>(), text.at);
    let left = match text.anchor {
        Anchor::Start => x,
        Anchor::Middle => x - width / 2,
        Anchor::End => x - width,
    };
    let up = if text.words.iter().any(|words| words.style.is_large) { 140 } else { 102 };
    [left, left + width, y - up, y + 30]
}

/// What is wrong with where words stand.
fn wrong(layout: &Layout, face: &Face) -> Vec<String> {
    let texts: Vec<(String, [i32; 4])> =
        Mark::texts(&layout.marks).into_iter().map(|text| (text.said(), covered(text, face))).collect();
    let mut wrong = Vec::new();
    for (index, (text, [left, right, top, bottom])) in texts.iter().enumerate() {
        // A tenth is lost where a middle is between two.
        if *left < -1 || *right > layout.width + 1 || *top < -20 || *bottom > layout.height {
            wrong.push(format!(
                "“{text}” is cut off: {:?} in {} × {}",
                texts[index].1, layout.width, layout.height
            ));
        }
        for (other, [other_left, other_right, other_top, other_bottom]) in &texts[..index] {
            let is_across = left < other_right && other_left < right;
            if is_across && top < other_bottom && other_top < bottom {
                wrong.push(format!("“{text}” stands on “{other}”"));
            }
        }
    }
    wrong
}

/// The words of a chart on which a box stands that is put over it, but for those in whose place it is: 68 pixels wide, 31 high.
fn under_boxes(layout: &Layout, face: &Face) -> Vec<String> {
    let texts = Mark::texts(&layout.marks);
    let texts = || texts.iter().filter(|text| text.words.iter().all(|one| one.style.tone != Tone::Entered));
    let mut wrong = Vec::new();
    for (right, middle) in &layout.boxes {
        for text in texts() {
            let [text_left, text_right, top, bottom] = covered(text, face);
            let is_across = text_left < *right && right - 680 < text_right;
            if is_across && top < middle + 155 && middle - 155 < bottom {
                wrong.push(format!("a box stands on “{}”", text.said()));
            }
        }
    }
    wrong
}

fn of_preset(text: &str) -> (Scenario, Results) {
    let value: serde_json::Value = serde_json::from_str(text).expect("JSON");
    let results = evaluate(&appraisal(&value), Draws { count: 512, seed: 1 });
    (Scenario::new(serde_json::from_value(value).expect("JSON")), results)
}

fn charts(report: Report) -> Vec<Rc<Chart>> {
    let mut all = vec![
        report.comparison.outputs,
        report.comparison.outcomes,
        report.concentration,
        report.cash,
        report.deal,
    ];
    all.extend([report.network, report.worth, report.spread, report.matters].into_iter().flatten());
    all
}

#[test]
fn no_word_of_a_chart_is_cut_off_or_stands_on_another() {
    let face = Face::arial();
    let (mut laid, mut all) = (0, Vec::new());
    for preset in PRESETS {
        let (scenario, results) = of_preset(preset.text());
        for language in Language::ALL {
            let foreign = Foreign::of(&scenario, language);
            for chart in charts(Report::new(&scenario, &results, None, language)) {
                for width in widths() {
                    let layout = laid_out(
                        &chart.drawing,
                        &Room { width, face: &face, foreign: &foreign, is_whole: true },
                    );
                    assert_eq!(layout.width, width);
                    let place = || format!("{} {language:?} {} at {}", preset.id, chart.id, width / 10);
                    let found = wrong(&layout, &face).into_iter().chain(under_boxes(&layout, &face));
                    all.extend(found.map(|one| format!("{}: {one}", place())));
                    laid += 1;
                }
            }
        }
    }
    assert!(all.is_empty(), "{} of {laid}, as {:#?}", all.len(), &all[..all.len().min(40)]);
    assert!(laid > 5000, "{laid}");
}

#[test]
fn a_word_on_another_or_out_of_the_room_is_found() {
    let (scenario, results) = of_preset(PRESETS[0].text());
    let (face, foreign) = (Face::arial(), Foreign::default());
    let report = Report::new(&scenario, &results, None, Language::English);
    let mut layout =
        laid_out(&report.deal.drawing, &Room { width: 9000, face: &face, foreign: &foreign, is_whole: true });
    layout.width = 3000;
    assert!(wrong(&layout, &face).iter().any(|one| one.contains("is cut off")));
    layout.boxes = layout.boxes.iter().map(|(right, middle)| (right - 1000, *middle)).collect();
    assert!(under_boxes(&layout, &face).iter().any(|one| one.contains("a box stands on")));
    let again = layout.marks.clone();
    layout.marks.extend(again);
    assert!(wrong(&layout, &face).iter().any(|one| one.contains("stands on")));
}
