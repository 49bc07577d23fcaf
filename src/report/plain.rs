//! A report of one evaluation as plain text, for a terminal.
//!
//! ```
//! # use outcomes_calculator::{data::presets::preset, scenario::Scenario};
//! # let scenario = Scenario::new(serde_json::from_str(preset("frequent-ae").unwrap_or_default())?);
//! # let appraisal = outcomes_calculator::scenario::validate::validate(&scenario).expect("no faults");
//! # let results = outcomes_calculator::model::evaluate::evaluate(&appraisal);
//! use outcomes_calculator::report::plain::{report, table};
//! use outcomes_calculator::text::Language;
//!
//! assert!(report(&scenario, &results, Language::English).contains("Left out of pocket: Hospital trust"));
//! let row = |cells: [&str; 2]| cells.map(str::to_owned).to_vec();
//! assert_eq!(table(&[row(["Who", "Net"]), row(["Council", "£5"])]), "Who      Net\n────────────\nCouncil   £5");
//! # Ok::<(), serde_json::Error>(())
//! ```

use crate::model::by_id::ById;
use crate::model::discount::present_value;
use crate::model::results::ByView;
use crate::model::results::Pathway;
use crate::model::results::Results;
use crate::model::results::View;
use crate::scenario::Scenario;
use crate::scenario::field::Names;
use crate::scenario::node::Node;
use crate::text::Language;
use crate::text::messages::Printed;
use crate::text::number::plain;
use crate::text::number::pounds;
use crate::text::number::years;
use crate::text::printed;

const WORDS: Printed = Language::English.printed();

/// A report of an evaluation: the answer, the views, the pathways, who pays, the levers, the warnings.
#[must_use]
pub fn report(scenario: &Scenario, results: &Results, language: Language) -> String {
    let names = ScenarioNames { root: scenario.root() };
    let mut parts = vec![results.title.shown(language).to_owned(), answer(scenario, results)];
    if let Some(spread) = &results.uncertainty {
        let fiscal = &spread.views.fiscal;
        parts.push(printed::chance(fiscal.chance_positive, (fiscal.p10, fiscal.p90), spread.draws));
    }
    parts.push(section(WORDS.title_views(), &views(results, language)));
    parts.push(section(WORDS.title_pathways(), &pathways(results)));
    if !results.outcomes.0.is_empty() {
        parts.push(table(&outcomes(results, names)));
    }
    parts.push(section(WORDS.title_agencies(), &agencies(results, names)));
    let out_of_pocket: Vec<String> =
        results.deal.out_of_pocket.iter().map(|id| names.of(Names::Agencies, id)).collect();
    parts.push(printed::out_of_pocket(&out_of_pocket));
    if !results.levers.parts.0.is_empty() {
        parts.push(section(WORDS.title_levers(), &levers(results)));
    }
    if !results.warnings.is_empty() {
        let lines = results.warnings.iter().map(|warning| {
            let message = warning.kind.message(language);
            if warning.path.is_empty() {
                format!("- {message}")
            } else {
                format!("- {message} ({})", warning.path)
            }
        });
        parts.push(format!("{}\n{}", WORDS.title_warnings(), lines.collect::<Vec<_>>().join("\n")));
    }
    parts.join("\n\n") + "\n"
}

fn answer(scenario: &Scenario, results: &Results) -> String {
    let fiscal = &results.views.fiscal;
    let start = results.years.first().copied().unwrap_or_default();
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a year of the deflator table"
    )]
    let price_year = scenario.number("appraisal.price_year").unwrap_or_default() as u32;
    printed::answer(fiscal.net_present_value, fiscal.payback_years, (start, results.years.len()), price_year)
}

/// The names that a scenario gives to its ids.
#[derive(Clone, Copy)]
struct ScenarioNames<'a> {
    root: &'a Node,
}

impl ScenarioNames<'_> {
    fn of(self, list: Names, id: &str) -> String {
        let entries = self.root.get(list.key()).map_or(&[][..], Node::entries);
        let named = entries.iter().find(|entry| entry.get("id").and_then(Node::as_text) == Some(id));
        named.and_then(|entry| entry.get("name")?.in_language(Language::English)).unwrap_or(id).to_owned()
    }
}

type Rows = Vec<Vec<String>>;

fn heads(columns: &[&str]) -> Vec<String> {
    columns.iter().map(|column| (*column).to_owned()).collect()
}

fn views(results: &Results, language: Language) -> Rows {
    let all = [&results.views.public_value, &results.views.fiscal, &results.views.cashable];
    let row = |(name, view): (&str, &View)| {
        vec![
            name.to_owned(),
            pounds(view.net_present_value),
            pounds(view.present_benefit),
            pounds(view.present_cost),
            view.ratio.map_or(WORDS.none().to_owned(), |ratio| plain(ratio, 2)),
            view.payback_years.map_or(WORDS.never().to_owned(), |after| years(after, language)),
        ]
    };
    let names = [WORDS.views_public_value(), WORDS.views_fiscal(), WORDS.views_cashable()];
    let columns = [
        WORDS.views_view(),
        WORDS.views_net(),
        WORDS.views_benefits(),
        WORDS.views_costs(),
        WORDS.views_ratio(),
        WORDS.views_payback(),
    ];
    std::iter::once(heads(&columns)).chain(names.into_iter().zip(all).map(row)).collect()
}

