//! `explain FILE FIGURE`: how a figure comes about, term by term; without a figure, the figures there are.

use std::fmt::Write;
use std::path::Path;

use clap::ValueEnum;

use crate::cli::failure::Failure;
use crate::cli::files::scenario;
use crate::cli::output::json;
use crate::cli::output::number;
use crate::cli::output::print;
use crate::report::workings::Term;
use crate::report::workings::Workings;
use crate::report::workings::name_of;
use crate::scenario::row::Unit;
use crate::scenario::validate::validate;
use crate::text::Language;
use crate::text::number::financial_year;

/// How a working is printed.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Format {
    /// A tree of lines.
    Text,
    /// A tree of objects.
    Json,
}

pub(super) fn run(file: &Path, figure: Option<&str>, depth: usize, format: Format) -> Result<(), Failure> {
    let scenario = scenario(file)?;
    let appraisal = validate(&scenario).map_err(Failure::Faults)?;
    let workings = Workings::new(&scenario, &appraisal);
    let Some(figure) = figure else {
        let figures = workings.figures();
        return print(&if format == Format::Json { json(&figures)? } else { figures.join("\n") });
    };
    let Some(term) = workings.explain(figure, &[], depth, Language::English) else {
        return Err(Failure::Other(Language::English.command().no_figure(figure)));
    };
    print(&if format == Format::Json { json(&term)? } else { tree(&term) })
}

/// A working as lines, each deeper one further in.
fn tree(term: &Term) -> String {
    let mut lines = Vec::new();
    let mut asked = vec![(term, 0)];
    while let Some((term, depth)) = asked.pop() {
        lines.push(format!("{}{}", "  ".repeat(depth), line(term)));
        asked.extend(term.terms.iter().rev().map(|under| (under, depth + 1)));
    }
    lines.join("\n")
}

fn line(term: &Term) -> String {
    let words = Language::English.command();
    let value = term.value.map_or_else(|| words.no_value().to_owned(), number);
    let mut line = format!("{} = {value}", term.label);
    if term.unit != Unit::Index {
        let _ = write!(line, " {}", name_of(term.unit));
    }
    if let Some(year) = term.price_year {
        let _ = write!(line, " {}", words.at_prices(&financial_year(year)));
    }
    if term.count > 0 && !term.formula.is_empty() {
        let _ = write!(line, "   [{}]", term.formula);
    }
    if let Some(path) = &term.path {
        let _ = write!(line, "   ({path})");
    }
    if let Some(source) = &term.source {
        let _ = write!(line, "   {}", words.source(source));
    }
    if term.count > term.terms.len() {
        let _ = write!(line, "   {}", words.more_terms(&term.count.to_string()));
    }
    line
}
