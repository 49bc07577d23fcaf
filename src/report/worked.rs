//! A working as a reader reads it: each number with its unit, what is done with those under it, and its source.
//!
//! ```
//! # use outcomes_calculator::{data::presets::preset, scenario::Scenario};
//! # let scenario = Scenario::new(serde_json::from_str(preset("frequent-ae").unwrap_or_default())?);
//! # let appraisal = outcomes_calculator::scenario::validate::validate(&scenario).expect("no faults");
//! # let results = outcomes_calculator::model::evaluate::evaluate(&appraisal);
//! use outcomes_calculator::report::parts::{Part, figures_of};
//! use outcomes_calculator::report::worked::{Materials, Open, Origin, worked};
//! use outcomes_calculator::text::Language::English;
//!
//! let materials = Materials { scenario: &scenario, appraisal: &appraisal, start: &scenario, language: English };
//! let figures = figures_of(Part::Cash, &scenario, &results, English);
//! // The net present value is open, and no line below it.
//! let lines = worked(materials, &figures, &Open::from([vec![0]]));
//! let Origin::Sum(Some(sum)) = &lines[0].origin else { panic!("it is worked out from other numbers") };
//! assert_eq!((&*lines[0].value, sum.formula), ("£402,817", "benefit − cost"));
//! assert_eq!(sum.lines[1].value, "£1,455,324");
//! # Ok::<(), serde_json::Error>(())
//! ```

use std::collections::BTreeSet;

use crate::model::appraisal::Appraisal;
use crate::report::naming::Naming;
use crate::report::parts::Figure;
use crate::report::workings::Operation;
use crate::report::workings::Term;
use crate::report::workings::Workings;
use crate::scenario::Scenario;
use crate::scenario::edit::Edit;
use crate::scenario::fault::Fault;
use crate::scenario::node::Node;
use crate::scenario::path::Path;
use crate::scenario::row::Unit;
use crate::scenario::validate::validate;
use crate::scenario::walk::at;
use crate::text::Language;
use crate::text::number::financial_year;
use crate::text::number::percent;
use crate::text::number::plain;
use crate::text::number::pounds_and_pence;
use crate::text::number::years;
use crate::text::part::capital;

/// Which lines of a working are open: the place of the figure, then of each term on the way.
pub type Open = BTreeSet<Vec<usize>>;

/// What a working is made from.
#[derive(Clone, Copy, Debug)]
pub struct Materials<'a> {
    /// The scenario.
    pub scenario: &'a Scenario,
    /// The same, in the form that is evaluated.
    pub appraisal: &'a Appraisal,
    /// The scenario as it was begun.
    pub start: &'a Scenario,
    /// The language of every word.
    pub language: Language,
}

/// One number of a working.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// Where it stands: the place of its figure, then of each term on the way.
    pub at: Vec<usize>,
    /// What joins it to the numbers before it.
    pub sign: &'static str,
    /// What it is called.
    pub label: String,
    /// What it comes to.
    pub value: String,
    /// What it comes from.
    pub origin: Origin,
}

/// What a number comes from.
#[derive(Clone, Debug, PartialEq)]
pub enum Origin {
    /// Other numbers; they are there where the line is open.
    Sum(Option<Sum>),
    /// It was entered, or stands in the method.
    Leaf(Leaf),
    /// A scenario from which it cannot be worked out, and why.
    Fault(Vec<String>),
}

/// What is done with some numbers.
#[derive(Clone, Debug, PartialEq)]
pub struct Sum {
    /// In words.
    pub done: &'static str,
    /// As the method writes it; empty where it has no name there.
    pub formula: &'static str,
    /// The numbers.
    pub lines: Vec<Line>,
}

/// A number that comes from no other.
#[derive(Clone, Debug, PartialEq)]
pub struct Leaf {
    /// Where it stands in the scenario; none where it stands in the method.
    pub path: Option<String>,
    /// Prices, grade of evidence and source, those that it has.
    pub notes: Vec<String>,
    /// What it was before the reader changed it, and the edit that puts it back.
    pub changed: Option<(String, Edit)>,
}

/// The workings of some figures, opened so far as the reader has opened them.
#[must_use]
pub fn worked(materials: Materials, figures: &[Figure], open: &Open) -> Vec<Line> {
    let stated = Workings::new(materials.scenario, materials.appraisal);
    let lines = figures.iter().enumerate().filter_map(|(place, figure)| {
        let known = |origin: Origin| Line {
            at: vec![place],
            sign: "",
            label: figure.name.clone(),
            value: figure.value.map_or(materials.language.worked().no_value().to_owned(), pounds_and_pence),
            origin,
        };
        if figure.value.is_some() && !open.contains(&vec![place]) {
            return Some(known(Origin::Sum(None)));
        }
        let Some((path, value)) = &figure.what_if else {
            return line_of(materials, &stated, figure, place, open);
        };
        let edit = Edit::SetNumber { path: path.as_str().into(), value: *value };
        let edited = materials.scenario.with(&edit);
        let (scenario, appraisal) = match edited.and_then(|edited| Ok((validate(&edited)?, edited))) {
            Ok((appraisal, scenario)) => (scenario, appraisal),
            Err(faults) => return Some(known(Origin::Fault(why(&faults, materials.language)))),
        };
        // What is set otherwise here is no change of the reader’s.
        let other = Materials { scenario: &scenario, appraisal: &appraisal, start: &scenario, ..materials };
        line_of(other, &Workings::new(&scenario, &appraisal), figure, place, open)
    });
    lines.collect()
}

