//! Validation, and evaluation where there is no fault: whatever is said is finite, and nothing panics.

use std::collections::HashMap;

use outcomes_calculator::model;
use outcomes_calculator::report::plain::report;
use outcomes_calculator::scenario::Scenario;
use outcomes_calculator::scenario::fault::Fault;
use outcomes_calculator::scenario::node::Node;
use outcomes_calculator::scenario::validate::validate;
use outcomes_calculator::text::Language;
use outcomes_calculator::uncertainty::draws::Draws;
use outcomes_calculator::uncertainty::evaluate::evaluate;

/// What an evaluation may cost: years by services by groups, outcomes and agencies.
const MOST_WORK: f64 = 20_000.0;
/// The same with every range: switching values are searched for, one evaluation after another.
const MOST_RANGED_WORK: f64 = 2_000.0;

/// Validates a scenario, evaluates it where it has no fault, and says whether it did.
pub fn try_out(scenario: &Scenario) -> bool {
    let appraisal = match validate(scenario) {
        Ok(appraisal) => appraisal,
        Err(faults) => {
            assert!(!faults.is_empty(), "refused without a fault");
            tell(&faults);
            return false;
        }
    };
    let work = work(scenario);
    if work > MOST_WORK {
        return false;
    }
    let results = if work * many(scenario, "ranges") > MOST_RANGED_WORK {
        model::evaluate::evaluate(&appraisal)
    } else {
        evaluate(&appraisal, Draws { count: 4, seed: 1 })
    };
    assert_finite(&format!("{results:?}"));
    for language in [Language::English, Language::Welsh] {
        assert_ne!(report(scenario, &results, language), "");
    }
    true
}

/// Every fault has a message in each language.
pub fn tell(faults: &[Fault]) {
    for fault in faults {
        for language in [Language::English, Language::Welsh] {
            assert_ne!(fault.kind.message(&fault.path, language), "", "{fault:?}");
        }
    }
}

fn work(scenario: &Scenario) -> f64 {
    let users = many(scenario, "groups") + many(scenario, "outcomes") + many(scenario, "agencies");
    scenario.number("appraisal.years").unwrap_or(60.0) * many(scenario, "services") * users
}

fn many(scenario: &Scenario, list: &str) -> f64 {
    let entries = scenario.root().get(list).map_or(0, |list| list.entries().len());
    f64::from(u32::try_from(entries).expect("a list has at most 200"))
}

/// Fails where a number in the text of a debugger, outside quotation marks, is infinite or none.
fn assert_finite(text: &str) {
    let mut left = text;
    let mut seen = HashMap::new();
    while let Some(at) = left.find('"') {
        count(&left[..at], &mut seen);
        left = after_quotation(&left[at + 1..]);
    }
    count(left, &mut seen);
    assert!(seen.is_empty(), "{seen:?} numbers are not finite");
}

fn count<'a>(text: &'a str, seen: &mut HashMap<&'a str, usize>) {
    for word in text.split(|letter: char| !letter.is_alphanumeric() && letter != '_') {
        if word == "inf" || word == "NaN" {
            *seen.entry(word).or_default() += 1;
        }
    }
}

/// What comes after a text whose opening mark has been read.
fn after_quotation(text: &str) -> &str {
    let mut is_escaped = false;
    for (at, letter) in text.char_indices() {
        match letter {
            _ if is_escaped => is_escaped = false,
            '\\' => is_escaped = true,
            '"' => return &text[at + 1..],
            _ => {}
        }
    }
    ""
}

/// A value whose numbers are told by their bits: `==` would let −0 pass for 0.
pub fn bits(node: &Node) -> String {
    match node {
        Node::Number(number) => format!("{:x}", number.to_bits()),
        Node::List(entries) => format!("[{}]", entries.iter().map(bits).collect::<Vec<_>>().join(",")),
        Node::Object(fields) => {
            let fields = fields.iter().map(|(key, value)| format!("{key:?}:{}", bits(value)));
            format!("{{{}}}", fields.collect::<Vec<_>>().join(","))
        }
        Node::Null | Node::Flag(_) | Node::Text(_) => format!("{node:?}"),
    }
}
