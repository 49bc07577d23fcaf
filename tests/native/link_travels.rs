//! A link as it comes out of mail, chat and documents opens the same scenario, or says that it is damaged: never other numbers.

use outcomes_calculator::data::presets::PRESETS;
use outcomes_calculator::data::presets::preset;
use outcomes_calculator::scenario::Scenario;
use outcomes_calculator::scenario::edit::Edit;
use outcomes_calculator::scenario::link::MAIL_CHARACTERS;
use outcomes_calculator::scenario::link::clean;
use outcomes_calculator::scenario::link::decode;
use outcomes_calculator::scenario::link::encode;
use outcomes_calculator::scenario::link::value;
use outcomes_calculator::scenario::node::Node;
use outcomes_calculator::scenario::read::read;
use outcomes_calculator::text::Language;
use outcomes_calculator::text::link::LinkFault;
use serde_json::json;

use crate::support::appraisal;

fn root_of_preset(id: &str) -> Option<Node> {
    Some(read(preset(id)?.as_bytes()).unwrap().root().clone())
}

fn link_of(scenario: &Scenario) -> String {
    let roots: Vec<(&str, Node)> =
        PRESETS.iter().map(|preset| (preset.id, root_of_preset(preset.id).unwrap())).collect();
    let bases: Vec<(&str, &Node)> = roots.iter().map(|(id, root)| (*id, root)).collect();
    encode(scenario, &bases).unwrap()
}

/// A preset with one number changed, whose link is short.
fn short() -> Scenario {
    let families = Scenario::new(root_of_preset("families").unwrap());
    families.with(&Edit::SetNumber { path: "appraisal.years".into(), value: 7.0 }).unwrap()
}

/// A place of 5 services, 6 groups and 18 outcomes, whose link was of 5,774 characters when each number had its own bytes.
fn long() -> Scenario {
    let services = [
        ("ae", "A&E", "attendance"),
        ("beds", "Hospital beds", "day"),
        ("police", "Police", "incident"),
        ("courts", "Courts", "case"),
        ("hostels", "Hostels", "week"),
    ];
    let groups = [
        "Rough sleepers",
        "Care leavers",
        "Families on the edge",
        "Released prisoners",
        "Frail people",
        "Drinkers",
    ];
    let number = |seed: u32, most: u32| (seed * 7919 + 13) % most + 1;
    let share = |seed: u32, most: u32, whole: f64| f64::from(number(seed, most)) / whole;
    let outcome = |of: u32| {
        let group = of / 3;
        let effect = |service: u32| share(of * 5 + service, 60, 100.0);
        json!({
            "id": format!("outcome-{of}"),
            "name": format!("{}: {}", groups[group as usize], ["a settled home", "in work", "no return"][of as usize % 3]),
            "unit": "person",
            "group": format!("group-{group}"),
            "success": share(of, 60, 100.0),
            "deadweight": share(of + 40, 30, 100.0),
            "lasts": number(of + 7, 5),
            "source": format!("Needs assessment 2025, table {}", number(of, 20)),
            "effects": { services[of as usize % 5].0: effect(0), services[(of as usize + 2) % 5].0: effect(1), services[(of as usize + 3) % 5].0: effect(2) },
        })
    };
    let value = json!({
        "format": "outcomes-calculator/1",
        "title": "Northgate: working together",
        "appraisal": { "start_year": 2026, "years": 8 },
        "agencies": [{ "id": "council", "name": "Northgate Council", "kind": "local-authority" }, { "id": "nhs", "name": "Northgate Hospital", "kind": "nhs" }],
        "services": (0..).zip(services).map(|(place, (id, name, output))| json!({
            "id": id, "name": name, "output": output, "unit_cost": number(place, 500), "volume": 1_000_000 + number(place, 9_000),
            "growth": share(place, 40, 1000.0), "paid_by": { "council": 1, "nhs": number(place, 4) },
        })).collect::<Vec<_>>(),
        "groups": (0..).zip(groups).map(|(place, name)| json!({
            "id": format!("group-{place}"), "name": name, "people": number(place, 900),
            "use": (0..).zip(services).map(|(of, (id, ..))| (id.to_owned(), json!(share(place * 5 + of, 90, 10.0)))).collect::<serde_json::Map<_, _>>(),
        })).collect::<Vec<_>>(),
        "outcomes": (0..18_u32).map(outcome).collect::<Vec<_>>(),
        "redesign": {
            "delivery_years": 4,
            "take_up": (0..6).map(|group| (format!("group-{group}"), json!({ "reach": 0.5 }))).collect::<serde_json::Map<_, _>>(),
            "costs": [{ "name": "Navigators", "amount": 620_000, "per": "year", "paid_by": { "council": 1 } }],
            "levers": {},
        },
    });
    appraisal(&value);
    Scenario::new(serde_json::from_value(value).unwrap())
}

