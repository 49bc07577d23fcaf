//! The numbers of each chart and where its marks stand, worked out by hand.

use std::rc::Rc;

use crate::support::appraisal;
use outcomes_calculator::data::presets::PRESETS;
use outcomes_calculator::model::results::Results;
use outcomes_calculator::report::drawing::{Chart, Drawing, Look};
use outcomes_calculator::report::foreign::Foreign;
use outcomes_calculator::report::layout::face::Face;
use outcomes_calculator::report::layout::marks::Mark;
use outcomes_calculator::report::layout::{Room, laid_out};
use outcomes_calculator::report::rows::{BarRow, PurseRow, Purses};
use outcomes_calculator::report::shapes::Plot;
use outcomes_calculator::report::table::Figure;
use outcomes_calculator::report::{Report, Subject};
use outcomes_calculator::scenario::Scenario;
use outcomes_calculator::scenario::node::Node;
use outcomes_calculator::text::Language;
use outcomes_calculator::uncertainty::draws::Draws;
use outcomes_calculator::uncertainty::evaluate::evaluate;
use serde_json::{Value, json};

/// Two groups of 10 and 30 people. Visits cost £100: the ten have 4 a year each (£4,000), the thirty 1 (£3,000), of
/// 100 in all (£10,000). Calls cost £10: only the ten have any, 10 each (£1,000), of 1,000 (£10,000).
fn place() -> Value {
    json!({
        "format": "outcomes-calculator/1",
        "title": "By hand",
        "appraisal": { "start_year": 2026, "years": 4, "optimism_bias": false, "discounting": { "rate": 0.2 } },
        "agencies": [{ "id": "council", "name": "Council", "kind": "local-authority" }],
        "services": [
            { "id": "visits", "name": "Visits", "output": "visit", "unit_cost": 100, "volume": 100, "paid_by": { "council": 1 } },
            { "id": "calls", "name": "Calls", "output": "call", "unit_cost": 10, "volume": 1000, "paid_by": { "council": 1 } }
        ],
        "groups": [
            { "id": "ten", "name": "The ten", "people": 10, "use": { "visits": 4, "calls": 10 } },
            { "id": "thirty", "name": "The thirty", "people": 30, "use": { "visits": 1 } }
        ],
        "outcomes": [{
            "id": "settled", "name": "Settled", "unit": "person", "group": "ten", "success": 1, "deadweight": 0,
            "lasts": 4, "effects": {},
            "values": [{ "name": "Relief", "kind": "fiscal", "amount": 1000, "falls_to": { "council": 1 } }]
        }],
        "redesign": {
            "delivery_years": 1,
            "take_up": { "ten": { "reach": 1 } },
            "costs": [{ "name": "Team", "amount": 20000, "per": "once", "paid_by": { "council": 1 } }],
            "levers": {}
        }
    })
}

fn report_of(scenario: &Value, draws: u32) -> (Report, Results) {
    let results = evaluate(&appraisal(scenario), Draws { count: draws, seed: 1 });
    let scenario = Scenario::new(serde_json::from_value(scenario.clone()).expect("JSON"));
    (Report::new(&scenario, &results, None, Language::English), results)
}

fn preset(id: &str) -> Value {
    let preset = PRESETS.iter().find(|preset| preset.id == id).expect("a preset");
    serde_json::from_str(preset.text()).expect("JSON")
}

fn plot(chart: &Chart) -> &Plot {
    let Drawing::Plot(plot) = &chart.drawing else { panic!("{} is no plot", chart.id) };
    plot
}

fn rows(chart: &Chart) -> &[BarRow] {
    let Drawing::Bars(bars) = &chart.drawing else { panic!("{} has no bars", chart.id) };
    &bars.rows
}

fn value(figure: Figure) -> f64 {
    match figure {
        Figure::Money(value) | Figure::Share(value) | Figure::Count(value) => value,
        Figure::Unknown => panic!("not known"),
    }
}

/// The numbers of a column of a chart's table.
fn column(chart: &Chart, column: usize) -> Vec<f64> {
    chart.table.rows.iter().map(|row| value(row.figures[column])).collect()
}

