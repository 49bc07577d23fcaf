//! What matters most: each unsure number along its range, what public money comes to at its ends, and where it turns the answer.
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
use crate::report::answer::{Sign, sign};
use crate::report::chart::{FULL, Scale};
use crate::report::csv::Cell;
use crate::report::drawing::{Chart, Drawing};
use crate::report::naming::Naming;
use crate::report::numbers::names::Short;
use crate::report::ranges::{RangeRow, Ranges};
use crate::report::table::{Table, in_per_cent};
use crate::scenario::find::find;
use crate::scenario::path::Path;
use crate::scenario::row::Unit;
use crate::text::Language;
use crate::text::number::{plain, pounds_short};

/// What each range does; none where there are no ranges. Those that move no public money are in the table alone.
pub(super) fn matters(subject: Subject, short: &Short) -> Option<Chart> {
    let language = subject.language;
    let words = language.charts();
    let mut all: Vec<&Sensitivity> = subject.ranged.sensitivity.iter().collect();
    let width = |one: &Sensitivity| (one.fiscal[0] - one.fiscal[1]).abs();
    all.sort_by(|one, other| width(other).total_cmp(&width(one)));
    let nets = [subject.ranged, subject.results].map(|results| results.views.fiscal.net_present_value);
    let scale = Scale::exactly(all.iter().flat_map(|one| one.fiscal).chain(nets));
    let mut table = Table::new(
        words.matters_about(),
        [words.figure(), words.at_low(), words.at_high(), words.budgets_turn_at(), words.turns_at()],
    );
    table.file.push(heads_in_full(language));
    let mut rows = Vec::new();
    for one in all {
        let name = short.name(&one.path);
        let end = |value: f64, result: f64| {
            format!("{}: {}", subject.show(&one.path, value), pounds_short(result, language))
        };
        let (low, high) = (end(one.low, one.fiscal[0]), end(one.high, one.fiscal[1]));
        let turns =
            |at: Option<f64>| at.map_or(words.never_turns().to_owned(), |at| subject.show(&one.path, at));
        let turn = one.switching_value;
        table.push(&name, [low, high, turns(turn.fiscal), turns(turn.public_value)]);
        table.file.push(in_full(subject, &subject.name_of(&one.path), one));
        if sign(width(one)) != Sign::Even {
            rows.extend(row(subject, one, name, nets, scale));
        }
    }
    let more = [true, false].map(|is_narrow| {
        let count = crate::text::number::count(rows.len().saturating_sub(Ranges::at_first(is_narrow)));
        words.matters_more(count, &plain(count, 0))
    });
    Some(Chart {
        id: "matters",
        title: words.matters_title(&rows.first()?.name),
        about: words.matters_lead().to_owned(),
        drawing: Drawing::Ranges(Ranges {
            heads: [words.number_now(), words.its_range(), words.public_money_saved()],
            zero: scale.along(0.0),
            answer: scale.along(nets[1]),
            rows,
            more,
            less: words.matters_fewer(),
        }),
        note: None,
        table,
    })
}

/// A number with its range; none where it is a number no more.
fn row(subject: Subject, one: &Sensitivity, name: String, nets: [f64; 2], scale: Scale) -> Option<RangeRow> {
    let language = subject.language;
    let number = find(subject.scenario.root(), &Path::parse(&one.path))?;
    let value = number.value?;
    let show = |value: f64| subject.show(&one.path, value);
    let along = |value: f64| Scale::exactly([0.0, one.high - one.low].into_iter()).along(value - one.low);
    let amount = |value: f64| pounds_short(value, language);
    let [least, most] = [one.fiscal[0].min(one.fiscal[1]), one.fiscal[0].max(one.fiscal[1])];
    // Where the number itself was moved since the ranges were worked out, what it comes to now is known.
    let net = nets[usize::from(value != one.value)];
    let turn = one.switching_value.fiscal.filter(|at| (one.low..=one.high).contains(at) && *at != value);
    Some(RangeRow {
        name,
        now: if one.path.contains(".effects.") { less(subject, &one.path, value) } else { show(value) },
        numbers: [value, one.low, one.high],
        row: number.row,
        ends: [show(one.low), show(one.high)],
        at: along(value).min(FULL),
        turn: turn.map(along),
        turns: turning(sign(net) != Sign::Loss, turn.map(|at| (at < value, show(at))), language),
        bar: [scale.along(least), scale.along(most)],
        amounts: language.runs().from_to(&amount(least), &amount(most)),
        path: one.path.clone(),
    })
}

/// How much less of something is used, or more.
fn less(subject: Subject, path: &str, value: f64) -> String {
    let words = subject.language.your_numbers();
    let word = if value < 0.0 { words.more_word() } else { words.less_word() };
    [&subject.show(path, value.abs()), " ", word].concat()
}

/// Where the number turns the answer, and on which side of it as it stands; or that it turns it nowhere in its range.
fn turning(pays: bool, turn: Option<(bool, String)>, language: Language) -> String {
    let words = language.charts();
    match (pays, turn) {
        (true, Some((is_below, at))) => words.stops_paying(is_below, &at),
        (false, Some((is_below, at))) => words.starts_to_pay(is_below, &at),
        (true, None) => words.pays_all_along().to_owned(),
        (false, None) => words.never_pays().to_owned(),
    }
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
