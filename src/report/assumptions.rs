//! What the answer rests on: the figures that are least sure, each with its range and its source.

use crate::report::Subject;
use crate::report::table::Table;
use crate::scenario::node::Node;
use crate::scenario::path::Path;
use crate::scenario::walk::source_of;

/// A row for each figure that has a range.
pub(super) fn assumptions(subject: Subject) -> Table {
    let words = subject.language.charts();
    let columns = [words.figure, words.stated, words.from_to, words.source];
    let mut table = Table::new(words.rests_about, columns);
    for one in &subject.ranged.sensitivity {
        let value = subject.scenario.number(&one.path).unwrap_or(one.value);
        let show = |value: f64| subject.show(&one.path, value);
        let range = format!("{} – {}", show(one.low), show(one.high));
        let sources = [
            source_of(subject.scenario.root(), &Path::parse(&one.path), subject.language),
            source_of_range(subject, &one.path),
        ];
        let sources: Vec<&str> = sources.into_iter().flatten().collect();
        table.push(&subject.name_of(&one.path), [show(value), range, sources.join(" · ")]);
    }
    table
}

/// Where the ends of the range of a path come from.
fn source_of_range<'a>(subject: Subject<'a>, path: &str) -> Option<&'a str> {
    let of_path = |range: &&Node| range.get("path").and_then(Node::as_text) == Some(path);
    let range = subject.scenario.at("ranges")?.entries().iter().find(of_path)?;
    range.get("source")?.in_language(subject.language)
}