#[track_caller]
fn assert_all_close(found: &[f64], expected: &[f64]) {
    assert_eq!(found.len(), expected.len(), "{found:?}");
    for (found, expected) in found.iter().zip(expected) {
        assert!((found - expected).abs() <= 1e-9 * expected.abs().max(1.0), "{found} is not {expected}");
    }
}

#[test]
fn concentration_is_each_groups_part_of_people_of_cost_and_of_outputs() {
    let (report, _) = report_of(&place(), 0);
    let chart = &report.concentration;
    // People 10 and 30 of 40. Cost £5,000 and £3,000 of £20,000. Visits 70 of 100; calls 100 of 1,000.
    assert_all_close(&column(chart, 0), &[10.0, 5000.0, 30.0, 3000.0, 70.0, 100.0]);
    assert_all_close(&column(chart, 1), &[40.0, 20_000.0, 40.0, 20_000.0, 100.0, 1000.0]);
    assert_all_close(&column(chart, 2), &[0.25, 0.25, 0.75, 0.15, 0.7, 0.1]);
    let lengths: Vec<i32> = rows(chart).iter().flat_map(|row| &row.bars).map(|bar| bar.bar.length).collect();
    assert_eq!(lengths, [250, 250, 750, 150, 700, 100]);
    assert_eq!(chart.title, "40\u{a0}people account for 40\u{a0}% of what these services cost");
}

#[test]
fn concentration_of_people_who_use_nothing_is_a_sentence() {
    let mut scenario = place();
    for group in 0..2 {
        scenario["groups"][group]["use"] = json!({});
    }
    let (report, _) = report_of(&scenario, 0);
    assert!(report.concentration.table.rows.is_empty() && report.concentration.note.is_some());
}

/// £20,000 out at once and £10,000 in each year, at 20 %: −10,000, then + 10,000 / 1.2, / 1.44, / 1.728. It is level
/// after 2 + (10,000 − 8,333.33) / 6,944.44 = 2.24 years, of four: 560 thousandths from the left.
#[test]
fn cash_is_discounted_and_marks_where_it_is_level() {
    let (report, _) = report_of(&place(), 0);
    let chart = &report.cash;
    assert_all_close(&column(chart, 0), &[0.0; 4]);
    let redesign = column(chart, 1);
    assert_all_close(&redesign, &[-10_000.0, -10_000.0 / 6.0, 47_500.0 / 9.0, 298_750.0 / 27.0]);
    assert_eq!(chart.title, "Public money: paid back after 2.2\u{a0}years");
    // A quarter of £21,065 is £5,266: steps of £10,000, from −£10,000 to £20,000, and 0 is two of three down.
    assert_eq!(plot(chart).paid_back, Some((560, 667)));
    assert!(chart.note.is_some() && !plot(chart).shapes.iter().any(|shape| shape.look == Look::Band));
}

#[test]
fn cash_that_never_comes_back_has_no_mark() {
    let mut scenario = place();
    scenario["redesign"]["costs"][0]["amount"] = json!(100_000);
    let (report, _) = report_of(&scenario, 0);
    assert_eq!(report.cash.title, "Public money: never paid back");
    let plot = plot(&report.cash);
    let ends: Vec<_> = plot.ends.iter().map(|end| (end.name, end.amount.as_str())).collect();
    assert_eq!(ends, [("Carry on", "£0"), ("Output drive", "£0"), ("Redesign", "−£68,900")]);
    assert_eq!(plot.paid_back, None);
}

#[test]
fn public_money_ends_at_the_answer_of_both_pathways() {
    for preset in PRESETS {
        let (report, results) = report_of(&self::preset(preset.id), 0);
        let answers = [&results.efficiency_views, &results.views].map(|views| views.fiscal.net_present_value);
        for (found, answer) in answers.into_iter().enumerate() {
            let last = *column(&report.cash, found).last().expect("years");
            assert!((last - answer).abs() < 0.01, "{}: {last} is not {answer}", preset.id);
        }
    }
}