fn in_per_cent(text: &str) -> String {
    let letter = |byte: u8| match byte {
        b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => char::from(byte).to_string(),
        byte => format!("%{byte:02X}"),
    };
    text.bytes().map(letter).collect()
}

fn every_letter_in_per_cent(text: &str) -> String {
    text.bytes().fold(String::new(), |text, byte| text + &format!("%{byte:02x}"))
}

/// What a sentence or a page leaves behind a link.
const BEHIND: [(&str, &str); 24] = [
    ("a full stop", "."),
    ("two full stops", ".."),
    ("dots", "…"),
    ("three dots", "..."),
    ("a comma", ","),
    ("a bracket", ")"),
    ("a bracket and a stop", ")."),
    ("a square bracket", "]"),
    ("an angle", ">"),
    ("an angle as HTML", "&gt;"),
    ("a quote", "\""),
    ("a curly quote", "”"),
    ("a guillemet", "»"),
    ("an apostrophe", "'"),
    ("a semicolon", ";"),
    ("a colon", ":"),
    ("a bang", "!"),
    ("stars", "**"),
    ("a bracket in per cent", "%29"),
    ("a quote in per cent", "%22"),
    ("a curly quote in per cent", "%E2%80%9D"),
    ("a line and a word", "\r\n\r\nRegards"),
    ("an underscore", "_"),
    ("a dash", "-"),
];

/// What a program makes of a fragment without its `#`, by what did it.
fn travelled(link: &str) -> Vec<(&'static str, String)> {
    let whole = format!("{link}&lang=cy");
    let (half, rest) = whole.split_at(whole.len() / 2);
    let equals = whole.replace('=', "=3D");
    let lines: Vec<_> = equals.as_bytes().chunks(70).map(String::from_utf8_lossy).collect();
    let quoted = lines.join("=\r\n");
    let mut all = vec![
        ("percent-encoded", in_per_cent(&whole)),
        ("percent-encoded twice", in_per_cent(&in_per_cent(&whole))),
        ("percent-encoded three times", in_per_cent(&in_per_cent(&in_per_cent(&whole)))),
        ("every letter percent-encoded", every_letter_in_per_cent(&whole)),
        ("every letter percent-encoded twice", in_per_cent(&every_letter_in_per_cent(&whole))),
        ("& as HTML writes it", whole.replace('&', "&amp;")),
        ("& as HTML writes it twice", whole.replace('&', "&amp;amp;")),
        ("& as HTML writes it, percent-encoded", in_per_cent(&whole.replace('&', "&amp;"))),
        ("& as a number", whole.replace('&', "&#38;")),
        ("a bang before it", format!("!{whole}")),
        ("a bang and a slash before it", format!("!/{whole}")),
        ("broken into lines", format!("{half}\r\n{rest}")),
        ("broken into lines and quoted", format!("{half}\n> {rest}")),
        ("broken into lines, percent-encoded", in_per_cent(&format!("{half}\n{rest}"))),
        ("with blanks in it", format!("{half} {rest}")),
        ("with a blank as a plus", format!("{half}+{rest}")),
        ("with a soft hyphen", format!("{half}\u{ad}{rest}")),
        ("with a space without a width", format!("{half}\u{200b}{rest}")),
        ("with a key in capitals", whole.replacen("s=", "S=", 1)),
        ("tracked", format!("{whole}&utm_source=newsletter&utm_medium=email")),
        ("tracked with a question mark", format!("{whole}?utm_source=newsletter")),
        ("tracked by Facebook", format!("{whole}&fbclid=IwAR0s-1.families.AAAA")),
        ("with a second #", format!("{whole}#:~:text=saves")),
        ("with a second # and a link", format!("{whole}#?secret=abc")),
        ("quoted-printable", quoted),
    ];
    all.extend(BEHIND.map(|(name, behind)| (name, format!("{link}{behind}"))));
    all
}

