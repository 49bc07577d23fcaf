//! The answer says one thing: its sentences, its table, its line of doubt and the bar speak of the same figures of the results.

use outcomes_calculator::data::presets::PRESETS;
use outcomes_calculator::model::results::Results;
use outcomes_calculator::model::results::View;
use outcomes_calculator::report::Report;
use outcomes_calculator::report::answer::Answer;
use outcomes_calculator::report::answer::Doubt;
use outcomes_calculator::report::answer::Sign;
use outcomes_calculator::report::answer::sentence::Piece;
use outcomes_calculator::report::answer::sentence::Sentence;
use outcomes_calculator::report::answer::sign;
use outcomes_calculator::report::answer::ways::Row;
use outcomes_calculator::scenario::Scenario;
use outcomes_calculator::text::Language;
use outcomes_calculator::text::number::count_of_ten;
use outcomes_calculator::text::number::plain;
use outcomes_calculator::text::number::pounds_short;
use outcomes_calculator::uncertainty::draws::Draws;
use outcomes_calculator::uncertainty::evaluate::evaluate;
use proptest::prelude::*;
use serde_json::Value;

use crate::laws::any_scenario;
use crate::laws::settings;
use crate::laws::with_ranges;
use crate::support::appraisal;

/// What is said of a scenario, and the results that it is said of.
pub(crate) fn told(document: &Value, draws: u32, language: Language) -> (Answer, Results) {
    let results = evaluate(&appraisal(document), Draws { count: draws, seed: 1 });
    let scenario = Scenario::new(serde_json::from_value(document.clone()).unwrap());
    (Report::new(&scenario, &results, None, language).first_view.answer, results)
}

/// Everything that an answer says, a line each.
pub(crate) fn lines(answer: &Answer) -> Vec<String> {
    let texts = |sentence: &Option<Sentence>| sentence.iter().map(Sentence::text).collect::<Vec<_>>();
    let mut lines = vec![answer.people.text()];
    lines.extend(texts(&answer.others));
    lines.push(answer.money.text());
    if let Doubt::Known(runs) = &answer.doubt {
        lines.push(format!("{} {}", runs.chance, runs.range));
        lines.extend(runs.lean.clone());
    }
    if let Some(everyone) = &answer.everyone {
        let chance = everyone.chance.as_deref().unwrap_or_default();
        lines.push(format!("{} {chance}", everyone.sentence.text()).trim_end().to_owned());
    }
    lines.extend(texts(&answer.cash));
    lines.push(answer.ways.verdict.text());
    lines.extend(texts(&answer.ways.needed));
    let short = &answer.in_short;
    let parts = texts(&short.people).into_iter().chain([short.money.text()]).chain(texts(&short.chance));
    lines.push(parts.collect::<Vec<_>>().join(" · "));
    lines.into_iter().map(|line| line.replace('\u{a0}', " ")).collect()
}

/// The words of a sentence that stand out.
fn bold(sentence: &Sentence) -> Vec<&str> {
    sentence
        .pieces
        .iter()
        .filter_map(|piece| if let Piece::Bold(words) = piece { Some(words.as_str()) } else { None })
        .collect()
}

fn row<'a>(answer: &'a Answer, head: &str) -> Option<&'a Row> {
    answer.ways.blocks.iter().flat_map(|block| &block.rows).find(|row| row.head == head)
}

/// Which way an English text says that money goes.
fn way(text: &str) -> Sign {
    let has = |words: &[&str]| words.iter().any(|word| text.contains(word));
    match (has(&["saves", "worth", "ahead", "saved"]), has(&["costs £", "costs public", "short", "lost"])) {
        (_, true) => Sign::Loss,
        (true, false) => Sign::Gain,
        (false, false) => Sign::Even,
    }
}

/// One amount, told with words: the amount without its sign, and which way it goes.
fn assert_tells(text: &str, amount: f64) {
    let shown = pounds_short(amount.abs(), Language::English);
    assert!(text.contains(&shown), "{text}: not {shown}");
    if sign(amount) != Sign::Even {
        assert_eq!(way(text), sign(amount), "{text}: {amount}");
    }
}

/// The row of each view has the net present values of that view, and “best” stands at the largest as it is shown.
fn assert_row(row: &Row, redesign: &View, drive: Option<&View>) {
    let nets = [Some(0.0), drive.map(|view| view.net_present_value), Some(redesign.net_present_value)];
    let nets: Vec<f64> = nets.into_iter().flatten().collect();
    assert_eq!(row.cells.len(), nets.len());
    for (cell, net) in row.cells.iter().zip(&nets) {
        assert_tells(cell, *net);
    }
    let most = nets.iter().copied().fold(f64::MIN, f64::max);
    let shown = |net: f64| pounds_short(net, Language::English);
    let best: Vec<usize> = (0..nets.len()).filter(|place| shown(nets[*place]) == shown(most)).collect();
    assert_eq!(row.best, if let [only] = best[..] { Some(only) } else { None }, "{row:?}");
}