#[test]
fn the_band_of_cash_lies_between_the_percentiles_of_the_draws() {
    for preset in PRESETS {
        let (report, results) = report_of(&self::preset(preset.id), 512);
        let fan = results.uncertainty.expect("it has ranges").cumulative_fiscal;
        for (found, expected) in [(2, &fan.p10), (3, &fan.p50), (4, &fan.p90)] {
            assert_eq!(column(&report.cash, found), *expected, "{}", preset.id);
        }
        let plot = plot(&report.cash);
        let band = plot.shapes.iter().find(|shape| shape.is_area).expect("a band");
        let (below, above) = band.points.split_at(fan.p10.len() + 1);
        for ((low, high), years) in below.iter().zip(above.iter().rev()).zip(0..) {
            assert_eq!(low.0, high.0, "{} year {years}", preset.id);
            assert!(low.1 >= high.1, "{} year {years}", preset.id);
        }
    }
}

#[test]
fn the_waterfall_begins_without_a_lever_and_adds_up_to_the_whole() {
    for preset in PRESETS {
        let (report, results) = report_of(&self::preset(preset.id), 0);
        let chart = report.worth.expect("it has levers");
        let (parts, stands) = (column(&chart, 0), column(&chart, 1));
        let whole = results.views.fiscal.net_present_value;
        let (sum, last) = (parts[..parts.len() - 1].iter().sum::<f64>(), parts[parts.len() - 1]);
        assert!((sum - whole).abs() < 0.01, "{}: {sum} is not {whole}", preset.id);
        assert_eq!(last, whole);
        assert_eq!(parts.len(), results.levers.parts.0.len() + 2);
        for (index, pair) in stands.windows(2).enumerate().take(parts.len() - 2) {
            assert!((pair[1] - pair[0] - parts[index + 1]).abs() < 0.01, "{} step {index}", preset.id);
        }
        // Each bar has an end where the one before it ends.
        let ends = |row: &BarRow| [row.bars[0].bar.from, row.bars[0].bar.from + row.bars[0].bar.length];
        for pair in rows(&chart).windows(2) {
            assert!(ends(&pair[0]).iter().any(|end| ends(&pair[1]).contains(end)), "{}", preset.id);
        }
    }
}

#[test]
fn without_a_lever_there_is_no_waterfall_and_without_a_network_no_agencies() {
    let (report, _) = report_of(&place(), 0);
    assert!(report.worth.is_none() && report.network.is_none() && report.spread.is_none());
}

#[test]
fn the_steps_of_the_spread_hold_every_draw_and_stand_as_high_as_they_hold_draws() {
    for preset in PRESETS {
        let (report, results) = report_of(&self::preset(preset.id), 1000);
        let runs = results.uncertainty.expect("it has ranges");
        let chart: Rc<Chart> = report.spread.expect("draws");
        let counts = column(&chart, 0);
        let steps = runs.fiscal_histogram.counts.len();
        assert_eq!(counts[..steps].iter().sum::<f64>(), 1000.0, "{}", preset.id);
        // Above 0 lie as many as the chance says, for one step begins at 0.
        let below_zero = (-runs.fiscal_histogram.from / runs.fiscal_histogram.step).round().max(0.0);
        let above: f64 = counts[..steps]
            .iter()
            .zip(0..)
            .filter(|(_, step)| f64::from(*step) >= below_zero)
            .map(|(count, _)| count)
            .sum();
        assert_eq!(above, (runs.views.fiscal.chance_positive * 1000.0).round(), "{}", preset.id);
        let most = counts[..steps].iter().copied().fold(0.0, f64::max);
        let Drawing::Histogram(histogram) = &chart.drawing else { panic!("no histogram") };
        assert_eq!(histogram.columns.len(), steps);
        for (column, count) in histogram.columns.iter().zip(&counts) {
            let (height, expected) = (f64::from(column.height), count / most * 1000.0);
            assert!((height - expected).abs() < 1.0, "{}: {height} for {count}", preset.id);
            assert_eq!(column.is_loss, column.across[1] <= histogram.zero, "{}", preset.id);
        }
        let of_hundred = |text: &str| text.split(' ').next().and_then(|count| count.parse::<u32>().ok());
        let [no, yes] = [0, 1].map(|side| of_hundred(&histogram.sides[side]).expect("a number"));
        assert_eq!(no + yes, 100);
        assert!((f64::from(yes) - runs.views.fiscal.chance_positive * 100.0).abs() <= 1.0, "{}", preset.id);
        // Position p (n − 1): 99.9, 499.5 and 899.1, so 100, 500 and 900 draws lie below.
        assert_eq!(counts[steps..], [100.0, 500.0, 900.0]);
    }
}

