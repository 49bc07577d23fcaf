//! The services that a group uses: what one costs, how many there are, how much of it is theirs, and who pays.
//!
//! ```
//! # use outcomes_calculator::{data::presets::preset, scenario::Scenario};
//! # let scenario = Scenario::new(serde_json::from_str(preset("frequent-ae").unwrap_or_default())?);
//! # let appraisal = outcomes_calculator::scenario::validate::validate(&scenario).expect("no faults");
//! # let results = outcomes_calculator::model::evaluate::evaluate(&appraisal);
//! use outcomes_calculator::report::{Subject, numbers::{Began, Chapter}};
//! use outcomes_calculator::text::Language::English;
//!
//! let subject = Subject { scenario: &scenario, results: &results, ranged: &results, language: English };
//! let chapter = Chapter::new(subject, Began { scenario: &scenario, main: &[] }, "frequent-attenders");
//! let ae = &chapter.services[0];
//! // 2,010 people × 7 visits of 87,900 in all.
//! assert_eq!(ae.theirs.as_ref().map(|theirs| theirs.told.as_str()), Some("16\u{a0}% are theirs"));
//! assert_eq!(ae.once_helped.as_ref().map(|cell| cell.value), Some(0.382));
//! assert_eq!(ae.pays, "Paid by Hospital trust");
//! # Ok::<(), serde_json::Error>(())
//! ```

use crate::report::Subject;
use crate::report::numbers::cell::{Cell, Cells};
use crate::report::numbers::outcomes::OutcomeColumn;
use crate::report::numbers::share_in_short;
use crate::scenario::node::Node;
use crate::scenario::shares::shares;
use crate::text::number::{count, plain};

/// Of more services a narrow screen shows only the half that matters most,
const MANY: usize = 3;
/// and no more than these.
const FEW: usize = 4;

/// A service in the table of what a group uses.
#[derive(Clone, Debug, PartialEq)]
pub struct ServiceRow {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Who pays for it, in short.
    pub pays: String,
    /// What one costs.
    pub unit_cost: Option<Cell>,
    /// How many there are in a year, of everyone.
    pub volume: Option<Cell>,
    /// How much of it is the group's; none where nobody uses it.
    pub theirs: Option<Theirs>,
    /// How many each of the group uses in a year; none where they are not said to use it.
    pub each: Option<Cell>,
    /// How many fewer each uses once helped; none where that is not said, or there is not one outcome but several.
    pub once_helped: Option<Cell>,
    /// Whether it matters less than others, where there are many.
    pub is_lesser: bool,
}

/// How much of a service is a group’s.
#[derive(Clone, Debug, PartialEq)]
pub struct Theirs {
    /// The group's share, in whole per cent.
    pub own: u32,
    /// The share of all groups, in whole per cent.
    pub all: u32,
    /// The same in words.
    pub told: String,
}