fn assert_money(answer: &Answer, results: &Results) {
    let (views, driven) = (&results.views, &results.efficiency_views);
    let has_drive = answer.ways.columns.len() == 3;
    let drive = |view| has_drive.then_some(view);
    let net = views.fiscal.net_present_value;
    if sign(net) == Sign::Even {
        assert!(bold(&answer.money).is_empty(), "{}", answer.money.text());
    } else {
        assert_tells(&answer.money.text(), net);
        assert!(bold(&answer.money)[0].starts_with(&pounds_short(net.abs(), Language::English)));
        assert_tells(&answer.in_short.money.text(), net);
    }
    assert_row(row(answer, "Public money").unwrap(), &views.fiscal, drive(&driven.fiscal));
    assert_row(row(answer, "Cash in budgets").unwrap(), &views.cashable, drive(&driven.cashable));
    if let Some(row) = row(answer, "For everyone") {
        assert_row(row, &views.public_value, drive(&driven.public_value));
    }
    let shown = |view: &View| pounds_short(view.net_present_value, Language::English);
    assert_eq!(answer.everyone.is_some(), shown(&views.fiscal) != shown(&views.public_value));
    if let Some(everyone) = &answer.everyone {
        let value = views.public_value.net_present_value;
        let loses = |amount: f64| sign(amount) == Sign::Loss;
        assert!(row(answer, "For everyone").is_some());
        assert_eq!(everyone.turns, loses(value) != loses(net));
        assert_eq!(everyone.sentence.text().starts_with("But"), everyone.turns);
        if sign(value) != Sign::Even {
            let text = everyone.sentence.text();
            let shown = pounds_short(value.abs(), Language::English);
            assert_eq!(bold(&everyone.sentence), [format!("{shown} more")], "{text}");
            assert_eq!(text.contains("everyone it is worth"), sign(value) == Sign::Gain, "{text}");
        }
    }
    if let Some(cash) = &answer.cash {
        let net = views.cashable.net_present_value;
        if sign(net) != Sign::Even {
            assert_tells(bold(cash)[0], net);
        }
    }
    let other = if has_drive { driven.fiscal.net_present_value } else { 0.0 };
    let verdict = answer.ways.verdict.text();
    let clause = verdict.rsplit("; ").next().unwrap().to_lowercase();
    if sign(net - other) != Sign::Even {
        let shown = pounds_short((net - other).abs(), Language::English);
        assert!(clause.contains(&format!("{shown} ahead of")), "{clause}: {shown}");
        assert_eq!(clause.contains("ahead of the redesign"), net < other, "{clause}");
        let is_behind = has_drive && net > other && sign(net) == Sign::Loss;
        assert_eq!(clause.contains("behind carrying on"), is_behind, "{clause}");
    }
}

fn assert_doubt(answer: &Answer, results: &Results) {
    let Some(uncertainty) = &results.uncertainty else {
        assert!(!matches!(answer.doubt, Doubt::Known(_)) && answer.in_short.chance.is_none());
        return;
    };
    let Doubt::Known(runs) = &answer.doubt else { panic!("the draws are in") };
    let (spread, net) = (&uncertainty.views.fiscal, results.views.fiscal.net_present_value);
    let count = count_of_ten(spread.chance_positive);
    let told = |text: &str| match count {
        0 => text.contains("no run"),
        10 => text.contains("every run"),
        count => text.starts_with(&count.to_string()) && text.contains("in 10"),
    };
    assert!(told(&runs.chance.to_lowercase()) && told(&answer.in_short.chance.as_ref().unwrap().text()));
    let amount = |amount| pounds_short(amount, Language::English);
    assert_eq!(runs.range, format!("8 in 10 runs: {} to {}.", amount(spread.p10), amount(spread.p90)));
    let turned = sign(spread.p50) != Sign::Even && sign(spread.p50) != sign(net);
    assert_eq!(runs.lean.is_some(), turned, "{} {net}", spread.p50);
    if let Some(lean) = &runs.lean {
        assert!(lean.contains(&amount(spread.p50.abs())), "{lean}");
        assert_eq!(lean.contains("good side"), spread.p50 > 0.0, "{lean}");
    }
    let places = runs.strip;
    let ends = [spread.p10, spread.p90, net, 0.0];
    let (least, most) =
        (ends.iter().copied().fold(f64::MAX, f64::min), ends.iter().copied().fold(f64::MIN, f64::max));
    for (place, amount) in [places.low, places.high, places.answer, places.zero].into_iter().zip(ends) {
        let expected = if most > least { (amount - least) / (most - least) * 1000.0 } else { 0.0 };
        assert!((f64::from(place) - expected).abs() <= 0.501, "{places:?} {ends:?}");
    }
}