/// Of 100 visits a year for four years and 1,000 calls, the ten and the thirty have 70 and 100. Settled, which all ten are from
/// the first year on, takes half of their 40 visits: 20 a year, 80 of 400 in all, a fifth. No drive changes anything.
#[test]
fn each_service_goes_as_far_from_the_line_as_its_share_says() {
    let mut scenario = place();
    scenario["outcomes"][0]["effects"] = json!({ "visits": 0.5 });
    let (report, results) = report_of(&scenario, 0);
    let Drawing::Lollipops(all) = &report.comparison.outputs.drawing else { panic!("no lollipops") };
    let today: f64 = results.pathways.today.service_outputs.get("visits").expect("visits").iter().sum();
    let then: f64 = results.pathways.outcomes.service_outputs.get("visits").expect("visits").iter().sum();
    assert_all_close(&[today, then], &[400.0, 320.0]);
    // The scale goes from a fifth less to what is now.
    assert_eq!(all.zero, 1000);
    let sticks = |row: usize| {
        let row = &all.rows[row];
        row.sticks.iter().map(|stick| (stick.at, stick.label.as_str())).collect::<Vec<_>>()
    };
    assert_eq!(all.rows[0].from, "400 if we carry on");
    assert_eq!(sticks(0), [(1000, "0"), (0, "−80")]);
    assert_eq!(sticks(1), [(1000, "0"), (1000, "0")]);
    assert_eq!(all.sides, ["← fewer, over 4\u{a0}years", "more →"]);
    assert_eq!(report.comparison.outputs.drawing.rest(false), None);
}

#[test]
fn the_services_by_which_most_money_moves_are_drawn_first() {
    let (report, results) = report_of(&preset("whole-place-deal"), 0);
    let chart = &report.comparison.outputs;
    let Drawing::Lollipops(all) = &chart.drawing else { panic!("no lollipops") };
    assert_eq!(all.rows.len(), chart.table.rows.len());
    let pathways = &results.pathways;
    let moved = |id: &str| {
        let sum = |years: Option<&Vec<f64>>| years.map_or(0.0, |years| years.iter().sum::<f64>());
        let today = sum(pathways.today.service_outputs.get(id));
        let changes = [&pathways.outputs, &pathways.outcomes]
            .map(|own| (sum(own.service_outputs.get(id)) - today).abs());
        changes[0].max(changes[1]) * sum(pathways.today.service_cost.get(id)) / today
    };
    let ids: Vec<&str> = pathways.today.service_outputs.iter().map(|(id, _)| id).collect();
    let mut expected: Vec<(f64, &str)> =
        ids.iter().zip(&chart.table.rows).map(|(id, row)| (moved(id), row.head.as_str())).collect();
    expected.sort_by(|one, other| other.0.total_cmp(&one.0));
    let drawn: Vec<&str> = all.rows.iter().map(|row| row.name.as_str()).collect();
    assert_eq!(drawn, expected.into_iter().map(|(_, name)| name).collect::<Vec<_>>());
    let more = format!("{} services that change less", drawn.len() - 5);
    assert_eq!(chart.drawing.rest(false).map(|[more, _]| more), Some(&*more));
}

