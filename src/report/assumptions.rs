//! What the answer rests on: the figures that are least sure, each with its range and its source.

use crate::report::Subject;
use crate::report::table::Table;
use crate::scenario::locate::source_of;

/// A row for each figure that has a range.
pub(super) fn assumptions(subject: Subject) -> Table {
    let words = subject.language.charts();
    let columns = [words.figure, words.stated, words.from_to, words.source];
    let mut table = Table::new(words.rests_about, columns);
    for one in &subject.ranged.sensitivity {
        let value = subject.scenario.number(&one.path).unwrap_or(one.value);
        let show = |value: f64| subject.show(&one.path, value);
        let range = format!("{} – {}", show(one.low), show(one.high));
        let source = source_of(subject.scenario.root(), &one.path).unwrap_or_default();
        table.push(&subject.name_of(&one.path), [show(value), range, source.to_owned()]);
    }
    table
}
