//! Ranges held against the numbers they name.

use std::collections::HashSet;

use crate::scenario::fault::Fault;
use crate::scenario::find::find;
use crate::scenario::node::Node;
use crate::scenario::path::Path;
use crate::scenario::row::Row;
use crate::text::fault::FaultKind;

/// A range names a number, once, brackets its value, and stays within its limits.
pub(super) fn check_ranges(root: &Node, faults: &mut Vec<Fault>) {
    let mut named = HashSet::new();
    for (index, range) in root.get("ranges").map_or(&[][..], Node::entries).iter().enumerate() {
        let mut fault = |kind: FaultKind, field: &str| {
            let path =
                if field.is_empty() { format!("ranges.{index}") } else { format!("ranges.{index}.{field}") };
            faults.push(Fault { kind, path });
        };
        let Some(path) = range.get("path").and_then(Node::as_text) else { continue };
        if !named.insert(path) {
            fault(FaultKind::DuplicateId(path.to_owned()), "path");
        }
        let low = range.get("low").and_then(Node::as_number);
        let high = range.get("high").and_then(Node::as_number);
        let number = find(root, &Path::parse(path)).filter(|number| number.row.varies);
        let Some(number) = number else {
            fault(FaultKind::Path(path.to_owned()), "path");
            continue;
        };
        let Row { least, most, above_least, .. } = *number.row;
        for (end, field) in [(low, "low"), (high, "high")] {
            if let Some(given) = end.filter(|end| !number.row.allows(*end)) {
                fault(FaultKind::OutOfRange { least, most, above_least, given }, field);
            }
        }
        let is_turned = low.zip(high).is_some_and(|(low, high)| low > high);
        let misses = number
            .value
            .is_some_and(|value| low.is_some_and(|low| low > value) || high.is_some_and(|high| high < value));
        if is_turned || misses {
            let (path, value, is_percent) = (path.into(), number.value, number.row.unit.is_percent());
            fault(FaultKind::Range { path, low, high, value, is_percent }, "");
        }
    }
}