/// All hundred are settled, and none would be without it.
#[test]
fn those_who_get_there_because_of_it_have_a_line_of_their_own() {
    let mut scenario = place();
    scenario["groups"][0] = json!({ "id": "ten", "name": "The hundred", "people": 100, "use": {} });
    let (report, _) = report_of(&scenario, 0);
    let chart = &report.comparison.outcomes;
    assert_eq!(chart.title, "100 get there, not 0");
    let Drawing::Dots(dots) = &chart.drawing else { panic!("no dots") };
    let rows: Vec<_> = dots.rows.iter().map(|row| (row.anyway, row.because, row.number.as_str())).collect();
    assert_eq!(rows, [(0.0, 0.0, "0"), (0.0, 0.0, "0"), (0.0, 100.0, "100")]);
    let (face, foreign) = (Face::arial(), Foreign::default());
    // Dots are 11 pixels apart, in two lines at most: of 1,200 pixels some 90 are left for each, of 500 some 30, of 70 six.
    for (width, each, count) in
        [(12_000, "1 to a dot", 100), (5000, "5 to a dot", 20), (700, "10 to a dot", 10)]
    {
        let room = Room { width, face: &face, foreign: &foreign, is_whole: true };
        let marks = laid_out(&chart.drawing, &room).marks;
        assert!(Mark::texts(&marks).iter().any(|text| text.said() == each), "{width}");
        let rows = marks.iter().filter_map(|mark| if let Mark::Row(row) = mark { Some(row) } else { None });
        let drawn: Vec<&Mark> = rows.flatten().filter(|mark| matches!(mark, Mark::Dots { .. })).collect();
        let [Mark::Dots { at, look, .. }] = drawn[..] else { panic!("{width}: {drawn:?}") };
        assert_eq!((at.len(), look.id()), (count, "outcomes"), "{width}");
        let mut lines: Vec<i32> = at.iter().map(|(_, down)| *down).collect();
        lines.dedup();
        assert!(lines.len() <= 2, "{width}: {lines:?}");
    }
}

#[test]
fn of_several_outcomes_each_says_how_many_and_how_many_not() {
    for preset in PRESETS {
        let (report, results) = report_of(&self::preset(preset.id), 0);
        let chart = &report.comparison.outcomes;
        let Drawing::Dots(dots) = &chart.drawing else { panic!("no dots") };
        let today = &results.pathways.today.outcomes;
        if today.0.len() == 1 {
            continue;
        }
        assert_eq!(dots.rows.len(), today.0.len(), "{}", preset.id);
        for ((row, (_, today)), told) in dots.rows.iter().zip(today.iter()).zip(&chart.table.rows) {
            assert_eq!(row.number, told.cells[2], "{}", preset.id);
            let rest = today.map_or(String::new(), |_| format!(", not {}", told.cells[0]));
            assert_eq!(row.rest, rest, "{}", preset.id);
            assert_all_close(&[row.anyway + row.because], &[value(told.figures[2])]);
        }
    }
}

/// A preset with six agencies round one person.
fn with_network() -> Value {
    let mut scenario = preset("frequent-ae");
    scenario["redesign"]["levers"]["multi_agency"]["network"]["agencies"] = json!(6);
    scenario
}

/// 6 agencies: 5 + 4 + 3 + 2 + 1 = 15 links now, 6 with a lead worker; and 12 dots beside the worker's.
#[test]
fn the_network_draws_each_link_and_each_agency_once() {
    let (report, _) = report_of(&with_network(), 0);
    let chart = report.network.expect("a network");
    assert_all_close(&column(&chart, 0), &[6.0, 15.0]);
    assert_all_close(&column(&chart, 1), &[6.0, 6.0]);
    assert_eq!(chart.title, "One lead worker: 15 links become 6");
    let (face, foreign) = (Face::arial(), Foreign::default());
    // Beside each other, below each other, and both in one drawing, in which each agency is one dot.
    for (width, agencies) in [(9000, 12), (5000, 12), (3000, 6)] {
        let layout =
            laid_out(&chart.drawing, &Room { width, face: &face, foreign: &foreign, is_whole: true });
        let drawn = |looks: Look| {
            let own = layout.marks.iter().filter_map(move |mark| match mark {
                Mark::Line { look, parts } if *look == looks => Some(parts.clone()),
                _ => None,
            });
            own.collect::<Vec<_>>()
        };
        let [mut links, mut lead] = [Look::Link, Look::LeadLink].map(drawn);
        assert_eq!((links.len(), lead.len()), (15, 6), "{width}");
        for lines in [&mut links, &mut lead] {
            let count = lines.len();
            lines.sort();
            lines.dedup();
            assert_eq!(lines.len(), count, "{width}");
        }
        let dots = |looks: Look| {
            let own = layout.marks.iter().map(|mark| match mark {
                // The key has smaller ones.
                Mark::Dots { look, at, radius } if *look == looks && *radius > 50 => at.len(),
                _ => 0,
            });
            own.sum::<usize>()
        };
        assert_eq!((dots(Look::Agency), dots(Look::Worker)), (agencies, 1), "{width}");
    }
}

