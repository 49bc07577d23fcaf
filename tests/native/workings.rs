//! Each headline figure can be explained, down to what was entered, and the explanation adds up to the figure's bits.

use outcomes_calculator::data::presets::PRESETS;
use outcomes_calculator::model::views::internal_rate_of_return;
use outcomes_calculator::model::views::payback;
use outcomes_calculator::report::workings::Operation;
use outcomes_calculator::report::workings::Term;
use outcomes_calculator::report::workings::Workings;
use outcomes_calculator::scenario::Scenario;
use outcomes_calculator::scenario::node::Node;
use outcomes_calculator::scenario::row::Unit;
use outcomes_calculator::text::Language;
use serde_json::Value;

use crate::support::appraisal;
use crate::support::results;

/// Every scenario that the figures are explained of: the presets, and those that the presets leave corners of.
fn scenarios() -> Vec<(String, Value)> {
    let mut all: Vec<(String, Value)> = PRESETS
        .iter()
        .map(|preset| (preset.id.to_owned(), serde_json::from_str(preset.text()).unwrap()))
        .collect();
    for (name, text) in [
        ("adds-start-stages", include_str!("../independent/adds-start-stages.json")),
        ("deal-outcome-payments", include_str!("../independent/deal-outcome-payments.json")),
        ("cost-growth-people", include_str!("../independent/cost-growth-people.json")),
        ("costs-to-targeting-only", include_str!("../independent/costs-to-targeting-only.json")),
        ("grades-own", include_str!("../independent/grades-own.json")),
        ("net-engaged-levers", include_str!("../independent/net-engaged-levers.json")),
        ("output-values-drive", include_str!("../independent/output-values-drive.json")),
        ("price-growth-released", include_str!("../independent/price-growth-released.json")),
        ("shortfall-however-shared", include_str!("../independent/shortfall-however-shared.json")),
        ("efficiency-all", include_str!("../independent/efficiency-all.json")),
        ("health-flat-rate", include_str!("../independent/health-flat-rate.json")),
        ("negatives-uncorrected", include_str!("../independent/negatives-uncorrected.json")),
        ("scope-mixed", include_str!("../independent/scope-mixed.json")),
    ] {
        let file: Value = serde_json::from_str(text).unwrap();
        all.push((name.to_owned(), file["scenario"].clone()));
    }
    all.push(("good".to_owned(), serde_json::from_str(include_str!("../faults/good.json")).unwrap()));
    all
}

fn scenario_of(json: &Value) -> Scenario {
    let root: Node = serde_json::from_value(json.clone()).unwrap();
    Scenario::new(root)
}

fn at_path<'a>(json: &'a Value, path: &str) -> &'a Value {
    json.pointer(&format!("/{}", path.replace('.', "/"))).unwrap_or_else(|| panic!("nothing at {path}"))
}

#[test]
fn every_figure_of_every_scenario_is_its_working_bit_for_bit() {
    for (name, json) in scenarios() {
        let (scenario, appraisal, results) = (scenario_of(&json), appraisal(&json), results(&json));
        let workings = Workings::new(&scenario, &appraisal);
        for figure in workings.figures() {
            let found = workings.explain(&figure, &[], 0, Language::English).unwrap().value;
            let expected = at_path(&results, &figure).as_f64();
            assert_eq!(
                found.map(f64::to_bits),
                expected.map(f64::to_bits),
                "{name}: {figure}: {found:?}, not {expected:?}"
            );
        }
    }
}

