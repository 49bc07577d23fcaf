//! JSON is read and written as an independent reader and writer do.

use outcomes_calculator::data::presets::PRESETS;
use outcomes_calculator::scenario::json::read;
use outcomes_calculator::scenario::json::write;
use outcomes_calculator::scenario::node::Node;
use proptest::prelude::*;

fn number(text: &str) -> f64 {
    text.parse().unwrap()
}

fn shown(number: f64) -> String {
    serde_json::to_string(&Node::Number(number)).unwrap()
}

#[test]
fn every_preset_reads_as_it_does_elsewhere() {
    for preset in PRESETS {
        let expected: Node = serde_json::from_str(preset.text()).unwrap();
        assert_eq!(read(preset.text(), &number).as_ref(), Ok(&expected));
        for has_lines in [true, false] {
            let text = write(&expected, has_lines, &shown);
            assert_eq!(serde_json::from_str::<Node>(&text).unwrap(), expected);
        }
    }
}

#[test]
fn what_is_no_json_is_told_by_its_cause_and_line() {
    for (text, reason) in [
        ("", "EOF at line 1"),
        ("{\n\"a\": 1", "EOF at line 2"),
        ("{\"a\": \"b", "EOF at line 1"),
        ("[1,\n2,\n]", "trailing comma at line 3"),
        ("[1 2]", "expected `,` at line 1"),
        ("{\"a\" 1}", "expected `:` at line 1"),
        ("{a: 1}", "key must be a string at line 1"),
        ("{'a': 1}", "key must be a string at line 1"),
        ("[\"a\nb\"]", "control character at line 1"),
        ("[1]\n[2]", "trailing characters at line 2"),
        ("[01]", "expected value at line 1"),
        ("[1.]", "expected value at line 1"),
        ("[.5]", "expected value at line 1"),
        ("[+1]", "expected value at line 1"),
        ("[1e]", "expected value at line 1"),
        ("[NaN]", "expected value at line 1"),
        ("[undefined]", "expected value at line 1"),
        ("[\"\\x\"]", "invalid escape at line 1"),
        ("[\"\\u12g4\"]", "invalid escape at line 1"),
        ("[\"\\u+123\"]", "invalid escape at line 1"),
        ("[\"\\ud800\"]", "half a letter at line 1"),
        ("[\"\\udc00\"]", "half a letter at line 1"),
    ] {
        assert_eq!(read(text, &number), Err(reason.to_owned()), "{text}");
        assert!(serde_json::from_str::<serde_json::Value>(text).is_err(), "{text}");
    }
    let nested = |depth: usize| ["[".repeat(depth), "]".repeat(depth)].concat();
    assert!(read(&nested(64), &number).is_ok());
    assert!(read(&nested(65), &number).unwrap_err().contains("deeper"));
}

fn any_node() -> impl Strategy<Value = Node> {
    let leaf = prop_oneof![
        Just(Node::Null),
        any::<bool>().prop_map(Node::Flag),
        any::<f64>().prop_filter("finite", |number| number.is_finite()).prop_map(Node::Number),
        any::<String>().prop_map(Node::Text),
        "[\\x00-\\x7f\"\\\\]{0,9}".prop_map(Node::Text),
    ];
    leaf.prop_recursive(4, 40, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Node::List),
            prop::collection::vec((any::<String>(), inner), 0..6).prop_map(Node::Object),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_value_comes_back_and_reads_elsewhere(node in any_node(), has_lines: bool) {
        let text = write(&node, has_lines, &shown);
        prop_assert_eq!(read(&text, &number), Ok(node.clone()));
        prop_assert_eq!(serde_json::from_str::<Node>(&text).unwrap(), node);
    }

    /// Whatever is written between, the two readers agree on what is JSON.
    #[test]
    fn any_text_is_read_or_refused_as_elsewhere(text in "[\\[\\]{}:,\"0-9eE.+\\- \\\\untrlfasbu/\n\t]{0,24}") {
        let own = read(&text, &|text| text.parse().unwrap_or(f64::NAN));
        let other = serde_json::from_str::<Node>(&text);
        let is_large = own.as_ref().is_ok_and(|node| format!("{node:?}").contains("inf"));
        prop_assert!(own.is_ok() == other.is_ok() || is_large, "{}: {:?} {:?}", text, own, other);
    }
}