/// The four that pay most for what those who go to A&E again and again use, in the first year: of the services of the
/// preset, visits, journeys, stays and consultations, each with one payer.
#[test]
fn the_agencies_of_the_network_are_those_that_pay_most() {
    let (report, results) = report_of(&preset("frequent-ae"), 0);
    let Drawing::Network(network) = &report.network.as_ref().expect("a network").drawing else {
        panic!("no network")
    };
    assert_eq!(network.names.len(), 4);
    let group = &results.groups.0[0].1;
    let cost_of = |id: &str| {
        let cost = results.pathways.today.service_cost.get(id).expect("a service")[0];
        cost * group.share_of_outputs.get(id).copied().flatten().unwrap_or_default()
    };
    // The trust pays for visits and stays.
    assert!(cost_of("admission") + cost_of("ae") > cost_of("ambulance"));
    assert_eq!(network.names[0], "Hospital trust");
}

#[test]
fn two_agencies_gain_no_link_by_a_lead_worker() {
    let mut scenario = with_network();
    scenario["redesign"]["levers"]["multi_agency"]["network"]["agencies"] = json!(2);
    let (report, _) = report_of(&scenario, 0);
    let title = report.network.expect("a network").title.clone();
    assert!(title.contains("saves no links: there are 1 now, and 2 with one"), "{title}");
}

#[test]
fn everything_that_was_entered_is_on_paper_with_its_source() {
    let mut scenario = place();
    scenario["services"][0]["source"] = json!("counted");
    scenario["services"][1]["unit_cost"] = json!({ "amount": 8, "price_year": 2015 });
    let node: Node = serde_json::from_value(scenario.clone()).expect("JSON");
    let (_, results) = report_of(&scenario, 0);
    let scenario = Scenario::new(node);
    let subject =
        Subject { scenario: &scenario, results: &results, ranged: &results, language: Language::English };
    let rows: Vec<_> = subject.entered().into_iter().flat_map(|table| table.rows).collect();
    let told = |head: &str| rows.iter().find(|row| row.head == head).map(|row| row.cells.join("; "));
    assert_eq!(told("Outputs a year of service “Visits”").as_deref(), Some("100; as above"));
    assert_eq!(told("Unit cost of service “Visits”").as_deref(), Some("£100; as above"));
    assert_eq!(told("Unit cost of service “Calls”").as_deref(), Some("£8 (2015/16 prices); "));
    assert_eq!(told("Number of people of group “The ten”").as_deref(), Some("10; "));
    assert_eq!(told("Use of service “Calls” by group “The ten”").as_deref(), Some("10; "));
    assert_eq!(rows.iter().filter(|row| row.cells[1] == "counted").count(), 1);
}

fn purses(chart: &Chart) -> &Purses {
    let Drawing::Purses(purses) = &chart.drawing else { panic!("no purses") };
    purses
}

/// The numbers of an agency as the table of the deal has them.
fn told(row: &PurseRow) -> String {
    format!("{}: {}", row.name, row.numbers().join(", "))
}

