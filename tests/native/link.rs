//! A share link gives back the scenario it was made from, to the bit; any other text gives a clear fault.

use outcomes_calculator::data::presets::PRESETS;
use outcomes_calculator::data::presets::preset;
use outcomes_calculator::scenario::Scenario;
use outcomes_calculator::scenario::edit::Edit;
use outcomes_calculator::scenario::link::MOST_CHARACTERS;
use outcomes_calculator::scenario::link::decode;
use outcomes_calculator::scenario::link::encode;
use outcomes_calculator::scenario::link::value;
use outcomes_calculator::scenario::node::Node;
use outcomes_calculator::scenario::read::read;
use outcomes_calculator::text::Language;
use outcomes_calculator::text::link::LinkFault;
use proptest::prelude::*;

fn root_of(text: &str) -> Node {
    read(text.as_bytes()).unwrap().root().clone()
}

fn root_of_preset(id: &str) -> Option<Node> {
    preset(id).map(root_of)
}

fn link_of(scenario: &Scenario) -> String {
    let roots: Vec<(&str, Node)> = PRESETS.iter().map(|preset| (preset.id, root_of(preset.text()))).collect();
    let bases: Vec<(&str, &Node)> = roots.iter().map(|(id, root)| (*id, root)).collect();
    encode(scenario, &bases).unwrap()
}

/// Equal numbers have equal bits here; `==` would let −0 pass for 0.
fn bits(node: &Node) -> String {
    match node {
        Node::Number(number) => format!("{:x}", number.to_bits()),
        Node::List(entries) => format!("{:?}", entries.iter().map(bits).collect::<Vec<_>>()),
        Node::Object(fields) => {
            format!("{:?}", fields.iter().map(|(key, value)| (key, bits(value))).collect::<Vec<_>>())
        }
        Node::Null | Node::Flag(_) | Node::Text(_) => format!("{node:?}"),
    }
}

#[track_caller]
fn assert_comes_back(scenario: &Scenario) -> String {
    let link = link_of(scenario);
    let found = decode(&link, root_of_preset).unwrap().unwrap();
    assert_eq!(bits(found.root()), bits(scenario.root()));
    assert!(link.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"=.-_".contains(&byte)), "{link}");
    link
}

#[test]
fn a_preset_comes_back_from_a_short_link() {
    for preset in PRESETS {
        let link = assert_comes_back(&Scenario::new(root_of(preset.text())));
        assert!(link.starts_with(&format!("s=1.{}.", preset.id)) && link.len() < 50, "{link}");
    }
}

#[test]
fn a_preset_comes_back_from_nothing_and_from_every_other_preset() {
    for preset in PRESETS {
        let scenario = Scenario::new(root_of(preset.text()));
        let alone = encode(&scenario, &[]).unwrap();
        assert!(alone.starts_with("s=3..") && alone.len() * 2 < preset.text().len(), "{}", alone.len());
        assert_eq!(decode(&alone, |_| None).unwrap().unwrap(), scenario);
        for other in PRESETS {
            let base = root_of(other.text());
            let link = encode(&scenario, &[(other.id, &base)]).unwrap();
            assert_eq!(decode(&link, root_of_preset).unwrap().unwrap(), scenario);
        }
    }
}

#[test]
fn edits_of_each_kind_come_back_and_cost_little() {
    let scenario = Scenario::new(root_of(PRESETS[0].text()));
    let agency = Node::Object(vec![("id".into(), Node::Text("charity".into()))]);
    let edits = [
        Edit::SetNumber { path: "services.ae.unit_cost".into(), value: 123.45 },
        Edit::SetNumber { path: "services.ae.growth".into(), value: 0.1 + 0.2 },
        Edit::Put { path: "title".into(), value: Node::Text("Ein lle ni – £".into()) },
        Edit::Put { path: "agencies.charity".into(), value: agency.clone() },
        Edit::Put { path: "agencies.4".into(), value: agency },
        Edit::Remove { path: "services.ae".into() },
        Edit::Remove { path: "summary".into() },
    ];
    let mut all = scenario.clone();
    for edit in edits {
        let Ok(edited) = scenario.with(&edit) else { continue };
        let link = assert_comes_back(&edited);
        assert!(link.len() < 110, "{edit:?}: {link}");
        all = all.with(&edit).unwrap_or(all);
        assert_comes_back(&all);
    }
    assert_ne!(all, scenario);
}