/// Why there are no sums: the range of a number may reach where the scenario could not stand.
fn why(faults: &[Fault], language: Language) -> Vec<String> {
    let messages = faults.iter().map(|fault| fault.kind.message(&fault.path, language));
    std::iter::once(language.worked().no_sums().to_owned()).chain(messages).collect()
}

fn line_of(
    materials: Materials,
    workings: &Workings,
    figure: &Figure,
    place: usize,
    open: &Open,
) -> Option<Line> {
    let teller = Teller { materials, workings, figure: &figure.path, open };
    let line = teller.line(vec![place], "")?;
    Some(Line { label: figure.name.clone(), ..line })
}

struct Teller<'a> {
    materials: Materials<'a>,
    workings: &'a Workings<'a>,
    figure: &'a str,
    open: &'a Open,
}

impl Teller<'_> {
    /// A number, with those under it where it is open.
    fn line(&self, at: Vec<usize>, sign: &'static str) -> Option<Line> {
        let language = self.materials.language;
        let term = self.workings.explain(self.figure, &at[1..], 0, language)?;
        let value = term
            .value
            .map_or(language.worked().no_value().to_owned(), |value| shown(value, term.unit, language));
        let origin = if term.count == 0 {
            Origin::Leaf(self.leaf(&term))
        } else {
            Origin::Sum(self.open.contains(&at).then(|| self.sum(&at, &term)))
        };
        Some(Line { label: capital(&term.label), at, sign, value, origin })
    }

    fn sum(&self, at: &[usize], term: &Term) -> Sum {
        let lines = (0..term.count).filter_map(|place| {
            let at = at.iter().copied().chain([place]).collect();
            self.line(at, sign(term.operation, place))
        });
        Sum {
            done: self.materials.language.done().named(term.operation.sign()).unwrap_or_default(),
            // What is done with numbers that have no name there has just been said in words.
            formula: if term.formula == term.operation.formula() { "" } else { term.formula },
            lines: lines.collect(),
        }
    }

    fn leaf(&self, term: &Term) -> Leaf {
        let Materials { scenario, start, language, .. } = self.materials;
        let words = language.worked();
        let mut notes = Vec::new();
        if term.operation == Operation::Sum {
            notes.push(words.nothing().to_owned());
        }
        notes.extend(term.price_year.map(|year| words.prices_of(&financial_year(year))));
        let path = term.path.as_deref();
        notes.extend(
            path.and_then(|path| grade(scenario, path)).map(|grade| [words.grade(), " ", grade].concat()),
        );
        match &term.source {
            Some(source) => notes.push([words.source(), ": ", source].concat()),
            None if term.operation == Operation::Entered => notes.push(words.no_source().to_owned()),
            None => {}
        }
        Leaf {
            changed: path.and_then(|path| changed(start, scenario, path, language)),
            path: term.path.clone(),
            notes,
        }
    }
}

/// What a number was before it was changed, and the way back.
fn changed(start: &Scenario, now: &Scenario, path: &str, language: Language) -> Option<(String, Edit)> {
    let value = |scenario: &Scenario| {
        scenario.number(path).or_else(|| scenario.at(path).and_then(Node::as_number)).map(Node::Number)
    };
    let (was, stands) = (value(start), value(now));
    if was == stands {
        return None;
    }
    let naming = Naming { scenario: now, other: start, language };
    let back = match start.at(path) {
        Some(old) => Edit::Put { path: path.into(), value: old.clone() },
        None => Edit::Remove { path: path.into() },
    };
    Some((naming.value(path, was.as_ref()), back))
}

/// The grade of evidence that stands nearest to a number.
fn grade<'a>(scenario: &'a Scenario, path: &str) -> Option<&'a str> {
    let mut holder = Path::parse(path).parent();
    while let Some(outer) = holder {
        let grade = at(scenario.root(), &outer.join("evidence")).and_then(Node::as_text);
        if grade.is_some() {
            return grade;
        }
        holder = outer.parent();
    }
    None
}

/// What stands before the number at a place of a sum.
fn sign(operation: Operation, place: usize) -> &'static str {
    match (operation, place) {
        (Operation::Rest, _) => "1 −",
        (Operation::Raised, _) => "1 +",
        (_, 0) => "",
        (Operation::Sum, _) => "+",
        (Operation::Difference, _) => "−",
        (Operation::Product, _) => "×",
        (Operation::Quotient, _) => "÷",
        _ => "",
    }
}

/// A number with its unit, exact enough to check the sum by hand.
fn shown(value: f64, unit: Unit, language: Language) -> String {
    let decimals = match value.abs() {
        size if size < 10.0 => 4,
        size if size < 10_000.0 => 2,
        _ => 0,
    };
    match unit {
        Unit::Pounds => pounds_and_pence(value),
        Unit::Share | Unit::Rate => percent(value, if value.abs() < 0.01 { 4 } else { 2 }),
        Unit::Years => years(value, language),
        Unit::Year => plain(value, 0).replace(',', ""),
        Unit::People | Unit::Outputs | Unit::Hours | Unit::Count | Unit::Index => plain(value, decimals),
    }
}
