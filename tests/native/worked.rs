//! The working of every figure that the screen shows, as a reader reads it: its printed numbers add up, and each leaf
//! says where it comes from.

use std::collections::BTreeSet;

use outcomes_calculator::data::presets::preset;
use outcomes_calculator::model::appraisal::Appraisal;
use outcomes_calculator::model::evaluate::evaluate;
use outcomes_calculator::model::results::Results;
use outcomes_calculator::report::parts::Part;
use outcomes_calculator::report::parts::figures_of;
use outcomes_calculator::report::worked::Line;
use outcomes_calculator::report::worked::Materials;
use outcomes_calculator::report::worked::Open;
use outcomes_calculator::report::worked::Origin;
use outcomes_calculator::report::worked::worked;
use outcomes_calculator::scenario::Scenario;
use outcomes_calculator::scenario::edit::Edit;
use outcomes_calculator::scenario::validate::validate;
use outcomes_calculator::text::Language;
use outcomes_calculator::uncertainty::draws::Draws;
use outcomes_calculator::uncertainty::evaluate::evaluate as with_draws;

struct Subject {
    scenario: Scenario,
    start: Scenario,
    appraisal: Appraisal,
    results: Results,
}

fn subject(id: &str, edits: &[(&str, f64)]) -> Subject {
    let start = Scenario::new(serde_json::from_str(preset(id).unwrap()).unwrap());
    let scenario = edits.iter().fold(start.clone(), |scenario, (path, value)| {
        scenario.with(&Edit::SetNumber { path: (*path).into(), value: *value }).unwrap()
    });
    let appraisal = validate(&scenario).unwrap();
    let results = evaluate(&appraisal);
    Subject { scenario, start, appraisal, results }
}

impl Subject {
    fn lines(&self, part: Part, open: &Open, language: Language) -> Vec<Line> {
        let figures = figures_of(part, &self.scenario, &self.results, language);
        let Subject { scenario, start, appraisal, .. } = self;
        worked(Materials { scenario, appraisal, start, language }, &figures, open)
    }

    /// One figure of a part, opened along one way of many to a leaf.
    fn opened(&self, part: Part, place: usize, mut turn: usize) -> Line {
        let Subject { scenario, start, appraisal, .. } = self;
        let figure = figures_of(part, scenario, &self.results, Language::English).swap_remove(place);
        let figures = [figure];
        let materials = Materials { scenario, appraisal, start, language: Language::English };
        let mut open: Open = BTreeSet::from([vec![0]]);
        loop {
            let figure = worked(materials, &figures, &open).swap_remove(0);
            let mut line = &figure;
            while let Origin::Sum(Some(sum)) = &line.origin {
                line = &sum.lines[turn % sum.lines.len()];
            }
            match line.origin {
                Origin::Leaf(_) | Origin::Fault(_) => return figure,
                Origin::Sum(_) => open.insert(line.at.clone()),
            };
            turn /= 3;
        }
    }
}

const PARTS: [Part; 8] = [
    Part::Answer,
    Part::Outputs,
    Part::Outcomes,
    Part::Views,
    Part::Deal,
    Part::Concentration,
    Part::Cash,
    Part::Worth,
];

/// A printed number, and by how much it may be off for having been rounded.
fn read(printed: &str) -> (f64, f64) {
    let plain: String = printed.chars().filter(|sign| sign.is_ascii_digit() || *sign == '.').collect();
    let decimals = plain.split_once('.').map_or(0, |(_, decimals)| decimals.len());
    let is_share = printed.ends_with('%');
    // Trailing zeros are not printed: how far a number is rounded follows from its size.
    let value: f64 = plain.parse().unwrap();
    let places = match (printed.contains('£'), is_share, printed.contains('y')) {
        (true, ..) => decimals,
        (_, true, _) if value < 1.0 => 4,
        (_, true, _) => 2,
        (.., true) => 1,
        _ if value < 10.0 => 4,
        _ if value < 10_000.0 => 2,
        _ => 0,
    };
    let scale = if is_share { 0.01 } else { 1.0 };
    let off = 0.5 * (0..places).fold(1.0, |off, _| off / 10.0);
    let sign = if printed.starts_with('−') { -1.0 } else { 1.0 };
    (sign * value * scale, off * scale * 1.001)
}