fn pathways(results: &Results) -> Rows {
    let all = [&results.pathways.today, &results.pathways.outputs, &results.pathways.outcomes];
    let row = |(name, pathway): (&str, &Pathway)| {
        vec![
            name.to_owned(),
            pounds(pathway.service_cost_total),
            pounds(pathway.group_service_cost),
            pounds(pathway.programme_cost),
        ]
    };
    let names = [WORDS.pathways_today(), WORDS.pathways_outputs(), WORDS.pathways_outcomes()];
    let columns = [
        WORDS.pathways_pathway(),
        WORDS.pathways_services(),
        WORDS.pathways_groups(),
        WORDS.pathways_programme(),
    ];
    std::iter::once(heads(&columns)).chain(names.into_iter().zip(all).map(row)).collect()
}

fn outcomes(results: &Results, names: ScenarioNames) -> Rows {
    let pathways = &results.pathways;
    let rows = results.outcomes.iter().map(|(id, _)| {
        let reached = |pathway: &Pathway| {
            let people = pathway.outcomes.get(id).copied().flatten();
            people.map_or(Language::English.charts().not_known().to_owned(), |people| plain(people, 0))
        };
        vec![
            names.of(Names::Outcomes, id),
            reached(&pathways.today),
            reached(&pathways.outputs),
            reached(&pathways.outcomes),
        ]
    });
    let columns =
        [WORDS.reached_outcome(), WORDS.reached_today(), WORDS.reached_outputs(), WORDS.reached_outcomes()];
    std::iter::once(heads(&columns)).chain(rows).collect()
}

fn agencies(results: &Results, names: ScenarioNames) -> Rows {
    let deal = &results.deal;
    let rows = deal.present_net.iter().map(|(id, net)| {
        let present = |flows: &ById<Vec<f64>>| {
            flows.get(id).map_or(0.0, |flow| present_value(flow, &results.discount_factors))
        };
        vec![
            names.of(Names::Agencies, id),
            pounds(present(&deal.contribution)),
            pounds(present(&deal.saving)),
            pounds(present(&deal.repaid)),
            pounds(*net),
        ]
    });
    let columns = [
        WORDS.agencies_agency(),
        WORDS.agencies_puts_in(),
        WORDS.agencies_saves(),
        WORDS.agencies_repaid(),
        WORDS.agencies_net(),
    ];
    std::iter::once(heads(&columns)).chain(rows).collect()
}

fn levers(results: &Results) -> Rows {
    let row = |name: &str, worth: &ByView| {
        vec![name.to_owned(), pounds(worth.public_value), pounds(worth.fiscal), pounds(worth.cashable)]
    };
    let name = |id: &str| Language::English.printed_lever().named(id).unwrap_or_default();
    let parts = results.levers.parts.iter().map(|(id, worth)| row(name(id), worth));
    let columns =
        [WORDS.levers_lever(), WORDS.levers_public_value(), WORDS.levers_budgets(), WORDS.levers_cash()];
    [heads(&columns), row(WORDS.levers_none(), &results.levers.base)].into_iter().chain(parts).collect()
}

fn section(heading: &str, rows: &Rows) -> String {
    format!("{heading}\n{}", table(rows))
}

/// Rows in columns, words to the left and numbers to the right, with a line under the heads.
pub fn table(rows: &[Vec<String>]) -> String {
    let columns = rows.iter().map(Vec::len).max().unwrap_or_default();
    let cells = |column: usize| rows.iter().filter_map(move |row| row.get(column));
    let widths: Vec<usize> = (0..columns)
        .map(|column| cells(column).map(|cell| cell.chars().count()).max().unwrap_or_default())
        .collect();
    let holds_numbers: Vec<bool> =
        (0..columns).map(|column| column > 0 && cells(column).skip(1).all(|cell| is_number(cell))).collect();
    let mut lines = Vec::new();
    for (index, row) in rows.iter().enumerate() {
        let padded = row.iter().zip(&widths).zip(&holds_numbers).map(|((cell, width), is_number)| {
            if *is_number { format!("{cell:>width$}") } else { format!("{cell:<width$}") }
        });
        lines.push(padded.collect::<Vec<_>>().join("  ").trim_end().to_owned());
        if index == 0 {
            lines.push("─".repeat(widths.iter().sum::<usize>() + 2 * columns.saturating_sub(1)));
        }
    }
    lines.join("\n")
}

/// Whether a cell is a number, or what stands where there is none.
fn is_number(cell: &str) -> bool {
    let digits = cell.trim_start_matches(['−', '-', '£']);
    cell == WORDS.none() || cell == WORDS.never() || digits.starts_with(|first: char| first.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_stand_to_the_left_and_numbers_to_the_right() {
        let row = |cells: [&str; 3]| cells.map(str::to_owned).to_vec();
        let rows =
            [row(["Who", "Net", "Why"]), row(["Tŷ", "−£1,200", "a"]), row(["Police", "none", "because"])];
        let expected =
            "Who         Net  Why\n────────────────────────\nTŷ      −£1,200  a\nPolice     none  because";
        assert_eq!(table(&rows), expected);
    }
}