/// Made by a second writer of the format, not by this one.
#[test]
fn a_link_of_the_first_release_opens_the_same_scenario() {
    let link = "s=1..wtBbGx8i7DABCAIBBhVvdXRjb21lcy1jYWxjdWxhdG9yLzECBgNUZWE";
    let root = root_of(r#"{"format": "outcomes-calculator/1", "title": "Tea"}"#);
    assert_eq!(decode(link, |_| None).unwrap().unwrap().root(), &root);
    assert_eq!(encode(&Scenario::new(root), &[]).unwrap(), link);
}

/// The same for packed links: the letters below may not change.
#[test]
fn a_packed_link_opens_for_ever() {
    let root = root_of(&format!(
        r#"{{"format": "outcomes-calculator/1", "title": "{}", "appraisal": {{"years": 12}}}}"#,
        "Tea and toast. ".repeat(40)
    ));
    let link = "s=3..QET7b8S-jTLU_QT-93SyfXlzAvqVhyrdnz2VbGtjeglFKiXpsC04XRIvqe6Ylkv-2IlvhS4flnaO1WR6DuU7XYo";
    assert_eq!(encode(&Scenario::new(root.clone()), &[]).unwrap(), link);
    assert_eq!(decode(link, |_| None).unwrap().unwrap().root(), &root);
}

#[test]
fn a_link_stands_among_other_parts_of_a_fragment() {
    let scenario = Scenario::new(root_of(PRESETS[1].text()));
    let link = link_of(&scenario);
    for fragment in [format!("#{link}"), format!("#embed&lang=cy&{link}"), format!("{link}&frame")] {
        assert_eq!(decode(&fragment, root_of_preset).unwrap().unwrap(), scenario);
    }
    assert_eq!(decode("#embed&preset=families", root_of_preset).unwrap(), None);
    assert_eq!(value("preset=families&frame", "preset"), Some("families"));
}

#[test]
fn a_link_with_one_letter_changed_or_cut_is_damaged() {
    let changed = Scenario::new(root_of(PRESETS[0].text()))
        .with(&Edit::SetNumber { path: "services.ae.unit_cost".into(), value: 99.5 })
        .unwrap();
    let link = link_of(&changed);
    let start = link.rfind('.').unwrap() + 1;
    for place in start..link.len() {
        let other = if link.as_bytes()[place] == b'A' { "B" } else { "A" };
        let wrong = format!("{}{other}{}", &link[..place], &link[place + 1..]);
        assert_eq!(decode(&wrong, root_of_preset), Err(LinkFault::Damaged), "{wrong}");
        assert_eq!(decode(&link[..place], root_of_preset), Err(LinkFault::Damaged), "{place}");
    }
}

#[test]
fn each_thing_that_can_be_wrong_is_told() {
    let link = link_of(&Scenario::new(root_of(PRESETS[0].text())));
    let (_, difference) = link.rsplit_once('.').unwrap();
    let long = format!("s=1..{}", "A".repeat(MOST_CHARACTERS));
    for (fragment, expected) in [
        ("s=".to_owned(), LinkFault::Damaged),
        ("s=1".to_owned(), LinkFault::Damaged),
        ("s=1.frequent-ae".to_owned(), LinkFault::Damaged),
        (format!("s=2.frequent-ae.{difference}"), LinkFault::Newer),
        (format!("s=x.frequent-ae.{difference}"), LinkFault::Damaged),
        (format!("s=1.gone.{difference}"), LinkFault::UnknownPreset("gone".into())),
        (format!("s=1.families.{difference}"), LinkFault::ChangedPreset("families".into())),
        (long, LinkFault::TooLong),
    ] {
        let fault = decode(&fragment, root_of_preset).unwrap_err();
        assert_eq!(fault, expected, "{fragment:.60}");
        let (english, welsh) = (fault.message(Language::English), fault.message(Language::Welsh));
        assert!(english.ends_with('.') && welsh.ends_with('.') && english != welsh);
    }
}

#[test]
fn better_words_in_a_preset_leave_its_links_whole_and_other_numbers_do_not() {
    let base = Scenario::new(root_of(PRESETS[0].text()));
    let mine = base.with(&Edit::SetNumber { path: "services.ae.volume".into(), value: 90_000.0 }).unwrap();
    let link = encode(&mine, &[("frequent-ae", base.root())]).unwrap();
    let reworded = base.with(&Edit::Put { path: "title".into(), value: Node::Text("New".into()) }).unwrap();
    let found = decode(&link, |_| Some(reworded.root().clone())).unwrap().unwrap();
    assert_eq!(found.number("services.ae.volume"), Some(90_000.0));
    let renumbered = base.with(&Edit::SetNumber { path: "services.ae.growth".into(), value: 0.02 }).unwrap();
    assert!(decode(&link, |_| Some(renumbered.root().clone())).is_err());
}

#[test]
fn a_scenario_too_large_for_a_link_is_told_so() {
    let letters = (0..9_000_u32).map(|place| {
        format!("{:08x}", place.wrapping_mul(0x9e37_79b9).rotate_left(place % 31) ^ place.pow(2))
    });
    let long = Node::Text(letters.collect());
    let root = Node::Object(vec![("summary".into(), long)]);
    assert_eq!(encode(&Scenario::new(root), &[]), Err(LinkFault::TooLong));
}

fn any_number() -> impl Strategy<Value = f64> {
    prop_oneof![
        any::<f64>().prop_filter("finite", |number| number.is_finite()),
        (-1_000_000_000_i64..1_000_000_000, 0..11_u32).prop_map(|(whole, decimals)| {
            // As a person types it: a decimal is the double nearest to it.
            let text = format!("{whole}e-{decimals}");
            text.parse().unwrap()
        }),
        Just(-0.0),
        Just(9_007_199_254_740_993.0),
    ]
}

fn any_node() -> impl Strategy<Value = Node> {
    let key = prop_oneof![
        Just("id".to_owned()),
        Just("services".to_owned()),
        Just("a".to_owned()),
        any::<String>()
    ];
    let leaf = prop_oneof![
        Just(Node::Null),
        any::<bool>().prop_map(Node::Flag),
        any_number().prop_map(Node::Number),
        "[a-c]".prop_map(Node::Text),
        any::<String>().prop_map(Node::Text),
    ];
    leaf.prop_recursive(4, 40, 6, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Node::List),
            prop::collection::vec((key.clone(), inner), 0..6).prop_map(Node::Object),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    /// Keys twice, keys in another order, lists that share ids: whatever JSON allows.
    #[test]
    fn any_scenario_comes_back_from_any_base(base in any_node(), scenario in any_node()) {
        let link = encode(&Scenario::new(scenario.clone()), &[("base", &base)]).unwrap();
        let found = decode(&link, |_| Some(base.clone())).unwrap().unwrap();
        prop_assert_eq!(bits(found.root()), bits(&scenario));
    }

    #[test]
    fn any_text_is_read_or_told(text in any::<String>(), letters in "[A-Za-z0-9_-]{0,80}") {
        let _ = decode(&text, root_of_preset);
        let _ = decode(&format!("s=1..{letters}"), root_of_preset);
        let from_preset = format!("s=1.frequent-ae.{letters}");
        prop_assert!(decode(&from_preset, root_of_preset).is_err());
    }
}

/// −0 is not 0 to the bit, and a change from one to the other is a change, however deep it stands.
#[test]
fn a_change_of_sign_of_nothing_comes_back() {
    let deep = |number: f64| {
        let list = Node::List(vec![Node::Number(number)]);
        [Node::Number(number), list.clone(), Node::Object(vec![("a".into(), list)])]
    };
    for (base, node) in deep(0.0).into_iter().zip(deep(-0.0)) {
        let link = encode(&Scenario::new(node.clone()), &[("base", &base)]).unwrap();
        let found = decode(&link, |_| Some(base.clone())).unwrap().unwrap();
        assert_eq!(bits(found.root()), bits(&node));
    }
}

#[test]
fn a_link_as_long_as_is_allowed_is_read_and_a_longer_one_is_not() {
    // As long as a link may be it is read, and is damaged; longer it is not.
    let read = |letters: usize| decode(&format!("s=1..{}", "A".repeat(letters - 3)), |_| None);
    assert_eq!(read(MOST_CHARACTERS), Err(LinkFault::Damaged));
    assert_eq!(read(MOST_CHARACTERS + 1), Err(LinkFault::TooLong));
}

/// Without a preset no preset can have changed.
#[test]
fn steps_from_a_preset_lead_nowhere_from_nothing() {
    let link = link_of(&Scenario::new(root_of(PRESETS[0].text())));
    let (_, difference) = link.rsplit_once('.').unwrap();
    assert_eq!(decode(&format!("s=1..{difference}"), root_of_preset), Err(LinkFault::Damaged));
}
