//! Who pays and who gains, before and after the deal.

use crate::model::discount::present_value;
use crate::model::results::DealResult;
use crate::model::views::settled;
use crate::report::Subject;
use crate::report::chart::{Bar, Scale};
use crate::report::drawing::{Chart, Drawing, Look};
use crate::report::rows::{BarRow, Bars, LabelledBar};
use crate::report::table::{Figure, Table};
use crate::text::Language;
use crate::text::number::pounds_short;

/// Present values of one agency.
struct Purse {
    pays: f64,
    gains: f64,
    cash: f64,
    before: f64,
    after: f64,
}

/// Who pays and who gains.
pub(super) fn deal(subject: Subject) -> Chart {
    let language = subject.language;
    let words = language.deal();
    let deal = &subject.results.deal;
    let all = deal.present_net.iter().map(|(id, after)| (id, purse(subject, id, *after)));
    let purses: Vec<(&str, Purse)> = all.filter(|(_, purse)| purse.is_touched()).collect();
    let scale = Scale::around(purses.iter().flat_map(|(_, purse)| [purse.before, purse.after]));
    let out_of_pocket: Vec<&str> =
        deal.out_of_pocket.iter().map(|id| subject.of_entry("agencies", id, "name")).collect();
    let mut table = Table::new(
        words.about(),
        [words.agency(), words.pays(), words.gains(), words.cash(), words.moved(), words.left()],
    );
    let mut rows = Vec::new();
    for (id, purse) in &purses {
        let name = subject.of_entry("agencies", id, "name");
        let moved = purse.after - (purse.cash - purse.pays);
        let figures = [purse.pays, purse.gains, purse.cash, moved, purse.after].map(Figure::Money);
        table.push_figures(name, figures, language);
        let bars = [(words.before(), Look::Before, purse.before), (words.after(), Look::After, purse.after)];
        let bars = bars.map(|(key, look, value)| LabelledBar {
            key,
            look,
            bar: Bar::of(scale, value),
            labels: vec![pounds_short(value, language)],
        });
        rows.push(BarRow { name: name.to_owned(), bars: bars.into() });
    }
    let reinvested = present_value(&deal.reinvested, &subject.results.discount_factors);
    let reinvested = (reinvested >= 0.5)
        .then(|| format!("{}: {}", words.reinvested(), pounds_short(reinvested, language)));
    let notes: Vec<String> = lacking(deal, language).into_iter().chain(reinvested).collect();
    Chart {
        id: "deal",
        title: if out_of_pocket.is_empty() {
            words.all_gain_title().to_owned()
        } else {
            language.out_of_pocket_title(&out_of_pocket, deal.present_net.0.len())
        },
        about: words.about().to_owned(),
        drawing: Drawing::Bars(Bars { zero: scale.along(0.0), are_parts: false, rows }),
        note: (!notes.is_empty()).then(|| notes.join(" ")),
        table,
    }
}

/// What the partners lack together, where no deal among them leaves nobody out of pocket.
fn lacking(deal: &DealResult, language: Language) -> Option<String> {
    let words = language.deal();
    let short = |amount: f64| (settled(amount) > 0.0).then(|| pounds_short(amount, language));
    let in_hand = || short(deal.shortfall_released).map(|amount| words.partners_lack_money_in_hand(&amount));
    short(deal.shortfall).map(|amount| words.partners_lack(&amount)).or_else(in_hand)
}

impl Purse {
    /// Whether it shows that the agency pays, gains or is repaid.
    fn is_touched(&self) -> bool {
        [self.pays, self.gains, self.before, self.after].iter().any(|amount| amount.abs() >= 0.5)
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
