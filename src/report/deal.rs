//! Who pays and who gains, before and after the deal.

use crate::model::discount::present_value;
use crate::report::Subject;
use crate::report::chart::Bar;
use crate::report::chart::Scale;
use crate::report::table::Table;
use crate::text::number::pounds_short;

/// Who pays and who gains.
#[derive(Clone, Debug, PartialEq)]
pub struct DealReport {
    /// What it says.
    pub title: String,
    /// How it is reckoned.
    pub about: &'static str,
    /// Where 0 stands, in thousandths from the left.
    pub zero: i32,
    /// A row for each agency that pays, gains or is repaid.
    pub rows: Vec<AgencyRow>,
    /// The same numbers and how they come about.
    pub table: Table,
    /// What goes back into the place; none where nothing does.
    pub reinvested: Option<String>,
}

/// One agency, in cash.
#[derive(Clone, Debug, PartialEq)]
pub struct AgencyRow {
    /// Its name.
    pub name: String,
    /// Each paying its own costs, keeping its own savings.
    pub before: Bar,
    /// What it then has.
    pub before_label: String,
    /// After the deal.
    pub after: Bar,
    /// What it then has.
    pub after_label: String,
}

/// Present values of one agency.
struct Purse {
    pays: f64,
    gains: f64,
    cash: f64,
    before: f64,
    after: f64,
}

impl DealReport {
    pub(super) fn new(subject: Subject) -> Self {
        let language = subject.language;
        let words = language.deal();
        let purses: Vec<(&str, Purse)> = subject
            .results
            .deal
            .present_net
            .iter()
            .map(|(id, after)| (id, purse(subject, id, *after)))
            .filter(|(_, purse)| {
                [purse.pays, purse.gains, purse.before, purse.after].iter().any(|x| x.abs() >= 0.5)
            })
            .collect();
        let scale = Scale::around(purses.iter().flat_map(|(_, purse)| [purse.before, purse.after]));
        let out = &subject.results.deal.out_of_pocket;
        let names: Vec<&str> = out.iter().map(|id| subject.of_entry("agencies", id, "name")).collect();
        let amount = |value: f64| pounds_short(value, language);
        let mut table = Table::new(
            words.about,
            [words.agency, words.pays, words.gains, words.cash, words.moved, words.left],
        );
        let mut rows = Vec::new();
        for (id, purse) in &purses {
            let name = subject.of_entry("agencies", id, "name");
            let moved = purse.after - (purse.cash - purse.pays);
            let cells = [purse.pays, purse.gains, purse.cash, moved, purse.after].map(amount);
            table.push(name, cells);
            rows.push(AgencyRow {
                name: name.to_owned(),
                before: Bar::of(scale, purse.before),
                before_label: amount(purse.before),
                after: Bar::of(scale, purse.after),
                after_label: amount(purse.after),
            });
        }
        let reinvested = present_value(&subject.results.deal.reinvested, &subject.results.discount_factors);
        Self {
            title: if names.is_empty() {
                words.all_gain_title.to_owned()
            } else {
                language.out_of_pocket_title(&names, subject.results.deal.present_net.0.len())
            },
            about: words.about,
            zero: scale.along(0.0),
            rows,
            table,
            reinvested: (reinvested >= 0.5).then(|| format!("{}: {}", words.reinvested, amount(reinvested))),
        }
    }
}

fn purse(subject: Subject, id: &str, after: f64) -> Purse {
    let results = subject.results;
    let worth =
        |flow: Option<&Vec<f64>>| flow.map_or(0.0, |flow| present_value(flow, &results.discount_factors));
    let own_costs = worth(results.programme.by_agency.get(id));
    let cash = worth(results.deal.saving.get(id));
    Purse {
        pays: worth(results.deal.contribution.get(id)),
        gains: worth(results.benefits.fiscal_by_agency.get(id)),
        cash,
        before: cash - own_costs,
        after,
    }
}