/// Of £20,000 the team costs, the council pays a quarter and the trust, which saves £1,000 of cash at once, three quarters; of that
/// cash it gives half to pay both back.
#[test]
fn the_deal_is_told_of_each_agency_and_drawn_in_one_scale() {
    let mut scenario = place();
    scenario["agencies"] = json!([
        { "id": "council", "name": "Council", "kind": "local-authority" },
        { "id": "trust", "name": "Trust", "kind": "nhs" },
        { "id": "police", "name": "Police", "kind": "police" }
    ]);
    scenario["outcomes"][0]["lasts"] = json!(1);
    scenario["outcomes"][0]["values"][0] = json!({
        "name": "Relief", "kind": "fiscal", "per": "once", "amount": 400, "falls_to": { "trust": 1 }, "cashable": 0.25
    });
    // Without a deal who has the costs pays them: −£20,000 and £1,000. Ten people are worth £4,000, of it £1,000 in cash.
    let (report, _) = report_of(&scenario, 0);
    let alone: Vec<String> = purses(&report.deal).rows.iter().map(told).collect();
    assert_eq!(
        alone,
        [
            "Council: 100\u{a0}%, 0\u{a0}%, £0, −£20,000, −£20,000",
            "Trust: 0\u{a0}%, 0\u{a0}%, £4,000, £1,000, £1,000"
        ]
    );
    scenario["deal"] = json!({
        "contributions": { "council": 1, "trust": 3 }, "share_back": { "trust": 0.5 }, "surplus": { "council": 1 }
    });
    let (report, _) = report_of(&scenario, 0);
    let shared = purses(&report.deal);
    // £500 pays back what was put in, a quarter of it, £125, to the council: £5,000 less £125; £15,000 less £1,000, with £500 given
    // away and £375 of it come back.
    let rows: Vec<String> = shared.rows.iter().map(told).collect();
    assert_eq!(
        rows,
        [
            "Council: 25\u{a0}%, 0\u{a0}%, £0, −£20,000, −£4,880",
            "Trust: 75\u{a0}%, 50\u{a0}%, £4,000, £1,000, −£14,100"
        ]
    );
    // From −£20,000 to £1,000: 15,125 and 5,875 of 21,000.
    assert_eq!(shared.zero, 952);
    let ends: Vec<[i32; 2]> = shared.rows.iter().map(|row| row.ends.clone().map(|(at, _)| at)).collect();
    assert_eq!(ends, [[0, 720], [1000, 280]]);
    // Who is named in the deal has a row, so that what is put to 0 can be put back.
    scenario["deal"]["contributions"]["police"] = json!(0);
    let (report, _) = report_of(&scenario, 0);
    let told: Option<String> = purses(&report.deal).rows.get(2).map(told);
    assert_eq!(told.as_deref(), Some("Police: 0\u{a0}%, 0\u{a0}%, £0, £0, £0"));
}

/// The amounts are read off the table; the council and the hospital, prisons and the national fund have most of ten.
#[test]
fn a_narrow_drawing_of_many_agencies_begins_with_those_that_have_most_at_stake() {
    let (report, _) = report_of(&preset("whole-place-deal"), 0);
    let all = purses(&report.deal);
    let most: Vec<&str> = all.rows.iter().filter(|row| !row.is_lesser).map(|row| row.name.as_str()).collect();
    let expected = [
        "Council",
        "Hospital trust",
        "Courts, youth justice and prisons (national)",
        "National government fund",
    ];
    assert_eq!(most, expected);
    assert_eq!(report.deal.drawing.rest(true).map(|[more, _]| more), Some("6 more agencies"));
    let (face, foreign) = (Face::arial(), Foreign::default());
    let drawn = |width, is_whole| {
        let layout =
            laid_out(&report.deal.drawing, &Room { width, face: &face, foreign: &foreign, is_whole });
        let rows = layout.marks.iter().filter(|mark| matches!(mark, Mark::Row(_))).count();
        (rows, layout.boxes.len())
    };
    // Boxes, two to an agency, stand where there is room for them beside the amounts.
    assert_eq!([drawn(9000, false), drawn(3350, false), drawn(3350, true)], [(10, 20), (4, 0), (10, 0)]);
    let (few, _) = report_of(&preset("frequent-ae"), 0);
    assert_eq!(few.deal.drawing.rest(true), None);
}

/// The figures are those of the preset's own summary and of the table in docs/presets.md, which other tests hold to the results.
#[test]
fn below_the_charts_stands_what_partners_lack_and_how_good_the_drive_would_have_to_be() {
    let (place, _) = report_of(&preset("whole-place-deal"), 0);
    assert!(
        place
            .deal
            .note
            .as_ref()
            .is_some_and(|note| note.contains("£6.9\u{a0}million short of what they put in"))
    );
    let (families, _) = report_of(&preset("families"), 0);
    let drive = families.comparison.outputs.note.as_deref().expect("it has a drive");
    assert!(drive.contains("each output 2.6\u{a0}% cheaper a year"), "{drive}");
    assert_eq!(report_of(&self::place(), 0).0.comparison.outputs.note, None, "it has none");
}
