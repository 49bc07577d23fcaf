//! What matters most: each unsure figure at the ends of its range, and where it turns the verdict.
//!
//! ```
//! # use outcomes_calculator::{data::presets::preset, scenario::Scenario};
//! # let scenario = Scenario::new(serde_json::from_str(preset("frequent-ae").unwrap_or_default())?);
//! # let appraisal = outcomes_calculator::scenario::validate::validate(&scenario).expect("no faults");
//! # let results = outcomes_calculator::model::evaluate::evaluate(&appraisal);
//! use outcomes_calculator::report::Subject;
//! use outcomes_calculator::text::Language::English;
//!
//! let subject = Subject { scenario: &scenario, results: &results, ranged: &results, language: English };
//! let path = "outcomes.needs-met.success";
//! assert_eq!(subject.name_of(path), "Success of outcome “Needs met outside A&E”");
//! assert_eq!(subject.show(path, 0.65), "65\u{a0}%");
//! # Ok::<(), serde_json::Error>(())
//! ```

use crate::model::spread::Sensitivity;
use crate::report::Subject;
use crate::report::chart::{Bar, Scale, Series};
use crate::report::csv::Cell;
use crate::report::drawing::{Chart, Drawing, Look};
use crate::report::naming::Naming;
use crate::report::rows::{BarRow, Bars, LabelledBar};
use crate::report::table::{Table, in_per_cent};
use crate::scenario::row::Unit;
use crate::text::Language;
use crate::text::number::pounds_short;

/// The most figures shown as bars; all are in the table.
const MOST_BARS: usize = 8;

/// A tornado; none where there are no ranges.
pub(super) fn matters(subject: Subject) -> Option<Chart> {
    let language = subject.language;
    let words = language.charts();
    let mut all: Vec<&Sensitivity> = subject.ranged.sensitivity.iter().collect();
    let width = |one: &Sensitivity| (one.fiscal[0] - one.fiscal[1]).abs();
    all.sort_by(|one, other| width(other).total_cmp(&width(one)));
    let centre = subject.ranged.views.fiscal.net_present_value;
    let scale = Scale::around(all.iter().flat_map(|one| one.fiscal).chain([centre]));
    let mut table = Table::new(
        words.matters_about(),
        [words.figure(), words.at_low(), words.at_high(), words.budgets_turn_at(), words.turns_at()],
    );
    table.file.push(heads_in_full(language));
    let mut rows = Vec::new();
    for one in all {
        let name = subject.name_of(&one.path);
        let end = |value: f64, result: f64| {
            format!("{}: {}", subject.show(&one.path, value), pounds_short(result, language))
        };
        let (low, high) = (end(one.low, one.fiscal[0]), end(one.high, one.fiscal[1]));
        let turns =
            |at: Option<f64>| at.map_or(words.never_turns().to_owned(), |at| subject.show(&one.path, at));
        let turn = one.switching_value;
        table.push(&name, [low.clone(), high.clone(), turns(turn.fiscal), turns(turn.public_value)]);
        table.file.push(in_full(subject, &name, one));
        let mut labels = vec![low, high];
        if one.fiscal[0] > one.fiscal[1] {
            labels.reverse();
        }
        let bar = Bar::between(scale, one.fiscal[0], one.fiscal[1]);
        let look = Look::Series(Series::Outcomes);
        rows.push(BarRow { name, bars: vec![LabelledBar { key: "", look, bar, labels }] });
    }
    rows.truncate(MOST_BARS);
    (!rows.is_empty()).then(|| Chart {
        id: "matters",
        title: words.matters_title(&rows.first().map_or(String::new(), |row: &BarRow| row.name.clone())),
        about: words.matters_about().to_owned(),
        drawing: Drawing::Bars(Bars { zero: scale.along(centre), are_parts: false, rows }),
        note: None,
        table,
    })
}

/// What the numbers of `in_full` are.
fn heads_in_full(language: Language) -> Vec<Cell> {
    let (words, in_full) = (language.charts(), language.in_full());
    let result = |end: &str| Cell::Text([words.fiscal(), ": ", end, " (£)"].concat());
    vec![
        words.figure().into(),
        in_full.unit().into(),
        in_full.low().into(),
        in_full.high().into(),
        result(words.at_low()),
        result(words.at_high()),
        words.budgets_turn_at().into(),
        words.turns_at().into(),
    ]
}

/// A figure, the ends of its range and what comes of each as a file holds them: the figure's own numbers in its unit.
fn in_full(subject: Subject, name: &str, one: &Sensitivity) -> Vec<Cell> {
    let words = subject.language.in_full();
    let unit = subject.naming().unit(&one.path);
    let own = |value: f64| {
        Cell::Number(if matches!(unit, Some(Unit::Share | Unit::Rate)) { in_per_cent(value) } else { value })
    };
    let unit = match unit {
        Some(Unit::Share | Unit::Rate) => "%",
        Some(Unit::Pounds) => "£",
        Some(Unit::People) => words.people(),
        Some(Unit::Outputs) => words.outputs(),
        Some(Unit::Years) => words.years(),
        Some(Unit::Year) => words.year(),
        Some(Unit::Hours) => words.hours(),
        Some(Unit::Count | Unit::Index) | None => words.number(),
    };
    let [low, high] = one.fiscal.map(Cell::Number);
    let turns = |at: Option<f64>| at.map_or(subject.language.charts().never_turns().into(), own);
    let turn = one.switching_value;
    vec![
        name.into(),
        unit.into(),
        own(one.low),
        own(one.high),
        low,
        high,
        turns(turn.fiscal),
        turns(turn.public_value),
    ]
}

impl Subject<'_> {
    pub(super) fn naming(&self) -> Naming<'_> {
        Naming { scenario: self.scenario, other: self.scenario, language: self.language }
    }

    /// A number of the scenario as a reader reads it, in its unit.
    #[must_use]
    pub fn show(self, path: &str, value: f64) -> String {
        self.naming().number(path, value)
    }

    /// What a path names, in words: the field, then what it belongs to by name.
    #[must_use]
    pub fn name_of(self, path: &str) -> String {
        self.naming().label(path)
    }
}