impl Cells<'_> {
    /// The services that a group uses, or that its outcomes change, and the id and name of each other one.
    pub(super) fn services_of(
        &self,
        group: &str,
        columns: &[OutcomeColumn],
    ) -> (Vec<ServiceRow>, Vec<(String, String)>) {
        let services = self.subject.scenario.root().get("services").map_or(&[][..], Node::entries);
        let (mut rows, mut others) = (Vec::new(), Vec::new());
        let uses = self.entry("groups", group).and_then(|place| place.now.get("use"));
        let changes = |id: &str| {
            columns.iter().any(|column| {
                let outcome = self.entry("outcomes", &column.id).map(|place| place.now);
                ["effects", "adds"].iter().any(|map| outcome.and_then(|one| one.get(map)?.get(id)).is_some())
            })
        };
        for service in services {
            let Some(id) = service.get("id").and_then(Node::as_text) else { continue };
            if uses.and_then(|uses| uses.get(id)).is_some() || changes(id) {
                rows.extend(self.service(service, id, group, columns));
            } else {
                let name = service.get("name").and_then(|name| name.in_language(self.subject.language));
                others.push((id.to_owned(), name.unwrap_or(id).to_owned()));
            }
        }
        mark_lesser(self.subject, &mut rows);
        (rows, others)
    }

    fn service(&self, node: &Node, id: &str, group: &str, columns: &[OutcomeColumn]) -> Option<ServiceRow> {
        let language = self.subject.language;
        let words = language.your_numbers();
        let text = |key: &str| node.get(key).and_then(|text| text.in_language(language)).unwrap_or(id);
        let (place, group_place) = (self.entry("services", id)?, self.entry("groups", group)?);
        let name = text("name");
        let once_helped = match columns {
            [only] => self.entry("outcomes", &only.id).and_then(|outcome| {
                outcome.now.get("effects")?.get(id)?;
                self.cell(&outcome, &["effects.", id].concat(), words.once_helped(), name)
            }),
            _ => None,
        };
        let each = group_place.now.get("use").and_then(|uses| uses.get(id));
        Some(ServiceRow {
            unit_cost: self.cell(&place, "unit_cost", words.one_costs(), name),
            volume: self.cell(&place, "volume", words.in_all(), name),
            theirs: theirs(self.subject, group, id),
            each: each
                .and_then(|_| self.cell(&group_place, &["use.", id].concat(), words.each_a_year(), name)),
            once_helped,
            pays: pays(self.subject, node),
            is_lesser: false,
            id: id.to_owned(),
            name: name.to_owned(),
        })
    }
}

/// Who pays most, and how many others do.
fn pays(subject: Subject, service: &Node) -> String {
    let words = subject.language.your_numbers();
    let all = shares(service.get("paid_by"));
    let most = all.iter().fold(None, |best: Option<&(&str, f64)>, one| match best {
        Some(most) if most.1 >= one.1 => best,
        _ => Some(one),
    });
    let Some((agency, _)) = most else { return String::new() };
    let name = subject.of_entry("agencies", agency, "name");
    let others = all.iter().filter(|(other, share)| other != agency && *share > 0.0).count();
    if others == 0 { words.paid_by(name) } else { words.paid_by_more(name, &plain(count(others), 0)) }
}

fn theirs(subject: Subject, group: &str, service: &str) -> Option<Theirs> {
    let words = subject.language.your_numbers();
    let groups = &subject.results.groups;
    let share = |id: &str| groups.get(id).and_then(|group| *group.share_of_outputs.get(service)?);
    let own = share(group)?;
    let all = groups.iter().filter_map(|(id, _)| share(id)).fold(0.0, |sum, share| sum + share);
    let is_shared = all - own > 0.004;
    let told = if is_shared {
        words.theirs_and_all(&share_in_short(own), &share_in_short(all))
    } else {
        words.theirs(&share_in_short(own))
    };
    Some(Theirs { own: whole_per_cent(own), all: whole_per_cent(all), told })
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "from 0 to 100")]
fn whole_per_cent(share: f64) -> u32 {
    (share * 100.0).round().clamp(0.0, 100.0) as u32
}

/// Of many services, those whose cost the redesign changes most matter more than the others.
fn mark_lesser(subject: Subject, rows: &mut [ServiceRow]) {
    if rows.len() <= MANY {
        return;
    }
    let pathways = &subject.results.pathways;
    let total = |by_year: Option<&Vec<f64>>| by_year.into_iter().flatten().fold(0.0, |sum, cost| sum + cost);
    let saved = |id: &str| {
        let today = total(pathways.today.service_cost.get(id));
        (today - total(pathways.outcomes.service_cost.get(id))).abs()
    };
    let mut by_saving: Vec<(f64, usize)> =
        rows.iter().enumerate().map(|(place, row)| (saved(&row.id), place)).collect();
    by_saving.sort_by(|one, other| other.0.total_cmp(&one.0));
    for (_, place) in by_saving.into_iter().skip(FEW.min(rows.len() / 2)) {
        rows[place].is_lesser = true;
    }
}
