//! A preset, a number in it, and any text as what is pasted there.

use std::cell::Cell;
use std::collections::HashSet;
use std::sync::LazyLock;

use outcomes_calculator::scenario::Scenario;
use outcomes_calculator::scenario::node::Node;
use outcomes_calculator::scenario::paste::Pasted;
use outcomes_calculator::scenario::row::Row;
use outcomes_calculator::scenario::row::Unit;
use outcomes_calculator::scenario::validate::validate;
use outcomes_calculator::text::Language;
use outcomes_calculator::text::paste::PasteFault;

use super::input::Input;
use super::paths::numbers;
use super::presets;

/// Each preset, and the paths of its numbers.
static PRESETS: LazyLock<Vec<(Scenario, Vec<String>)>> = LazyLock::new(|| {
    let all = presets().into_iter().map(|(_, root)| {
        let paths = numbers(&root).into_iter().map(|(path, _)| path).collect();
        (Scenario::new(root), paths)
    });
    all.collect()
});

/// Pastes what follows the first four bytes where those say; whether it went in.
pub fn run(bytes: &[u8]) -> bool {
    let mut input = Input(bytes);
    let (scenario, paths) = input.pick(&PRESETS);
    let path = input.pick(paths);
    let text = String::from_utf8_lossy(input.0);
    let count = Cell::new(0);
    let reads = |plain: &str, row: &Row| {
        count.set(count.get() + 1);
        read(plain, row)
    };
    match scenario.pasted(path, &text, &reads) {
        Ok(pasted) => {
            assert_eq!(pasted.count, count.get(), "as many figures as were read");
            assert_whole(scenario, &pasted);
            let again = pasted.scenario.pasted(path, &text, &read);
            assert_eq!(again.as_ref(), Ok(&pasted), "pasted again, it is another");
            true
        }
        Err(faults) => {
            assert_told(&faults, &text);
            false
        }
    }
}

/// What the boxes of the form read: a share and a rate in per cent.
fn read(plain: &str, row: &Row) -> Option<f64> {
    let per_unit = if matches!(row.unit, Unit::Share | Unit::Rate) { 100.0 } else { 1.0 };
    plain.parse::<f64>().ok().filter(|value| value.is_finite()).map(|value| value / per_unit)
}

/// It has no fault, and no more numbers are other than before than were pasted, but for ends of ranges that gave way to one.
fn assert_whole(before: &Scenario, pasted: &Pasted) {
    assert!(validate(&pasted.scenario).is_ok(), "{:?}", pasted.scenario.root());
    let of = |root: &Node| -> HashSet<(String, u64)> {
        numbers(root).into_iter().map(|(path, number)| (path, number.to_bits())).collect()
    };
    let (old, new) = (of(before.root()), of(pasted.scenario.root()));
    let gave_way = |path: &str, bits: u64| {
        let Some((range, "low" | "high")) = path.rsplit_once('.') else { return false };
        let named = pasted.scenario.at(range).and_then(|range| range.get("path")?.as_text());
        named.is_some_and(|named| new.contains(&(named.to_owned(), bits)))
    };
    let changed = new.difference(&old).filter(|(path, bits)| !gave_way(path, *bits)).count();
    assert!(changed <= pasted.count, "{} pasted, {changed} changed", pasted.count);
    let gone = old.iter().filter(|(path, _)| !new.iter().any(|(own, _)| own == path));
    assert_eq!(gone.count(), 0, "numbers were taken away");
}

/// Each fault points at a cell of the block, and all of them have words in each language.
fn assert_told(faults: &[PasteFault], text: &str) {
    assert!(!faults.is_empty(), "refused without a fault");
    for fault in faults {
        let cell = match fault {
            PasteFault::Cell { row, column, .. } => Some((*row, *column)),
            PasteFault::Refused { cell, .. } => *cell,
            PasteFault::TooLarge => None,
        };
        let Some((row, column)) = cell else { continue };
        let line = text.split('\n').flat_map(|line| line.strip_suffix('\r').unwrap_or(line).split('\r'));
        let line = line.collect::<Vec<_>>()[row - 1].to_owned();
        assert!(column >= 1 && column <= line.split('\t').count(), "no cell {row}, {column}: {fault:?}");
    }
    for language in [Language::English, Language::Welsh] {
        assert_ne!(language.not_pasted(faults), "", "{faults:?}");
    }
}