#[test]
fn a_link_opens_the_same_numbers_whatever_carried_it() {
    for scenario in [short(), long()] {
        let link = link_of(&scenario);
        for (name, fragment) in travelled(&link) {
            // A word on a line of its own is told from the link only where the link says how long it is.
            if name == "a line and a word" && link.starts_with("s=1.") {
                assert_eq!(decode(&fragment, root_of_preset), Err(LinkFault::Damaged));
                continue;
            }
            let found = decode(&format!("#{fragment}"), root_of_preset);
            assert_eq!(found, Ok(Some(scenario.clone())), "{name}: {fragment:.90}");
        }
        let welsh = in_per_cent(&in_per_cent(&format!("{link}&lang=cy")));
        assert_eq!(value(&clean(&welsh), "lang"), Some("cy"));
    }
}

#[test]
fn a_link_that_lost_or_changed_letters_is_told_and_never_gives_other_numbers() {
    for scenario in [short(), long()] {
        let link = link_of(&scenario);
        let is_packed = link.starts_with("s=3.");
        let data = link.rfind('.').unwrap() + 1;
        for length in (data + 1..link.len()).step_by(if is_packed { 37 } else { 1 }) {
            let fault = decode(&format!("#{}", &link[..length]), root_of_preset).unwrap_err();
            assert_eq!(fault, if is_packed { LinkFault::Cut } else { LinkFault::Damaged }, "{length}");
            let said = Language::ALL.map(|language| fault.message(language));
            assert!(said[0].contains("cut short") && said[1].to_lowercase().contains("torrwyd"), "{said:?}");
        }
        for length in 3..data {
            assert!(decode(&format!("#{}", &link[..length]), root_of_preset).is_err(), "{}", &link[..length]);
        }
        assert!(decode(&link.to_lowercase(), root_of_preset).is_err());
        assert!(decode(&link.to_uppercase(), root_of_preset).is_err());
        for place in (data..link.len()).step_by(if is_packed { 41 } else { 1 }) {
            let other = if link.as_bytes()[place] == b'A' { "B" } else { "A" };
            let changed = format!("{}{other}{}", &link[..place], &link[place + 1..]);
            let without = format!("{}{}", &link[..place], &link[place + 1..]);
            for wrong in [changed, without] {
                let found = decode(&wrong, root_of_preset);
                // The last letter may hold bits that nothing hangs on.
                assert!(found.is_err() || found == Ok(Some(scenario.clone())), "{place}");
            }
        }
    }
}

#[test]
fn a_large_place_fits_in_a_link_that_mail_carries() {
    let address = "https://www.example.gov.uk/calculator/index.html#";
    let link = link_of(&long());
    assert!(link.len() + address.len() < MAIL_CHARACTERS, "{}", link.len());
}

#[test]
fn the_program_says_when_a_link_is_longer_than_mail_carries() {
    // Words that nothing foretells.
    let unlike = |seed: u64| -> String {
        let word = |place: u64| {
            (seed * 40 + place + 1)
                .wrapping_mul(0x9e37_79b9_7f4a_7c15)
                .rotate_left(23)
                .wrapping_mul(0xbf58_476d_1ce4_e5b9)
        };
        (0..20).map(word).fold(String::new(), |text, word| text + &format!("{word:x}"))
    };
    let mut value: serde_json::Value = serde_json::from_str(preset("families").unwrap()).unwrap();
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR"));
    for is_long in [false, true] {
        for (list, from) in [("services", 0), ("groups", 100), ("outcomes", 200)] {
            for (seed, entry) in (from..).zip(value[list].as_array_mut().unwrap()) {
                entry["source"] = if is_long { unlike(seed) } else { "A few words.".to_owned() }.into();
            }
        }
        let file = folder.join("long-link.json");
        std::fs::write(&file, value.to_string()).unwrap();
        let output = std::process::Command::new(env!("CARGO_BIN_EXE_outcomes-calculator"))
            .args(["link", file.to_str().unwrap()])
            .output()
            .unwrap();
        let (link, said) =
            (String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap());
        assert_eq!(output.status.code(), Some(0), "{said}");
        assert_eq!(link.trim_end().len() > MAIL_CHARACTERS, is_long, "{}", link.len());
        assert_eq!(said.contains("send the file"), is_long, "{said}");
    }
}