/// The figures that METHOD.md sections 10 to 12 call headline figures.
#[test]
fn every_headline_figure_is_explained() {
    for (name, json) in scenarios() {
        let (scenario, appraisal, results) = (scenario_of(&json), appraisal(&json), results(&json));
        let figures = Workings::new(&scenario, &appraisal).figures();
        let mut headlines = Vec::new();
        for view in ["views", "efficiency_views"] {
            for (which, figures) in results[view].as_object().unwrap() {
                let names = figures.as_object().unwrap().keys().filter(|name| *name != "net_flow");
                headlines.extend(names.map(|name| format!("{view}.{which}.{name}")));
            }
        }
        for (pathway, figures) in results["pathways"].as_object().unwrap() {
            for (name, value) in figures.as_object().unwrap() {
                if value.is_number() {
                    headlines.push(format!("pathways.{pathway}.{name}"));
                }
            }
            let outcomes = figures["outcomes"].as_object().unwrap().keys();
            headlines.extend(outcomes.map(|id| format!("pathways.{pathway}.outcomes.{id}")));
        }
        for (id, group) in results["groups"].as_object().unwrap() {
            let numbers = group.as_object().unwrap().iter().filter(|(_, value)| value.is_number());
            headlines.extend(numbers.map(|(name, _)| format!("groups.{id}.{name}")));
        }
        headlines.extend(
            results["outcomes"].as_object().unwrap().keys().map(|id| format!("outcomes.{id}.total_credited")),
        );
        headlines.extend(
            results["deal"]["present_net"]
                .as_object()
                .unwrap()
                .keys()
                .map(|id| format!("deal.present_net.{id}")),
        );
        for view in ["public_value", "fiscal", "cashable"] {
            headlines.push(format!("levers.base.{view}"));
            let levers = results["levers"]["parts"].as_object().unwrap().keys();
            headlines.extend(levers.map(|lever| format!("levers.parts.{lever}.{view}")));
        }
        // Nobody knows how many would have reached what a comparison group has already taken off.
        let is_known = |path: &String| {
            let pointer = format!("/{}", path.replace('.', "/"));
            results.pointer(&pointer).is_none_or(|value| !path.contains(".outcomes.") || !value.is_null())
        };
        for headline in headlines.into_iter().filter(is_known) {
            assert!(figures.contains(&headline), "{name}: {headline}");
        }
    }
}

/// What comes of the numbers under a term, written here a second time.
fn again(operation: Operation, terms: &[f64]) -> Option<f64> {
    Some(match (operation, terms) {
        (Operation::Sum, terms) => terms.iter().fold(0.0, |sum, term| sum + term),
        (Operation::Product, [first, rest @ ..]) => rest.iter().fold(*first, |product, term| product * term),
        (Operation::Difference, [first, rest @ ..]) => rest.iter().fold(*first, |left, term| left - term),
        (Operation::Quotient, [_, 0.0]) => return None,
        (Operation::Quotient, [amount, whole]) => amount / whole,
        (Operation::Power, [base, times]) => {
            let mut power = 1.0;
            for _ in 0..times.to_string().parse::<usize>().unwrap() {
                power *= base;
            }
            power
        }
        (Operation::Rest, [term]) => 1.0 - term,
        (Operation::Raised, [term]) => 1.0 + term,
        (Operation::Together, [first, second]) => 1.0 - (1.0 - first) * (1.0 - second),
        (Operation::Least, [first, second]) => {
            if first < second {
                *first
            } else {
                *second
            }
        }
        (Operation::Greatest, [first, second]) => {
            if first > second {
                *first
            } else {
                *second
            }
        }
        (Operation::NotBelowZero, [term]) => {
            if *term > 0.0 {
                *term
            } else {
                0.0
            }
        }
        (Operation::Same, [term]) => *term,
        (Operation::WholeSteps, [before, after, step]) => ((before - after).max(0.0) / step + 1e-9).floor(),
        (Operation::Payback, flow) => return payback(flow.iter().copied()),
        (Operation::RateOfReturn, flow) => return internal_rate_of_return(flow),
        (operation, terms) => panic!("{operation:?} of {terms:?}"),
    })
}

/// Follows a term to the leaves along one way of many, checking each sum on it.
fn descend(workings: &Workings, json: &Value, figure: &str, mut turn: usize) -> Term {
    let mut at = Vec::new();
    loop {
        let term = workings.explain(figure, &at, 1, Language::English).unwrap();
        assert!(!term.label.is_empty(), "{figure} {at:?}");
        if term.count == 0 && term.operation == Operation::Sum {
            assert_eq!(term.value, Some(0.0), "{figure} {at:?}");
            return term;
        }
        if term.count == 0 {
            if term.operation == Operation::Entered {
                let path = term.path.clone().unwrap();
                assert_eq!(entered(json, &path), term.value, "{figure} {at:?}");
            } else {
                assert_eq!(term.operation, Operation::Fixed);
            }
            return term;
        }
        let under: Vec<f64> = term.terms.iter().filter_map(|term| term.value).collect();
        assert_eq!(under.len(), term.count, "{figure} {at:?}");
        let found = again(term.operation, &under).map(f64::to_bits);
        assert_eq!(found, term.value.map(f64::to_bits), "{figure} {at:?} {}", term.label);
        at.push(turn % term.count);
        turn /= term.count.max(2);
    }
}