/// The least and the most that a sum of printed numbers can come to; none where it is no sum of the four kinds.
fn between(signs: &[&str], numbers: &[(f64, f64)]) -> Option<(f64, f64)> {
    let ends = |(value, off): (f64, f64)| (value - off, value + off);
    let mut all = ends(*numbers.first()?);
    for (sign, number) in signs.iter().zip(numbers).skip(1) {
        let (low, high) = ends(*number);
        let spread = |all: [f64; 4]| {
            (all.iter().copied().fold(f64::MAX, f64::min), all.iter().copied().fold(f64::MIN, f64::max))
        };
        all = match *sign {
            "+" => (all.0 + low, all.1 + high),
            "−" => (all.0 - high, all.1 - low),
            "×" => spread([all.0 * low, all.0 * high, all.1 * low, all.1 * high]),
            "÷" if low > 0.0 => spread([all.0 / low, all.0 / high, all.1 / low, all.1 / high]),
            _ => return None,
        };
    }
    Some(all)
}

/// Checks each open sum below a line by its printed numbers alone; how many were checked.
fn check(line: &Line) -> usize {
    let Origin::Sum(Some(sum)) = &line.origin else { return 0 };
    let signs: Vec<&str> = sum.lines.iter().map(|line| line.sign).collect();
    let numbers: Vec<(f64, f64)> = sum.lines.iter().map(|line| read(&line.value)).collect();
    let below: usize = sum.lines.iter().map(check).sum();
    let is_plain = signs.first() == Some(&"") && signs[1..].iter().all(|sign| !sign.is_empty());
    let Some((low, high)) = between(&signs, &numbers).filter(|_| is_plain) else { return below };
    let (value, off) = read(&line.value);
    assert!(
        low - off <= value && value <= high + off,
        "{}: {} is not in {low} – {high}",
        line.label,
        line.value
    );
    assert_ne!(sum.done, "", "{}", line.label);
    below + 1
}

#[test]
fn the_printed_terms_add_up_to_each_figure_shown_and_end_in_what_was_entered() {
    let mut checked = 0;
    for id in ["frequent-ae", "families"] {
        let subject = subject(id, &[]);
        for part in PARTS {
            let count = subject.lines(part, &Open::new(), Language::English).len();
            assert!(count > 0, "{id} {part:?}");
            let turns: &[usize] = if part == Part::Worth { &[] } else { &[123_456_789] };
            for (place, turn) in (0..count).flat_map(|place| turns.iter().map(move |turn| (place, *turn))) {
                checked += check(&subject.opened(part, place, turn));
            }
        }
    }
    assert!(checked > 300, "{checked} sums");
}

#[test]
fn what_the_charts_total_is_what_their_working_comes_to() {
    for id in ["frequent-ae", "families", "new-parents"] {
        let subject = subject(id, &[]);
        let results = &subject.results;
        let lines = subject.lines(Part::Outputs, &Open::new(), Language::English);
        let pathways = &results.pathways;
        let totals = pathways.today.service_outputs.iter().flat_map(|(service, _)| {
            [&pathways.today, &pathways.outputs, &pathways.outcomes]
                .map(|pathway| pathway.service_outputs.get(service).unwrap().iter().sum::<f64>())
        });
        for (line, total) in lines.iter().zip(totals) {
            assert_close(line, total);
        }
        let lines = subject.lines(Part::Deal, &Open::new(), Language::English);
        for (pair, (agency, after)) in lines.chunks(2).zip(results.deal.present_net.iter()) {
            let worth = |flow: &[f64]| {
                flow.iter().zip(&results.discount_factors).map(|(flow, factor)| flow * factor).sum::<f64>()
            };
            let of = |flows: &outcomes_calculator::model::by_id::ById<Vec<f64>>| {
                flows.get(agency).map_or(0.0, |flow| worth(flow))
            };
            assert_close(&pair[0], of(&results.deal.saving) - of(&results.programme.by_agency));
            assert_close(&pair[1], *after);
        }
    }
}

fn assert_close(line: &Line, expected: f64) {
    let (value, off) = read(&line.value);
    assert!(
        (value - expected).abs() <= off + 1e-6 * expected.abs(),
        "{}: {}, not {expected}",
        line.label,
        line.value
    );
}

/// Every leaf below a line.
fn leaves(line: &Line) -> Vec<&Line> {
    match &line.origin {
        Origin::Leaf(_) | Origin::Fault(_) => vec![line],
        Origin::Sum(sum) => sum.iter().flat_map(|sum| &sum.lines).flat_map(leaves).collect(),
    }
}

