//! What fuzzing starts from: the presets, a file that uses every field, and that file with each kind of fault.

use std::fs;
use std::path::Path;

use outcomes_calculator::scenario::Scenario;
use outcomes_calculator::scenario::edit::Edit;
use outcomes_calculator::scenario::link::encode;
use outcomes_calculator::scenario::node::Node;

use super::address::from_base64;
use super::paths::numbers;
use super::presets;

const GOOD: &str = include_str!("../../tests/faults/good.json");
const FAULTS: &str = include_str!("../../tests/faults/edits.json");

/// Writes the inputs that one target starts from into the folder that `FUZZ_SEEDS` names.
pub fn write(seeds: &[Vec<u8>]) {
    let Some(folder) = std::env::var_os("FUZZ_SEEDS") else { return };
    for (place, seed) in seeds.iter().enumerate() {
        fs::write(Path::new(&folder).join(format!("seed-{place}")), seed).expect("a seed can be written");
    }
}

/// Scenario files.
pub fn of_document() -> Vec<Vec<u8>> {
    let json = |scenario: &Scenario| serde_json::to_vec(scenario.root()).expect("a scenario can be written");
    scenarios().iter().map(json).collect()
}

/// Links as text, then the steps of each.
pub fn of_link() -> Vec<Vec<u8>> {
    let presets = presets();
    let mut seeds: Vec<Vec<u8>> = vec![b"#embed&preset=families&lang=cy".to_vec()];
    for (number, scenario) in scenarios().iter().enumerate() {
        // A faulty one goes from nothing only: there are many, and much alike.
        let skipped = if number <= presets.len() { 0 } else { presets.len() };
        for (place, base) in presets.iter().map(Some).chain([None]).enumerate().skip(skipped) {
            let bases: Vec<(&str, &Node)> = base.into_iter().map(|(id, root)| (*id, root)).collect();
            let Ok(link) = encode(scenario, &bases) else { continue };
            let difference = link.rsplit('.').next().map(from_base64).unwrap_or_default();
            let base = if link.starts_with("s=1..") { presets.len() } else { place };
            let first = u8::try_from(base).expect("there are few presets");
            seeds.push([&[first], difference.get(4..).unwrap_or_default()].concat());
            seeds.push(link.into_bytes());
        }
    }
    seeds
}

/// Choices of edits: a preset, and one edit of each kind.
pub fn of_edits() -> Vec<Vec<u8>> {
    let edits = (0..4_u8).flat_map(|kind| (0..6_u8).map(move |preset| (kind, preset)));
    edits
        .map(|(kind, preset)| vec![0, preset, kind, 0, 0, 40 + preset, 2, 7, kind, 1, 0, 90, 0, 0, 3])
        .collect()
}

/// A number of a preset, and itself, one like it below, and one beside it as what is pasted there.
pub fn of_paste() -> Vec<Vec<u8>> {
    let blocks = ["£1,234.50\r\n(2)\r\n", "12.5%\t−3 %", "1\t2\n3\t4\n", "2E+05\n.5\n\n"];
    let mut seeds = Vec::new();
    for (preset, (_, root)) in (0_u16..).zip(presets()) {
        for (place, (_, number)) in (0_u16..).zip(numbers(&root)).step_by(7) {
            let own = [format!("{number}"), format!("{number}\n{number}"), format!("{number}\t{number}")];
            let any = blocks[usize::from(place) % blocks.len()].to_owned();
            let start = [preset.to_be_bytes(), place.to_be_bytes()].concat();
            seeds.extend(own.into_iter().chain([any]).map(|text| [&*start, text.as_bytes()].concat()));
        }
    }
    seeds
}

fn scenarios() -> Vec<Scenario> {
    let good = Scenario::new(serde_json::from_str(GOOD).expect("the good file is JSON"));
    let faults: Node = serde_json::from_str(FAULTS).expect("the list of faults is JSON");
    let bad: Vec<Scenario> = faults.entries().iter().map(|fault| edited(&good, fault)).collect();
    let presets = presets().into_iter().map(|(_, root)| Scenario::new(root));
    presets.chain([good]).chain(bad).collect()
}

fn edited(good: &Scenario, fault: &Node) -> Scenario {
    let put = fault.get("put").map_or(&[][..], Node::fields).iter();
    let put = put.map(|(path, value)| Edit::Put { path: path.as_str().into(), value: value.clone() });
    let taken = fault.get("take").map_or(&[][..], Node::entries).iter().filter_map(Node::as_text);
    let taken = taken.map(|path| Edit::Remove { path: path.into() });
    taken.chain(put).fold(good.clone(), |scenario, edit| scenario.with(&edit).unwrap_or(scenario))
}