fn assert_people(answer: &Answer, results: &Results, document: &Value) {
    let pathways = &results.pathways;
    let outcomes = document["outcomes"].as_array().map_or(&[][..], Vec::as_slice);
    let mut ids = Vec::new();
    for group in document["groups"].as_array().unwrap() {
        let own = outcomes.iter().filter(|outcome| outcome["group"] == group["id"]);
        ids.extend(own.map(|outcome| outcome["id"].as_str().unwrap()));
    }
    let rows: Vec<&Row> = answer.ways.blocks.iter().flat_map(|block| &block.rows).take(ids.len()).collect();
    let mut better = 0;
    for (id, row) in ids.iter().zip(&rows) {
        let then = pathways.outcomes.outcomes.get(id).copied().flatten().unwrap().round();
        let today = pathways.today.outcomes.get(id).copied().flatten().map(f64::round);
        let expected = match today {
            Some(today) => [plain(today, 0), plain(then, 0)],
            None if then == 0.0 => ["no more".to_owned(), "no more".to_owned()],
            None => ["no more".to_owned(), format!("{} more", plain(then, 0))],
        };
        assert_eq!([&row.cells[0], row.cells.last().unwrap()], [&expected[0], &expected[1]]);
        assert!(row.cells[..row.cells.len() - 1].iter().all(|cell| *cell == expected[0]), "{row:?}");
        let more = then - today.unwrap_or_default();
        assert_eq!(row.best, (more > 0.0).then_some(row.cells.len() - 1), "{row:?}");
        better += usize::from(more > 0.0);
        if ids.len() == 1 {
            let text = answer.people.text();
            let told = if more > 0.0 { format!("{}\u{a0}more", plain(more, 0)) } else { "nobody".to_owned() };
            let same = more == 0.0 && text.contains("the same as if nothing changes");
            assert!(text.contains(&told) || same, "{text}: {more}");
        }
    }
    let verdict = answer.ways.verdict.text();
    let expected = match (ids.len(), better) {
        (0, _) => "",
        (_, 0) => "helps nobody more;",
        (1, _) => "The redesign helps ",
        (all, better) if all == better => "does better on every outcome;",
        _ => "does better on ",
    };
    assert!(verdict.contains(expected), "{verdict}");
    assert_eq!(answer.money.text().starts_with("That"), better > 0, "{}", answer.money.text());
}

fn assert_one_story(document: &Value, draws: u32) {
    let (answer, results) = told(document, draws, Language::English);
    assert_money(&answer, &results);
    assert_doubt(&answer, &results);
    assert_people(&answer, &results, document);
}

#[test]
fn each_preset_tells_one_story_in_words_and_figures() {
    for preset in PRESETS {
        assert_one_story(&serde_json::from_str(preset.text()).unwrap(), 8192);
    }
}

proptest! {
    #![proptest_config(settings(96))]

    #[test]
    fn any_scenario_tells_one_story_in_words_and_figures(scenario in any_scenario()) {
        assert_one_story(&with_ranges(&scenario), 128);
        assert_one_story(&scenario, 0);
    }

    #[test]
    fn both_languages_say_the_same_figures_of_any_scenario(scenario in any_scenario()) {
        let scenario = with_ranges(&scenario);
        let [english, welsh] = Language::ALL.map(|language| lines(&told(&scenario, 64, language).0));
        assert_same_figures(&english, &welsh);
    }
}

/// The numbers of a text with their signs and units, in order of size.
fn figures(text: &str) -> Vec<String> {
    let text = text
        .replace("miliwn", "million")
        .replace("biliwn", "billion")
        .replace(" million", "m")
        .replace(" billion", "bn");
    let is_part = |letter: char| {
        letter.is_ascii_digit() || "£−.,%+m".contains(letter) || letter == 'b' || letter == 'n'
    };
    let words = text.split(|letter: char| letter.is_whitespace() || "();:".contains(letter));
    let numbers = words.filter(|word| word.chars().any(|letter| letter.is_ascii_digit()));
    let mut numbers: Vec<String> = numbers
        .map(|word| {
            word.chars()
                .filter(|letter| is_part(*letter))
                .collect::<String>()
                .trim_matches(['.', ','])
                .to_owned()
        })
        .collect();
    numbers.sort();
    numbers
}

fn assert_same_figures(english: &[String], welsh: &[String]) {
    assert_eq!(english.len(), welsh.len(), "{english:#?} {welsh:#?}");
    for (english, welsh) in english.iter().zip(welsh) {
        assert_eq!(figures(english), figures(welsh), "{english} {welsh}");
        assert!(figures(english).is_empty() || english != welsh, "{english}");
    }
}

#[test]
fn each_preset_says_in_welsh_what_it_says_in_english() {
    for preset in PRESETS {
        let document = serde_json::from_str(preset.text()).unwrap();
        let [english, welsh] = Language::ALL.map(|language| told(&document, 8192, language).0);
        assert_same_figures(&lines(&english), &lines(&welsh));
        let heads =
            |answer: &Answer| answer.ways.blocks.iter().map(|block| block.rows.len()).collect::<Vec<_>>();
        assert_eq!(heads(&english), heads(&welsh));
        for (one, other) in english.ways.blocks.iter().zip(&welsh.ways.blocks) {
            for (one, other) in one.rows.iter().zip(&other.rows) {
                let cells = |row: &Row| {
                    row.cells.iter().map(|cell| figures(&cell.replace('\u{a0}', " "))).collect::<Vec<_>>()
                };
                assert_eq!((cells(one), one.best), (cells(other), other.best));
            }
        }
    }
}
