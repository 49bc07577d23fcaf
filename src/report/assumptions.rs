//! What the answer rests on: the figures that are least sure, each with its range and its source.

use crate::report::Subject;
use crate::report::table::Table;
use crate::scenario::node::Node;
use crate::scenario::path::Path;
use crate::scenario::walk::source_of;

/// A row for each figure that has a range.
pub(super) fn assumptions(subject: Subject) -> Table {
    let words = subject.language.charts();
    let columns = [words.figure(), words.stated(), words.from_to(), words.source()];
    let mut table = Table::new(words.rests_about(), columns);
    for one in &subject.ranged.sensitivity {
        let value = subject.scenario.number(&one.path).unwrap_or(one.value);
        let show = |value: f64| subject.show(&one.path, value);
        let range = format!("{} – {}", show(one.low), show(one.high));
        let of_value = source_of(subject.scenario.root(), &Path::parse(&one.path), subject.language);
        let sources: Vec<&str> = of_value.into_iter().chain(sources_of_range(subject, &one.path)).collect();
        table.push(&subject.name_of(&one.path), [show(value), range, sources.join(" · ")]);
    }
    table
}

/// Where the range of a path comes from, or each of its ends; what is said twice, once.
fn sources_of_range<'a>(subject: Subject<'a>, path: &str) -> Vec<&'a str> {
    let of_path = |range: &&Node| range.get("path").and_then(Node::as_text) == Some(path);
    let ranges = subject.scenario.at("ranges").map_or(&[][..], Node::entries);
    let Some(source) = ranges.iter().find(of_path).and_then(|range| range.get("source")) else {
        return Vec::new();
    };
    let whole = source.in_language(subject.language);
    let of_fields = source.fields().iter().filter_map(|(_, field)| field.in_language(subject.language));
    let mut sources: Vec<&str> = whole.map_or_else(|| of_fields.collect(), |whole| vec![whole]);
    sources.dedup();
    sources
}
