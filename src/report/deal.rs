//! Who pays and who gains, before and after the deal.

use crate::model::discount::present_value;
use crate::model::results::DealResult;
use crate::model::views::settled;
use crate::report::Subject;
use crate::report::chart::Scale;
use crate::report::drawing::{Chart, Drawing};
use crate::report::rows::{PurseRow, Purses};
use crate::report::table::{Figure, Table};
use crate::scenario::node::Node;
use crate::scenario::shares::shares;
use crate::text::Language;
use crate::text::number::{count, plain, pounds_short};

/// Of more agencies than this a narrow drawing shows some at first, and as many.
const MANY: usize = 5;
const FEW: usize = 4;

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
    let shares = Shares::of(subject);
    let all = deal.present_net.iter().map(|(id, after)| (id, purse(subject, id, *after)));
    let purses: Vec<(&str, Purse)> =
        all.filter(|(id, purse)| purse.is_touched() || shares.name(id)).collect();
    let out_of_pocket: Vec<&str> =
        deal.out_of_pocket.iter().map(|id| subject.of_entry("agencies", id, "name")).collect();
    let mut table = Table::new(
        words.about(),
        [
            words.agency(),
            words.pays(),
            words.gains(),
            words.cash(),
            words.before(),
            words.moved(),
            words.left(),
        ],
    );
    for (id, purse) in &purses {
        let moved = purse.after - (purse.cash - purse.pays);
        let figures =
            [purse.pays, purse.gains, purse.cash, purse.before, moved, purse.after].map(Figure::Money);
        table.push_figures(subject.of_entry("agencies", id, "name"), figures, language);
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
        drawing: Drawing::Purses(drawn(subject, &purses, &shares)),
        note: (!notes.is_empty()).then(|| notes.join(" ")),
        table,
    }
}

/// A row for each agency, in one scale.
fn drawn(subject: Subject, purses: &[(&str, Purse)], shares: &Shares) -> Purses {
    let language = subject.language;
    let words = language.deal();
    let scale = Scale::exactly(purses.iter().flat_map(|(_, purse)| [purse.before, purse.after]));
    let more_at_stake = |own: &Purse| purses.iter().filter(|(_, other)| other.stake() > own.stake()).count();
    let row = |(id, purse): &(&str, Purse)| PurseRow {
        id: (*id).to_owned(),
        name: subject.of_entry("agencies", id, "name").to_owned(),
        shares: [shares.put_in(id, purse.pays), shares.given_back(id)],
        gains: pounds_short(purse.gains, language),
        ends: [purse.before, purse.after].map(|end| (scale.along(end), pounds_short(end, language))),
        is_lesser: purses.len() > MANY && more_at_stake(purse) >= FEW,
    };
    let rows: Vec<PurseRow> = purses.iter().map(row).collect();
    let lesser = count(rows.iter().filter(|row| row.is_lesser).count());
    Purses {
        zero: scale.along(0.0),
        heads: [
            words.agency(),
            words.puts_in(),
            words.gives_back(),
            words.gains(),
            words.before(),
            words.after(),
        ],
        rows,
        more: words.more_agencies(lesser, &plain(lesser, 0)),
        less: words.fewer_agencies(),
    }
}

/// What the partners lack together, where no deal among them leaves nobody out of pocket.
fn lacking(deal: &DealResult, language: Language) -> Option<String> {
    let words = language.deal();
    let short = |amount: f64| (settled(amount) > 0.0).then(|| pounds_short(amount, language));
    let in_hand = || short(deal.shortfall_released).map(|amount| words.partners_lack_money_in_hand(&amount));
    short(deal.shortfall).map(|amount| words.partners_lack(&amount)).or_else(in_hand)
}

/// What was agreed of each agency.
struct Shares<'a> {
    /// What each puts in of the cost; nothing where nothing was agreed, and each pays what it has to.
    put_in: Vec<(&'a str, f64)>,
    given_back: &'a [(String, Node)],
    /// What all pay.
    paid: f64,
}

impl<'a> Shares<'a> {
    fn of(subject: Subject<'a>) -> Self {
        let deal = |field: &str| subject.scenario.root().get("deal").and_then(|deal| deal.get(field));
        let flows = subject.results.deal.contribution.iter();
        let paid = flows.map(|(_, flow)| present_value(flow, &subject.results.discount_factors));
        Self {
            put_in: shares(deal("contributions")),
            given_back: deal("share_back").map_or(&[], Node::fields),
            paid: paid.fold(0.0, |sum, one| sum + one),
        }
    }

    /// Whether anything was agreed of an agency.
    fn name(&self, id: &str) -> bool {
        self.put_in.iter().any(|(own, _)| *own == id) || self.given_back.iter().any(|(own, _)| own == id)
    }

    /// What an agency that pays this much puts in.
    fn put_in(&self, id: &str, pays: f64) -> f64 {
        match &self.put_in[..] {
            [] if self.paid > 0.0 => pays / self.paid,
            all => all.iter().find(|(own, _)| *own == id).map_or(0.0, |(_, share)| *share),
        }
    }

    fn given_back(&self, id: &str) -> f64 {
        let own = self.given_back.iter().find(|(own, _)| own == id);
        own.and_then(|(_, share)| share.as_number()).unwrap_or_default()
    }
}

impl Purse {
    /// The most that it has or lacks, before or after.
    fn stake(&self) -> f64 {
        self.before.abs().max(self.after.abs())
    }

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
