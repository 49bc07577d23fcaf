//! A preset and any edits of it, one after another.

use std::sync::LazyLock;

use outcomes_calculator::scenario::Scenario;
use outcomes_calculator::scenario::edit::Edit;
use outcomes_calculator::scenario::node::Node;
use outcomes_calculator::scenario::path::Path;

use super::input::Input;
use super::link::comes_back;
use super::outcome::tell;
use super::outcome::try_out;
use super::paths::gather;
use super::paths::joined;
use super::presets;
use super::size;

const MOST_EDITS: usize = 12;
/// The most values that one edit puts in.
const MOST_PUT: usize = 200;

/// Names that no preset need have, and names of nothing.
const NAMES: &[&str] = &[
    "agencies",
    "services",
    "groups",
    "outcomes",
    "ranges",
    "redesign",
    "efficiency",
    "deal",
    "levers",
    "costs",
    "values",
    "effects",
    "adds",
    "use",
    "paid_by",
    "falls_to",
    "take_up",
    "amount",
    "price_year",
    "unit_cost",
    "volume",
    "people",
    "turnover",
    "drop_off",
    "rollout",
    "deflators",
    "discounting",
    "rate",
    "cash_step",
    "share_back",
    "surplus",
    "contributions",
    "multi_agency",
    "frequent_users",
    "network",
    "space",
    "id",
    "path",
    "low",
    "high",
    "0",
    "1",
    "2024",
    "",
    "-1",
    "18446744073709551616",
];
const NUMBERS: &[f64] = &[
    0.0,
    -0.0,
    1.0,
    0.5,
    2.0,
    10.0,
    60.0,
    -10.0,
    0.2,
    -0.2,
    1990.0,
    2026.0,
    2100.0,
    1e12,
    -1e12,
    1e-12,
    0.005,
    5e-324,
    1e-300,
    2.5,
    1e13,
    f64::MAX,
    f64::NAN,
    f64::INFINITY,
    f64::NEG_INFINITY,
];
const WORDS: &[&str] = &[
    "",
    "A",
    "F",
    "once",
    "year",
    "person",
    "person-year",
    "volunteer-year",
    "fiscal",
    "social",
    "economic",
    "nhs",
    "green-book-2026",
    "reinvest",
    "everyone",
    "groups",
    "uniform",
    "outcomes-calculator/1",
];

/// The presets with two ranges each: more only take longer.
static PRESETS: LazyLock<Vec<Scenario>> = LazyLock::new(|| {
    let all = presets().into_iter().map(|(_, root)| {
        let ranges = root.get("ranges").map_or(&[][..], Node::entries).iter().take(2).cloned().collect();
        let put = Edit::Put { path: "ranges".into(), value: Node::List(ranges) };
        Scenario::new(root).with(&put).expect("a preset may have ranges")
    });
    all.collect()
});

/// Makes the edits; whether a changed scenario came to an evaluation.
pub fn run(bytes: &[u8]) -> bool {
    let mut input = Input(bytes);
    let mut scenario = input.pick(&PRESETS).clone();
    let mut is_changed = false;
    for _ in 0..MOST_EDITS {
        if input.is_empty() {
            break;
        }
        let edit = choose_edit(scenario.root(), &mut input);
        match scenario.with(&edit) {
            Ok(edited) => {
                assert_made(&edited, &edit);
                is_changed |= edited != scenario;
                scenario = edited;
            }
            Err(faults) => {
                let [fault] = &faults[..] else { panic!("{faults:?}") };
                assert_eq!((fault.kind.code(), &fault.path), ("path", &edit.path().to_string()));
                tell(&faults);
            }
        }
    }
    let is_evaluated = try_out(&scenario);
    if is_evaluated {
        comes_back(&scenario);
    }
    is_changed && is_evaluated
}

fn assert_made(edited: &Scenario, edit: &Edit) {
    if let Edit::SetNumber { path, value } = edit {
        let found = edited.number(&path.to_string()).map(f64::to_bits);
        assert_eq!(found, Some(value.to_bits()), "{edit:?} made {:?}", edited.root());
    }
}

fn choose_edit(root: &Node, input: &mut Input) -> Edit {
    let kind = input.byte() % 8;
    if kind < 3 {
        return nudge(root, input);
    }
    let written = choose_path(root, input);
    let path = Path::parse(&written);
    assert_eq!(path.to_string(), written);
    match kind {
        3 | 4 => Edit::SetNumber { path, value: choose_number(input) },
        5 | 6 => Edit::Put { path, value: choose_value(root, input) },
        _ => Edit::Remove { path },
    }
}

/// A number that stands, made up to twice as large.
fn nudge(root: &Node, input: &mut Input) -> Edit {
    let mut paths = Vec::new();
    gather(root, "", &mut paths);
    let numbers = paths.iter().filter_map(|(path, node)| Some((path, node.as_number()?)));
    let numbers: Vec<(&String, f64)> = numbers.collect();
    let (path, value) =
        numbers.get(input.place(numbers.len())).map_or((String::new(), 0.0), |(path, value)| {
            ((*path).clone(), value * f64::from(input.byte()) / 128.0)
        });
    Edit::SetNumber { path: path.into(), value }
}

/// A path of the scenario, or one that goes on from it, or any.
fn choose_path(root: &Node, input: &mut Input) -> String {
    let mut path = String::new();
    let how = input.byte() % 8;
    if how < 7 {
        let mut paths = Vec::new();
        gather(root, "", &mut paths);
        path = paths.get(input.place(paths.len())).map(|(path, _)| path.clone()).unwrap_or_default();
    }
    if how >= 5 {
        for _ in 0..=input.byte() % 3 {
            path = joined(&path, input.pick(NAMES));
        }
    }
    if how == 6 {
        path = joined(&path, &input.text());
    }
    path
}

fn choose_number(input: &mut Input) -> f64 {
    match input.byte() % 4 {
        0 | 1 => *input.pick(NUMBERS),
        2 => f64::from(input.byte()) / 256.0,
        _ => input.number(),
    }
}

fn choose_value(root: &Node, input: &mut Input) -> Node {
    match input.byte() % 8 {
        0 => Node::Null,
        1 => Node::Flag(input.byte() > 127),
        2 => Node::Number(choose_number(input)),
        3 => Node::Text((*input.pick(WORDS)).to_owned()),
        4 => Node::Text(input.text()),
        5 => {
            let name = (*input.pick(NAMES)).to_owned();
            let value = Node::Number(choose_number(input));
            if input.byte() > 127 { Node::List(vec![value]) } else { Node::Object(vec![(name, value)]) }
        }
        _ => {
            let mut paths = Vec::new();
            gather(root, "", &mut paths);
            let copied = paths.get(input.place(paths.len())).map(|(_, value)| (*value).clone());
            copied.filter(|value| size(value) <= MOST_PUT).unwrap_or(Node::Null)
        }
    }
}