#[test]
fn a_leaf_tells_its_price_year_its_grade_and_its_source() {
    let subject = subject("frequent-ae", &[]);
    let mut notes = BTreeSet::new();
    let mut open = Open::from([vec![0]]);
    for _ in 0..14 {
        let figure = subject.lines(Part::Views, &open, Language::English).swap_remove(0);
        for leaf in leaves(&figure) {
            if let Origin::Leaf(leaf) = &leaf.origin {
                notes.extend(leaf.notes.iter().cloned());
            }
        }
        open.extend(closed(&figure).map(|line| line.at.clone()));
    }
    for expected in [
        "2023/24 prices",
        "Evidence grade",
        "Source: HM Treasury, Green Book, February 2026",
        "GMCA Unit Cost Database",
    ] {
        assert!(notes.iter().any(|note| note.contains(expected)), "{expected} is not in {notes:?}");
    }
}

#[test]
fn a_number_that_the_reader_changed_is_marked_with_what_it_was_and_can_be_put_back() {
    let subject = subject("frequent-ae", &[("services.ae.volume", 71_000.0)]);
    let mut open: Open = BTreeSet::from([vec![0]]);
    let changed = loop {
        let lines = subject.lines(Part::Outputs, &open, Language::English);
        let all = leaves(&lines[0]);
        let found = all.iter().find_map(|line| match &line.origin {
            Origin::Leaf(leaf) => leaf.changed.clone(),
            Origin::Sum(_) | Origin::Fault(_) => None,
        });
        if let Some(found) = found {
            break found;
        }
        let closed =
            closed(&lines[0]).next().map(|line| line.at.clone()).expect("the volume is further down");
        open.insert(closed);
    };
    let was = subject.start.number("services.ae.volume").unwrap();
    assert_eq!(read(&changed.0).0, was);
    assert_eq!(subject.scenario.with(&changed.1), Ok(subject.start));
}

/// The closed lines below a line, but for those that only repeat an earlier one for another year.
fn closed(line: &Line) -> Box<dyn Iterator<Item = &Line> + '_> {
    match &line.origin {
        Origin::Leaf(_) | Origin::Fault(_) => Box::new(std::iter::empty()),
        Origin::Sum(None) => Box::new(std::iter::once(line)),
        Origin::Sum(Some(sum)) => {
            // One year of many, after the outcomes have begun.
            let (first, most) = if sum.lines.len() > 6 { (3, 1) } else { (0, 6) };
            Box::new(sum.lines.iter().skip(first).take(most).flat_map(closed))
        }
    }
}

/// One range reaches to where fewer people come to the service than the groups alone make; the other end stands.
#[test]
fn an_end_of_a_range_at_which_nothing_can_be_worked_out_says_why() {
    let start = Scenario::new(serde_json::from_str(preset("frequent-ae").unwrap()).unwrap());
    let range = r#"[{"path": "services.ae.volume", "low": 1, "high": 90000}]"#;
    let edit = Edit::Put { path: "ranges".into(), value: serde_json::from_str(range).unwrap() };
    let scenario = start.with(&edit).unwrap();
    let appraisal = validate(&scenario).unwrap();
    let results = with_draws(&appraisal, Draws { count: 0, seed: 1 });
    let subject = Subject { scenario, start, appraisal, results };
    for (language, said) in [(Language::English, "14,070"), (Language::Welsh, "14,070")] {
        let closed = subject.lines(Part::Matters, &Open::new(), language);
        let open = subject.lines(Part::Matters, &BTreeSet::from([vec![0], vec![1]]), language);
        let heads = |lines: &[Line]| {
            lines.iter().map(|line| (line.label.clone(), line.value.clone())).collect::<Vec<_>>()
        };
        assert_eq!(heads(&open), heads(&closed));
        let Origin::Fault(why) = &open[0].origin else { panic!("{:?}", open[0]) };
        assert_eq!((why.len(), &*why[0]), (2, language.worked().no_sums()));
        assert!(why[1].contains(said), "{why:?}");
        assert!(matches!(&open[1].origin, Origin::Sum(Some(_))));
    }
}

#[test]
fn a_working_is_told_in_welsh_with_the_same_numbers() {
    let subject = subject("families", &[]);
    let open: Open = BTreeSet::from([vec![0], vec![0, 0]]);
    let english = subject.lines(Part::Views, &open, Language::English);
    let welsh = subject.lines(Part::Views, &open, Language::Welsh);
    let (Origin::Sum(Some(one)), Origin::Sum(Some(other))) = (&english[0].origin, &welsh[0].origin) else {
        panic!("they were opened")
    };
    assert_ne!(one.done, other.done);
    assert_eq!(one.lines.len(), other.lines.len());
    for (one, other) in one.lines.iter().zip(&other.lines) {
        assert_ne!(one.label, other.label);
        let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
        assert_eq!(digits(&one.value), digits(&other.value));
    }
}