/// The number at a path of a scenario, or the default that METHOD.md section 2 gives.
fn entered(json: &Value, path: &str) -> Option<f64> {
    let scenario = scenario_of(json);
    let found = scenario.number(path);
    if found.is_some() {
        return found;
    }
    let written = path.split('.').try_fold(json, |json, name| match json {
        Value::Array(entries) => entries
            .iter()
            .find(|entry| entry["id"] == name)
            .or_else(|| entries.get(name.parse::<usize>().ok()?)),
        other => other.get(name),
    });
    written?.as_f64()
}

#[test]
fn every_sum_on_the_way_down_adds_up_and_ends_in_what_was_entered() {
    let (mut entered, mut sourced, mut priced) = (0, 0, 0);
    for (_, json) in scenarios() {
        let (scenario, appraisal) = (scenario_of(&json), appraisal(&json));
        let workings = Workings::new(&scenario, &appraisal);
        for figure in workings.figures().iter().filter(|figure| !figure.starts_with("levers.parts")) {
            for turn in [0, 1, 77_777, 123_456_789, 987_654_321_987] {
                let leaf = descend(&workings, &json, figure, turn);
                entered += usize::from(leaf.operation == Operation::Entered);
                sourced += usize::from(leaf.source.is_some());
                priced += usize::from(leaf.price_year.is_some());
            }
        }
    }
    assert!(entered > 500 && sourced > 100 && priced > 10, "{entered} {sourced} {priced}");
}

#[test]
fn a_unit_cost_is_shown_with_its_price_year_and_its_source() {
    let json: Value = serde_json::from_str(PRESETS[0].text()).unwrap();
    let (scenario, appraisal) = (scenario_of(&json), appraisal(&json));
    let workings = Workings::new(&scenario, &appraisal);
    let group = json["groups"][0]["id"].as_str().unwrap();
    let term = workings.explain(&format!("groups.{group}.cost"), &[], 9, Language::English).unwrap();
    let mut leaves = Vec::new();
    let mut asked = vec![&term];
    while let Some(term) = asked.pop() {
        leaves.extend((term.count == 0).then_some(term));
        asked.extend(&term.terms);
    }
    let price = leaves.iter().find(|leaf| leaf.path.as_deref() == Some("services.ae.unit_cost")).unwrap();
    assert_eq!((price.value, price.unit, price.price_year), (Some(280.0), Unit::Pounds, Some(2024)));
    assert!(price.source.as_ref().unwrap().contains("Unit Costs of Health and Social Care"));
    let people = leaves.iter().find(|leaf| leaf.path == Some(format!("groups.{group}.people"))).unwrap();
    assert_eq!((people.unit, people.price_year), (Unit::People, None));
    assert!(leaves.iter().any(|leaf| leaf.label.starts_with("price index") && leaf.value == Some(96.6694)));
}

#[test]
fn what_is_not_there_is_not_explained() {
    let json: Value = serde_json::from_str(PRESETS[0].text()).unwrap();
    let (scenario, appraisal) = (scenario_of(&json), appraisal(&json));
    let workings = Workings::new(&scenario, &appraisal);
    for figure in ["", "views", "views.fiscal.net", "groups.nobody.cost"] {
        assert_eq!(workings.explain(figure, &[], 1, Language::English), None, "{figure}");
    }
    assert_eq!(workings.explain("views.fiscal.ratio", &[2], 1, Language::English), None);
    let closed = workings.explain("views.fiscal.ratio", &[], 0, Language::English).unwrap();
    assert_eq!((closed.terms.len(), closed.count), (0, 2));
}

#[test]
fn a_working_is_opened_only_so_far_and_the_rest_stays_closed() {
    let json: Value = serde_json::from_str(PRESETS[5].text()).unwrap();
    let (scenario, appraisal) = (scenario_of(&json), appraisal(&json));
    let workings = Workings::new(&scenario, &appraisal);
    let term = workings.explain("views.fiscal.net_present_value", &[], 1000, Language::Welsh).unwrap();
    let (mut terms, mut closed) = (0, 0);
    let mut asked = vec![&term];
    while let Some(term) = asked.pop() {
        terms += 1;
        closed += usize::from(term.count > term.terms.len());
        assert!(term.terms.is_empty() || term.terms.len() == term.count);
        asked.extend(&term.terms);
    }
    assert!(terms > 10_000 && terms <= 20_001 && closed > 0, "{terms} terms, {closed} closed");
    assert_eq!(term.label, "gwerth presennol net");
}
