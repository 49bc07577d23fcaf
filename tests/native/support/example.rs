//! Worked examples of `tests/golden/`, and the plain place that they are worked in.

use std::fs;
use std::path::Path;

use serde_json::Value;
use serde_json::json;

use super::number;

/// A worked example: what goes in, what should come out, how near.
pub struct Example(pub Value);

impl Example {
    pub fn read(name: &str) -> Self {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(name);
        let example: Value = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
        for field in ["title", "source", "address", "licence"] {
            assert!(example[field].as_str().is_some_and(|text| !text.is_empty()), "{name} has no {field}");
        }
        Self(example)
    }

    pub fn input(&self, pointer: &str) -> f64 {
        number(&self.0["inputs"], pointer)
    }

    pub fn expected(&self, pointer: &str) -> f64 {
        number(&self.0["expected"], pointer)
    }

    pub fn tolerance(&self, name: &str) -> f64 {
        self.0["tolerance"][name].as_f64().unwrap()
    }
}

#[track_caller]
pub fn assert_within(found: f64, expected: f64, tolerance: f64) {
    assert!((found - expected).abs() <= tolerance, "found {found}, expected {expected} ± {tolerance}");
}

/// One year, one agency that pays for everything, nobody helped; grades count nothing.
pub fn place() -> Value {
    json!({
        "format": "outcomes-calculator/1",
        "title": "Worked example",
        "appraisal": { "start_year": 2015, "years": 1, "optimism_bias": false },
        "agencies": [{ "id": "council", "name": "Council", "kind": "local-authority" }],
        "services": [service("service", json!(1), 1.0)],
        "groups": [{ "id": "group", "name": "Group", "people": 1, "use": {} }],
        "outcomes": [],
        "redesign": { "take_up": { "group": { "reach": 1 } } }
    })
}

pub fn service(id: &str, unit_cost: impl Into<Value>, volume: f64) -> Value {
    json!({
        "id": id, "name": id, "output": "unit", "unit_cost": unit_cost.into(), "volume": volume,
        "paid_by": { "council": 1 }
    })
}
